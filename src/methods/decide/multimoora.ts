import { beyondRange } from '../../messages/decide.js';
import { fail } from '../../messages/issue.js';
import { majorityScores } from '../aggregate/majority.js';
import type { Table } from '../table.js';
import { type Comparison, type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { type Decision, decide, figuresTable, forAll } from './decision.js';
import { ratioColumns, ratioScores, referenceScores } from './moora.js';
import { checkPositive, vectorLength } from './normalisation.js';
import { competitionRanks } from './standing.js';

/** Result of MULTIMOORA: the three rankings it is made of. */
export interface MultimooraDecision extends Decision {
  /** Ratio system; higher is better. */
  readonly ratioSystem: readonly (number | null)[];
  /** Reference point; lower is better. */
  readonly referencePoint: readonly (number | null)[];
  /** Full multiplicative form; higher is better. */
  readonly multiplicative: readonly (number | null)[];
}

/**
 * The full multiplicative form: the product of the benefits divided by the product of the costs.
 *
 * With rₖ = xₖ / √Σxₖ²: score = Π (wₖ rₖ) over the benefits / Π (wₖ rₖ) over the costs, weights of sum 1. Higher is
 * better. A weight here only scales all scores alike and cannot move a rank: that is what the method is. The unit of
 * measure changes nothing.
 *
 * Benefits must not be negative, costs must be above 0. Missing data: an error, or the unit is left out. Errors: those
 * of {@link saw}; `beyond-range` if a product is too large or too small for a number.
 *
 * @example
 * ```ts
 * import { fullMultiplicative, tableFromRows } from 'chiso/methods';
 *
 * fullMultiplicative(tableFromRows([[1, 8], [3, 4]]), { weights: [1, 1] }).ranks; // => [2, 1]
 * ```
 *
 * Source: W. K. M. Brauers and E. K. Zavadskas, Technological and Economic Development of Economy 16 (2010) 5-24.
 */
export function fullMultiplicative(table: Table, criteria: Criteria, options: DecideOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  const scores = products(comparison, 'The full multiplicative form');
  // Products may be tiny and still differ: nothing was added up.
  return decide('full-multiplicative', comparison, scores, 'higher', [], 0);
}

/**
 * MULTIMOORA: ratio system, reference point and full multiplicative form, brought together.
 *
 * The three rankings are joined by dominance: score = units that this one beats in at least two of the three rankings,
 * less those that beat it so (Copeland's score of the three rankings). Higher is better.
 *
 * Missing data and errors: as {@link fullMultiplicative}.
 *
 * @example
 * ```ts
 * import { multimoora, tableFromRows } from 'chiso/methods';
 *
 * multimoora(tableFromRows([[1, 2], [3, 4]]), { weights: [1, 1] }).ranks; // => [2, 1]
 * ```
 *
 * Source: W. K. M. Brauers and E. K. Zavadskas, Technological and Economic Development of Economy 16 (2010) 5-24.
 */
export function multimoora(
  table: Table,
  criteria: Criteria,
  options: DecideOptions = {},
): MultimooraDecision {
  const comparison = prepareComparison(table, criteria, options);
  const columns = ratioColumns(comparison);
  const ratio = ratioScores(comparison, columns);
  const reference = referenceScores(comparison, columns);
  const multiplicative = products(comparison, 'MULTIMOORA');
  const ranks = [
    competitionRanks(ratio, 'higher', 1),
    competitionRanks(reference, 'lower', 1),
    competitionRanks(multiplicative, 'higher'),
  ];
  const scores = majorityScores(
    ranks.map((column) => column.map((rank) => -rank)),
    [1, 1, 1],
  );
  const caption = { en: 'The three rankings', vi: 'Ba bảng xếp hạng' };
  const [byRatio, byReference, byProduct] = ranks as [Float64Array, Float64Array, Float64Array];
  const tables = options.show
    ? [
        figuresTable('rankings', caption, comparison, {
          ratioSystem: byRatio,
          referencePoint: byReference,
          multiplicative: byProduct,
        }),
      ]
    : [];
  return {
    ...decide('multimoora', comparison, scores, 'higher', tables),
    ratioSystem: forAll(comparison, ratio),
    referencePoint: forAll(comparison, reference),
    multiplicative: forAll(comparison, multiplicative),
  };
}

function products(comparison: Comparison, method: string): Float64Array {
  checkPositive(comparison, method, ({ cost }) => !cost);
  const scores = new Float64Array(comparison.units.length).fill(1);
  for (const criterion of comparison.criteria) {
    const { column, weight, cost } = criterion;
    const factor = weight / vectorLength(criterion);
    for (let unit = 0; unit < scores.length; unit += 1) {
      scores[unit] = cost
        ? scores[unit]! / (column[unit]! * factor)
        : scores[unit]! * (column[unit]! * factor);
    }
  }
  const beyond = scores.findIndex((score) => !Number.isFinite(score));
  if (beyond >= 0) fail(beyondRange, [], { names: [comparison.units[beyond]!] });
  return scores;
}
