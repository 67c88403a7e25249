/** A rule kept within limits. */

import type { Clamp } from '../../framework/notation.js';
import { notation, type RuleSchema } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import { issue } from '../../messages/issue.js';
import * as faults from '../../messages/rules.js';
import { toText } from '../../numbers/exact.js';
import { equation } from '../../numbers/format.js';
import { compare, greatest, least, type Rational } from '../../numbers/rational.js';
import { between } from '../expressions/range.js';
import type { WordsOf } from '../field-words.js';
import { known } from '../figure.js';
import { limited, type Say } from '../say.js';
import type { Earned, Evaluate, Scope } from '../scope.js';
import { give } from './give.js';
import { type Change, changedLimits, type Visit } from './parts.js';
import { type Checked, checkGive, inside, type Place } from './place.js';
import { pointsOf } from './points.js';

export function evaluate(rule: Clamp, scope: Scope): Evaluate {
  const inner = scope.rule(rule.rule);
  const lowest = rule.min === undefined ? undefined : give(rule.min);
  const highest = rule.max === undefined ? undefined : give(rule.max);
  return (data, max) => {
    const earned = inner(data, max);
    const parts = [earned];
    if (earned.points.is !== 'number') return { kind: 'clamp', points: earned.points, max, parts };
    const capped = highest ? least(earned.points.value, highest(max)) : earned.points.value;
    const kept = lowest ? greatest(capped, lowest(max)) : capped;
    return { kind: 'clamp', points: known(kept), max, parts };
  };
}

/** The shape of the rule. */
export function schema(rule: RuleSchema) {
  const { give } = notation();
  return z.strictObject({ kind: z.literal('clamp'), rule, min: z.optional(give), max: z.optional(give) });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<Clamp> = {
  rule: [
    'Rule',
    'The rule whose points are kept within the limits.',
    'Quy tắc',
    'Quy tắc có điểm được giữ trong giới hạn.',
  ],
  min: ['Least points', 'No fewer points than these.', 'Điểm tối thiểu', 'Không ít điểm hơn số này.'],
  max: ['Most points', 'No more points than these.', 'Điểm tối đa', 'Không nhiều điểm hơn số này.'],
};

/** The rule inside, and the limit where it made a difference: "… = -3, at least 0 = 0". */
export function explain(earned: Earned, say: Say): string {
  const [inner] = earned.parts as readonly [Earned];
  const [before, after] = [inner.points, earned.points] as readonly { value: Rational }[] as [
    { value: Rational },
    { value: Rational },
  ];
  const kept = limited(before.value, after.value, say);
  return kept === '' ? say.rule(inner) : equation(say.rule(inner) + kept, pointsOf(earned, say));
}

/** What is inside may leave the limits: they are there to hold it. */
export function check(rule: Clamp, place: Place): Checked {
  const [low, high] = (['min', 'max'] as const).map((key) => {
    const given = rule[key];
    return given === undefined ? undefined : checkGive(given, inside(place, key));
  });
  const inner = place.check(rule.rule, {
    ...inside(place, 'rule'),
    mayExceed: place.mayExceed || high !== undefined,
    mayBeNegative: place.mayBeNegative || low !== undefined,
  });
  const [least_, most] = [low?.points.from, high?.points.to];
  const issues = [...(low?.issues ?? []), ...(high?.issues ?? []), ...inner.issues];
  if (least_ && most && compare(least_, most) > 0) {
    issues.push(
      issue(faults.limitsReversed, [...place.path, 'min'], { min: toText(least_), max: toText(most) }),
    );
  }
  const from =
    least_ && inner.points.from ? greatest(least_, inner.points.from) : (least_ ?? inner.points.from);
  const to = most && inner.points.to ? least(most, inner.points.to) : (most ?? inner.points.to);
  return { points: between(from, to), issues };
}

/** The parts of the rule. */
export function visit(rule: Clamp, parts: Visit): void {
  parts.rule(rule.rule, 'rule');
}

/** The same rule with its points changed. */
export function change(rule: Clamp, to: Change): Clamp {
  return changedLimits({ ...rule, rule: to.rule(rule.rule) }, to, to.give);
}
