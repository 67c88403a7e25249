/** Inputs and facts as rules and gates use them: declared, of a kind that can be read so, and none for nothing. */

import type { Input } from '../framework/model.js';
import { gather } from '../messages/gather.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/rules.js';
import type { Text } from '../messages/text.js';
import { closest, mostSuggestions } from '../rules/closest.js';
import type { Names } from '../rules/expressions/expression-range.js';
import { firstOf, mostNamed } from '../rules/options.js';
import type { InputUse, Reading } from '../rules/uses.js';
import { figures } from './figures.js';
import type { Check, IndicatorAt, Outline } from './outline.js';

const readable: Readonly<Record<Reading, readonly Input['kind'][]>> = {
  number: ['number', 'count', 'percent', 'share', 'boolean'],
  option: ['choice', 'boolean', 'count', 'number'],
  survey: ['survey'],
  date: ['date'],
  presence: ['number', 'count', 'percent', 'share', 'boolean', 'choice', 'date', 'survey'],
};

const readings: Readonly<Record<Reading, Text>> = {
  number: { en: 'a number', vi: 'số' },
  option: { en: 'a choice', vi: 'lựa chọn' },
  survey: { en: 'answers to a survey', vi: 'kết quả khảo sát' },
  date: { en: 'a date', vi: 'ngày' },
  presence: { en: 'any value', vi: 'giá trị bất kỳ' },
};

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
    gather(issues, ownValue(each));
    figures(each.uses, each.names, issues);
    for (const name of own) if (!Object.hasOwn(each.node.inputs ?? {}, name)) used.add(name);
    if (!damaged) gather(issues, unused(each, own, byGates));
  }
  const gateNames = namesOfGates(outline);
  for (const gate of gateUses) {
    for (const use of gate.inputs) {
      used.add(use.name);
      const found = inputUse(use, gateNames, issues.length < mostSuggestions);
      gather(issues, found);
      // The data of sub-units are those of an indicator, or of all: a gate belongs to none.
      if (found.length === 0 && use.ofChildren && !facts.has(use.name))
        issues.push(issue(problems.childrenOfGate, use.path, { name: use.name }));
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
    return [issue(problems.inputUndeclared, path, { name, near, names: firstOf(names.keys(), mostNamed) })];
  }
  if (!readable[as].includes(input.kind)) {
    return [issue(problems.inputKindUnfit, path, { name, kind: input.kind, wanted: readings[as] })];
  }
  // A value for each sub-unit may be declared without saying so; the value of a sub-unit is none of the unit.
  if (input.of !== 'children' || ofChildren) return [];
  return [issue(problems.inputOfChildren, path, { name, used: 'unit' })];
}

/** What an indicator without a rule reads, or a rule that names no input: the first one, which must be a number. */
function ownValue({ node, path, uses, names }: IndicatorAt): readonly Issue[] {
  const [name] = Object.keys(node.inputs ?? {});
  if (name === undefined) return [];
  const readers = node.rule ? uses.direct.map((each) => each.path) : [path];
  return readers.flatMap((place) =>
    inputUse({ name, path: place, as: 'number', ofChildren: false }, names, false),
  );
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
