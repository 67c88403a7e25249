import { availableMembers, needed, weighted } from './kernel.js';
import { wholeProportions } from './proportions.js';

/** What a unit gets from each comparison with another. */
export type PairScore = (above: number, below: number, compared: number) => number;

/**
 * Compares every two units member by member and adds up for each what the comparisons give.
 *
 * `above` and `below` are the weights of the members in which the unit is better and worse, `compared` that of those
 * both have. Each pair is looked at once and scored for both sides, so that the order of the rows cannot matter.
 */
export function comparePairs(
  members: readonly Float64Array[],
  weights: Float64Array,
  least: number,
  out: Float64Array,
  score: PairScore,
): void {
  const units = out.length;
  const need = needed(least, weighted(weights));
  const kept: number[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    if (availableMembers(members, weights, unit) >= need) kept.push(unit);
  }
  out.fill(Number.NaN);
  for (const unit of kept) out[unit] = 0;
  const rows = kept.map((unit) => Float64Array.from(members, (column) => column[unit]!));
  const error = new Float64Array(units);
  const add = (unit: number, points: number) => {
    const sum = out[unit]!;
    const next = sum + points;
    const part = next - sum;
    error[unit]! += sum - (next - part) + (points - part);
    out[unit] = next;
  };
  // Whole numbers in their proportions: sums of them do not depend on the order of the members.
  const { weights: parts, slack } = wholeProportions(weights);
  for (let first = 0; first < kept.length; first += 1) {
    const mine = rows[first]!;
    for (let second = first + 1; second < kept.length; second += 1) {
      const other = rows[second]!;
      let above = 0;
      let below = 0;
      let level = 0;
      for (let member = 0; member < mine.length; member += 1) {
        const a = mine[member]!;
        const b = other[member]!;
        const weight = parts[member]!;
        if (a > b) above += weight;
        else if (a < b) below += weight;
        else if (a === b) level += weight;
      }
      // Weights such as 0.1 + 0.2 against 0.3 are level: a tie must not hang on the last bit.
      if (Math.abs(above - below) <= slack) {
        above = (above + below) / 2;
        below = above;
      }
      add(kept[first]!, score(above, below, above + below + level));
      add(kept[second]!, score(below, above, above + below + level));
    }
  }
  for (const unit of kept) out[unit]! += error[unit]!;
}
