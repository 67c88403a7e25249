/** Several rules taken together. */
import type { Combine } from '../framework/notation.js';
import { notation, type RuleSchema } from '../framework/notation-schema.js';
import * as z from '../framework/zod.js';
import { exact } from '../numbers/exact.js';
import { add, div, greatest, least, mul, type Rational, zero } from '../numbers/rational.js';
import { known, lift } from './figure.js';
import type { Earned, Evaluate, Scope } from './scope.js';

/** The sum, greatest, least or weighted mean of the parts; without one part's points there are none. */
export function evaluate(rule: Combine, scope: Scope): Evaluate {
  const weights = rule.parts.map(({ weight = 1 }) => exact(weight));
  const parts = rule.parts.map((part) => {
    const evaluatePart = scope.rule(part.rule);
    const partMax = part.max === undefined ? undefined : exact(part.max);
    return (data: Parameters<Evaluate>[0], max: Rational): Earned =>
      partMax ? capped(evaluatePart(data, partMax), partMax) : evaluatePart(data, max);
  });
  const together = combinations[rule.how];
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
  const part = z.strictObject({ title: z.optional(title), rule, max: z.optional(exact), weight: z.optional(exact) });
  return z.strictObject({
    kind: z.literal('combine'),
    how: z.enum(['sum', 'max', 'min', 'mean']),
    parts: z.array(part).check(z.minLength(1)),
  });
}
