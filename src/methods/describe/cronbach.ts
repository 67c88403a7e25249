import { common } from './correlation.js';
import { mean } from './moments.js';
import { sum } from './sum.js';

/**
 * Cronbach's alpha, the internal consistency of indicators taken together: k/(k-1) · (1 - Σ variances / Σ covariances).
 *
 * Every covariance is of the units that both indicators have (`pairwise`, as COINr), or of the units without any gap
 * (`complete`). Depends on the scale of the columns: standardise first for the standardised alpha. Higher is more
 * consistent; it can be negative.
 *
 * @param columns - At least two; of one the result is `null`.
 * @returns `null` where it does not exist: one indicator, or nothing varies.
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
  columns: readonly Float64Array[],
  use: 'pairwise' | 'complete' = 'pairwise',
): number | null {
  const count = columns.length;
  const full = (_: number, unit: number) => columns.every((column) => !Number.isNaN(column[unit]!));
  const used = use === 'complete' ? columns.map((column) => column.filter(full)) : columns;
  const variances = sum(used.map((column) => covariance(column, column)));
  const all = sum(used.flatMap((one) => used.map((other) => covariance(one, other))));
  const alpha = (count / (count - 1)) * (1 - variances / all);
  return Number.isFinite(alpha) ? alpha + 0 : null;
}

/**
 * Covariance with divisor n - 1 over the common units.
 *
 * @returns `NaN` with fewer than two common units.
 *
 * @example
 * ```ts
 * import { covariance } from 'chiso/methods';
 *
 * covariance(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)); // => 2
 * ```
 */
export function covariance(first: Float64Array, second: Float64Array): number {
  const [x, y] = common(first, second);
  const [centreX, centreY] = [mean(x), mean(y)];
  return sum(x.map((value, unit) => (value - centreX) * (y[unit]! - centreY))) / (x.length - 1);
}
