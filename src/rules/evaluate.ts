/** The table of the ten rule kinds, for scoring. */
import type { Rule } from '../framework/notation.js';
import { evaluate as bands } from './kinds/bands.js';
import { evaluate as choice } from './kinds/choice.js';
import { evaluate as clamp } from './kinds/clamp.js';
import { evaluate as combine } from './kinds/combine.js';
import { evaluate as fixed } from './kinds/fixed.js';
import { evaluate as info } from './kinds/info.js';
import { evaluate as linear } from './kinds/linear.js';
import { evaluate as manual } from './kinds/manual.js';
import { evaluate as perUnit } from './kinds/per-unit.js';
import { evaluate as when } from './kinds/when.js';
import type { Evaluate, Scope } from './scope.js';
import { entry } from './word.js';

type RuleOf<K extends Rule['kind']> = Extract<Rule, { readonly kind: K }>;

const evaluators: { readonly [K in Rule['kind']]: (rule: RuleOf<K>, scope: Scope) => Evaluate } = {
  choice,
  bands,
  linear,
  perUnit,
  combine,
  when,
  clamp,
  fixed,
  manual,
  info,
};

/** Compiles a rule. */
export function evaluateRule(rule: Rule, scope: Scope): Evaluate {
  return (entry(evaluators, rule?.kind, 'kind') as (rule: Rule, scope: Scope) => Evaluate)(rule, scope);
}
