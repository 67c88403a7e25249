/** By how much a unit is ahead of the others, and in what. */
import { meanOf, type Scored, sharesOf } from './scored.js';

/** A unit's lead over the average of all units, in standard deviations of the scores, by member of the index. */
export interface Lead {
  /** Score less the mean score, over the standard deviation. */
  readonly lead: number;
  /** What each member of the index adds to it; they add up to `lead`. */
  readonly members: Readonly<Record<string, number>>;
}

/**
 * Splits the lead of a unit among the members of the index: its difference to every other unit is split as
 * `explainDifference` does, and averaged.
 *
 * @returns Nothing where the unit has no score, all scores are equal, or the index combines its members in a way that
 *   does not split.
 */
export function leadOf(scored: Scored, unit: number): Lead | undefined {
  const { tree, columns } = scored;
  const root = tree.groups.length - 1;
  const scores = columns[columns.length - 1]!;
  const mean = meanOf(scored.aggregates[root]!);
  const others = scored.units.flatMap((_, at) => (Number.isNaN(scores[at]!) ? [] : [at]));
  const average = others.reduce((sum, at) => sum + scores[at]!, 0) / others.length;
  const deviation = Math.sqrt(
    others.reduce((sum, at) => sum + (scores[at]! - average) ** 2, 0) / others.length,
  );
  if (!mean || !(deviation > 0) || Number.isNaN(scores[unit]!)) return undefined;
  const { f } = mean;
  const { members } = tree.groups[root]!;
  const sums = new Float64Array(members.length);
  const mine = sharesOf(scored, root, unit);
  for (const other of others) {
    const [high, low] = [scores[unit]!, scores[other]!];
    const step = f(high) - f(low);
    if (step === 0) continue;
    const ratio = (high - low) / step;
    const middle = (f(high) + f(low)) / 2;
    const theirs = sharesOf(scored, root, other);
    members.forEach((member, at) => {
      const [w, v] = [mine[at]!, theirs[at]!];
      if (w === 0 && v === 0) return;
      const x = columns[member]![w > 0 ? unit : other]!;
      const y = v > 0 ? columns[member]![other]! : x;
      const part = ((w + v) / 2) * (f(x) - f(y)) + (w - v) * ((f(x) + f(y)) / 2 - middle);
      sums[at] = sums[at]! + ratio * part;
    });
  }
  const shares = sums.map((sum) => sum / others.length / deviation + 0);
  // Beyond the range of numbers there is nothing to tell.
  if (!shares.every(Number.isFinite)) return undefined;
  return {
    lead: (scores[unit]! - average) / deviation,
    members: Object.fromEntries(
      Array.from(members, (member, at) => [tree.hierarchy.codes[member]!, shares[at]!]),
    ),
  };
}
