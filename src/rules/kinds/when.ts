/** The first case whose condition holds. */

import type { When } from '../../framework/notation.js';
import { notation, type RuleSchema } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import { type Issue, issue } from '../../messages/issue.js';
import * as faults from '../../messages/rules.js';
import * as problems from '../../messages/scoring.js';
import { nothingDealt } from '../expressions/compared-numbers.js';
import { alwaysHolds, textRange } from '../expressions/condition-truth.js';
import { hull } from '../expressions/range.js';
import type { WordsOf } from '../field-words.js';
import type { Say } from '../say.js';
import type { Earned, Evaluate, Scope } from '../scope.js';
import { type Change, changedField, type Visit } from './parts.js';
import { type Checked, inside, type Place } from './place.js';

/** A condition that cannot be told stops the search: the points are absent for its reason. */
export function evaluate(rule: When, scope: Scope): Evaluate {
  const cases = rule.cases.map((each) => ({ holds: scope.condition(each.if), then: scope.rule(each.then) }));
  const otherwise = rule.else && scope.rule(rule.else);
  return (data, max) => {
    for (const [index, { holds, then }] of cases.entries()) {
      const truth = holds(data);
      if (typeof truth !== 'boolean') return { kind: 'when', points: truth, max };
      if (truth) {
        const earned = then(data, max);
        return { kind: 'when', points: earned.points, max, parts: [earned], detail: { case: index } };
      }
    }
    if (!otherwise) return { kind: 'when', points: data.problem(problems.noCase, {}), max };
    const earned = otherwise(data, max);
    return { kind: 'when', points: earned.points, max, parts: [earned], detail: { case: -1 } };
  };
}

/** The shape of the rule. */
export function schema(rule: RuleSchema) {
  const each = z.strictObject({ if: notation().condition, then: rule });
  const cases = z.array(each).check(z.minLength(1));
  return z.strictObject({ kind: z.literal('when'), cases, else: z.optional(rule) });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<When> = {
  cases: [
    'Cases',
    'The first whose condition holds decides.',
    'Các trường hợp',
    'Trường hợp đầu tiên có điều kiện đúng được áp dụng.',
  ],
  else: [
    'Else',
    'The rule when no case holds; without it that is an error.',
    'Còn lại',
    'Quy tắc khi không trường hợp nào đúng; không nêu thì báo lỗi.',
  ],
};

/** "case 1: 19/20 = 95% x 10 = 9.5". */
export function explain(earned: Earned, say: Say): string {
  const place = Number(earned.detail?.['case']);
  const lead = place < 0 ? `${say.words.otherwise}: ` : say.words.caseNumber(place + 1);
  return lead + (earned.parts ?? []).map(say.rule).join('');
}

/** Cases that are never reached, and a missing `else`. */
export function check(rule: When, place: Place): Checked {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const dealt = nothingDealt(textRange(place.names));
  let covered = false;
  const results = rule.cases.map((each, index) => {
    const at = inside(place, 'cases', index);
    const always = alwaysHolds(each.if, place.names);
    const text = JSON.stringify(each.if);
    const because = covered
      ? 'covered'
      : always === false
        ? 'never'
        : seen.has(text)
          ? 'repeated'
          : dealt.holds(each.if)
            ? 'earlier'
            : undefined;
    if (because) issues.push(issue(faults.caseUnreachable, [...at.path, 'if'], { because }));
    covered ||= dealt.add(each.if) || always === true;
    seen.add(text);
    return place.check(each.then, inside(at, 'then'));
  });
  if (rule.else) {
    if (covered) issues.push(issue(faults.elseUnused, [...place.path, 'else'], {}));
    results.push(place.check(rule.else, inside(place, 'else')));
  } else if (!covered) issues.push(issue(faults.elseMissing, place.path, {}));
  return {
    points: hull(results.map(({ points }) => points)),
    issues: [...issues, ...results.flatMap((each) => each.issues)],
  };
}

/** The parts of the rule. */
export function visit(rule: When, parts: Visit): void {
  for (const [index, each] of rule.cases.entries()) {
    parts.condition(each.if, 'cases', index, 'if');
    parts.rule(each.then, 'cases', index, 'then');
  }
  if (rule.else) parts.rule(rule.else, 'else');
}

/** The same rule with its points changed. */
export function change(rule: When, to: Change): When {
  const cases = rule.cases.map((each) => ({ ...each, then: to.rule(each.then) }));
  return { ...rule, cases, ...changedField('else', rule.else, to.rule) };
}
