/** Figures of a rule or gate that can never come out, or not as they are written. */
import { gather } from '../messages/gather.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/rules.js';
import { parseExact } from '../numbers/exact.js';
import { closest, mostSuggestions } from '../rules/closest.js';
import { isAlwaysZero, mayBeZero, type Names, rangeOf } from '../rules/expressions/expression-range.js';
import { firstOf, mostNamed, optionsOf } from '../rules/options.js';
import type { Uses } from '../rules/uses.js';

/** Quotients, surveys, sub-units and counts. */
export function figures(used: Uses, names: Names, issues: Issue[]): void {
  for (const { ratio, path } of used.ratios) {
    const range = rangeOf(ratio.den, names);
    if (isAlwaysZero(range)) issues.push(issue(problems.alwaysZeroDenominator, [...path, 'den'], {}));
    else if (ratio.zeroDen === undefined && mayBeZero(range))
      issues.push(issue(problems.zeroDenominator, path, {}));
  }
  for (const each of used.surveys) gather(issues, levels(each, names, issues.length < mostSuggestions));
  for (const { path, inside } of used.misplaced)
    issues.push(issue(problems.figureMisplaced, path, { inside }));
  for (const { how, least, path } of used.children) {
    if (how === 'shareAtLeast' && least === undefined) issues.push(issue(problems.leastMissing, path, {}));
  }
  for (const { n, of, path } of used.counts)
    if (n > of) issues.push(issue(problems.tooManyNeeded, path, { n, of }));
  for (const { input, value, path } of used.options) {
    const known = optionsOf(names.get(input));
    const option = String(value);
    if (!known || known.has(option)) continue;
    const near = issues.length < mostSuggestions ? closest(option, known) : undefined;
    issues.push(issue(problems.optionUnused, path, { option, near, options: firstOf(known, mostNamed) }));
  }
}

/** Levels named that the survey does not have, and levels that are no numbers where a mean needs them. */
function levels({ survey, path }: Uses['surveys'][number], names: Names, suggest: boolean): readonly Issue[] {
  const known = optionsOf(names.get(survey.input));
  if (!known) return [];
  const excluded = new Set(survey.exclude);
  const scores = survey.scores ?? {};
  const named = new Set([...(survey.levels ?? []), ...excluded, ...Object.keys(scores)]);
  const near = (level: string) => (suggest ? closest(level, known) : undefined);
  const first = firstOf(known, mostNamed);
  const issues = [...named]
    .filter((level) => !known.has(level))
    .map((level) => issue(problems.levelUnknown, path, { level, near: near(level), levels: first }));
  if (!survey.isMean) return issues;
  const unscored = (level: string) => !excluded.has(level) && !Object.hasOwn(scores, level);
  const [level] = firstOf(wordsAmong(known), 1, unscored);
  return level === undefined ? issues : [...issues, issue(problems.levelsNotNumbers, path, { level })];
}

const wordsOf = /* @__PURE__ */ new WeakMap<ReadonlySet<string>, readonly string[]>();

/** The levels that are no numbers; found once for levels that very many rules may share. */
function wordsAmong(levels: ReadonlySet<string>): readonly string[] {
  const made = wordsOf.get(levels) ?? [...levels].filter((level) => parseExact(level) === undefined);
  wordsOf.set(levels, made);
  return made;
}
