/** The rule of every indicator, by its kind. */
import type { Issue } from '../messages/issue.js';
import { exact } from '../numbers/exact.js';
import type { Rational } from '../numbers/rational.js';
import { checkRule } from '../rules/checks.js';
import { checkPoints, type Place } from '../rules/place.js';
import { between } from '../rules/range.js';
import type { Check, IndicatorAt } from './outline.js';

export const rules: Check = ({ indicators }) => indicators.flatMap(ruleIssues);

function ruleIssues({ node, path, names, role }: IndicatorAt): readonly Issue[] {
  const place: Place = {
    path: [...path, 'rule'],
    names,
    max: node.max === null ? undefined : exact(node.max),
    mayExceed: node.mayExceed ?? false,
    // In a penalty group points are deductions either way.
    mayBeNegative: node.mayBeNegative === true || role === 'penalty',
    check: checkRule,
  };
  const issues = node.rule ? [...checkRule(node.rule, place).issues] : [];
  if (node.normalize && 'range' in node.normalize && node.normalize.range) {
    const [worst, best] = node.normalize.range.map((edge) => exact(edge)) as [Rational, Rational];
    for (const [index, edge] of [worst, best].entries()) {
      const at = { ...place, path: [...path, 'normalize', 'range', index] };
      issues.push(...checkPoints(between(edge, edge), at).issues);
    }
  }
  return issues;
}
