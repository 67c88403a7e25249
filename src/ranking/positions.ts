/** The places of a sorted list, by the four ways to number ties. */

/**
 * Places of equal units: `competition` 1, 2, 2, 4; `dense` 1, 2, 2, 3; `ordinal` 1, 2, 3, 4; `fractional` 1, 2.5, 2.5, 4.
 */
export type Ties = 'competition' | 'dense' | 'ordinal' | 'fractional';

export const tieMethods: readonly Ties[] = ['competition', 'dense', 'ordinal', 'fractional'];

/** The place of each of some items that stand best first. */
export function positions<T>(
  sorted: readonly T[],
  equal: (a: T, b: T) => boolean,
  ties: Ties,
): readonly number[] {
  const places: number[] = [];
  let dense = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && equal(sorted[start] as T, sorted[end] as T)) end += 1;
    dense += 1;
    const shared = { competition: start + 1, dense, ordinal: 0, fractional: (start + 1 + end) / 2 }[ties];
    for (let index = start; index < end; index += 1) places.push(ties === 'ordinal' ? index + 1 : shared);
    start = end;
  }
  return places;
}

/** Orders codes and ids as people do: "4.9" before "4.10". */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [x, y] = [left[index] as string, right[index] as string];
    if (x === y) continue;
    // Every second piece is a run of digits: the longer number is the greater once leading zeros are gone.
    const [m, n] = index % 2 === 1 ? [x.replace(/^0+/, ''), y.replace(/^0+/, '')] : [x, y];
    if (index % 2 === 1 && m.length !== n.length) return m.length - n.length;
    if (m !== n) return m < n ? -1 : 1;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
