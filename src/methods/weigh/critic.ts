import { correlation } from '../describe/correlation.js';
import { deviation, greatest, least } from '../describe/moments.js';
import { sum } from '../describe/sum.js';
import type { OptionsOf, WeighInput } from './method.js';
import { sharesOf } from './share.js';

/**
 * CRITIC weights: w ∝ s · Σ (1 - r) over the other indicators, of the columns brought to 0 to 1 (min-max).
 *
 * Two families exist. With `directed` (default, as the paper and scikit-criteria) a lower-is-better indicator is turned
 * round first, which turns its correlations round; without it (pymcdm, pyrepo-mcda) direction plays no part. They agree
 * where all directions do. An indicator that is the same for all units gets 0. Source: Diakoulaki, Mavrotas and
 * Papayannakis (1995), Computers & Operations Research 22.
 */
export function criticWeights(input: WeighInput<OptionsOf<'critic'>>): Float64Array {
  const { codes, columns, directions, options } = input;
  const scaled = columns.map((column, index) => {
    const low = least(column);
    const range = greatest(column) - low;
    const turn = (options.directed ?? true) && directions[index] === 'lower-is-better';
    return column.map((value) => {
      const share = range > 0 ? (value - low) / range : 0;
      return turn ? 1 - share : share;
    });
  });
  const together = correlation(options.correlation ?? 'pearson');
  const spreads = scaled.map((column) => deviation(column));
  const amounts = Float64Array.from(scaled, (column, index) => {
    const conflicts = scaled.map((other, at) =>
      at === index || spreads[at] === 0 || spreads[index] === 0 ? 0 : 1 - together(column, other),
    );
    return spreads[index]! * sum(conflicts);
  });
  // A single indicator conflicts with none; then the spread alone decides.
  return sharesOf(codes, amounts.some((amount) => amount > 0) ? amounts : Float64Array.from(spreads));
}
