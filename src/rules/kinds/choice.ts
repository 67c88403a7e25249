/** Points by the option chosen. */

import type { Choice } from '../../framework/notation.js';
import { notation } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import { type Issue, issue } from '../../messages/issue.js';
import type { IssueKind } from '../../messages/kind.js';
import * as faults from '../../messages/rules.js';
import { empty } from '../../messages/shape.js';
import { unknownOption } from '../../messages/units.js';
import { equation } from '../../numbers/format.js';
import { closest, mostSuggestions } from '../closest.js';
import { hull } from '../expressions/range.js';
import type { WordsOf } from '../field-words.js';
import { known } from '../figure.js';
import { firstOf, mostNamed, optionsOf } from '../options.js';
import type { Say } from '../say.js';
import type { Earned, Evaluate, Scope } from '../scope.js';
import { give } from './give.js';
import { type Change, changedField, type Visit } from './parts.js';
import { type Checked, checkGive, inside, type Place } from './place.js';
import { pointsOf } from './points.js';

/** An option that is not listed falls to `else`, or is an error. */
export function evaluate(rule: Choice, scope: Scope): Evaluate {
  const read = scope.text(rule.input);
  const options = new Map(Object.entries(rule.options).map(([option, given]) => [option, give(given)]));
  const otherwise = rule.else === undefined ? undefined : give(rule.else);
  const titles = new Map(
    (scope.declared(rule.input)?.options ?? []).flatMap((option) =>
      typeof option === 'string' ? [] : [[option.value, option.title] as const],
    ),
  );
  return (data, max) => {
    const chosen = read(data);
    if (chosen.is !== 'value') return { kind: 'choice', points: chosen, max };
    const option = chosen.value;
    const given = options.get(option) ?? otherwise;
    const points = given
      ? known(given(max))
      : data.problem(unknownOption, { option, options: [...options.keys()] });
    return { kind: 'choice', points, max, detail: { option, ...titles.get(option) } };
  };
}

/** The shape of the rule. */
export function schema() {
  const { text, give } = notation();
  const options = z.record(text, give);
  return z.strictObject({ kind: z.literal('choice'), input: text, options, else: z.optional(give) });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<Choice> = {
  input: ['Input', 'Name of the input that holds the option.', 'Số liệu', 'Tên số liệu chứa lựa chọn.'],
  options: ['Options', 'What each option gives.', 'Lựa chọn', 'Điểm của mỗi lựa chọn.'],
  else: ['Else', 'What any other option gives.', 'Còn lại', 'Điểm của lựa chọn khác.'],
};

/** "head = 10". */
export function explain(earned: Earned, say: Say): string {
  const { option, vi = option, en = vi } = earned.detail ?? {};
  const title = say.locale === 'en' ? en : vi;
  const named = option === 'true' ? say.words.yes : option === 'false' ? say.words.no : String(title);
  return equation(named, pointsOf(earned, say));
}

/** Options without points listed for one rule: the options may be a fact's, which very many rules share. */
const mostListed = 1000;

/** Options that can never be chosen, and options that would give nothing. */
export function check(rule: Choice, place: Place): Checked {
  const input = place.names.get(rule.input);
  const known = optionsOf(input);
  const listed = Object.keys(rule.options);
  const given = Object.entries(rule.options).map(([option, each]) =>
    checkGive(each, inside(place, 'options', option)),
  );
  const otherwise = rule.else === undefined ? [] : [checkGive(rule.else, inside(place, 'else'))];
  const issues: Issue[] = [...given, ...otherwise].flatMap((each) => each.issues);
  const report = <P>(kind: IssueKind<P>, keys: Issue['path'], params: P): void => {
    issues.push(issue(kind, [...place.path, ...keys], params));
  };
  if (listed.length === 0) report(empty, ['options'], { what: 'list' });
  if (known) {
    const options = firstOf(known, mostNamed);
    for (const option of listed) {
      if (known.has(option)) continue;
      const near = issues.length < mostSuggestions ? closest(option, known) : undefined;
      report(faults.optionUnused, ['options', option], { option, near, options });
    }
    const without = firstOf(known, mostListed, (option) => !Object.hasOwn(rule.options, option));
    if (rule.else === undefined)
      for (const option of without) report(faults.optionWithoutPoints, ['options'], { option });
    else if (without.length === 0) report(faults.elseUnused, ['else'], {});
  } else if (input?.kind === 'choice' && rule.else !== undefined) {
    report(faults.optionsMissing, ['else'], { name: rule.input });
  }
  return { points: hull([...given, ...otherwise].map(({ points }) => points)), issues };
}

/** The parts of the rule. */
export function visit(rule: Choice, parts: Visit): void {
  parts.input(rule.input, 'option', 'input');
}

/** The same rule with its points changed. */
export function change(rule: Choice, to: Change): Choice {
  const options = Object.entries(rule.options).map(([option, given]) => [option, to.give(given)]);
  return { ...rule, options: Object.fromEntries(options), ...changedField('else', rule.else, to.give) };
}
