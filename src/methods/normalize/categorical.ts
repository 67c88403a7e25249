import { available } from '../describe/range.js';
import { ranks } from '../describe/ranks.js';
import type { Normalizer, OptionsOf } from './method.js';

/**
 * Categorical scale: the score of the highest edge a value reaches, `below` under the first.
 *
 * `percentile` compares rank / n, from the worst up, units level with each other taking the lowest rank of theirs. With
 * `value`, edges are in the indicator's unit of measure and rise with what is better only if more is better: where
 * lower is better a value scores the step of the lowest edge it does not pass. Source: OECD/JRC Handbook (2008), step 5.
 */
export const categorical: Normalizer<OptionsOf<'categorical'>> = ({ values, options, turn }, out) => {
  const measured = options.by === 'value' ? values : ranks(values, 'low');
  const edge = options.by === 'value' ? turn : (share: number) => share * available(values);
  const steps = options.steps
    .map(([from, score]) => [edge(from), score] as const)
    .sort((one, other) => one[0] - other[0]);
  for (let unit = 0; unit < values.length; unit += 1) {
    const value = measured[unit]!;
    let score = Number.isNaN(value) ? value : options.below;
    for (const [from, step] of steps) if (value >= from - slack(from)) score = step;
    out[unit] = score;
  }
  return undefined;
};

/** Lets 3 of 10 reach the share 0.3 although 0.3 x 10 is a hair above 3. */
function slack(from: number): number {
  return Math.abs(from) * 1e-12;
}
