/** Says in words how a unit came to its points. */

import type { NotApplicable } from '../framework/policy.js';
import { answering } from '../messages/argument.js';
import { sentencesOf } from '../messages/explain.js';
import { fail } from '../messages/issue.js';
import { unknownLocale } from '../messages/numbers.js';
import * as problems from '../messages/scoring.js';
import type { Text } from '../messages/text.js';
import { equation, formatNumber, type Locale } from '../numbers/format.js';
import { isLocale } from '../numbers/parse-number.js';
import { add, compare, least, negate, type Rational, zero } from '../numbers/rational.js';
import { explainRule } from '../rules/explain.js';
import { raised } from './aggregate.js';
import { gateRows, totalRows } from './explain-total.js';
import { addition, type ExplanationRow, outOf, row } from './explanation.js';
import type { NodeScore } from './node.js';
import type { Node } from './plan.js';
import { evidenceOf, type Scorecard } from './scorecard.js';
import type { Scoring } from './unit.js';
import { scoreView } from './views.js';

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
 * @throws {@link ChisoError} `not-from-chiso` for anything else; `unknown-locale`.
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
  return answering(() => {
    if (!isLocale(locale)) fail(unknownLocale, ['locale'], { locale });
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
    return [...parts, ...views, ...gateRows(framework, total, locale), ...totalRows(data, total, locale)];
  });
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
    if (score.zeroedBy === 'gate') return sentence + words.zeroed;
    if (score.zeroedBy === 'no-evidence') return sentence + words.noEvidence;
    return sentence + limitedAndRounded(node, earned.points.value, points as Rational, locale);
  }
  if (score.zeroedBy === 'gate') return words.absent(earned.points.reason[locale]) + words.zeroed;
  if (score.status === 'missing') return points ? words.absentAsZero(why) : words.absent(why);
  const policy = node.na as NotApplicable;
  if (policy === 'drop' || policy === 'rescale') return words[policy](why);
  return words[policy](why) + shown;
}

/** The members' points added up, or the mean of their shares; then what limits and rounding made of it. */
function groupText(node: Node, score: NodeScore, data: Scoring, locale: Locale): string {
  const words = sentencesOf(locale);
  if (score.status === 'unscored') return words.information;
  if (!score.points) return (score.reason as Text)[locale];
  const members = node.members.map((member) => data.scored(member));
  const terms = members.flatMap(({ points }) => (points ? [points] : []));
  const coverage = score.complete ? '' : ` (${words.coverage(score.scored, score.of)})`;
  const sum = terms.reduce(add, zero);
  if (score.zeroedBy === 'gate') return addition(terms, sum, locale) + words.zeroed;
  if (node.aggregate !== 'sum') return words.means[node.aggregate] + coverage;
  const all = raised(sum, members);
  const rescaled = compare(all, sum) === 0 ? '' : equation(words.rescaled, formatNumber(all, locale));
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
