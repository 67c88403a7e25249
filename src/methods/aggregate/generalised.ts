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
  return meanOf(
    (value) => (value > 0 || (value === 0 && power > 0) ? value ** power : Number.NaN),
    (mean) => mean ** (1 / power),
  );
}
