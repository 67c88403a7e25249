/** Says in words how a unit came to its points. */
import type { Title } from '../framework/notation.js';
import type { Gate, NotApplicable } from '../framework/policy.js';
import { sentencesOf } from '../messages/explain.js';
import { fail } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { exact } from '../numbers/exact.js';
import { formatNumber, formatPercent, type Locale } from '../numbers/format.js';
import { add, compare, div, isZero, least, negate, type Rational, zero } from '../numbers/rational.js';
import { explainRule } from '../rules/explain.js';
import type { Reason } from '../rules/figure.js';
import { raised } from './aggregate.js';
import type { NodeScore, Status } from './node.js';
import type { Node } from './plan.js';
import { evidenceOf, type Scorecard } from './scorecard.js';
import type { TotalScore } from './total.js';
import type { Scoring } from './unit.js';
import { scoreView } from './views.js';

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

/**
 * Explains a scorecard in plain rows that any page or terminal can print: group by group, indicator by indicator, then
 * the pillars, the gates, the total and the class.
 *
 * The numbers in the sentences are the numbers of the score, written the reader's way (7,04 in Vietnamese), with up to
 * four decimals and `≈` before one that was cut.
 *
 * @param scorecard - A scorecard as returned by `score` or `scoreboard.scorecard` (not a copy of one).
 * @param locale - `vi` or `en`.
 * @returns Rows in the order of the document.
 * @throws {@link ChisoError} `not-from-chiso` for anything else.
 *
 * @example
 * ```ts
 * import { defineFramework, explain, score } from 'chiso';
 *
 * const meetings = defineFramework({
 *   id: 'meetings', version: '1.0.0', status: 'complete', level: 'district', title: { vi: 'Họp' }, scale: 20,
 *   groups: [{ code: '1', title: { vi: 'Nhận thức số' }, max: 20, indicators: [{
 *     code: '1.2', title: { vi: 'Người đứng đầu chủ trì họp' }, max: 20,
 *     inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
 *     rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } } },
 *   }] }],
 * });
 * const card = score(meetings, { id: 'x', inputs: { '1.2': { a: 3, b: 4 } } });
 * explain(card, 'vi').map((row) => row.text)[1]; // => '3/4 = 75% x 20 = 15'
 * ```
 */
export function explain(scorecard: Scorecard, locale: Locale): readonly ExplanationRow[] {
  const evidence =
    evidenceOf(scorecard) ?? fail(problems.notAScoreboard, [], { what: problems.scorecardName });
  const { data, total } = evidence;
  const { nodes, framework } = data.plan;
  const parts = nodes.map((node) => {
    const score = data.scored(node);
    const text = node.evaluate ? leafText(node, score, locale) : groupText(node, score, data, locale);
    return row(node.kind, node.code, node.source.title, text, score, locale, depth(node));
  });
  const views = (framework.views ?? []).map((view) => {
    const score = scoreView(view, data);
    return row('view', view.code, view.title, outOf(score, locale), score, locale);
  });
  return [...parts, ...views, ...gateRows(total, locale), ...totalRows(data, total, locale)];
}

