/** What a formula reads: its names as inputs with titles, and sums of them as expressions. */
import type { Input } from '../../framework/model.js';
import type { Expression } from '../../framework/notation.js';
import { negate, type Rational } from '../../numbers/rational.js';
import { described, rate } from './formula.js';
import type { Item } from './item.js';
import type { Sum } from './poly.js';
import { exactOf } from './reading.js';
import { isNamedRate, isOne, ofKind } from './resolve.js';

export function expressionOf(sum: Sum, short: ReadonlyMap<string, string>): Expression {
  const part = ([name, by]: readonly [string, Rational]): Expression => {
    const size = by.n < 0n ? negate(by) : by;
    if (name === '') return exactOf(size);
    const input: Expression = { in: short.get(name) ?? name };
    return isOne(size) ? input : { mul: [exactOf(size), input] };
  };
  const positive = [...sum].filter(([, { n }]) => n > 0n).map(part);
  const negative = [...sum].filter(([, { n }]) => n < 0n).map(part);
  const first: Expression = positive.length === 1 ? (positive[0] as Expression) : { add: positive };
  return negative.reduce<Expression>((left, right) => ({ sub: [left, right] }), first);
}

export function inputsOf(
  names: readonly string[],
  short: ReadonlyMap<string, string>,
  percents: ReadonlySet<string>,
  items: readonly Item[],
): Record<string, Input> {
  const titles = new Map(ofKind(items, 'definition').map(({ name, title }) => [name, title]));
  return Object.fromEntries(
    names.map((name) => {
      const title =
        name === rate
          ? 'Tỷ lệ'
          : isNamedRate(name) || name.startsWith(described)
            ? name.slice(1)
            : (titles.get(name) ?? name);
      const kind = percents.has(name)
        ? ({ kind: 'percent' } as const)
        : ({ kind: 'number', min: 0 } as const);
      return [short.get(name) ?? name, { ...kind, title: { vi: capital(title) } }];
    }),
  );
}

/** A title starts with a capital. */
export function capital(title: string): string {
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
