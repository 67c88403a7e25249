/**
 * The sum of numbers, rounded once; absent ones are left out. A running pair of doubles with a bound of its error; where
 * the bound leaves the last bit open, Shewchuk's exact sum (Discrete & Computational Geometry 18, 1997).
 */
export function sum(values: ArrayLike<number>): number {
  let high = 0;
  let low = 0;
  let size = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (Number.isNaN(value)) continue;
    const next = high + value;
    const part = next - high;
    low += high - (next - part) + (value - part);
    high = next;
    size += Math.abs(value);
  }
  const error = size * values.length * 2 ** -104;
  const down = high + (low - error);
  return down === high + (low + error) ? down : exactSum(values);
}

/** The same, `NaN` where it is beyond all numbers; a sum that only passes beyond them on the way is found. */
export function sumInRange(values: Float64Array): number {
  const plain = sum(values);
  if (Number.isFinite(plain)) return plain + 0;
  const scaled = sum(values.map((value) => value * 2 ** -64)) * 2 ** 64;
  return Number.isFinite(scaled) ? scaled + 0 : Number.NaN;
}

/** Sum of the products of two columns without gaps, its rounding error carried along. */
export function dot(first: Float64Array, second: Float64Array): number {
  let total = 0;
  let error = 0;
  for (let index = 0; index < first.length; index += 1) {
    const term = first[index]! * second[index]!;
    const next = total + term;
    const part = next - total;
    error += total - (next - part) + (term - part);
    total = next;
  }
  return total + error;
}

function exactSum(values: ArrayLike<number>): number {
  const parts: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    let value = values[index]!;
    if (Number.isNaN(value)) continue;
    let kept = 0;
    for (const other of parts) {
      const [large, small] = Math.abs(value) < Math.abs(other) ? [other, value] : [value, other];
      const high = large + small;
      const rest = small - (high - large);
      if (rest !== 0) {
        parts[kept] = rest;
        kept += 1;
      }
      value = high;
    }
    parts.length = kept;
    parts.push(value);
  }
  return rounded(parts);
}

/** Rounds parts that do not overlap, smallest first, to the nearest double (ties to even). */
function rounded(parts: readonly number[]): number {
  let index = parts.length - 1;
  let high = parts[index] ?? 0;
  let low = 0;
  while (index > 0 && low === 0) {
    index -= 1;
    const part = parts[index]!;
    const next = high + part;
    low = part - (next - high);
    high = next;
  }
  // Half a last bit was cut: a further part of the same sign decides the tie.
  if (index > 0 && low !== 0 && low > 0 === parts[index - 1]! > 0) {
    const twice = low * 2;
    const next = high + twice;
    if (next - high === twice) high = next;
  }
  return high;
}
