import type { Table } from '../table.js';
import { type Criteria, type Criterion, type DecideOptions, prepareComparison } from './criteria.js';
import {
  criteriaTable,
  type Decision,
  decide,
  figuresTable,
  referenceTable,
  type WorkingTable,
} from './decision.js';
import {
  checkNormalisation,
  type DecideNormalisation,
  normaliseCriterion,
  straightLine,
} from './normalisation.js';
import { weighted } from './saw.js';

/** What TOPSIS can be told. */
export interface TopsisOptions extends DecideOptions {
  /** Default `vector`, as in the book; some libraries take `min-max`. */
  readonly normalisation?: DecideNormalisation;
}

/**
 * TOPSIS: how near a unit is to the ideal, and how far from the anti-ideal.
 *
 * vₖ = wₖ rₖ with weights of sum 1 and normalised criteria rₖ (default `vector`); the ideal has the best vₖ that
 * occurs in each criterion, the anti-ideal the worst; D⁺ and D⁻ are the Euclidean distances to them;
 * score = D⁻ / (D⁺ + D⁻), from 0 to 1, higher is better. If all units are alike both distances are 0 and every score
 * is 0.5. A constant criterion and one of weight 0 change nothing; with `vector`, neither does the unit of measure.
 *
 * Missing data: an error, or the unit is left out. Errors: those of {@link saw}.
 *
 * @example
 * ```ts
 * import { tableFromRows, topsis } from 'chiso/methods';
 *
 * const table = tableFromRows([[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]]);
 * topsis(table, { weights: [0.3, 0.4, 0.3] }).ranks; // => [3, 2, 1, 4]
 * ```
 *
 * Source: C. L. Hwang and K. Yoon, Multiple Attribute Decision Making, Springer 1981.
 */
export function topsis(table: Table, criteria: Criteria, options: TopsisOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  const { normalisation: kind = 'vector' } = options;
  checkNormalisation(comparison, kind, 'TOPSIS');
  const toBest = new Float64Array(comparison.units.length);
  const toWorst = new Float64Array(comparison.units.length);
  for (const criterion of comparison.criteria) addDistances(criterion, kind, toBest, toWorst);
  const scores = new Float64Array(toBest.length);
  for (let unit = 0; unit < scores.length; unit += 1) {
    const best = Math.sqrt(toBest[unit]!);
    const worst = Math.sqrt(toWorst[unit]!);
    scores[unit] = best + worst === 0 ? 0.5 : worst / (best + worst);
  }
  const tables: WorkingTable[] = [];
  if (options.show) {
    const normalised = comparison.criteria.map((criterion) => normaliseCriterion(criterion, kind));
    const columns = weighted(comparison.criteria, normalised);
    const ideal = columns.map((column) => column.reduce((a, b) => Math.max(a, b)));
    const antiIdeal = columns.map((column) => column.reduce((a, b) => Math.min(a, b)));
    const distances = { toIdeal: toBest.map(Math.sqrt), toAntiIdeal: toWorst.map(Math.sqrt) };
    tables.push(
      criteriaTable(
        'normalised',
        { en: 'Normalised criteria', vi: 'Các tiêu chí đã chuẩn hóa' },
        comparison,
        normalised,
      ),
      criteriaTable(
        'weighted',
        { en: 'Weighted normalised criteria', vi: 'Các tiêu chí đã chuẩn hóa và nhân trọng số' },
        comparison,
        columns,
      ),
      referenceTable(
        'ideals',
        { en: 'Ideal and anti-ideal', vi: 'Giải pháp lý tưởng và phản lý tưởng' },
        comparison,
        {
          ideal,
          antiIdeal,
        },
      ),
      figuresTable(
        'distances',
        {
          en: 'Distances to the ideal and the anti-ideal',
          vi: 'Khoảng cách đến giải pháp lý tưởng và phản lý tưởng',
        },
        comparison,
        distances,
      ),
    );
  }
  return decide('topsis', comparison, scores, 'higher', tables);
}

/** Adds the squared distances of one criterion; the normalised column is built only where it is no straight line. */
function addDistances(
  criterion: Criterion,
  kind: DecideNormalisation,
  toBest: Float64Array,
  toWorst: Float64Array,
): void {
  const line = straightLine(criterion, kind);
  const column = line ? criterion.column : normaliseCriterion(criterion, kind);
  const factor = criterion.weight * Math.abs(line?.factor ?? 1);
  const turned = line !== undefined && criterion.cost;
  const low = line ? criterion.least : column.reduce((a, b) => Math.min(a, b));
  const high = line ? criterion.greatest : column.reduce((a, b) => Math.max(a, b));
  const best = turned ? low : high;
  const worst = turned ? high : low;
  for (let unit = 0; unit < column.length; unit += 1) {
    const above = (column[unit]! - best) * factor;
    const below = (column[unit]! - worst) * factor;
    toBest[unit]! += above * above;
    toWorst[unit]! += below * below;
  }
}
