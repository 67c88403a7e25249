import { available } from '../describe/range.js';
import { ranks } from '../describe/ranks.js';
import type { Normalizer, OptionsOf } from './method.js';

/** Rank: 1 for the worst value, n for the best, so that more is better; absent stays absent. */
export const rankScores: Normalizer<OptionsOf<'rank'>> = ({ values, options }, out) => {
  out.set(ranks(values, options.ties ?? 'low'));
  return undefined;
};

/** Borda: rank - 1, how many units are worse (`ties: 'low'`); absent stays absent. */
export const bordaScores: Normalizer<OptionsOf<'borda'>> = ({ values, options }, out) => {
  const from = ranks(values, options.ties ?? 'low');
  for (let unit = 0; unit < out.length; unit += 1) out[unit] = from[unit]! - 1;
  return undefined;
};

/** Percentile rank: (rank - 1) / (n - 1); a single value has none (`no-variation`). */
export const percentileRanks: Normalizer<OptionsOf<'percentile-rank'>> = ({ values, options }, out) => {
  const count = available(values);
  const from = ranks(values, options.ties ?? 'low');
  for (let unit = 0; unit < out.length; unit += 1)
    out[unit] = count > 1 ? (from[unit]! - 1) / (count - 1) : Number.NaN;
  return count === 1 ? 'no-variation' : undefined;
};
