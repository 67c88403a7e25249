/** How few of some demands on the weights must fail, bounded from below by a linear programme. */
import { greatest, type WeightBox } from './knapsack.js';
import { type Programme, solution, solve } from './linear.js';

/** A demand on the weights: `sum of w x gain >= required`, which holds for some weights of the box and not for others. */
export interface Demand {
  readonly gains: Float64Array;
  readonly required: number;
  /** How far the worst weights of the box fall short of it (or more); above zero. */
  readonly shortfall: number;
  /** Weights are sought where it is exceeded by this much, so that rounding cannot break it. */
  readonly margin: number;
}

/** What has been decided about a demand: it must hold, it may fail at a cost of one, or it has been given up. */
export type Decision = 'open' | 'kept' | 'dropped';

/** What a relaxation tells. */
export interface Relaxation {
  /** At least so many open demands fail wherever all the kept ones hold. */
  readonly bound: number;
  /** Weights worth trying. */
  readonly weights: Float64Array;
  /** How much of each demand was let go in the relaxation, 0 to 1. */
  readonly failing: Float64Array;
}

const keptCost = 1e5;

/**
 * Relaxes "fails or holds" to a part from 0 to 1, and solves; at least one demand is not dropped.
 *
 * The bound is not taken from the solver. For any multipliers y >= 0, weak duality gives
 * `sum over open of min(0, 1 - y x shortfall) - greatest of sum of y x (w x gain - required)`, where the greatest is over
 * the box and found by sorting ({@link greatest}); the solver only proposes the y. What rounding could add is taken off.
 */
export function relax(
  demands: readonly Demand[],
  decisions: readonly Decision[],
  box: WeightBox,
): Relaxation {
  const active = demands.flatMap((_, at) => (decisions[at] === 'dropped' ? [] : [at]));
  const failing = new Float64Array(demands.length);
  const weights = new Float64Array(box.least.length);
  const programme = programmeOf(
    active.map((at) => demands[at]!),
    active.map((at) => decisions[at] === 'kept'),
    box,
  );
  const reduced = solve(programme);
  const count = weights.length;
  const x = solution(programme);
  weights.set(x.subarray(0, count));
  const multipliers = new Float64Array(demands.length);
  active.forEach((at, row) => {
    failing[at] = x[count + row]!;
    multipliers[at] = Math.max(0, reduced[count + active.length + row]!) / demands[at]!.shortfall;
  });
  return { bound: dualBound(demands, decisions, multipliers, box), weights, failing };
}

function dualBound(
  demands: readonly Demand[],
  decisions: readonly Decision[],
  multipliers: Float64Array,
  box: WeightBox,
): number {
  const gains = new Float64Array(box.least.length);
  let bound = 0;
  let size = 0;
  demands.forEach(({ gains: own, required, shortfall }, at) => {
    const y = multipliers[at]!;
    if (y === 0) return;
    if (decisions[at] === 'open') bound += Math.min(0, 1 - y * shortfall);
    bound += y * required;
    size += y * (shortfall + Math.abs(required));
    for (let j = 0; j < gains.length; j += 1) gains[j] = gains[j]! + y * own[j]!;
  });
  const most = greatest(gains, box, new Float64Array(gains.length));
  return bound - most - 1e-7 - 1e-12 * (size + Math.abs(most));
}

/**
 * Variables: weights; part failing of each demand; how much each is exceeded. Rows: each demand divided by its shortfall
 * (so that failing wholly is 1), then the sum of the weights.
 */
function programmeOf(demands: readonly Demand[], kept: readonly boolean[], box: WeightBox): Programme {
  const count = box.least.length;
  const asked = demands.length;
  const rows = asked + 1;
  const columns = count + 2 * asked;
  const start = startingWeights(demands, box);
  const tableau = new Float64Array(rows * columns);
  const basis = new Int32Array(rows);
  const values = new Float64Array(rows);
  const atMost = new Uint8Array(columns);
  const least = new Float64Array(columns);
  const most = new Float64Array(columns).fill(1);
  least.set(box.least);
  most.set(box.most);
  const costs = new Float64Array(columns);
  const { free, weights } = start;
  for (let j = 0; j < count; j += 1) atMost[j] = j !== free && weights[j]! > box.least[j]! ? 1 : 0;
  tableau.fill(1, asked * columns, asked * columns + count);
  basis[asked] = free;
  values[asked] = weights[free]!;
  demands.forEach(({ gains, required, shortfall, margin }, row) => {
    const at = row * columns;
    let held = -required - margin;
    for (let j = 0; j < count; j += 1) held += weights[j]! * gains[j]!;
    held /= shortfall;
    // gain x w / shortfall + failing - exceeded = required / shortfall, less a multiple of the row of the sum.
    const sign = held >= 0 ? -1 : 1;
    for (let j = 0; j < count; j += 1) tableau[at + j] = (sign * (gains[j]! - gains[free]!)) / shortfall;
    tableau[at + count + row] = sign;
    tableau[at + count + asked + row] = -sign;
    most[count + asked + row] = Number.MAX_VALUE;
    basis[row] = held >= 0 ? count + asked + row : count + row;
    values[row] = Math.abs(held);
    // A demand that fails wholly fails by its shortfall and the margin.
    most[count + row] = Math.max(1, -held);
    costs[count + row] = kept[row] ? keptCost : 1;
  });
  return { tableau, rows, columns, basis, values, atMost, least, most, costs };
}

/** Weights that favour all demands at once, all at a bound but one. */
function startingWeights(
  demands: readonly Demand[],
  box: WeightBox,
): { weights: Float64Array; free: number } {
  const count = box.least.length;
  const gains = new Float64Array(count);
  for (const { gains: own, shortfall } of demands) {
    for (let j = 0; j < count; j += 1) gains[j] = gains[j]! + own[j]! / shortfall;
  }
  const weights = new Float64Array(count);
  greatest(gains, box, weights);
  const between = weights.findIndex((w, j) => w > box.least[j]! && w < box.most[j]!);
  const movable = weights.findIndex((_, j) => box.least[j]! < box.most[j]!);
  return { weights, free: between >= 0 ? between : Math.max(0, movable) };
}
