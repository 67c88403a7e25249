import { least } from '../describe/range.js';
import { distance } from './linear.js';
import type { Normalizer, OptionsOf } from './method.js';

/**
 * Distance to a reference unit: 1 - (reference - x) / (reference - worst), cut at 1 if `clamp`.
 *
 * If the reference unit has no value all become absent (`reference-absent`); if it is itself the worst,
 * `no-variation`. Error: `unknown-unit`.
 */
export const distanceToReference: Normalizer<OptionsOf<'distance-to-reference'>> = (input, out) => {
  const { values, options, unitAt } = input;
  const reference = values[unitAt(options.reference)]!;
  if (Number.isNaN(reference)) {
    out.fill(Number.NaN);
    return 'reference-absent';
  }
  if (distance(values, least(values), reference, out)) return 'no-variation';
  if (options.clamp) for (let unit = 0; unit < out.length; unit += 1) if (out[unit]! > 1) out[unit] = 1;
  return undefined;
};
