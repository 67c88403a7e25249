/** The best an additive index can do over a box of weights, by sorting alone. */

/** Weights that may move: each between two bounds, their sum fixed. */
export interface WeightBox {
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** The sum they keep. */
  readonly sum: number;
}

/**
 * The greatest value of `sum of w x gain` over a box of weights with a fixed sum: a fractional knapsack. All weights start
 * at their least, and what is left of the sum goes to the greatest gains first, each up to its most.
 *
 * @param gains - One per weight.
 * @param box - Feasible: least sum <= sum <= most sum.
 * @param weights - Receives the weights at which the greatest value is reached.
 */
export function greatest(gains: Float64Array, box: WeightBox, weights: Float64Array): number {
  const { least, most } = box;
  const count = gains.length;
  const order = orderByGain(gains);
  let left = box.sum;
  for (let j = 0; j < count; j += 1) left -= least[j]!;
  weights.set(least);
  for (let at = 0; at < count && left > 0; at += 1) {
    const j = order[at]!;
    const room = most[j]! - least[j]!;
    weights[j] = left >= room ? most[j]! : least[j]! + left;
    left -= Math.min(left, room);
  }
  let value = 0;
  for (let j = 0; j < count; j += 1) value += weights[j]! * gains[j]!;
  return value;
}

function orderByGain(gains: Float64Array): Uint32Array {
  return Uint32Array.from(gains.keys()).sort((a, b) => gains[b]! - gains[a]!);
}
