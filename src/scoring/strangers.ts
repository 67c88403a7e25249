/** Data that nothing in the framework reads, or that do not have the shape of any: a slip that would lose them silently. */
import { isPlainRecord } from '../framework/plain-record.js';
import type { Unit } from '../framework/unit.js';
import { unknownCode } from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { unknownKey } from '../messages/shape.js';
import { wrongKind } from '../messages/units.js';
import { closest } from '../rules/closest.js';
import type { Node, Plan } from './plan.js';
import { isByName, own } from './slots.js';

/** One issue for each. */
export function strangers(plan: Plan, unit: Unit, path: Issue['path']): readonly Issue[] {
  if (!hasStrangers(plan, unit)) return [];
  const found = misshapen(unit).map((key) => {
    const kind = problems.partNames[shapes[key]];
    return issue(wrongKind, [...path, key], { value: unit[key], kind });
  });
  for (const key of Object.keys(unit)) {
    if (!known.has(key))
      found.push(issue(unknownKey, [...path, key], { key, near: closest(key, known), known: [...known] }));
  }
  const report = (code: string, ...place: (string | number)[]): void => {
    found.push(issue(unknownCode, [...path, ...place], { code }));
  };
  for (const [code, values] of Object.entries(unit.inputs)) {
    const node = plan.byCode.get(code);
    if (!node || node.members.length > 0) report(code, 'inputs', code);
    else if (isByName(values, node.inputs)) {
      const declared = own(node.source, 'inputs');
      for (const name of Object.keys(values)) {
        if (own(declared, name) === undefined) report(`${code}.${name}`, 'inputs', code, name);
      }
    }
  }
  if (isPlainRecord(unit.facts)) {
    for (const name of Object.keys(unit.facts)) {
      if (own(plan.framework.facts, name) === undefined) report(name, 'facts', name);
    }
  }
  if (Array.isArray(unit.children)) {
    const known = childNames(plan);
    unit.children.forEach((child: unknown, index) => {
      for (const name of Object.keys(own(child, 'values') ?? {})) {
        if (!known.has(name)) report(name, 'children', index, 'values', name);
      }
    });
  }
  if (isPlainRecord(unit.evidence)) {
    for (const code of Object.keys(unit.evidence)) if (!plan.byCode.has(code)) report(code, 'evidence', code);
  }
  return found;
}

/** Whether there may be any, found without listing them. */
export function hasStrangers(plan: Plan, unit: Unit): boolean {
  const { inputs, facts, evidence, children } = unit;
  if (!isPlainRecord(inputs) || misshapen(unit).length > 0) return true;
  for (const code in inputs) {
    const node = plan.byCode.get(code);
    if (!node || node.members.length > 0) return true;
    const values = (inputs as Readonly<Record<string, unknown>>)[code];
    if (typeof values === 'object' && values !== null && isOdd(node, values)) return true;
  }
  for (const key in unit) if (!known.has(key)) return true;
  for (const name in facts) if (own(plan.framework.facts, name) === undefined) return true;
  for (const { values } of children ?? []) {
    for (const name in values) if (!childNames(plan).has(name)) return true;
  }
  for (const code in evidence) if (!plan.byCode.has(code)) return true;
  return false;
}

/** A record with a name that is not declared; `{ notApplicable }` and `{ share }` pass if they hold nothing else. */
function isOdd({ inputs }: Node, values: object): boolean {
  let known = true;
  let count = 0;
  for (const name in values) {
    count += 1;
    known = known && inputs.has(name);
  }
  return !known && (isByName(values, inputs) || count > 1);
}

/** What each part of a unit is, where it is there. */
const shapes = {
  name: 'text',
  type: 'text',
  group: 'text',
  period: 'text',
  ranked: 'yes or no',
  inputs: 'record',
  facts: 'record',
  evidence: 'record',
  children: 'list of sub-units',
} as const;
type Part = keyof typeof shapes;

/** What a unit may hold. */
const known: ReadonlySet<string> = /* @__PURE__ */ new Set(['id', ...Object.keys(shapes)]);

const parts = /* @__PURE__ */ Object.keys(shapes) as readonly Part[];

const fits: Readonly<Record<(typeof shapes)[Part], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  'yes or no': (value) => typeof value === 'boolean',
  record: isPlainRecord,
  'list of sub-units': (value) =>
    Array.isArray(value) &&
    value.every((child) => isPlainRecord(child) && isPlainRecord(own(child, 'values') ?? {})),
};

function misshapen(unit: Unit): readonly Part[] {
  return parts.filter((key) => {
    const value: unknown = unit[key];
    return value !== undefined && value !== null && !fits[shapes[key]](value);
  });
}

const namesOfChildren = new WeakMap<Plan, ReadonlySet<string>>();

/** Every input and fact: what a sub-unit may have a value of. */
export function childNames(plan: Plan): ReadonlySet<string> {
  const made = namesOfChildren.get(plan);
  if (made) return made;
  const declared = [plan.framework.facts, ...plan.nodes.map(({ source }) => own(source, 'inputs'))];
  const names = new Set(declared.flatMap((inputs) => Object.keys(inputs ?? {})));
  namesOfChildren.set(plan, names);
  return names;
}
