import { type Rational, rational } from './rational.js';

/** How a number loses digits; each is symmetric about zero, so that a deduction rounds like an award. */
export type RoundingMode = 'half-up' | 'half-even' | 'down' | 'up';

/**
 * The nearest multiple of 10^-places: ties away from zero (`half-up`) or to the even digit (`half-even`); or always
 * towards zero (`down`) or away from it (`up`).
 */
export function round(a: Rational, places: number, mode: RoundingMode = 'half-up'): Rational {
  return rational(roundedUnits(a, places, mode), 10n ** BigInt(places));
}

/** How many times 10^-places the rounded number is. */
export function roundedUnits(a: Rational, places: number, mode: RoundingMode = 'half-up'): bigint {
  const negative = a.n < 0n;
  const scaled = (negative ? -a.n : a.n) * 10n ** BigInt(places);
  const quotient = scaled / a.d;
  const rest = scaled - quotient * a.d;
  const magnitude = rest !== 0n && goesUp(quotient, rest, a.d, mode) ? quotient + 1n : quotient;
  return negative ? -magnitude : magnitude;
}

function goesUp(quotient: bigint, rest: bigint, divisor: bigint, mode: RoundingMode): boolean {
  if (mode === 'down') return false;
  if (mode === 'up') return true;
  const twice = rest * 2n;
  if (twice !== divisor) return twice > divisor;
  return mode === 'half-up' || quotient % 2n === 1n;
}
