/** How a computation is written out: "3/4 = 75%". */
import { type Sentences, sentencesOf } from '../messages/explain.js';
import { equation, formatNumber, formatPercent, type Locale } from '../numbers/format.js';
import { compare, type Rational } from '../numbers/rational.js';
import type { Figure } from './figure.js';
import type { Earned, Reckoning } from './scope.js';

/** The reader's language, and how it writes numbers. */
export interface Say {
  readonly locale: Locale;
  readonly words: Sentences;
  readonly number: (value: Rational) => string;
  readonly percent: (share: Rational) => string;
  /** What a rule did, without its own points. */
  readonly rule: (earned: Earned) => string;
}

export function sayIn(locale: Locale, rule: Say['rule']): Say {
  return {
    locale,
    words: sentencesOf(locale),
    number: (value) => formatNumber(value, locale),
    percent: (share) => formatPercent(share, locale),
    rule,
  };
}

const signs: Readonly<Record<string, string>> = { add: ' + ', sub: ' − ', mul: ' x ' };

/** A number and what it was computed from: "3/4 = 75%", "4.5 − 3.5 = 1", "12". */
export function computation(reckoning: Reckoning, say: Say): string {
  const operands = formula(reckoning, say);
  const result = value(reckoning, say);
  return operands === undefined ? result : equation(operands, result);
}

/** The number alone; a quotient is read as a percentage. */
export function value({ figure, node }: Reckoning, say: Say): string {
  const number = numberOf(figure);
  return node === 'ratio' || node === 'share' ? say.percent(number) : say.number(number);
}

function formula({ node, parts }: Reckoning, say: Say): string | undefined {
  if (parts.length === 0) return undefined;
  const operands = parts.map((part) => operand(part, say));
  if (node === 'ratio') return operands.join('/');
  if (node === 'ln') return `ln ${operands.join('')}`;
  return operands.join(signs[node]);
}

function operand(part: Reckoning, say: Say): string {
  const inner = formula(part, say);
  if (inner !== undefined) return `(${inner})`;
  return say.number(numberOf(part.figure));
}

/** What gave points was computed from numbers. */
function numberOf(figure: Figure): Rational {
  return (figure as { readonly value: Rational }).value;
}

/** ", at most 5" where a limit made a difference. */
export function limited(uncapped: Rational, points: Rational, say: Say): string {
  const order = compare(points, uncapped);
  if (order === 0) return '';
  return order < 0 ? say.words.atMost(say.number(points)) : say.words.atLeast(say.number(points));
}
