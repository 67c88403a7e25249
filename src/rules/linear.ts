/** Points along a line, or several joined at knots. */
import type { Linear } from '../framework/notation.js';
import { notation } from '../framework/notation-schema.js';
import * as z from '../framework/zod.js';
import * as problems from '../messages/scoring.js';
import { exact, toText } from '../numbers/exact.js';
import { add, compare, div, mul, type Rational, sub } from '../numbers/rational.js';
import { type Figure, known } from './figure.js';
import { give } from './give.js';
import type { Data, Detail, Evaluate, Scope } from './scope.js';

/** Without knots: nothing at 0, the whole maximum at 1. */
export const wholeShare: NonNullable<Linear['knots']> = [
  [0, { share: 0 }],
  [1, { share: 1 }],
];

interface Knot {
  readonly at: Rational;
  readonly gives: (max: Rational) => Rational;
}

/** A number beyond the end knots is kept at the end, is an error, or follows the last line, as `outside` says. */
export function evaluate(rule: Linear, scope: Scope): Evaluate {
  const of = scope.expression(rule.of);
  const { outside = 'clamp', cutBelow } = rule;
  const knots = (rule.knots ?? wholeShare).map(([at, given]): Knot => ({ at: exact(at), gives: give(given) }));
  const cut = cutBelow && { at: exact(cutBelow.at), gives: give(cutBelow.give) };
  const first = knots[0] as Knot;
  const last = knots[knots.length - 1] as Knot;
  return (data, max) => {
    const reckoned = of(data);
    const { figure } = reckoned;
    const earned = (points: Figure, detail: Detail = {}) =>
      ({ kind: 'linear', of: reckoned, points, max, detail }) as const;
    if (figure.is !== 'number') return earned(figure);
    const { value } = figure;
    if (cut && compare(value, cut.at) < 0) return earned(known(cut.gives(max)), { cut: cut.at });
    const beyond = compare(value, first.at) < 0 ? first : compare(value, last.at) > 0 ? last : undefined;
    if (!beyond || outside === 'extend') return earned(known(along(knots, value, max)));
    if (outside === 'error') return earned(outOfRange(data, value, first, last));
    data.warn(problems.keptWithin, { value: toText(value), limit: toText(beyond.at) });
    return earned(known(beyond.gives(max)), { kept: beyond.at });
  };
}

function outOfRange(data: Data, value: Rational, first: Knot, last: Knot): Figure {
  return data.problem(problems.outOfRange, { value: toText(value), from: toText(first.at), to: toText(last.at) });
}

/** The line between the two knots around a value; beyond the ends, the line of the last two. */
function along(knots: readonly Knot[], value: Rational, max: Rational): Rational {
  const after = knots.findIndex(({ at }, index) => index > 0 && compare(value, at) <= 0);
  const right = knots[after < 0 ? knots.length - 1 : after] as Knot;
  const left = knots[after < 0 ? knots.length - 2 : after - 1] as Knot;
  const [low, high] = [left.gives(max), right.gives(max)];
  const part = div(sub(value, left.at), sub(right.at, left.at));
  return add(low, mul(part, sub(high, low)));
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
