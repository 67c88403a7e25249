/** Totals of many units on the fast path. */
import type { Layout } from '../layout.js';
import type { Plan } from '../plan.js';
import type { Rows } from '../rows.js';
import type { Scoring } from '../unit.js';
import { type Block, blockSize, state } from './block.js';
import { compiledFor, refuse, type Wanted } from './compile.js';

/** What the fast path found; it fills in the rows it can vouch for and marks the others. */
export interface FastTotals {
  /** Totals as published; NaN where nothing has points. */
  readonly totals: Float64Array;
  /** What makes each total a whole number; 0 where it is not known. */
  readonly grids: Float64Array;
  /** 1 where everything that counts has points. */
  readonly complete: Uint8Array;
  /** 1 where the unit is left to the exact path. */
  readonly hard: Uint8Array;
  /** 1 where a gate takes the unit out of the ranking. */
  readonly unranked: Uint8Array;
}

export function emptyTotals(length: number): FastTotals {
  return {
    totals: new Float64Array(length),
    grids: new Float64Array(length),
    complete: new Uint8Array(length),
    hard: new Uint8Array(length),
    unranked: new Uint8Array(length),
  };
}

/** Scores the rows of one unit type: the total, or what is wanted of it. */
export function fastTotals(
  plan: Plan,
  layout: Layout,
  table: Rows,
  rows: Int32Array,
  scoring: (row: number) => Scoring,
  results: FastTotals,
  wanted?: Wanted,
): void {
  const { level, incomplete, out, addAll, uncounted, finish, keepGates, error } = compiledFor(
    plan,
    layout,
    wanted,
  );
  const unranked = new Uint8Array(blockSize);
  for (let start = 0; start < rows.length; start += blockSize) {
    const block = blockOf(table, rows.subarray(start, start + blockSize), scoring);
    const { length } = block.rows;
    const hard = new Uint8Array(length);
    incomplete.fill(0);
    addAll(block, hard);
    for (const { kernel } of uncounted) {
      kernel(block, level.part);
      if (!level.part.clean) refuse(level.part, state.notApplicable, length, hard);
    }
    unranked.fill(0);
    keepGates?.(block, level.sum, error, hard, unranked);
    const grid = finish(level.sum, length, hard);
    for (let place = 0; place < length; place += 1) {
      const row = block.rows[place] as number;
      const absent = !out.clean && out.states[place] === state.absent && hard[place] === 0;
      results.totals[row] = absent ? Number.NaN : (level.sum.floats[place] as number);
      results.grids[row] = grid;
      results.complete[row] = incomplete[place] === 0 ? 1 : 0;
      results.hard[row] = hard[place] as number;
      results.unranked[row] = unranked[place] as number;
    }
  }
}

function blockOf(table: Rows, rows: Int32Array, scoring: (row: number) => Scoring): Block {
  const contiguous = (rows[rows.length - 1] as number) - (rows[0] as number) === rows.length - 1;
  const opened = new Map<number, Scoring>();
  return {
    table,
    rows,
    contiguous,
    scoring: (place) => {
      const row = rows[place] as number;
      const made = opened.get(row) ?? scoring(row);
      opened.set(row, made);
      return made;
    },
  };
}
