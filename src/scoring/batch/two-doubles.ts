/**
 * Numbers as the sum of two doubles, which together hold some 100 bits: enough to tell the double nearest to a total that
 * nothing rounds. After T. J. Dekker, "A floating-point technique for extending the available precision" (1971).
 */
import { type Rational, rational, sub, toNumber } from '../../numbers/rational.js';

/** A column of numbers, each the sum of two. */
export interface TwoDoubles {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** Multiplied by this and less the difference, a double keeps its upper half. */
const half = 2 ** 27 + 1;

/** Shares kept within 0 and 1, times factor / divisor; every product must be a whole number that a double holds. */
export function quotients(
  over: Float64Array,
  under: Float64Array,
  length: number,
  factor: number,
  divisor: number,
  { high, low }: TwoDoubles,
): void {
  for (let place = 0; place < length; place += 1) {
    const whole = under[place] as number;
    const n = Math.max(0, Math.min(over[place] as number, whole)) * factor;
    const d = whole * divisor;
    const quotient = n / d;
    high[place] = quotient;
    low[place] = remainder(n, quotient, d) / d;
  }
}

/** n - q x d without an error, for q the double nearest to n / d. */
function remainder(n: number, q: number, d: number): number {
  const product = q * d;
  const qHigh = half * q - (half * q - q);
  const dHigh = half * d - (half * d - d);
  const qLow = q - qHigh;
  const dLow = d - dHigh;
  const lost = product - qHigh * dHigh - qLow * dHigh - qHigh * dLow - qLow * dLow;
  return n - product + lost;
}

/** Adds a column to another. */
export function addTwo(to: TwoDoubles, { high, low }: TwoDoubles, length: number): void {
  for (let place = 0; place < length; place += 1) {
    const a = to.high[place] as number;
    const b = high[place] as number;
    const sum = a + b;
    const part = sum - a;
    to.high[place] = sum;
    to.low[place] = (to.low[place] as number) + (low[place] as number) + (a - (sum - part) + (b - part));
  }
}

/** Adds whole / scale. */
export function addWhole(to: TwoDoubles, whole: Float64Array, scale: number, length: number): void {
  for (let place = 0; place < length; place += 1) {
    const n = whole[place] as number;
    const b = n / scale;
    const a = to.high[place] as number;
    const sum = a + b;
    const part = sum - a;
    const rest = remainder(n, b, scale) / scale;
    to.high[place] = sum;
    to.low[place] = (to.low[place] as number) + rest + (a - (sum - part) + (b - part));
  }
}

/** Keeps each at most (`sign` 1) or at least (-1) at a limit. */
export function keepWithin(
  { high, low }: TwoDoubles,
  limit: { readonly high: number; readonly low: number },
  sign: 1 | -1,
  length: number,
): void {
  for (let place = 0; place < length; place += 1) {
    const beyond = (high[place] as number) - limit.high + ((low[place] as number) - limit.low);
    if (!(beyond * sign > 0)) continue;
    high[place] = limit.high;
    low[place] = limit.low;
  }
}

/** Multiplies by a whole number, and divides by one. */
export function scaleBy({ high, low }: TwoDoubles, to: number, by: number, length: number): void {
  for (let place = 0; place < length; place += 1) {
    const a = high[place] as number;
    const product = a * to;
    const lost = -remainder(product, a, to);
    const rest = lost + (low[place] as number) * to;
    const quotient = product / by;
    high[place] = quotient;
    low[place] = (remainder(product, quotient, by) + rest) / by;
  }
}

/** Leaves in `high` the nearest doubles; hard where an error of `error` could make another one nearest. */
export function nearest({ high, low }: TwoDoubles, error: number, length: number, hard: Uint8Array): void {
  for (let place = 0; place < length; place += 1) {
    const a = high[place] as number;
    const b = low[place] as number;
    const sum = a + b;
    const rest = b - (sum - a);
    const most = error + Math.abs(sum) * 2 ** -96;
    if (sum + (rest + most) !== sum || sum + (rest - most) !== sum) hard[place] = 1;
    high[place] = sum + 0;
  }
}

/** The second of the two doubles of a fraction, for `high` the nearest one. */
export function lowOf(value: Rational, high: number): number {
  let scaled = high;
  let power = 1n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    power *= 2n;
  }
  return toNumber(sub(value, rational(BigInt(scaled), power)));
}
