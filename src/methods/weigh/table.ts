/** The table of weighting schemes: a new one is a file and a line here. */
import { ahp } from './ahp.js';
import { criticWeights } from './critic.js';
import { entropyWeights } from './entropy.js';
import { giniWeights } from './gini.js';
import { budgetWeights, equalWeights, givenWeights } from './given.js';
import { merecWeights } from './merec.js';
import type { OptionsOf, WeighInput, WeighingOptions } from './method.js';
import { pcaWeights } from './pca.js';
import { deviationWeights } from './standard-deviation.js';

/** One scheme: weights of the members, sum 1, and what values it can take. */
interface Scheme<O> {
  readonly weights: (input: WeighInput<O>) => Float64Array;
  /** What it needs of the data: nothing, every cell, every cell of 0 or more, every cell above 0. */
  readonly needs: 'nothing' | 'complete' | 'not-negative' | 'positive';
}

export const schemes: { readonly [M in WeighingOptions['method']]: Scheme<OptionsOf<M>> } = {
  given: { weights: givenWeights, needs: 'nothing' },
  equal: { weights: equalWeights, needs: 'nothing' },
  budget: { weights: budgetWeights, needs: 'nothing' },
  entropy: { weights: entropyWeights, needs: 'not-negative' },
  'standard-deviation': { weights: deviationWeights, needs: 'complete' },
  critic: { weights: criticWeights, needs: 'complete' },
  merec: { weights: merecWeights, needs: 'positive' },
  gini: { weights: giniWeights, needs: 'not-negative' },
  pca: { weights: pcaWeights, needs: 'nothing' },
  ahp: { weights: ({ codes, options }) => ahpWeights(codes, options), needs: 'nothing' },
};

function ahpWeights(codes: readonly string[], options: OptionsOf<'ahp'>): Float64Array {
  const { weights } = ahp(options.codes, options.matrix, options.random);
  return Float64Array.from(codes, (code) => weights[options.codes.indexOf(code)]!);
}
