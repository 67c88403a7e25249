/** How the bits of all criteria are added: which masks, at which power of two, and what count decides. */
import type { Proportions } from './proportions.js';

/** Bits of the rough weights: more make the addition slower, fewer leave more pairs to be added exactly. */
const roughBits = 6;

export interface Addition {
  /** Number of masks of the columns, and for each column its first. Mask 0 stays empty. */
  readonly masks: number;
  readonly starts: readonly number[];
  readonly groups: readonly AddedMasks[];
  readonly slices: number;
  /** Counts start from here, so that a win is a count of 2^top or more: the bits of one slice. */
  readonly head: number;
  readonly top: number;
  /** Least count of no loss. */
  readonly hold: number;
  /** Whether a pair between the two is a tie for certain. */
  readonly certain: boolean;
}

/** Eight masks added together, each worth 2^level. */
export interface AddedMasks {
  readonly level: number;
  readonly rows: readonly number[];
  /** The mask after those of the columns that takes what is carried. */
  readonly carried: number;
  /** The masks of columns that are first needed here. */
  readonly fresh: readonly number[];
}

/**
 * Plans the addition.
 *
 * A plain column, without equal or absent values, has one mask, "beats", and counts twice; else the second mask is "is
 * not beaten". Sum - total is then the weight for a unit less the weight against it.
 */
export function planAddition(plain: readonly boolean[], { weights, slack }: Proportions): Addition {
  const unit = Math.max(1, weights.reduce((a, b) => Math.max(a, b)) / 2 ** roughBits);
  const certain = unit === 1 && slack === 0;
  const rough = weights.map((weight) => Math.round(weight / unit));
  const error = weights.reduce((sum, weight, k) => sum + Math.abs(weight - rough[k]! * unit), 0) + slack;
  const doubt = certain ? 0 : Math.ceil((error / unit) * (1 + 1e-9));
  const total = rough.reduce((a, b) => a + b, 0);
  const win = total + doubt + 1;
  const top = Math.ceil(Math.log2(win));
  const head = 2 ** top - win;
  const levels: number[][] = [];
  const at = (level: number): number[] => {
    while (levels.length <= level) levels.push([]);
    return levels[level]!;
  };
  let masks = 1;
  const starts = plain.map((isPlain, k) => {
    const start = masks;
    masks += isPlain ? 1 : 2;
    const worth = rough[k]! * (isPlain ? 2 : 1);
    for (let mask = start; mask < masks; mask += 1) {
      for (let level = 0; 2 ** level <= worth; level += 1)
        if (Math.floor(worth / 2 ** level) % 2 === 1) at(level).push(mask);
    }
    return start;
  });
  const groups: AddedMasks[] = [];
  const written = new Set([0]);
  for (let level = 0; level < levels.length; level += 1) {
    const own = levels[level]!;
    for (let from = 0; from < own.length; from += 8) {
      const rows = Array.from({ length: 8 }, (_, position) => own[from + position] ?? 0);
      const fresh = [...new Set(rows)].filter((mask) => mask < masks && !written.has(mask));
      for (const mask of fresh) written.add(mask);
      const carried = masks + groups.length;
      groups.push({ level, rows, carried, fresh });
      // A count is never above twice the total, so that what would be carried beyond is nothing.
      if (2 ** (level + 3) <= head + 2 * total) at(level + 3).push(carried);
    }
  }
  return {
    masks,
    starts,
    groups,
    slices: Math.max(levels.length + 2, top + 1),
    head,
    top,
    hold: head + total - doubt,
    certain,
  };
}
