import { deviation, mean } from '../describe/moments.js';
import type { Normalizer, OptionsOf } from './method.js';

/**
 * Z-score: (x - mean) / standard deviation with divisor n - 1, times `deviation`, plus `mean`.
 *
 * Equal values everywhere, and a single one, become absent (`no-variation`). Source: OECD/JRC Handbook (2008), step 5.
 */
export const zScore: Normalizer<OptionsOf<'z-score'>> = ({ values, options }, out) => {
  const centre = mean(values);
  const spread = deviation(values);
  // Also true of the NaN that a single value has.
  if (!(spread > 0)) {
    out.fill(Number.NaN);
    return 'no-variation';
  }
  const target = options.mean ?? 0;
  const stretch = options.deviation ?? 1;
  for (let unit = 0; unit < values.length; unit += 1) {
    out[unit] = ((values[unit]! - centre) / spread) * stretch + target;
  }
  return undefined;
};
