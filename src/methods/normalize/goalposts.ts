import { fail } from '../../messages/issue.js';
import { missingGoalposts } from '../../messages/methods.js';
import { clamp, linear } from './linear.js';
import type { Normalizer, OptionsOf } from './method.js';

/**
 * Goalposts: min-max between two fixed ends, values beyond them cut to the end unless `clamp` is false.
 *
 * The ends do not depend on the data, so scores can be compared over years. Absent stays absent. Errors:
 * `missing-goalposts`; equal goalposts are `bad-option`. Source: UNDP, HDI technical notes.
 */
export const goalposts: Normalizer<OptionsOf<'goalposts'>> = (
  { code, values, options, facts, turn },
  out,
) => {
  const posts = options.goalposts ?? facts.goalposts ?? fail(missingGoalposts, [code], { code });
  const [first, second] = [turn(posts[0]), turn(posts[1])];
  const range = options.range ?? [0, 1];
  linear(values, Math.min(first, second), Math.max(first, second), range, out);
  if (options.clamp ?? true) clamp(out, Math.min(...range), Math.max(...range));
  return undefined;
};
