/** Two rankings of the same units, reduced to the units both rank. */
import { rankingLengths, unusableRank } from '../../messages/decide.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import { demand } from '../arguments.js';
import { competitionRanks } from '../decide/standing.js';
import { aList } from '../rules.js';

/** Ranks in the order of the units: the best unit has the smallest; `null` where a unit is not ranked. */
export type RankList = ArrayLike<number | null>;

/** Ranks of the units that both rankings rank. */
export interface RankPairs {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Positions of these units. */
  readonly units: readonly number[];
}

/**
 * The units both rank, with their ranks as they are; if some are dropped, `anew` ranks the rest again (1, 2, 2, 4), for
 * measures that need ranks without gaps.
 */
export function pairRanks(first: RankList, second: RankList, anew = false): RankPairs {
  for (const [at, ranks] of [first, second].entries()) demand(['first', 'second'][at]!, ranks, aList);
  const issues: Issue[] = [];
  if (first.length !== second.length) {
    issues.push(issue(rankingLengths, [], { first: first.length, second: second.length }));
  }
  for (const [place, ranks] of [first, second].entries()) {
    const wrong = Array.from(ranks).findIndex((rank) => rank !== null && !Number.isFinite(rank));
    if (wrong >= 0) issues.push(issue(unusableRank, [place, wrong], { value: ranks[wrong] }));
  }
  refuse(issues);
  const units: number[] = [];
  for (let unit = 0; unit < first.length; unit += 1) {
    if (first[unit] !== null && second[unit] !== null) units.push(unit);
  }
  const [a, b] = [first, second].map((ranks) => {
    const kept = Float64Array.from(units, (unit) => ranks[unit]!);
    return anew && units.length < first.length ? competitionRanks(kept, 'lower') : kept;
  }) as [Float64Array, Float64Array];
  return { first: a, second: b, units };
}
