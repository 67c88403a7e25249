/**
 * Weighted majority over all pairs of units: 32 pairs at a time, as bits of a word, and without a table of all pairs.
 *
 * All pairs by all criteria are 5 x 10^9 comparisons for 10,000 units and 100 criteria, and no way is known around
 * them; but a comparison can be a single bit. For 32 units at a time, the bits "beats unit j" of every other unit follow
 * from one walk along the sorted criterion, and the weighted counts of those bits are added like columns of binary
 * numbers. Weights of many digits are first added roughly; only pairs too close to call are added exactly.
 */
import { addLanes, addMasks, atLeast, ones } from './adders.js';
import { type Proportions, wholeProportions } from './proportions.js';
import { type SortedColumn, shorten, sortColumn, writeMasks } from './sorted-column.js';

/** Bits of the rough weights: more make the addition slower, fewer leave more pairs to be added exactly. */
const roughBits = 6;
const block = 32;

/**
 * For each unit: over how many others a weighted majority of the criteria places it, less how many are placed over it.
 *
 * @param columns - More is better; `NaN` is absent, and then the criterion says nothing about the unit's pairs.
 * @param weights - Zero or more, finite, not all zero.
 */
export function majorityScores(columns: readonly Float64Array[], weights: ArrayLike<number>): Float64Array {
  const size = columns[0]!.length;
  const proportions = wholeProportions(weights);
  const sorted = columns.map(sortColumn);
  const plan = planAddition(sorted, proportions);
  const scores = new Float64Array(size);
  const masks = new Int32Array(plan.masks * size);
  const slices = new Int32Array(plan.slices * size);
  const wins = new Int32Array(size);
  const held = new Int32Array(size);
  const exact = plan.certain ? undefined : pairwise(sorted, proportions, size);
  let shortened = 0;
  for (let first = 0; first < size; first += block) {
    if (first - shortened > size / 16) {
      for (const column of sorted) shorten(column, first);
      shortened = first;
    }
    slices.fill(0);
    for (const { level, rows, carried, fresh } of plan.groups) {
      // Masks are written just before they are added, while they are still near.
      for (const k of fresh) writeMasks(sorted[k]!, first, masks, plan.starts[k]! * size, size);
      addMasks(masks, rows, slices, size, level, carried, first, size);
    }
    atLeast(slices, size, plan.slices, plan.win, first, size, wins);
    atLeast(slices, size, plan.slices, plan.hold, first, size, held);
    const lanes = Math.min(block, size - first);
    const used = lanes === block ? -1 : 2 ** lanes - 1;
    for (let i = first; i < size; i += 1) {
      const own = i - first < block ? ~(1 << (i - first)) : -1;
      let won = wins[i]! & used & own;
      let lost = ~held[i]! & used & own;
      if (exact) {
        for (let open = used & own & ~won & ~lost; open !== 0; open &= open - 1) {
          const lane = 31 - Math.clz32(open & -open);
          const verdict = exact(i, first + lane);
          if (verdict > 0) won |= 1 << lane;
          else if (verdict < 0) lost |= 1 << lane;
        }
      }
      scores[i]! += ones(won) - ones(lost);
      wins[i] = won;
      held[i] = lost;
    }
    const after = first + lanes;
    addLanes(wins, after, size, scores, first, -1);
    addLanes(held, after, size, scores, first, 1);
  }
  return scores;
}

/** How the bits are added: which masks, at which power of two, and what count decides. */
interface Addition {
  /** Number of masks, and for each column the position of its first. */
  readonly masks: number;
  readonly starts: readonly number[];
  readonly groups: readonly AddedMasks[];
  readonly slices: number;
  /** Least count of a win, and least count of no loss. */
  readonly win: number;
  readonly hold: number;
  /** Whether a pair between the two is a tie for certain. */
  readonly certain: boolean;
}

