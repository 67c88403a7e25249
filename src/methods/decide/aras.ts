import type { Table } from '../table.js';
import { type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { criteriaTable, type Decision, decide, figuresTable, referenceTable } from './decision.js';
import { checkPositive } from './normalisation.js';

/**
 * ARAS: the part of an ideal unit's worth that a unit reaches.
 *
 * An ideal unit with the best value that occurs in each criterion is added; a cost becomes 1/x; each criterion is
 * divided by its sum (ideal included) and weighted (weights of sum 1); S is the sum over the criteria;
 * score = S / S of the ideal, 0 to 1, higher is better. The unit of measure changes nothing.
 *
 * Benefits must not be negative, costs must be above 0. Missing data: an error, or the unit is left out. Errors:
 * those of {@link saw}.
 *
 * @example
 * ```ts
 * import { aras, tableFromRows } from 'chiso/methods';
 *
 * aras(tableFromRows([[4], [2]]), { weights: [1] }).scores; // => [1, 0.5]
 * ```
 *
 * Source: E. K. Zavadskas and Z. Turskis, Technological and Economic Development of Economy 16 (2010) 159-172.
 */
export function aras(table: Table, criteria: Criteria, options: DecideOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  checkPositive(comparison, 'ARAS', ({ cost }) => !cost);
  const worth = new Float64Array(comparison.units.length);
  const ideal: number[] = [];
  const normalised: Float64Array[] = [];
  for (const { column, weight, cost, least, greatest, sum } of comparison.criteria) {
    const best = cost ? 1 / least : greatest;
    const total = best + (cost ? column.reduce((all, x) => all + 1 / x, 0) : sum);
    const factor = weight / total;
    const values = cost ? column.map((x) => factor / x) : column.map((x) => factor * x);
    ideal.push(cost ? factor / least : factor * greatest);
    if (options.show) normalised.push(values);
    for (let unit = 0; unit < worth.length; unit += 1) worth[unit]! += values[unit]!;
  }
  const most = ideal.reduce((a, b) => a + b, 0);
  const scores = worth.map((s) => s / most);
  const caption = { en: 'Weighted normalised criteria', vi: 'Các tiêu chí đã chuẩn hóa và nhân trọng số' };
  const captionIdeal = {
    en: 'The ideal unit, weighted and normalised',
    vi: 'Đơn vị lý tưởng, đã chuẩn hóa và nhân trọng số',
  };
  const captionWorth = { en: 'Worth of each unit', vi: 'Giá trị tổng hợp của từng đơn vị' };
  const tables = options.show
    ? [
        criteriaTable('weighted', caption, comparison, normalised),
        referenceTable('ideal', captionIdeal, comparison, { ideal }),
        figuresTable('worth', captionWorth, comparison, { worth }),
      ]
    : [];
  return decide('aras', comparison, scores, 'higher', tables);
}
