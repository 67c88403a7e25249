/** Scores a form that is still being filled in: what is wrong is set aside, the rest is scored. */
import type { Framework } from '../framework/model.js';
import type { Unit } from '../framework/unit.js';
import { answering, demandRecord } from '../messages/argument.js';
import { answerSetAside } from '../messages/draft.js';
import { type Issue, issue } from '../messages/issue.js';
import { unknownLocale } from '../messages/numbers.js';
import { childrenMissing, tooManyChildren } from '../messages/scoring.js';
import { isLocale } from '../numbers/parse-number.js';
import { type Plan, planOf } from '../scoring/plan.js';
import { setAside } from '../scoring/read.js';
import { isId } from '../scoring/rows.js';
import { openUnit, type ScoreOptions } from '../scoring/score.js';
import { type Scorecard, scorecardOf } from '../scoring/scorecard.js';
import { childNames } from '../scoring/strangers.js';
import { givenBy } from '../scoring/unit.js';
import { readUnit } from '../validate/unit.js';
import { unitPlanOf } from '../validate/unit-plan.js';
import type { UnitOptions } from '../validate/units.js';

/** What {@link scoreDraft} makes of a form. */
export interface DraftScore<C extends string = string> {
  /** Points so far; `null` where the unit has no id, or no type that the framework knows. */
  readonly card: Scorecard<C> | null;
  /** Everything that is wrong, errors first, then warnings; each path leads to the answer from the unit. */
  readonly issues: readonly Issue[];
}

/**
 * Scores a form that is still being filled in: checks every answer, sets aside what is wrong, and scores the rest, so
 * that 99 good answers show their points while one is being corrected.
 *
 * An indicator with an answer in error counts as missing, whatever its policy for absent data, and so do the parts that
 * build on it: the unit then has points so far, but no share, percentage, class or rank. Numbers in text are read in the
 * language given, as `validateUnits` reads them. Rules that compare units say `peers-needed` here.
 *
 * @param framework - A framework document; one with unknown points cannot be scored.
 * @param unit - Anything: the unit as the form holds it.
 * @param options - `locale` of the numbers typed; `stage` marks the card.
 * @returns The card, and all issues of `validateUnits` and `score` with their places in the unit.
 * @throws {@link ChisoError} `points-unknown`, `framework-unusable` and `bad-option`: what no answer can mend.
 *
 * @example
 * ```ts
 * import { scoreDraft } from 'chiso';
 * import { unidentifiedDistrictAwareness } from 'chiso/frameworks/unidentified-district-awareness';
 *
 * // 1.2 is 3/4 of 20 points; in 1.3 a number was mistyped.
 * const inputs = { '1.2': { a: '3', b: '4' }, '1.3': { a: 'l', b: '4' } };
 * const { card, issues } = scoreDraft(unidentifiedDistrictAwareness, { id: 'x', inputs }, { locale: 'vi' });
 * card?.total; // => 15
 * issues.map(({ code, path }) => `${code} ${path.join('/')}`); // => ['number-unreadable inputs/1.3/a']
 * ```
 */
export function scoreDraft<C extends string, I extends string>(
  framework: Framework<C, I>,
  unit: unknown,
  options: ScoreOptions & UnitOptions = {},
): DraftScore<C> {
  return answering(() => {
    demandRecord('options', options);
    const plan = planOf(framework as Framework);
    const issues: Issue[] = [];
    const { locale } = options;
    if (locale !== undefined && !isLocale(locale))
      return { card: null, issues: [issue(unknownLocale, [], { locale })] };
    const read = readUnit(
      unitPlanOf(framework as Framework),
      unit,
      { locale, report: (each) => issues.push(each) },
      [],
    );
    const errors = issues.filter(({ severity }) => severity === 'error');
    const wrong = (key: string): boolean => errors.some(({ path }) => path[0] === key);
    if (!read || !isId(read.id) || wrong('id') || wrong('type'))
      return { card: null, issues: sorted(issues) };
    const { data, group } = openUnit(plan, givenBy(withoutErrors(read, errors, plan)), undefined, []);
    const card = scorecardOf<C>(data, group, options.stage, false);
    // Sub-units that cannot be read cannot be counted either.
    const untold = wrong('children') ? [answerSetAside, childrenMissing, tooManyChildren] : [answerSetAside];
    const told = [...issues, ...card.issues].filter(({ code }) => !untold.some((kind) => kind.code === code));
    const warnings = card.issues.filter(({ severity }) => severity === 'warning');
    Object.assign(card, { issues: warnings });
    return { card, issues: sorted(told) };
  });
}

function sorted(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map(
    issues.map((each) => [`${each.code} ${each.path.join('/')} ${each.message.en}`, each]),
  );
  const all = [...seen.values()];
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity !== 'error'),
  ];
}

/** The unit with a mark in place of whatever is in error. */
function withoutErrors(unit: Unit, errors: readonly Issue[], plan: Plan): Unit {
  const inputs: Record<string, unknown> = { ...unit.inputs };
  const facts: Record<string, unknown> = { ...unit.facts };
  let [children, group] = [unit.children, unit.group];
  for (const { path } of errors) {
    const [field, name = ''] = path as readonly string[];
    if (field === 'inputs' || field === 'evidence') mark(inputs, name, plan);
    else if (field === 'facts' && Object.hasOwn(plan.framework.facts ?? {}, name)) facts[name] = setAside;
    else if (field === 'children') {
      const values = Object.fromEntries([...childNames(plan)].map((each) => [each, setAside]));
      children = [{ id: '?', values: values as never }];
    } else if (field === 'group') group = undefined;
  }
  const { children: _, group: __, ...rest } = unit;
  return {
    ...rest,
    ...(children && { children }),
    ...(group !== undefined && { group }),
    ...(unit.facts || Object.keys(facts).length > 0 ? { facts } : {}),
    inputs,
  } as Unit;
}

/** Every input of a code; a code that takes no data is left alone. */
function mark(inputs: Record<string, unknown>, code: string, { byCode }: Plan): void {
  const node = byCode.get(code);
  if (!node || node.members.length > 0) return;
  const names = [...node.inputs];
  inputs[code] = names.length === 0 ? setAside : Object.fromEntries(names.map((name) => [name, setAside]));
}
