/** The best and the worst rank a unit can have when the weights may move. */
import { fail } from '../../messages/issue.js';
import { tooManyUnits } from '../../messages/robustness.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { type CodeWeights, refuseHuge, refusePoints, type WeightFreedom, weightBox } from './box.js';
import { greatest, type WeightBox } from './knapsack.js';
import type { Demand } from './relaxation.js';
import { fewestFailures } from './search.js';

/** An extreme rank. */
export interface ExtremeRank {
  /** The unit has this rank at `weights`. */
  readonly rank: number;
  /** No allowed weights give a more extreme rank than this one: proved. Equal to `rank` where the search was complete. */
  readonly proved: number;
  /** Allowed weights by code, in the unit of the given ones, that give `rank`. */
  readonly weights: CodeWeights;
}

/** What moving the weights can do to a unit. */
export interface RankBound {
  readonly unit: string;
  /** Rank at the given weights, ties sharing the better one; `null` for a unit with an absent number. */
  readonly rank: number | null;
  readonly best: ExtremeRank | null;
  readonly worst: ExtremeRank | null;
  /** Units that score higher at all allowed weights, and lower at all of them. */
  readonly alwaysAbove: readonly string[];
  readonly alwaysBelow: readonly string[];
  /** Why there is no bound. */
  readonly reason?: 'absent';
}

/** How long to search. */
export interface RankBoundOptions extends WeightFreedom {
  /** Most relaxations per unit and side (default 500). */
  readonly nodes?: number;
}

const mostUnits = 1000;
/** Where a unit must be above another, weights are sought that put it so far above: more than the solver can be off by. */
const inside = 1e-6;

/**
 * The best and the worst rank of every unit over a box of weights, proved and not sampled, for an additive index: score =
 * sum of weight x share.
 *
 * For a pair of units the extreme difference of scores over {least <= w <= most, sum of w fixed} is a fractional knapsack,
 * solved by sorting: this settles who is always above whom. The extreme ranks come from branch and bound over the
 * remaining pairs. Proved is: for `proved`, that no allowed weights give a more extreme rank (each bound is a weak-duality
 * value evaluated by sorting, rounding taken off); for `rank`, that the stated weights give it (evaluated directly). Where
 * the two differ, the search stopped at `nodes`, or units are level with each other only at an edge of what is allowed;
 * the truth is between them. Scores that differ by less than 1e-12 of the largest possible score count as equal: a unit
 * is above another only by more than that.
 *
 * @param table - Shares (or any numbers on one scale), higher is better; `additiveTable` makes them from an index. Not
 *   points: those have their weight in them already. A unit with an absent number has no bound and is not counted in the
 *   ranks of the others.
 * @param weights - Weight of every indicator of the table, relative to one another.
 * @param options - How far the weights may move, and how long to search.
 * @returns One entry per unit, in the order of the table.
 * @throws ChisoError `bad-weight`, `bad-weight-bounds`, `unknown-code`, `points-for-shares`, `beyond-range`, `too-many-units`
 *   (over 1,000: every pair is compared).
 *
 * @example
 * ```ts
 * import { rankBounds, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[0.9, 0.2], [0.5, 0.5], [0.4, 0.4]], { units: ['a', 'b', 'c'], indicators: ['x', 'y'] });
 * const [a] = rankBounds(table, { x: 50, y: 50 }, { within: 0.5 });
 * [a!.rank, a!.best!.rank, a!.worst!.rank]; // => [1, 1, 3]
 * ```
 */
