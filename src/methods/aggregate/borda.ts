import { ranks } from '../describe/ranks.js';
import { arithmetic } from './arithmetic.js';
import type { Kernel } from './kernel.js';

/**
 * Weighted Borda count: the weighted mean over the members of the units a unit is better than, level ones counting
 * half.
 *
 * Higher is better; the result goes from 0 to n - 1. Absent members are left out with their weight, and absent units
 * are not counted as beaten. Source: OECD/JRC Handbook (2008), step 6 (which sums instead of averaging: same ranks).
 */
export const borda: Kernel = (members, weights, least, out) => {
  arithmetic(
    members.map((column) => ranks(column, 'mean').map((rank) => rank - 1)),
    weights,
    least,
    out,
  );
};