function row(
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

function titleIn(title: Title | undefined, locale: Locale): string {
  return (locale === 'en' ? title?.en : undefined) ?? title?.vi ?? '';
}

function depth(node: Node): number {
  return node.parent ? depth(node.parent) + 1 : 0;
}

/** The rule's sentence, and what policy made of its result. */
function leafText(node: Node, score: NodeScore, locale: Locale): string {
  const words = sentencesOf(locale);
  const { earned, points, reason } = score;
  const why = reason?.[locale] ?? '';
  const shown = points ? formatNumber(points, locale) : '';
  if (score.status === 'unscored') return words.information;
  if (!earned) return words.otherType;
  if (earned.points.is === 'number') {
    const sentence = explainRule(earned, locale);
    if (reason === problems.zeroedByGate) return sentence + words.zeroed;
    if (reason === problems.noEvidence) return sentence + words.noEvidence;
    return sentence + limitedAndRounded(node, earned.points.value, points as Rational, locale);
  }
  if (reason === problems.zeroedByGate) return words.absent(earned.points.reason[locale]) + words.zeroed;
  if (score.status === 'missing') return points ? words.absentAsZero(why) : words.absent(why);
  const policy = node.na as NotApplicable;
  if (policy === 'drop' || policy === 'rescale') return words[policy](why);
  return words[policy](why) + shown;
}

/** The members' points added up, or the mean of their shares; then what limits and rounding made of it. */
function groupText(node: Node, score: NodeScore, data: Scoring, locale: Locale): string {
  const words = sentencesOf(locale);
  if (score.status === 'unscored') return words.information;
  if (!score.points) return (score.reason as Reason)[locale];
  const members = node.members.map((member) => data.scored(member));
  const terms = members.flatMap(({ points }) => (points ? [points] : []));
  const coverage = score.complete ? '' : ` (${words.coverage(score.scored, score.of)})`;
  const sum = terms.reduce(add, zero);
  if (score.reason === problems.zeroedByGate) return addition(terms, sum, locale) + words.zeroed;
  if (node.aggregate !== 'sum') return words.means[node.aggregate] + coverage;
  const all = raised(sum, members);
  const rescaled = compare(all, sum) === 0 ? '' : `${words.rescaled} = ${formatNumber(all, locale)}`;
  return (
    addition(terms, sum, locale) + rescaled + limitedAndRounded(node, all, score.points, locale) + coverage
  );
}

/** ", at most 7 count" or ", rounded 6.67": what became of points on the way; deductions are told as they were given. */
function limitedAndRounded(node: Node, before: Rational, points: Rational, locale: Locale): string {
  const words = sentencesOf(locale);
  const counted = node.cap ? least(before, node.cap) : before;
  const limit = counted === before ? '' : words.capped(formatNumber(counted, locale));
  const shown = node.role === 'penalty' ? negate(points) : points;
  return limit + (compare(shown, counted) === 0 ? '' : words.rounded(formatNumber(shown, locale)));
}

/** "15 + 20 = 35", "88 + 7 − 5 = 90"; a single term stands alone. */
function addition(terms: readonly Rational[], sum: Rational, locale: Locale): string {
  if (terms.length < 2) return formatNumber(sum, locale);
  const written = terms.map((term, index) => {
    if (index === 0) return formatNumber(term, locale);
    return term.n < 0n ? ` − ${formatNumber(negate(term), locale)}` : ` + ${formatNumber(term, locale)}`;
  });
  return `${written.join('')} = ${formatNumber(sum, locale)}`;
}

/** "560/700 = 80%", or how much is scored so far. */
function outOf({ points, max, complete, scored, of }: NodeScore, locale: Locale): string {
  if (!points || !complete || isZero(max)) return sentencesOf(locale).coverage(scored, of);
  return `${formatNumber(points, locale)}/${formatNumber(max, locale)} = ${formatPercent(div(points, max), locale)}`;
}

function gateRows({ gates, status, max }: TotalScore, locale: Locale): readonly ExplanationRow[] {
  const words = sentencesOf(locale);
  return gates.map(({ gate, fired }) => {
    const state =
      typeof fired !== 'boolean'
        ? words.undecided(fired.reason[locale])
        : fired
          ? words.fired
          : words.notFired;
    const text = `${words.gates[gate.do](detailOf(gate, locale))}: ${state}`;
    return { ...row('gate', gate.code ?? '', gate.title, text, { max, status }, locale), max: '' };
  });
}

function detailOf({ target, at, class: name, steps = 1 }: Gate, locale: Locale): string {
  if (at !== undefined) return formatNumber(exact(at), locale);
  return target ?? name ?? String(steps);
}

function totalRows(data: Scoring, score: TotalScore, locale: Locale): readonly ExplanationRow[] {
  const words = sentencesOf(locale);
  const { convertTo, top, framework } = data.plan;
  const { points, total, max, status } = score;
  const title = { vi: sentencesOf('vi').total, en: sentencesOf('en').total };
  const terms = top.flatMap((node) => data.scored(node).points ?? []);
  const mean =
    framework.aggregate && framework.aggregate !== 'sum' ? words.means[framework.aggregate] : undefined;
  const added = terms.reduce(add, zero);
  const sum = points ? (mean ?? addition(terms, added, locale)) : words.coverage(score.scored, score.of);
  // Limits of bonus, penalties and gates; then conversion and rounding.
  const reached = mean ? points : added;
  const limited =
    points && reached && compare(points, reached) !== 0 ? ` → ${formatNumber(points, locale)}` : '';
  const published =
    total && (!points || compare(total, points) !== 0) ? ` → ${formatNumber(total, locale)}` : '';
  const scale = convertTo ? words.converted(formatNumber(convertTo, locale)) : '';
  const coverage = score.complete ? '' : ` (${words.coverage(score.scored, score.of)})`;
  const shown = { max, status, ...(total ? { points: total } : {}) };
  const totalRow = row('total', '', title, sum + limited + scale + published + coverage, shown, locale);
  if (!framework.classes) return [totalRow];
  const text = score.class ? words.class(titleIn(score.class.band.title, locale)) : words.noClass;
  return [totalRow, { ...row('class', '', score.class?.band.title, text, { max, status }, locale), max: '' }];
}
