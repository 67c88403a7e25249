import { risingOrder } from './sorted.js';

/** Two scores this close (relative to the larger of them) are the same number computed in two ways. */
const relative = 1e-12;
/** The same for scores that are zero but for rounding, relative to the size of what was added up. */
const absolute = 1e-14;

/**
 * Competition ranks of scores (1, 2, 2, 4).
 *
 * Scores that differ only by the rounding of floating-point sums share a rank: by less than 1e-12 of the larger one,
 * or 1e-14 of the largest of all or of `size`, the size of the terms that were added up. Without that, units whose scores are equal on paper would be ranked by noise, and
 * the order of the criteria would move ranks.
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
    const slack = relative * Math.max(Math.abs(score), Math.abs(previous)) + absolute * largest;
    if (i > 0 && Math.abs(score - previous) > slack) rank = i + 1;
    ranks[order[i]!] = rank;
    previous = score;
  }
  return ranks;
}
