/** Points given by people: a council, or a rule nobody has encoded yet. */
import type { Manual } from '../framework/notation.js';
import { notation } from '../framework/notation-schema.js';
import * as z from '../framework/zod.js';
import * as problems from '../messages/scoring.js';
import { exact, toText } from '../numbers/exact.js';
import { compare, div, floor, isZero, type Rational, sub, zero } from '../numbers/rational.js';
import type { Data, Evaluate, Scope } from './scope.js';

/** The input's own number, which must lie between `min` and `max` (default 0 and the maximum) on a step. */
export function evaluate(rule: Manual, scope: Scope): Evaluate {
  const read = scope.number(rule.input ?? '');
  const lowest = exact(rule.min ?? 0);
  const highest = rule.max === undefined ? undefined : exact(rule.max);
  const step = rule.step === undefined ? undefined : exact(rule.step);
  return (data, max) => {
    const points = read(data);
    const limit = highest ?? (scope.mayExceed ? undefined : max);
    if (points.is !== 'number') return { kind: 'manual', points, max };
    return { kind: 'manual', points: wrong(data, points.value, lowest, limit, step) ?? points, max };
  };
}

function wrong(data: Data, points: Rational, lowest: Rational, highest: Rational | undefined, step: Rational | undefined) {
  if (compare(points, lowest) < 0 || (highest && compare(points, highest) > 0)) {
    const to = highest ? toText(highest) : '∞';
    return data.problem(problems.outOfRange, { value: toText(points), from: toText(lowest), to });
  }
  const steps = step ? div(sub(points, lowest), step) : zero;
  if (step && !isZero(sub(steps, floor(steps)))) {
    return data.problem(problems.offStep, { value: toText(points), from: toText(lowest), step: toText(step) });
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
