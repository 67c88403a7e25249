/** Values that were scored elsewhere, such as published totals. */
import { type Issue, issue, refuse } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { duplicateUnit, wrongKind } from '../messages/units.js';
import { parseExact } from '../numbers/exact.js';
import { type Rational, toNumber } from '../numbers/rational.js';
import type { Contender } from './contender.js';

/** A value to be ranked that was not scored here, such as a published total. */
export interface ScoredValue {
  readonly unit: string;
  /** `null`: listed, not ranked. */
  readonly value: number | string | null;
  readonly group?: string;
  /** `false`: listed, not ranked. */
  readonly ranked?: boolean;
}

/** Each value must be an exact number, and each unit stand once. */
export function contendersOfValues(values: readonly ScoredValue[]): readonly Contender[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const contenders = values.map(({ unit, value, group, ranked }, index): Contender => {
    if (seen.has(unit)) issues.push(issue(duplicateUnit, [index], { id: unit }));
    seen.add(unit);
    const parsed = value === null ? undefined : parseExact(value);
    if (value !== null && !parsed) {
      const kind = problems.kindNames.number;
      issues.push(issue(wrongKind, [index, 'value'], { value, kind }));
    }
    return {
      unit,
      name: null,
      group,
      value: parsed ? toNumber(parsed) : null,
      exact: () => parsed as Rational,
      deciders: () => [],
      reason: ranked === false ? problems.notToBeRanked : undefined,
    };
  });
  refuse(issues);
  return contenders;
}
