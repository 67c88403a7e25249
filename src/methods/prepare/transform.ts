import { greatest, least } from '../describe/range.js';

/**
 * A transformation that draws in a long tail: `log` ln(x - least + 1% of the range), `log-one` ln(x - least + 1),
 * `box-cox` (yᵗ - 1) / t with y = x - least + 1 (t = 0: ln y). Absent stays absent.
 */
export function transformed(
  column: Float64Array,
  transform: 'log' | 'log-one' | 'box-cox',
  lambda: number,
): Float64Array {
  const low = least(column);
  const range = greatest(column) - low;
  const shift = transform === 'log' ? 0.01 * range : 1;
  return column.map((value) => {
    const moved = value - low + shift;
    return transform === 'box-cox' && lambda !== 0 ? (moved ** lambda - 1) / lambda : Math.log(moved);
  });
}
