/** Weights from pairwise comparisons: the analytic hierarchy process. */
import { ChisoError, fail, type Issue, issue } from '../../messages/issue.js';
import { inconsistent, unknownMethod } from '../../messages/methods.js';
import { comparisons } from './comparisons.js';
import { completed } from './completion.js';
import type { ComparisonMatrix } from './method.js';
import { principalVector } from './principal.js';

/** What comparisons say. */
export interface Ahp {
  readonly codes: readonly string[];
  /** Sum 1, in the order of `codes`. */
  readonly weights: Float64Array;
  /** Principal eigenvalue; the number of codes if nothing contradicts. */
  readonly eigenvalue: number;
  /** (λ - n) / (n - 1). */
  readonly index: number;
  /** The index over that of random comparisons; `null` beyond the table; 0 for fewer than 3 codes. */
  readonly ratio: number | null;
  /** The comparisons as numbers, missing ones filled in. */
  readonly matrix: readonly Float64Array[];
  /** Warning: `inconsistent-comparisons`, the ratio is above 0.1. */
  readonly issues: readonly Issue[];
}

/**
 * Weights from pairwise comparisons: the principal eigenvector of their matrix, with Saaty's consistency ratio.
 *
 * @param codes - What is compared.
 * @param matrix - How many times as important the row is as the column; `"1/3"` is allowed. Cells opposite each other
 *   multiply to 1, the diagonal is 1. `null` for a comparison nobody made: it is filled so that the eigenvalue is least.
 * @param random - Random consistency indices: `saaty` (1980, default, as in the OECD/JRC Handbook), `saaty-2005`,
 *   `donegan-dodd` (up to 20 codes) or `tummala-ling` (as in pymcdm).
 * @returns The weights and how consistent the comparisons are.
 * @throws ChisoError `bad-matrix`, `bad-comparison`, `unconnected-comparisons`, `repeated-indicator`.
 *
 * @example
 * ```ts
 * import { ahp } from 'chiso/methods';
 *
 * ahp(['a', 'b'], [[1, 3], ['1/3', 1]]).weights; // => Float64Array [0.75, 0.25]
 * ```
 *
 * Source: Saaty (1980), The Analytic Hierarchy Process; random indices also Donegan and Dodd (1991)
 * and Rao Tummala and Ling (1998), Theory and Decision 44; completion Bozóki,
 * Fülöp and Rónyai (2010), Mathematical and Computer Modelling 52.
 */
export function ahp(codes: readonly string[], matrix: ComparisonMatrix, random: RandomIndex = 'saaty'): Ahp {
  if (!Object.hasOwn(randomIndices, random)) {
    fail(unknownMethod, ['random'], { method: random, known: Object.keys(randomIndices) });
  }
  const given = comparisons(codes, matrix);
  if ('issues' in given) {
    const [first, ...others] = given.issues;
    throw new ChisoError([first!, ...others]);
  }
  const full = completed(given.rows);
  const { value, vector } = principalVector(full);
  const count = codes.length;
  const index = count > 1 ? Math.max(0, (value - count) / (count - 1)) : 0;
  const expected = randomIndices[random][count];
  const ratio = count < 3 ? 0 : expected === undefined ? null : index / expected;
  return {
    codes,
    weights: vector,
    eigenvalue: value,
    index,
    ratio,
    matrix: full,
    issues: ratio !== null && ratio > 0.1 ? [issue(inconsistent, [], { ratio })] : [],
  };
}

/** Where the mean index of random comparisons is read. */
export type RandomIndex = 'saaty' | 'saaty-2005' | 'donegan-dodd' | 'tummala-ling';

/** Mean index of random matrices, by the number of things compared. */
const randomIndices: Readonly<Record<RandomIndex, readonly number[]>> = {
  saaty: [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  'saaty-2005': [0, 0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  'donegan-dodd': [
    0, 0, 0, 0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822,
    1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371,
  ],
  'tummala-ling': [
    0, 0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714,
    1.5831,
  ],
};
