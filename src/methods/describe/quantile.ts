/** Order statistics of a column. */

/**
 * Median: the middle number, or the mean of the middle two.
 *
 * @returns `NaN` of none; absent numbers are left out.
 *
 * @example
 * ```ts
 * import { median } from 'chiso/methods';
 *
 * median(Float64Array.of(4, 1, Number.NaN, 2)); // => 2
 * ```
 */
export function median(values: Float64Array): number {
  return quantile(values, 0.5);
}

/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, R's default).
 *
 * @param share - 0 the least, 1 the greatest.
 * @returns `NaN` of none; absent numbers are left out.
 *
 * @example
 * ```ts
 * import { quantile } from 'chiso/methods';
 *
 * quantile(Float64Array.of(10, 20, 30, 40), 0.25); // => 17.5
 * ```
 */
export function quantile(values: Float64Array, share: number): number {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  if (low === high) return low;
  const gap = high - low;
  const rest = place - below;
  return gap < Infinity ? low + rest * gap : low * (1 - rest) + high * rest;
}
