/** Sums that contradict a declared maximum, for every type of unit. */
import * as problems from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import { exact, toText } from '../numbers/exact.js';
import { compare, isZero, type Rational, zero } from '../numbers/rational.js';
import type { Check, GroupAt, IndicatorAt, Outline } from './outline.js';
import { totalOf } from './total.js';

/** Groups against their members, the scale against the groups, views against what they add up. */
export const sums: Check = (outline) => [...groupSums(outline), ...scaleSums(outline), ...viewSums(outline)];

/** The types to count for; `undefined` where the framework has none. */
function typesOf({ framework }: Outline): readonly (string | undefined)[] {
  const types = Object.keys(framework.unitTypes ?? {});
  // Hundreds of types would be no decision; the first ones show what is wrong.
  return types.length === 0 ? [undefined] : types.slice(0, 100);
}

/** The maximum of a part for a type: zero where it does not apply, `undefined` where it is not known. */
function maxOf({ node, types, role }: GroupAt | IndicatorAt, type: string | undefined): Rational | undefined {
  if (role === 'info') return zero;
  if (type !== undefined && types && !types.has(type)) return zero;
  const declared = (type === undefined ? undefined : node.maxFor?.[type]) ?? node.max;
  return declared === null ? undefined : exact(declared);
}

/** `undefined` where a maximum is not known. */
type Total = Rational | 'too-fine' | undefined;

function total(parts: readonly (GroupAt | IndicatorAt)[], type: string | undefined): Total {
  const known: Rational[] = [];
  for (const part of parts) {
    const max = maxOf(part, type);
    if (!max) return undefined;
    known.push(max);
  }
  return totalOf(known);
}

function groupSums(outline: Outline): readonly Issue[] {
  const issues: Issue[] = [];
  const types = typesOf(outline);
  for (const group of outline.groups) {
    const { members, node, path, code, role } = group;
    const means = (node.aggregate ?? 'sum') !== 'sum';
    // What is scored as a whole lists of its members what is known of them.
    if (members.length === 0 || node.direct || role === 'info' || role === 'condition') continue;
    if (means) {
      const weights = members.flatMap((member) => member.node.weight ?? member.node.max ?? []);
      if (totalOf(weights.map(exact)) === 'too-fine')
        issues.push(issue(problems.tooFine, [...path, 'max'], { code }));
      continue;
    }
    const seen = new Set<string>();
    // Where everything holds for all types alike, one of them tells for all.
    const alike = members.every((member) => !member.types && !member.node.maxFor) && !node.maxFor;
    for (const type of alike ? [undefined] : types) {
      const own = type !== undefined && node.maxFor?.[type] !== undefined;
      const everyMember = members.every(({ types }) => type === undefined || !types || types.has(type));
      // A maximum for all types is a claim about those to which every member applies.
      if (!own && !everyMember) continue;
      const [sum, declared] = [total(members, type), maxOf(group, type)];
      if (sum === 'too-fine') {
        issues.push(issue(problems.tooFine, [...path, 'max'], { code }));
        break;
      }
      if (!sum || !declared || isZero(declared) || compare(sum, declared) === 0) continue;
      const texts = { code, declared: toText(declared), sum: toText(sum) };
      const said = `${texts.declared} ${texts.sum}`;
      if (seen.has(said)) continue;
      seen.add(said);
      const field = own ? ['maxFor', type as string] : ['max'];
      issues.push(
        issue(problems.sumMismatch, [...path, ...field], { ...texts, type: own ? type : undefined }),
      );
    }
  }
  return issues;
}

function scaleSums(outline: Outline): readonly Issue[] {
  const { framework, top } = outline;
  const issues: Issue[] = [];
  if ((framework.aggregate ?? 'sum') !== 'sum') return issues;
  const scored = top.filter(({ role }) => role === 'score');
  for (const type of typesOf(outline)) {
    const scale = type === undefined ? framework.scale : (framework.unitTypes?.[type]?.scale ?? null);
    const sum = scaleOf(scored, type);
    if (sum === 'too-fine') {
      issues.push(issue(problems.tooFine, ['scale'], { code: framework.id }));
      break;
    }
    if (scale === null || !sum) continue;
    const declared = exact(scale);
    if (compare(sum, declared) === 0) continue;
    const path = type === undefined ? ['scale'] : ['unitTypes', type, 'scale'];
    issues.push(issue(problems.scaleMismatch, path, { declared: toText(declared), sum: toText(sum), type }));
  }
  return issues;
}

