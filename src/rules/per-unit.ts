/** Points per unit counted, from a base and up to a cap. */
import type { PerUnit } from '../framework/notation.js';
import { notation } from '../framework/notation-schema.js';
import * as z from '../framework/zod.js';
import * as problems from '../messages/scoring.js';
import { exact, toText } from '../numbers/exact.js';
import { add, ceil, div, floor, greatest, isZero, least, mul, type Rational, sub, zero } from '../numbers/rational.js';
import { known } from './figure.js';
import type { Evaluate, Scope } from './scope.js';

/**
 * `base + steps x points`, steps counted from `over` in sizes of `every` and never negative, kept within `min` and `max`.
 * Without a `max` of its own the rule stops at the indicator's, unless that may be exceeded.
 */
export function evaluate(rule: PerUnit, scope: Scope): Evaluate {
  const of = scope.expression(rule.of);
  const points = exact(rule.points);
  const every = exact(rule.every ?? 1);
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
      const blocked = data.problem(problems.partOfStep, { value: toText(figure.value), every: toText(every) });
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
