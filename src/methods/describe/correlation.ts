/** How two columns go together; units absent in either are left out of both. */
import { mean } from './moments.js';
import { ranks } from './ranks.js';
import { dot } from './sum.js';

/** A coefficient of correlation. */
export type CorrelationMethod = 'pearson' | 'spearman' | 'kendall';

/**
 * Pearson's r: covariance over the product of the standard deviations.
 *
 * @returns From -1 to 1; `NaN` with fewer than two common units, or if either column does not vary.
 */
export function pearson(first: Float64Array, second: Float64Array): number {
  const [x, y] = common(first, second);
  const [a, b] = [centred(x), centred(y)];
  const product = dot(a, b);
  const [own, other] = [dot(a, a), dot(b, b)];
  const both = Math.sqrt(own * other);
  // One root keeps a perfect correlation at 1; two of them keep the product of tiny or huge sums in range.
  const size = both > 0 && both < Infinity ? both : Math.sqrt(own) * Math.sqrt(other);
  return size > 0 ? Math.max(-1, Math.min(1, product / size)) : Number.NaN;
}

/** Spearman's rho: Pearson's r of the mean ranks of the common units. */
export function spearman(first: Float64Array, second: Float64Array): number {
  const [x, y] = common(first, second);
  return pearson(ranks(x), ranks(y));
}

/**
 * Kendall's tau-b: pairs in the same order less pairs in opposite order, over √(pairs not level in x · not level in y).
 *
 * @returns From -1 to 1; `NaN` with fewer than two common units, or if either column does not vary.
 */
export function kendall(first: Float64Array, second: Float64Array): number {
  const [x, y] = common(first, second);
  let agreeing = 0;
  let unlevelFirst = 0;
  let unlevelSecond = 0;
  for (let one = 0; one < x.length; one += 1) {
    for (let two = 0; two < one; two += 1) {
      const a = Math.sign(x[one]! - x[two]!);
      const b = Math.sign(y[one]! - y[two]!);
      agreeing += a * b;
      unlevelFirst += a * a;
      unlevelSecond += b * b;
    }
  }
  const size = Math.sqrt(unlevelFirst * unlevelSecond);
  return size > 0 ? agreeing / size : Number.NaN;
}

/** The coefficient of a name. */
export function correlation(
  method: CorrelationMethod,
): (first: Float64Array, second: Float64Array) => number {
  return method === 'pearson' ? pearson : method === 'spearman' ? spearman : kendall;
}

/** Both columns at the units that both have. */
export function common(first: Float64Array, second: Float64Array): [Float64Array, Float64Array] {
  const both = (_: number, unit: number) => !Number.isNaN(first[unit]!) && !Number.isNaN(second[unit]!);
  return [first.filter(both), second.filter(both)];
}

function centred(values: Float64Array): Float64Array {
  const centre = mean(values);
  return values.map((value) => value - centre);
}
