/** Points per unit counted, from a base and up to a cap. */

import type { Exact, PerUnit } from '../../framework/notation.js';
import { notation } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import { notPositive } from '../../messages/document.js';
import { type Issue, issue } from '../../messages/issue.js';
import type { IssueKind } from '../../messages/kind.js';
import * as faults from '../../messages/rules.js';
import * as problems from '../../messages/scoring.js';
import * as unusable from '../../messages/unusable.js';
import { exact, toText } from '../../numbers/exact.js';
import { equation } from '../../numbers/format.js';
import {
  add,
  ceil,
  compare,
  div,
  floor,
  greatest,
  isZero,
  least,
  mul,
  type Rational,
  sub,
  zero,
} from '../../numbers/rational.js';
import { plus, rangeOf, times } from '../expressions/expression-range.js';
import { between, everything } from '../expressions/range.js';
import type { WordsOf } from '../field-words.js';
import { known } from '../figure.js';
import { computation, limited, type Say } from '../say.js';
import type { Earned, Evaluate, Reckoning, Scope } from '../scope.js';
import { word } from '../word.js';
import { type Change, changed, changedLimits, type Visit } from './parts.js';
import { type Checked, checkPoints, inside, type Place } from './place.js';
import { pointsOf } from './points.js';

/**
 * `base + steps x points`, steps counted from `over` in sizes of `every` and never negative, kept within `min` and `max`.
 * Without a `max` of its own the rule stops at the indicator's, unless that may be exceeded.
 */
export function evaluate(rule: PerUnit, scope: Scope): Evaluate {
  const of = scope.expression(rule.of);
  const points = exact(rule.points);
  word(rule.partial ?? 'floor', ['floor', 'prorate', 'ceil'], 'partial');
  const every = exact(rule.every ?? 1);
  if (compare(every, zero) <= 0) return unusable.step(toText(every));
  const over = exact(rule.over ?? 0);
  const base = exact(rule.base ?? 0);
  const lowest = rule.min === undefined ? undefined : exact(rule.min);
  const cap = rule.max === undefined ? undefined : exact(rule.max);
  return (data, max) => {
    const reckoned = of(data);
    const { figure } = reckoned;
    if (figure.is !== 'number') return { kind: 'perUnit', of: reckoned, points: figure, max };
    const counted = greatest(zero, div(sub(figure.value, over), every));
    const whole = floor(counted);
    if (!rule.partial && !isZero(sub(counted, whole))) {
      const blocked = data.problem(problems.partOfStep, {
        value: toText(figure.value),
        every: toText(every),
      });
      return { kind: 'perUnit', of: reckoned, points: blocked, max };
    }
    const steps = rule.partial === 'prorate' ? counted : rule.partial === 'ceil' ? ceil(counted) : whole;
    const uncapped = add(base, mul(steps, points));
    const limit = cap ?? (scope.mayExceed ? undefined : max);
    const earned = within(uncapped, lowest, limit);
    const detail = { steps, base, each: points, uncapped };
    return { kind: 'perUnit', of: reckoned, points: known(earned), max, detail };
  };
}

function within(value: Rational, lowest: Rational | undefined, highest: Rational | undefined): Rational {
  const capped = highest ? least(value, highest) : value;
  return lowest ? greatest(capped, lowest) : capped;
}

