/** How ties share the ranks they occupy: the lowest, the mean or the highest of them. */
export type TiedRanks = 'low' | 'mean' | 'high';

/** Ranks from 1 for the least value to n for the greatest; absent stays absent. */
export function ranks(values: Float64Array, ties: TiedRanks = 'mean'): Float64Array {
  const out = new Float64Array(values.length).fill(Number.NaN);
  const order = sortedPositions(values);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end += 1;
    const rank = ties === 'low' ? start + 1 : ties === 'high' ? end : (start + 1 + end) / 2;
    for (let place = start; place < end; place += 1) out[order[place]!] = rank;
    start = end;
  }
  return out;
}

/** Positions of the numbers, from the least to the greatest; absent ones are left out. */
export function sortedPositions(values: Float64Array): Uint32Array {
  let count = 0;
  const positions = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    if (!Number.isNaN(values[index]!)) {
      positions[count] = index;
      count += 1;
    }
  }
  return positions.subarray(0, count).sort((a, b) => values[a]! - values[b]!);
}
