import { pairRanks, type RankList } from './pairs.js';

/** How far units move from one ranking to another. */
export interface RankShifts {
  /** Rank in the first less rank in the second: above 0 moved up; `null` if not ranked in both. */
  readonly shifts: readonly (number | null)[];
  /** Mean of the shifts without their signs; `null` if no unit is ranked in both. */
  readonly mean: number | null;
  /** Largest shift without its sign. */
  readonly largest: number | null;
  /** Positions of the units with the largest shift, none if nothing moved. */
  readonly most: readonly number[];
  /** How many units moved. */
  readonly moved: number;
  /** How many units are ranked in both. */
  readonly common: number;
}

/**
 * How far units move from one ranking to another, in places.
 *
 * Ranks are taken as given. Units not ranked in both have no shift and are not counted.
 *
 * @throws ChisoError `ranking-lengths`, `unusable-rank`.
 *
 * @example
 * ```ts
 * import { rankShifts } from 'chiso/methods';
 *
 * const { shifts, mean, largest } = rankShifts([1, 2, 3], [3, 1, 2]);
 * shifts; // => [-2, 1, 1]
 * largest; // => 2
 * ```
 */
export function rankShifts(first: RankList, second: RankList): RankShifts {
  const pairs = pairRanks(first, second);
  const common = pairs.units.length;
  const shifts = new Array<number | null>(first.length).fill(null);
  pairs.units.forEach((unit, position) => {
    shifts[unit] = pairs.first[position]! - pairs.second[position]! + 0;
  });
  const sizes = pairs.units.map((unit) => Math.abs(shifts[unit]!));
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  return {
    shifts,
    mean: common === 0 ? null : sizes.reduce((a, b) => a + b, 0) / common,
    largest: common === 0 ? null : largest,
    most: largest === 0 ? [] : pairs.units.filter((_, position) => sizes[position] === largest),
    moved: sizes.filter((size) => size > 0).length,
    common,
  };
}
