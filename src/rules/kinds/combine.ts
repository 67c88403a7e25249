/** Several rules taken together. */

import type { Combine } from '../../framework/notation.js';
import { notation, type RuleSchema } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import { notPositive } from '../../messages/document.js';
import { gather } from '../../messages/gather.js';
import { type Issue, issue } from '../../messages/issue.js';
import * as faults from '../../messages/rules.js';
import * as unusable from '../../messages/unusable.js';
import { exact, toText } from '../../numbers/exact.js';
import { equation } from '../../numbers/format.js';
import {
  add,
  compare,
  div,
  greatest,
  isZero,
  least,
  mul,
  type Rational,
  zero,
} from '../../numbers/rational.js';
import { plus } from '../expressions/expression-range.js';
import { hull, type Range } from '../expressions/range.js';
import type { WordsOf } from '../field-words.js';
import { known, lift } from '../figure.js';
import type { Say } from '../say.js';
import type { Earned, Evaluate, Scope } from '../scope.js';
import { entry } from '../word.js';
import { type Change, changed, type Visit } from './parts.js';
import { type Checked, inside, type Place } from './place.js';
import { pointsOf } from './points.js';

/** The sum, greatest, least or weighted mean of the parts; without one part's points there are none. */
export function evaluate(rule: Combine, scope: Scope): Evaluate {
  const weights = rule.parts.map(({ weight = 1 }) => exact(weight));
  const parts = rule.parts.map((part) => {
    const evaluatePart = scope.rule(part.rule);
    const partMax = part.max === undefined ? undefined : exact(part.max);
    return (data: Parameters<Evaluate>[0], max: Rational): Earned =>
      partMax ? capped(evaluatePart(data, partMax), partMax) : evaluatePart(data, max);
  });
  if (parts.length === 0) return unusable.noParts();
  if (rule.how === 'mean' && weights.reduce(add, zero).n <= 0n) {
    return unusable.weights();
  }
  const together = entry(combinations, rule.how, 'how');
  return (data, max) => {
    const earned = parts.map((part) => part(data, max));
    const points = lift(
      earned.map((part) => part.points),
      (values) => together(values, weights),
    );
    return { kind: 'combine', points, max, parts: earned, detail: { how: rule.how } };
  };
}

function capped(earned: Earned, max: Rational): Earned {
  if (earned.points.is !== 'number') return earned;
  return { ...earned, points: known(least(earned.points.value, max)) };
}

type Together = (values: readonly Rational[], weights: readonly Rational[]) => Rational;

const combinations: Record<Combine['how'], Together> = {
  sum: (values) => values.reduce(add, zero),
  max: (values) => values.reduce(greatest),
  min: (values) => values.reduce(least),
  mean: (values, weights) =>
    div(
      values.reduce((sum, value, index) => add(sum, mul(value, weights[index] as Rational)), zero),
      weights.reduce(add, zero),
    ),
};

/** The shape of the rule. */
export function schema(rule: RuleSchema) {
  const { exact, title } = notation();
  const part = z.strictObject({
    title: z.optional(title),
    rule,
    max: z.optional(exact),
    weight: z.optional(exact),
  });
  return z.strictObject({
    kind: z.literal('combine'),
    how: z.enum(['sum', 'max', 'min', 'mean']),
    parts: z.array(part).check(z.minLength(1)),
  });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<Combine> = {
  how: [
    'How',
    'What is done with the parts: their sum, greatest, least or mean.',
    'Cách gộp',
    'Lấy tổng, lớn nhất, nhỏ nhất hay trung bình các phần.',
  ],
  parts: ['Parts', 'The rules taken together.', 'Các phần', 'Các quy tắc được gộp lại.'],
};

/** "(8/10 = 80% x 45 = 36) + (7 x 1, at most 5 = 5) = 41". */
export function explain(earned: Earned, say: Say): string {
  const { words } = say;
  const parts = (earned.parts ?? []).map((part) =>
    part.kind === 'fixed' ? say.rule(part) : `(${say.rule(part)})`,
  );
  const how = earned.detail?.['how'] as Combine['how'];
  const lead = { sum: '', max: words.greatest, min: words.least, mean: words.mean }[how];
  return equation(lead + parts.join(how === 'sum' ? ' + ' : ', '), pointsOf(earned, say));
}

/** The parts one by one, and what they come to together. */
export function check(rule: Combine, place: Place): Checked {
  const summed = rule.how === 'sum';
  const issues: Issue[] = [];
  const points = rule.parts.map((part, index): Range => {
    const max = part.max === undefined ? place.max : exact(part.max);
    const at = inside(place, 'parts', index);
    const checked = place.check(part.rule, {
      ...inside(at, 'rule'),
      max,
      mayBeNegative: summed || place.mayBeNegative,
    });
    gather(issues, checked.issues);
    if (max && part.max !== undefined && compare(max, zero) <= 0) {
      issues.push(issue(notPositive, [...at.path, 'max'], { what: 'max', value: toText(max) }));
    }
    if (part.max === undefined || !max) return checked.points;
    return { ...checked.points, to: checked.points.to ? least(checked.points.to, max) : max, toIncl: true };
  });
  const weights = rule.parts.map(({ weight = 1 }) => exact(weight));
  if (rule.how === 'mean' && weights.some((weight) => compare(weight, zero) < 0)) {
    issues.push(issue(notPositive, [...place.path, 'parts'], { what: 'weight', value: 'negative' }));
  } else if (rule.how === 'mean' && weights.every(isZero)) {
    issues.push(issue(notPositive, [...place.path, 'parts'], { what: 'weight', value: '0' }));
  }
  if (!summed) return { points: hull(points), issues };
  const sum = points.reduce(plus);
  const tooMuch = !place.mayExceed && place.max && sum.to && compare(sum.to, place.max) > 0;
  if (tooMuch && !issues.some(({ code }) => code === 'points-above-max' || code === 'share-above-one')) {
    issues.push(
      issue(faults.partsExceedMax, place.path, {
        sum: toText(sum.to as Rational),
        max: toText(place.max as Rational),
      }),
    );
  }
  const negative = sum.from ? compare(sum.from, zero) < 0 : true;
  if (negative && !place.mayBeNegative)
    issues.push(issue(faults.pointsNegative, place.path, { points: sum.from ? toText(sum.from) : '-∞' }));
  return { points: sum, issues };
}

/** The parts of the rule. */
export function visit(rule: Combine, parts: Visit): void {
  for (const [index, part] of rule.parts.entries()) parts.rule(part.rule, 'parts', index, 'rule');
}

/** The same rule with its points changed. */
export function change(rule: Combine, to: Change): Combine {
  const parts = rule.parts.map((part) => ({ ...changed(part, ['max'], to), rule: to.rule(part.rule) }));
  return { ...rule, parts };
}
