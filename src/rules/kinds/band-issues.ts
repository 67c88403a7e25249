/** How bands fit together, and whether the numbers meet them. */
import { type Issue, issue } from '../../messages/issue.js';
import * as problems from '../../messages/rules.js';
import { toText } from '../../numbers/exact.js';
import { compare, greatest, least, one, type Rational, rational } from '../../numbers/rational.js';
import { between, common, gapBetween, isEmpty, type Range, rangeWords } from '../expressions/range.js';

type Path = Issue['path'];

interface Placed {
  readonly range: Range;
  readonly index: number;
}

/** Bands that are empty, out of reach, or overlap. */
export function bandIssues(bands: readonly Range[], range: Range, path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  bands.forEach((band, index) => {
    const { from, to } = band;
    if (from && to && isEmpty(band)) {
      issues.push(issue(problems.bandEmpty, [...path, index], { from: toText(from), to: toText(to) }));
    } else if (isEmpty(common(band, range))) {
      issues.push(
        issue(problems.bandUnreachable, [...path, index], {
          band: rangeWords(band),
          range: rangeWords(range),
        }),
      );
    }
  });
  let reach: Placed | undefined;
  for (const next of rising(bands)) {
    const shared = reach && common(reach.range, next.range);
    if (reach && shared && !isEmpty({ ...shared, whole: range.whole === true })) {
      const [first, second] = [Math.min(reach.index, next.index), Math.max(reach.index, next.index)];
      issues.push(
        issue(problems.bandOverlap, [...path, second], { first, second, interval: rangeWords(shared) }),
      );
    }
    reach = reach && endsAfter(reach.range, next.range) ? reach : next;
  }
  return issues;
}

/** Numbers in no band: below, between and above them. */
export function gapIssues(
  bands: readonly Range[],
  range: Range,
  otherwise: boolean,
  path: Path,
): readonly Issue[] {
  const issues: Issue[] = [];
  const report = (between: Range, end: boolean, place: Path): void => {
    const reachable = common(between, range);
    if (isEmpty(reachable) || (end && otherwise)) return;
    const params = { interval: rangeWords(reachable), end };
    // Beyond the end bands lie numbers that may never come.
    const gap = end ? { ...problems.bandGap, severity: 'warning' as const } : problems.bandGap;
    issues.push(otherwise ? issue(problems.bandGapElse, place, params) : issue(gap, place, params));
  };
  const ordered = rising(bands);
  const [first] = ordered;
  let reach: Placed | undefined;
  for (const next of ordered) {
    if (reach?.range.to && next.range.from)
      report(gapBetween(reach.range, next.range), false, [...path, next.index]);
    reach = reach && endsAfter(reach.range, next.range) ? reach : next;
  }
  if (first?.range.from) {
    const below = { from: undefined, fromIncl: false, to: first.range.from, toIncl: !first.range.fromIncl };
    report(below, true, [...path, first.index]);
  }
  if (reach?.range.to) {
    const above = { from: reach.range.to, fromIncl: !reach.range.toIncl, to: undefined, toIncl: false };
    report(above, true, [...path, reach.index]);
  }
  return issues;
}

/** Bands that hold something, by their lower edge. */
function rising(bands: readonly Range[]): readonly Placed[] {
  const placed = bands.map((range, index) => ({ range, index })).filter(({ range }) => !isEmpty(range));
  return placed.sort((a, b) => {
    const [x, y] = [a.range.from, b.range.from];
    if (!x || !y) return x ? 1 : y ? -1 : 0;
    return compare(x, y) || Number(b.range.fromIncl) - Number(a.range.fromIncl);
  });
}

function endsAfter(a: Range, b: Range): boolean {
  if (!a.to || !b.to) return a.to === undefined;
  const order = compare(a.to, b.to);
  return order > 0 || (order === 0 && a.toIncl);
}

const ten = rational(10n);

/** A percentage measured against numbers up to 1, or a share measured against tens. */
export function unitIssues(
  { unit, to }: Range,
  edges: readonly (Rational | undefined)[],
  path: Path,
): readonly Issue[] {
  const known = edges.filter((edge) => edge !== undefined);
  const [first, ...rest] = known;
  if (!first || unit === undefined) return [];
  const [low, high] = [rest.reduce(least, first), rest.reduce(greatest, first)];
  // A percentage declared to stay that small is measured rightly.
  const small = high.n > 0n && compare(high, one) <= 0 && !(to && compare(to, one) <= 0);
  const wrong = unit === 'percent' ? small : compare(high, ten) >= 0;
  return wrong ? [issue(problems.unitMismatch, path, { unit, edges: rangeWords(between(low, high)) })] : [];
}
