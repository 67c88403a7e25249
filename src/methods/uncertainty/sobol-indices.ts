/** Sobol' indices of any model by sampling, with their errors. */

import { fail } from '../../messages/issue.js';
import { notFinite } from '../../messages/plain.js';
import { badSampling } from '../../messages/robustness.js';
import { checkOptions, demand, type Rule } from '../arguments.js';
import { anything } from '../rules.js';
import { type RadialOutputs, type VarianceParts, varianceParts } from './estimators.js';
import { mostDimensions, sobolSequence } from './sobol-sequence.js';

/** How a space is sampled. */
export interface Sampling {
  /** Base points, a power of two times `replicates` (default 1024); the model is run points x (factors + 2) times. */
  readonly points?: number;
  /** Whole number from 0 to 2^53 - 1; default 0. */
  readonly seed?: number;
  /** Independently scrambled sequences the points are divided among, 2 or more (default 8): the errors come from their spread. */
  readonly replicates?: number;
}

/** Most outputs kept at a time: a gigabyte of numbers. */
const mostKept = 2 ** 27;

/** Indices of one output. */
export interface SobolIndices {
  readonly mean: number;
  readonly variance: number;
  /** Share of the variance that goes if the factor alone becomes known, by factor; `null` where nothing varies. */
  readonly first: readonly (number | null)[];
  /** Share of the variance that stays if all other factors become known, by factor. */
  readonly total: readonly (number | null)[];
  /** Standard errors; `null` with the indices. */
  readonly firstError: readonly (number | null)[];
  readonly totalError: readonly (number | null)[];
}

/**
 * First-order and total Sobol' indices of a model's outputs, on scrambled Sobol' sequences, with standard errors.
 *
 * Total by Jansen (1999), first order by the mean of Saltelli's (2010, centred) and Jansen's estimators. The parts of the variance are
 * averaged over the replicates and divided by the averaged variance; the standard error is that of such a ratio over
 * independent replicates (linearised).
 *
 * @param factors - Number of factors, 1 to 32.
 * @param outputs - Number of outputs of the model.
 * @param model - Writes its outputs for a point, one number from 0 up to 1 per factor, into the second array.
 * @param sampling - Points, seed, replicates.
 * @returns Indices per output.
 * @throws ChisoError `bad-sampling`, `bad-option`; `not-finite` where the model writes what is no number.
 *
 * @example
 * ```ts
 * import { sobolIndices } from 'chiso/methods';
 *
 * const [y] = sobolIndices(2, 1, (x, out) => { out[0] = 2 * x[0]! + x[1]!; }, { points: 4096 });
 * y!.first.map((s) => Math.round(s! * 100) / 100); // => [0.8, 0.2]
 * ```
 *
 * Source: A. Saltelli and others, Comput. Phys. Commun. 181 (2010) 259-270; M. J. W. Jansen, ibid. 117 (1999) 35-43.
 */
export function sobolIndices(
  factors: number,
  outputs: number,
  model: (point: Float64Array, out: Float64Array) => void,
  sampling: Sampling = {},
): readonly SobolIndices[] {
  const slices = sobolIndicesSlices(factors, outputs, model, sampling);
  for (;;) {
    const next = slices.next();
    if (next.done) return next.value;
  }
}

/**
 * {@link sobolIndices} in slices: yields after every 64 base points how many of all runs are done.
 *
 * @example
 * ```ts
 * import { sobolIndicesSlices } from 'chiso/methods';
 *
 * const slices = sobolIndicesSlices(1, 1, (x, out) => { out[0] = x[0]!; }, { points: 1024 });
 * slices.next().done; // => false
 * ```
 */
