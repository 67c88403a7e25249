import { optionOutOfRange } from '../../messages/decide.js';
import { fail } from '../../messages/issue.js';
import type { Table } from '../table.js';
import { type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { criteriaTable, type Decision, decide, figuresTable } from './decision.js';
import { checkNormalisation, normaliseCriterion } from './normalisation.js';

/** What WASPAS can be told. */
export interface WaspasOptions extends DecideOptions {
  /** Part of the weighted sum against the weighted product, 0 to 1; default 0.5. */
  readonly lambda?: number;
}

/**
 * WASPAS: part weighted sum, part weighted product.
 *
 * rₖ = x / max, for a cost min / x; score = λ Σ wₖ rₖ + (1 − λ) Π rₖ^wₖ, weights of sum 1. Higher is better, 0 to 1.
 * A benefit of 0 makes the product 0; a cost must be above 0. The unit of measure changes nothing.
 *
 * Missing data: an error, or the unit is left out. Errors: those of {@link saw}, and `option-out-of-range` for λ.
 *
 * @example
 * ```ts
 * import { tableFromRows, waspas } from 'chiso/methods';
 *
 * waspas(tableFromRows([[4, 1], [1, 4]]), { weights: [1, 1] }).scores; // => [0.5625, 0.5625]
 * ```
 *
 * Source: E. K. Zavadskas, Z. Turskis, J. Antucheviciene and A. Zakarevicius, Elektronika ir Elektrotechnika 122
 * (2012) 3-6.
 */
export function waspas(table: Table, criteria: Criteria, options: WaspasOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  const { lambda = 0.5 } = options;
  if (!(typeof lambda === 'number' && lambda >= 0 && lambda <= 1)) {
    fail(optionOutOfRange, ['lambda'], { option: 'lambda', value: lambda, range: '0 ≤ lambda ≤ 1' });
  }
  checkNormalisation(comparison, 'linear', 'WASPAS');
  const sums = new Float64Array(comparison.units.length);
  const products = new Float64Array(comparison.units.length).fill(1);
  const normalised: Float64Array[] = [];
  for (const criterion of comparison.criteria) {
    const column = normaliseCriterion(criterion, 'linear');
    if (options.show) normalised.push(column);
    for (let unit = 0; unit < column.length; unit += 1) {
      sums[unit]! += criterion.weight * column[unit]!;
      products[unit]! *= column[unit]! ** criterion.weight;
    }
  }
  const scores = sums.map((sum, unit) => lambda * sum + (1 - lambda) * products[unit]!);
  const caption = { en: 'Normalised criteria', vi: 'Các tiêu chí đã chuẩn hóa' };
  const parts = { en: 'Weighted sum and weighted product', vi: 'Tổng có trọng số và tích có trọng số' };
  const tables = options.show
    ? [
        criteriaTable('normalised', caption, comparison, normalised),
        figuresTable('parts', parts, comparison, { sum: sums, product: products }),
      ]
    : [];
  return decide('waspas', comparison, scores, 'higher', tables);
}
