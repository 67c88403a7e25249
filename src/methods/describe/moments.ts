/** Mean, spread and shape of a column; absent numbers are left out. */
import { greatest } from './range.js';
import { sum } from './sum.js';

/** Arithmetic mean of the numbers that are there, `NaN` of none; equal numbers have exactly that mean. */
export function mean(values: Float64Array): number {
  let count = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (Number.isNaN(value)) continue;
    count += 1;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (count === 0) return Number.NaN;
  if (low === high) return low + 0;
  const total = sum(values);
  // The mean of huge numbers is a number even where their sum is none.
  return Number.isFinite(total) ? total / count + 0 : sum(values.map((value) => value / count));
}

/**
 * Standard deviation with divisor n - 1 (`sample`) or n (`population`), `NaN` of fewer than two (or of no) numbers, and
 * where it is beyond all numbers.
 */
export function deviation(values: Float64Array, of: 'sample' | 'population' = 'sample'): number {
  const { count, second, scale } = powerSums(values);
  const divisor = of === 'sample' ? count - 1 : count;
  const spread = Math.sqrt(second / divisor) / scale;
  return divisor > 0 && spread < Infinity ? spread : Number.NaN;
}

/** Skewness and kurtosis of a column, found together. */
export interface Shape {
  readonly skewness: number;
  readonly kurtosis: number;
}

/**
 * Skewness √(n(n-1)) / (n-2) · m₃ / m₂^1.5 and excess kurtosis (n-1) / ((n-2)(n-3)) · ((n+1)(m₄/m₂² - 3) + 6), as
 * spreadsheets give them (G₁ and G₂ of Joanes and Gill 1998).
 *
 * @returns `NaN` of fewer than three (four) numbers or of equal ones.
 */
export function shapeOf(values: Float64Array): Shape {
  const { count: n, second, third, fourth } = powerSums(values);
  const skew = (((Math.sqrt(n) * third) / second ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2);
  const ratio = (n * fourth) / (second * second);
  const kurt = (((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
  return { skewness: n < 3 ? Number.NaN : skew + 0, kurtosis: n < 4 ? Number.NaN : kurt + 0 };
}

/**
 * Sums of the second, third and fourth powers of the differences from the mean, of the values times `scale`.
 *
 * The scale is 1, or the power of two that keeps the powers of very large or very small differences in range.
 */
function powerSums(values: Float64Array) {
  const centre = mean(values);
  const plain = scaledPowerSums(values, centre, 1);
  if (plain.fourth < Infinity && plain.second > 1e-140) return plain;
  const largest = greatest(values.map((value) => Math.abs(value / 4 - centre / 4)));
  if (!(largest > 0)) return plain;
  return scaledPowerSums(
    values,
    centre,
    2 ** Math.max(-1022, Math.min(1022, -2 - Math.floor(Math.log2(largest)))),
  );
}

/** The sums in one pass; each carries its rounding error along, so that the order of the numbers does not show. */
function scaledPowerSums(values: Float64Array, centre: number, scale: number) {
  let count = 0;
  let [second, secondError, third, thirdError, fourth, fourthError] = [0, 0, 0, 0, 0, 0];
  const middle = centre * scale;
  for (let index = 0; index < values.length; index += 1) {
    const distance = values[index]! * scale - middle;
    if (Number.isNaN(distance)) continue;
    count += 1;
    const square = distance * distance;
    const cube = square * distance;
    const power = square * square;
    let next = second + square;
    let part = next - second;
    secondError += second - (next - part) + (square - part);
    second = next;
    next = third + cube;
    part = next - third;
    thirdError += third - (next - part) + (cube - part);
    third = next;
    next = fourth + power;
    part = next - fourth;
    fourthError += fourth - (next - part) + (power - part);
    fourth = next;
  }
  return {
    count,
    second: second + secondError,
    third: third + thirdError,
    fourth: fourth + fourthError,
    scale,
  };
}
