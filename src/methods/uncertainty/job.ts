/** Runs of an uncertain index that can be divided among slices and threads. */
import { fail } from '../../messages/issue.js';
import { badSampling } from '../../messages/robustness.js';
import { demand } from '../arguments.js';
import type { CompositeSpec } from '../composite/spec.js';
import type { Table } from '../table.js';
import { countRanks, distributionOf, type RankCounts, type RankDistribution } from './distribution.js';
import type { Factor } from './factor.js';
import { checkFactors } from './factor-check.js';
import { type Model, modelOf } from './model.js';
import { rankInto } from './rank.js';

/** More runs than anybody needs: the error of a share is then below 0.0002. */
export const mostRuns = 10_000_000;

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
 * @param index - The index as it is.
 * @param table - Raw values.
 * @param factors - What is uncertain.
 * @param seed - Whole number from 0 to 2^53 - 1; default 0.
 * @returns The job: `run(from, to)` counts ranks of some runs, `summarize` joins the counts of all.
 * @throws ChisoError `bad-factor`, `bad-sampling`, and those of the index itself.
 *
 * @example
 * ```ts
 * import { prepareUncertainty, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[9, 2], [5, 5]], { indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * const job = prepareUncertainty(index, table, [{ name: 'weights', weights: { spread: 0.5 } }], 7);
 * job.summarize([job.run(500, 1000), job.run(0, 500)]).runs; // => 1000
 * ```
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
    run: (from, to) => {
      const whole = Number.isInteger(from) && Number.isInteger(to);
      if (!(whole && from >= 0 && from < to && to <= mostRuns)) {
        fail(badSampling, ['runs'], { what: 'runs', value: whole ? `${from} to ${to}` : from });
      }
      return countRanks(model, factors.length, nominal, seed, from, to);
    },
    summarize: (slices) => summary(table.units, nominal, seed, slices),
  };
}

/** Ranks of the index as it is. */
export function nominalRanks(model: Model, units: number): Uint32Array {
  const ranks = new Uint32Array(units);
  rankInto(model([]), ranks);
  return ranks;
}

/** The slices in the order of their runs; refuses what is none, none at all, and runs that stand there twice. */
function checkedSlices(slices: readonly RankCounts[], size: number): readonly RankCounts[] {
  demand('slices', slices, {
    holds: () =>
      Array.isArray(slices) &&
      slices.length > 0 &&
      slices.every(
        (slice: Partial<RankCounts> | null | undefined) =>
          slice?.counts instanceof Uint32Array &&
          slice.counts.length === size &&
          slice.shifts instanceof Float64Array &&
          slice.shifts.length === Number(slice.to) - Number(slice.from),
      ),
    must: {
      en: 'a list of what "run" of this job returned',
      vi: 'danh sách kết quả "run" của chính công việc này',
    },
  });
  const ordered = [...slices].sort((a, b) => a.from - b.from);
  const twice = ordered.findIndex(({ from }, at) => at > 0 && from < ordered[at - 1]!.to);
  if (twice >= 0) {
    const { from, to } = ordered[twice]!;
    fail(badSampling, ['slices'], { what: 'runs', value: `${from} to ${to}` });
  }
  return ordered;
}

function summary(
  units: readonly string[],
  nominal: Uint32Array,
  seed: number,
  slices: readonly RankCounts[],
): Uncertainty {
  const counts = new Uint32Array(units.length * (units.length + 1));
  const ordered = checkedSlices(slices, counts.length);
  const runs = ordered.reduce((sum, { shifts }) => sum + shifts.length, 0);
  const shifts = new Float64Array(runs);
  let done = 0;
  for (const slice of ordered) {
    slice.counts.forEach((count, at) => {
      counts[at] = counts[at]! + count;
    });
    shifts.set(slice.shifts, done);
    done += slice.shifts.length;
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
