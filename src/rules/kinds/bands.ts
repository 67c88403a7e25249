/** Points by the band a number falls in. */

import type { Band, Bands } from '../../framework/notation.js';
import { notation } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import * as problems from '../../messages/scoring.js';
import { exact, toText } from '../../numbers/exact.js';
import { equation } from '../../numbers/format.js';
import { compare, type Rational } from '../../numbers/rational.js';
import { rangeOf } from '../expressions/expression-range.js';
import { hull } from '../expressions/range.js';
import type { WordsOf } from '../field-words.js';
import { known } from '../figure.js';
import { computation, type Say, value } from '../say.js';
import type { Earned, Evaluate, Reckoning, Scope } from '../scope.js';
import { bandIssues, gapIssues, unitIssues } from './band-issues.js';
import { give } from './give.js';
import { type Change, changedField, type Visit } from './parts.js';
import { type Checked, checkGive, inside, type Place } from './place.js';
import { pointsOf } from './points.js';

/** A band with both edges settled; an edge that is not there is at infinity. */
export interface Interval {
  readonly from: Rational | undefined;
  readonly fromIncl: boolean;
  readonly to: Rational | undefined;
  readonly toIncl: boolean;
}

/** A number in no band gets `else`, or is an error. */
export function evaluate(rule: Bands, scope: Scope): Evaluate {
  const of = scope.expression(rule.of);
  const bands = intervals(rule.bands).map((interval, index) => ({
    interval,
    gives: give((rule.bands[index] as Band).give),
  }));
  const otherwise = rule.else === undefined ? undefined : give(rule.else);
  return (data, max) => {
    const reckoned = of(data);
    const { figure } = reckoned;
    if (figure.is !== 'number') return { kind: 'bands', of: reckoned, points: figure, max };
    const band = bands.findIndex(({ interval }) => contains(interval, figure.value));
    const gives = bands[band]?.gives ?? otherwise;
    const points = gives ? known(gives(max)) : data.problem(problems.noBand, { value: toText(figure.value) });
    return { kind: 'bands', of: reckoned, points, max, detail: { ...bands[band]?.interval } };
  };
}

/**
 * Settles the edges left out: a band without `to` ends where the next higher one starts, a band without `from` starts
 * where the next lower one ends; at either end of the scale it is open.
 */
export function intervals(bands: readonly Omit<Band, 'give'>[]): readonly Interval[] {
  const starts = rising(
    bands.flatMap(({ from, fromIncl = true }) =>
      from === undefined ? [] : [{ edge: exact(from), included: fromIncl }],
    ),
  );
  const ends = rising(
    bands.flatMap(({ to, toIncl = false }) =>
      to === undefined ? [] : [{ edge: exact(to), included: toIncl }],
    ),
  );
  return bands.map(({ from, to, fromIncl = true, toIncl = false }) => {
    const lower = from === undefined ? undefined : exact(from);
    const upper = to === undefined ? undefined : exact(to);
    const next = upper || !lower ? undefined : nearest(starts, lower, 1);
    const previous = lower || !upper ? undefined : nearest(ends, upper, -1);
    return {
      from: lower ?? previous?.edge,
      fromIncl: lower ? fromIncl : previous !== undefined && !previous.included,
      to: upper ?? next?.edge,
      toIncl: upper ? toIncl : next !== undefined && !next.included,
    };
  });
}

interface Edge {
  readonly edge: Rational;
  readonly included: boolean;
}

/** From the lowest; of equal edges the first one written. */
function rising(edges: readonly Edge[]): readonly Edge[] {
  const sorted = [...edges].sort((a, b) => compare(a.edge, b.edge));
  return sorted.filter(({ edge }, at) => at === 0 || compare(edge, (sorted[at - 1] as Edge).edge) !== 0);
}

/** The closest of rising edges beyond a number, upwards (1) or downwards (-1). */
function nearest(edges: readonly Edge[], beyond: Rational, direction: 1 | -1): Edge | undefined {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare((edges[middle] as Edge).edge, beyond);
    if (order < 0 || (order === 0 && direction === 1)) low = middle + 1;
    else high = middle;
  }
  return edges[direction === 1 ? low : low - 1];
}

export function contains({ from, fromIncl, to, toIncl }: Interval, value: Rational): boolean {
  const low = from ? compare(value, from) : 1;
  const high = to ? compare(value, to) : -1;
  return (low > 0 || (low === 0 && fromIncl)) && (high < 0 || (high === 0 && toIncl));
}

/** The shape of the rule. */
export function schema() {
  const { exact, give, expression } = notation();
  const band = z.strictObject({
    from: z.optional(exact),
    to: z.optional(exact),
    fromIncl: z.optional(z.boolean()),
    toIncl: z.optional(z.boolean()),
    give,
  });
  const bands = z.array(band).check(z.minLength(1));
  return z.strictObject({ kind: z.literal('bands'), of: expression, bands, else: z.optional(give) });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<Bands> = {
  of: ['Of', 'The number that falls in a band.', 'Tính từ', 'Giá trị để xét mức.'],
  bands: ['Bands', 'What each range gives.', 'Các mức', 'Điểm của mỗi khoảng.'],
  else: [
    'Else',
    'What a number in no band gives; without it that is an error.',
    'Còn lại',
    'Điểm khi giá trị không thuộc mức nào; không nêu thì báo lỗi.',
  ],
};

/** "3 (from 3 to below 4) = 15". */
export function explain(earned: Earned, say: Say): string {
  const of = earned.of as Reckoning;
  const { from, fromIncl, to, toIncl } = (earned.detail ?? {}) as unknown as Interval;
  const { words } = say;
  const edge = (at: Rational): string => value({ ...of, figure: known(at) }, say);
  const low = from && (fromIncl ? words.from : words.above)(edge(from));
  const up = low === undefined ? [words.upTo, words.under] : [words.to, words.toUnder];
  const high = to && (toIncl ? up[0] : up[1])?.(edge(to));
  const place = (low ?? '') + (high ?? '') || words.otherwise;
  return equation(computation(of, say) + words.band(place), pointsOf(earned, say));
}

/** Bands that overlap, leave gaps or can never be met by the numbers the expression can come to. */
export function check(rule: Bands, place: Place): Checked {
  const range = rangeOf(rule.of, place.names);
  const settled = intervals(rule.bands);
  const gives = rule.bands.map(({ give: each }, index) =>
    checkGive(each, inside(place, 'bands', index, 'give')),
  );
  const otherwise = rule.else === undefined ? [] : [checkGive(rule.else, inside(place, 'else'))];
  const all = [...gives, ...otherwise];
  const bands = inside(place, 'bands');
  const found = [
    ...bandIssues(settled, range, bands.path),
    ...gapIssues(settled, range, rule.else !== undefined, bands.path),
  ];
  const mismatch = unitIssues(
    range,
    settled.flatMap(({ from, to }) => [from, to]),
    bands.path,
  );
  return {
    points: hull(all.map(({ points }) => points)),
    issues: [...all.flatMap(({ issues }) => issues), ...mismatch, ...(mismatch.length > 0 ? [] : found)],
  };
}

/** The parts of the rule. */
export function visit(rule: Bands, parts: Visit): void {
  parts.expression(rule.of, 'of');
}

/** The same rule with its points changed. */
export function change(rule: Bands, to: Change): Bands {
  const bands = rule.bands.map((band) => ({ ...band, give: to.give(band.give) }));
  return { ...rule, bands, ...changedField('else', rule.else, to.give) };
}
