import { risingOrder } from '../describe/sorted.js';

/** A column in rising order. */
export interface SortedColumn {
  readonly column: Float64Array;
  /** Units with a value, rising; only those still needed. */
  order: Int32Array;
  readonly absent: Uint8Array;
  /** Where in the order each run of equal values begins; not for a plain column: no value absent, no two equal. */
  runs: Int32Array | undefined;
}

/** Sorts a column; `NaN` is absent. */
export function sortColumn(column: Float64Array): SortedColumn {
  const size = column.length;
  const absent = new Uint8Array(size);
  const kept = new Int32Array(size);
  const count = present(column, kept, absent);
  const order = count === size ? sortedUnits(column) : sortedUnits(column, kept.subarray(0, count));
  const runs = runsOf(column, order);
  return { column, order, absent, runs: runs.length === size ? undefined : runs };
}

function sortedUnits(column: Float64Array, kept?: Int32Array): Int32Array {
  if (!kept) return new Int32Array(risingOrder(column).buffer);
  const order = new Int32Array(risingOrder(Float64Array.from(kept, (unit) => column[unit]!)).buffer);
  for (let i = 0; i < order.length; i += 1) order[i] = kept[order[i]!]!;
  return order;
}

/** Lists the units that have a value, and marks the others; returns how many have one. */
function present(column: Float64Array, kept: Int32Array, absent: Uint8Array): number {
  let count = 0;
  for (let unit = 0; unit < column.length; unit += 1) {
    kept[count] = unit;
    absent[unit] = Number(Number.isNaN(column[unit]!));
    count += 1 - absent[unit]!;
  }
  return count;
}

/** Drops the units before `first`: nobody asks about them any more. */
export function shorten(sorted: SortedColumn, first: number): void {
  const { order, column } = sorted;
  let count = 0;
  for (let i = 0; i < order.length; i += 1) {
    const unit = order[i]!;
    order[count] = unit;
    count += Number(unit >= first);
  }
  sorted.order = order.subarray(0, count);
  if (sorted.runs) sorted.runs = runsOf(column, sorted.order);
}

function runsOf(column: Float64Array, order: Int32Array): Int32Array {
  const runs = new Int32Array(order.length);
  let count = 0;
  for (let i = 0; i < order.length; i += 1) {
    runs[count] = i;
    count += Number(i === 0 || column[order[i]!]! !== column[order[i - 1]!]!);
  }
  return runs.slice(0, count);
}
