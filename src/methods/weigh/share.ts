import { beyondRange } from '../../messages/decide.js';
import { fail } from '../../messages/issue.js';
import { nothingToWeigh } from '../../messages/methods.js';
import { greatest } from '../describe/range.js';
import { sum } from '../describe/sum.js';

/** Numbers of zero or more brought to the sum 1; an error if all are zero. */
export function sharesOf(codes: readonly string[], amounts: Float64Array): Float64Array {
  const huge = codes.filter((_, at) => !Number.isFinite(amounts[at]!));
  if (huge.length > 0) fail(beyondRange, [], { names: huge });
  const most = greatest(amounts);
  if (!(most > 0)) fail(nothingToWeigh, [], { codes });
  const total = sum(amounts);
  if (total < Infinity) return amounts.map((amount) => amount / total);
  // Huge amounts have shares even where their sum is beyond all numbers.
  const parts = amounts.map((amount) => amount / most);
  const whole = sum(parts);
  return parts.map((part) => part / whole);
}
