/**
 * One aggregation over columns: for every unit, the members' values and weights become one number.
 *
 * Members are columns of equal length, `NaN` for absent; weights are not negative, of one length with the members, not
 * all zero; a unit that has less than the share `least` of the members with a weight above zero, or none of them, gets
 * `NaN`. Writes into `out` and allocates nothing per cell, so that it can be run again thousands of times.
 */
export type Kernel = (
  members: readonly Float64Array[],
  weights: Float64Array,
  least: number,
  out: Float64Array,
) => void;

/** How many weights are above zero. */
export function weighted(weights: Float64Array): number {
  let count = 0;
  for (let member = 0; member < weights.length; member += 1) if (weights[member]! > 0) count += 1;
  return count;
}

/**
 * Fewest available members out of `count` that reach the share `least`, never none. The slack keeps 2 of 3 from
 * failing a threshold written as 0.6666666666666667.
 */
export function needed(least: number, count: number): number {
  return Math.max(1, Math.ceil(least * count - 1e-9));
}

/** Weight of the members available to a unit (of all, for unit -1), its rounding error carried along. */
export function totalWeight(members: readonly Float64Array[], weights: Float64Array, unit: number): number {
  let sum = 0;
  let error = 0;
  for (let member = 0; member < weights.length; member += 1) {
    const weight = weights[member]!;
    if (unit < 0 || !Number.isNaN(members[member]![unit]!)) {
      const next = sum + weight;
      const part = next - sum;
      error += sum - (next - part) + (weight - part);
      sum = next;
    }
  }
  return sum + error;
}

/** How many members with a weight above zero a unit has. */
export function availableMembers(
  members: readonly Float64Array[],
  weights: Float64Array,
  unit: number,
): number {
  let count = 0;
  for (let member = 0; member < weights.length; member += 1) {
    if (weights[member]! > 0 && !Number.isNaN(members[member]![unit]!)) count += 1;
  }
  return count;
}
