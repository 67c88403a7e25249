/** How well scores reproduce published ones, on the scale they were published on. */

/** How the scores were brought to the published scale. */
export interface Fit {
  /**
   * `as-is`; `scaled`: times `scale`; `affine`: times `scale` plus `shift`. Both by least squares, or round numbers near
   * those where only these keep every printed digit: indices are published times 100, not times 99.998.
   */
  readonly kind: 'as-is' | 'scaled' | 'affine';
  readonly scale: number;
  readonly shift: number;
  /** Published less found, by position; `NaN` where either is absent. */
  readonly residuals: Float64Array;
  /** Root of the mean squared residual, and the largest one by size. */
  readonly rootMeanSquare: number;
  readonly largest: number;
}

/**
 * The simplest fit whose residuals all stay within a tolerance; if there is none, the simplest that is at most twice as far
 * off as the affine one: two free numbers always follow some of the rounding.
 *
 * @returns Nothing with fewer than three units to compare: any two points lie on a line.
 */
export function simplestFit(
  scores: Float64Array,
  published: Float64Array,
  tolerance: number,
): Fit | undefined {
  const both = [...scores.keys()].filter((at) => !Number.isNaN(scores[at]!) && !Number.isNaN(published[at]!));
  if (both.length < 3) return undefined;
  const sum = (of: (at: number) => number) => both.reduce((total, at) => total + of(at), 0);
  const [x, y] = [(at: number) => scores[at]!, (at: number) => published[at]!];
  const fitted = (kind: Fit['kind'], scale: number, shift: number): Fit => {
    const residuals = new Float64Array(scores.length).fill(Number.NaN);
    for (const at of both) residuals[at] = y(at) - (scale * x(at) + shift);
    const largest = both.reduce((most, at) => Math.max(most, Math.abs(residuals[at]!)), 0);
    return {
      kind,
      scale: scale + 0,
      shift: shift + 0,
      residuals,
      rootMeanSquare: Math.sqrt(sum((at) => residuals[at]! ** 2) / both.length),
      largest,
    };
  };
  const [meanX, meanY] = [sum(x) / both.length, sum(y) / both.length];
  const spread = sum((at) => (x(at) - meanX) ** 2);
  const slope = spread > 0 ? sum((at) => (x(at) - meanX) * (y(at) - meanY)) / spread : 0;
  const squares = sum((at) => x(at) ** 2);
  const scaleAlone = squares > 0 ? sum((at) => x(at) * y(at)) / squares : 1;
  const affine = fitted('affine', slope, meanY - slope * meanX);
  const fits = [
    fitted('as-is', 1, 0),
    rounded(fitted('scaled', scaleAlone, 0), tolerance, (scale) => fitted('scaled', scale, 0)),
    rounded(affine, tolerance, (scale, digits) =>
      fitted('affine', scale, Number((meanY - scale * meanX).toPrecision(digits))),
    ),
  ];
  const near = 2 * fits[2]!.rootMeanSquare;
  return (
    fits.find(({ scale, largest }) => scale > 0 && largest <= tolerance) ??
    fits.find(({ rootMeanSquare }) => rootMeanSquare <= near)
  );
}

/** The same fit with fewer digits, where these keep every residual within the tolerance and the fit itself does not. */
function rounded(fit: Fit, tolerance: number, withScale: (scale: number, digits: number) => Fit): Fit {
  if (fit.largest <= tolerance || fit.rootMeanSquare > tolerance) return fit;
  const fewer = [1, 2, 3, 4].map((digits) => withScale(Number(fit.scale.toPrecision(digits)), digits));
  return fewer.find(({ largest }) => largest <= tolerance) ?? fit;
}

/** Decimal places of a published number. */
export function placesOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
}
