import { fail } from '../../messages/issue.js';
import { zeroMean } from '../../messages/methods.js';
import { deviation, mean } from '../describe/moments.js';
import type { OptionsOf, WeighInput } from './method.js';
import { sharesOf } from './share.js';

/**
 * Standard deviation weights: w ∝ s of the values as they are (n or n - 1 makes no difference), or with `relative`
 * the coefficient of variation s / |mean|, with n - 1.
 *
 * Depends on the scale of the columns: normalise first. `relative` needs a mean other than 0 (`zero-mean`). Source: Sałabun, Wątróbski and Shekhovtsov (2020), Symmetry
 * 12; relative: Shuai et al. (2012), CCDC.
 */
export function deviationWeights({
  codes,
  columns,
  options,
}: WeighInput<OptionsOf<'standard-deviation'>>): Float64Array {
  const amounts = Float64Array.from(columns, (column, at) => {
    // One unit does not vary.
    const spread = column.length < 2 ? 0 : deviation(column);
    if (!options.relative || !(spread > 0)) return spread;
    const centre = Math.abs(mean(column));
    // A mean that is zero but for rounding is zero: z-scores have one.
    if (centre <= 1e-14 * spread) fail(zeroMean, [codes[at]!], { code: codes[at]! });
    return spread / centre;
  });
  return sharesOf(codes, amounts);
}
