import { averageNotPositive } from '../../messages/decide.js';
import { issue } from '../../messages/issue.js';
import type { Table } from '../table.js';
import { stop } from './check.js';
import { type Comparison, type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { type Decision, decide, figuresTable, referenceTable } from './decision.js';

/**
 * EDAS: how far a unit is above and below the average.
 *
 * For each criterion the distance from the average, divided by the average, is above (PDA) or below (NDA) it in the
 * good sense; SP and SN are their weighted sums; score = (SP / max SP + 1 − SN / max SN) / 2, 0 to 1, higher is
 * better. If no unit is above (or below) anywhere, that quotient is 0. The unit of measure changes nothing, a constant
 * added to a criterion does.
 *
 * The average of every criterion must be above 0. Missing data: an error, or the unit is left out. Errors: those of
 * {@link saw} without the normalisation's, and `average-not-positive`.
 *
 * @example
 * ```ts
 * import { edas, tableFromRows } from 'chiso/methods';
 *
 * edas(tableFromRows([[3], [2], [1]]), { weights: [1] }).scores; // => [1, 0.5, 0]
 * ```
 *
 * Source: M. Keshavarz Ghorabaee, E. K. Zavadskas, L. Olfat and Z. Turskis, Informatica 26 (2015) 435-451.
 */
export function edas(table: Table, criteria: Criteria, options: DecideOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  checkAverages(comparison);
  const size = comparison.units.length;
  const above = new Float64Array(size);
  const below = new Float64Array(size);
  for (const { column, weight, cost, sum } of comparison.criteria) {
    const average = sum / size;
    const factor = (cost ? -weight : weight) / average;
    for (let unit = 0; unit < size; unit += 1) {
      const distance = (column[unit]! - average) * factor;
      if (distance > 0) above[unit]! += distance;
      else below[unit]! -= distance;
    }
  }
  const mostAbove = above.reduce((a, b) => Math.max(a, b)) || 1;
  const mostBelow = below.reduce((a, b) => Math.max(a, b)) || 1;
  const scores = above.map((sp, unit) => (sp / mostAbove + (1 - below[unit]! / mostBelow)) / 2);
  const tables = options.show
    ? [
        referenceTable(
          'average',
          { en: 'Average of each criterion', vi: 'Trung bình của từng tiêu chí' },
          comparison,
          {
            average: comparison.criteria.map(({ sum }) => sum / size),
          },
        ),
        figuresTable(
          'distances',
          {
            en: 'Weighted distances above and below the average',
            vi: 'Khoảng cách có trọng số trên và dưới trung bình',
          },
          comparison,
          { above, below },
        ),
      ]
    : [];
  return decide('edas', comparison, scores, 'higher', tables);
}

function checkAverages({ criteria, units }: Comparison): void {
  stop(
    criteria.flatMap(({ code, place, sum }) =>
      sum > 0
        ? []
        : [
            issue(averageNotPositive, ['columns', place], {
              criterion: code,
              average: sum / units.length + 0,
            }),
          ],
    ),
  );
}
