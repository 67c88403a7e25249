/** Groups and indicators made ready to be scored. */

import type { Group, Indicator } from '../framework/model.js';
import type { Exact } from '../framework/notation.js';
import type { Missing, NotApplicable, Rounding } from '../framework/policy.js';
import * as unusable from '../messages/unusable.js';
import { parseExact } from '../numbers/exact.js';
import type { Rational } from '../numbers/rational.js';
import { ruleOf } from '../rules/expand.js';
import { noUses, usesOfRule } from '../rules/uses.js';
import { word } from '../rules/word.js';
import { scopeOf } from './names.js';
import { aggregateOf, checkDigits } from './open-questions.js';
import type { Draft, Node } from './plan.js';

/** Compiles a group and everything in it. */
export function groupNode(
  group: Group,
  parent: Node | undefined,
  draft: Draft,
  roundings: readonly Rounding[],
): Node {
  const members: Node[] = [];
  const listed = !group.direct && (group.groups?.length ?? 0) + (group.indicators?.length ?? 0) > 0;
  if (parent && (group.role === 'bonus' || group.role === 'penalty')) {
    return unusable.roleInside(group.code, group.role);
  }
  const node = addNode(group, parent, draft, {
    kind: 'group',
    rule: { kind: 'manual' },
    role: word(group.role ?? 'score', ['score', 'bonus', 'penalty', 'info', 'condition'], 'role'),
    members,
    evaluate: undefined,
    aggregate: aggregateOf(group),
    cap: group.cap === undefined ? undefined : readNumber(group.cap),
    rounding: roundings.filter(({ stage }) => stage === 'group'),
  });
  if (!listed) return Object.assign(node, { evaluate: scopeOf(draft, node).rule(node.rule) });
  for (const indicator of group.indicators ?? [])
    members.push(indicatorNode(indicator, node, draft, roundings));
  for (const nested of group.groups ?? []) members.push(groupNode(nested, node, draft, roundings));
  return node;
}

function indicatorNode(
  indicator: Indicator,
  parent: Node,
  draft: Draft,
  roundings: readonly Rounding[],
): Node {
  const rule = ruleOf(indicator);
  const node = addNode(indicator, parent, draft, {
    kind: 'indicator',
    rule,
    role: rule.kind === 'info' ? 'info' : 'score',
    members: [],
    evaluate: undefined,
    aggregate: 'sum',
    cap: undefined,
    rounding: indicator.round ? [indicator.round] : roundings.filter(({ stage }) => stage === 'indicator'),
  });
  return Object.assign(node, { evaluate: scopeOf(draft, node).rule(rule) });
}

type Particulars = Pick<
  Node,
  'kind' | 'rule' | 'role' | 'members' | 'evaluate' | 'aggregate' | 'cap' | 'rounding'
>;

function addNode(
  source: Group | Indicator,
  parent: Node | undefined,
  draft: Draft,
  particulars: Particulars,
): Node {
  const { framework } = draft;
  if (typeof source.code !== 'string') return unusable.code(source.code);
  if (draft.byCode.has(source.code)) return unusable.codeTwice(source.code);
  const na = source.na ?? parent?.na ?? framework.na;
  const missing = source.missing ?? parent?.missing ?? framework.missing ?? 'absent';
  if ('round' in source && source.round) checkDigits(source.round);
  const uses = noUses();
  usesOfRule(particulars.rule, [], uses);
  const own = (source as Indicator).inputs ?? {};
  const node: Node = {
    ...particulars,
    asksNotApplicable: uses.asksNotApplicable.length > 0,
    readsNothing:
      uses.direct.length === 0 &&
      !uses.inputs.some(({ name, ofChildren }) => !ofChildren && Object.hasOwn(own, name)),
    index: draft.nodes.length,
    code: source.code,
    source,
    parent,
    inputs: new Set(Object.keys((source as Indicator).inputs ?? {})),
    weight: source.weight === undefined ? undefined : readNumber(source.weight),
    na: na === undefined ? undefined : word<NotApplicable>(na, ['full', 'zero', 'drop', 'rescale'], 'na'),
    missing: word<Missing>(missing, ['absent', 'zero'], 'missing'),
  };
  draft.nodes.push(node);
  draft.byCode.set(node.code, node);
  return node;
}

/** Reads a number of a document that may never have been validated. */
export function readNumber(value: Exact): Rational {
  return parseExact(value) ?? unusable.number(value);
}
