/** A published table and what the library makes of the same inputs. */
export interface Table {
  readonly title: string;
  readonly source: string;
  /** Largest difference allowed; 0 for ranks and classes. */
  readonly within: number;
  readonly rows: readonly Line[];
  /** Rows that are known not to come out, and why. */
  readonly apart?: { readonly rows: number; readonly reason: string };
  readonly note?: string;
}

export interface Line {
  readonly unit: string;
  /** As printed. */
  readonly published: string;
  readonly computed: number | string | null;
}

/** How far a row is from what was published; texts agree or not. */
export function distance({ published, computed }: Line): number {
  if (computed === null) return Number.POSITIVE_INFINITY;
  if (typeof computed === 'string') return computed === published ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(computed - Number(published));
}

/** Whether the row is the published one to the printed digits. */
export function agrees({ published, computed }: Line): boolean {
  if (typeof computed !== 'number') return computed === published;
  const places = published.split('.')[1]?.length ?? 0;
  const unit = 10 ** -Math.min(places, 12);
  return Math.abs(computed - Number(published)) <= unit / 2 + 1e-12 * Math.max(1, Math.abs(computed));
}
