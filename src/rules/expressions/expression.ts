/** Expressions: numbers computed from a unit's data. One entry a node; nodes with more to say have a file of their own. */
import type { Expression } from '../../framework/notation.js';
import * as problems from '../../messages/scoring.js';
import { exact, toText } from '../../numbers/exact.js';
import { add, div, isZero, mul, one, type Rational, sub, zero } from '../../numbers/rational.js';
import { ln } from '../../numbers/real.js';
import { type Figure, known, lift, notApplicable } from '../figure.js';
import type { Data, Reckon, Reckoning, Scope } from '../scope.js';
import { entry, word } from '../word.js';
import { childrenFigure } from './children.js';
import { daysLate } from './days-late.js';
import { surveyMean, surveyShare } from './survey.js';

type Node = Exclude<Expression, number | string>;
type NodeName = Node extends infer N ? (N extends unknown ? keyof N : never) : never;
type Argument<K extends NodeName> = Extract<Node, { readonly [key in K]: unknown }>[K];

const nodes: { readonly [K in NodeName]: (argument: Argument<K>, scope: Scope) => Reckon } = {
  in: (name, scope) => leaf('in', scope.number(name)),
  ratio: ({ num, den, complement = false, zeroDen = 'error' }, scope) => {
    const parts = [scope.expression(num), scope.expression(den)];
    word(zeroDen, ['full', 'zero', 'na', 'error'], 'zeroDen');
    return reckon('ratio', parts, ([a = zero, b = zero], data) => {
      if (isZero(b)) return zeroDenominator(zeroDen, data);
      const quotient = div(a, b);
      return complement ? sub(one, quotient) : quotient;
    });
  },
  add: (terms, scope) => reckon('add', each(terms, scope), (values) => values.reduce(add, zero)),
  sub: (terms, scope) => reckon('sub', each(terms, scope), ([a = zero, b = zero]) => sub(a, b)),
  mul: (factors, scope) => reckon('mul', each(factors, scope), (values) => values.reduce(mul, one)),
  ln: (of, scope) =>
    reckon('ln', [scope.expression(of)], ([a = zero], data) =>
      a.n > 0n ? ln(a) : data.problem(problems.noLogarithm, { value: toText(a) }),
    ),
  share: (survey, scope) => leaf('share', surveyShare(survey, scope)),
  mean: (survey, scope) => leaf('mean', surveyMean(survey, scope)),
  children: (figure, scope) => leaf('children', childrenFigure(figure, scope)),
  peer: ({ of, stat }, scope) => leaf('peer', scope.peer(of, stat)),
  daysLate: (dates, scope) => leaf('daysLate', daysLate(dates, scope)),
  score: (code, scope) => leaf('score', scope.points(code)),
  percentOf: (code, scope) => leaf('percentOf', scope.percent(code)),
};

/** Compiles an expression. */
export function expression(of: Expression, scope: Scope): Reckon {
  if (typeof of !== 'object') {
    const constant: Reckoning = { figure: known(exact(of)), node: 'constant', parts: [] };
    return () => constant;
  }
  const name = Object.keys(of)[0] as NodeName;
  const node = entry(nodes, name, 'expression') as (argument: unknown, scope: Scope) => Reckon;
  return node((of as Readonly<Record<string, unknown>>)[name], scope);
}

function zeroDenominator(policy: 'full' | 'zero' | 'na' | 'error', data: Data): Figure {
  if (policy === 'full') return known(one);
  if (policy === 'zero') return known(zero);
  if (policy === 'na') return notApplicable(problems.nothingToDivideBy);
  return data.problem(problems.zeroDenominator, {});
}

function each(terms: readonly Expression[], scope: Scope): readonly Reckon[] {
  return terms.map((term) => scope.expression(term));
}

function leaf(node: string, read: (data: Data) => Figure): Reckon {
  return (data) => ({ figure: read(data), node, parts: [] });
}

function reckon(
  node: string,
  parts: readonly Reckon[],
  compute: (values: readonly Rational[], data: Data) => Figure | Rational,
): Reckon {
  return (data) => {
    const reckoned = parts.map((part) => part(data));
    const figures = reckoned.map((part) => part.figure);
    return { figure: lift(figures, (values) => compute(values, data)), node, parts: reckoned };
  };
}
