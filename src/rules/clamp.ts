/** A rule kept within limits. */
import type { Clamp } from '../framework/notation.js';
import { notation, type RuleSchema } from '../framework/notation-schema.js';
import * as z from '../framework/zod.js';
import { greatest, least } from '../numbers/rational.js';
import { known } from './figure.js';
import { give } from './give.js';
import type { Evaluate, Scope } from './scope.js';

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
