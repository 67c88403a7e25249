/** Totals of many units on the fast path. */
import type { Layout } from '../layout.js';
import type { Node, Plan } from '../plan.js';
import type { Rows } from '../rows.js';
import type { Scoring } from '../unit.js';
import { type Block, blockSize, type Column, column, type Points, state } from './block.js';
import { finisher } from './finish.js';
import { addUp, groupPoints, summands } from './groups.js';
import { leafPoints, type Workshop } from './leaf.js';
import { type Level, scratch } from './scratch.js';
import { addTo, atLeastZero, atMost, clear, type Limit, limitOf, type Sum } from './sum.js';

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
export function isAddition({ framework, nodes, top, gates, layouts }: Plan): boolean {
  const adds = nodes.every(({ members, aggregate, cap, rounding, role }) => {
    if (members.length === 0) return role !== 'penalty';
    return aggregate === 'sum' && rounding.length <= 1 && (!cap || limitOf(cap) !== undefined);
  });
  const capped = framework.bonus?.startsWith('capped') === true;
  const limited = !capped || [...layouts.values()].every(({ scale }) => limitOf(scale) !== undefined);
  return adds && limited && gates.length === 0 && (framework.aggregate ?? 'sum') === 'sum' && top.length > 0;
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
    for (let place = 0; place < length; place += 1) {
      const row = block.rows[place] as number;
      const absent = !out.clean && out.states[place] === state.absent && hard[place] === 0;
      results.totals[row] = absent ? Number.NaN : (level.sum.floats[place] as number);
      results.complete[row] = incomplete[place] === 0 ? 1 : 0;
      results.hard[row] = hard[place] as number;
    }
  }
}

/** What is made once for a framework and a unit type, columns included: scoring a table allocates next to nothing. */
interface Compiled {
  readonly level: Level;
  readonly incomplete: Uint8Array;
  /** States of the sum of the groups. */
  readonly out: Column;
  /** Adds up groups, bonus and penalties. */
  readonly addAll: (block: Block, hard: Uint8Array) => void;
  /** Points that are shown and add nothing, but whose errors are errors. */
  readonly uncounted: readonly Points[];
  readonly finish: (sum: Sum, length: number, hard: Uint8Array) => void;
}

const compiled = new WeakMap<Layout, Compiled>();

function compiledFor(plan: Plan, layout: Layout): Compiled {
  const made = compiled.get(layout);
  if (made) return made;
  const columns = scratch();
  const shop: Workshop = { plan, layout, scratch: columns, precise: !plan.totalRounding, depth: 1 };
  const groups = summands(plan.top, shop);
  const extras = (role: Node['role']): readonly Points[] =>
    plan.top
      .filter((node) => node.role === role && layout.applies[node.index])
      // One without members for this type gives nothing.
      .filter((node) => node.members.length === 0 || summands(node.members, shop).length > 0)
      .map((node) => groupPoints(node, shop));
  const [bonus, penalties] = [extras('bonus'), extras('penalty')];
  const all = [...groups, ...bonus, ...penalties];
  const error = all.reduce((so, each) => so + each.error, 0) + 2 ** -40;
  const shown = plan.nodes.filter((node) => layout.applies[node.index] && isShownOnly(node));
  const level = columns.level(0);
  const out = column();
  const fresh: Compiled = {
    level,
    incomplete: columns.incomplete,
    out,
    addAll: adder({ groups, bonus, penalties }, shop, level, out),
    uncounted: shown.map((node) => leafPoints(node, shop)),
    finish: finisher(plan, layout, error, plan.nodes.length),
  };
  compiled.set(layout, fresh);
  return fresh;
}

interface Summands {
  readonly groups: readonly Points[];
  readonly bonus: readonly Points[];
  readonly penalties: readonly Points[];
}

/** Groups, plus bonus, less penalties, within the declared limits. */
function adder(
  { groups, bonus, penalties }: Summands,
  { plan, layout, precise }: Workshop,
  level: Level,
  out: Column,
): (block: Block, hard: Uint8Array) => void {
  const { framework } = plan;
  const limit = framework.bonus?.startsWith('capped') ? limitOf(layout.scale) : undefined;
  const { sum, part } = level;
  const add = (points: readonly Points[], block: Block, hard: Uint8Array, isDeducted: boolean): void => {
    const { length } = block.rows;
    for (const { kernel } of points) {
      const scale = kernel(block, part);
      if (!part.clean) refuse(part, state.hard, length, hard);
      if (isDeducted) negate(part, length);
      addTo(sum, part, scale, length);
    }
  };
  return (block, hard) => {
    const { length } = block.rows;
    clear(sum, length, precise);
    addUp(groups, block, level, out);
    if (!out.clean) refuse(out, state.hard, length, hard);
    add(bonus, block, hard, false);
    if (framework.bonus === 'capped-before-penalties') atMost(sum, limit as Limit, length);
    add(penalties, block, hard, true);
    if (framework.bonus === 'capped-after-penalties') atMost(sum, limit as Limit, length);
    if (framework.penalty === 'stops-at-zero') atLeastZero(sum, length);
  };
}

/** Group sums stand in columns of their own, so that they can be changed. */
function negate({ values, two }: Column, length: number): void {
  for (let place = 0; place < length; place += 1) {
    values[place] = -(values[place] as number);
    two.low[place] = -(two.low[place] as number);
  }
}

/** A leaf that adds nothing to the total, and is more than information. */
function isShownOnly(node: Node): boolean {
  if (node.members.length > 0 || node.rule.kind === 'info') return false;
  for (let each: Node | undefined = node; each; each = each.parent)
    if (each.role === 'info' || each.role === 'condition') return true;
  return false;
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

/** Leaves to the exact path what is at least so unclear. */
function refuse({ states }: Column, least: number, length: number, hard: Uint8Array): void {
  for (let place = 0; place < length; place += 1) if ((states[place] as number) >= least) hard[place] = 1;
}
