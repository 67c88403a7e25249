/** Says in words what gates, limits, conversion and rounding made of the groups. */
import type { Framework } from '../framework/model.js';
import type { Gate } from '../framework/policy.js';
import { sentencesOf } from '../messages/explain.js';
import { exact } from '../numbers/exact.js';
import { formatNumber, type Locale } from '../numbers/format.js';
import { add, compare, zero } from '../numbers/rational.js';
import { addition, type ExplanationRow, row, titleIn } from './explanation.js';
import type { TotalScore } from './total.js';
import type { Scoring } from './unit.js';

/** A line for each gate: whether it fired. */
export function gateRows(
  { classes }: Framework,
  { gates, status, max }: TotalScore,
  locale: Locale,
): readonly ExplanationRow[] {
  const words = sentencesOf(locale);
  return gates.map(({ gate, fired }) => {
    const state =
      typeof fired !== 'boolean'
        ? words.undecided(fired.reason[locale])
        : fired
          ? words.fired
          : words.notFired;
    const text = `${words.gates[gate.do](detailOf(gate, classes, locale))}: ${state}`;
    return { ...row('gate', gate.code ?? '', gate.title, text, { max, status }, locale), max: '' };
  });
}

function detailOf(
  { target, at, class: name, steps = 1 }: Gate,
  classes: Framework['classes'],
  locale: Locale,
): string {
  if (at !== undefined) return formatNumber(exact(at), locale);
  const band = classes?.bands.find(({ code, title }) => name !== undefined && (code ?? title.vi) === name);
  return target ?? (band ? titleIn(band.title, locale) : name) ?? String(steps);
}

/** The total and how it came about, and the class. */
export function totalRows(data: Scoring, score: TotalScore, locale: Locale): readonly ExplanationRow[] {
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
