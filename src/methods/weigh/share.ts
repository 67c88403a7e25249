import { fail } from '../../messages/issue.js';
import { nothingToWeigh } from '../../messages/methods.js';
import { sum } from '../describe/sum.js';

/** Numbers of zero or more brought to the sum 1; an error if all are zero. */
export function sharesOf(codes: readonly string[], amounts: Float64Array): Float64Array {
  const total = sum(amounts);
  if (!(total > 0)) fail(nothingToWeigh, [], { codes });
  return amounts.map((amount) => amount / total);
}
