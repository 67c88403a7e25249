/** Where in a unit's data the value of a name is. */

import type { Indicator, Input } from '../framework/model.js';
import { isPlainRecord } from '../framework/plain-record.js';
import * as unusable from '../messages/unusable.js';
import type { Data, Source } from '../rules/scope.js';
import type { Draft, Node, Plan } from './plan.js';
import type { Scoring } from './unit.js';

/** What is to be filled in: an input of a code ('' for the code's own value), or a fact. */
export interface Figured {
  readonly code: string | undefined;
  readonly name: string;
}

export interface Slot extends Source {
  readonly input: Input | undefined;
  /** Undefined for figures of sub-units. */
  readonly figure?: Figured;
  readonly read: (data: Data) => unknown;
}

/** A name used for a unit: an input of the indicator itself, or a fact; '' is the code's own value. */
export function unitSlot(draft: Draft, node: Node | undefined, name: string): Slot {
  const inputs = node && (node.source as Indicator).inputs;
  if (node && (name === '' || (inputs && Object.hasOwn(inputs, name)))) return inputSlot(node, name);
  const facts = draft.framework.facts as Readonly<Record<string, Input>> | undefined;
  if (facts && Object.hasOwn(facts, name)) {
    const path = (): readonly string[] => ['facts', name];
    const figure = { code: undefined, name };
    return { name, input: facts[name], figure, read: (data) => (data as Scoring).fact(name), path };
  }
  const owner = node ? undefined : onlyOwner(draft, name);
  if (owner) return inputSlot(owner, name);
  return unusable.inputUndeclared(node?.code, name);
}

/** A name that a gate uses: a fact, or an input that just one indicator has. */
export function inputOfUnit(
  plan: Pick<Plan, 'framework' | 'nodes'>,
  name: string,
):
  | { readonly node: Node | undefined; readonly name: string; readonly declared: Input | undefined }
  | undefined {
  const facts = plan.framework.facts as Readonly<Record<string, Input>> | undefined;
  if (facts && Object.hasOwn(facts, name)) return { node: undefined, name, declared: facts[name] };
  const node = onlyOwner(plan, name);
  return node && { node, name, declared: (own(node.source, 'inputs') as Record<string, Input>)[name] };
}

/** A name used for each sub-unit. */
export function childSlot(draft: Draft, node: Node | undefined, name: string): Slot {
  const inputs = own(node?.source, 'inputs');
  const declared = (own(inputs, name) ?? own(draft.framework.facts, name)) as Input | undefined;
  if (!declared) return unusable.inputUndeclared(node?.code, name);
  return {
    name,
    input: declared,
    read: ({ unit }) => own(own(unit, 'values'), name),
    path: () => ['values', name],
  };
}

function inputSlot(node: Node, name: string): Slot {
  const [only = ''] = inputNames(node);
  const input = ((node.source as Indicator).inputs as Readonly<Record<string, Input>> | undefined)?.[
    name || only
  ];
  const given = (data: Data): unknown => (data as Scoring).value(node.code);
  const figure = { code: node.code, name: name || only };
  return {
    name,
    figure,
    input,
    read: (data) => inputValue(node, name, given(data)),
    path: (data) => ['inputs', node.code, ...(isByName(given(data), node.inputs) ? [name || only] : [])],
  };
}

export function inputNames({ source }: Node): readonly string[] {
  return Object.keys((source as Indicator).inputs ?? {});
}

/**
 * The value of one input among the data of a code. A bare value stands for the only input; "absent" and "not
 * applicable" stand for all of them.
 */
export function inputValue(node: Node, name: string, values: unknown): unknown {
  const names = inputNames(node);
  if (isByName(values, node.inputs)) return own(values, name || (names[0] ?? ''));
  return names.length <= 1 || values === null || values === undefined || isNotApplicable(values)
    ? values
    : severalExpected;
}

/** Stands for a bare value where several are needed: no reader takes it. */
const severalExpected = Symbol('a value for each input');

/** Values by input name, and not itself a value; `share` may be the name of an input. */
export function isByName(
  value: unknown,
  inputs: ReadonlySet<string>,
): value is Readonly<Record<string, unknown>> {
  return (
    isPlainRecord(value) && !isNotApplicable(value) && (!Object.hasOwn(value, 'share') || inputs.has('share'))
  );
}

function isNotApplicable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'notApplicable');
}

export function own(record: unknown, key: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, key)) return undefined;
  return (record as Readonly<Record<string, unknown>>)[key];
}

/** A gate may use an input by name where just one indicator has it. */
function onlyOwner(draft: Pick<Plan, 'nodes'>, name: string): Node | undefined {
  const owners = draft.nodes.filter(({ source }) => Object.hasOwn((source as Indicator).inputs ?? {}, name));
  return owners.length === 1 ? owners[0] : undefined;
}
