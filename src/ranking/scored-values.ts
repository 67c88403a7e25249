/** Values that were scored elsewhere, such as published totals. */
import { type Issue, issue, refuse } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { duplicateUnit, wrongKind } from '../messages/units.js';
import { parseExact } from '../numbers/exact.js';
import { type Rational, toNumber } from '../numbers/rational.js';
import type { Contender } from './contender.js';
import type { Contest } from './contenders.js';

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
export function contendersOfValues(values: readonly ScoredValue[]): Contest {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const parsed = values.map(({ unit, value }, index) => {
    if (seen.has(unit)) issues.push(issue(duplicateUnit, [index], { id: unit }));
    seen.add(unit);
    const number = value === null ? undefined : parseExact(value);
    if (value !== null && !number) {
      const kind = problems.kindNames.number;
      issues.push(issue(wrongKind, [index, 'value'], { value, kind }));
    }
    return number;
  });
  refuse(issues);
  const contenders = values.map(({ unit, group, ranked }, index): Contender => {
    return { unit, name: null, group, index, reason: ranked === false ? problems.notToBeRanked : undefined };
  });
  const standing = {
    values: parsed.map((number) => (number ? toNumber(number) : Number.NaN)),
    isTold: () => false,
    exact: (index: number) => parsed[index] as Rational,
  };
  return { contenders, standing, deciders: [], policy: {} };
}
