import { mean } from '../describe/moments.js';
import { extremes, linear } from './linear.js';
import type { Normalizer, OptionsOf } from './method.js';

/**
 * Goalposts of the adjusted Mazziotta-Pareto index: reference ± (greatest - least) / 2 onto `range`, 70 to 130.
 *
 * The reference gets 100. Equal values everywhere become absent (`no-variation`). Source: Mazziotta and Pareto (2016),
 * Social Indicators Research 127.
 */
export const centredGoalposts: Normalizer<OptionsOf<'centred-goalposts'>> = (
  { values, options, turn },
  out,
) => {
  const [low, high] = extremes(values);
  const reference = options.reference === undefined ? mean(values) : turn(options.reference);
  const half = (high - low) / 2;
  const nothing = linear(values, reference - half, reference + half, options.range ?? [70, 130], out);
  return nothing ? 'no-variation' : undefined;
};
