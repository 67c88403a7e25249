/** Lines of an explanation, and the sums in them. */
import type { Title } from '../framework/notation.js';
import { sentencesOf } from '../messages/explain.js';
import { equation, formatNumber, formatPercent, type Locale } from '../numbers/format.js';
import { div, isZero, negate, type Rational } from '../numbers/rational.js';
import type { NodeScore, Status } from './node.js';

/** One line of an explanation. */
export interface ExplanationRow {
  readonly kind: 'group' | 'indicator' | 'view' | 'gate' | 'total' | 'class';
  /** Code of the part; empty for the total and the class. */
  readonly code: string;
  readonly title: string;
  /** How the points came about: "3/4 = 75% x 20 = 15". */
  readonly text: string;
  /** Points and maximum as written for the reader; empty where there are none. */
  readonly points: string;
  readonly max: string;
  readonly status: Status;
  /** 0 for the total and top groups, 1 for what is inside them, and so on. */
  readonly level: number;
}

/** A line with the points and the maximum as written for the reader. */
export function row(
  kind: ExplanationRow['kind'],
  code: string,
  title: Title | undefined,
  text: string,
  { points, max, status }: Pick<NodeScore, 'points' | 'max' | 'status'>,
  locale: Locale,
  level = 0,
): ExplanationRow {
  const written = points ? formatNumber(points, locale) : '';
  return {
    kind,
    code,
    title: titleIn(title, locale),
    text,
    points: written,
    max: formatNumber(max, locale),
    status,
    level,
  };
}

export function titleIn(title: Title | undefined, locale: Locale): string {
  return (locale === 'en' ? title?.en : undefined) ?? title?.vi ?? '';
}

/** "15 + 20 = 35", "88 + 7 − 5 = 90"; a single term stands alone. */
export function addition(terms: readonly Rational[], sum: Rational, locale: Locale): string {
  if (terms.length < 2) return formatNumber(sum, locale);
  const written = terms.map((term, index) => {
    if (index === 0) return formatNumber(term, locale);
    return term.n < 0n ? ` − ${formatNumber(negate(term), locale)}` : ` + ${formatNumber(term, locale)}`;
  });
  return equation(written.join(''), formatNumber(sum, locale));
}

/** "560/700 = 80%", or how much is scored so far. */
export function outOf({ points, max, complete, scored, of }: NodeScore, locale: Locale): string {
  if (!points || !complete || isZero(max)) return sentencesOf(locale).coverage(scored, of);
  const quotient = `${formatNumber(points, locale)}/${formatNumber(max, locale)}`;
  return equation(quotient, formatPercent(div(points, max), locale));
}
