/** Writes (x - from) / (to - from) brought onto a range; true if all values are equal and nothing could be written. */
export function linear(
  values: Float64Array,
  from: number,
  to: number,
  range: readonly [number, number],
  out: Float64Array,
): boolean {
  const span = to - from;
  if (span === 0) {
    out.fill(Number.NaN);
    return true;
  }
  const [low, high] = range;
  const stretch = high - low;
  for (let unit = 0; unit < values.length; unit += 1) {
    out[unit] = ((values[unit]! - from) / span) * stretch + low;
  }
  return false;
}

/** Least and greatest value, `NaN` of none. */
export function extremes(values: Float64Array): [least: number, greatest: number] {
  let low = Infinity;
  let high = -Infinity;
  for (let unit = 0; unit < values.length; unit += 1) {
    const value = values[unit]!;
    // Neither is true of NaN.
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : [Number.NaN, Number.NaN];
}

/** Writes 1 - (to - x) / (to - from); true if both ends are equal and nothing could be written. */
export function distance(values: Float64Array, from: number, to: number, out: Float64Array): boolean {
  const span = to - from;
  if (span === 0) {
    out.fill(Number.NaN);
    return true;
  }
  for (let unit = 0; unit < values.length; unit += 1) out[unit] = 1 - (to - values[unit]!) / span;
  return false;
}

/** Keeps numbers within a closed range, in place. */
export function clamp(values: Float64Array, low: number, high: number): void {
  for (let unit = 0; unit < values.length; unit += 1) {
    const value = values[unit]!;
    if (value < low) values[unit] = low;
    else if (value > high) values[unit] = high;
  }
}
