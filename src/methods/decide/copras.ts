import { noCostAtAll } from '../../messages/decide.js';
import { fail } from '../../messages/issue.js';
import type { Table } from '../table.js';
import { type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { criteriaTable, type Decision, decide, figuresTable, forAll } from './decision.js';
import { checkPositive } from './normalisation.js';

/** Result of COPRAS: the scores are the degrees of utility. */
export interface CoprasDecision extends Decision {
  /** Relative significance Q of each unit. */
  readonly significance: readonly (number | null)[];
}

/**
 * COPRAS: benefits plus what is earned by low costs, relative to the best unit.
 *
 * rₖ = wₖ xₖ / Σxₖ for every criterion, weights of sum 1; S⁺ and S⁻ are its sums over benefits and over costs;
 * Q = S⁺ + ΣS⁻ / (S⁻ Σ(1/S⁻)): **a higher cost lowers Q**. Without any cost criterion Q = S⁺.
 * score = Q / max Q, 0 to 1, higher is better. The unit of measure changes nothing.
 *
 * Numbers must not be negative. Missing data: an error, or the unit is left out. Errors: those of {@link saw};
 * `no-cost-at-all` for a unit all whose costs are 0.
 *
 * @example
 * ```ts
 * import { copras, tableFromRows } from 'chiso/methods';
 *
 * const prices = tableFromRows([[100, 3], [50, 3]], { units: ['dear', 'cheap'] });
 * copras(prices, { weights: [1, 1], directions: ['cost', 'benefit'] }).ranks; // => [2, 1]
 * ```
 *
 * Source: E. K. Zavadskas, A. Kaklauskas and V. Šarka, Technological and Economic Development of Economy 1 (1994)
 * 131-139.
 */
export function copras(table: Table, criteria: Criteria, options: DecideOptions = {}): CoprasDecision {
  const comparison = prepareComparison(table, criteria, options);
  checkPositive(comparison, 'COPRAS', () => true);
  const size = comparison.units.length;
  const benefits = new Float64Array(size);
  const costs = new Float64Array(size);
  const weighted = comparison.criteria.map(({ column, weight, sum }) =>
    column.map((x) => weight * (x / sum)),
  );
  weighted.forEach((column, k) => {
    const side = comparison.criteria[k]!.cost ? costs : benefits;
    for (let unit = 0; unit < size; unit += 1) side[unit]! += column[unit]!;
  });
  const significance = comparison.criteria.some(({ cost }) => cost)
    ? withCosts(comparison.units, benefits, costs)
    : benefits;
  const most = significance.reduce((a, b) => Math.max(a, b));
  const scores = significance.map((q) => q / most);
  const caption = { en: 'Weighted shares of the sums', vi: 'Tỷ trọng trong tổng đã nhân trọng số' };
  const figures = {
    en: 'Benefits, costs and relative significance',
    vi: 'Lợi ích, chi phí và mức ý nghĩa tương đối',
  };
  const tables = options.show
    ? [
        criteriaTable('weighted', caption, comparison, weighted),
        figuresTable('figures', figures, comparison, { benefits, costs, significance }),
      ]
    : [];
  return {
    ...decide('copras', comparison, scores, 'higher', tables),
    significance: forAll(comparison, significance),
  };
}

function withCosts(units: readonly string[], benefits: Float64Array, costs: Float64Array): Float64Array {
  const free = costs.indexOf(0);
  if (free >= 0) fail(noCostAtAll, [], { unit: units[free]! });
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const reciprocals = costs.reduce((sum, cost) => sum + 1 / cost, 0);
  return benefits.map((benefit, unit) => benefit + total / (costs[unit]! * reciprocals));
}
