/** Figures over the sub-units of a unit. */
import type { ChildrenFigure } from '../framework/notation.js';
import * as problems from '../messages/scoring.js';
import { exact } from '../numbers/exact.js';
import { add, compare, div, greatest, least, type Rational, rational, zero } from '../numbers/rational.js';
import { absent, type Figure, known } from './figure.js';
import type { Data, Scope } from './scope.js';
import { entry, word } from './word.js';

/** The mean, sum, least or greatest value of the sub-units, or the share of them that reach a value. */
export function childrenFigure(figure: ChildrenFigure, scope: Scope): (data: Data) => Figure {
  const missing = word(figure.missing, ['zero', 'skip', 'error'], 'missing');
  const statistic = entry(statistics, figure.how, 'how');
  const value = scope
    .child()
    .expression(typeof figure.value === 'string' ? { in: figure.value } : figure.value);
  const expected = figure.expected === undefined ? undefined : scope.expression(figure.expected);
  const reach = figure.least === undefined ? zero : exact(figure.least);
  return (data) => {
    const reported = data.children().map((child) => value(child).figure);
    const values: Rational[] = [];
    let gaps = 0;
    for (const child of reported) {
      if (child.is === 'number') values.push(child.value);
      else if (child.is === 'absent') gaps += 1;
    }
    if (expected) {
      const due = expected(data).figure;
      if (due.is !== 'number') return due;
      const short = compare(due.value, rational(BigInt(reported.length)));
      if (short < 0)
        return data.problem(problems.tooManyChildren, {
          reported: reported.length,
          expected: Number(due.value.n),
        });
      gaps += Number(due.value.n) - reported.length;
    }
    if (gaps > 0 && missing === 'error') return data.problem(problems.childrenMissing, { gaps });
    if (missing === 'zero') for (let gap = 0; gap < gaps; gap += 1) values.push(zero);
    const [first] = values;
    if (!first) return absent(problems.noChildren);
    return known(statistic(values, reach));
  };
}

const count = (values: readonly Rational[]): Rational => rational(BigInt(values.length));
const sum = (values: readonly Rational[]): Rational => values.reduce(add, zero);

/** Statistics of a list that is not empty. */
const statistics: Record<ChildrenFigure['how'], (values: readonly Rational[], reach: Rational) => Rational> =
  {
    mean: (values) => div(sum(values), count(values)),
    sum,
    min: (values) => values.reduce(least),
    max: (values) => values.reduce(greatest),
    shareAtLeast: (values, reach) =>
      div(count(values.filter((value) => compare(value, reach) >= 0)), count(values)),
  };
