/**
 * Exact fractions of whole numbers. Scores decide budgets: `1/3 + 1/3 + 1/3` must be 1, in any order of evaluation,
 * which no floating or fixed-precision decimal can promise.
 */
export interface Rational {
  readonly n: bigint;
  /** Always positive, and without a common factor with `n`. */
  readonly d: bigint;
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

/** The fraction n/d in lowest terms; `d` must not be zero. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / divisor, d: (sign * d) / divisor };
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return rational(a.n + b.n, a.d);
  // A common factor of the sum can only be one of both denominators: theirs is far smaller than the products.
  const common = a.d === 1n || b.d === 1n ? 1n : gcd(a.d, b.d);
  if (common === 1n) return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
  const n = a.n * (b.d / common) + b.n * (a.d / common);
  const left = gcd(common, n < 0n ? -n : n);
  return { n: n / left, d: (a.d / left) * (b.d / common) };
}

export function sub(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function mul(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** The quotient; the caller has seen to it that `b` is not zero. */
export function div(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

export function least(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

/** The largest whole number that is not above a. */
export function floor(a: Rational): Rational {
  const quotient = a.n / a.d;
  return { n: a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient, d: 1n };
}

/** The smallest whole number that is not below a. */
export function ceil(a: Rational): Rational {
  return negate(floor(negate(a)));
}

/** The double nearest to a (ties to the even one), never -0; beyond the largest double it is that one, never infinite. */
export function toNumber(a: Rational): number {
  const n = Number(a.n);
  const d = Number(a.d);
  // Both exact: one division rounds once.
  if (Math.abs(n) <= Number.MAX_SAFE_INTEGER && d <= Number.MAX_SAFE_INTEGER) return n / d + 0;
  const magnitude = a.n < 0n ? -a.n : a.n;
  if (magnitude << 1022n < a.d) return tiny(magnitude, a.d) * (a.n < 0n ? -1 : 1) + 0;
  // 66 bits or more of the quotient, the last one telling whether anything was cut: enough to round once, correctly.
  const shift = 66 - (bits(magnitude) - bits(a.d));
  const [top, bottom] = shift >= 0 ? [magnitude << BigInt(shift), a.d] : [magnitude, a.d << BigInt(-shift)];
  const quotient = top / bottom;
  const exact = quotient * bottom === top;
  const scaled = scaleByPowerOfTwo(Number(exact ? quotient : quotient | 1n), -shift);
  const value = Math.min(scaled, Number.MAX_VALUE);
  return a.n < 0n ? -value : value;
}

/** The double nearest to a / b, for a positive b; without reducing the fraction first. */
export function quotientNumber(a: Rational, b: Rational): number {
  return toNumber({ n: a.n * b.d, d: a.d * b.n });
}

/** Below 2^-1022 doubles are whole multiples of 2^-1074. */
function tiny(n: bigint, d: bigint): number {
  const quotient = (n << 1074n) / d;
  const twice = ((n << 1074n) - quotient * d) * 2n;
  const up = twice > d || (twice === d && quotient % 2n === 1n);
  return Number(up ? quotient + 1n : quotient) * Number.MIN_VALUE;
}

function scaleByPowerOfTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

function bits(a: bigint): number {
  return a.toString(16).length * 4;
}

const smallest = BigInt(Number.MAX_SAFE_INTEGER);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > smallest) [x, y] = [y, x % y];
  if (y === 0n) return x;
  // Small numbers are divided several times faster as doubles.
  let [m, n] = [Number(y), Number(x % y)];
  while (n !== 0) [m, n] = [n, m % n];
  return BigInt(m);
}
