/** Turns sums into totals as published. */
import { toNumber } from '../../numbers/rational.js';
import type { Layout } from '../layout.js';
import type { Plan } from '../plan.js';
import { column, open, safe, state } from './block.js';
import { roundSurely } from './rounding.js';
import { rounded } from './share.js';
import type { Sum } from './sum.js';
import { addWhole, nearest, scaleBy } from './two-doubles.js';

/**
 * Leaves in `sum.floats` the totals as published; returns the power of ten (or multiple of one) that makes each of them a
 * whole number, 0 where they are quotients that nothing rounds.
 */
export type Finish = (sum: Sum, length: number, hard: Uint8Array) => number;

/** Converts and rounds the sums. */
export function finisher(
  { convertTo, totalRounding: digits }: Pick<Plan, 'convertTo' | 'totalRounding'>,
  layout: Layout,
  error: number,
  leaves: number,
): Finish {
  const max = toNumber(layout.scale);
  const to = convertTo ? toNumber(convertTo) : 1;
  const by = convertTo ? max : 1;
  const plain = Number.isInteger(to) && Number.isInteger(by) && by > 0;
  const out = column();
  // Low halves add up with an error of their own: of some 100 bits, and less by the square of how many there are.
  const lost = error * (leaves + 64) ** 2 * 2 ** -51 * (to / by);
  return (sum, length, hard) => {
    const { whole, floats, two, scale, hasFloats } = sum;
    if (!plain || scale * by > safe / 2) {
      hard.fill(1);
      return 0;
    }
    for (let place = 0; place < length; place += 1) {
      if (!(Math.abs(whole[place] as number) * to < safe)) hard[place] = 1;
    }
    if (!digits && hasFloats) {
      addWhole(two, whole, scale, length);
      if (to !== by) scaleBy(two, to, by, length);
      nearest(two, lost, length, hard);
      return 0;
    }
    if (!digits) {
      for (let place = 0; place < length; place += 1)
        floats[place] = ((whole[place] as number) * to) / (scale * by) + 0;
      return scale * by;
    }
    const unit = 10 ** digits.places;
    const mode = digits.mode ?? 'half-up';
    open(out, length);
    for (let place = 0; place < length; place += 1) {
      const sumWhole = whole[place] as number;
      if (hasFloats) out.buffer[place] = (((floats[place] as number) + sumWhole / scale) * to) / by;
      else out.buffer[place] = rounded(sumWhole * to * unit, scale * by, mode);
      if (sumWhole < 0 || (!hasFloats && sumWhole * to * unit > safe)) hard[place] = 1;
    }
    if (hasFloats) roundSurely(out, length, unit, mode, (error * to) / by);
    for (let place = 0; place < length; place += 1) {
      if (!out.clean && out.states[place] === state.hard) hard[place] = 1;
      floats[place] = (out.buffer[place] as number) / unit;
    }
    return unit;
  };
}
