/** Where a rule stands while it is checked, and what its check finds. */
import type { Give, Rule } from '../../framework/notation.js';
import { type Issue, issue } from '../../messages/issue.js';
import * as problems from '../../messages/rules.js';
import { exact, toText } from '../../numbers/exact.js';
import { compare, mul, one, type Rational, zero } from '../../numbers/rational.js';
import type { Names } from '../expressions/expression-range.js';
import { between, type Range } from '../expressions/range.js';

export interface Place {
  readonly path: Issue['path'];
  readonly names: Names;
  /** What shares are of; `undefined` where it is not known. */
  readonly max: Rational | undefined;
  readonly mayExceed: boolean;
  readonly mayBeNegative: boolean;
  /** Checks a rule inside the rule. */
  check(rule: Rule, place: Place): Checked;
}

export interface Checked {
  /** Points the rule can give, as far as can be told. */
  readonly points: Range;
  readonly issues: readonly Issue[];
}

/** The place of something inside the rule. */
export function inside(place: Place, ...keys: readonly (string | number)[]): Place {
  return { ...place, path: [...place.path, ...keys] };
}

/** What is given, checked against the maximum and zero. */
export function checkGive(give: Give, place: Place): Checked {
  const share = typeof give === 'object' ? exact(give.share) : undefined;
  const points = share ? place.max && mul(share, place.max) : exact(give as Exclude<Give, object>);
  if (share && !place.mayExceed && compare(share, one) > 0) {
    const found = issue(problems.shareAboveOne, [...place.path, 'share'], { share: toText(share) });
    return { points: between(points, points), issues: [found] };
  }
  const sign = points ?? share;
  if (sign && compare(sign, zero) < 0 && !place.mayBeNegative) return checkPoints(between(sign, sign), place);
  return points
    ? checkPoints(between(points, points), place)
    : { points: between(zero, undefined), issues: [] };
}

/** Points checked against the maximum and zero. */
export function checkPoints(points: Range, { path, max, mayExceed, mayBeNegative }: Place): Checked {
  const issues: Issue[] = [];
  if (!mayExceed && max && points.to && compare(points.to, max) > 0) {
    issues.push(issue(problems.pointsAboveMax, path, { points: toText(points.to), max: toText(max) }));
  }
  if (!mayBeNegative && points.from && compare(points.from, zero) < 0) {
    issues.push(issue(problems.pointsNegative, path, { points: toText(points.from) }));
  }
  return { points, issues };
}
