/**
 * Logarithms and powers, where no fraction is exact: computed with 200 bits (60 digits), rounded to 40 digits, and
 * carried on as the fraction of those digits. The tests compare them with decimal.js, which would be two thirds of what a
 * page that only scores has to load.
 */
import { type Rational, rational, zero } from './rational.js';
import { round } from './round.js';

const bits = 200n;
const unit = 1n << bits;
const digits = 40;

/** Natural logarithm of a positive number. */
export function ln(a: Rational): Rational {
  return rounded(rational(logarithm(a), unit));
}

/** a to the power of b, a not negative; zero to any power is zero. */
export function power(a: Rational, b: Rational): Rational {
  return a.n === 0n ? zero : rounded(exponential((logarithm(a) * b.n) / b.d));
}

/** ln a, times 2^200: a is a mantissa near 1 times a power of two. */
function logarithm({ n, d }: Rational): bigint {
  const exponent = BigInt(n.toString(2).length - d.toString(2).length);
  const mantissa = exponent > 0n ? (n << bits) / (d << exponent) : (n << (bits - exponent)) / d;
  return nearOne(mantissa) + exponent * nearOne(2n * unit);
}

/** ln m = 2 artanh((m - 1) / (m + 1)) = 2 (z + z³/3 + z⁵/5 + …). */
function nearOne(mantissa: bigint): bigint {
  const z = ((mantissa - unit) << bits) / (mantissa + unit);
  const square = (z * z) >> bits;
  let sum = 0n;
  let term = z;
  for (let odd = 1n; term !== 0n && term !== -1n; odd += 2n) {
    sum += term / odd;
    term = (term * square) >> bits;
  }
  return 2n * sum;
}

/** e to the power of y / 2^200: a whole power of two times 1 + r + r²/2 + r³/6 + …. */
function exponential(y: bigint): Rational {
  const two = nearOne(2n * unit);
  const exponent = y / two;
  const rest = y - exponent * two;
  let sum = 0n;
  let term = unit;
  for (let factor = 1n; term !== 0n && term !== -1n; factor += 1n) {
    sum += term;
    term = ((term * rest) >> bits) / factor;
  }
  return exponent >= 0n ? rational(sum << exponent, unit) : rational(sum, unit << -exponent);
}

/** Forty significant digits; whole numbers longer than that keep their digits. */
function rounded(a: Rational): Rational {
  const whole = String(a.n < 0n ? -a.n : a.n).length - String(a.d).length;
  return round(a, Math.max(0, digits - whole));
}
