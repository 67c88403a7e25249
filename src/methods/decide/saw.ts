import type { Table } from '../table.js';
import { type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { criteriaTable, type Decision, decide } from './decision.js';
import { checkNormalisation, type DecideNormalisation, normaliseCriterion } from './normalisation.js';

/** What SAW can be told. */
export interface SawOptions extends DecideOptions {
  /** Default `linear`. */
  readonly normalisation?: DecideNormalisation;
}

/**
 * Simple additive weighting: the weighted mean of the normalised criteria.
 *
 * score = Σ wₖ rₖ, weights brought to the sum 1, rₖ the normalised criterion (default `linear`: x / max, a cost
 * min / x). A higher score is better; with `linear` it lies between 0 and 1.
 *
 * Missing data: an error, or the unit is left out. Errors: `criteria-count`, `no-criteria`, `unusable-weight`,
 * `no-weight-at-all`, `unknown-direction`, `unknown-choice`, `absent-value`, `infinite-value`, `too-few-units`,
 * `criterion-not-positive` and `all-zero` (for `linear`, `sum` and `max`), `beyond-range`. A constant criterion is a warning.
 *
 * @example
 * ```ts
 * import { saw, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[8, 100], [4, 50]]);
 * saw(table, { weights: [1, 1], directions: ['benefit', 'cost'] }).scores; // => [0.75, 0.75]
 * ```
 *
 * Source: C. L. Hwang and K. Yoon, Multiple Attribute Decision Making, Springer 1981; also called WSM.
 */
export function saw(table: Table, criteria: Criteria, options: SawOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  const { normalisation: kind = 'linear' } = options;
  checkNormalisation(comparison, kind, 'SAW');
  const scores = new Float64Array(comparison.units.length);
  const normalised: Float64Array[] = [];
  for (const criterion of comparison.criteria) {
    const column = normaliseCriterion(criterion, kind);
    if (options.show) normalised.push(column);
    for (let unit = 0; unit < scores.length; unit += 1) scores[unit]! += criterion.weight * column[unit]!;
  }
  const caption = { en: 'Normalised criteria', vi: 'Các tiêu chí đã chuẩn hóa' };
  const captionWeighted = {
    en: 'Weighted normalised criteria',
    vi: 'Các tiêu chí đã chuẩn hóa và nhân trọng số',
  };
  const tables = options.show
    ? [
        criteriaTable('normalised', caption, comparison, normalised),
        criteriaTable('weighted', captionWeighted, comparison, weighted(comparison.criteria, normalised)),
      ]
    : [];
  return decide('saw', comparison, scores, 'higher', tables);
}

/** Normalised criteria times their weights. */
export function weighted(
  criteria: readonly { readonly weight: number }[],
  normalised: readonly Float64Array[],
): Float64Array[] {
  return normalised.map((column, k) => column.map((value) => value * criteria[k]!.weight));
}
