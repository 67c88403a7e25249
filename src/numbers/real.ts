/**
 * Real-valued functions, where no fraction is exact: computed to 40 digits by decimal.js, in a private copy of it, and
 * carried on as the fraction of those digits.
 */
import { Decimal as Shared } from 'decimal.js';
import { parseExact } from './exact.js';
import { type Rational, zero } from './rational.js';

const Decimal = Shared.clone({ defaults: true, precision: 50, toExpNeg: -9e15, toExpPos: 9e15 });
const digits = 40;

/** Natural logarithm of a positive number. */
export function ln(a: Rational): Rational {
  return result(real(a).ln());
}

/** a to the power of b, a not negative. */
export function power(a: Rational, b: Rational): Rational {
  if (a.n === 0n) return zero;
  return result(real(a).pow(real(b)));
}

function real(a: Rational): InstanceType<typeof Shared> {
  return new Decimal(a.n.toString()).div(a.d.toString());
}

function result(value: InstanceType<typeof Shared>): Rational {
  return parseExact(value.toSignificantDigits(digits).toExponential()) as Rational;
}
