import type { Table } from '../table.js';
import { type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { criteriaTable, type Decision, decide, referenceTable } from './decision.js';
import { normaliseCriterion } from './normalisation.js';

/**
 * MABAC: the distance of a unit from the border between good and poor.
 *
 * rₖ min-max normalised (a cost turned round; 0 if constant); vₖ = wₖ (rₖ + 1), weights of sum 1; the border gₖ is the
 * geometric mean of vₖ over the units; score = Σ (vₖ − gₖ), higher is better: above 0 lies in the good area. Unit of
 * measure and a constant added to a criterion change nothing; a constant criterion adds 0 to every score.
 *
 * Missing data: an error, or the unit is left out. Errors: those of {@link saw} without the normalisation's.
 *
 * @example
 * ```ts
 * import { mabac, tableFromRows } from 'chiso/methods';
 *
 * mabac(tableFromRows([[10], [30]]), { weights: [1] }).ranks; // => [2, 1]
 * ```
 *
 * Source: D. Pamučar and G. Ćirović, Expert Systems with Applications 42 (2015) 3016-3028.
 */
export function mabac(table: Table, criteria: Criteria, options: DecideOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  const size = comparison.units.length;
  const scores = new Float64Array(size);
  const weighted: Float64Array[] = [];
  const border: number[] = [];
  for (const criterion of comparison.criteria) {
    // The weight comes out of the geometric mean, so it cannot underflow whatever the number of units.
    const raised = normaliseCriterion(criterion, 'min-max').map((r) => r + 1);
    const mean = Math.exp(raised.reduce((sum, value) => sum + Math.log(value), 0) / size);
    for (let unit = 0; unit < size; unit += 1) scores[unit]! += criterion.weight * (raised[unit]! - mean);
    if (options.show) {
      weighted.push(raised.map((value) => value * criterion.weight));
      border.push(criterion.weight * mean);
    }
  }
  const caption = { en: 'Weighted matrix', vi: 'Ma trận đã nhân trọng số' };
  const captionBorder = { en: 'Border area: geometric means', vi: 'Vùng biên: các trung bình nhân' };
  const tables = options.show
    ? [
        criteriaTable('weighted', caption, comparison, weighted),
        referenceTable('border', captionBorder, comparison, { border }),
      ]
    : [];
  return decide('mabac', comparison, scores, 'higher', tables);
}
