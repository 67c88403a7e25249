/** Says in words how a unit came to its points. */

import type { Framework } from '../framework/model.js';
import { isPlainRecord } from '../framework/plain-record.js';
import type { NotApplicable } from '../framework/policy.js';
import type { Unit } from '../framework/unit.js';
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
import { storedRows } from './explain-stored.js';
import { gateRows, totalRows } from './explain-total.js';
import { addition, type ExplanationRow, outOf, row } from './explanation.js';
import type { NodeScore } from './node.js';
import type { Node } from './plan.js';
import { type ScoreOptions, score } from './score.js';
import { scoreAll } from './score-all.js';
import { evidenceOf, type Scorecard } from './scorecard.js';
import type { Scoring } from './unit.js';
import { scoreView } from './views.js';

/** A unit and the framework it is scored by. */
export interface Explainable extends ScoreOptions {
  readonly framework: Framework;
  readonly unit: Unit;
  /** All units scored together. */
  readonly units?: readonly Unit[];
}

/**
 * Explains a scorecard, or the score of a unit under a framework, in plain rows that any page or terminal can print: group by group, indicator by indicator, then
 * the pillars, the gates, the total and the class.
 *
 * The numbers in the sentences are the numbers of the score, written the reader's way (7,04 in Vietnamese), with up to
 * four decimals and `≈` before one that was cut.
 *
 * A scorecard that came back from JSON (a column of type jsonb, a cache, a server component) has its points, maxima, reasons
 * and classes, and rows of these: "15/20 = 75%". How each rule came to its points stands in the data: give framework and
 * unit for the full sentences.
 *
 * @param scorecard - A scorecard, a copy of one, or `{ framework, unit }`; with `units`, all that are scored together, where
 * rules compare units.
 * @param locale - `vi` or `en`.
 * @returns Rows in the order of the document.
 * @throws {@link ChisoError} `not-from-chiso` for anything else; `unknown-locale`; of `score` for framework and unit.
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
 * explain(JSON.parse(JSON.stringify(card)), 'vi').map((row) => row.text)[1]; // => '15/20 = 75%'
 * ```
 */
export function explain(scorecard: Scorecard | Explainable, locale: Locale): readonly ExplanationRow[] {
  return answering(() => {
    if (!isLocale(locale)) fail(unknownLocale, ['locale'], { locale });
    const card = isExplainable(scorecard) ? cardOf(scorecard) : scorecard;
    const evidence = isPlainRecord(card) ? evidenceOf(card) : undefined;
    if (!evidence && isStored(card)) return storedRows(card, locale);
    const { data, total } = evidence ?? fail(problems.notAScoreboard, [], { what: problems.scorecardName });
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

function isExplainable(value: unknown): value is Explainable {
  return isPlainRecord(value) && isPlainRecord((value as Partial<Explainable>).framework);
}

function cardOf({ framework, unit, units, ...options }: Explainable): Scorecard {
  return units ? scoreAll(framework, units, options).scorecard(unit.id) : score(framework, unit, options);
}

/** Whether it has the parts of a scorecard, as a copy from JSON has. */
function isStored(value: unknown): value is Scorecard {
  if (!isPlainRecord(value)) return false;
  const { groups, indicators, views, gates, coverage } = value as Partial<Scorecard>;
  const scores = [groups, indicators, views].flatMap((each) =>
    isPlainRecord(each) ? Object.values(each) : [undefined],
  );
  return Array.isArray(gates) && isPlainRecord(coverage) && scores.every(isPlainRecord);
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
