/** Expressions as amounts: one entry a node. */
import type { Expression } from '../framework/notation.js';
import * as reasons from '../messages/sql.js';
import { exact } from '../numbers/exact.js';
import { rational } from '../numbers/rational.js';
import {
  type Amount,
  constant,
  named,
  opposite,
  over,
  product,
  ratio as ratioOf,
  sum,
  whole,
} from './amount.js';
import { daysLate } from './days.js';
import { chooseFigure, type Figure, isKnown, known, lift, missing } from './figure.js';
import { refuse } from './refuse.js';
import { fault, type Scope } from './scope.js';
import { surveyMean, surveyShare } from './survey.js';
import { and, compared, no, yes } from './truth.js';
import { choose, nought, unity } from './whole.js';

type Node = Exclude<Expression, number | string>;
type Argument<N extends string> =
  Extract<Node, { readonly [key in N]: unknown }> extends infer E ? E[N & keyof E] : never;
type NodeName = Node extends infer N ? (N extends unknown ? keyof N : never) : never;

const nodes: { readonly [N in NodeName]: (argument: Argument<N>, scope: Scope) => Figure } = {
  in: (name, scope) => inputFigure(name, scope),
  ratio: ({ num, den, complement = false, zeroDen = 'error' }, scope) => {
    const [a, b] = [expression(num, scope), expression(den, scope)] as const;
    const both = lift([a, b], ([x, y]) => {
      const quotient = ratioOf(x as Amount, y as Amount);
      return complement ? sum(whole, opposite(quotient)) : quotient;
    });
    const isZero = and(compared(b.amount.n, '=', nought), isKnown(both));
    if (zeroDen === 'error') {
      fault(scope, 'zero-denominator', isZero);
      return both;
    }
    const instead: Figure = {
      amount: constant(rational(zeroDen === 'full' ? 1n : 0n)),
      absent: no,
      na: zeroDen === 'na' ? yes : no,
    };
    return chooseFigure([{ when: isZero, then: instead }], both);
  },
  add: (terms, scope) => lift(each(terms, scope), (values) => values.reduce(sum)),
  sub: (terms, scope) => lift(each(terms, scope), ([a, b]) => sum(a as Amount, opposite(b as Amount))),
  mul: (factors, scope) => lift(each(factors, scope), (values) => values.reduce(product)),
  ln: () => refuse(reasons.logarithm),
  share: (survey, scope) => surveyShare(survey, scope),
  mean: (survey, scope) => surveyMean(survey, scope),
  children: () => refuse(reasons.children),
  peer: (figure, scope) => scope.build.peer(figure),
  daysLate: (dates, scope) => daysLate(dates, scope),
  score: (code, scope) => scope.build.points(code),
  percentOf: (code, scope) => scope.build.percent(code),
};

/** The figure of an expression, its amount as columns where it is long. */
export function expression(of: Expression, scope: Scope): Figure {
  if (typeof of !== 'object') return known(constant(exact(of)));
  const name = Object.keys(of)[0] as NodeName;
  const node = nodes[name] as (argument: unknown, scope: Scope) => Figure;
  const { steps } = scope.build;
  const { amount, absent, na } = node((of as Readonly<Record<string, unknown>>)[name], scope);
  return { amount: named(amount, steps), absent: steps.truth(absent), na: steps.truth(na) };
}

function each(terms: readonly Expression[], scope: Scope): readonly Figure[] {
  return terms.map((term) => expression(term, scope));
}

/** The number of an input; a yes is one, a no zero. */
export function inputFigure(name: string, scope: Scope, step?: ReturnType<typeof exact>): Figure {
  const { key, input } = scope.slot(name);
  const { source } = scope.build;
  if (input?.kind === 'boolean') {
    const { absent, na, holds } = source.yesNo(key);
    return { amount: over(choose([{ when: holds, then: unity }], nought), unity), absent, na };
  }
  if (input?.kind === 'choice' || input?.kind === 'date' || input?.kind === 'survey') return missing;
  return source.number(key, input, step);
}
