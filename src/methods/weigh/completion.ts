import { principalVector } from './principal.js';

/**
 * Fills missing comparisons so that the principal eigenvalue is least: the completion that contradicts itself least.
 *
 * The eigenvalue is convex in the logarithms of the missing cells and, where every code is linked with every other, has
 * one minimum; at it each missing cell is the quotient weighted by left and right eigenvectors, to which the steps here
 * converge.
 */
export function completed(rows: readonly Float64Array[]): readonly Float64Array[] {
  const gaps: [number, number][] = [];
  rows.forEach((row, one) => {
    row.forEach((value, two) => {
      if (one < two && Number.isNaN(value)) gaps.push([one, two]);
    });
  });
  if (gaps.length === 0) return rows;
  const full = rows.map((row) => row.map((value) => (Number.isNaN(value) ? 1 : value)));
  for (let step = 0; step < 1_000; step += 1) {
    let change = 0;
    for (const [one, two] of gaps) {
      const right = principalVector(full).vector;
      const left = principalVector(transposed(full)).vector;
      // Where the derivative by the logarithm of the cell is zero: x·l₁r₂ = l₂r₁ / x.
      const value = Math.sqrt((left[two]! * right[one]!) / (left[one]! * right[two]!));
      change = Math.max(change, Math.abs(Math.log(value / full[one]![two]!)));
      full[one]![two] = value;
      full[two]![one] = 1 / value;
    }
    if (change < 1e-14) break;
  }
  return full;
}

function transposed(rows: readonly Float64Array[]): Float64Array[] {
  return rows.map((_, index) => Float64Array.from(rows, (row) => row[index]!));
}
