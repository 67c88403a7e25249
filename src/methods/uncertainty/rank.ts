/** Ranks of scores, highest first. */
import { slack } from '../describe/level.js';

/**
 * Competition ranks: 1 plus the number of units that score higher; units whose scores are level share the better rank
 * (1, 2, 2, 4).
 *
 * @param scores - `NaN` for absent.
 * @param out - Receives the ranks, 0 for a unit without a score.
 * @param sorted - Room to work in, as long as `scores`.
 */
export function rankInto(
  scores: Float64Array,
  out: Uint32Array,
  sorted = new Float64Array(scores.length),
): void {
  sorted.set(scores);
  // Numbers sort from the least up and NaN last.
  sorted.sort();
  let count = scores.length;
  while (count > 0 && Number.isNaN(sorted[count - 1]!)) count -= 1;
  const size = count === 0 ? 0 : Math.max(Math.abs(sorted[0]!), Math.abs(sorted[count - 1]!));
  raiseLevel(sorted, count, size);
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = scores[unit]!;
    out[unit] = Number.isNaN(score) ? 0 : 1 + count - countUpTo(sorted, count, score);
  }
}

/**
 * Writes over each sorted number the least of those it is level with, so that all of them count as not above one another;
 * from the top down, as ranks are given.
 */
function raiseLevel(sorted: Float64Array, count: number, size: number): void {
  let end = count;
  while (end > 0) {
    let start = end - 1;
    while (
      start > 0 &&
      sorted[start]! - sorted[start - 1]! <= slack(sorted[start]!, sorted[start - 1]!, size)
    )
      start -= 1;
    if (start < end - 1) sorted.fill(sorted[start]!, start, end);
    end = start;
  }
}

/** How many of the first `count` sorted numbers are not above a value. */
function countUpTo(sorted: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
