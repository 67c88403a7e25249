import { extremes, linear } from './linear.js';
import type { Normalizer, OptionsOf } from './method.js';

/**
 * Min-max: (x - worst) / (best - worst) onto `range`, default 0 to 1.
 *
 * Equal values everywhere have no scale: all become absent (`no-variation`). Source: OECD/JRC Handbook (2008), step 5.
 */
export const minMax: Normalizer<OptionsOf<'min-max'>> = ({ values, options }, out) => {
  const [low, high] = extremes(values);
  return linear(values, low, high, options.range ?? [0, 1], out) ? 'no-variation' : undefined;
};
