/** Sobol' indices of a finite space, without sampling. */
import { columnFrom, demand } from '../arguments.js';

/**
 * First-order and total indices from the output at every combination of options, each combination equally likely.
 *
 * First order: variance of the mean output given the factor's option, over the variance. Total: mean of the variance
 * over the factor's options with all others held, over the variance. Both exact but for rounding (about 1e-15).
 *
 * @param sizes - Number of options of each factor.
 * @param outputs - One output per combination; the last factor's option changes fastest.
 * @returns Mean and (population) variance of the output and the indices by factor; `null` indices where the variance is
 *   zero: nothing varies, so nothing has a share in it.
 *
 * @throws ChisoError `bad-option` (sizes that are no whole numbers from 1, or whose product is not the number of outputs),
 *   `not-a-number`, `not-finite`.
 *
 * @example
 * ```ts
 * import { exactIndices } from 'chiso/methods';
 *
 * // Two factors of two options: 0 2 / 4 10. Mean 4, variance 14; the means of the rows 1 and 7 have variance 9.
 * const { mean, variance, first } = exactIndices([2, 2], Float64Array.of(0, 2, 4, 10));
 * [mean, variance, first[0] === 9 / 14]; // => [4, 14, true]
 * ```
 *
 * Source: Sobol' 1993; Saltelli and others, Global Sensitivity Analysis (2008), chapter 4.
 */
export function exactIndices(
  sizes: readonly number[],
  outputs: Float64Array,
): {
  readonly mean: number;
  readonly variance: number;
  readonly first: readonly (number | null)[];
  readonly total: readonly (number | null)[];
} {
  check(sizes, outputs);
  const count = outputs.length;
  let sum = 0;
  for (const y of outputs) sum += y;
  const mean = sum / count;
  let squares = 0;
  for (const y of outputs) squares += (y - mean) ** 2;
  const variance = squares / count;
  const constant = outputs.every((y) => y === outputs[0]);
  const first: (number | null)[] = [];
  const total: (number | null)[] = [];
  let inner = count;
  for (const size of sizes) {
    inner /= size;
    first.push(constant ? null : varianceOfMeans(outputs, size, inner, mean) / variance);
    total.push(constant ? null : meanOfVariances(outputs, size, inner) / variance);
  }
  return { mean, variance: constant ? 0 : variance, first, total };
}

function check(sizes: readonly number[], outputs: Float64Array): void {
  const column = columnFrom(outputs, ['outputs']);
  demand('sizes', sizes, {
    holds: () => Array.isArray(sizes) && sizes.every((size) => Number.isInteger(size) && size >= 1),
    must: { en: 'a list of whole numbers from 1', vi: 'danh sách số nguyên từ 1' },
  });
  const combinations = sizes.reduce((product, size) => product * size, 1);
  demand('outputs', column, {
    holds: () => column.length === combinations && !column.some(Number.isNaN),
    must: {
      en: `${combinations} numbers, one per combination`,
      vi: `${combinations} số, mỗi tổ hợp một số`,
    },
  });
}

/** `inner`: combinations of the factors after this one; its option o stands at every (block x size + o) x inner. */
function varianceOfMeans(outputs: Float64Array, size: number, inner: number, mean: number): number {
  const sums = new Float64Array(size);
  for (let at = 0; at < outputs.length; at += 1) {
    const option = Math.floor(at / inner) % size;
    sums[option] = sums[option]! + (outputs[at]! - mean);
  }
  const each = outputs.length / size;
  let squares = 0;
  for (const sum of sums) squares += (sum / each) ** 2;
  return squares / size;
}

function meanOfVariances(outputs: Float64Array, size: number, inner: number): number {
  let squares = 0;
  for (let block = 0; block < outputs.length; block += size * inner) {
    for (let line = block; line < block + inner; line += 1) {
      let sum = 0;
      for (let option = 0; option < size; option += 1) sum += outputs[line + option * inner]!;
      const mean = sum / size;
      for (let option = 0; option < size; option += 1)
        squares += (outputs[line + option * inner]! - mean) ** 2;
    }
  }
  return squares / outputs.length;
}
