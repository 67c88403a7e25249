import { criteriaCount, outsideBounds, unusableBounds } from '../../messages/decide.js';
import { type Issue, issue } from '../../messages/issue.js';
import { isList } from '../arguments.js';
import type { Table } from '../table.js';
import { stop } from './check.js';
import { type Comparison, type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { criteriaTable, type Decision, decide } from './decision.js';

/** What SPOTIS must be told: bounds that do not depend on the units compared. */
export interface SpotisOptions extends DecideOptions {
  /** Least and greatest value each criterion may have, in the order of the indicators; they must differ. */
  readonly bounds: readonly (readonly [low: number, high: number])[];
  /** Ideal value of each criterion, between its bounds; default the upper bound of a benefit, the lower of a cost. */
  readonly ideal?: readonly number[];
}

/**
 * SPOTIS: the distance from the ideal, measured between bounds given beforehand.
 *
 * score = Σ wₖ |xₖ − idealₖ| / (highₖ − lowₖ), weights of sum 1. **A lower score is better**, 0 to 1. Since nothing in
 * it depends on the other units, no unit added or left out can turn the order of two others. With an `ideal` inside
 * the bounds the directions do not matter.
 *
 * Missing data: an error, or the unit is left out. Errors: those of {@link saw} without the normalisation's,
 * `unusable-bounds`, and `outside-bounds` for a value outside them.
 *
 * @example
 * ```ts
 * import { spotis, tableFromRows } from 'chiso/methods';
 *
 * spotis(tableFromRows([[8], [5]]), { weights: [1] }, { bounds: [[0, 10]] }).scores; // => [0.2, 0.5]
 * ```
 *
 * Source: J. Dezert, A. Tchamova, D. Han and J.-M. Tacnet, FUSION 2020.
 */
export function spotis(table: Table, criteria: Criteria, options: SpotisOptions): Decision {
  const comparison = prepareComparison(table, criteria, options);
  checkBounds(table, comparison, options ?? {});
  const distances = comparison.criteria.map(({ column, place, cost }) => {
    const [low, high] = options.bounds[place]!;
    const ideal = options.ideal?.[place] ?? (cost ? low : high);
    return column.map((x) => Math.abs(x - ideal) / (high - low));
  });
  const scores = new Float64Array(comparison.units.length);
  distances.forEach((column, k) => {
    const { weight } = comparison.criteria[k]!;
    for (let unit = 0; unit < scores.length; unit += 1) scores[unit]! += weight * column[unit]!;
  });
  const caption = {
    en: 'Normalised distances from the ideal',
    vi: 'Khoảng cách chuẩn hóa đến giá trị lý tưởng',
  };
  const tables = options.show ? [criteriaTable('distances', caption, comparison, distances)] : [];
  return decide('spotis', comparison, scores, 'lower', tables);
}

function checkBounds(
  table: Table,
  { criteria, units, places }: Comparison,
  { bounds, ideal }: SpotisOptions,
): void {
  const expected = table.indicators.length;
  for (const [what, given] of Object.entries({ bounds, ideal: ideal ?? bounds })) {
    const found = Array.isArray(given) ? given.length : 0;
    if (found !== expected) stop([issue(criteriaCount, [what], { what, expected, found })]);
  }
  stop(
    criteria.flatMap(({ code, column, place, least, greatest }): Issue[] => {
      const [low, high] = (isList(bounds[place]) ? bounds[place] : []) as readonly [number, number];
      const target = ideal?.[place] ?? low;
      if (!(Number.isFinite(low) && Number.isFinite(high) && low < high && target >= low && target <= high)) {
        return [issue(unusableBounds, ['bounds', place], { criterion: code, low, high })];
      }
      if (least >= low && greatest <= high) return [];
      const outside = (x: number) => x < low || x > high;
      const first = column.findIndex(outside);
      const more = column.filter(outside).length - 1;
      const names = { unit: units[first]!, criterion: code, value: column[first]!, low, high, more };
      return [issue(outsideBounds, ['columns', place, places[first]!], names)];
    }),
  );
}
