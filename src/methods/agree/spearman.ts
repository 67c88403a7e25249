import { distinct } from '../describe/sorted.js';
import { pairRanks, type RankList } from './pairs.js';

/**
 * Spearman's rank correlation of two rankings: 1 the same order, −1 the reverse.
 *
 * The Pearson correlation of the ranks, tied units with the mean of their places. Works on scores as well as on ranks.
 *
 * @returns −1 to 1; `null` if fewer than two units are ranked in both, or all are tied in one of them.
 * @throws ChisoError `ranking-lengths`, `unusable-rank`. Units not ranked in either are left out.
 *
 * @example
 * ```ts
 * import { spearmanAgreement } from 'chiso/methods';
 *
 * spearmanAgreement([1, 2, 3, 4, 5], [1, 3, 2, 4, 5]); // => 0.9
 * ```
 *
 * Source: C. Spearman, American Journal of Psychology 15 (1904) 72-101.
 */
export function spearmanAgreement(first: RankList, second: RankList): number | null {
  const pairs = pairRanks(first, second);
  const a = meanRanks(pairs.first);
  const b = meanRanks(pairs.second);
  // Twice a mean rank is a whole number, so that these sums are exact.
  let aa = 0;
  let ab = 0;
  let bb = 0;
  for (let unit = 0; unit < a.length; unit += 1) {
    const x = a[unit]! - (a.length + 1) / 2;
    const y = b[unit]! - (b.length + 1) / 2;
    aa += x * x;
    ab += x * y;
    bb += y * y;
  }
  if (aa === 0 || bb === 0) return null;
  return aa === bb ? ab / aa : ab / Math.sqrt(aa * bb);
}

/** Ranks from the smallest on, tied ones with the mean of their places. */
function meanRanks(values: Float64Array): Float64Array {
  const { counts, positions } = distinct(values);
  let before = 0;
  const ranks = counts.map((count) => {
    before += count;
    return before - (count - 1) / 2;
  });
  return Float64Array.from(positions, (position) => ranks[position]!);
}
