/** The same job by hand: in floating point, and in decimal.js as one writes it without thinking of speed. */
import { Decimal } from 'decimal.js';
import type { Job } from './scoring-job.js';

type Cells = Readonly<Record<string, Float64Array>>;

/** A bare loop over typed columns in floats: fast, and wrong in the last digits. */
export function floatTotals(
  { columns, specs }: Job,
  stage: 'indicator' | 'total',
  places: number,
): Float64Array {
  const units = columns.ids.length;
  const cells = columns.columns as unknown as Cells;
  const totals = new Float64Array(units);
  const unit = 10 ** places;
  const round =
    stage === 'indicator'
      ? (points: number): number => Math.round(points * unit) / unit
      : (points: number): number => points;
  for (const { code, kind } of specs) {
    const a = cells[`${code}.a`] as Float64Array;
    const b = cells[`${code}.b`] as Float64Array;
    const only = cells[code] as Float64Array;
    const options = only as unknown as readonly string[];
    const apps = cells[`${code}.apps`] as Float64Array;
    for (let row = 0; row < units; row += 1) {
      let points = 0;
      if (kind === 'choice') points = options[row] === 'head' ? 20 : options[row] === 'deputy' ? 10 : 0;
      else if (kind === 'count') points = Math.min(20, (only[row] as number) * 2.5);
      else {
        const under = b[row] as number;
        const share = under === 0 ? 0 : Math.min(1, (a[row] as number) / under);
        if (kind === 'ratio') points = round(share * 20);
        else if (kind === 'bands') {
          points = share >= 0.9 ? 20 : share >= 0.8 ? 15 : share >= 0.7 ? 10 : share >= 0.5 ? 7.5 : 0;
        } else points = round(share * 15 + Math.min(5, apps[row] as number));
      }
      totals[row] = (totals[row] as number) + points;
    }
  }
  if (stage === 'total') return totals.map((total) => Math.round(total * unit) / unit);
  return totals;
}

/** A new Decimal for every number, as in the portals that use it. */
export function decimalTotals(
  { columns, specs }: Job,
  stage: 'indicator' | 'total',
  places: number,
): readonly number[] {
  const cells = columns.columns as unknown as Cells;
  const kept = stage === 'indicator' ? places : 18;
  return columns.ids.map((_id, row) => {
    let total = new Decimal(0);
    for (const { code, kind } of specs) {
      let points = new Decimal(0);
      if (kind === 'choice') {
        const chair = (cells[code] as unknown as readonly string[])[row];
        points =
          chair === 'head'
            ? new Decimal(20)
            : chair === 'deputy'
              ? new Decimal(20).times('0.5')
              : new Decimal(0);
      } else if (kind === 'count') {
        points = Decimal.min(20, new Decimal((cells[code] as Float64Array)[row] as number).times('2.5'));
      } else {
        const a = new Decimal((cells[`${code}.a`] as Float64Array)[row] as number);
        const b = new Decimal((cells[`${code}.b`] as Float64Array)[row] as number);
        const share = b.isZero() ? new Decimal(0) : Decimal.min(1, a.div(b));
        if (kind === 'ratio') points = share.times(20).toDecimalPlaces(kept, Decimal.ROUND_HALF_UP);
        else if (kind === 'bands') {
          points = new Decimal(
            share.gte('0.9')
              ? 20
              : share.gte('0.8')
                ? 15
                : share.gte('0.7')
                  ? 10
                  : share.gte('0.5')
                    ? '7.5'
                    : 0,
          );
        } else {
          const apps = Decimal.min(5, new Decimal((cells[`${code}.apps`] as Float64Array)[row] as number));
          points = share.times(15).plus(apps).toDecimalPlaces(kept, Decimal.ROUND_HALF_UP);
        }
      }
      total = total.plus(points);
    }
    return total.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toNumber();
  });
}
