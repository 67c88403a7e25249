/**
 * Logarithms and powers, where no fraction is exact: computed by decimal.js with 60 digits, rounded to 40, and carried on
 * as the fraction of those digits.
 */
import { Real } from './decimal.js';
import { add, compare, div, one, type Rational, rational, sub, zero } from './rational.js';

const digits = 40;
const half = rational(1n, 2n);
const two = rational(2n);

/** Natural logarithm of a positive number. */
export function ln(a: Rational): Rational {
  // Near 1 the digits are those of a - 1, which a quotient of 60 digits has lost: ln a = 2 artanh((a - 1) / (a + 1)).
  const nearOne = compare(a, half) > 0 && compare(a, two) < 0;
  return rounded(
    nearOne
      ? real(div(sub(a, one), add(a, one)))
          .atanh()
          .times(2)
      : real(a).ln(),
  );
}

/** a to the power of b, a not negative; zero to any power is zero. */
export function power(a: Rational, b: Rational): Rational {
  return a.n === 0n ? zero : rounded(real(a).pow(real(b)));
}

function real({ n, d }: Rational): Real {
  return new Real(String(n)).div(String(d));
}

/** The fraction of the first forty digits. */
function rounded(a: Real): Rational {
  const [mantissa = '', exponent] = a.toExponential(digits - 1).split('e');
  const places = digits - 1 - Number(exponent);
  const units = BigInt(mantissa.replace('.', ''));
  return places > 0 ? rational(units, 10n ** BigInt(places)) : rational(units * 10n ** BigInt(-places));
}
