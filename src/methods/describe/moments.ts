/** Mean, spread and shape of a column; absent numbers are left out. */
import { sum } from './sum.js';

/** How many numbers are there. */
export function available(values: Float64Array): number {
  let count = 0;
  for (let index = 0; index < values.length; index += 1) if (!Number.isNaN(values[index]!)) count += 1;
  return count;
}

/** Least number, `NaN` of none. */
export function least(values: Float64Array): number {
  let found = Number.NaN;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    // True for every number as long as nothing is found, false for NaN.
    if (value < found || (Number.isNaN(found) && !Number.isNaN(value))) found = value;
  }
  return found;
}

/** Greatest number, `NaN` of none. */
export function greatest(values: Float64Array): number {
  let found = Number.NaN;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value > found || (Number.isNaN(found) && !Number.isNaN(value))) found = value;
  }
  return found;
}

/** Arithmetic mean, `NaN` of none; equal numbers have exactly that mean. */
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
  return low === high ? low : sum(values) / count;
}

/**
 * Standard deviation with divisor n - 1 (`sample`) or n (`population`), `NaN` of fewer than two (or of no) numbers.
 */
export function deviation(values: Float64Array, of: 'sample' | 'population' = 'sample'): number {
  const { count, second } = powerSums(values);
  const divisor = of === 'sample' ? count - 1 : count;
  return divisor > 0 ? Math.sqrt(second / divisor) : Number.NaN;
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
  return { skewness: n < 3 ? Number.NaN : skew, kurtosis: n < 4 ? Number.NaN : kurt };
}

/** Skewness as spreadsheets give it (G₁, corrected for the number of values), `NaN` of fewer than three or of equal ones. */
export function skewness(values: Float64Array): number {
  return shapeOf(values).skewness;
}

/** Excess kurtosis as spreadsheets give it (G₂, corrected for the number of values), `NaN` of fewer than four or of equal ones. */
export function kurtosis(values: Float64Array): number {
  return shapeOf(values).kurtosis;
}

/**
 * Sums of the second, third and fourth powers of the differences from the mean, in one pass.
 *
 * Each carries its rounding error along, so that the order of the numbers does not show in the result.
 */
function powerSums(values: Float64Array) {
  const centre = mean(values);
  let count = 0;
  let [second, secondError, third, thirdError, fourth, fourthError] = [0, 0, 0, 0, 0, 0];
  for (let index = 0; index < values.length; index += 1) {
    const distance = values[index]! - centre;
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
  return { count, second: second + secondError, third: third + thirdError, fourth: fourth + fourthError };
}

/** Median, `NaN` of none; the mean of the middle two of an even number. */
export function median(values: Float64Array): number {
  return quantile(values, 0.5);
}

/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, R's default).
 *
 * @param share - 0 the least, 1 the greatest.
 */
export function quantile(values: Float64Array, share: number): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low === high ? low : low + (place - below) * (high - low);
}
