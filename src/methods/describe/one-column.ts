/** Statistics of one list of numbers as anybody may give it: what is given is read here, once. */
import { columnFrom, demand, type Numbers } from '../arguments.js';
import { aShare, oneOf } from '../rules.js';
import * as moments from './moments.js';
import * as order from './quantile.js';
import type { TiedRanks } from './ranks.js';
import * as places from './ranks.js';
import * as sums from './sum.js';

/**
 * The sum of numbers, rounded once: the same in any order, so that no ranking depends on the order of the rows.
 *
 * Absent numbers (`NaN`) are left out; the sum of none is 0. Method: a running pair of doubles with a bound of its
 * error; where the bound leaves the last bit open, Shewchuk's exact sum (Discrete & Computational Geometry 18, 1997).
 *
 * @param values - A column or a list; `NaN`, and `null` in a list, is absent.
 * @returns `NaN` where it is beyond all numbers.
 * @throws ChisoError `bad-option` (no list), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { sum } from 'chiso/methods';
 *
 * sum([0.1, 0.2, 0.3]); // => 0.6
 * sum([1e16, 1, -1e16]); // => 1
 * ```
 */
export function sum(values: Numbers): number {
  return sums.sumInRange(columnFrom(values));
}

/**
 * Arithmetic mean of the numbers that are there; equal numbers have exactly that mean.
 *
 * @param values - A column or a list; `NaN`, and `null` in a list, is absent.
 * @returns `NaN` of none.
 * @throws ChisoError `bad-option` (no list), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { mean } from 'chiso/methods';
 *
 * mean(Float64Array.of(1, Number.NaN, 4)); // => 2.5
 * ```
 */
export function mean(values: Numbers): number {
  return moments.mean(columnFrom(values));
}

/**
 * Standard deviation with divisor n - 1 (`sample`) or n (`population`), `NaN` of fewer than two (or of no) numbers,
 * and where it is beyond all numbers.
 *
 * @param values - A column or a list; `NaN`, and `null` in a list, is absent.
 * @throws ChisoError `bad-option` (no list), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { deviation } from 'chiso/methods';
 *
 * deviation(Float64Array.of(1, 2, 3)); // => 1
 * deviation(Float64Array.of(0, 2), 'population'); // => 1
 * ```
 */
export function deviation(values: Numbers, of: 'sample' | 'population' = 'sample'): number {
  demand('of', of, oneOf('sample', 'population'));
  return moments.deviation(columnFrom(values), of);
}

/**
 * Skewness as spreadsheets give it: √(n(n-1)) / (n-2) · m₃ / m₂^1.5 (G₁, corrected for the number of values).
 *
 * @param values - A column or a list; `NaN`, and `null` in a list, is absent.
 * @returns `NaN` of fewer than three numbers or of equal ones; absent numbers are left out.
 * @throws ChisoError `bad-option` (no list), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { skewness } from 'chiso/methods';
 *
 * skewness(Float64Array.of(1, 1, 1, 5)).toFixed(3); // => '2.000'
 * ```
 *
 * Source: Joanes and Gill (1998), The Statistician 47; type 2 of R's e1071, as in COINr.
 */
export function skewness(values: Numbers): number {
  return moments.shapeOf(columnFrom(values)).skewness;
}

/**
 * Excess kurtosis as spreadsheets give it: (n-1) / ((n-2)(n-3)) · ((n+1)(m₄/m₂² - 3) + 6) (G₂, corrected for the number
 * of values).
 *
 * @param values - A column or a list; `NaN`, and `null` in a list, is absent.
 * @returns `NaN` of fewer than four numbers or of equal ones; absent numbers are left out.
 * @throws ChisoError `bad-option` (no list), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { kurtosis } from 'chiso/methods';
 *
 * kurtosis(Float64Array.of(1, 1, 1, 5)).toFixed(3); // => '4.000'
 * ```
 *
 * Source: Joanes and Gill (1998), The Statistician 47; type 2 of R's e1071, as in COINr.
 */
export function kurtosis(values: Numbers): number {
  return moments.shapeOf(columnFrom(values)).kurtosis;
}

/**
 * Median: the middle number, or the mean of the middle two.
 *
 * @param values - A column or a list; `NaN`, and `null` in a list, is absent.
 * @returns `NaN` of none; absent numbers are left out.
 * @throws ChisoError `bad-option` (no list), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { median } from 'chiso/methods';
 *
 * median(Float64Array.of(4, 1, Number.NaN, 2)); // => 2
 * ```
 */
export function median(values: Numbers): number {
  return order.median(columnFrom(values));
}

/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, R's default).
 *
 * @param values - A column or a list; `NaN`, and `null` in a list, is absent.
 * @param share - 0 the least, 1 the greatest.
 * @returns `NaN` of none; absent numbers are left out.
 * @throws ChisoError `bad-option` (no list), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { quantile } from 'chiso/methods';
 *
 * quantile(Float64Array.of(10, 20, 30, 40), 0.25); // => 17.5
 * ```
 */
export function quantile(values: Numbers, share: number): number {
  demand('share', share, aShare);
  return order.quantile(columnFrom(values), share);
}

/**
 * Ranks from 1 for the least value to n for the greatest; absent stays absent.
 *
 * @param values - A column or a list; `NaN`, and `null` in a list, is absent.
 * @param ties - What equal values get of the ranks they occupy: the lowest, their mean (default) or the highest.
 * @returns A new column; equal values have equal ranks by `ties`.
 * @throws ChisoError `bad-option` (no list), `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { ranks } from 'chiso/methods';
 *
 * ranks(Float64Array.of(10, 30, 10, 20)); // => Float64Array [1.5, 4, 1.5, 3]
 * ranks(Float64Array.of(10, 30, 10, 20), 'low'); // => Float64Array [1, 4, 1, 3]
 * ```
 */
export function ranks(values: Numbers, ties: TiedRanks = 'mean'): Float64Array {
  demand('ties', ties, oneOf('low', 'mean', 'high'));
  return places.ranks(columnFrom(values), ties);
}
