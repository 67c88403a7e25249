import { availableMembers, type Kernel, needed, totalWeight, weighted } from './kernel.js';

/**
 * Mazziotta-Pareto index: M - S²/M, or + for an index of something bad, with M the mean and S the standard deviation
 * of the unit's own members.
 *
 * MPI divides by n - 1 within S (as Compind), the adjusted AMPI by n. With weights, M and S are the weighted ones (and
 * n - 1 over n the correction), which for equal weights is the published index. Absent where M is zero
 * (`undefined-mean`) and, for MPI, where a unit has one member only (`too-few-available`). Source: Mazziotta and Pareto (2013),
 * Social Indicators Research 114; (2016) 127.
 */
export function mazziottaPareto(divisor: 'n - 1' | 'n', penalty: 'minus' | 'plus'): Kernel {
  const sign = penalty === 'minus' ? -1 : 1;
  const spare = divisor === 'n - 1' ? 1 : 0;
  return (members, weights, least, out) => {
    const need = Math.max(needed(least, weighted(weights)), spare + 1);
    for (let unit = 0; unit < out.length; unit += 1) {
      const count = availableMembers(members, weights, unit);
      if (count < need) {
        out[unit] = Number.NaN;
        continue;
      }
      const total = totalWeight(members, weights, unit);
      const mean = momentOf(members, weights, unit, 0, 1, 1) / total;
      const variance = momentOf(members, weights, unit, mean, 2, 1) / total;
      // Squares beyond the range of numbers are taken of the distances as shares of the mean.
      const share =
        variance > 1e-290 && variance < 1e290
          ? variance / mean
          : (momentOf(members, weights, unit, mean, 2, mean) / total) * mean;
      out[unit] = mean + sign * share * (count / (count - spare));
    }
  };
}

/** Σw ((x - centre) / scale)ᵖ over the available members of a unit, its rounding error carried along. */
function momentOf(
  members: readonly Float64Array[],
  weights: Float64Array,
  unit: number,
  centre: number,
  power: 1 | 2,
  scale: number,
): number {
  let sum = 0;
  let error = 0;
  for (let member = 0; member < weights.length; member += 1) {
    const value = members[member]![unit]!;
    if (weights[member]! > 0 && !Number.isNaN(value)) {
      const distance = (value - centre) / scale;
      const term = weights[member]! * (power === 1 ? distance : distance * distance);
      const next = sum + term;
      const part = next - sum;
      error += sum - (next - part) + (term - part);
      sum = next;
    }
  }
  return sum + error;
}
