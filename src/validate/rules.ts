/** The rule of every indicator, by its kind. */
import type { Issue } from '../messages/issue.js';
import { exact } from '../numbers/exact.js';
import type { Rational } from '../numbers/rational.js';
import { checkRule } from '../rules/check.js';
import { between } from '../rules/expressions/range.js';
import { checkPoints, type Place } from '../rules/kinds/place.js';
import type { Check, IndicatorAt } from './outline.js';
import { mostIssues } from './plain.js';

export const rules: Check = ({ indicators }) => {
  const issues: Issue[] = [];
  let errors = 0;
  for (const each of indicators) {
    for (const found of ruleIssues(each)) {
      issues.push(found);
      if (found.severity === 'error') errors += 1;
    }
    // Each of very many rules may be wrong about each of very many options.
    if (errors > mostIssues) break;
  }
  return issues;
};

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
