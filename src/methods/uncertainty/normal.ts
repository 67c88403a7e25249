/** The normal distribution by the four operations and the square root alone, which every engine rounds alike. */

/**
 * The number below which a standard normal variable falls with a given probability.
 *
 * `Math.log`, `Math.cos` and `Math.exp` may differ between engines in the last digit, and with them every draw that goes
 * through them; IEEE 754 fixes `+ - x / sqrt` to the bit. One uniform number gives one normal number, so that the two
 * keep their order and a low-discrepancy sequence stays one. Relative error about 1e-16.
 *
 * @param probability - Above 0 and below 1.
 *
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477-484.
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(centreTop, r)) / polynomial(centreBottom, r);
  }
  const r = Math.sqrt(-naturalLog(q < 0 ? probability : 1 - probability));
  const magnitude =
    r <= 5
      ? polynomial(middleTop, r - 1.6) / polynomial(middleBottom, r - 1.6)
      : polynomial(tailTop, r - 5) / polynomial(tailBottom, r - 5);
  return q < 0 ? -magnitude : magnitude;
}

const halvings = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1] as const;

/**
 * Natural logarithm of a number above 0 and up to 1, bit for bit the same in every engine; relative error about 1e-16.
 *
 * The number is written as m x 2^e with m from 0.5 to 1 (multiplying by powers of two is exact), and ln m is summed from
 * 2 (s + s^3/3 + s^5/5 + ...) with s = (m - 1)/(m + 1).
 */
export function naturalLog(x: number): number {
  let m = x;
  let e = 0;
  for (const by of halvings) {
    if (m <= 2 ** -by) {
      m *= 2 ** by;
      e -= by;
    }
  }
  if (m < Math.SQRT1_2) {
    m *= 2;
    e -= 1;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let k = 23; k >= 3; k -= 2) sum = square * (1 / k + sum);
  // ln 2 in two parts, the first with trailing zeros: e times it is exact.
  return e * 0.6931471803691238 + (2 * s + (2 * s * sum + e * 1.9082149292705877e-10));
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i -= 1) sum = sum * x + coefficients[i]!;
  return sum;
}

const centreTop = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
  45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
] as const;
const centreBottom = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
  39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
] as const;
const middleTop = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
  1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
] as const;
const middleBottom = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
] as const;
const tailTop = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
  0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
] as const;
const tailBottom = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
] as const;
