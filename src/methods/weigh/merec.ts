import { greatest, least } from '../describe/range.js';
import { sum } from '../describe/sum.js';
import type { OptionsOf, WeighInput } from './method.js';
import { sharesOf } from './share.js';

/**
 * MEREC weights: w ∝ Σ over the units of how much their performance ln(1 + Σ|ln x| / m) changes without the indicator.
 *
 * Values above zero, first divided so that x = least / value where higher is better, value / greatest where lower is. An
 * indicator that is the same for all units gets 0. Source: Keshavarz-Ghorabaee et al. (2021), Symmetry 13(4) 525.
 */
export function merecWeights({ codes, columns, directions }: WeighInput<OptionsOf<'merec'>>): Float64Array {
  const logs = columns.map((column, index) => {
    const base = directions[index] === 'lower-is-better' ? greatest(column) : least(column);
    return column.map((value) => Math.abs(Math.log(value / base)));
  });
  const count = columns.length;
  const units = columns[0]?.length ?? 0;
  const totals = Float64Array.from({ length: units }, (_, unit) => sum(logs.map((column) => column[unit]!)));
  const amounts = Float64Array.from(logs, (column) =>
    sum(
      column.map((size, unit) =>
        Math.abs(Math.log1p((totals[unit]! - size) / count) - Math.log1p(totals[unit]! / count)),
      ),
    ),
  );
  return sharesOf(codes, amounts);
}