/** The shape of the rule. */
export function schema() {
  const { exact, expression } = notation();
  return z.strictObject({
    kind: z.literal('perUnit'),
    of: expression,
    points: exact,
    every: z.optional(exact),
    over: z.optional(exact),
    base: z.optional(exact),
    partial: z.optional(z.enum(['floor', 'prorate', 'ceil'])),
    min: z.optional(exact),
    max: z.optional(exact),
  });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<PerUnit> = {
  of: ['Of', 'The number that is counted.', 'Tính từ', 'Số được đếm.'],
  points: [
    'Points a step',
    'Points for each step; negative for deductions.',
    'Điểm mỗi lần',
    'Điểm cho mỗi bước; âm nếu là điểm trừ.',
  ],
  every: ['Step', 'Size of a step (default 1).', 'Bước', 'Độ lớn của một bước (mặc định 1).'],
  over: [
    'Counted from',
    'Counting starts here (default 0).',
    'Tính từ',
    'Bắt đầu tính từ giá trị này (mặc định 0).',
  ],
  base: ['Base', 'Points before counting (default 0).', 'Điểm gốc', 'Điểm trước khi tính (mặc định 0).'],
  partial: [
    'Part of a step',
    'What part of a step earns: nothing, its part, or a whole step; without it an error.',
    'Phần lẻ của bước',
    'Phần lẻ được tính: bỏ, theo tỷ lệ, hoặc tròn một bước; không nêu thì báo lỗi.',
  ],
  min: ['Least points', 'No fewer points than these.', 'Điểm tối thiểu', 'Không ít điểm hơn số này.'],
  max: [
    'Most points',
    "No more points than these (default: the indicator's maximum).",
    'Điểm tối đa',
    'Không nhiều điểm hơn số này (mặc định: điểm tối đa của chỉ số).',
  ],
};

/** "20 + 1 x 0.5 = 20.5", "9 x 1, at most 5 = 5". */
export function explain(earned: Earned, say: Say): string {
  const { steps, base, each, uncapped } = earned.detail as Readonly<Record<string, Rational>>;
  const of = earned.of as Reckoning;
  const counted = `${say.number(steps as Rational)} x ${say.number(each as Rational)}`;
  const sum = isZero(base as Rational) ? counted : `${say.number(base as Rational)} + ${counted}`;
  const number = (of.figure as { value: Rational }).value;
  const isCounted = of.parts.length === 0 && compare(number, steps as Rational) === 0;
  const from = isCounted ? '' : `${computation(of, say)}: `;
  const points = (earned.points as { value: Rational }).value;
  return equation(from + sum + limited(uncapped as Rational, points, say), pointsOf(earned, say));
}

/** Steps and limits that make no sense, and points that may leave the maximum or fall below zero. */
export function check(rule: PerUnit, place: Place): Checked {
  const { max, mayExceed } = place;
  const issues: Issue[] = [];
  const report = <P>(kind: IssueKind<P>, key: string, params: P): void => {
    issues.push(issue(kind, [...place.path, key], params));
  };
  const every = exact(rule.every ?? 1);
  if (compare(every, zero) <= 0) {
    report(notPositive, 'every', { what: 'every', value: toText(every) });
    return { points: everything, issues };
  }
  const [lowest, cap] = [limit(rule.min), limit(rule.max)];
  if (lowest && cap && compare(lowest, cap) > 0)
    report(faults.limitsReversed, 'min', { min: toText(lowest), max: toText(cap) });
  const range = rangeOf(rule.of, place.names);
  const over = exact(rule.over ?? 0);
  if (rule.partial === undefined && !(range.whole && every.d === 1n && every.n === 1n && over.d === 1n)) {
    report(faults.partialUndeclared, 'of', { every: toText(every) });
  }
  const steps = (edge: Rational | undefined) => edge && greatest(zero, div(sub(edge, over), every));
  const counted = between(steps(range.from) ?? zero, steps(range.to));
  const each = exact(rule.points);
  const uncapped = plus(
    times(counted, between(each, each)),
    between(exact(rule.base ?? 0), exact(rule.base ?? 0)),
  );
  const rising =
    each.n >= 0n
      ? { ...uncapped, from: uncapped.from ?? exact(rule.base ?? 0) }
      : { ...uncapped, to: uncapped.to ?? exact(rule.base ?? 0) };
  const stop = cap ?? (mayExceed ? undefined : max);
  const top = stop && rising.to ? least(stop, rising.to) : (stop ?? rising.to);
  const bottom = lowest && rising.from ? greatest(lowest, rising.from) : (lowest ?? rising.from);
  if (!bottom && !place.mayBeNegative) report(faults.pointsNegative, 'points', { points: '-∞' });
  const start = exact(rule.base ?? 0);
  // Where points are added nothing could ever be counted; where they are taken off the base may well be higher.
  if (stop && each.n >= 0n && compare(start, stop) > 0)
    report(faults.pointsAboveMax, 'base', { points: toText(start), max: toText(stop) });
  const key = cap && rising.to && compare(rising.to, cap) < 0 ? 'points' : cap ? 'max' : 'base';
  const checked = checkPoints(
    between(bottom && stop && compare(bottom, stop) > 0 ? stop : bottom, top),
    inside(place, key),
  );
  return { points: checked.points, issues: [...issues, ...checked.issues] };
}

function limit(value: Exact | undefined): Rational | undefined {
  return value === undefined ? undefined : exact(value);
}

/** The parts of the rule. */
export function visit(rule: PerUnit, parts: Visit): void {
  parts.expression(rule.of, 'of');
}

/** The same rule with its points changed. */
export function change(rule: PerUnit, to: Change): PerUnit {
  return changedLimits(changed(rule, ['points', 'base'], to), to, to.points);
}
