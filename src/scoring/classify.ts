/** Classes: which band of the total (or of each group) a unit falls in. */
import type { Group } from '../framework/model.js';
import type { ClassBand, Classes } from '../framework/policy.js';
import { classGap } from '../messages/policy.js';
import { viNumber } from '../messages/show.js';
import type { Text } from '../messages/text.js';
import { toText } from '../numbers/exact.js';
import { compare, div, isZero, mul, type Rational, rational } from '../numbers/rational.js';
import { round } from '../numbers/round.js';
import { bestFirst, type ClassInterval, classIntervals } from '../rules/class-edges.js';
import { word } from '../rules/word.js';
import { checkDigits } from './open-questions.js';
import { conversionBase, published } from './published.js';
import type { Scoring } from './unit.js';

/** A framework's classes, best first, each with both edges settled. */
export interface ClassTable {
  readonly classes: Classes;
  readonly bands: readonly ClassBand[];
  readonly intervals: readonly ClassInterval[];
}

/** A class and its place, 0 the best. */
export interface ClassFound {
  readonly index: number;
  readonly band: ClassBand;
}

export function classTable(classes: Classes): ClassTable {
  word(classes.of, ['percent', 'total', 'each-group'], 'of');
  word(classes.gap ?? 'none', ['none', 'lower'], 'gap');
  word(classes.groups ?? 'all', ['all', 'lowest'], 'groups');
  if (classes.round) checkDigits(classes.round);
  const bands = bestFirst(classes.bands);
  return { classes, bands, intervals: classIntervals(bands) };
}

/** The class of a unit with these points; none, with an issue, where the number falls between classes. */
export function classOf(data: Scoring, points: Rational, max: Rational): ClassFound | undefined {
  const table = data.plan.classes;
  if (!table) return undefined;
  if (table.classes.of === 'each-group') return classOfGroups(data, table);
  if (isZero(max)) return undefined;
  const judged = table.classes.of === 'percent' ? percent(points, max) : published(data, points, max);
  return judged && find(data, table, judged);
}

/** A class counted down from another, no further than the last. */
export function classDown({ bands }: ClassTable, from: ClassFound, steps: number): ClassFound {
  const index = Math.min(bands.length - 1, from.index + steps);
  return { index, band: bands[index] as ClassBand };
}

/** The class of this name. */
export function classNamed({ bands }: ClassTable, name: string): ClassFound | undefined {
  const index = bands.findIndex(({ code, title }) => code === name || title.vi === name);
  const band = bands[index];
  return band && { index, band };
}

/** Points at the upper edge of a class. */
export function edgeOf(data: Scoring, found: ClassFound, max: Rational): Rational | undefined {
  const { classes: table, convertTo } = data.plan;
  const edge = table?.intervals[found.index]?.to;
  if (!edge || table.classes.of === 'each-group') return undefined;
  if (table.classes.of === 'percent') return mul(div(edge, hundred), max);
  return convertTo ? mul(div(edge, convertTo), conversionBase(data, max)) : edge;
}

const hundred = rational(100n);

function percent(points: Rational, max: Rational): Rational {
  return mul(hundred, div(points, max));
}

function classOfGroups(data: Scoring, table: ClassTable): ClassFound | undefined {
  const counting = data.plan.top.filter(
    ({ role, source }) => role === 'score' && (source as Group).countsForClass !== false,
  );
  const scores = counting.map((node) => data.scored(node));
  const values = scores.flatMap(({ points, max }) => (points && !isZero(max) ? [percent(points, max)] : []));
  const found = values.map((value) => find(data, table, value));
  const [first] = found;
  if (!first || found.some((each) => !each)) return undefined;
  const lowest = (found as readonly ClassFound[]).reduce(
    (low, each) => (each.index > low.index ? each : low),
    first,
  );
  if (table.classes.groups !== 'lowest' && found.some((each) => each?.index !== first.index)) {
    data.warn(classGap, { scores: these(values) });
    return undefined;
  }
  return lowest;
}

function these(values: readonly Rational[]): Text {
  const texts = values.map(toText);
  return { vi: texts.map(viNumber).join('; '), en: `of ${texts.join(', ')}` };
}

function find(
  data: Scoring,
  { classes, bands, intervals }: ClassTable,
  exactValue: Rational,
): ClassFound | undefined {
  const { round: digits, gap } = classes;
  const value = digits ? round(exactValue, digits.places, digits.mode) : exactValue;
  const index = intervals.findIndex((interval) => holds(interval, value));
  const lower =
    index < 0 && gap === 'lower' ? intervals.findIndex((interval) => isBelow(interval, value)) : index;
  const band = bands[lower];
  if (band) return { index: lower, band };
  data.warn(classGap, { scores: these([value]) });
  return undefined;
}

function holds({ from, fromIncl, to, toIncl }: ClassInterval, value: Rational): boolean {
  const low = from ? compare(value, from) : 1;
  const high = to ? compare(value, to) : -1;
  return (low > 0 || (low === 0 && fromIncl)) && (high < 0 || (high === 0 && toIncl));
}

function isBelow({ to }: ClassInterval, value: Rational): boolean {
  return to !== undefined && compare(to, value) <= 0;
}
