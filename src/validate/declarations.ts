/** Inputs and facts as they are declared, each by itself. */

import type { Input } from '../framework/model.js';
import { optionValues } from '../framework/option.js';
import { duplicateCode, notPositive } from '../messages/document.js';
import { gather } from '../messages/gather.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/rules.js';
import { empty } from '../messages/shape.js';
import { exact, toText } from '../numbers/exact.js';
import { compare, zero } from '../numbers/rational.js';
import { inputRange } from '../rules/expressions/expression-range.js';
import { between, common, isEmpty, rangeWords } from '../rules/expressions/range.js';
import type { Check } from './outline.js';

/** Every declaration by itself. */
export const declarations: Check = ({ framework, indicators, facts }) => {
  const issues: Issue[] = [];
  for (const [name, input] of facts) gather(issues, declaration(input, ['facts', name]));
  for (const { node, path } of indicators) {
    for (const [name, input] of Object.entries(node.inputs ?? {}) as [string, Input][]) {
      const place = [...path, 'inputs', name];
      gather(issues, declaration(input, place));
      if (Object.hasOwn(framework.facts ?? {}, name))
        issues.push(issue(problems.inputShadowed, place, { name }));
    }
  }
  return issues;
};

function declaration(input: Input, path: Issue['path']): readonly Issue[] {
  const issues: Issue[] = [];
  const { kind } = input;
  const options = optionValues(input);
  if (options && kind !== 'choice' && kind !== 'survey')
    issues.push(issue(problems.optionsUnfit, [...path, 'options'], { kind }));
  if (options?.length === 0) issues.push(issue(empty, [...path, 'options'], { what: 'list' }));
  const seen = new Set<string>();
  options?.forEach((option, index) => {
    if (seen.has(option))
      issues.push(issue(duplicateCode, [...path, 'options', index], { code: option, what: 'option' }));
    seen.add(option);
  });
  const [min, max] = [input.min, input.max].map((limit) => (limit === undefined ? undefined : exact(limit)));
  if (min && max) {
    const order = compare(min, max);
    if (order > 0)
      issues.push(issue(problems.limitsReversed, [...path, 'min'], { min: toText(min), max: toText(max) }));
    if (order === 0) issues.push(issue(problems.limitsEqual, [...path, 'min'], { value: toText(min) }));
  }
  const range = inputRange({ kind });
  for (const [key, limit] of [
    ['min', min],
    ['max', max],
  ] as const) {
    if (!limit || !isEmpty(common({ ...range, whole: false }, between(limit, limit)))) continue;
    issues.push(
      issue(problems.limitsUnfit, [...path, key], { kind, value: toText(limit), range: rangeWords(range) }),
    );
  }
  if (input.step !== undefined && compare(exact(input.step), zero) <= 0) {
    issues.push(issue(notPositive, [...path, 'step'], { what: 'step', value: toText(exact(input.step)) }));
  }
  return issues;
}
