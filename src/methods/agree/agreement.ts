import { gammaAgreement, kendallAgreement } from './kendall.js';
import type { RankList } from './pairs.js';
import { type RankShifts, rankShifts } from './shifts.js';
import { spearmanAgreement } from './spearman.js';
import { weightedSpearmanAgreement, wsAgreement } from './top-weighted.js';

/** Every measure of how well two rankings agree. */
export interface RankAgreement extends Omit<RankShifts, 'mean' | 'largest'> {
  readonly spearman: number | null;
  readonly kendall: number | null;
  readonly gamma: number | null;
  readonly weightedSpearman: number | null;
  /** With the first ranking as the reference. */
  readonly ws: number | null;
  readonly meanShift: number | null;
  readonly largestShift: number | null;
}

/**
 * How well two rankings of the same units agree, by every measure.
 *
 * @param reference - Ranks, `null` where a unit is not ranked.
 * @param other - Ranks of the same units in the same order.
 * @returns Each measure, `null` where it is undefined: see the function of its name.
 * @throws ChisoError `ranking-lengths`, `unusable-rank`.
 *
 * @example
 * ```ts
 * import { rankAgreement } from 'chiso/methods';
 *
 * const agreement = rankAgreement([1, 2, 3, 4, 5], [1, 3, 2, 4, 5]);
 * agreement.spearman; // => 0.9
 * agreement.meanShift; // => 0.4
 * ```
 */
export function rankAgreement(reference: RankList, other: RankList): RankAgreement {
  const { mean, largest, ...shifts } = rankShifts(reference, other);
  return {
    spearman: spearmanAgreement(reference, other),
    kendall: kendallAgreement(reference, other),
    gamma: gammaAgreement(reference, other),
    weightedSpearman: weightedSpearmanAgreement(reference, other),
    ws: wsAgreement(reference, other),
    meanShift: mean,
    largestShift: largest,
    ...shifts,
  };
}
