/** How often each unit had each rank. */

import { drawsOf } from './generator.js';
import type { Model } from './model.js';
import { rankInto } from './rank.js';

/** Counts of runs; those of several slices add up, in any order. */
export interface RankCounts {
  /** First run counted, and the run after the last. */
  readonly from: number;
  readonly to: number;
  /** Runs in which unit u had rank r, at u x (units + 1) + r; rank 0 is none. */
  readonly counts: Uint32Array;
  /** Mean absolute rank shift of the units ranked in the run and in the nominal ranking, by run. */
  readonly shifts: Float64Array;
}

/**
 * Runs a part of the runs. Run i draws its point from the seed and from i alone.
 *
 * @param nominal - Ranks of the index as it is.
 */
export function countRanks(
  model: Model,
  factors: number,
  nominal: Uint32Array,
  seed: number,
  from: number,
  to: number,
): RankCounts {
  const units = nominal.length;
  const counts = new Uint32Array(units * (units + 1));
  const shifts = new Float64Array(to - from);
  const point = new Float64Array(factors);
  const ranks = new Uint32Array(units);
  const room = new Float64Array(units);
  for (let run = from; run < to; run += 1) {
    const draw = drawsOf(seed, run);
    for (let factor = 0; factor < factors; factor += 1) point[factor] = draw();
    rankInto(model(point), ranks, room);
    for (let unit = 0; unit < units; unit += 1) {
      const at = unit * (units + 1) + ranks[unit]!;
      counts[at] = counts[at]! + 1;
    }
    shifts[run - from] = meanShift(nominal, ranks);
  }
  return { from, to, counts, shifts };
}

/** Mean absolute difference of two lists of ranks over the units ranked in both; 0 where there are none. */
export function meanShift(nominal: Uint32Array, ranks: Uint32Array): number {
  let sum = 0;
  let both = 0;
  for (let unit = 0; unit < ranks.length; unit += 1) {
    if (nominal[unit]! > 0 && ranks[unit]! > 0) {
      sum += Math.abs(nominal[unit]! - ranks[unit]!);
      both += 1;
    }
  }
  return both > 0 ? sum / both : 0;
}

/** Ranks of a unit over the runs in which it had one. */
export interface RankDistribution {
  readonly unit: string;
  /** Rank of the index as it is; `null` for a unit without a score. */
  readonly nominal: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  /** 5th and 95th percentile (interpolated: R's type 7). */
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly worst: number | null;
  /** Share of the runs with a rank in which it was among the first k, by k - 1. */
  readonly top: readonly number[];
  /** Runs in which it had no rank. */
  readonly unranked: number;
}

/** Reads the distribution of one unit off its counts. */
export function distributionOf(unit: string, nominal: number, counts: Uint32Array): RankDistribution {
  const ranked = counts.subarray(1);
  let runs = 0;
  let sum = 0;
  ranked.forEach((count, at) => {
    runs += count;
    sum += count * (at + 1);
  });
  const common = { unit, nominal: nominal > 0 ? nominal : null, unranked: counts[0]! };
  if (runs === 0) {
    return { ...common, mean: null, median: null, low: null, high: null, best: null, worst: null, top: [] };
  }
  let sofar = 0;
  const top = Array.from(ranked, (count) => {
    sofar += count;
    return sofar / runs;
  });
  return {
    ...common,
    mean: sum / runs,
    median: percentile(ranked, runs, 0.5),
    low: percentile(ranked, runs, 0.05),
    high: percentile(ranked, runs, 0.95),
    best: 1 + ranked.findIndex((count) => count > 0),
    worst: 1 + ranked.findLastIndex((count) => count > 0),
    top,
  };
}

function percentile(counts: Uint32Array, runs: number, share: number): number {
  const place = (runs - 1) * share;
  const below = Math.floor(place);
  const low = rankAt(counts, below);
  const part = place - below;
  return part > 0 ? low + part * (rankAt(counts, below + 1) - low) : low;
}

/** The rank at a place, 0 the first, of all ranks in rising order. */
function rankAt(counts: Uint32Array, place: number): number {
  let sofar = 0;
  let at = 0;
  while (sofar + counts[at]! <= place) {
    sofar += counts[at]!;
    at += 1;
  }
  return at + 1;
}
