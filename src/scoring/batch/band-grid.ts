/** Tells the band of most numbers at a glance. */
import { add, compare, div, type Rational, rational, sub, toNumber, zero } from '../../numbers/rational.js';
import { contains, type Interval } from '../../rules/kinds/bands.js';

/** Equal cells of the line of numbers from below the first edge to above the last. */
export interface BandGrid {
  /** The band of every number in the cell (one past the last for none), or `unsure`. */
  readonly cells: Uint16Array;
  readonly origin: number;
  readonly perUnit: number;
}

/** The cell lies next to an edge: nearer than doubles can be trusted to tell. */
export const unsure = 0xffff;

const count = 1024;
/** With more the cells between the edges become few. */
const mostEdges = 64;
/** Cells at either end, and on both sides of an edge. */
const [margin, near] = [4, 2];

/**
 * Lays the grid over the edges of bands, each within a million of zero, so that doubles tell one cell from the next; the
 * numbers below the first and above the last edge share the outermost cells.
 */
export function bandGrid(intervals: readonly Interval[], edges: readonly Rational[]): BandGrid {
  const rising = [...edges]
    .sort(compare)
    .filter((edge, at, all) => at === 0 || compare(edge, all[at - 1] as Rational) !== 0);
  const [lowest, highest] = [rising[0], rising.at(-1)];
  const cells = new Uint16Array(count).fill(unsure);
  const bandOf = (value: Rational): number => {
    const band = intervals.findIndex((interval) => contains(interval, value));
    return band < 0 ? intervals.length : band;
  };
  if (!lowest || !highest) return { cells: cells.fill(bandOf(zero)), origin: 0, perUnit: 1 };
  // Most quotients are shares: with all of them inside, none has to be moved to an end, which the processor cannot foresee.
  const low = Math.min(0, toNumber(lowest));
  const high = Math.max(1, toNumber(highest));
  const perUnit = (count - 2 * margin) / (high - low);
  const origin = low - margin / perUnit;
  if (rising.length > mostEdges) return { cells, origin, perUnit };
  const one = rational(1n);
  const between = [
    bandOf(sub(lowest, one)),
    ...rising.slice(1).map((edge, at) => bandOf(div(add(edge, rising[at] as Rational), rational(2n)))),
    bandOf(add(highest, one)),
  ];
  const at = rising.map((edge) => Math.floor((toNumber(edge) - origin) * perUnit));
  between.forEach((band, index) => {
    const [from, to] = [(at[index - 1] ?? -Infinity) + near + 1, (at[index] ?? Infinity) - near];
    if (from < to) cells.fill(band, Math.max(0, from), Math.min(count, to));
  });
  return { cells, origin, perUnit };
}
