/** A framework made ready to score with: names resolved, numbers read, maxima added up. Made once per framework. */

import type { Framework, Group, Indicator } from '../framework/model.js';
import type { Rule } from '../framework/notation.js';
import type { Aggregate, Digits, Missing, NotApplicable, Role, Rounding } from '../framework/policy.js';
import { refuse } from '../messages/issue.js';
import * as unusable from '../messages/unusable.js';
import type { Rational } from '../numbers/rational.js';
import type { Evaluate, Reckon, Test } from '../rules/scope.js';
import { word } from '../rules/word.js';
import { type ClassTable, classTable } from './classify.js';
import { type Layout, layout } from './layout.js';
import { scopeOf } from './names.js';
import { groupNode, readNumber } from './nodes.js';
import {
  aggregateOf,
  checkConversion,
  checkDigits,
  checkPolicies,
  checkReferences,
  unknownPoints,
} from './open-questions.js';

/** A group or an indicator. */
export interface Node {
  readonly index: number;
  readonly code: string;
  readonly kind: 'group' | 'indicator';
  readonly source: Group | Indicator;
  readonly parent: Node | undefined;
  readonly role: Role;
  readonly members: readonly Node[];
  /** Names of its inputs. */
  readonly inputs: ReadonlySet<string>;
  /** What scores it, where it has no members. */
  readonly rule: Rule;
  /** Its rule asks whether data apply, and so says itself what becomes of data that do not. */
  readonly asksNotApplicable: boolean;
  /** Its rule can give points without reading any of its own data. */
  readonly readsNothing: boolean;
  readonly evaluate: Evaluate | undefined;
  readonly aggregate: Aggregate;
  readonly weight: Rational | undefined;
  readonly cap: Rational | undefined;
  readonly na: NotApplicable | undefined;
  readonly missing: Missing;
  readonly rounding: readonly Digits[];
}

/** A figure over the units of a ranking group, computed before they are scored. */
export interface Peer {
  readonly of: Reckon;
  readonly stat: 'max' | 'min' | 'mean';
  readonly node: Node;
}

export interface Plan {
  readonly framework: Framework;
  /** Every node, parents before their members. */
  readonly nodes: readonly Node[];
  readonly byCode: ReadonlyMap<string, Node>;
  readonly top: readonly Node[];
  readonly peers: readonly Peer[];
  readonly gates: readonly Test[];
  readonly classes: ClassTable | undefined;
  /** Maxima for units of a type ('' where the framework has no types). */
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly totalRounding: Digits | undefined;
  readonly convertTo: Rational | undefined;
}

const gateWords = [
  'zero-indicator',
  'zero-group',
  'cap-total',
  'class-at-most',
  'class-down',
  'unranked',
  'fail',
] as const;

/** What is still being compiled: the names of later nodes are looked up only when a unit is scored. */
export interface Draft extends Plan {
  /** Codes that rules and gates refer to. */
  readonly references: Set<string>;
  readonly nodes: Node[];
  readonly byCode: Map<string, Node>;
  readonly peers: Peer[];
}

const plans = new WeakMap<object, Plan>();

/**
 * Compiles a framework, once: the plan is kept for as long as the document is.
 *
 * @throws {@link ChisoError} `points-unknown` for every number that is not known; `framework-unusable` for what
 * contradicts itself.
 */
export function planOf(framework: Framework): Plan {
  const made = plans.get(framework);
  if (made) return made;
  const plan = compile(framework);
  plans.set(framework, plan);
  return plan;
}

function compile(framework: Framework): Plan {
  // A document that was never validated can be malformed in any way; the validator names every place.
  return unusable.orUnusable(() => {
    const unknown = unknownPoints(framework);
    refuse(unknown);
    return build(framework);
  });
}

function build(framework: Framework): Plan {
  const roundings = [framework.rounding ?? []].flat() as readonly Rounding[];
  for (const { stage } of roundings) word(stage, ['indicator', 'group', 'total'], 'stage');
  for (const digits of roundings) checkDigits(digits);
  checkPolicies(framework);
  const top: Node[] = [];
  const gates: Test[] = [];
  const layouts = new Map<string, Layout>();
  const draft: Draft = {
    framework,
    nodes: [],
    byCode: new Map(),
    references: new Set(),
    top,
    peers: [],
    gates,
    classes: framework.classes && classTable(framework.classes),
    layouts,
    totalRounding: roundings.find(({ stage }) => stage === 'total'),
    convertTo: framework.convertTo === undefined ? undefined : readNumber(framework.convertTo),
  };
  aggregateOf(framework);
  for (const group of framework.groups) top.push(groupNode(group, undefined, draft, roundings));
  checkConversion(draft);
  for (const gate of framework.gates ?? []) word(gate.do, gateWords, 'do');
  for (const gate of framework.gates ?? []) gates.push(scopeOf(draft, undefined).condition(gate.when));
  checkReferences(framework, draft.byCode, draft.references);
  const types = Object.entries(framework.unitTypes ?? {}).filter(([, { scale }]) => scale !== null);
  const names = framework.unitTypes ? types.map(([type]) => type) : [''];
  for (const type of names) layouts.set(type, layout(draft, type));
  return draft;
}
