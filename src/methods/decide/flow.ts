/** Sums of preferences over all other units, without comparing every pair. */
import { beyond } from '../describe/level.js';
import type { Distinct } from '../describe/sorted.js';
import type { Preference } from './preference.js';

/**
 * For each distinct value, the preferences of a unit with it over all others, summed.
 *
 * All kinds but `gaussian` are constant or straight between thresholds, so sums of counts and values from the lowest on
 * answer them: O(n) after sorting. A Gaussian needs each pair of distinct values nearer than 8.7 s (farther ones have
 * preference 1 in double precision): O(n²) in the worst case, but no table of pairs either.
 */
export function preferencesOver({ values, counts }: Distinct, preference: Preference): Float64Array {
  if (preference.kind === 'gaussian') return gaussian(values, counts, preference.s);
  const q = 'q' in preference ? preference.q : 0;
  const p = 'p' in preference ? preference.p : q;
  const straight = preference.kind === 'linear' || preference.kind === 'v-shape';
  const before = cumulative(counts);
  const sums = straight && p > q ? exactSums(values, counts) : undefined;
  const flows = new Float64Array(values.length);
  let weak = 0;
  let strict = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    while (exceeds(value, values[weak]!, q)) weak += 1;
    while (exceeds(value, values[strict]!, p)) strict += 1;
    const between = before[weak]! - before[strict]!;
    flows[i] =
      before[strict]! + (sums ? excess(sums, strict, weak, between, value, q) / (p - q) : between / 2);
  }
  return flows;
}

function exceeds(value: number, other: number, threshold: number): boolean {
  return beyond(value - other, threshold, value, other) > 0;
}

/** The same for values as costs: how strongly all others are preferred to a unit with each value. */
export function preferencesUnder(
  { values, counts, positions }: Distinct,
  preference: Preference,
): Float64Array {
  const mirrored = {
    values: values.map((value) => -value).reverse(),
    counts: counts.slice().reverse(),
    positions,
  };
  return preferencesOver(mirrored, preference).reverse();
}

/** 1 − exp(−x) is 1 in double precision beyond this x. */
const saturated = 37.5;

function gaussian(values: Float64Array, counts: Float64Array, s: number): Float64Array {
  const before = cumulative(counts);
  const flows = new Float64Array(values.length);
  const reach = s * Math.sqrt(2 * saturated);
  let strict = 0;
  for (let i = 0; i < values.length; i += 1) {
    while (values[i]! - values[strict]! > reach) strict += 1;
    let sum = before[strict]!;
    for (let j = strict; j < i; j += 1) {
      const ratio = (values[i]! - values[j]!) / s;
      sum -= counts[j]! * Math.expm1((-ratio * ratio) / 2);
    }
    flows[i] = sum;
  }
  return flows;
}

function cumulative(counts: Float64Array): Float64Array {
  const sums = new Float64Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) sums[i + 1] = sums[i]! + counts[i]!;
  return sums;
}

/** Running sums of count x value, each as the unevaluated sum of two numbers: 32 digits. */
interface DoubleSums {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

function exactSums(values: Float64Array, counts: Float64Array): DoubleSums {
  const high = new Float64Array(values.length + 1);
  const low = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i += 1) {
    const product = counts[i]! * values[i]!;
    const sum = high[i]! + product;
    const part = sum - high[i]!;
    high[i + 1] = sum;
    low[i + 1] =
      low[i]! + (high[i]! - (sum - part)) + (product - part) + productError(counts[i]!, values[i]!, product);
  }
  return { high, low };
}

/**
 * Σ count (value − vⱼ − q) over the values from `from` to before `to`. The two terms are nearly equal where the
 * thresholds are small beside the range, hence the 32 digits.
 */
function excess(sums: DoubleSums, from: number, to: number, count: number, value: number, q: number): number {
  const product = count * value;
  const others = sums.high[to]! - sums.high[from]!;
  const difference = product - others;
  const low =
    productError(count, value, product) +
    differenceError(product, others, difference) -
    differenceError(sums.high[to]!, sums.high[from]!, others) -
    (sums.low[to]! - sums.low[from]!);
  return difference + low - count * q;
}

/** What rounding took from a difference (Knuth). */
function differenceError(a: number, b: number, difference: number): number {
  const part = difference - a;
  return a - (difference - part) - (b + part);
}

const splitter = 134217729;

/** What rounding took from a product (Dekker 1971). */
function productError(a: number, b: number, product: number): number {
  if (a === 1) return 0;
  const aBig = a * splitter;
  const aHigh = aBig - (aBig - a);
  const aLow = a - aHigh;
  const bBig = b * splitter;
  const bHigh = bBig - (bBig - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
