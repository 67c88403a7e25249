import type { Rule } from '../framework/notation.js';
import { evaluators } from './kinds.js';
import type { Evaluate, Scope } from './scope.js';
import { entry } from './word.js';

/** Compiles a rule. */
export function evaluateRule(rule: Rule, scope: Scope): Evaluate {
  return (entry(evaluators, rule?.kind, 'kind') as (rule: Rule, scope: Scope) => Evaluate)(rule, scope);
}
