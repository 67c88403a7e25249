import { majorityScores } from '../aggregate/majority.js';
import type { Table } from '../table.js';
import { type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { type Decision, decide } from './decision.js';

/**
 * Copeland's rule as a method of deciding: how many units a weighted majority of the criteria places this one over,
 * less how many are placed over it.
 *
 * For each pair the weights of the criteria in which one is better are added up on both sides; the larger sum wins, equal
 * sums (as proportions of whole numbers, or to 2^-46 of their total) count for neither. score = wins − losses, from
 * −(n − 1) to n − 1, higher is better; the scores add up to 0. Exact and independent of the order of units and
 * criteria. Only the order of the values counts: any rising transformation of a criterion changes nothing.
 *
 * Cost: every pair is compared by every criterion, O(n² m), but 240 pairs at a time, 30 to an operation, and without a
 * table of pairs.
 * Missing data: an error, or the unit is left out (the aggregation of the same name compares by what both have).
 * Errors: those of {@link saw} without the normalisation's.
 *
 * @example
 * ```ts
 * import { decideByCopeland, tableFromRows } from 'chiso/methods';
 *
 * decideByCopeland(tableFromRows([[1, 5, 2], [2, 4, 3], [3, 3, 1]]), { weights: [1, 1, 1] }).scores; // => [0, 2, -2]
 * ```
 *
 * Source: G. Munda and M. Nardo, Applied Economics 41 (2009) 1513-1523; OECD/JRC Handbook (2008), step 6.
 */
export function decideByCopeland(table: Table, criteria: Criteria, options: DecideOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  const columns = comparison.criteria.map(({ column, cost }) => (cost ? column.map((x) => -x) : column));
  const scores = majorityScores(
    columns,
    comparison.criteria.map(({ weight }) => weight),
  );
  return decide('copeland', comparison, scores, 'higher', []);
}
