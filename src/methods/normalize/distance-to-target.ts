import { fail } from '../../messages/issue.js';
import { missingTarget } from '../../messages/methods.js';
import { least } from '../describe/range.js';
import { distance } from './linear.js';
import type { Normalizer, OptionsOf } from './method.js';

/**
 * Distance to a target: 1 - (target - x) / (target - worst), cut at 1 if `clamp`.
 *
 * If the target is not better than the worst value there is no way to it: all become absent (`no-variation`). Error:
 * `missing-target`.
 */
export const distanceToTarget: Normalizer<OptionsOf<'distance-to-target'>> = (input, out) => {
  const { code, values, options, facts, turn } = input;
  const target = turn(options.target ?? facts.target ?? fail(missingTarget, [code], { code }));
  const worst = least(values);
  if (target <= worst) {
    out.fill(Number.NaN);
    return 'no-variation';
  }
  distance(values, worst, target, out);
  if (options.clamp) for (let unit = 0; unit < out.length; unit += 1) if (out[unit]! > 1) out[unit] = 1;
  return undefined;
};
