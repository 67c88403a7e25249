/**
 * When two numbers are level: one rule for every rank, tie and threshold.
 *
 * Numbers that are equal on paper differ in their last digits when they were added up in different orders, or read from
 * decimals: .4 − .3 is more than .1. Ranked by that noise, units would trade places with the order of the columns.
 */

/** Two numbers this close (relative to the larger of them) are the same number computed in two ways. */
const relative = 1e-12;
/** The same for numbers that are zero but for rounding, relative to the size of what was added up. */
const absolute = 1e-14;

/** How far apart two numbers may be and be level; `size` is the largest of what was added up. */
export function slack(a: number, b: number, size = 0): number {
  return relative * Math.max(Math.abs(a), Math.abs(b)) + absolute * size;
}

/** How far a lead is from a threshold: 0 where it is exactly it on paper. */
export function beyond(lead: number, threshold: number, a: number, b: number): number {
  const rest = lead - threshold;
  if (!Number.isFinite(rest)) return rest;
  return Math.abs(rest) <= slack(Math.max(Math.abs(a), Math.abs(b)), threshold) ? 0 : rest;
}
