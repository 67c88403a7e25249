import { sortedPositions } from '../describe/ranks.js';
import { sum } from '../describe/sum.js';
import type { OptionsOf, WeighInput } from './method.js';
import { sharesOf } from './share.js';

/**
 * Gini weights: w ∝ the Gini coefficient of each indicator, Σ Σ |xᵢ - xⱼ| / (2 n² mean).
 *
 * Values of zero or more; direction plays no part. Computed from the sorted values, without the n x n differences. An
 * indicator that is the same for all units gets 0. Source: Li and Chi (2009), Chinese Soft Science.
 */
export function giniWeights({ codes, columns }: WeighInput<OptionsOf<'gini'>>): Float64Array {
  return sharesOf(codes, Float64Array.from(columns, giniOf));
}

/** Gini coefficient: 0 for equal values, near 1 where one unit has all. */
function giniOf(column: Float64Array): number {
  const order = sortedPositions(column);
  const n = order.length;
  const total = sum(column);
  if (column[order[0]!] === column[order[n - 1]!] || total === 0) return 0;
  const terms = Float64Array.from(order, (unit, place) => (2 * place + 1 - n) * column[unit]!);
  return sum(terms) / (n * total);
}
