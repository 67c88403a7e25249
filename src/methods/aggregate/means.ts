import { type Kernel, needed, totalWeight, weighted } from './kernel.js';

/**
 * A mean of transformed values: f⁻¹(Σw f(x) / Σw), absent where f of a member is not a finite number.
 *
 * The sum carries its rounding error along, so that the order of the members does not decide a tie.
 */
export function meanOf(transform: (value: number) => number, back: (mean: number) => number): Kernel {
  return (members, weights, least, out) => {
    const count = members.length;
    const positive = weighted(weights);
    const need = needed(least, positive);
    const total = totalWeight(members, weights, -1);
    for (let unit = 0; unit < out.length; unit += 1) {
      let sum = 0;
      let error = 0;
      let available = 0;
      for (let member = 0; member < count; member += 1) {
        const weight = weights[member]!;
        const value = members[member]![unit]!;
        if (weight > 0 && !Number.isNaN(value)) {
          const term = weight * transform(value);
          const next = sum + term;
          const part = next - sum;
          error += sum - (next - part) + (term - part);
          sum = next;
          available += 1;
        }
      }
      const weight = available === positive ? total : totalWeight(members, weights, unit);
      out[unit] = available < need ? Number.NaN : back((sum + error) / weight);
    }
  };
}
