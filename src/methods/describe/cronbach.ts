import { common } from './correlation.js';
import { mean } from './moments.js';
import { greatest } from './range.js';
import { sum } from './sum.js';

/** Cronbach's alpha. */
export function cronbach(
  columns: readonly Float64Array[],
  use: 'pairwise' | 'complete' = 'pairwise',
): number | null {
  const count = columns.length;
  const full = (_: number, unit: number) => columns.every((column) => !Number.isNaN(column[unit]!));
  const kept = use === 'complete' ? columns.map((column) => column.filter(full)) : columns;
  const used = kept.map(inRange(kept));
  const variances = sum(used.map((column) => covariance(column, column)));
  const covariances = used.flatMap((one) => used.map((other) => covariance(one, other)));
  // Two columns without two common units have no covariance, and what is not there is not zero.
  if (covariances.some(Number.isNaN)) return null;
  const all = sum(covariances);
  const alpha = (count / (count - 1)) * (1 - variances / all);
  return Number.isFinite(alpha) ? alpha + 0 : null;
}

/** Alpha does not see a common scale: a power of two that keeps the squares of very large or small numbers in range. */
function inRange(columns: readonly Float64Array[]): (column: Float64Array) => Float64Array {
  const largest = greatest(Float64Array.from(columns, (column) => greatest(column.map(Math.abs))));
  if (!(largest > 1e70 || (largest > 0 && largest < 1e-70))) return (column) => column;
  const scale = 2 ** Math.max(-1022, Math.min(1022, -Math.floor(Math.log2(largest))));
  return (column) => column.map((value) => value * scale);
}

/** Covariance with divisor n - 1 over the common units; `NaN` where it does not exist. */
export function covariance(first: Float64Array, second: Float64Array): number {
  const [x, y] = common(first, second);
  const [centreX, centreY] = [mean(x), mean(y)];
  const products = x.map((value, unit) => (value - centreX) * (y[unit]! - centreY));
  const found = sum(products) / (x.length - 1);
  return x.length > 1 && Number.isFinite(found) ? found + 0 : Number.NaN;
}
