/** Totals of many units on the fast path. */
import type { Layout } from '../layout.js';
import type { Plan } from '../plan.js';
import type { Rows } from '../rows.js';
import type { Scoring } from '../unit.js';
import { type Block, blockSize, state } from './block.js';
import { compiledFor, refuse } from './compile.js';
import { limitOf } from './sum.js';

/** What the fast path found; it fills in the rows it can vouch for and marks the others. */
export interface FastTotals {
  /** Totals as published; NaN where nothing has points. */
  readonly totals: Float64Array;
  /** 1 where everything that counts has points. */
  readonly complete: Uint8Array;
  /** 1 where the unit is left to the exact path. */
  readonly hard: Uint8Array;
}

/** Whether the totals of a framework can be sums of columns at all. */
export function isAddition({ framework, nodes, top, layouts }: Plan): boolean {
  const adds = nodes.every(({ members, aggregate, cap, rounding, role }) => {
    if (members.length === 0) return role !== 'penalty';
    return aggregate === 'sum' && rounding.length <= 1 && (!cap || limitOf(cap) !== undefined);
  });
  const capped = framework.bonus?.startsWith('capped') === true;
  const limited = !capped || [...layouts.values()].every(({ scale }) => limitOf(scale) !== undefined);
  return adds && limited && (framework.aggregate ?? 'sum') === 'sum' && top.length > 0;
}

/** Scores the rows of one unit type. */
export function fastTotals(
  plan: Plan,
  layout: Layout,
  table: Rows,
  rows: Int32Array,
  scoring: (row: number) => Scoring,
  results: FastTotals,
): void {
  const { level, incomplete, out, addAll, uncounted, finish } = compiledFor(plan, layout);
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
    finish(level.sum, length, hard);
    if (plan.gates.length > 0) judge(plan, block, hard);
    for (let place = 0; place < length; place += 1) {
      const row = block.rows[place] as number;
      const absent = !out.clean && out.states[place] === state.absent && hard[place] === 0;
      results.totals[row] = absent ? Number.NaN : (level.sum.floats[place] as number);
      results.complete[row] = incomplete[place] === 0 ? 1 : 0;
      results.hard[row] = hard[place] as number;
    }
  }
}

/** Leaves to the exact path every unit in which a gate fires, or cannot be told to. */
function judge({ gates }: Plan, { rows, scoring }: Block, hard: Uint8Array): void {
  for (let place = 0; place < rows.length; place += 1) {
    if (hard[place] === 1) continue;
    const data = scoring(place);
    if (gates.some((gate) => gate(data) !== false) || data.issues.length > 0) hard[place] = 1;
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
