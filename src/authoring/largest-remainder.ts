import {
  add,
  compare,
  div,
  floor,
  isZero,
  mul,
  type Rational,
  rational,
  sub,
  zero,
} from '../numbers/rational.js';

/**
 * Shares a whole out in proportion to sizes, in steps of 10^-places, so that the shares add up to it: all are rounded
 * down, and the steps that are left go to the largest remainders, the first of equal ones first.
 */
export function largestRemainder(
  sizes: readonly Rational[],
  whole: Rational,
  places: number,
): readonly Rational[] {
  const sum = sizes.reduce(add, zero);
  if (isZero(sum)) return sizes.map(() => zero);
  const unit = rational(10n ** BigInt(places));
  const ideal = sizes.map((size) => div(mul(mul(size, whole), unit), sum));
  const down = ideal.map(floor);
  const left = Number(sub(mul(whole, unit), down.reduce(add, zero)).n);
  const byRemainder = ideal
    .map((value, index) => ({ index, remainder: sub(value, down[index] as Rational) }))
    .sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return down.map((value, index) => div(raised.has(index) ? add(value, rational(1n)) : value, unit));
}
