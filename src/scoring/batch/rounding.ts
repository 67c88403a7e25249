/** Sums as points: as they are, or rounded where that is sure. */
import type { Digits } from '../../framework/policy.js';
import { type Column, mark, safe, state } from './block.js';
import { rounded } from './share.js';
import { joinFloats, type Sum } from './sum.js';

/**
 * Leaves a sum in a column; returns its scale. A sum with a quotient in it is a float: it is rounded only where it surely is
 * not next to a tie, and left to the exact path there.
 */
export function pointsOf(
  sum: Sum,
  out: Column,
  length: number,
  digits: Digits | undefined,
  error: number,
): number {
  const grid = digits ? 10 ** digits.places : Infinity;
  if (!sum.hasFloats && sum.scale <= grid) {
    out.values = sum.whole;
    return sum.scale;
  }
  if (!sum.hasFloats) {
    roundWhole(sum, out, length, grid, digits?.mode ?? 'half-up');
    return grid;
  }
  joinFloats(sum, length);
  out.two.high.set(sum.two.high.subarray(0, length));
  out.two.low.set(sum.two.low.subarray(0, length));
  if (!digits) return 0;
  roundSurely(out, length, grid, digits.mode ?? 'half-up', error);
  return grid;
}

function roundWhole(
  { whole, scale }: Sum,
  out: Column,
  length: number,
  grid: number,
  mode: NonNullable<Digits['mode']>,
): void {
  for (let place = 0; place < length; place += 1) {
    const value = whole[place] as number;
    if (!(value >= 0 && value <= safe)) mark(out, place, state.hard);
    out.buffer[place] = rounded(value, scale / grid, mode);
  }
}

/** Rounds floats to whole numbers of 1/scale; those that could fall either way are hard. */
export function roundSurely(
  out: Column,
  length: number,
  scale: number,
  mode: NonNullable<Digits['mode']>,
  error: number,
): void {
  const { buffer } = out;
  const toNearest = mode === 'half-up' || mode === 'half-even';
  for (let place = 0; place < length; place += 1) {
    const scaled = (buffer[place] as number) * scale;
    const under = Math.floor(scaled);
    const rest = scaled - under;
    const margin = error * scale + Math.abs(scaled) * 2 ** -50;
    const unsure = toNearest ? Math.abs(rest - 0.5) <= margin : rest <= margin || rest >= 1 - margin;
    if (unsure || scaled < 0 || scaled > safe / 2) mark(out, place, state.hard);
    buffer[place] = (toNearest ? rest >= 0.5 : mode === 'up') ? under + 1 : under;
  }
}
