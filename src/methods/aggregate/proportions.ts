/** Weights as whole numbers, so that adding them in any order gives the same sum and equal sums are equal. */
export interface Proportions {
  readonly weights: Float64Array;
  /** Sums of weights that differ by this much or less are the same. */
  readonly slack: number;
}

/** Weights such as 0.1, 0.15, 0.2 are 2, 3, 4 of something; proportions up to this multiple of the least are found. */
const mostParts = 240;
/** Largest whole-number weight that is used as it is. */
const largest = 4096;

/**
 * Whole numbers in the proportions of the weights: exactly where small ones exist (equal weights become 1), else
 * rounded to 2^-46 of their sum, with the rounding as slack.
 *
 * @param weights - Zero or more, finite, not all zero.
 */
export function wholeProportions(weights: ArrayLike<number>): Proportions {
  const given = Float64Array.from(weights);
  const least = given.reduce((a, b) => (b > 0 && b < a ? b : a), Infinity);
  for (let parts = 1; parts <= mostParts; parts += 1) {
    const scaled = given.map((weight) => (weight / least) * parts);
    const whole = scaled.map(Math.round);
    if (scaled.every((value, k) => whole[k]! <= largest && Math.abs(value - whole[k]!) <= 1e-11 * value)) {
      return { weights: whole, slack: 0 };
    }
  }
  const total = given.reduce((a, b) => a + b, 0);
  return { weights: given.map((weight) => Math.round((weight / total) * 2 ** 46)), slack: given.length / 2 };
}
