/** Totals of many units on the fast path. */
import { type Rational, toNumber } from '../../numbers/rational.js';
import type { Layout } from '../layout.js';
import type { Node, Plan } from '../plan.js';
import type { Rows } from '../rows.js';
import type { Scoring } from '../unit.js';
import { type Block, blockSize, type Column, column, type Points, scratch, state } from './block.js';
import { finisher } from './finish.js';
import { leafPoints } from './leaf.js';
import { addTo, clear, emptySum, type Sum } from './sum.js';

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
export function isAddition({ framework, nodes, top, gates }: Plan): boolean {
  const adds = nodes.every((node) => {
    const plain =
      node.members.length === 0 || (node.aggregate === 'sum' && !node.cap && node.rounding.length === 0);
    return plain && node.role !== 'bonus' && node.role !== 'penalty';
  });
  return adds && gates.length === 0 && (framework.aggregate ?? 'sum') === 'sum' && top.length > 0;
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
  const { leaves, points, uncounted, finish, out, sum, known, incomplete } = compiledFor(plan, layout);
  for (let start = 0; start < rows.length; start += blockSize) {
    const block = blockOf(table, rows.subarray(start, start + blockSize), scoring);
    const { length } = block.rows;
    clear(sum, length);
    known.fill(0);
    incomplete.fill(0);
    const hard = new Uint8Array(length);
    let everywhere = 0;
    points.forEach(({ kernel }, leaf) => {
      const scale = kernel(block, out);
      if (out.clean) everywhere += 1;
      else settle(leaves[leaf] as Node, out, layout, scale, length, known, incomplete, hard);
      addTo(sum, out, scale, length);
    });
    for (const { kernel } of uncounted) {
      kernel(block, out);
      if (!out.clean) refuseUnclear(out, length, hard);
    }
    finish(sum, length, hard);
    for (let place = 0; place < length; place += 1) {
      const row = block.rows[place] as number;
      if (everywhere === 0 && known[place] === 0 && hard[place] === 0) sum.floats[place] = Number.NaN;
      results.totals[row] = sum.floats[place] as number;
      results.complete[row] = incomplete[place] === 0 ? 1 : 0;
      results.hard[row] = hard[place] as number;
    }
  }
}

/** What is made once for a framework and a unit type, columns included: scoring a table allocates next to nothing. */
interface Compiled {
  readonly leaves: readonly Node[];
  readonly points: readonly Points[];
  /** Points that are shown and add nothing, but whose errors are errors. */
  readonly uncounted: readonly Points[];
  readonly finish: (sum: Sum, length: number, hard: Uint8Array) => void;
  readonly out: Column;
  readonly sum: Sum;
  readonly known: Uint16Array;
  readonly incomplete: Uint8Array;
}

const compiled = new WeakMap<Layout, Compiled>();

function compiledFor(plan: Plan, layout: Layout): Compiled {
  const made = compiled.get(layout);
  if (made) return made;
  const columns = scratch();
  const all = plan.nodes.filter(({ members, index }) => members.length === 0 && layout.applies[index]);
  const leaves = all.filter(isCounted);
  const shown = all.filter((node) => !isCounted(node) && node.rule.kind !== 'info');
  const precise = !plan.totalRounding;
  const pointsOf = (node: Node): Points => leafPoints(plan, layout, node, columns, precise);
  const points = leaves.map(pointsOf);
  const error = points.reduce((so, each) => so + each.error, 0) + 2 ** -40;
  const fresh: Compiled = {
    leaves,
    points,
    uncounted: shown.map(pointsOf),
    finish: finisher(plan, layout, error, leaves.length),
    out: column(),
    sum: emptySum(precise),
    known: new Uint16Array(blockSize),
    incomplete: new Uint8Array(blockSize),
  };
  compiled.set(layout, fresh);
  return fresh;
}

/** A leaf that adds to the total. */
function isCounted(node: Node): boolean {
  for (let each: Node | undefined = node; each; each = each.parent) if (each.role !== 'score') return false;
  return true;
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

/** Leaves to the exact path what does not count, but may be an error. */
function refuseUnclear({ states }: Column, length: number, hard: Uint8Array): void {
  for (let place = 0; place < length; place += 1) {
    if ((states[place] as number) >= state.notApplicable) hard[place] = 1;
  }
}

/** What an absent or inapplicable indicator adds, and whether that leaves the unit open or hard. */
function settle(
  node: Node,
  out: Column,
  layout: Layout,
  scale: number,
  length: number,
  known: Uint16Array,
  incomplete: Uint8Array,
  hard: Uint8Array,
): void {
  const { values, two, states } = out;
  const full = toNumber(layout.max[node.index] as Rational) * (scale || 1);
  for (let place = 0; place < length; place += 1) {
    const is = states[place];
    if (is === state.known) {
      known[place] = (known[place] as number) + 1;
      continue;
    }
    values[place] = 0;
    two.low[place] = 0;
    if (is === state.absent && node.missing === 'absent') incomplete[place] = 1;
    else if (is === state.absent) known[place] = (known[place] as number) + 1;
    else if (is === state.notApplicable && node.na === 'zero') known[place] = (known[place] as number) + 1;
    else if (is === state.notApplicable && node.na === 'full' && Number.isInteger(full)) {
      known[place] = (known[place] as number) + 1;
      values[place] = full;
    } else hard[place] = 1;
  }
}
