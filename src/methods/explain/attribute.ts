/** How much each of several causes has done to a result, without remainder and without an order. */
import { fail } from '../../messages/issue.js';
import { tooManyCauses } from '../../messages/robustness.js';
import { add, mul, type Rational, rational, sub, zero } from '../../numbers/rational.js';

/**
 * Shapley values: what each cause adds to the result, averaged over every order in which the causes could have come.
 *
 * Causes that come together have effects together; which comes first would decide who gets them. The average over all
 * orders is the only rule under which the parts add up to the whole change, equal causes get equal parts, a cause that
 * changes nothing gets nothing, and the parts of two results add up to those of their sum. Computed on exact fractions: the
 * parts add up to the last digit.
 *
 * @param causes - Number of causes, 0 to 12.
 * @param result - The result with some of the causes in force: bit i of the number is cause i. Called once for each of the
 *   2^causes sets.
 * @returns One part per cause; their sum is `result(all) - result(0)`.
 * @throws ChisoError `too-many-causes`.
 *
 * Source: L. S. Shapley, A value for n-person games (1953).
 */
export function attribute(causes: number, result: (inForce: number) => Rational): readonly Rational[] {
  if (!(Number.isInteger(causes) && causes >= 0 && causes <= 12)) fail(tooManyCauses, [], { count: causes });
  const sets = 2 ** causes;
  const results = Array.from({ length: sets }, (_, inForce) => result(inForce));
  const shares = orderShares(causes);
  return Array.from({ length: causes }, (_, cause) => {
    let part = zero;
    for (let inForce = 0; inForce < sets; inForce += 1) {
      if (inForce & (1 << cause)) continue;
      const effect = sub(results[inForce | (1 << cause)]!, results[inForce]!);
      if (effect.n !== 0n) part = add(part, mul(effect, shares[bitsOf(inForce)]!));
    }
    return part;
  });
}

/** Share of the orders in which a given cause comes right after a given set of k others: k! (n - k - 1)! / n!. */
function orderShares(causes: number): Rational[] {
  return Array.from({ length: causes }, (_, before) =>
    rational(factorial(before) * factorial(causes - before - 1), factorial(causes)),
  );
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let i = 2n; i <= BigInt(n); i += 1n) product *= i;
  return product;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
