import { meanOf } from './means.js';

/**
 * Weighted geometric mean: exp(Σw ln x / Σw).
 *
 * A unit with a member of zero or less (and a weight above zero) has none: it becomes absent, `not-positive`. Absent
 * members are left out with their weight. Source: OECD/JRC Handbook (2008), step 6.
 */
export const geometric = meanOf((value) => (value > 0 ? Math.log(value) : Number.NaN), Math.exp);
