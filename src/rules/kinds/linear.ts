/** Points along a line, or several joined at knots. */

import type { Linear } from '../../framework/notation.js';
import { notation } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import { issue } from '../../messages/issue.js';
import * as faults from '../../messages/rules.js';
import * as problems from '../../messages/scoring.js';
import { outOfRange } from '../../messages/units.js';
import * as unusable from '../../messages/unusable.js';
import { exact, toText } from '../../numbers/exact.js';
import { equation } from '../../numbers/format.js';
import { add, compare, div, mul, type Rational, sub } from '../../numbers/rational.js';
import { rangeOf } from '../expressions/expression-range.js';
import { between, everything, hull, rangeWords } from '../expressions/range.js';
import type { WordsOf } from '../field-words.js';
import { type Figure, known } from '../figure.js';
import { computation, type Say, value } from '../say.js';
import type { Data, Detail, Earned, Evaluate, Reckoning, Scope } from '../scope.js';
import { word } from '../word.js';
import { unitIssues } from './band-issues.js';
import { give } from './give.js';
import { type Change, changedField, type Visit } from './parts.js';
import { type Checked, checkGive, inside, type Place } from './place.js';
import { pointsOf } from './points.js';

/** Without knots: nothing at 0, the whole maximum at 1. */
const wholeShare: NonNullable<Linear['knots']> = [
  [0, { share: 0 }],
  [1, { share: 1 }],
];

const share: Detail = { share: true };

interface Knot {
  readonly at: Rational;
  readonly gives: (max: Rational) => Rational;
}

/** A number beyond the end knots is kept at the end, is an error, or follows the last line, as `outside` says. */
export function evaluate(rule: Linear, scope: Scope): Evaluate {
  const of = scope.expression(rule.of);
  const { outside = 'clamp', cutBelow } = rule;
  word(outside, ['clamp', 'error', 'extend'], 'outside');
  const knots = (rule.knots ?? wholeShare).map(
    ([at, given]): Knot => ({ at: exact(at), gives: give(given) }),
  );
  if (
    knots.length < 2 ||
    knots.some(({ at }, index) => index > 0 && compare(at, (knots[index - 1] as Knot).at) <= 0)
  ) {
    return unusable.knots();
  }
  const cut = cutBelow && { at: exact(cutBelow.at), gives: give(cutBelow.give) };
  const isShare = rule.knots === undefined;
  const first = knots[0] as Knot;
  const last = knots[knots.length - 1] as Knot;
  return (data, max) => {
    const reckoned = of(data);
    const { figure } = reckoned;
    const earned = (points: Figure, detail: Detail): Earned => ({
      kind: 'linear',
      of: reckoned,
      points,
      max,
      detail: isShare ? { ...detail, share: true } : detail,
    });
    if (figure.is !== 'number') return earned(figure, {});
    const { value } = figure;
    if (cut && compare(value, cut.at) < 0) return earned(known(cut.gives(max)), { cut: cut.at });
    const beyond = compare(value, first.at) < 0 ? first : compare(value, last.at) > 0 ? last : undefined;
    if (!beyond || outside === 'extend') {
      if (isShare)
        return { kind: 'linear', of: reckoned, points: known(mul(value, max)), max, detail: share };
      const line = lineAt(knots, value, max);
      return earned(known(along(line, value)), line);
    }
    if (outside === 'error') return earned(beyondKnots(data, value, first, last), {});
    data.warn(problems.keptWithin, { value: toText(value), limit: toText(beyond.at) });
    return earned(known(beyond.gives(max)), { kept: beyond.at });
  };
}

function beyondKnots(data: Data, value: Rational, first: Knot, last: Knot): Figure {
  return data.problem(outOfRange, {
    value: toText(value),
    range: rangeWords(between(first.at, last.at)),
  });
}

interface Line extends Detail {
  readonly low: Rational;
  readonly lowPoints: Rational;
  readonly high: Rational;
  readonly highPoints: Rational;
}

/** The line between the two knots around a value; beyond the ends, that of the last two. */
function lineAt(knots: readonly Knot[], value: Rational, max: Rational): Line {
  const after = knots.findIndex(({ at }, index) => index > 0 && compare(value, at) <= 0);
  const right = after < 0 ? knots.length - 1 : after;
  const [from, to] = [knots[right - 1] as Knot, knots[right] as Knot];
  return { low: from.at, lowPoints: from.gives(max), high: to.at, highPoints: to.gives(max) };
}

function along({ low, lowPoints, high, highPoints }: Line, value: Rational): Rational {
  const part = div(sub(value, low), sub(high, low));
  return add(lowPoints, mul(part, sub(highPoints, lowPoints)));
}

