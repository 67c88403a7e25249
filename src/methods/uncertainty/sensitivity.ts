/** Which of the uncertain things moves the ranking, and by how much. */

import { fail } from '../../messages/issue.js';
import { badSampling } from '../../messages/robustness.js';
import { unknownUnit } from '../../messages/scoring.js';
import { checkOptions, type Rule } from '../arguments.js';
import type { CompositeSpec } from '../composite/spec.js';
import { aNumber, anything, someTexts } from '../rules.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { meanShift } from './distribution.js';
import { everyCombination } from './every-combination.js';
import type { Factor } from './factor.js';
import { checkFactors } from './factor-check.js';
import { nominalRanks } from './job.js';
import { modelOf } from './model.js';
import { rankInto } from './rank.js';
import { type Sampling, type SobolIndices, sobolIndicesSlices } from './sobol-indices.js';

/** What is asked. */
export interface SensitivityOptions extends Sampling {
  /** Units whose own rank is looked at, besides the mean shift; `all` for every one. Default none. */
  readonly units?: readonly string[] | 'all';
  /** A space of options with at most so many combinations is run through wholly (default 100,000), at most 1,000,000. */
  readonly exactUpTo?: number;
}

/** The part of one factor in the variance of one thing. */
export interface FactorShare {
  readonly factor: string;
  /** By itself, 0 to 1 (a sampled one may fall slightly outside); `null` where nothing varies. */
  readonly first: number | null;
  /** With all it does together with others. */
  readonly total: number | null;
  /** Standard errors; 0 where every combination was run. */
  readonly firstError: number | null;
  readonly totalError: number | null;
}

/** Sensitivity of one number. */
export interface OutputSensitivity {
  readonly mean: number;
  readonly variance: number;
  readonly factors: readonly FactorShare[];
}

/** Sensitivity of a ranking. */
export interface Sensitivity {
  /** Every combination was run once (`exact`), or points of a Sobol' sequence were (`sampled`). */
  readonly method: 'exact' | 'sampled';
  readonly runs: number;
  /** Of the mean absolute rank shift against the index as it is. */
  readonly shift: OutputSensitivity;
  /** Of the rank of single units, by id. */
  readonly units: Readonly<Record<string, OutputSensitivity>>;
}

/**
 * First-order and total Sobol' indices of the mean rank shift, and of the ranks of single units on request.
 *
 * Where all factors are options and their combinations few, every combination is run and the indices are exact; else they
 * are estimated on scrambled Sobol' sequences and come with standard errors. A unit without a score in a run counts there as
 * ranked after all others.
 *
 * @param index - The index as it is.
 * @param table - Raw values.
 * @param factors - What is uncertain, 1 to 32 things.
 * @param options - Units asked for, size of an exact run, sampling.
 * @returns Indices of the shift and of the units.
 * @throws ChisoError `bad-factor`, `bad-sampling`, `unknown-unit`, and those of the index itself.
 *
 * @example
 * ```ts
 * import { sensitivity, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[9, 2], [5, 5], [4, 4]], { units: ['a', 'b', 'c'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'min-max', aggregate: 'arithmetic' } as const;
 * const found = sensitivity(index, table, [
 *   { name: 'normalisation', options: [{}, { normalize: 'rank' }] },
 *   { name: 'weights', options: [{}, { weights: { y: 3 } }] },
 * ]);
 * [found.method, found.runs]; // => ['exact', 4]
 * ```
 */
export function sensitivity(
  index: CompositeSpec,
  table: Table,
  factors: readonly Factor[],
  options: SensitivityOptions = {},
): Sensitivity {
  const slices = sensitivitySlices(index, table, factors, options);
  for (;;) {
    const next = slices.next();
    if (next.done) return next.value;
  }
}

/**
 * {@link sensitivity} in slices: yields how many runs are done, about every hundred runs.
 *
 * @example
 * ```ts
 * import { sensitivitySlices, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[9, 2], [5, 5]], { indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * const mean = { name: 'mean', options: [{}, { aggregate: 'geometric' }] } as const;
 * const slices = sensitivitySlices(index, table, [mean]);
 * const first = slices.next();
 * first.done ? first.value.runs : first.value.of; // => 2
 * ```
 */
export function sensitivitySlices(
  index: CompositeSpec,
  table: Table,
  factors: readonly Factor[],
  options: SensitivityOptions = {},
): Generator<{ readonly done: number; readonly of: number }, Sensitivity, void> {
  checkShape(table);
  checkFactors(factors);
  checkOptions(options, {
    units: unitList,
    exactUpTo: aNumber,
    points: anything,
    seed: anything,
    replicates: anything,
  });
  if (factors.length === 0) fail(badSampling, [], { what: 'factors', value: 0 });
  const { units: wanted = [], exactUpTo = 1e5, ...sampling } = options;
  const asked = wanted === 'all' ? table.units : wanted;
  const positions = asked.map((id) => {
    const at = table.units.indexOf(id);
    return at < 0 ? fail(unknownUnit, ['units'], { id }) : at;
  });
  const nominal = nominalRanks(modelOf(index, table, []), table.units.length);
  const model = modelOf(index, table, factors);
  const ranks = new Uint32Array(nominal.length);
  const room = new Float64Array(nominal.length);
  const outputs = (point: ArrayLike<number>, out: Float64Array): void => {
    rankInto(model(point), ranks, room);
    out[0] = meanShift(nominal, ranks);
    positions.forEach((unit, at) => {
      out[at + 1] = ranks[unit]! > 0 ? ranks[unit]! : nominal.length;
    });
  };
  const names = factors.map(({ name }) => name);
  const sizes = factors.map((factor) =>
    'options' in factor ? factor.options.length : Number.POSITIVE_INFINITY,
  );
  const combinations = sizes.reduce((product, size) => product * size, 1);
  const exact = combinations <= Math.min(1e6, exactUpTo);
  const indices = exact
    ? everyCombination(sizes, combinations, positions.length + 1, outputs)
    : sobolIndicesSlices(factors.length, positions.length + 1, outputs, sampling);
  const runs = exact ? combinations : (sampling.points ?? 1024) * (factors.length + 2);
  return toldOf(indices, { method: exact ? 'exact' : 'sampled', runs }, names, asked);
}

/** Tells the indices of the shift and of the units by the names of the factors, once they are there. */
function* toldOf(
  indices: Generator<{ readonly done: number; readonly of: number }, readonly SobolIndices[], void>,
  how: Pick<Sensitivity, 'method' | 'runs'>,
  names: readonly string[],
  asked: readonly string[],
): Generator<{ readonly done: number; readonly of: number }, Sensitivity, void> {
  const found = yield* indices;
  const [shift, ...units] = found.map(({ mean, variance, first, total, firstError, totalError }) => ({
    mean,
    variance,
    factors: names.map((factor, at) => ({
      factor,
      first: first[at]!,
      total: total[at]!,
      firstError: firstError[at]!,
      totalError: totalError[at]!,
    })),
  }));
  return { ...how, shift: shift!, units: Object.fromEntries(asked.map((id, at) => [id, units[at]!])) };
}

const unitList: Rule = {
  holds: (units) => units === 'all' || someTexts.holds(units),
  must: { en: 'a list of ids, or "all"', vi: 'danh sách mã đơn vị, hoặc "all"' },
};
