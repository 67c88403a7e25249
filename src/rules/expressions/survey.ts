/** Figures from the answers to a survey question. */
import type { SurveyMean, SurveyShare } from '../../framework/notation.js';
import type { Answers } from '../../framework/unit.js';
import * as problems from '../../messages/scoring.js';
import { exact, parseExact } from '../../numbers/exact.js';
import { add, mul, rational, zero } from '../../numbers/rational.js';
import { absent, type Figure, known } from '../figure.js';
import type { Data, Scope } from '../scope.js';

/** Share of the counted answers that fall in the given levels. */
export function surveyShare(survey: SurveyShare, scope: Scope): (data: Data) => Figure {
  const levels = new Set(survey.levels);
  return counted(survey, scope, (answers, total) => {
    let inLevels = 0n;
    for (const [level, count] of answers) if (levels.has(level)) inLevels += BigInt(count);
    return known(rational(inLevels, total));
  });
}

/** Mean of the counted answers, each worth its score. */
export function surveyMean(survey: SurveyMean, scope: Scope): (data: Data) => Figure {
  const scores = new Map(Object.entries(survey.scores ?? {}).map(([level, score]) => [level, exact(score)]));
  return counted(survey, scope, (answers, total, data) => {
    let sum = zero;
    for (const [level, count] of answers) {
      const worth = scores.get(level) ?? parseExact(level);
      if (!worth) return data.problem(problems.levelWithoutScore, { level });
      sum = add(sum, mul(worth, rational(BigInt(count))));
    }
    return known(mul(sum, rational(1n, total)));
  });
}

function counted(
  survey: SurveyShare | SurveyMean,
  scope: Scope,
  figure: (answers: readonly (readonly [string, number])[], total: bigint, data: Data) => Figure,
): (data: Data) => Figure {
  const read = scope.answers(survey.input);
  const excluded = new Set(survey.exclude);
  const least = BigInt(Math.max(1, survey.minAnswers ?? 1));
  return (data) => {
    const reading = read(data);
    if (reading.is !== 'value') return reading;
    const answers = countedAnswers(reading.value, excluded);
    const total = answers.reduce((sum, [, count]) => sum + BigInt(count), 0n);
    return total < least ? absent(problems.tooFewAnswers(total, least)) : figure(answers, total, data);
  };
}

function countedAnswers(
  answers: Answers,
  excluded: ReadonlySet<string>,
): readonly (readonly [string, number])[] {
  return Object.entries(answers).filter(([level]) => !excluded.has(level));
}
