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
  const low = least(values);
  return low === greatest(values) ? low : sum(values) / available(values);
}

/** Sum of the given power of the differences from the mean. */
function powerSum(values: Float64Array, power: 2 | 3 | 4): number {
  const centre = mean(values);
  return sum(
    values.map((value) => {
      const distance = value - centre;
      const square = distance * distance;
      return power === 2 ? square : power === 3 ? square * distance : square * square;
    }),
  );
}

/**
 * Standard deviation with divisor n - 1 (`sample`) or n (`population`), `NaN` of fewer than two (or of no) numbers.
 */
export function deviation(values: Float64Array, of: 'sample' | 'population' = 'sample'): number {
  const count = available(values);
  const divisor = of === 'sample' ? count - 1 : count;
  return divisor > 0 ? Math.sqrt(powerSum(values, 2) / divisor) : Number.NaN;
}

/**
 * Skewness as spreadsheets give it: √(n(n-1)) / (n-2) · m₃ / m₂^1.5 (Joanes and Gill 1998, G₁).
 *
 * @returns `NaN` of fewer than three numbers or of equal ones.
 */
export function skewness(values: Float64Array): number {
  const n = available(values);
  if (n < 3) return Number.NaN;
  const second = powerSum(values, 2);
  const biased = (Math.sqrt(n) * powerSum(values, 3)) / second ** 1.5;
  return (biased * Math.sqrt(n * (n - 1))) / (n - 2);
}

/**
 * Excess kurtosis as spreadsheets give it: (n-1) / ((n-2)(n-3)) · ((n+1)(m₄/m₂² - 3) + 6) (Joanes and Gill 1998, G₂).
 *
 * @returns `NaN` of fewer than four numbers or of equal ones.
 */
export function kurtosis(values: Float64Array): number {
  const n = available(values);
  if (n < 4) return Number.NaN;
  const second = powerSum(values, 2);
  const ratio = (n * powerSum(values, 4)) / (second * second);
  return (((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
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
