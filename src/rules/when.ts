/** The first case whose condition holds. */
import type { When } from '../framework/notation.js';
import { notation, type RuleSchema } from '../framework/notation-schema.js';
import * as z from '../framework/zod.js';
import * as problems from '../messages/scoring.js';
import type { Evaluate, Scope } from './scope.js';

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
