/** Indicators whose rule adds up parts. */
import type { Digits } from '../../framework/policy.js';
import { add, type Rational, zero } from '../../numbers/rational.js';
import { type Column, column, mark, open, type Points, safe, state } from './block.js';
import { addTo, clear, emptySum } from './sum.js';
import { addWhole } from './two-doubles.js';

/**
 * Adds up the parts of an indicator. With a quotient among them the sum is a float; it is rounded only where it surely
 * is not next to a tie, and left to the exact path there.
 */
export function sumPoints(parts: readonly Points[], digits: Digits | undefined, precise: boolean): Points {
  const part = column();
  const sum = emptySum(precise);
  const error = parts.reduce((so, each) => so + each.error, 0) + 2 ** -40;
  const range = [0, 1].map((end) =>
    parts.reduce((so: Rational | undefined, each) => so && each.range[end] && add(so, each.range[end]), zero),
  );
  return {
    error,
    range: [range[0], range[1]],
    kernel: (block, out) => {
      const { length } = block.rows;
      clear(sum, length);
      open(out, length);
      for (const { kernel } of parts) {
        addTo(sum, part, kernel(block, part), length);
        if (!part.clean)
          for (let place = 0; place < length; place += 1) mark(out, place, part.states[place] as number);
      }
      if (!sum.hasFloats && (!digits || sum.scale <= 10 ** digits.places)) {
        out.values = sum.whole;
        return sum.scale;
      }
      if (precise) {
        addWhole(sum.two, sum.whole, sum.scale, length);
        out.two.high.set(sum.two.high.subarray(0, length));
        out.two.low.set(sum.two.low.subarray(0, length));
        return 0;
      }
      for (let place = 0; place < length; place += 1) {
        out.buffer[place] =
          (sum.whole[place] as number) / sum.scale + (sum.hasFloats ? (sum.floats[place] as number) : 0);
      }
      if (!digits) return 0;
      const scale = 10 ** digits.places;
      roundSurely(out, length, scale, digits.mode ?? 'half-up', error);
      return scale;
    },
  };
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
