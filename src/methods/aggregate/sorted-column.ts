import { risingOrder } from '../decide/sorted.js';

/** A column in rising order, and for each unit where the run of values equal to its own begins and ends. */
export interface SortedColumn {
  /** Units with a value, rising; only those still needed. */
  order: Uint32Array;
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
  readonly absent: Uint8Array;
  /** No value is absent and no two are equal. */
  readonly plain: boolean;
  readonly column: Float64Array;
}

/** Sorts a column; `NaN` is absent. */
export function sortColumn(column: Float64Array): SortedColumn {
  const size = column.length;
  const absent = new Uint8Array(size);
  const present = new Float64Array(size);
  const kept = new Uint32Array(size);
  let count = 0;
  for (let unit = 0; unit < size; unit += 1) {
    const value = column[unit]!;
    if (Number.isNaN(value)) {
      absent[unit] = 1;
    } else {
      present[count] = value;
      kept[count] = unit;
      count += 1;
    }
  }
  const order = risingOrder(present.subarray(0, count));
  for (let i = 0; i < count; i += 1) order[i] = kept[order[i]!]!;
  const begins = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const runs = markRuns(column, order, begins, ends);
  return { order, begins, ends, absent, plain: runs === size, column };
}

/** Drops the units before `first`: nobody asks about them any more. */
export function shorten(sorted: SortedColumn, first: number): void {
  const { order } = sorted;
  let count = 0;
  for (let i = 0; i < order.length; i += 1) {
    if (order[i]! >= first) {
      order[count] = order[i]!;
      count += 1;
    }
  }
  sorted.order = order.subarray(0, count);
  markRuns(sorted.column, sorted.order, sorted.begins, sorted.ends);
}

function markRuns(column: Float64Array, order: Uint32Array, begins: Uint32Array, ends: Uint32Array): number {
  let runs = 0;
  for (let begin = 0; begin < order.length; runs += 1) {
    const value = column[order[begin]!]!;
    let end = begin + 1;
    while (end < order.length && column[order[end]!]! === value) end += 1;
    for (let i = begin; i < end; i += 1) {
      begins[order[i]!] = begin;
      ends[order[i]!] = end;
    }
    begin = end;
  }
  return runs;
}

/**
 * Writes for every unit which of the 32 units from `first` on it beats (bit j: unit first + j), and, unless the column
 * is plain, in the next mask by which of them it is not beaten.
 */
export function writeMasks(
  sorted: SortedColumn,
  first: number,
  masks: Int32Array,
  start: number,
  size: number,
): void {
  const last = Math.min(first + 32, size);
  const { order, absent } = sorted;
  if (order.length < size - first || !sorted.plain) masks.fill(0, start, start + size);
  writeSteps(order, sorted.ends, absent, first, last, 0, masks, start);
  if (sorted.plain) return;
  let missing = 0;
  for (let unit = first; unit < last; unit += 1) if (absent[unit] === 1) missing |= 1 << (unit - first);
  masks.fill(-1, start + size, start + 2 * size);
  writeSteps(order, sorted.begins, absent, first, last, missing, masks, start + size);
}

/** Walks along the order; from the position of each of the 32 units on, its bit is set. */
function writeSteps(
  order: Uint32Array,
  positions: Uint32Array,
  absent: Uint8Array,
  first: number,
  last: number,
  bits: number,
  masks: Int32Array,
  start: number,
): void {
  const steps: number[] = [];
  for (let unit = first; unit < last; unit += 1) {
    if (absent[unit] === 1) continue;
    // Position and bit in one number, so that sorting needs no objects.
    let step = steps.length;
    const key = positions[unit]! * 32 + (unit - first);
    while (step > 0 && steps[step - 1]! > key) {
      steps[step] = steps[step - 1]!;
      step -= 1;
    }
    steps[step] = key;
  }
  let mask = bits;
  let i = 0;
  for (const step of steps) {
    const end = Math.floor(step / 32);
    for (; i < end; i += 1) masks[start + order[i]!] = mask;
    mask |= 1 << (step % 32);
  }
  for (; i < order.length; i += 1) masks[start + order[i]!] = mask;
}
