/** Order statistics of a column. */

/** The middle number, or the mean of the middle two; `NaN` of none. */
export function median(values: Float64Array): number {
  return quantile(values, 0.5);
}

/** Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996); `NaN` of none. */
export function quantile(values: Float64Array, share: number): number {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  if (low === high) return low + 0;
  const gap = high - low;
  const rest = place - below;
  return gap < Infinity ? low + rest * gap : low * (1 - rest) + high * rest;
}
