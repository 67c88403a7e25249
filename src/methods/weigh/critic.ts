import { deviation, mean } from '../describe/moments.js';
import { greatest, least } from '../describe/range.js';
import { ranks } from '../describe/ranks.js';
import { dot, sum } from '../describe/sum.js';
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
  // One unit does not vary.
  const spreads = scaled.map((column) => (column.length < 2 ? 0 : deviation(column)));
  const ranked = options.correlation === 'spearman' ? scaled.map((column) => ranks(column)) : scaled;
  const unit = ranked.map(unitVector);
  const amounts = Float64Array.from(scaled, (_, index) => {
    const conflicts = scaled.map((_other, at) =>
      at === index || spreads[at] === 0 || spreads[index] === 0 ? 0 : 1 - dot(unit[index]!, unit[at]!),
    );
    return spreads[index]! * sum(conflicts);
  });
  // A single indicator conflicts with none; then the spread alone decides.
  return sharesOf(codes, amounts.some((amount) => amount > 0) ? amounts : Float64Array.from(spreads));
}

/** A column less its mean, scaled to length 1: the product of two such is their correlation. */
function unitVector(column: Float64Array): Float64Array {
  const centre = mean(column);
  const centred = column.map((value) => value - centre);
  const length = Math.sqrt(dot(centred, centred));
  return length > 0 ? centred.map((value) => value / length) : centred;
}
