/** Indicators whose rule adds up parts. */
import type { Digits } from '../../framework/policy.js';
import { add, type Rational, zero } from '../../numbers/rational.js';
import { mark, open, type Points } from './block.js';
import { pointsOf } from './rounding.js';
import type { Level } from './scratch.js';
import { addTo, clear } from './sum.js';

/** Adds up the parts of an indicator; without one of them there is no sum. */
export function sumPoints(
  parts: readonly Points[],
  digits: Digits | undefined,
  precise: boolean,
  { sum, part }: Level,
): Points {
  const error = parts.reduce((so, each) => so + each.error, 0) + 2 ** -40;
  const range = [0, 1].map((end) =>
    parts.reduce((so: Rational | undefined, each) => so && each.range[end] && add(so, each.range[end]), zero),
  );
  return {
    error,
    range: [range[0], range[1]],
    kernel: (block, out) => {
      const { length } = block.rows;
      clear(sum, length, precise);
      open(out, length);
      for (const { kernel } of parts) {
        addTo(sum, part, kernel(block, part), length);
        if (!part.clean)
          for (let place = 0; place < length; place += 1) mark(out, place, part.states[place] as number);
      }
      return pointsOf(sum, out, length, digits, error);
    },
  };
}
