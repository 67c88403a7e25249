/** How columns go together, as anybody may give them: what is given is read here, once. */
import { columnsFrom, demand, type Numbers } from '../arguments.js';
import { aList, oneOf } from '../rules.js';
import * as coefficients from './correlation.js';
import * as consistency from './cronbach.js';

/**
 * Pearson's r: covariance over the product of the standard deviations.
 *
 * @param first - A column or a list; `NaN`, and `null` in a list, is absent.
 * @param second - Another of the same units.
 * @returns From -1 to 1; `NaN` with fewer than two common units, or if either column does not vary.
 * @throws ChisoError `bad-option` (no list), `ragged-table` (lists of different lengths), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { pearson } from 'chiso/methods';
 *
 * pearson(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)); // => 1
 * ```
 */
export function pearson(first: Numbers, second: Numbers): number {
  return coefficients.pearson(...pair(first, second));
}

/**
 * Spearman's rho: Pearson's r of the mean ranks of the common units.
 *
 * @param first - A column or a list; `NaN`, and `null` in a list, is absent.
 * @param second - Another of the same units.
 * @returns From -1 to 1; `NaN` with fewer than two common units, or if either column does not vary.
 * @throws ChisoError `bad-option` (no list), `ragged-table` (lists of different lengths), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { spearman } from 'chiso/methods';
 *
 * spearman(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 4, 9, 16)); // => 1
 * ```
 */
export function spearman(first: Numbers, second: Numbers): number {
  return coefficients.spearman(...pair(first, second));
}

/**
 * Kendall's tau-b: pairs in the same order less pairs in opposite order, over √(pairs not level in x · not level in y).
 *
 * @param first - A column or a list; `NaN`, and `null` in a list, is absent.
 * @param second - Another of the same units.
 * @returns From -1 to 1; `NaN` with fewer than two common units, or if either column does not vary.
 * @throws ChisoError `bad-option` (no list), `ragged-table` (lists of different lengths), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { kendall } from 'chiso/methods';
 *
 * kendall(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)).toFixed(4); // => '0.6667'
 * ```
 */
export function kendall(first: Numbers, second: Numbers): number {
  return coefficients.kendall(...pair(first, second));
}

/**
 * Covariance with divisor n - 1 over the common units.
 *
 * @param first - A column or a list; `NaN`, and `null` in a list, is absent.
 * @param second - Another of the same units.
 * @returns `NaN` with fewer than two common units.
 * @throws ChisoError `bad-option` (no list), `ragged-table` (lists of different lengths), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { covariance } from 'chiso/methods';
 *
 * covariance(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)); // => 2
 * ```
 */
export function covariance(first: Numbers, second: Numbers): number {
  return consistency.covariance(...pair(first, second));
}

/**
 * Cronbach's alpha, the internal consistency of indicators taken together: k/(k-1) · (1 - Σ variances / Σ covariances).
 *
 * Every covariance is of the units that both indicators have (`pairwise`, as COINr), or of the units without any gap
 * (`complete`). Depends on the scale of the columns: standardise first for the standardised alpha. Higher is more
 * consistent; it can be negative.
 *
 * @param columns - At least two; of one the result is `null`.
 * @returns `null` where it does not exist: one indicator, two without two common units, or nothing varies.
 * @throws ChisoError `bad-option` (no list), `ragged-table` (lists of different lengths), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { cronbach } from 'chiso/methods';
 *
 * cronbach([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)]); // => 0.8888888888888888
 * ```
 *
 * Source: Cronbach (1951), Psychometrika 16; OECD/JRC Handbook (2008), step 4.
 */
export function cronbach(
  columns: readonly Numbers[],
  use: 'pairwise' | 'complete' = 'pairwise',
): number | null {
  demand('columns', columns, aList);
  demand('use', use, oneOf('pairwise', 'complete'));
  const paths = columns.map((_, at) => ['columns', at]);
  return consistency.cronbach(columnsFrom(columns, paths), use);
}

function pair(first: Numbers, second: Numbers): [Float64Array, Float64Array] {
  return columnsFrom([first, second], [['first'], ['second']]) as [Float64Array, Float64Array];
}
