/** The ranges of a text put in order on one scale: no gap, no overlap, nothing left to a guess. */
import { type Issue, issue } from '../../messages/issue.js';
import { readAsOrMore, readImpliedZero, textGap, textOverlap } from '../../messages/rule-text.js';
import { add, compare, isZero, one, type Rational, rational, sub } from '../../numbers/rational.js';
import type { End, Range } from './range.js';
import { shown } from './reading.js';

/** A range with its ends settled; an end that is not there is open. */
export interface Step {
  readonly low?: End;
  readonly high?: End;
  /** Position of its case in the text. */
  readonly index: number;
}

export interface Scale {
  /** In the order of the text. */
  readonly steps: readonly Step[];
  /** Everything not in a step gives nothing, though the text does not say so. */
  readonly impliedZero: boolean;
  readonly notes: readonly Issue[];
}

export interface Cases {
  readonly ranges: readonly Range[];
  readonly percent: boolean;
  /** They count whole things, so that an end can be told by the next number. */
  readonly whole: boolean;
  readonly otherwise: boolean;
  /** Index of the only case that gives the most. */
  readonly best: number;
}

const hundred = rational(100n);

/** The scale, or the problem that there is none. */
export function scaleOf(cases: Cases): Scale | { readonly problem: Issue } {
  const { whole } = cases;
  const settled = cases.ranges.map((range, index) => settle(range, index, cases, whole));
  const sorted = settled.map(({ step }) => step).sort(byLow);
  for (const [index, step] of sorted.entries()) {
    const next = sorted[index + 1];
    const problem = next && between(step, next, whole);
    if (problem) return { problem };
  }
  const first = sorted[0] as Step;
  const last = sorted[sorted.length - 1] as Step;
  const under = first.low && !startsAtZero(first.low);
  const above = last.high !== undefined;
  const suffix = cases.percent ? '%' : '';
  if (above && (under || !cases.otherwise))
    return { problem: issue(textGap, [], { place: `> ${shown((last.high as End).at)}${suffix}` }) };
  const notes = settled.flatMap((each) => each.notes);
  const steps = settled.map(({ step }) => step);
  if (!under || cases.otherwise) return { steps, impliedZero: false, notes };
  const place = `< ${shown((first.low as End).at)}${suffix}`;
  // "Từ 5%" alone may be the start of a longer list.
  if (sorted.length === 1 && cases.ranges[0]?.bare) return { problem: issue(textGap, [], { place }) };
  const implied = sorted.length === 1 || (whole && compare((first.low as End).at, one) === 0);
  if (!implied) return { problem: issue(textGap, [], { place }) };
  return { steps, impliedZero: true, notes: [...notes, issue(readImpliedZero, [], { place })] };
}

function isWhole(end: End | undefined): boolean {
  return !end || end.at.d === 1n;
}

function startsAtZero({ at, included }: End): boolean {
  return isZero(at) && included;
}

/** Whole numbers: from the lowest, to the highest that belongs. */
function settle(
  range: Range,
  index: number,
  cases: Cases,
  whole: boolean,
): { step: Step; notes: readonly Issue[] } {
  const { low, high } = range;
  if (range.alone && low) {
    const highest = cases.ranges.every((other, position) => position === index || isUnder(other, low));
    const top = cases.percent
      ? compare(low.at, hundred) === 0
      : highest && cases.best === index && whole && !isZero(low.at);
    if (top) {
      const notes = cases.percent ? [] : [issue(readAsOrMore, [], { number: shown(low.at) })];
      return { step: { low, index }, notes };
    }
    return { step: { low, high: low, index }, notes: [] };
  }
  if (whole) {
    const from = low && (low.included ? low : { at: add(low.at, one), included: true });
    const to = high && (high.included ? high : { at: sub(high.at, one), included: true });
    return { step: { ...(from && { low: from }), ...(to && { high: to }), index }, notes: [] };
  }
  const open = cases.percent && high?.included && compare(high.at, hundred) === 0;
  return { step: { ...(low && { low }), ...(high && !open && { high }), index }, notes: [] };
}

function isUnder({ low, high }: Range, edge: End): boolean {
  if (low) return compare(low.at, edge.at) < 0;
  const order = compare((high as End).at, edge.at);
  return order < 0 || (order === 0 && !high?.included);
}

function byLow(a: Step, b: Step): number {
  if (!a.low || !b.low) return a.low ? 1 : -1;
  return compare(a.low.at, b.low.at) || Number(b.low.included) - Number(a.low.included);
}

function between(step: Step, next: Step, whole: boolean): Issue | undefined {
  const end = step.high;
  const start = next.low;
  if (!end || !start) return issue(textOverlap, [], { place: shown((start ?? (end as End)).at) });
  const edge: Rational = whole ? add(end.at, one) : end.at;
  const order = compare(start.at, edge);
  const meets = whole ? order === 0 : order === 0 && start.included !== end.included;
  if (meets) return undefined;
  if (order > 0 || (order === 0 && !whole && !start.included)) {
    return issue(textGap, [], { place: `${shown(end.at)} – ${shown(start.at)}` });
  }
  return issue(textOverlap, [], { place: shown(start.at) });
}

/** Whether all ends are whole numbers. */
export function endsWhole(ranges: readonly Range[]): boolean {
  return ranges.every((range) => isWhole(range.low) && isWhole(range.high));
}
