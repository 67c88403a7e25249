/** Agreement in which the top of the ranking counts more. */
import { pairRanks, type RankList } from './pairs.js';

/**
 * Weighted Spearman correlation: differences near the top weigh more.
 *
 * 1 − 6 Σ (a − b)² ((n − a + 1) + (n − b + 1)) / (n⁴ + n³ − n² − n) over the ranks a, b of n units.
 *
 * The ranks are taken as given; if units ranked in one only are left out, the others are ranked anew.
 *
 * @returns −1 to 1 for rankings without ties; `null` if fewer than two units are ranked in both.
 * @throws ChisoError `ranking-lengths`, `unusable-rank`.
 *
 * @example
 * ```ts
 * import { weightedSpearmanAgreement } from 'chiso/methods';
 *
 * weightedSpearmanAgreement([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])!.toFixed(4); // => '0.8833'
 * ```
 *
 * Source: J. Pinto da Costa and C. Soares, Australian & New Zealand Journal of Statistics 47 (2005) 515-529.
 */
export function weightedSpearmanAgreement(first: RankList, second: RankList): number | null {
  const { first: a, second: b } = pairRanks(first, second, true);
  const n = a.length;
  if (n < 2) return null;
  let sum = 0;
  for (let unit = 0; unit < n; unit += 1) {
    sum += (a[unit]! - b[unit]!) ** 2 * (2 * n - a[unit]! - b[unit]! + 2);
  }
  return 1 - (6 * sum) / (n * (n - 1) * (n + 1) ** 2);
}

/**
 * WS coefficient of rank similarity: how well a ranking keeps a reference ranking, its first places above all.
 *
 * 1 − Σ 2^(−a) |a − b| / max(a − 1, n − a), a the ranks of the reference, b those of the other. **Not symmetric**: the
 * first argument is the reference. Ranks are taken as given; if units ranked in one only are left out, the others are
 * ranked anew.
 *
 * @returns Up to 1 (the same ranking), above 0 for rankings without ties; `null` if fewer than two units are ranked in
 *   both.
 * @throws ChisoError `ranking-lengths`, `unusable-rank`.
 *
 * @example
 * ```ts
 * import { wsAgreement } from 'chiso/methods';
 *
 * wsAgreement([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])!.toFixed(4); // => '0.8542'
 * ```
 *
 * Source: W. Sałabun and K. Urbaniak, ICCS 2020, LNCS 12138, 632-645.
 */
export function wsAgreement(reference: RankList, other: RankList): number | null {
  const { first: a, second: b } = pairRanks(reference, other, true);
  const n = a.length;
  if (n < 2) return null;
  let sum = 0;
  for (let unit = 0; unit < n; unit += 1) {
    sum +=
      (2 ** -a[unit]! * Math.abs(a[unit]! - b[unit]!)) /
      Math.max(Math.abs(a[unit]! - 1), Math.abs(n - a[unit]!));
  }
  return 1 - sum;
}