/** What the scored groups give a type: members that do not apply leave the maximum of a group that adds them up. */
function scaleOf(groups: readonly GroupAt[], type: string | undefined): Total {
  const known: Rational[] = [];
  for (const group of groups) {
    const own = type !== undefined && group.node.maxFor?.[type] !== undefined;
    const partial =
      !group.node.direct &&
      (group.node.aggregate ?? 'sum') === 'sum' &&
      group.members.some(({ types }) => type !== undefined && types !== undefined && !types.has(type));
    const applies = type === undefined || !group.types || group.types.has(type);
    const max = applies && partial && !own ? total(group.members, type) : maxOf(group, type);
    if (!max || max === 'too-fine') return max;
    known.push(max);
  }
  return totalOf(known);
}

function viewSums({ framework, byCode }: Outline): readonly Issue[] {
  const issues: Issue[] = [];
  framework.views?.forEach(({ code, max, members }, index) => {
    if (max === undefined || max === null) return;
    const parts = [...new Set(members)].flatMap((member) => byCode.get(member) ?? []);
    const sum = parts.length < new Set(members).size ? undefined : total(parts, undefined);
    if (sum === 'too-fine') {
      issues.push(issue(problems.tooFine, ['views', index, 'max'], { code }));
      return;
    }
    if (!sum || compare(sum, exact(max)) === 0) return;
    const texts = { code, declared: toText(exact(max)), sum: toText(sum) };
    issues.push(issue(problems.viewMismatch, ['views', index, 'max'], texts));
  });
  return issues;
}

/** Maxima and other amounts that cannot be below zero, and what is null in a framework that says it is complete. */
export const amounts: Check = ({ framework, groups, indicators, damaged }) => {
  const issues: Issue[] = [];
  const atLeastZero = (
    what: string,
    value: number | string | null | undefined,
    path: Issue['path'],
  ): void => {
    if (value === null || value === undefined || compare(exact(value), zero) >= 0) return;
    issues.push(issue(problems.negative, path, { what, value: toText(exact(value)) }));
  };
  const aboveZero = (what: string, value: number | string | null | undefined, path: Issue['path']): void => {
    if (value === null || value === undefined || compare(exact(value), zero) > 0) return;
    issues.push(issue(problems.notPositive, path, { what, value: toText(exact(value)) }));
  };
  const complete = (what: string, value: unknown, path: Issue['path']): void => {
    if (framework.status !== 'complete' || value !== null || damaged) return;
    issues.push(issue(problems.completeButUnknown, path, { what }));
  };
  aboveZero('scale', framework.scale, ['scale']);
  complete('scale', framework.scale, ['scale']);
  aboveZero('convertTo', framework.convertTo, ['convertTo']);
  for (const [type, { scale }] of Object.entries(framework.unitTypes ?? {})) {
    aboveZero('scale', scale, ['unitTypes', type, 'scale']);
    complete(`scale (${type})`, scale, ['unitTypes', type, 'scale']);
  }
  for (const { node, path, code, role } of [...groups, ...indicators]) {
    atLeastZero('max', node.max, [...path, 'max']);
    complete(`max (${code})`, node.max, [...path, 'max']);
    atLeastZero('weight', node.weight, [...path, 'weight']);
    for (const [type, max] of Object.entries(node.maxFor ?? {}))
      atLeastZero('max', max, [...path, 'maxFor', type]);
    const scores = role !== 'info' && role !== 'condition' && node.max !== null && node.maxFor === undefined;
    if (scores && isZero(exact(node.max as number)))
      issues.push(issue(problems.zeroMax, [...path, 'max'], { code }));
  }
  for (const { node, path, code } of groups) {
    atLeastZero('cap', node.cap, [...path, 'cap']);
    const listed = node.indicators?.length ?? 0;
    if (typeof node.components === 'number' && listed > node.components && !damaged) {
      issues.push(
        issue(problems.countMismatch, [...path, 'components'], { code, declared: node.components, listed }),
      );
    }
  }
  return issues;
};
