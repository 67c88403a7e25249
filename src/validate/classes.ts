/** Classes: no gap without a word, no overlap, none that cannot be reached, best first. */
import type { ClassBand, Digits } from '../framework/policy.js';
import { duplicateCode } from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/policy.js';
import { exact } from '../numbers/exact.js';
import { compare, mul, type Rational, rational, zero } from '../numbers/rational.js';
import { classIntervals } from '../rules/class-edges.js';
import { between, common, gapBetween, isEmpty, type Range, rangeWords } from '../rules/expressions/range.js';
import type { Check, Outline } from './outline.js';

interface Placed {
  readonly band: ClassBand;
  readonly range: Range;
  readonly index: number;
}

export const classes: Check = (outline) => {
  const { framework } = outline;
  const declared = framework.classes;
  if (!declared) return [];
  const issues: Issue[] = [...edges(declared.bands), ...names(declared.bands)];
  const scores = scoreRange(outline);
  const isEmpty = holdsNone(declared.round);
  const settled = classIntervals(declared.bands);
  const ranges = declared.bands.map((band, index) => ({ band, range: settled[index] as Range, index }));
  for (const { band, range, index } of ranges) {
    const path = ['classes', 'bands', index];
    if (range.from && range.to && isEmpty(range))
      issues.push(issue(problems.classEmpty, path, { name: nameOf(band) }));
    else if (isEmpty(common(range, scores))) {
      const params = { name: nameOf(band), interval: rangeWords(range), range: rangeWords(scores) };
      issues.push(issue(problems.classUnreachable, path, params));
    }
  }
  const filled = ranges.filter(({ range }) => !isEmpty(range));
  return [...issues, ...order(filled), ...spaces(filled, scores, declared.gap === 'lower', isEmpty)];
};

/** Whether a range holds no score; scores that are rounded first skip everything between two of their digits. */
function holdsNone(round: Digits | undefined): (range: Range) => boolean {
  if (!round) return isEmpty;
  const digits = rational(10n ** BigInt(round.places));
  const times = (edge: Rational | undefined) => edge && mul(edge, digits);
  return (range) => isEmpty({ ...range, from: times(range.from), to: times(range.to), whole: true });
}

/** What the edges are compared with can only come to so much. */
function scoreRange({ framework, top }: Outline): Range {
  const below =
    framework.penalty === 'may-be-negative' && top.some(({ role }) => role === 'penalty') ? undefined : zero;
  const beyond = framework.bonus === 'may-exceed-scale' && top.some(({ role }) => role === 'bonus');
  if (framework.classes?.of !== 'total') return between(below, beyond ? undefined : rational(100n));
  const scales = [
    framework.convertTo ?? framework.scale,
    ...Object.values(framework.unitTypes ?? {}).map(({ scale }) => framework.convertTo ?? scale),
  ];
  const known = scales.map((scale) => (scale === null ? undefined : exact(scale)));
  const most = known.reduce(
    (high, each) => (high && each ? (compare(high, each) < 0 ? each : high) : undefined),
    known[0],
  );
  return between(below, beyond ? undefined : most);
}

export function nameOf({ code, title }: ClassBand): string {
  return code ?? title.vi;
}

function edges(bands: readonly ClassBand[]): readonly Issue[] {
  return bands.flatMap((band, index) =>
    (
      [
        ['from', 'above'],
        ['upTo', 'below'],
      ] as const
    )
      .filter(([a, b]) => band[a] !== undefined && band[b] !== undefined)
      .map((fields) => issue(problems.twoEdges, ['classes', 'bands', index], { fields })),
  );
}

function names(bands: readonly ClassBand[]): readonly Issue[] {
  const seen = new Set<string>();
  return bands.flatMap((band, index) => {
    const code = nameOf(band);
    const again = seen.has(code);
    seen.add(code);
    return again ? [issue(duplicateCode, ['classes', 'bands', index], { code, what: 'class' })] : [];
  });
}

function rising(placed: readonly Placed[]): readonly Placed[] {
  return [...placed].sort((a, b) => {
    const [x, y] = [a.range.from, b.range.from];
    if (!x || !y) return x ? 1 : y ? -1 : 0;
    return compare(x, y) || Number(b.range.fromIncl) - Number(a.range.fromIncl);
  });
}

/** Best first; anything else is mixed up. */
function order(placed: readonly Placed[]): readonly Issue[] {
  const sorted = rising(placed).map(({ index }) => index);
  const falls = sorted.every((index, at) => at === 0 || index < (sorted[at - 1] as number));
  if (falls || placed.length < 2) return [];
  const above = placed.find(({ index }) => index === sorted[0]) as Placed;
  const name = placed.find(({ index }) => index === sorted[sorted.length - 1]) as Placed;
  const texts = { name: nameOf(name.band), above: nameOf(above.band) };
  return [issue(problems.classOrder, ['classes', 'bands', name.index], texts)];
}

function spaces(
  placed: readonly Placed[],
  scores: Range,
  lower: boolean,
  isEmpty: (range: Range) => boolean,
): readonly Issue[] {
  const issues: Issue[] = [];
  const gap = (range: Range, index: number, open: boolean): void => {
    const reachable = common(range, scores);
    if (isEmpty(reachable) || (lower && !open)) return;
    issues.push(issue(problems.classGap, ['classes', 'bands', index], { scores: rangeWords(reachable) }));
  };
  const sorted = rising(placed);
  sorted.forEach((next, at) => {
    const before = sorted[at - 1];
    if (!before) {
      if (next.range.from)
        gap({ ...between(undefined, next.range.from), toIncl: !next.range.fromIncl }, next.index, true);
      return;
    }
    const shared = common(before.range, next.range);
    if (!isEmpty(shared)) {
      const texts = { first: nameOf(before.band), second: nameOf(next.band), interval: rangeWords(shared) };
      issues.push(issue(problems.classOverlap, ['classes', 'bands', next.index], texts));
    } else if (before.range.to && next.range.from)
      gap(gapBetween(before.range, next.range), next.index, false);
  });
  const last = sorted[sorted.length - 1];
  if (last?.range.to)
    gap({ ...between(last.range.to, undefined), fromIncl: !last.range.toIncl }, last.index, false);
  return issues;
}
