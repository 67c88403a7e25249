import { optionOutOfRange } from '../../messages/decide.js';
import { fail } from '../../messages/issue.js';
import { risingOrder } from '../describe/sorted.js';
import type { Table } from '../table.js';
import { type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { criteriaTable, type Decision, decide, figuresTable } from './decision.js';
import { checkNormalisation, normaliseCriterion } from './normalisation.js';
import { weighted } from './saw.js';

/** What CODAS can be told. */
export interface CodasOptions extends DecideOptions {
  /** Euclidean distances at least this far apart count as different, 0 or more; default 0.02 (the paper: 0.01 to 0.05). */
  readonly tau?: number;
}

/**
 * CODAS: how much farther than the others a unit is from the worst values, by Euclidean and, where that differs enough,
 * by taxicab distance.
 *
 * rₖ = x / max, for a cost min / x; vₖ = wₖ rₖ (weights of sum 1); E and T are the Euclidean and taxicab distances from
 * the least vₖ; score of a unit = Σ over the others of (E − E′) + ψ (T − T′), ψ = 1 where |E − E′| ≥ τ, else 0. Higher
 * is better. Sorted by E and summed from the ends: no table of all pairs, O(n log n). The unit of measure changes
 * nothing.
 *
 * Missing data: an error, or the unit is left out. Errors: those of {@link saw}, and `option-out-of-range` for τ.
 *
 * @example
 * ```ts
 * import { codas, tableFromRows } from 'chiso/methods';
 *
 * codas(tableFromRows([[4], [2]]), { weights: [1] }).scores; // => [1, -1]
 * ```
 *
 * Source: M. Keshavarz Ghorabaee, E. K. Zavadskas, Z. Turskis and J. Antucheviciene, Economic Computation and Economic
 * Cybernetics Studies and Research 50 (2016) 25-44.
 */
export function codas(table: Table, criteria: Criteria, options: CodasOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  const { tau = 0.02 } = options;
  if (!(typeof tau === 'number' && tau >= 0 && tau < Infinity))
    fail(optionOutOfRange, ['tau'], { option: 'tau', value: tau, range: 'tau ≥ 0' });
  checkNormalisation(comparison, 'linear', 'CODAS');
  const columns = weighted(
    comparison.criteria,
    comparison.criteria.map((criterion) => normaliseCriterion(criterion, 'linear')),
  );
  const squares = new Float64Array(comparison.units.length);
  const taxicab = new Float64Array(comparison.units.length);
  for (const column of columns) {
    const worst = column.reduce((a, b) => Math.min(a, b));
    for (let unit = 0; unit < column.length; unit += 1) {
      const distance = column[unit]! - worst;
      squares[unit]! += distance * distance;
      taxicab[unit]! += distance;
    }
  }
  const euclidean = squares.map(Math.sqrt);
  const scores = sumsOverOthers(euclidean, taxicab, tau);
  const tables = options.show
    ? [
        criteriaTable(
          'weighted',
          { en: 'Weighted normalised criteria', vi: 'Các tiêu chí đã chuẩn hóa và nhân trọng số' },
          comparison,
          columns,
        ),
        figuresTable(
          'distances',
          { en: 'Distances from the worst values', vi: 'Khoảng cách từ các giá trị xấu nhất' },
          comparison,
          { euclidean, taxicab },
        ),
      ]
    : [];
  return decide('codas', comparison, scores, 'higher', tables);
}

function sumsOverOthers(euclidean: Float64Array, taxicab: Float64Array, tau: number): Float64Array {
  const size = euclidean.length;
  const order = risingOrder(euclidean);
  const totals = new Float64Array(size + 1);
  for (let i = 0; i < size; i += 1) totals[i + 1] = totals[i]! + taxicab[order[i]!]!;
  const allEuclidean = euclidean.reduce((a, b) => a + b, 0);
  const allTaxicab = totals[size]!;
  const scores = new Float64Array(size);
  // A difference of tau on paper may be a hair less in binary.
  const least = tau - 1e-12;
  let below = 0;
  let upTo = 0;
  for (let i = 0; i < size; i += 1) {
    const unit = order[i]!;
    const e = euclidean[unit]!;
    // With tau = 0 every other unit differs enough, those of the same E too; they are all found by the first loop.
    while (below < size && (least <= 0 || e - euclidean[order[below]!]! >= least)) below += 1;
    while (upTo < size && (least <= 0 || euclidean[order[upTo]!]! - e < least)) upTo += 1;
    const different = below + size - upTo;
    const theirs = totals[below]! + (allTaxicab - totals[upTo]!);
    scores[unit] = size * e - allEuclidean + (different * taxicab[unit]! - theirs);
  }
  return scores;
}
