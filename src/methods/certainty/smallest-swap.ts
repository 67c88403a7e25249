/** The smallest change of weights that makes two units change places. */

import { fail } from '../../messages/issue.js';
import { absentScore } from '../../messages/robustness.js';
import { unknownUnit } from '../../messages/scoring.js';
import { demand } from '../arguments.js';
import { aText } from '../rules.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { type CodeWeights, refuseHuge, refusePoints, type WeightFreedom, weightBox } from './box.js';

/** Weight taken from one indicator and given to another. */
export interface WeightMove {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** The change found. */
export interface Swap {
  /** The unit that scores higher at the given weights, and the one that catches up with it. */
  readonly ahead: string;
  readonly behind: string;
  /** Score of the first less that of the second at the given weights: `sum of weight x share`. */
  readonly lead: number;
  /** Weight that has to move from some indicators to others; `null` if no allowed weights undo the lead. */
  readonly moved: number | null;
  /** The same as a share of the sum of the weights. */
  readonly movedShare: number | null;
  /** Weights at which the two are level; beyond them they have changed places. */
  readonly weights: CodeWeights | null;
  readonly moves: readonly WeightMove[];
  /** Why there is none: the lead holds for all allowed weights. */
  readonly reason?: 'always-ahead';
}

/**
 * The least weight that must move between indicators for two units to become level, the sum of the weights staying: half
 * the L1 distance of the weights, in their own unit ("4.5 of 1,000 points").
 *
 * Taking weight from the indicator where the leader is ahead most and giving it to the one where it is behind most loses
 * the most lead per point moved; doing so again and again, within the bounds, is therefore the least: a closed form, no
 * search.
 *
 * @param table - Shares (or any numbers on one scale), higher is better; `additiveTable` makes them from an index.
 * @param weights - Weight of every indicator of the table.
 * @param one - Id of a unit.
 * @param other - Id of another.
 * @param freedom - How far each weight may go (default: from 0 to the whole sum).
 * @returns The change; `moved` 0 if the two are level already.
 * @throws ChisoError `unknown-unit`, `absent-score`, `bad-weight`, `bad-weight-bounds`, `unknown-code`,
 *   `points-for-shares`, `beyond-range`.
 *
 * @example
 * ```ts
 * import { smallestSwap, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[0.75, 0.25], [0.25, 0.5]], { units: ['a', 'b'], indicators: ['x', 'y'] });
 * const swap = smallestSwap(table, { x: 600, y: 400 }, 'a', 'b');
 * swap.lead; // => 200
 * Math.round(swap.moved! * 1000) / 1000; // => 266.667
 * ```
 */
export function smallestSwap(
  table: Table,
  weights: CodeWeights,
  one: string,
  other: string,
  freedom: WeightFreedom = {},
): Swap {
  checkShape(table);
  demand('one', one, aText);
  demand('other', other, aText);
  const codes = table.indicators;
  const { nominal, box } = weightBox(codes, weights, freedom);
  refusePoints(table, nominal);
  refuseHuge(table, box.sum);
  const [first, second] = [rowOf(table, one), rowOf(table, other)];
  let lead = 0;
  for (let j = 0; j < nominal.length; j += 1) lead += nominal[j]! * (first[j]! - second[j]!);
  const [ahead, behind] = lead >= 0 ? [one, other] : [other, one];
  const sign = lead >= 0 ? 1 : -1;
  const gains = first.map((share, j) => sign * (share - second[j]!));
  const moves: WeightMove[] = [];
  const next = nominal.slice();
  const donors = [...gains.keys()].sort((a, b) => gains[b]! - gains[a]!);
  const takers = [...gains.keys()].sort((a, b) => gains[a]! - gains[b]!);
  // A lead that rounding alone can make is none.
  const negligible = 1e-13 * box.sum * gains.reduce((most, gain) => Math.max(most, Math.abs(gain)), 0);
  let left = Math.abs(lead) > negligible ? Math.abs(lead) : 0;
  let moved = 0;
  for (let from = 0, to = 0; left > negligible && from < donors.length && to < takers.length; ) {
    const [donor, taker] = [donors[from]!, takers[to]!];
    const loss = gains[donor]! - gains[taker]!;
    if (loss <= 0) break;
    const spare = next[donor]! - box.least[donor]!;
    const room = box.most[taker]! - next[taker]!;
    const amount = Math.min(spare, room, left / loss);
    if (amount > 0) {
      moves.push({ from: codes[donor]!, to: codes[taker]!, amount });
      next[donor] = next[donor]! - amount;
      next[taker] = next[taker]! + amount;
      moved += amount;
    }
    if (amount === left / loss) {
      left = 0;
    } else {
      left -= amount * loss;
      if (amount === spare) from += 1;
      if (amount === room) to += 1;
    }
  }
  const common = { ahead, behind, lead: Math.abs(lead) };
  if (left > negligible)
    return { ...common, moved: null, movedShare: null, weights: null, moves: [], reason: 'always-ahead' };
  const found = Object.fromEntries(codes.map((code, j) => [code, next[j]!]));
  return { ...common, moved, movedShare: moved / box.sum, weights: found, moves };
}

function rowOf(table: Table, id: string): Float64Array {
  const unit = table.units.indexOf(id);
  if (unit < 0) fail(unknownUnit, [], { id });
  const row = Float64Array.from(table.columns, (column) => column[unit]!);
  if (row.some(Number.isNaN)) fail(absentScore, [], { id });
  return row;
}
