/** Limits on what comes from outside, the same for whoever checks it and for whoever scores it. */

/** The longest text of a unit, its id included. */
export const longestText = 100_000;
