/** The table of normalisations: a new one is a file and a line here. */
import { categorical } from './categorical.js';
import { centredGoalposts } from './centred-goalposts.js';
import { distanceToBest } from './distance-to-best.js';
import { distanceToReference } from './distance-to-reference.js';
import { distanceToTarget } from './distance-to-target.js';
import { fractionOfBest, fractionOfMean } from './fraction.js';
import { goalposts } from './goalposts.js';
import type { Normalizer, NormalizingOptions, OptionsOf } from './method.js';
import { minMax } from './min-max.js';
import { none } from './none.js';
import { bordaScores, percentileRanks, rankScores } from './rank.js';
import { zScore } from './z-score.js';

export const normalizers: { readonly [M in NormalizingOptions['method']]: Normalizer<OptionsOf<M>> } = {
  'min-max': minMax,
  'z-score': zScore,
  goalposts,
  'centred-goalposts': centredGoalposts,
  'distance-to-best': distanceToBest,
  'distance-to-reference': distanceToReference,
  'distance-to-target': distanceToTarget,
  'fraction-of-best': fractionOfBest,
  'fraction-of-mean': fractionOfMean,
  rank: rankScores,
  'percentile-rank': percentileRanks,
  borda: bordaScores,
  categorical,
  none,
};
