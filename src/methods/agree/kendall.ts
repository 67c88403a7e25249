import { distinct } from '../describe/sorted.js';
import { pairRanks, type RankList } from './pairs.js';

/**
 * Kendall's tau-b of two rankings: pairs of units in the same order less pairs in opposite order, ties allowed for.
 *
 * (C − D) / √((N − T₁)(N − T₂)), N all pairs, T the pairs tied in either ranking. Counted by sorting, O(n log n).
 *
 * @returns −1 to 1; `null` if fewer than two units are ranked in both, or all are tied in one of them.
 * @throws ChisoError `ranking-lengths`, `unusable-rank`. Units not ranked in either are left out.
 *
 * @example
 * ```ts
 * import { kendallAgreement } from 'chiso/methods';
 *
 * kendallAgreement([1, 2, 3, 4, 5], [1, 3, 2, 4, 5]); // => 0.8
 * ```
 *
 * Source: M. G. Kendall, Biometrika 33 (1945) 239-251; W. R. Knight, JASA 61 (1966) 436-439.
 */
export function kendallAgreement(first: RankList, second: RankList): number | null {
  const { agreeing, opposed, untiedFirst, untiedSecond } = countPairs(first, second);
  if (untiedFirst === 0 || untiedSecond === 0) return null;
  const root = untiedFirst === untiedSecond ? untiedFirst : Math.sqrt(untiedFirst) * Math.sqrt(untiedSecond);
  return (agreeing - opposed) / root + 0;
}

/**
 * Goodman and Kruskal's gamma of two rankings: (C − D) / (C + D), tied pairs left out.
 *
 * @returns −1 to 1; `null` if no two units are apart in both rankings.
 * @throws ChisoError `ranking-lengths`, `unusable-rank`. Units not ranked in either are left out.
 *
 * @example
 * ```ts
 * import { gammaAgreement } from 'chiso/methods';
 *
 * gammaAgreement([1, 2, 2, 4], [1, 2, 3, 4]); // => 1
 * ```
 *
 * Source: L. A. Goodman and W. H. Kruskal, JASA 49 (1954) 732-764.
 */
export function gammaAgreement(first: RankList, second: RankList): number | null {
  const { agreeing, opposed } = countPairs(first, second);
  return agreeing + opposed === 0 ? null : (agreeing - opposed) / (agreeing + opposed) + 0;
}

/** Pairs in the same and in opposite order, and pairs not tied in each ranking: exact whole numbers. */
function countPairs(first: RankList, second: RankList) {
  const pairs = pairRanks(first, second);
  const a = distinct(pairs.first);
  const b = distinct(pairs.second);
  const size = pairs.units.length;
  const all = (size * (size - 1)) / 2;
  // Sorted by the first ranking and, within its ties, by the second: then a pair out of order is an opposed one.
  const keys = Float64Array.from(a.positions, (position, unit) => position * size + b.positions[unit]!);
  const joint = distinct(keys);
  const sequence = keys.sort().map((key) => key % size);
  const tied = (counts: Float64Array) => counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const opposed = sortAndCount(sequence);
  const apart = all - tied(a.counts) - tied(b.counts) + tied(joint.counts);
  return {
    agreeing: apart - opposed,
    opposed,
    untiedFirst: all - tied(a.counts),
    untiedSecond: all - tied(b.counts),
  };
}

/** How many exchanges of neighbours sort a sequence: pairs out of order, counted while merging. */
function sortAndCount(sequence: Float64Array): number {
  let from = new Float64Array(sequence);
  let to = new Float64Array(sequence.length);
  let exchanges = 0;
  for (let width = 1; width < sequence.length; width *= 2) {
    for (let start = 0; start < sequence.length; start += 2 * width) {
      const middle = Math.min(start + width, sequence.length);
      const end = Math.min(start + 2 * width, sequence.length);
      let left = start;
      let right = middle;
      for (let next = start; next < end; next += 1) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) {
          to[next] = from[left]!;
          left += 1;
        } else {
          to[next] = from[right]!;
          exchanges += middle - left;
          right += 1;
        }
      }
    }
    [from, to] = [to, from];
  }
  return exchanges;
}
