import { geometric } from './geometric.js';
import type { Kernel } from './kernel.js';
import { meanOf } from './means.js';

/**
 * Weighted generalised (power) mean: (Σw xᵖ / Σw)^(1/p); p = 1 arithmetic, 0 geometric, -1 harmonic.
 *
 * Members must be above zero, or with p > 0 zero or more; a unit with another becomes absent, `not-positive`. Absent
 * members are left out with their weight.
 */
export function generalised(power: number): Kernel {
  if (power === 0) return geometric;
  const plain = meanOf(
    (value) => (value > 0 || (value === 0 && power > 0) ? value ** power : Number.NaN),
    (mean) => mean ** (1 / power),
  );
  return (members, weights, least, out) => {
    plain(members, weights, least, out);
    for (let unit = 0; unit < out.length; unit += 1) {
      const raised = out[unit]! ** power;
      // Powers beyond the range of numbers, of members that are within it.
      if (!(raised > 1e-290 && raised < 1e290)) scaled(plain, members, weights, least, out, unit);
    }
  };
}

/** The mean of one unit by its largest member (its smallest, for a power below 0): a mean grows with its members. */
function scaled(
  plain: Kernel,
  members: readonly Float64Array[],
  weights: Float64Array,
  least: number,
  out: Float64Array,
  unit: number,
): void {
  const own = members.map((column) => Float64Array.of(column[unit]!));
  const counted = own.flatMap(([value], member) =>
    weights[member]! > 0 && !Number.isNaN(value) ? [value!] : [],
  );
  const size = counted.reduce((a, b) => Math.max(a, b), 0);
  if (!(size > 0 && size < Infinity)) return;
  const found = new Float64Array(1);
  plain(
    own.map(([value]) => Float64Array.of(value! / size)),
    weights,
    least,
    found,
  );
  out[unit] = found[0]! * size;
}
