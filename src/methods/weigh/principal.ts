/**
 * Principal eigenvalue of a matrix of positive numbers, and its eigenvector scaled to the sum 1, by the power method.
 *
 * The vector is unique and positive (Perron), and the steps come closer by a constant factor.
 */
export function principalVector(rows: readonly Float64Array[]): {
  readonly value: number;
  readonly vector: Float64Array;
} {
  const size = rows.length;
  let vector: Float64Array = new Float64Array(size).fill(1 / size);
  for (let step = 0; step < 10_000; step += 1) {
    const next = scaled(product(rows, vector));
    const change = next.reduce((most, entry, index) => Math.max(most, Math.abs(entry - vector[index]!)), 0);
    vector = next;
    if (change < 1e-17) break;
  }
  // The vector adds up to 1, so the sum of its image is the eigenvalue.
  return { value: product(rows, vector).reduce((sum, entry) => sum + entry, 0), vector };
}

function product(rows: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => row.reduce((sum, entry, index) => sum + entry * vector[index]!, 0));
}

function scaled(vector: Float64Array): Float64Array {
  const total = vector.reduce((sum, entry) => sum + entry, 0);
  return vector.map((entry) => entry / total);
}
