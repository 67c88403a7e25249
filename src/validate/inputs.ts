/** Inputs and facts: declared as they are used, and used as they are declared. */
import type { Input } from '../framework/model.js';
import { duplicateCode, notPositive } from '../messages/document.js';
import { gather } from '../messages/gather.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/rules.js';
import { empty } from '../messages/shape.js';
import { exact, toText } from '../numbers/exact.js';
import { compare, zero } from '../numbers/rational.js';
import { closest, mostSuggestions } from '../rules/closest.js';
import { inputRange, mayBeZero, type Names, rangeOf } from '../rules/expression-range.js';
import { optionsOf } from '../rules/options.js';
import { between, common, isEmpty, words } from '../rules/range.js';
import type { InputUse, Reading, Uses } from '../rules/uses.js';
import type { Check, IndicatorAt, Outline } from './outline.js';

const readable: Readonly<Record<Reading, readonly Input['kind'][]>> = {
  number: ['number', 'count', 'percent', 'share', 'boolean'],
  option: ['choice', 'boolean', 'count', 'number'],
  survey: ['survey'],
  date: ['date'],
  presence: ['number', 'count', 'percent', 'share', 'boolean', 'choice', 'date', 'survey'],
};

const readings: Readonly<Record<Reading, readonly [string, string]>> = {
  number: ['a number', 'số'],
  option: ['a choice', 'lựa chọn'],
  survey: ['answers to a survey', 'kết quả khảo sát'],
  date: ['a date', 'ngày'],
  presence: ['any value', 'giá trị bất kỳ'],
};

/** Every declaration by itself. */
export const declarations: Check = ({ framework, indicators, facts }) => {
  const issues: Issue[] = [];
  for (const [name, input] of facts) gather(issues, declaration(input, ['facts', name]));
  for (const { node, path } of indicators) {
    for (const [name, input] of Object.entries(node.inputs ?? {}) as [string, Input][]) {
      const place = [...path, 'inputs', name];
      gather(issues, declaration(input, place));
      if (Object.hasOwn(framework.facts ?? {}, name))
        issues.push(issue(problems.inputShadowed, place, { name }));
    }
  }
  return issues;
};

function declaration(input: Input, path: Issue['path']): readonly Issue[] {
  const issues: Issue[] = [];
  const { kind, options } = input;
  if (options && kind !== 'choice' && kind !== 'survey')
    issues.push(issue(problems.optionsUnfit, [...path, 'options'], { kind }));
  if (options?.length === 0) issues.push(issue(empty, [...path, 'options'], { what: 'list' }));
  const seen = new Set<string>();
  options?.forEach((option, index) => {
    if (seen.has(option))
      issues.push(issue(duplicateCode, [...path, 'options', index], { code: option, what: 'option' }));
    seen.add(option);
  });
  const [min, max] = [input.min, input.max].map((limit) => (limit === undefined ? undefined : exact(limit)));
  if (min && max) {
    const order = compare(min, max);
    if (order > 0)
      issues.push(issue(problems.limitsReversed, [...path, 'min'], { min: toText(min), max: toText(max) }));
    if (order === 0) issues.push(issue(problems.limitsEqual, [...path, 'min'], { value: toText(min) }));
  }
  const range = inputRange({ kind });
  for (const [key, limit] of [
    ['min', min],
    ['max', max],
  ] as const) {
    if (!limit || !isEmpty(common({ ...range, whole: false }, between(limit, limit)))) continue;
    issues.push(
      issue(problems.limitsUnfit, [...path, key], { kind, value: toText(limit), range: words(range) }),
    );
  }
  if (input.step !== undefined && compare(exact(input.step), zero) <= 0) {
    issues.push(issue(notPositive, [...path, 'step'], { what: 'step', value: toText(exact(input.step)) }));
  }
  return issues;
}

/** What rules and gates use, against what is declared. */
export const uses: Check = (outline) => {
  const { indicators, facts, gateUses, damaged } = outline;
  const issues: Issue[] = [];
  const used = new Set<string>();
  const byGates = new Set(gateUses.flatMap((gate) => gate.inputs.map(({ name }) => name)));
  for (const each of indicators) {
    const own = new Set<string>();
    for (const use of each.uses.inputs) {
      own.add(use.name);
      gather(issues, inputUse(use, each.names, issues.length < mostSuggestions));
    }
    figures(each.uses, each.names, issues);
    for (const name of own) if (!Object.hasOwn(each.node.inputs ?? {}, name)) used.add(name);
    if (!damaged) gather(issues, unused(each, own, byGates));
  }
  const gateNames = namesOfGates(outline);
  for (const gate of gateUses) {
    for (const use of gate.inputs) {
      used.add(use.name);
      gather(issues, inputUse(use, gateNames, issues.length < mostSuggestions));
    }
    figures(gate, gateNames, issues);
  }
  for (const name of facts.keys()) {
    if (!used.has(name) && !damaged) issues.push(issue(problems.inputUnused, ['facts', name], { name }));
  }
  return issues;
};

