/** What must be declared because it moves a rank: bonus, penalty, rounding, not applicable, equal values. */
import { repeated } from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/policy.js';
import { caseUnreachable, limitsEqual } from '../messages/rules.js';
import { noLogarithm, weightless } from '../messages/scoring.js';
import { unknownType } from '../messages/units.js';
import { exact, toText } from '../numbers/exact.js';
import { compare, isZero, zero } from '../numbers/rational.js';
import { closest, mostSuggestions } from '../rules/closest.js';
import { reached } from '../rules/expand.js';
import { alwaysHolds } from '../rules/expressions/condition-truth.js';
import type { Check, IndicatorAt } from './outline.js';

/** Bonus and penalty groups need a policy, and stand on their own; a stage is rounded once. */
export const policies: Check = ({ framework, groups, indicators }) => {
  const issues: Issue[] = [];
  const bonus = groups.find(({ node }) => node.role === 'bonus');
  const penalty = groups.find(({ node }) => node.role === 'penalty');
  if (bonus && framework.bonus === undefined) {
    issues.push(issue(problems.bonusPolicyMissing, [...bonus.path, 'role'], { code: bonus.code }));
  }
  if (penalty && framework.penalty === undefined) {
    issues.push(issue(problems.penaltyPolicyMissing, [...penalty.path, 'role'], { code: penalty.code }));
  }
  for (const { node, parent, path, code, members } of groups) {
    if (parent && (node.role === 'bonus' || node.role === 'penalty')) {
      issues.push(issue(problems.nestedRole, [...path, 'role'], { code, role: node.role }));
    }
    const means = (node.aggregate ?? 'sum') !== 'sum';
    const weights = members.map((member) => member.node.weight ?? member.node.max);
    if (means && weights.length > 0 && weights.every((weight) => weight !== null && isZero(exact(weight)))) {
      issues.push(issue(weightless, path, { code }));
    }
  }
  const dropped = [...indicators, ...groups].find(({ na }) => na === 'drop');
  if (framework.convertTo !== undefined && framework.convertBy === undefined && dropped)
    issues.push(issue(problems.conversionPolicyMissing, ['convertTo'], { code: dropped.code }));
  const stages = new Set<string>();
  const roundings = Array.isArray(framework.rounding) ? framework.rounding : [];
  roundings.forEach(({ stage }, index) => {
    if (stages.has(stage)) issues.push(issue(problems.roundedTwice, ['rounding', index, 'stage'], { stage }));
    stages.add(stage);
  });
  if (framework.classes && framework.classNames) {
    issues.push(issue(problems.emptyGroupNames, ['classNames'], { what: 'classNames' }));
  }
  return issues;
};

/** Types of units are declared before they are named, and everything applies to at least one. */
export const unitTypes: Check = ({ framework, groups, indicators }) => {
  const issues: Issue[] = [];
  const types = Object.keys(framework.unitTypes ?? {});
  const known = new Set(types);
  const name = (type: string, path: Issue['path']): void => {
    if (known.has(type)) return;
    if (types.length === 0) issues.push(issue(problems.unitTypesUndeclared, path, { type }));
    else {
      const near = issues.length < mostSuggestions ? closest(type, types) : undefined;
      issues.push(issue(unknownType, path, { type, near, types }));
    }
  };
  for (const { node, path, code, types: left } of [...groups, ...indicators]) {
    const seen = new Set<string>();
    node.appliesTo?.forEach((type, index) => {
      name(type, [...path, 'appliesTo', index]);
      if (seen.has(type)) issues.push(issue(repeated, [...path, 'appliesTo', index], { what: type }));
      seen.add(type);
    });
    for (const type of Object.keys(node.maxFor ?? {})) name(type, [...path, 'maxFor', type]);
    if (left?.size === 0) issues.push(issue(problems.neverApplies, [...path, 'appliesTo'], { code }));
  }
  framework.ranking?.groups?.forEach((group, index) => {
    group.unitTypes?.forEach((type, at) => {
      name(type, ['ranking', 'groups', index, 'unitTypes', at]);
    });
  });
  return issues;
};

/** An indicator that can turn out not applicable needs a policy for it. */
export const notApplicable: Check = ({ indicators }) =>
  indicators.flatMap(({ node, code, path, uses, na, idle }) => {
    if (na !== undefined || idle) return [];
    const { normalize } = node;
    const instead =
      normalize &&
      ('equal' in normalize ? normalize.equal : 'zeroBest' in normalize ? normalize.zeroBest : undefined);
    const ratio = instead === 'na' || uses.ratios.some((each) => each.ratio.zeroDen === 'na');
    if (!ratio && uses.asksNotApplicable.length === 0) return [];
    return [
      issue(problems.notApplicablePolicyMissing, path, { code, because: ratio ? 'ratio' : 'condition' }),
    ];
  });

/** One way of scoring for each indicator, and what a normalisation needs. */
export const scoringWays: Check = ({ indicators }) =>
  indicators.flatMap((indicator) => scoringWay(indicator));

function scoringWay({ node, code, path, names: declared }: IndicatorAt): readonly Issue[] {
  const issues: Issue[] = [];
  const { normalize, rule, inputs } = node;
  const ways = (['rule', 'normalize'] as const).filter((field) => node[field] !== undefined);
  if (ways.length > 1) issues.push(issue(problems.scoredTwice, path, { code, fields: ways }));
  const names = Object.keys(inputs ?? {});
  if (!rule && (normalize || node.target) && names.length !== 1) {
    issues.push(issue(problems.normalizeNeedsOneInput, path, { code, names }));
  }
  const [name] = names;
  const never =
    node.target && name !== undefined && alwaysHolds(reached(node.target, { in: name }), declared) === false;
  if (never) issues.push(issue(caseUnreachable, [...path, 'target', 'at'], { because: 'never' }));
  if (!normalize) return issues;
  const place = [...path, 'normalize'];
  if (normalize.method === 'min-max' && normalize.equal === undefined) {
    issues.push(issue(problems.equalPolicyMissing, place, { field: 'equal' }));
  }
  if (normalize.method === 'best' && normalize.zeroBest === undefined) {
    issues.push(issue(problems.equalPolicyMissing, place, { field: 'zeroBest' }));
  }
  const range = 'range' in normalize ? normalize.range : undefined;
  if (range && compare(exact(range[0]), exact(range[1])) === 0)
    issues.push(issue(limitsEqual, [...place, 'range'], { value: toText(exact(range[0])) }));
  if (normalize.method === 'goalposts') {
    const [low, high] = [exact(normalize.goalposts[0]), exact(normalize.goalposts[1])];
    const order = compare(low, high);
    if (order === 0) issues.push(issue(limitsEqual, [...place, 'goalposts'], { value: toText(low) }));
    const texts = { low: toText(low), high: toText(high) };
    if (order > 0) issues.push(issue(problems.goalpostsReversed, [...place, 'goalposts'], texts));
    if (normalize.log && compare(low, zero) <= 0)
      issues.push(issue(noLogarithm, [...place, 'goalposts', 0], { value: texts.low }));
  }
  return issues;
}
