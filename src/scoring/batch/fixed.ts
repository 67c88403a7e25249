/** Points that are known beforehand: the same for every unit, or one of a few. */
import type { Give } from '../../framework/notation.js';
import type { Digits } from '../../framework/policy.js';
import { greatest, least, type Rational, rational } from '../../numbers/rational.js';
import { round } from '../../numbers/round.js';
import { give } from '../../rules/kinds/give.js';
import { type Limits, open, type Points, safe } from './block.js';
import { decimalOf } from './decimal.js';

/** Points written as whole numbers over one power of ten; undefined where a fraction has no decimals that end. */
export function wholePoints(
  gives: readonly (Give | undefined)[],
  max: Rational,
  digits: Digits | undefined,
): { readonly values: readonly number[]; readonly scale: number; readonly range: Limits } | undefined {
  const exact = gives.map((given) => (given === undefined ? rational(0n) : give(given)(max)));
  const points = digits ? exact.map((each) => round(each, digits.places, digits.mode)) : exact;
  const decimals = points.map(decimalOf);
  const scale = Math.max(...decimals.map((decimal) => decimal?.scale ?? Infinity));
  const values = decimals.map((decimal) => (decimal ? decimal.value * (scale / decimal.scale) : Infinity));
  if (!values.every((value) => Math.abs(value) <= safe / 1e6)) return undefined;
  return { values, scale, range: [exact.reduce(least), exact.reduce(greatest)] };
}

/** The same points for every unit. */
export function fixedPoints(given: Give, max: Rational, digits: Digits | undefined): Points | undefined {
  const points = wholePoints([given], max, digits);
  if (!points) return undefined;
  const [value = 0] = points.values;
  return {
    error: 0,
    range: points.range,
    scale: points.scale,
    kernel: ({ rows }, out) => {
      open(out, rows.length);
      out.buffer.fill(value, 0, rows.length);
      return points.scale;
    },
  };
}
