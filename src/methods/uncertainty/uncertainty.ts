/** How sure the ranking is: ranks over many runs of the index as it also could have been made. */
import { fail } from '../../messages/issue.js';
import { badSampling } from '../../messages/robustness.js';
import { checkOptions, type Rule } from '../arguments.js';
import type { CompositeSpec } from '../composite/spec.js';
import { anything } from '../rules.js';
import type { Table } from '../table.js';
import type { RankCounts } from './distribution.js';
import type { Factor } from './factor.js';
import { mostRuns, prepareUncertainty, type Uncertainty, type UncertaintyJob } from './job.js';

/** What can stop a long run: an `AbortSignal`, or anything like it. */
export interface Cancel {
  /** Throws once the run is to stop. */
  readonly throwIfAborted: () => void;
}

/** How many runs, and which. */
export interface Runs {
  /** 1 to 10,000,000; default 1000. */
  readonly runs?: number;
  /** Whole number from 0 to 2^53 - 1; default 0. */
  readonly seed?: number;
  /** Runs between two reports of progress (default 100). */
  readonly slice?: number;
  /** When it is aborted, its reason is thrown before the next slice. */
  readonly signal?: Cancel;
}

/**
 * Ranks of every unit over many runs, in each of which every uncertain thing is drawn anew: median, 5th and 95th
 * percentile, and how likely it is among the first k.
 *
 * @param index - The index as it is.
 * @param table - Raw values. What is absent stays absent; a unit without a score in a run has no rank in it, is counted
 *   in `unranked`, and the others are ranked without it.
 * @param factors - What is uncertain: options, weights, data.
 * @param how - Runs, seed, and how to be interrupted.
 * @returns Distributions by unit, in the order of the table, and the mean shift.
 * @throws ChisoError `bad-factor`, `bad-sampling`, and those of the index itself; the reason of `signal`.
 *
 * @example
 * ```ts
 * import { tableFromRows, uncertainty } from 'chiso/methods';
 *
 * const table = tableFromRows([[90, 20], [50, 50], [40, 40]], { units: ['a', 'b', 'c'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * const { units } = uncertainty(index, table, [{ name: 'weights', weights: { anyWeights: true } }], { runs: 2000 });
 * units[1]!.best; // => 1
 * units[2]!.nominal; // => 3
 * ```
 */
export function uncertainty(
  index: CompositeSpec,
  table: Table,
  factors: readonly Factor[],
  how: Runs = {},
): Uncertainty {
  const slices = uncertaintySlices(index, table, factors, how);
  for (;;) {
    const next = slices.next();
    if (next.done) return next.value;
  }
}

const aSignal: Rule = {
  holds: (value) => typeof (value as Cancel | null)?.throwIfAborted === 'function',
  must: { en: 'an AbortSignal', vi: 'một AbortSignal' },
};

/**
 * {@link uncertainty} in slices, so that a page stays alive: yields after each how many runs are done. Go on when the page
 * had its turn, or stop by not going on.
 *
 * @example
 * ```ts
 * import { tableFromRows, uncertaintySlices } from 'chiso/methods';
 *
 * const table = tableFromRows([[1], [2]], { indicators: ['x'] });
 * const index = { nodes: [{ code: 'all' }, { code: 'x', parent: 'all' }], normalize: 'none', aggregate: 'arithmetic' } as const;
 * const slices = uncertaintySlices(index, table, [], { runs: 300, slice: 100 });
 * slices.next().value; // => { done: 100, of: 300 }
 * ```
 */
export function uncertaintySlices(
  index: CompositeSpec,
  table: Table,
  factors: readonly Factor[],
  how: Runs = {},
): Generator<{ readonly done: number; readonly of: number }, Uncertainty, void> {
  checkOptions(how, { runs: anything, seed: anything, slice: anything, signal: aSignal });
  const { runs = 1000, seed = 0, slice = 100, signal } = how;
  const whole = (value: number) => Number.isInteger(value) && value >= 1 && value <= mostRuns;
  for (const value of [runs, slice]) if (!whole(value)) fail(badSampling, ['runs'], { what: 'runs', value });
  return slicesOf(prepareUncertainty(index, table, factors, seed), runs, slice, signal);
}

function* slicesOf(
  job: UncertaintyJob,
  runs: number,
  slice: number,
  signal: Cancel | undefined,
): Generator<{ readonly done: number; readonly of: number }, Uncertainty, void> {
  const slices: RankCounts[] = [];
  for (let from = 0; from < runs; from += slice) {
    signal?.throwIfAborted();
    const to = Math.min(runs, from + slice);
    slices.push(job.run(from, to));
    yield { done: to, of: runs };
  }
  return job.summarize(slices);
}
