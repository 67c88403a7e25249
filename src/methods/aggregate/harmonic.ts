import { meanOf } from './means.js';

/**
 * Weighted harmonic mean: Σw / Σ(w/x).
 *
 * A unit with a member of zero or less (and a weight above zero) has none: it becomes absent, `not-positive`. (COINr
 * takes negative numbers too and then returns means far outside the members.) Absent members are left out with their
 * weight.
 */
export const harmonic = meanOf(
  (value) => (value > 0 ? 1 / value : Number.NaN),
  (mean) => 1 / mean,
);
