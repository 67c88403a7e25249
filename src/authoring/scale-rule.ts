import type { Exact, Rule } from '../framework/notation.js';
import type { Change } from '../rules/kinds/parts.js';
import { changers } from '../rules/kinds.js';

/** The same rule with all its points changed; `turned`: the change turns the sign, and so the least into the most. */
export function scaleRule(rule: Rule, points: (points: Exact) => Exact, turned = false): Rule {
  const change: Change = {
    turned,
    points,
    give: (given) => (typeof given === 'object' ? given : points(given)),
    rule: (inner) => scaleRule(inner, points, turned),
  };
  return (changers[rule.kind] as (rule: Rule, change: Change) => Rule)(rule, change);
}
