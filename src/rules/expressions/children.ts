/** Figures over the sub-units of a unit. */
import type { ChildrenFigure } from '../../framework/notation.js';
import * as problems from '../../messages/scoring.js';
import { wrongKind } from '../../messages/units.js';
import { exact, toText } from '../../numbers/exact.js';
import {
  add,
  compare,
  div,
  greatest,
  least,
  type Rational,
  rational,
  sub,
  zero,
} from '../../numbers/rational.js';
import { absent, type Figure, known } from '../figure.js';
import type { Data, Scope } from '../scope.js';
import { entry, word } from '../word.js';

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
    let gaps = 0n;
    for (const child of reported) {
      if (child.is === 'number') values.push(child.value);
      else if (child.is === 'absent') gaps += 1n;
    }
    if (expected) {
      const due = expected(data).figure;
      if (due.is !== 'number') return due;
      const short = sub(due.value, count(reported));
      if (short.n < 0n) {
        return data.problem(problems.tooManyChildren, {
          reported: reported.length,
          expected: toText(due.value),
        });
      }
      if (short.d !== 1n) {
        return data.problem(wrongKind, {
          value: toText(due.value),
          kind: problems.kindNames.count,
        });
      }
      gaps += short.n;
    }
    if (gaps > 0n && missing === 'error') return data.problem(problems.childrenMissing, { gaps });
    const zeros = missing === 'zero' ? gaps : 0n;
    // One zero stands for all of them: there may be a million.
    const counted = zeros > 0n ? [...values, zero] : values;
    if (counted.length === 0) return absent(problems.noChildren);
    return known(statistic(counted, rational(BigInt(values.length) + zeros), reach, zeros));
  };
}

const count = (values: readonly unknown[]): Rational => rational(BigInt(values.length));
const sum = (values: readonly Rational[]): Rational => values.reduce(add, zero);

/** Statistics of a list that is not empty; where some values are zeros, the list holds one of them and `size` counts all. */
const statistics: Record<
  ChildrenFigure['how'],
  (values: readonly Rational[], size: Rational, reach: Rational, zeros: bigint) => Rational
> = {
  mean: (values, size) => div(sum(values), size),
  sum,
  min: (values) => values.reduce(least),
  max: (values) => values.reduce(greatest),
  shareAtLeast: (values, size, reach, zeros) => {
    const reaching = count(values.filter((value) => compare(value, reach) >= 0));
    const zerosReach = zeros > 0n && compare(zero, reach) >= 0;
    return div(zerosReach ? add(reaching, rational(zeros - 1n)) : reaching, size);
  },
};
