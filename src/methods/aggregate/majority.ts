/**
 * Weighted majority over all pairs of units: 240 pairs at a time, as bits, and without a table of all pairs.
 *
 * All pairs by all criteria are 5 x 10^9 comparisons for 10,000 units and 100 criteria, and no way is known around
 * them; but a comparison can be a single bit. For 240 units at a time, the bits "beats unit j" of every other unit follow
 * from one walk along the sorted criterion, and the weighted counts of those bits are added like columns of binary
 * numbers. Weights of many digits are first added roughly; only pairs too close to call are added exactly.
 */
import { addMasks, addPlaces, atLeast, ones } from './adders.js';
import { type Addition, planAddition } from './addition.js';
import { type Proportions, wholeProportions } from './proportions.js';
import { type SortedColumn, shorten, sortColumn } from './sorted-column.js';
import {
  allOnes,
  emptyThresholds,
  expand,
  lanes,
  passThresholds,
  perWord,
  type Thresholds,
  words,
} from './thresholds.js';

/** Units whose counts are added together: few enough for the counts to stay near. */
const tile = 128;

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
  const plan = planAddition(
    sorted.map(({ runs }) => runs === undefined),
    proportions,
  );
  const thresholds = emptyThresholds(plan.masks, size);
  const won = new Int32Array(words * size);
  const held = new Int32Array(words * size);
  const exact = plan.certain ? undefined : pairwise(sorted, proportions, size);
  const count = counter(plan, thresholds, size);
  const scores = new Float64Array(size);
  let shortened = 0;
  for (let first = 0; first < size; first += lanes) {
    if (first - shortened > size / 10) {
      for (const column of sorted) shorten(column, first);
      shortened = first;
    }
    sorted.forEach((column, k) => {
      passThresholds(column, first, size, thresholds, plan.starts[k]!);
    });
    for (let start = first; start < size; start += tile) count(start, won, held);
    settle(won, held, first, size, exact, scores);
    for (let word = 0; word < words; word += 1) {
      const from = words * (first + lanes) + word;
      addPlaces(won, from, words * size, words, scores, first + perWord * word, -1);
      addPlaces(held, from, words * size, words, scores, first + perWord * word, 1);
    }
  }
  return scores;
}

/** Adds the masks of a tile of units; writes which pairs are won, and which at least held. */
function counter(
  plan: Addition,
  thresholds: Thresholds,
  size: number,
): (start: number, won: Int32Array, held: Int32Array) => void {
  const stride = words * tile;
  const slices = new Int32Array(plan.slices * stride);
  const bits = new Float64Array((plan.masks + plan.groups.length) * (stride / 2));
  const masks = new Int32Array(bits.buffer);
  return (start, won, held) => {
    const units = Math.min(tile, size - start);
    for (let slice = 0; slice < plan.slices; slice += 1) {
      const digit = Math.floor(plan.head / 2 ** slice) % 2;
      slices.fill(-digit, slice * stride, slice * stride + words * units);
    }
    for (const { level, rows, carried, fresh } of plan.groups) {
      // Masks are written just before they are added, while they are still near.
      for (const mask of fresh) expand(thresholds, mask, size, start, units, bits, mask * (stride / 2));
      addMasks(masks, rows, slices, stride, level, carried, words * units);
    }
    won.set(slices.subarray(plan.top * stride, plan.top * stride + words * units), words * start);
    atLeast(slices, stride, plan.top, plan.hold, words * units, held, words * start);
  };
}

/** Leaves in `won` the pairs that are won for certain, in `held` those that are lost, and counts them for the first unit. */
function settle(
  won: Int32Array,
  held: Int32Array,
  first: number,
  size: number,
  exact: ((a: number, b: number) => number) | undefined,
  scores: Float64Array,
): void {
  for (let at = words * first; at < words * size; at += 1) {
    const unit = Math.floor(at / words);
    const start = first + (at % words) * perWord;
    const count = size - start;
    const used = count >= perWord ? allOnes : 2 ** Math.max(0, count) - 1;
    // A unit is not compared with itself.
    const asked = unit >= start && unit - start < perWord ? used & ~(1 << (unit - start)) : used;
    let wins = won[at]! & asked;
    let losses = ~held[at]! & asked;
    if (exact) {
      for (let open = asked & ~wins & ~losses; open !== 0; open &= open - 1) {
        const lane = 31 - Math.clz32(open & -open);
        const verdict = exact(unit, start + lane);
        if (verdict > 0) wins |= 1 << lane;
        else if (verdict < 0) losses |= 1 << lane;
      }
    }
    scores[unit]! += ones(wins) - ones(losses);
    won[at] = wins;
    held[at] = losses;
  }
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
  for (const [k, { order, runs }] of sorted.entries()) {
    let place = 0;
    let run = 0;
    for (let i = 0; i < order.length; i += 1) {
      if (!runs || runs[run] === i) {
        place += 1;
        run += 1;
      }
      places[order[i]! * width + k] = place;
    }
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
