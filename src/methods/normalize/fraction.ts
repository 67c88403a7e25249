import { mean } from '../describe/moments.js';
import { greatest } from '../describe/range.js';
import type { Normalizer, OptionsOf } from './method.js';

/**
 * Fraction of the best: x / greatest; where lower is better least / x.
 *
 * Meant for values above zero. Divided by zero becomes absent (`zero-denominator`). COINr's `n_fracmax` gives
 * x / least where lower is better, so that worse units score higher: `lower: 'value-over-least'` reproduces it.
 */
export const fractionOfBest: Normalizer<OptionsOf<'fraction-of-best'>> = (
  { values, options, facts },
  out,
) => {
  // Turned values of a lower-is-better indicator are negative: their greatest is minus the least value.
  const best = greatest(values);
  const flip = facts.direction === 'lower-is-better' && options.lower !== 'value-over-least';
  return quotients(values, best, flip, options.times ?? 1, out);
};

/**
 * Fraction of the mean: x / mean; where lower is better mean / x.
 *
 * Divided by zero becomes absent (`zero-denominator`). Source: OECD/JRC Handbook (2008), table 15.
 */
export const fractionOfMean: Normalizer<OptionsOf<'fraction-of-mean'>> = ({ values, facts }, out) =>
  quotients(values, mean(values), facts.direction === 'lower-is-better', 1, out);

function quotients(values: Float64Array, base: number, flip: boolean, times: number, out: Float64Array) {
  let lost = false;
  for (let unit = 0; unit < values.length; unit += 1) {
    const [top, bottom] = flip ? [base, values[unit]!] : [values[unit]!, base];
    lost ||= bottom === 0;
    out[unit] = bottom === 0 ? Number.NaN : (top / bottom) * times;
  }
  return lost ? 'zero-denominator' : undefined;
}
