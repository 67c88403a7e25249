/** Runs a finite space wholly. */
import { exactIndices } from './exact-indices.js';

/** Runs every combination of options once, and finds the exact indices of each output. */
export function* everyCombination(
  sizes: readonly number[],
  combinations: number,
  outputs: number,
  run: (point: ArrayLike<number>, out: Float64Array) => void,
) {
  const results = Array.from({ length: outputs }, () => new Float64Array(combinations));
  const out = new Float64Array(outputs);
  const point = new Float64Array(sizes.length);
  for (let at = 0; at < combinations; at += 1) {
    let rest = at;
    for (let factor = sizes.length - 1; factor >= 0; factor -= 1) {
      const size = sizes[factor]!;
      // The middle of the option's part of 0 to 1, so that rounding cannot lead to its neighbour.
      point[factor] = ((rest % size) + 0.5) / size;
      rest = Math.floor(rest / size);
    }
    run(point, out);
    results.forEach((column, output) => {
      column[at] = out[output]!;
    });
    if (at % 100 === 99) yield { done: at + 1, of: combinations };
  }
  return results.map((column) => {
    const found = exactIndices(sizes, column);
    const errors = found.first.map((share) => (share === null ? null : 0));
    return { ...found, firstError: errors, totalError: errors };
  });
}