/** The shape of the rule. */
export function schema() {
  const { exact, give, expression } = notation();
  return z.strictObject({
    kind: z.literal('linear'),
    of: expression,
    knots: z.optional(z.array(z.tuple([exact, give])).check(z.minLength(2))),
    cutBelow: z.optional(z.strictObject({ at: exact, give })),
    outside: z.optional(z.enum(['clamp', 'error', 'extend'])),
  });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<Linear> = {
  of: ['Of', 'The number that the points follow.', 'Tính từ', 'Giá trị để tính điểm.'],
  knots: [
    'Knots',
    'Pairs of a number and what it gives, numbers rising; straight lines between them.',
    'Điểm mốc',
    'Các cặp giá trị và điểm, giá trị tăng dần; giữa các mốc tính theo đường thẳng.',
  ],
  cutBelow: [
    'Cut below',
    'Below this number the rule gives something else.',
    'Ngưỡng dưới',
    'Dưới giá trị này quy tắc cho điểm khác.',
  ],
  outside: [
    'Outside',
    'A number beyond the knots takes the nearest end, is an error, or follows the line on.',
    'Ngoài các mốc',
    'Giá trị ngoài các mốc: lấy theo đầu gần nhất, báo lỗi, hoặc tính tiếp theo đường thẳng.',
  ],
};

interface How extends Partial<Line> {
  readonly cut?: Rational;
  readonly kept?: Rational;
  readonly share?: boolean;
}

/** "3/4 = 75% x 20 = 15", or with knots "45, between 20 (0 points) and 70 (10 points) = 5". */
export function explain(earned: Earned, say: Say): string {
  const { cut, kept, share, low, lowPoints, high, highPoints } = earned.detail as How;
  const of = earned.of as Reckoning;
  const at = (number: Rational): string => value({ ...of, figure: known(number) }, say);
  const counted = cut ? say.words.below(at(cut)) : kept ? say.words.countedAs(at(kept)) : '';
  const times = share && !cut ? ` x ${say.number(earned.max)}` : '';
  const line =
    !share && low && lowPoints && high && highPoints
      ? say.words.betweenKnots(at(low), say.number(lowPoints), at(high), say.number(highPoints))
      : '';
  return equation(computation(of, say) + counted + line + times, pointsOf(earned, say));
}

/** Knots that do not rise, and knots that the numbers the expression can come to have nothing to do with. */
export function check(rule: Linear, place: Place): Checked {
  const range = rangeOf(rule.of, place.names);
  const knots = rule.knots ?? wholeShare;
  const at = knots.map(([number]) => exact(number));
  const keys = rule.knots ? ['knots'] : ['of'];
  const gives = knots.map(([, given], index) =>
    checkGive(given, rule.knots ? inside(place, 'knots', index, 1) : place),
  );
  const cut = rule.cutBelow ? [checkGive(rule.cutBelow.give, inside(place, 'cutBelow', 'give'))] : [];
  const all = [...gives, ...cut];
  const issues = all.flatMap((each) => each.issues);
  const span = between(at[0], at[at.length - 1]);
  const mismatch = unitIssues(range, at, [...place.path, ...keys]);
  issues.push(...mismatch);
  at.forEach((value, index) => {
    const before = at[index - 1];
    if (!before || compare(value, before) > 0) return;
    const texts = { before: toText(before), value: toText(value) };
    issues.push(issue(faults.knotsNotRising, [...place.path, 'knots', index, 0], texts));
  });
  const beyond = [
    range.to && at[at.length - 1] && compare(range.to, at[at.length - 1] as Rational) < 0,
    range.from && compare(range.from, at[0] as Rational) > 0,
  ];
  if (mismatch.length === 0 && rule.knots && beyond.some((is) => is === true)) {
    issues.push(
      issue(faults.knotsNeverMet, [...place.path, ...keys], {
        knots: rangeWords(span),
        range: rangeWords(range),
      }),
    );
  }
  const points = hull(all.map((each) => each.points));
  return { points: rule.outside === 'extend' ? everything : points, issues };
}

/** The parts of the rule. */
export function visit(rule: Linear, parts: Visit): void {
  parts.expression(rule.of, 'of');
}

/** The same rule with its points changed. */
export function change(rule: Linear, to: Change): Linear {
  return {
    ...rule,
    ...changedField('knots', rule.knots, (knots) =>
      knots.map(([at, given]) => [at, to.give(given)] as const),
    ),
    ...changedField('cutBelow', rule.cutBelow, (cut) => ({ ...cut, give: to.give(cut.give) })),
  };
}
