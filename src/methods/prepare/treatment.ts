/**
 * Outliers by the rule of COINr and the COIN Tool: an indicator passes if its skewness or its kurtosis is within
 * limits; else its extreme points are brought in one after the other; else it is transformed.
 */
export interface Treatment {
  /** Passes if the absolute skewness is below this; default 2. */
  readonly skewness?: number;
  /** Passes if the kurtosis (excess, as spreadsheets give it) is below this; default 3.5. */
  readonly kurtosis?: number;
  /**
   * Stop bringing points in once this many are; default 5, 0 for none. Points level with each other come in together,
   * so that the last step may pass it.
   */
  readonly winsorise?: number;
  /** Bring in points up to the limit even if the indicator passes before; default false. */
  readonly force?: boolean;
  /**
   * If that is not enough: `log` (default) ln(x - least + 1% of the range); `log-one` ln(x - least + 1); `box-cox`
   * (yᵗ - 1) / t with y = x - least + 1 and t = `lambda`; `none`.
   */
  readonly transform?: 'log' | 'log-one' | 'box-cox' | 'none';
  /** For `box-cox`; 0 is the logarithm. */
  readonly lambda?: number;
  /** Default false: the transformation starts from the original values, not from those brought in. */
  readonly combine?: boolean;
}
