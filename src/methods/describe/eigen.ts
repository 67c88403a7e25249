/** Eigenvalues, falling, and the unit vector of each. */
export interface Eigen {
  readonly values: Float64Array;
  /** One vector per value. */
  readonly vectors: readonly Float64Array[];
}

/**
 * Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations, which keep small values as precise as large ones.
 *
 * Signs: the entries of each vector add up to zero or more; if exactly zero, the first entry that is not zero is
 * positive. Source: Golub and Van Loan, Matrix Computations, section 8.5.
 */
export function eigenOf(matrix: readonly Float64Array[]): Eigen {
  const size = matrix.length;
  const a = matrix.map((row) => row.slice());
  const v = matrix.map((_, row) =>
    Float64Array.from({ length: size }, (_entry, column) => (row === column ? 1 : 0)),
  );
  for (let sweep = 0; sweep < 60 && offDiagonal(a) > 0; sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, v, p, q);
  }
  const order = Array.from({ length: size }, (_, index) => index).sort(
    (one, two) => a[two]![two]! - a[one]![one]!,
  );
  return {
    values: Float64Array.from(order, (index) => a[index]![index]!),
    vectors: order.map((index) => signed(Float64Array.from(v, (row) => row[index]!))),
  };
}

/** Largest entry off the diagonal that still matters beside the diagonal. */
function offDiagonal(a: readonly Float64Array[]): number {
  let found = 0;
  for (let p = 0; p < a.length; p += 1) {
    for (let q = p + 1; q < a.length; q += 1) {
      const entry = Math.abs(a[p]![q]!);
      if (entry > 1e-18 * (Math.abs(a[p]![p]!) + Math.abs(a[q]![q]!)) && entry > found) found = entry;
    }
  }
  return found;
}

/** Turns the plane of p and q so that their common entry becomes zero. */
function rotate(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): void {
  const entry = a[p]![q]!;
  if (entry === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * entry);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < a.length; k += 1) turn(a[k]!, p, q, c, s);
  const rowP = a[p]!.slice();
  const rowQ = a[q]!.slice();
  for (let k = 0; k < a.length; k += 1) {
    a[p]![k] = c * rowP[k]! - s * rowQ[k]!;
    a[q]![k] = s * rowP[k]! + c * rowQ[k]!;
  }
  a[p]![q] = 0;
  a[q]![p] = 0;
  for (let k = 0; k < v.length; k += 1) turn(v[k]!, p, q, c, s);
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p]!, row[q]!];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}

function signed(vector: Float64Array): Float64Array {
  const total = vector.reduce((sum, entry) => sum + entry, 0);
  const lead = Math.abs(total) > 1e-12 ? total : (vector.find((entry) => Math.abs(entry) > 1e-12) ?? 1);
  return vector.map((entry) => (lead < 0 ? -entry : entry) + 0);
}
