/** Rows in which every two choices of different questions stand together once at least. */

export type Axes = Readonly<Record<string, readonly string[]>>;
export type Row = Readonly<Record<string, string>>;

export const pairName = (a: string, x: string, b: string, y: string) => `${a}=${x} & ${b}=${y}`;

export function pairsOf(axes: Axes, excluded: (row: Row) => boolean): ReadonlySet<string> {
  const names = Object.keys(axes);
  const pairs = new Set<string>();
  for (const [at, a] of names.entries())
    for (const b of names.slice(at + 1))
      for (const x of axes[a] ?? [])
        for (const y of axes[b] ?? []) if (!excluded({ [a]: x, [b]: y })) pairs.add(pairName(a, x, b, y));
  return pairs;
}

export function pairsIn(row: Row): readonly string[] {
  const entries = Object.entries(row);
  return entries.flatMap(([a, x], at) => entries.slice(at + 1).map(([b, y]) => pairName(a, x, b, y)));
}

/** One row after another, each begun with a pair still open and filled, question by question, with what opens most. */
export function coveringRows(axes: Axes, excluded: (row: Row) => boolean): readonly Row[] {
  const names = Object.keys(axes);
  const open = new Set(pairsOf(axes, excluded));
  const rows: Row[] = [];
  let turn = 0;
  for (const first of open) {
    const chosen: Record<string, string> = {};
    for (const part of first.split(' & ')) {
      const [name = '', choice = ''] = part.split('=');
      chosen[name] = choice;
    }
    for (const name of names) {
      if (name in chosen) continue;
      const choices = (axes[name] ?? []).filter((choice) =>
        Object.entries(chosen).every(([other, taken]) => !excluded({ [other]: taken, [name]: choice })),
      );
      const gain = (choice: string) =>
        Object.entries(chosen).filter(([other, taken]) =>
          open.has(inOrder(names, other, taken, name, choice)),
        ).length;
      turn += 1;
      const turned = choices.map((_, at) => choices[(at + turn) % choices.length] ?? '');
      chosen[name] = turned.reduce((best, choice) => (gain(choice) > gain(best) ? choice : best));
    }
    const row = Object.fromEntries(names.map((name) => [name, chosen[name] ?? '']));
    for (const pair of pairsIn(row)) open.delete(pair);
    rows.push(row);
  }
  return rows;
}

function inOrder(names: readonly string[], a: string, x: string, b: string, y: string): string {
  return names.indexOf(a) < names.indexOf(b) ? pairName(a, x, b, y) : pairName(b, y, a, x);
}
