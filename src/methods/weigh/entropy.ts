import { sum } from '../describe/sum.js';
import type { OptionsOf, WeighInput } from './method.js';
import { sharesOf } from './share.js';

/**
 * Entropy weights (Shannon): w ∝ 1 + Σ p ln p / ln n, with p the share of each of the n units in the indicator.
 *
 * Values of zero or more; direction plays no part (pyDecision inverts costs first: another variant). An indicator that
 * is the same for all units gets 0. Source: Xu (2004), EJOR 156; Zavadskas and Podvezko (2016), IJITDM 15.
 */
export function entropyWeights({ codes, columns }: WeighInput<OptionsOf<'entropy'>>): Float64Array {
  const amounts = Float64Array.from(columns, (column) => {
    // Equal values have the greatest entropy exactly, whatever rounding says.
    if (column.every((value) => value === column[0])) return 0;
    const total = sum(column);
    const terms = column.map((value) => (value > 0 ? (value / total) * Math.log(value / total) : 0));
    return Math.max(0, 1 + sum(terms) / Math.log(column.length));
  });
  return sharesOf(codes, amounts);
}