/** A gate may name facts, and inputs that just one indicator has. */
export function namesOfGates({ indicators, facts }: Outline): Names {
  const names = new Map<string, Input>();
  const twice = new Set<string>();
  for (const { node } of indicators) {
    for (const [name, input] of Object.entries(node.inputs ?? {}) as [string, Input][]) {
      if (names.has(name)) twice.add(name);
      names.set(name, input);
    }
  }
  for (const name of twice) names.delete(name);
  return new Map([...names, ...facts]);
}

function inputUse(
  { name, path, as, ofChildren }: InputUse,
  names: Names,
  suggest: boolean,
): readonly Issue[] {
  const input = names.get(name);
  if (!input) {
    const near = suggest ? closest(name, names.keys()) : undefined;
    return [issue(problems.inputUndeclared, path, { name, near, names: firstOf(names) })];
  }
  if (!readable[as].includes(input.kind)) {
    return [issue(problems.inputKindUnfit, path, { name, kind: input.kind, wanted: readings[as] })];
  }
  // A value for each sub-unit may be declared without saying so; the value of a sub-unit is none of the unit.
  if (input.of !== 'children' || ofChildren) return [];
  return [issue(problems.inputOfChildren, path, { name, used: 'unit' })];
}

/** As many names as a sentence shows. */
function firstOf(names: Names): readonly string[] {
  const first: string[] = [];
  for (const name of names.keys()) if (first.push(name) > 10) break;
  return first;
}

/** Inputs that nothing uses; where nothing is computed they are a record, and no matter. */
function unused(
  { node, path }: IndicatorAt,
  own: ReadonlySet<string>,
  byGates: ReadonlySet<string>,
): readonly Issue[] {
  const direct = !node.rule && !node.normalize && !node.target;
  const idle = node.rule?.kind === 'info' || (node.rule?.kind === 'manual' && node.rule.input === undefined);
  if (direct || idle || node.normalize || node.target) return [];
  return Object.keys(node.inputs ?? {})
    .filter((name) => !own.has(name) && !byGates.has(name))
    .map((name) => issue(problems.inputUnused, [...path, 'inputs', name], { name }));
}

/** Quotients, surveys, sub-units and counts. */
function figures(used: Uses, names: Names, issues: Issue[]): void {
  for (const { ratio, path } of used.ratios) {
    const range = rangeOf(ratio.den, names);
    if (range.from && range.to && compare(range.from, zero) === 0 && compare(range.to, zero) === 0) {
      issues.push(issue(problems.alwaysZeroDenominator, [...path, 'den'], {}));
    } else if (ratio.zeroDen === undefined && mayBeZero(range))
      issues.push(issue(problems.zeroDenominator, path, {}));
  }
  for (const { survey, path } of used.surveys) {
    const input = names.get(survey.input);
    const [levels = [], known] = [input?.options, optionsOf(input)];
    const named = [...(survey.levels ?? []), ...(survey.exclude ?? []), ...Object.keys(survey.scores ?? {})];
    for (const level of known ? new Set(named) : []) {
      if (known?.has(level)) continue;
      issues.push(
        issue(problems.levelUnknown, path, {
          level,
          near: issues.length < mostSuggestions ? closest(level, levels) : undefined,
          levels,
        }),
      );
    }
    const excluded = new Set(survey.exclude);
    const unscored = levels.filter(
      (level) => !excluded.has(level) && !Object.hasOwn(survey.scores ?? {}, level),
    );
    const level = survey.isMean ? unscored.find((each) => !/^\d{1,9}(?:\.\d{1,9})?$/.test(each)) : undefined;
    if (level !== undefined) issues.push(issue(problems.levelsNotNumbers, path, { level }));
  }
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
    issues.push(issue(problems.optionUnused, path, { option, near, options: [...known].slice(0, 20) }));
  }
}
