import type { Kernel } from './kernel.js';
import { comparePairs } from './pairs.js';

/**
 * Sum over the other units of the share of weight in which a unit is above, level members counting half: the row sums
 * of the outranking (impact) matrix.
 *
 * Shares are of the members both units have; two units without a common member get one half each. From 0 to n - 1,
 * independent of the order of the rows. Source: OECD/JRC Handbook (2008), tables 35 and 36.
 */
export const outranking: Kernel = (members, weights, least, out) =>
  comparePairs(members, weights, least, out, (above, below, compared) =>
    compared > 0 ? (1 + (above - below) / compared) / 2 : 1 / 2,
  );
