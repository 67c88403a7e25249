/**
 * Which of 240 units each unit beats. On a sorted criterion the 240 are thresholds: a unit beats those it has passed, so
 * that one byte, how many it has passed, tells all 240 bits by a table.
 */
import type { SortedColumn } from './sorted-column.js';

/** Units compared with all others at a time. */
export const lanes = 240;
/**
 * Their bits are copied as four doubles and added as eight words. Bit 30 of a word stays empty, so that no double is NaN,
 * which an engine may rewrite.
 */
export const perWord = 30;
export const words = 8;
const doubles = 4;
export const allOnes = 2 ** perWord - 1;
/** The level of a unit about which a criterion says nothing: not beaten by anyone. */
const unbeaten = lanes + 1;
const entries = lanes + 2;

/** Levels and tables of all masks, one after the other. */
export interface Thresholds {
  /** How many thresholds each unit has passed: `size` bytes for each mask. */
  readonly levels: Uint8Array;
  /** The bits for each level. */
  readonly bits: Float64Array;
  /** The same bits as words. */
  readonly tables: Int32Array;
}

/** Room for so many masks of so many units; mask 0 stays empty. */
export function emptyThresholds(masks: number, size: number): Thresholds {
  const bits = new Float64Array(masks * entries * doubles);
  return { levels: new Uint8Array(masks * size), bits, tables: new Int32Array(bits.buffer) };
}

/**
 * Finds for every unit which of the units from `first` on it beats, and, unless the column is plain, in the next mask by
 * which of them it is not beaten.
 */
export function passThresholds(
  { order, runs, absent }: SortedColumn,
  first: number,
  size: number,
  { levels, tables }: Thresholds,
  mask: number,
): void {
  const passed = new Int32Array(lanes + 1);
  if (!runs) {
    const count = passOneByOne(order, first, levels, mask * size, passed);
    writeTable(tables, mask, passed.subarray(0, count), []);
    return;
  }
  levels.fill(0, mask * size, (mask + 1) * size);
  levels.fill(unbeaten, (mask + 1) * size, (mask + 2) * size);
  const count = passRuns(order, runs, first, levels, mask * size, size, passed);
  const rising = passed.subarray(0, count);
  const missing: number[] = [];
  for (let unit = first; unit < Math.min(first + lanes, size); unit += 1)
    if (absent[unit] === 1) missing.push(unit - first);
  writeTable(tables, mask, rising, []);
  writeTable(tables, mask + 1, rising, missing);
}

/** Without equal values: a unit passes those before it. Lists the thresholds in the order in which they are passed. */
function passOneByOne(
  order: Int32Array,
  first: number,
  levels: Uint8Array,
  start: number,
  passed: Int32Array,
): number {
  let level = 0;
  for (let i = 0; i < order.length; i += 1) {
    const unit = order[i]!;
    levels[start + unit] = level;
    // Written every time, kept only if it is a threshold: no branch to guess wrong.
    passed[level] = unit - first;
    level += Number((unit - first) >>> 0 < lanes);
  }
  return level;
}

/** With equal values: a unit beats those below its run, and is not beaten by those in it either. */
function passRuns(
  order: Int32Array,
  runs: Int32Array,
  first: number,
  levels: Uint8Array,
  start: number,
  size: number,
  passed: Int32Array,
): number {
  let level = 0;
  for (let run = 0; run < runs.length; run += 1) {
    const below = level;
    const end = run + 1 < runs.length ? runs[run + 1]! : order.length;
    for (let i = runs[run]!; i < end; i += 1) {
      const unit = order[i]!;
      levels[start + unit] = below;
      const lane = unit - first;
      if (lane >>> 0 < lanes) {
        passed[level] = lane;
        level += 1;
      }
    }
    for (let i = runs[run]!; i < end; i += 1) levels[start + size + order[i]!] = level;
  }
  return level;
}

/** The bits of each level, from those set before the first on. */
function writeTable(tables: Int32Array, mask: number, rising: Int32Array, set: readonly number[]): void {
  const start = mask * entries * words;
  const now = new Int32Array(words);
  for (const lane of set) setBit(now, lane);
  tables.set(now, start);
  for (let level = 0; level < rising.length; level += 1) {
    setBit(now, rising[level]!);
    for (let word = 0; word < words; word += 1) tables[start + (level + 1) * words + word] = now[word]!;
  }
  tables.fill(allOnes, start + unbeaten * words, start + entries * words);
}

function setBit(bits: Int32Array, lane: number): void {
  const word = Math.floor(lane / perWord);
  bits[word]! |= 1 << (lane - word * perWord);
}

/** Writes the bits of some units, one after the other. */
export function expand(
  { levels, bits }: Thresholds,
  mask: number,
  size: number,
  first: number,
  units: number,
  out: Float64Array,
  start: number,
): void {
  const table = mask * entries * doubles;
  const from = mask * size + first;
  for (let unit = 0; unit < units; unit += 1) {
    const at = table + levels[from + unit]! * doubles;
    const to = start + unit * doubles;
    out[to] = bits[at]!;
    out[to + 1] = bits[at + 1]!;
    out[to + 2] = bits[at + 2]!;
    out[to + 3] = bits[at + 3]!;
  }
}
