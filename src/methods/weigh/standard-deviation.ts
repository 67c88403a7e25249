import { deviation, mean } from '../describe/moments.js';
import type { OptionsOf, WeighInput } from './method.js';
import { sharesOf } from './share.js';

/**
 * Standard deviation weights: w ∝ s of the values as they are (n or n - 1 makes no difference), or with `relative`
 * the coefficient of variation s / |mean|, with n - 1.
 *
 * Depends on the scale of the columns: normalise first. Source: Sałabun, Wątróbski and Shekhovtsov (2020), Symmetry
 * 12; relative: Shuai et al. (2012), CCDC.
 */
export function deviationWeights({
  codes,
  columns,
  options,
}: WeighInput<OptionsOf<'standard-deviation'>>): Float64Array {
  const amounts = Float64Array.from(columns, (column) => {
    const spread = deviation(column);
    return options.relative && spread > 0 ? spread / Math.abs(mean(column)) : spread;
  });
  return sharesOf(codes, amounts);
}
