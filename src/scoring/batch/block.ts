/**
 * The fast path: many units at once, as whole numbers in typed columns. It takes only what it can prove to be exact; a
 * value or a unit with anything else is marked `hard` and scored with fractions.
 */
import { compare, type Rational } from '../../numbers/rational.js';
import type { Rows } from '../rows.js';
import type { Scoring } from '../unit.js';
import type { TwoDoubles } from './two-doubles.js';

/** Units worked on at a time: small enough that their columns stay in the processor's cache. */
export const blockSize = 2048;

/** Whole numbers up to here keep every digit through one multiplication and one addition. */
export const safe = 2 ** 52;

/** What is known of a value or of points; where several apply, the greatest. */
export const state = { known: 0, absent: 1, notApplicable: 2, hard: 4 } as const;

/** A run of units of one type. */
export interface Block {
  readonly table: Rows;
  /** Rows of the units, in the table they came from. */
  readonly rows: Int32Array;
  /** The rows follow one another, so that a part of a column can be used as it is. */
  readonly contiguous: boolean;
  /** The exact computation of the unit in a place of the block, for what has no fast form. */
  readonly scoring: (place: number) => Scoring;
}

/** One column of a block. Its parts are reused from block to block. */
export interface Column {
  readonly buffer: Float64Array;
  readonly states: Uint8Array;
  /** The buffer, and what its doubles leave out; for points that nothing rounds. */
  readonly two: TwoDoubles;
  /** The numbers: the buffer, or a part of the column they come from (never to be written to). */
  values: Float64Array;
  /** Every value is known; then `states` is not filled in. */
  clean: boolean;
  /** Bounds of the values of a clean column that was read. */
  least: number;
  greatest: number;
}

export function column(): Column {
  const buffer = new Float64Array(blockSize);
  const states = new Uint8Array(blockSize);
  const two = { high: buffer, low: new Float64Array(blockSize) };
  return { buffer, states, two, values: buffer, clean: false, least: 0, greatest: 0 };
}

/** Makes a column ready to be filled cell by cell, all known so far. */
export function open(column: Column, length: number): void {
  column.values = column.buffer;
  column.clean = true;
  column.states.fill(state.known, 0, length);
}

/** Marks one cell. */
export function mark(column: Column, place: number, as: number): void {
  column.clean = false;
  if ((column.states[place] as number) < as) column.states[place] = as;
}

/**
 * Fills a column with the points of an indicator.
 *
 * @returns What the whole numbers are to be divided by (a power of ten); 0 if they are floats within `error`.
 */
export type Kernel = (block: Block, out: Column) => number;

export type Limits = readonly [least: Rational | undefined, most: Rational | undefined];

export function isAtLeast([lowest]: Limits, limit: Rational): boolean {
  return lowest !== undefined && compare(lowest, limit) >= 0;
}

export function isAtMost([, highest]: Limits, limit: Rational): boolean {
  return highest !== undefined && compare(highest, limit) <= 0;
}

/** A kernel and what is known of it beforehand. */
export interface Points {
  readonly kernel: Kernel;
  /** How far its floats can be from the exact points; 0 where its points are whole numbers. */
  readonly error: number;
  /** Least and most that it gives before rounding; undefined where there is no limit. */
  readonly range: Limits;
  /** What its whole numbers are always divided by, where that does not depend on the data. */
  readonly scale?: number;
}