export function sobolIndicesSlices(
  factors: number,
  outputs: number,
  model: (point: Float64Array, out: Float64Array) => void,
  sampling: Sampling = {},
): Generator<{ readonly done: number; readonly of: number }, readonly SobolIndices[], void> {
  checkOptions(sampling, { points: anything, seed: anything, replicates: anything });
  demand('outputs', outputs, aPositiveCount);
  demand('model', model, aFunction);
  const { points = 1024, seed = 0, replicates = 8 } = sampling;
  if (!(Number.isInteger(factors) && factors >= 1 && factors * 2 <= mostDimensions)) {
    fail(badSampling, [], { what: 'factors', value: factors });
  }
  if (!(Number.isInteger(replicates) && replicates >= 2)) {
    fail(badSampling, ['replicates'], { what: 'replicates', value: replicates });
  }
  const each = typeof points === 'number' ? points / replicates : Number.NaN;
  if (!(each >= 2 && each * (factors + 2) * outputs <= mostKept && Number.isInteger(Math.log2(each)))) {
    fail(badSampling, ['points'], { what: 'points', value: points });
  }
  if (!(Number.isSafeInteger(seed) && seed >= 0)) fail(badSampling, ['seed'], { what: 'seed', value: seed });
  return replicatesOf(factors, outputs, model, { points, seed, replicates });
}

function* replicatesOf(
  factors: number,
  outputs: number,
  model: (point: Float64Array, out: Float64Array) => void,
  { points, seed, replicates }: Required<Sampling>,
): Generator<{ readonly done: number; readonly of: number }, readonly SobolIndices[], void> {
  const each = points / replicates;
  const parts: VarianceParts[][] = Array.from({ length: outputs }, () => []);
  const of = points * (factors + 2);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const designs = Array.from({ length: outputs }, () => emptyDesign(factors, each));
    const point = sobolSequence(factors * 2, seed, replicate);
    for (let i = 0; i < each; i += 1) {
      runRadially(i, point, factors, model, designs);
      if (i % 64 === 63) yield { done: (replicate * each + i + 1) * (factors + 2), of };
    }
    designs.forEach((design, output) => {
      parts[output]!.push(varianceParts(design));
    });
  }
  return parts.map((replicated) => combine(replicated, factors));
}

const aPositiveCount: Rule = {
  holds: (value) => Number.isInteger(value) && (value as number) >= 1,
  must: { en: 'a whole number from 1', vi: 'một số nguyên từ 1' },
};

const aFunction: Rule = {
  holds: (value) => typeof value === 'function',
  must: { en: 'a function', vi: 'một hàm' },
};

function emptyDesign(factors: number, points: number): RadialOutputs {
  return {
    a: new Float64Array(points),
    b: new Float64Array(points),
    ab: Array.from({ length: factors }, () => new Float64Array(points)),
  };
}

function runRadially(
  i: number,
  point: (i: number, out: Float64Array) => void,
  factors: number,
  model: (point: Float64Array, out: Float64Array) => void,
  designs: readonly RadialOutputs[],
): void {
  const both = new Float64Array(factors * 2);
  point(i, both);
  const x = both.slice(0, factors);
  const out = new Float64Array(designs.length);
  const run = (keep: (design: RadialOutputs) => Float64Array): void => {
    model(x, out);
    designs.forEach((design, output) => {
      const found = out[output]!;
      keep(design)[i] = Number.isFinite(found) ? found : fail(notFinite, ['model', output], { value: found });
    });
  };
  run(({ a }) => a);
  for (let factor = 0; factor < factors; factor += 1) {
    const own = x[factor]!;
    x[factor] = both[factors + factor]!;
    run(({ ab }) => ab[factor]!);
    x[factor] = own;
  }
  x.set(both.subarray(factors));
  run(({ b }) => b);
}

function combine(replicated: readonly VarianceParts[], factors: number): SobolIndices {
  const mean = average(replicated.map((part) => part.mean));
  const variance = average(replicated.map((part) => part.variance));
  const list = (pick: (part: VarianceParts, factor: number) => number | null) =>
    Array.from({ length: factors }, (_, factor) => pick(replicated[0]!, factor));
  const ratio = (key: 'first' | 'total') =>
    list((_, factor) =>
      variance > 0 ? average(replicated.map((part) => part[key][factor]!)) / variance : null,
    );
  const error = (key: 'first' | 'total', shares: readonly (number | null)[]) =>
    list((_, factor) => {
      const share = shares[factor]!;
      if (share === null) return null;
      const off = replicated.map((part) => (part[key][factor]! - share * part.variance) / variance);
      const n = off.length;
      return Math.sqrt(off.reduce((sum, x) => sum + x * x, 0) / (n * (n - 1)));
    });
  const first = ratio('first');
  const total = ratio('total');
  return {
    mean,
    variance,
    first,
    total,
    firstError: error('first', first),
    totalError: error('total', total),
  };
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
