/** Points given by people: a council, or a rule nobody has encoded yet. */

import type { Manual } from '../../framework/notation.js';
import { notation } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import { notPositive } from '../../messages/document.js';
import { type Issue, issue } from '../../messages/issue.js';
import * as faults from '../../messages/rules.js';
import { offStep, outOfRange } from '../../messages/units.js';
import * as unusable from '../../messages/unusable.js';
import { exact, toText } from '../../numbers/exact.js';
import { compare, div, floor, isZero, type Rational, sub, zero } from '../../numbers/rational.js';
import { between, rangeWords } from '../expressions/range.js';
import type { WordsOf } from '../field-words.js';
import type { Say } from '../say.js';
import type { Data, Earned, Evaluate, Scope } from '../scope.js';
import { type Change, changed, changedLimits, type Visit } from './parts.js';
import { type Checked, checkPoints, inside, type Place } from './place.js';
import { pointsOf } from './points.js';

/** The input's own number, which must lie between `min` and `max` (default 0 and the maximum) on a step. */
export function evaluate(rule: Manual, scope: Scope): Evaluate {
  const read = scope.number(rule.input ?? '');
  const lowest = exact(rule.min ?? 0);
  const highest = rule.max === undefined ? undefined : exact(rule.max);
  const step = rule.step === undefined ? undefined : exact(rule.step);
  if (step && compare(step, zero) <= 0) return unusable.step(toText(step));
  return (data, max) => {
    const points = read(data);
    const limit = highest ?? (scope.mayExceed ? undefined : max);
    if (points.is !== 'number') return { kind: 'manual', points, max };
    return { kind: 'manual', points: wrong(data, points.value, lowest, limit, step) ?? points, max };
  };
}

function wrong(
  data: Data,
  points: Rational,
  lowest: Rational,
  highest: Rational | undefined,
  step: Rational | undefined,
) {
  if (compare(points, lowest) < 0 || (highest && compare(points, highest) > 0)) {
    const range = rangeWords(between(lowest, highest));
    return data.problem(outOfRange, { value: toText(points), range });
  }
  const steps = step ? div(sub(points, lowest), step) : zero;
  if (step && !isZero(sub(steps, floor(steps)))) {
    return data.problem(offStep, {
      value: toText(points),
      from: toText(lowest),
      step: toText(step),
    });
  }
  return undefined;
}

/** The shape of the rule. */
export function schema() {
  const { text, exact } = notation();
  const limit = z.optional(exact);
  return z.strictObject({
    kind: z.literal('manual'),
    input: z.optional(text),
    min: limit,
    max: limit,
    step: limit,
  });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<Manual> = {
  input: [
    'Input',
    "Name of the input that holds the points; without it the indicator's own value does.",
    'Số liệu',
    'Tên số liệu chứa điểm; không nêu thì lấy giá trị của chính chỉ số.',
  ],
  min: [
    'Least points',
    'No fewer points than these (default 0).',
    'Điểm tối thiểu',
    'Không ít điểm hơn số này (mặc định 0).',
  ],
  max: [
    'Most points',
    "No more points than these (default: the indicator's maximum).",
    'Điểm tối đa',
    'Không nhiều điểm hơn số này (mặc định: điểm tối đa của chỉ số).',
  ],
  step: [
    'Step',
    'Points are whole steps of it above the least.',
    'Bước',
    'Điểm chẵn bước tính từ điểm tối thiểu.',
  ],
};

export function explain(earned: Earned, say: Say): string {
  return say.words.given + pointsOf(earned, say);
}

/** Limits that leave no room, reach beyond the maximum, or do not fit the step. */
export function check(rule: Manual, place: Place): Checked {
  const issues: Issue[] = [];
  const lowest = exact(rule.min ?? 0);
  const highest = rule.max === undefined ? (place.mayExceed ? undefined : place.max) : exact(rule.max);
  if (highest && compare(lowest, highest) > 0) {
    issues.push(
      issue(faults.limitsReversed, [...place.path, 'min'], { min: toText(lowest), max: toText(highest) }),
    );
  }
  const step = rule.step === undefined ? undefined : exact(rule.step);
  if (step && compare(step, zero) <= 0) {
    issues.push(issue(notPositive, [...place.path, 'step'], { what: 'step', value: toText(step) }));
  } else if (step && highest) {
    const steps = div(sub(highest, lowest), step);
    const texts = { step: toText(step), min: toText(lowest), max: toText(highest) };
    if (steps.d !== 1n) issues.push(issue(faults.stepUneven, [...place.path, 'step'], texts));
  }
  const checked = checkPoints(
    between(lowest, highest),
    inside(place, rule.max === undefined ? 'min' : 'max'),
  );
  return { points: checked.points, issues: [...issues, ...checked.issues] };
}

/** The parts of the rule. */
export function visit(rule: Manual, parts: Visit): void {
  if (rule.input === undefined) parts.own();
  else parts.input(rule.input, 'number', 'input');
}

/** The same rule with its points changed. */
export function change(rule: Manual, to: Change): Manual {
  return changedLimits(to.turned ? rule : changed(rule, ['step'], to), to, to.points);
}
