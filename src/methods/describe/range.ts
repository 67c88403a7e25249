/** How many numbers a column has, and between which they lie; absent numbers are left out. */

/** How many numbers are there. */
export function available(values: Float64Array): number {
  let count = 0;
  for (let index = 0; index < values.length; index += 1) if (!Number.isNaN(values[index]!)) count += 1;
  return count;
}

/** Least number, `NaN` of none. */
export function least(values: Float64Array): number {
  let found = Number.NaN;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    // True for every number as long as nothing is found, false for NaN.
    if (value < found || (Number.isNaN(found) && !Number.isNaN(value))) found = value;
  }
  return found;
}

/** Greatest number, `NaN` of none. */
export function greatest(values: Float64Array): number {
  let found = Number.NaN;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value > found || (Number.isNaN(found) && !Number.isNaN(value))) found = value;
  }
  return found;
}
