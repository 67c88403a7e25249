/** A framework as columns that are added up: made once for each of its unit types. */
import type { Framework } from '../../framework/model.js';
import type { Layout } from '../layout.js';
import type { Node, Plan } from '../plan.js';
import { type Block, type Column, column, type Points, state } from './block.js';
import { type Finish, finisher } from './finish.js';
import { type Gatekeeper, gatekeeper } from './gates.js';
import { addUp, groupPoints, summands } from './groups.js';
import { leafPoints, type Workshop } from './leaf.js';
import { type Level, scratch } from './scratch.js';
import { addTo, atLeastZero, atMost, clear, type Limit, limitOf } from './sum.js';

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
  readonly finish: Finish;
  readonly keepGates: Gatekeeper | undefined;
  /** How far the floats of the sum can be from what they stand for. */
  readonly error: number;
}

/** What is summed up: the total, or what some parts earn together, by the code of the view or part. */
export interface Wanted {
  readonly code: string;
  readonly parts: readonly Node[];
}

const compiled = new WeakMap<Layout, Map<string | undefined, Compiled>>();

export function compiledFor(plan: Plan, layout: Layout, wanted: Wanted | undefined): Compiled {
  const all = compiled.get(layout) ?? new Map<string | undefined, Compiled>();
  compiled.set(layout, all);
  const made = all.get(wanted?.code) ?? (wanted ? partsOf(wanted, plan, layout) : totalOf(plan, layout));
  all.set(wanted?.code, made);
  return made;
}

function totalOf(plan: Plan, layout: Layout): Compiled {
  const columns = scratch();
  const shop: Workshop = { plan, layout, scratch: columns, precise: !plan.totalRounding, depth: 1 };
  const groups = summands(plan.top, shop);
  const extras = (role: Node['role']): readonly Points[] =>
    plan.top
      .filter((node) => node.role === role && layout.applies[node.index])
      .flatMap((node) => groupPoints(node, shop));
  const shown = plan.nodes.filter((node) => layout.applies[node.index] && isShownOnly(node));
  const uncounted = shown.map((node) => leafPoints(node, shop));
  const summed = { groups, bonus: extras('bonus'), penalties: extras('penalty') };
  return { ...compile(summed, uncounted, shop, plan), keepGates: gatekeeper(plan, layout) };
}

/** Parts are added up as they are: neither limits nor conversion nor rounding of the total touch them. */
function partsOf({ parts }: Wanted, plan: Plan, layout: Layout): Compiled {
  const shop: Workshop = { plan, layout, scratch: scratch(), precise: true, depth: 1 };
  const groups = parts
    .filter(({ index }) => layout.applies[index])
    .flatMap((node) => groupPoints(node, shop));
  return compile({ groups, bonus: [], penalties: [] }, [], shop, asTheyAre);
}

/** What becomes of the sum of the groups before it is published. */
interface Treatment extends Pick<Plan, 'convertTo' | 'totalRounding'> {
  readonly framework: Pick<Framework, 'bonus' | 'penalty'>;
}

const asTheyAre: Treatment = { framework: {}, convertTo: undefined, totalRounding: undefined };

function compile(
  summed: Summands,
  uncounted: readonly Points[],
  shop: Workshop,
  treatment: Treatment,
): Compiled {
  const { plan, layout, scratch: columns } = shop;
  const all = [...summed.groups, ...summed.bonus, ...summed.penalties];
  const error = all.reduce((so, each) => so + each.error, 0) + 2 ** -40;
  const level = columns.level(0);
  const out = column();
  return {
    level,
    incomplete: columns.incomplete,
    out,
    addAll: adder(summed, treatment.framework, shop, level, out),
    uncounted,
    finish: finisher(treatment, layout, error, plan.nodes.length),
    keepGates: undefined,
    error,
  };
}

interface Summands {
  readonly groups: readonly Points[];
  readonly bonus: readonly Points[];
  readonly penalties: readonly Points[];
}

/** Groups, plus bonus, less penalties, within the declared limits. */
function adder(
  { groups, bonus, penalties }: Summands,
  framework: Treatment['framework'],
  { layout, precise }: Workshop,
  level: Level,
  out: Column,
): (block: Block, hard: Uint8Array) => void {
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

/** Leaves to the exact path what is at least so unclear. */
export function refuse({ states }: Column, least: number, length: number, hard: Uint8Array): void {
  for (let place = 0; place < length; place += 1) if ((states[place] as number) >= least) hard[place] = 1;
}
