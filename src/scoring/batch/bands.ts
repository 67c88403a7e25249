/** Points by the band a quotient falls in. */
import type { Give } from '../../framework/notation.js';
import type { Digits } from '../../framework/policy.js';
import type { Rational } from '../../numbers/rational.js';
import type { Interval } from '../../rules/kinds/bands.js';
import { type BandGrid, bandGrid, unsure } from './band-grid.js';
import { type Column, mark, open, type Points, safe, state } from './block.js';
import { wholePoints } from './fixed.js';
import type { Fraction } from './quotient.js';

/** Edges and values up to here can be multiplied without losing a digit. */
const largestEdge = 2 ** 20;
const farthest = safe / largestEdge;

/** Bands of a quotient; without `otherwise` a number in no band is hard. */
export function bandPoints(
  of: Fraction,
  intervals: readonly Interval[],
  gives: readonly Give[],
  otherwise: Give | undefined,
  max: Rational,
  digits: Digits | undefined,
): Points | undefined {
  const points = wholePoints([...gives, otherwise], max, digits);
  const edges = intervals.flatMap(({ from, to }) => [from, to].filter((edge) => edge !== undefined));
  if (!points || !edges.every(isSmall)) return undefined;
  const given = Float64Array.from(points.values);
  if (otherwise === undefined) given[intervals.length] = Number.NaN;
  const grid = bandGrid(intervals, edges);
  const find = finder(intervals);
  const { top, bottom, zeroTop } = of;
  return {
    error: 0,
    range: points.range,
    scale: points.scale,
    kernel: (block, out) => {
      const { length } = block.rows;
      of.read(block);
      open(out, length);
      if (!top.clean) {
        out.clean = false;
        out.states.set(top.states.subarray(0, length));
      }
      place(top.values, bottom.values, out.buffer, length, grid, find, given);
      for (const unit of of.zeros) out.buffer[unit] = given[find(zeroTop, 1)] as number;
      if (otherwise === undefined)
        for (let unit = 0; unit < length; unit += 1) if (Number.isNaN(out.buffer[unit])) unplaced(out, unit);
      if (of.largest > farthest) for (let unit = 0; unit < length; unit += 1) mark(out, unit, state.hard);
      return points.scale;
    },
  };
}

function isSmall({ n, d }: Rational): boolean {
  return Math.abs(Number(n)) <= largestEdge && Number(d) <= largestEdge;
}

/** Most quotients are told by the grid; those near an edge are compared with the edges, as whole numbers. */
function place(
  over: Float64Array,
  under: Float64Array,
  buffer: Float64Array,
  length: number,
  { cells, origin, perUnit }: BandGrid,
  find: (a: number, b: number) => number,
  given: Float64Array,
): void {
  const last = cells.length - 1;
  for (let unit = 0; unit < length; unit += 1) {
    const a = over[unit] as number;
    const b = under[unit] as number;
    const at = Math.max(0, Math.min(last, (a / b - origin) * perUnit)) | 0;
    const band = cells[at] as number;
    buffer[unit] = given[band === unsure ? find(a, b) : band] as number;
  }
}

/** A number in no band, where the rule has no `else`. */
function unplaced(out: Column, unit: number): void {
  out.buffer[unit] = 0;
  if (out.states[unit] === state.known) mark(out, unit, state.hard);
}

/** The band of a / b, by whole numbers alone; one past the last where there is none. */
function finder(intervals: readonly Interval[]): (a: number, b: number) => number {
  const whole = intervals.map(({ from, to, fromIncl, toIncl }) => ({
    fromIncl,
    toIncl,
    from: from && ([Number(from.n), Number(from.d)] as const),
    to: to && ([Number(to.n), Number(to.d)] as const),
  }));
  return (a, b) => {
    let band = 0;
    for (const { from, to, fromIncl, toIncl } of whole) {
      const above = from ? a * from[1] - from[0] * b : 1;
      const under = to ? a * to[1] - to[0] * b : -1;
      if ((above > 0 || (above === 0 && fromIncl)) && (under < 0 || (under === 0 && toIncl))) return band;
      band += 1;
    }
    return band;
  };
}
