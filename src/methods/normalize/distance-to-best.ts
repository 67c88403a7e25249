import { distance, extremes } from './linear.js';
import type { Normalizer, OptionsOf } from './method.js';

/**
 * Distance to the best: 1 - (best - x) / (best - worst).
 *
 * The same numbers as min-max from 0 to 1; equal values everywhere become absent (`no-variation`).
 */
export const distanceToBest: Normalizer<OptionsOf<'distance-to-best'>> = ({ values }, out) => {
  const [low, high] = extremes(values);
  return distance(values, low, high, out) ? 'no-variation' : undefined;
};
