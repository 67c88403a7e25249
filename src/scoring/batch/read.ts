/** Reads one input for a block of units as whole numbers. */
import type { Input } from '../../framework/model.js';
import type { Node } from '../plan.js';
import { type Block, type Column, state } from './block.js';

/** Fills a column with an input's numbers; returns what they are to be divided by. */
export type Reader = (block: Block, out: Column) => number;

/** Most decimals read this way, and the largest whole number whose shortest decimal text is surely the number meant. */
const mostPlaces = 9;
const digits15 = 1e15;

/** Reads an input of an indicator (its only or own value for ''), or a fact (no indicator). */
export function reader(node: Node | undefined, name: string, input: Input | undefined): Reader | undefined {
  if (input?.step !== undefined || input?.of === 'children') return undefined;
  const kind = input?.kind ?? 'number';
  if (kind === 'choice' || kind === 'date' || kind === 'survey') return undefined;
  const low = input?.min === undefined ? (kind === 'number' ? -Infinity : 0) : Number(input.min);
  const high =
    input?.max === undefined
      ? ({ percent: 100, share: 1, boolean: 1 }[kind as string] ?? Infinity)
      : Number(input.max);
  // A bound written as a fraction has no double; leave it to the exact path.
  if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
  const places = kind === 'count' || kind === 'boolean' ? 0 : mostPlaces;
  return (block, out) => {
    const { rows } = block;
    const cells = block.table.values(node, name);
    if (cells instanceof Float64Array) {
      const part = block.contiguous
        ? cells.subarray(rows[0], (rows[0] as number) + rows.length)
        : gather(cells, rows, out.buffer);
      if (areWhole(part, low, high, out)) return 1;
      fromFloats(part, out);
    } else if (typeof cells === 'function') fromCells(cells, kind, rows, out);
    else fromCells((row) => cells[row], kind, rows, out);
    return asWholeNumbers(out, rows.length, low, high, places);
  };
}

function gather(cells: Float64Array, rows: Int32Array, buffer: Float64Array): Float64Array {
  for (let place = 0; place < rows.length; place += 1) buffer[place] = cells[rows[place] as number] as number;
  return buffer.subarray(0, rows.length);
}

/** Takes the cells as they are if all are whole numbers within the bounds, as counts are. */
function areWhole(cells: Float64Array, low: number, high: number, out: Column): boolean {
  let least = cells[0] as number;
  let greatest = least;
  for (let place = 0; place < cells.length; place += 1) {
    const value = cells[place] as number;
    // Not a number is not equal to itself.
    if (Math.floor(value) !== value) return false;
    if (value < least) least = value;
    else if (value > greatest) greatest = value;
  }
  if (!(least >= Math.max(low, -digits15) && greatest <= Math.min(high, digits15))) return false;
  out.values = cells;
  out.clean = true;
  out.least = least;
  out.greatest = greatest;
  return true;
}

function fromFloats(cells: Float64Array, out: Column): void {
  const { buffer, states } = out;
  for (let place = 0; place < cells.length; place += 1) {
    const value = cells[place] as number;
    buffer[place] = value;
    states[place] = Number.isNaN(value) ? state.absent : state.known;
  }
}

function fromCells(
  cell: (row: number) => unknown,
  kind: Input['kind'],
  rows: Int32Array,
  { buffer, states }: Column,
): void {
  for (let place = 0; place < rows.length; place += 1) {
    const value = cell(rows[place] as number);
    let read = state.known as number;
    if (typeof value === 'number') {
      buffer[place] = value;
      if (Number.isNaN(value)) read = state.hard;
    } else if (value === null || value === undefined) read = state.absent;
    else if (typeof value === 'boolean' && kind === 'boolean') buffer[place] = value ? 1 : 0;
    else if (typeof value === 'string' && kind !== 'boolean' && isPlainDecimal(value))
      buffer[place] = Number(value);
    else if (isNotApplicable(value)) read = state.notApplicable;
    else read = state.hard;
    states[place] = read;
  }
}

/** Up to 15 digits with at most one point inside: the double nearest to it stands for it and nothing else. */
function isPlainDecimal(text: string): boolean {
  return text.length <= 16 && /^-?\d+(?:\.\d+)?$/.test(text);
}

function isNotApplicable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    typeof (value as { notApplicable?: unknown }).notApplicable === 'string' &&
    Object.keys(value as object).length === 1
  );
}

/** Multiplies a column by the power of ten that makes every number whole; those it cannot are hard. */
function asWholeNumbers(out: Column, length: number, low: number, high: number, mostPlaces: number): number {
  const { buffer, states } = out;
  const most = 10 ** mostPlaces;
  let scale = 1;
  for (let place = 0; place < length; place += 1) {
    if (states[place] !== state.known) continue;
    const value = buffer[place] as number;
    let own = scale;
    while (own <= most && Math.round(value * own) / own !== value) own *= 10;
    if (own > most || !(value >= low && value <= high)) states[place] = state.hard;
    else scale = own;
  }
  let [clean, least, greatest] = [true, Infinity, -Infinity];
  for (let place = 0; place < length; place += 1) {
    const whole = states[place] === state.known ? Math.round((buffer[place] as number) * scale) : 0;
    buffer[place] = whole;
    if (whole > digits15 || whole < -digits15) states[place] = state.hard;
    if (whole < least) least = whole;
    if (whole > greatest) greatest = whole;
    clean = clean && states[place] === state.known;
  }
  out.values = buffer;
  out.clean = clean;
  out.least = least;
  out.greatest = greatest;
  return scale;
}
