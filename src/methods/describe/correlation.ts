/** How two columns go together; units absent in either are left out of both. */
import { mean } from './moments.js';
import { ranks } from './ranks.js';
import { dot } from './sum.js';

/** A coefficient of correlation. */
export type CorrelationMethod = 'pearson' | 'spearman' | 'kendall';

/** Pearson's r. */
export function pearson(first: Float64Array, second: Float64Array): number {
  const [x, y] = common(first, second);
  const [a, b] = [centred(x), centred(y)];
  const product = dot(a, b);
  // One root keeps a perfect correlation at 1.
  const size = Math.sqrt(dot(a, a) * dot(b, b));
  return size > 0 ? Math.max(-1, Math.min(1, product / size)) : Number.NaN;
}

/** Spearman's rho: Pearson's r of the mean ranks of the common units. */
export function spearman(first: Float64Array, second: Float64Array): number {
  const [x, y] = common(first, second);
  return pearson(ranks(x), ranks(y));
}

/** Kendall's tau-b. */
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

/** Differences from the mean; very large or very small numbers by a power of two nearer to 1, which no correlation sees. */
function centred(values: Float64Array): Float64Array {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const far = largest > 1e70 || (largest > 0 && largest < 1e-70);
  const scale = far ? 2 ** Math.max(-1022, Math.min(1022, -Math.floor(Math.log2(largest)))) : 1;
  const scaled = far ? values.map((value) => value * scale) : values;
  const centre = mean(scaled);
  return scaled.map((value) => value - centre);
}
