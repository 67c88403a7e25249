/** What the rules of a part can see while they become SQL. */
import type { Indicator, Input } from '../framework/model.js';
import type { Layout } from '../scoring/layout.js';
import type { Plan, Node as PlanNode } from '../scoring/plan.js';
import type { Engine } from './dialect.js';
import type { Figure } from './figure.js';
import type { SqlOptions } from './options.js';
import type { Fault, Source } from './source.js';
import type { Steps } from './steps.js';
import { and, type Truth, yes } from './truth.js';

/** One type of unit while its query is built. */
export interface Build {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly engine: Engine;
  readonly options: SqlOptions;
  readonly steps: Steps;
  readonly source: Source;
  readonly faults: Fault[];
  /** Where an interval leaves something open. */
  readonly open: Truth[];
  /** Points of another part, and its percentage. */
  readonly points: (code: string) => Figure;
  readonly percent: (code: string) => Figure;
  /** The figure over the ranking group that a rule asks for. */
  readonly peer: (asked: object) => Figure;
}

/** The names a part may use, and when what is compiled now is evaluated at all. */
export interface Scope {
  readonly build: Build;
  readonly node: PlanNode | undefined;
  readonly guard: Truth;
  /** Key and declaration of an input or fact. */
  readonly slot: (name: string) => { readonly key: string; readonly input: Input | undefined };
}

export function within(scope: Scope, when: Truth): Scope {
  return { ...scope, guard: and(scope.guard, when) };
}

/** Tells that a row is faulty where this holds and the place is reached. */
export function fault(scope: Scope, code: string, when: Truth): void {
  const reached = and(scope.guard, when);
  if (reached.form.op === 'false') return;
  scope.build.faults.push({ code, at: scope.node?.code ?? '', when: reached });
}

export function scopeOf(build: Build, node: PlanNode | undefined, guard: Truth = yes): Scope {
  return { build, node, guard, slot: (name) => slotOf(build.plan, node, name) };
}

function slotOf(
  plan: Plan,
  node: PlanNode | undefined,
  name: string,
): { key: string; input: Input | undefined } {
  const own = inputsOf(node);
  if (node && (name === '' || Object.hasOwn(own, name))) return slotOfInput(node, name);
  const facts = (plan.framework.facts ?? {}) as Readonly<Record<string, Input>>;
  if (Object.hasOwn(facts, name)) return { key: name, input: facts[name] };
  // A gate names an input that just one indicator has; anything else was refused when the framework was compiled.
  return slotOfInput(plan.nodes.find((each) => Object.hasOwn(inputsOf(each), name)) as PlanNode, name);
}

function slotOfInput(node: PlanNode, name: string): { key: string; input: Input | undefined } {
  const inputs = inputsOf(node);
  const names = Object.keys(inputs);
  const chosen = name || (names[0] ?? '');
  return { key: names.length > 1 ? `${node.code}.${chosen}` : node.code, input: inputs[chosen] };
}

function inputsOf(node: PlanNode | undefined): Readonly<Record<string, Input>> {
  return ((node?.source as Indicator | undefined)?.inputs ?? {}) as Readonly<Record<string, Input>>;
}