export function rankBounds(
  table: Table,
  weights: CodeWeights,
  options: RankBoundOptions = {},
): readonly RankBound[] {
  checkShape(table);
  const { indicators, columns, units } = table;
  if (units.length > mostUnits) fail(tooManyUnits, ['units'], { count: units.length, most: mostUnits });
  const { nominal, box } = weightBox(indicators, weights, options);
  refusePoints(table, nominal);
  refuseHuge(table, box.sum);
  const present = units.flatMap((_, unit) =>
    columns.some((column) => Number.isNaN(column[unit]!)) ? [] : [unit],
  );
  const rows = present.map((unit) => Float64Array.from(columns, (column) => column[unit]!));
  const tie = tieWidth(rows, box);
  const pairs = pairExtremes(rows, box);
  const bounds = rows.map((_, own): Omit<RankBound, 'unit'> => {
    const lead = (other: number) => pairs.lead[other * rows.length + own]!;
    const others = rows.flatMap((_, other) => (other === own ? [] : [other]));
    const always = others.filter((other) => -pairs.lead[own * rows.length + other]! >= tie);
    const below = others.filter((other) => -lead(other) > tie);
    const open = others.filter((other) => lead(other) > tie && !always.includes(other));
    const guesses = [nominal, ...open.flatMap((other) => [pairs.at(own, other), pairs.at(other, own)])];
    const code = (found: Float64Array): CodeWeights =>
      Object.fromEntries(indicators.map((name, j) => [name, found[j]!]));
    const search = (demands: readonly Demand[]) =>
      fewestFailures(demands, box, guesses, options.nodes ?? 500);
    // What can hardly fail is not measured by how far it can: rows of very different sizes spoil the solver.
    const short = (gains: Float64Array, most: number) =>
      Math.max(most, tie, 1e-3 * box.sum * gains.reduce((a, b) => Math.max(a, Math.abs(b)), 0));
    const best = search(
      open.map((other) => {
        const gains = difference(rows[own]!, rows[other]!);
        return { gains, required: -tie, shortfall: short(gains, lead(other) - tie), margin: tie };
      }),
    );
    const worst = search(
      open.map((other) => {
        const gains = difference(rows[other]!, rows[own]!);
        const shortfall = short(gains, pairs.lead[own * rows.length + other]! + tie);
        return { gains, required: tie, shortfall, margin: Math.max(tie, inside * shortfall) };
      }),
    );
    const name = (other: number) => units[present[other]!]!;
    const above = others.filter((other) => dot(difference(rows[other]!, rows[own]!), nominal) > tie).length;
    return {
      rank: 1 + above,
      best: {
        rank: 1 + always.length + best.attained,
        proved: 1 + always.length + best.proved,
        weights: code(best.weights),
      },
      worst: {
        rank: 1 + always.length + open.length - worst.attained,
        proved: 1 + always.length + open.length - worst.proved,
        weights: code(worst.weights),
      },
      alwaysAbove: always.map(name),
      alwaysBelow: below.map(name),
    };
  });
  return units.map((unit, at) => {
    const found = bounds[present.indexOf(at)];
    return found
      ? { unit, ...found }
      : { unit, rank: null, best: null, worst: null, alwaysAbove: [], alwaysBelow: [], reason: 'absent' };
  });
}

/** Far above what rounding can add up to, far below any difference that means something. */
function tieWidth(rows: readonly Float64Array[], box: WeightBox): number {
  let size = 0;
  for (const row of rows) for (const share of row) size = Math.max(size, Math.abs(share));
  return Math.max(1e-12, box.least.length * 1e-15) * (size > 0 ? size : 1) * box.sum;
}

/** The greatest lead of each unit over each other one, and the weights at which it has it. */
function pairExtremes(rows: readonly Float64Array[], box: WeightBox) {
  const count = rows.length;
  const lead = new Float64Array(count * count);
  const weights = new Float64Array(box.least.length);
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < count; b += 1) {
      if (a !== b) lead[a * count + b] = greatest(difference(rows[a]!, rows[b]!), box, weights);
    }
  }
  const at = (a: number, b: number): Float64Array => {
    const found = new Float64Array(box.least.length);
    greatest(difference(rows[a]!, rows[b]!), box, found);
    return found;
  };
  return { lead, at };
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((share, j) => share - b[j]!);
}

function dot(gains: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < gains.length; j += 1) sum += gains[j]! * weights[j]!;
  return sum;
}
