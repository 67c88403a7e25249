/** Sobol' indices of one output from the outputs of a radial design. */

/** Outputs of the model at the points A, at the points B, and at A with one coordinate each taken from B. */
export interface RadialOutputs {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** One array per factor, of the same length. */
  readonly ab: readonly Float64Array[];
}

/** Parts of an output's variance, not yet divided by it. */
export interface VarianceParts {
  readonly mean: number;
  /** Sample variance over A and B together. */
  readonly variance: number;
  /** Variance of the mean given the factor, by factor. */
  readonly first: Float64Array;
  /** Mean of the variance given all other factors, by factor. */
  readonly total: Float64Array;
}

/**
 * The variance a factor explains by itself and together with the others.
 *
 * Together: `mean((f(A) - f(AB))^2) / 2` (Jansen 1999). By itself: the mean of the estimators of Saltelli,
 * `mean((f(B) - m)(f(AB) - f(A)))` with m the mean output (2010, centred), and of Jansen, `V - mean((f(B) - f(AB))^2) / 2`:
 * their errors partly cancel. A factor that never changes the output explains nothing.
 *
 * With `centre: false`, Saltelli's alone and with m = 0, as COINr 1.1.14 has it: the same on average, but its error grows
 * with the mean of the output, three times as large on COINr's own example.
 */
export function varianceParts(outputs: RadialOutputs, centre = true): VarianceParts {
  const { a, b, ab } = outputs;
  const n = a.length;
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += a[i]! + b[i]!;
  const mean = sum / (2 * n);
  let squares = 0;
  for (let i = 0; i < n; i += 1) squares += (a[i]! - mean) ** 2 + (b[i]! - mean) ** 2;
  const variance = squares / (2 * n - 1);
  const middle = centre ? mean : 0;
  const first = new Float64Array(ab.length);
  const total = new Float64Array(ab.length);
  ab.forEach((mixed, factor) => {
    let explained = 0;
    let apart = 0;
    let left = 0;
    for (let i = 0; i < n; i += 1) {
      const change = mixed[i]! - a[i]!;
      explained += (b[i]! - middle) * change;
      apart += (b[i]! - mixed[i]!) ** 2;
      left += change * change;
    }
    const saltelli = explained / n;
    const own = centre ? (saltelli + variance - apart / (2 * n)) / 2 : saltelli;
    first[factor] = left > 0 ? own : 0;
    total[factor] = left / (2 * n);
  });
  return { mean, variance, first, total };
}
