/** Figures from the answers to a survey question: one column a level. */

import type { SurveyMean, SurveyShare } from '../framework/notation.js';
import { optionValues } from '../framework/option.js';
import * as reasons from '../messages/sql.js';
import { exact, parseExact } from '../numbers/exact.js';
import { type Rational, zero } from '../numbers/rational.js';
import { type Amount, constant, over, product, ratio, sum as sumOf } from './amount.js';
import type { Figure } from './figure.js';
import { refuse } from './refuse.js';
import { fault, type Scope } from './scope.js';
import { and, compared, no, or } from './truth.js';
import { choose, literal, nought, plus, unity, type Whole } from './whole.js';

interface Level {
  readonly level: string;
  readonly count: Whole;
}

/** Share of the counted answers that fall in the given levels. */
export function surveyShare(survey: SurveyShare, scope: Scope): Figure {
  return counted(survey, scope, (levels) =>
    over(
      levels
        .filter(({ level }) => survey.levels.includes(level))
        .reduce((so, { count }) => plus(so, count), nought),
      unity,
    ),
  );
}

/** Mean of the counted answers, each worth its score. */
export function surveyMean(survey: SurveyMean, scope: Scope): Figure {
  return counted(survey, scope, (levels) => {
    const worth = levels.map(({ level, count }): Amount => {
      const own = survey.scores && Object.hasOwn(survey.scores, level) ? survey.scores[level] : undefined;
      const score: Rational | undefined = own === undefined ? parseExact(level) : exact(own);
      if (!score) fault(scope, 'level-without-score', compared(count, '>', nought));
      return product(over(count, unity), constant(score ?? zero));
    });
    return worth.reduce(sumOf, constant(zero));
  });
}

function counted(
  survey: SurveyShare | SurveyMean,
  scope: Scope,
  figure: (levels: readonly Level[]) => Amount,
): Figure {
  const { key, input } = scope.slot(survey.input);
  const { source, steps } = scope.build;
  const values = optionValues(input);
  if (!values) return refuse(reasons.levelsUndeclared(key));
  const all = values.map((level) => ({
    level,
    ...source.number(`${key}:${level}`, { kind: 'count' }),
  }));
  const levels = all
    .filter(({ level }) => !survey.exclude?.includes(level))
    .map(({ level, absent, amount }): Level & { readonly empty: typeof absent } => ({
      level,
      empty: absent,
      count: choose([{ when: absent, then: nought }], amount.n),
    }));
  const total = steps.number(levels.reduce((so, { count }) => plus(so, count), nought));
  const least = BigInt(Math.max(1, survey.minAnswers ?? 1));
  const few = compared(total, '<', literal(least));
  return {
    amount: ratio(
      figure(levels),
      over({ ...choose([{ when: few, then: literal(least) }], total), low: least }, unity),
    ),
    absent: or(few, and(...all.map(({ absent }) => absent))),
    na: no,
  };
}
