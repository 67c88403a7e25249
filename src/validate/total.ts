/** Sums of maxima that stay bearable, whatever fractions a document holds. */
import { add, type Rational, rational, zero } from '../numbers/rational.js';

/** More denominators than any decision has, and the digits of a common one that nobody can check. */
const mostDenominators = 1000;
const mostDigits = 300n;

/** The sum; `too-fine` if its fraction would grow beyond what can be added up in bounded time. */
export function totalOf(values: readonly Rational[]): Rational | 'too-fine' {
  const numerators = new Map<bigint, bigint>();
  for (const { n, d } of values) numerators.set(d, (numerators.get(d) ?? 0n) + n);
  if (numerators.size > mostDenominators) return 'too-fine';
  let sum = zero;
  for (const [d, n] of numerators) {
    sum = add(sum, rational(n, d));
    if (sum.d >= 10n ** mostDigits) return 'too-fine';
  }
  return sum;
}
