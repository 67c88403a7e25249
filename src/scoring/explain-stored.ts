/** Says what a scorecard from JSON still tells: its points and reasons, without the computation of each rule. */
import { sentencesOf } from '../messages/explain.js';
import { fail } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { parseExact } from '../numbers/exact.js';
import { formatNumber, type Locale } from '../numbers/format.js';
import { compare, type Rational } from '../numbers/rational.js';
import { type ExplanationRow, outOf, row, titleIn } from './explanation.js';
import type { NodeScore } from './node.js';
import type { Score, Scorecard } from './scorecard.js';

/** The rows of `explain`, as far as a copy of a scorecard goes. */
export function storedRows(card: Scorecard, locale: Locale): readonly ExplanationRow[] {
  const words = sentencesOf(locale);
  const parts = [
    ...Object.values(card.groups).map((part) => ({ kind: 'group' as const, part: part as Part })),
    ...Object.values(card.indicators).map((part) => ({ kind: 'indicator' as const, part: part as Part })),
  ].sort((a, b) => (keyOf(a.part.code) < keyOf(b.part.code) ? -1 : 1));
  const codes = new Set(Object.keys(card.groups));
  const partRows = parts.map(({ kind, part }) => {
    const score = scoreOf(part);
    return row(
      kind,
      part.code,
      part.title ?? undefined,
      textOf(part, score, locale),
      score,
      locale,
      depth(part.code, codes),
    );
  });
  const views = Object.values(card.views).map((view) => {
    const score = scoreOf(view);
    return row('view', view.code, view.title, outOf(score, locale), score, locale);
  });
  const total = scoreOf(card);
  const gates = card.gates.map(({ code, title, text, fired, reason }) => {
    const state =
      fired === null ? words.undecided(reason?.[locale] ?? '') : fired ? words.fired : words.notFired;
    const said = `${text ?? titleIn(title ?? undefined, locale)}: ${state}`;
    return { ...row('gate', code ?? '', title ?? undefined, said, total, locale), points: '', max: '' };
  });
  const published = card.exactTotal === null ? undefined : number(card.exactTotal);
  const differs = published && total.points && compare(published, total.points) !== 0;
  const sum = outOf(total, locale) + (differs ? ` → ${formatNumber(published, locale)}` : '');
  const { points: _, ...rest } = total;
  const totalRow = row(
    'total',
    '',
    { vi: sentencesOf('vi').total, en: sentencesOf('en').total },
    sum,
    { ...rest, ...(published && { points: published }) },
    locale,
  );
  const className = card.class ? words.class(titleIn(card.class.title, locale)) : words.noClass;
  const classRow = { ...row('class', '', card.class?.title, className, rest, locale), max: '' };
  return [...partRows, ...views, ...gates, totalRow, ...(card.class ? [classRow] : [])];
}

type Part = NonNullable<Scorecard['groups'][string]>;

function textOf(part: Score, score: NodeScore, locale: Locale): string {
  if (part.reason) return part.reason[locale];
  return outOf(score, locale);
}

function scoreOf({ exact, max, status, coverage, share, reason }: Score): NodeScore {
  return {
    ...(exact === null ? {} : { points: number(exact) }),
    max: number(max),
    status,
    ...coverage,
    complete: share !== null,
    ...(reason && { reason }),
  };
}

function number(text: string | number): Rational {
  return parseExact(text) ?? fail(problems.notAScoreboard, [], { what: problems.scorecardName });
}

/** "1.9" before "1.10"; a group before what is in it. The order of the document is lost where keys were sorted. */
function keyOf(code: string): string {
  return code
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? part.padStart(9, '0') : part))
    .join('.');
}

/** How many of the groups hold it, told by their codes. */
function depth(code: string, groups: ReadonlySet<string>): number {
  return [...groups].filter((group) => code.startsWith(`${group}.`)).length;
}
