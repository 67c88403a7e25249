import { availableMembers, type Kernel, needed, weighted } from './kernel.js';
import { majorityScores } from './majority.js';

/**
 * Copeland's rule: the number of other units a unit beats, less the number it loses to, comparing two at a time by the
 * weight of the members in which one is above the other.
 *
 * Exact ties count for neither: weights are added as whole numbers, in their proportions where small ones exist
 * (0.1 + 0.2 is level with 0.3), else to 2^-46 of their sum. Members that one of the two does not have say nothing about
 * the pair, for either side; two units without a common member are level. The result goes from -(n - 1) to n - 1 and
 * does not depend on the order of the rows, which COINr's does: it gives the weight of missing members to the later row
 * and lets rounding decide ties. All pairs are compared, 32 at a time, without a table of pairs. Source: Munda and Nardo
 * (2009), Applied Economics 41; OECD/JRC Handbook, step 6.
 */
export const copeland: Kernel = (members, weights, least, out) => {
  if (members.length === 0) {
    out.fill(Number.NaN);
    return;
  }
  const need = needed(least, weighted(weights));
  const kept = out.map((_, unit) => (availableMembers(members, weights, unit) >= need ? 1 : 0));
  const columns = members.map((column) => column.map((value, unit) => (kept[unit] ? value : Number.NaN)));
  const scores = majorityScores(columns, weights);
  for (let unit = 0; unit < out.length; unit += 1) out[unit] = kept[unit] ? scores[unit]! : Number.NaN;
};
