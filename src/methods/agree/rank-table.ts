import { rankingLengths } from '../../messages/decide.js';
import { fail } from '../../messages/issue.js';
import { demand } from '../arguments.js';
import { aList, aRecord, someTexts } from '../rules.js';
import { type RankAgreement, rankAgreement } from './agreement.js';
import type { RankList } from './pairs.js';

/** Several rankings of the same units, side by side. */
export interface RankTable {
  readonly rankings: readonly string[];
  readonly rows: readonly RankTableRow[];
  /** Agreement of every ranking (first key, the reference) with every other (second key). */
  readonly agreement: Readonly<Record<string, Readonly<Record<string, RankAgreement>>>>;
}

/** One unit in several rankings. */
export interface RankTableRow {
  readonly unit: string;
  /** In the order of the rankings. */
  readonly ranks: readonly (number | null)[];
  readonly best: number | null;
  readonly worst: number | null;
  /** Median of its ranks, `null` where it has none. */
  readonly median: number | null;
}

/**
 * Puts several rankings of the same units side by side, and measures how well each agrees with each.
 *
 * @param units - Ids of the units.
 * @param rankings - Ranks by name, in the order of the units; `null` where a unit is not ranked.
 * @returns One row per unit, in the order given, and the agreement of every two rankings.
 * @throws ChisoError `ranking-lengths`, `unusable-rank`.
 *
 * @example
 * ```ts
 * import { rankTable } from 'chiso/methods';
 *
 * const { rows, agreement } = rankTable(['a', 'b', 'c'], { saw: [1, 2, 3], topsis: [2, 1, 3] });
 * rows[0]; // => { unit: 'a', ranks: [1, 2], best: 1, worst: 2, median: 1.5 }
 * agreement.saw.topsis.spearman; // => 0.5
 * ```
 */
export function rankTable<N extends string>(
  units: readonly string[],
  rankings: Readonly<Record<N, RankList>>,
): RankTable & { readonly agreement: Readonly<Record<N, Readonly<Record<N, RankAgreement>>>> } {
  demand('units', units, someTexts);
  demand('rankings', rankings, aRecord);
  const names = Object.keys(rankings) as N[];
  for (const name of names) {
    demand(name, rankings[name], aList);
    const { length } = rankings[name];
    if (length !== units.length) fail(rankingLengths, [name], { first: units.length, second: length });
  }
  const agreement = Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(names.map((other) => [other, rankAgreement(rankings[name], rankings[other])])),
    ]),
  ) as Record<N, Record<N, RankAgreement>>;
  const rows = units.map((unit, place) => {
    const ranks = names.map((name) => rankings[name][place]!);
    const sorted = ranks.filter((rank) => rank !== null).sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return {
      unit,
      ranks,
      best: sorted[0] ?? null,
      worst: sorted[sorted.length - 1] ?? null,
      median: sorted.length === 0 ? null : (sorted[middle]! + sorted[sorted.length - 1 - middle]!) / 2,
    };
  });
  return { rankings: names, rows, agreement };
}
