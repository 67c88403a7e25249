/** How sure the ranking is: ranks over many runs of the index as it also could have been made. */
import { ChisoError, fail, type Issue, issue } from '../../messages/issue.js';
import { badFactor, badSampling } from '../../messages/robustness.js';
import type { CompositeSpec } from '../composite/spec.js';
import type { Table } from '../table.js';
import { countRanks, distributionOf, type RankCounts, type RankDistribution } from './distribution.js';
import type { Factor } from './factor.js';
import { type Model, modelOf } from './model.js';
import { rankInto } from './rank.js';

/** How many runs, and which. */
export interface Runs {
  /** 1 to 2^32 - 1; default 1000. */
  readonly runs?: number;
  /** Whole number from 0 to 2^53 - 1; default 0. */
  readonly seed?: number;
  /** Runs between two reports of progress (default 100). */
  readonly slice?: number;
  /** When it is aborted, its reason is thrown before the next slice. */
  readonly signal?: AbortSignal;
}

/** What the runs showed. */
export interface Uncertainty {
  /** How to repeat it: `sfc32`, one stream per run, seeded with the run and the seed. */
  readonly generator: 'sfc32';
  readonly seed: number;
  readonly runs: number;
  /** In the order of the table. */
  readonly units: readonly RankDistribution[];
  /** Mean absolute rank shift against the index as it is, over all runs. */
  readonly meanShift: number;
  /** The same by run. */
  readonly shifts: Float64Array;
}

/** A job whose runs can be done in any order and place. */
export interface UncertaintyJob {
  readonly units: readonly string[];
  readonly nominal: Uint32Array;
  /** Does some of the runs: `from` to the one before `to`. The result can be sent between threads. */
  run(from: number, to: number): RankCounts;
  /** Joins the counts of all runs. */
  summarize(slices: readonly RankCounts[]): Uncertainty;
}

/**
 * Compiles the index once, so that its runs can be divided among slices or worker threads: each worker prepares the same
 * job and does other runs of it. Run i depends on the seed and on i only, so the result is the same however they are divided.
 *
 * @throws ChisoError `bad-factor`, `bad-sampling`, and those of the index itself.
 */
export function prepareUncertainty(
  index: CompositeSpec,
  table: Table,
  factors: readonly Factor[],
  seed = 0,
): UncertaintyJob {
  checkFactors(factors);
  if (!(Number.isSafeInteger(seed) && seed >= 0)) fail(badSampling, ['seed'], { what: 'seed', value: seed });
  const nominal = nominalRanks(modelOf(index, table, []), table.units.length);
  const model = modelOf(index, table, factors);
  return {
    units: table.units,
    nominal,
    run: (from, to) => countRanks(model, factors.length, nominal, seed, from, to),
    summarize: (slices) => summary(table.units, nominal, seed, slices),
  };
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
export function* uncertaintySlices(
  index: CompositeSpec,
  table: Table,
  factors: readonly Factor[],
  how: Runs = {},
): Generator<{ readonly done: number; readonly of: number }, Uncertainty, void> {
  const { runs = 1000, seed = 0, slice = 100, signal } = how;
  const whole = (value: number) => Number.isInteger(value) && value >= 1 && value < 2 ** 32;
  for (const value of [runs, slice]) if (!whole(value)) fail(badSampling, ['runs'], { what: 'runs', value });
  const job = prepareUncertainty(index, table, factors, seed);
  const slices: RankCounts[] = [];
  for (let from = 0; from < runs; from += slice) {
    signal?.throwIfAborted();
    const to = Math.min(runs, from + slice);
    slices.push(job.run(from, to));
    yield { done: to, of: runs };
  }
  return job.summarize(slices);
}

/** Ranks of the index as it is. */
export function nominalRanks(model: Model, units: number): Uint32Array {
  const ranks = new Uint32Array(units);
  rankInto(model([]), ranks);
  return ranks;
}

/** Refuses factors that are none, all of them at once. */
export function checkFactors(factors: readonly Factor[]): void {
  const issues: Issue[] = [];
  const size = (value: unknown) =>
    typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;
  factors.forEach((factor, at) => {
    const { name } = factor;
    const good =
      'options' in factor
        ? Array.isArray(factor.options) && factor.options.length > 0
        : 'weights' in factor
          ? 'anyWeights' in factor.weights || size(factor.weights.spread)
          : 'data' in factor && size(factor.data.size);
    if (!good) issues.push(issue(badFactor, [at], { name }));
    if (factors.findIndex((other) => other.name === name) !== at)
      issues.push(issue(badFactor, [at, 'name'], { name }));
  });
  const [first, ...others] = issues;
  if (first) throw new ChisoError([first, ...others]);
}

function summary(
  units: readonly string[],
  nominal: Uint32Array,
  seed: number,
  slices: readonly RankCounts[],
): Uncertainty {
  const runs = slices.reduce((most, slice) => Math.max(most, slice.to), 0);
  const counts = new Uint32Array(units.length * (units.length + 1));
  const shifts = new Float64Array(runs);
  for (const slice of slices) {
    slice.counts.forEach((count, at) => {
      counts[at] = counts[at]! + count;
    });
    shifts.set(slice.shifts, slice.from);
  }
  const width = units.length + 1;
  return {
    generator: 'sfc32',
    seed,
    runs,
    units: units.map((unit, at) =>
      distributionOf(unit, nominal[at]!, counts.subarray(at * width, (at + 1) * width)),
    ),
    meanShift: shifts.reduce((sum, shift) => sum + shift, 0) / runs,
    shifts,
  };
}