/** Eight masks added together. */
interface AddedMasks {
  readonly level: number;
  readonly rows: readonly number[];
  /** The mask that takes what is carried, and the columns whose masks are first needed here. */
  readonly carried: number;
  readonly fresh: readonly number[];
}

function planAddition(sorted: readonly SortedColumn[], { weights, slack }: Proportions): Addition {
  const unit = Math.max(1, weights.reduce((a, b) => Math.max(a, b)) / 2 ** roughBits);
  const certain = unit === 1 && slack === 0;
  const rough = weights.map((weight) => Math.round(weight / unit));
  const error = weights.reduce((sum, weight, k) => sum + Math.abs(weight - rough[k]! * unit), 0) + slack;
  const doubt = certain ? 0 : Math.ceil((error / unit) * (1 + 1e-9));
  // A column without equal or absent values has one mask, "beats", and counts twice; else the second mask is "is not
  // beaten". Sum - total is then the weight for a unit less the weight against it.
  const total = rough.reduce((a, b) => a + b, 0);
  const levels: number[][] = [];
  const starts: number[] = [];
  let masks = 1;
  sorted.forEach(({ plain }, k) => {
    starts.push(masks);
    const worth = rough[k]! * (plain ? 2 : 1);
    for (let mask = 0; mask < (plain ? 1 : 2); mask += 1) {
      for (let level = 0; 2 ** level <= worth; level += 1) {
        if (Math.floor(worth / 2 ** level) % 2 === 1) {
          while (levels.length <= level) levels.push([]);
          levels[level]!.push(masks);
        }
      }
      masks += 1;
    }
  });
  const columnOf = starts.flatMap((_, k) => Array.from({ length: sorted[k]!.plain ? 1 : 2 }, () => k));
  const written = new Set<number>();
  const groups: AddedMasks[] = [];
  for (let level = 0; level < levels.length; level += 1) {
    const own = levels[level]!;
    for (let at = 0; at < own.length; at += 8) {
      // Mask 0 stays empty: it fills up the last eight of a level.
      const rows = Array.from({ length: 8 }, (_, position) => own[at + position] ?? 0);
      const fresh = new Set(rows.flatMap((row) => columnOf[row - 1] ?? []).filter((k) => !written.has(k)));
      for (const k of fresh) written.add(k);
      groups.push({ level, rows, carried: masks, fresh: [...fresh] });
      // A count is never above twice the total, so that what would be carried beyond is nothing.
      if (2 ** (level + 3) <= 2 * total) {
        while (levels.length <= level + 3) levels.push([]);
        levels[level + 3]!.push(masks);
      }
      masks += 1;
    }
  }
  const slices = levels.length + 2;
  return { masks, starts, groups, slices, win: total + doubt + 1, hold: total - doubt, certain };
}

/** Compares two units exactly: positive if a weighted majority places the first over the second. */
function pairwise(
  sorted: readonly SortedColumn[],
  { weights, slack }: Proportions,
  size: number,
): (a: number, b: number) => number {
  const width = sorted.length;
  // Places from 1 on, equal values the same place, 0 absent; unit after unit, so that a pair is read in two strokes.
  const places = new Int32Array(width * size);
  for (const [k, { begins, absent }] of sorted.entries()) {
    for (let unit = 0; unit < size; unit += 1)
      places[unit * width + k] = absent[unit] === 1 ? 0 : begins[unit]! + 1;
  }
  return (a, b) => {
    let margin = 0;
    const first = a * width;
    const second = b * width;
    for (let k = 0; k < width; k += 1) {
      const mine = places[first + k]!;
      const other = places[second + k]!;
      const difference = mine - other;
      // The sign, and 0 where either is absent, without a branch: which way it goes cannot be foreseen.
      const sign = ((difference >> 31) | (-difference >>> 31)) & ((-mine & -other) >> 31);
      margin += sign * weights[k]!;
    }
    return Math.abs(margin) <= slack ? 0 : margin;
  };
}
