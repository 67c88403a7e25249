/** Ranks of scores, highest first. */

/**
 * Competition ranks: 1 plus the number of units that score higher; equal units share the better rank (1, 2, 2, 4).
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
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = scores[unit]!;
    out[unit] = Number.isNaN(score) ? 0 : 1 + count - countUpTo(sorted, count, score);
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
