import { shapeOf } from '../describe/moments.js';
import { greatest, least } from '../describe/range.js';
import type { Treatment } from './treatment.js';

/** Whether a shape has outliers: neither the skewness nor the kurtosis is below its limit. */
export function outlying(skew: number, kurt: number, how: Pick<Treatment, 'skewness' | 'kurtosis'>): boolean {
  return Math.abs(skew) >= (how.skewness ?? 2) && kurt >= (how.kurtosis ?? 3.5);
}

/**
 * Brings the highest values in to the next ones below (or the lowest up, where the skewness is negative), again and
 * again, until the column passes or `most` points are in.
 *
 * Points level with the extreme come in together with it, and count as often as they are. It ends before all units would
 * become equal.
 *
 * @returns A new column, and how many points came in.
 */
export function winsorised(
  column: Float64Array,
  most: number,
  how: Pick<Treatment, 'skewness' | 'kurtosis' | 'force'>,
): { readonly values: Float64Array; readonly count: number } {
  const values = column.slice();
  let high = 0;
  let low = 0;
  while (high + low < most) {
    const { skewness: skew, kurtosis } = shapeOf(values);
    const fails = outlying(skew, kurtosis, how);
    // Equal values have no skewness, and nothing to be brought in to; two different ones would become one.
    if (Number.isNaN(skew) || !(fails || how.force) || twoValued(values)) break;
    if (skew >= 0) high = bringIn(values, greatest(values), 1);
    else low = bringIn(values, least(values), -1);
  }
  return { values, count: high + low };
}

/** Whether there are no more than two different values. */
function twoValued(values: Float64Array): boolean {
  const [low, high] = [least(values), greatest(values)];
  return !values.some((value) => value > low && value < high);
}

/** Sets all values at the extreme to the next one inside, and says how many they are. */
function bringIn(values: Float64Array, extreme: number, side: 1 | -1): number {
  let next = Number.NaN;
  let count = 0;
  for (const value of values) {
    if (value === extreme) count += 1;
    else if (Number.isNaN(next) || (side > 0 ? value > next : value < next)) next = value;
  }
  for (let unit = 0; unit < values.length; unit += 1) if (values[unit] === extreme) values[unit] = next;
  return count;
}
