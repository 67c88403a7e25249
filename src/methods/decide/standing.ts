import { slack } from '../describe/level.js';
import { risingOrder } from '../describe/sorted.js';

/**
 * Competition ranks of scores (1, 2, 2, 4).
 *
 * Scores that are level share a rank; `size` is the size of the terms that were added up.
 */
export function competitionRanks(scores: Float64Array, better: 'higher' | 'lower', size = 0): Float64Array {
  const order = risingOrder(scores);
  if (better === 'higher') order.reverse();
  const largest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), size);
  const ranks = new Float64Array(scores.length);
  let previous = 0;
  let rank = 1;
  for (let i = 0; i < order.length; i += 1) {
    const score = scores[order[i]!]!;
    if (i > 0 && Math.abs(score - previous) > slack(score, previous, largest)) rank = i + 1;
    ranks[order[i]!] = rank;
    previous = score;
  }
  return ranks;
}
