/** One unit: its own fields, its facts, inputs, evidence and sub-units. */
import type { Child, Unit } from '../framework/unit.js';
import { type Issue, type IssueKind, issue } from '../messages/issue.js';
import { notPlainData, textTooLong } from '../messages/plain.js';
import { empty, unknownKey } from '../messages/shape.js';
import * as problems from '../messages/units.js';
import { closest } from '../rules/closest.js';
import { isPlain } from './plain.js';
import type { UnitPlan } from './unit-plan.js';
import { enough, type ReadValue, type Report } from './value.js';
import { readField, readValues } from './values.js';

type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;

const known = ['id', 'name', 'type', 'group', 'ranked', 'facts', 'inputs', 'evidence', 'children'];
const words = {
  object: ['an object with named fields', 'một đối tượng gồm các mục có tên'],
  text: ['a text', 'chữ'],
  boolean: ['true or false', 'true hoặc false'],
  list: ['a list', 'một danh sách'],
  texts: ['a text or a list of texts', 'chữ hoặc danh sách chữ'],
} as const;
const longest = 100_000;

/** Reads one unit into a copy; `undefined` after a problem that leaves no unit. */
export function readUnit(plan: UnitPlan, given: unknown, to: Report, path: Path): Unit | undefined {
  return guarded(
    () => (isRecord(given) ? unit(plan, given, to, path) : wrong(given, 'object', to, path)),
    to,
    path,
  );
}

/** Reads data of which a getter or a proxy may throw anything: that is a problem of the data. */
export function guarded<T>(read: () => T, to: Report, path: Path): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown === enough) throw thrown;
    return tell(notPlainData, { what: 'object that cannot be read' }, to, path);
  }
}

function unit(plan: UnitPlan, given: Fields, to: Report, path: Path): Unit | undefined {
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue;
    tell(unknownKey, { key, near: closest(key, known), known }, to, [...path, key]);
  }
  const id = text(given, 'id', to, path) ?? '';
  if (given['id'] === undefined || given['id'] === null) wrong(undefined, 'text', to, [...path, 'id']);
  else if (typeof given['id'] === 'string' && given['id'].slice(0, longest).trim() === '')
    tell(empty, { what: 'text' }, to, [...path, 'id']);
  const [name, group] = [text(given, 'name', to, path), text(given, 'group', to, path)];
  const type = typeOf(plan, given, to, path);
  if (group !== undefined && !plan.groups.includes(group)) {
    tell(problems.unknownGroup, { group, near: closest(group, plan.groups), groups: plan.groups }, to, [
      ...path,
      'group',
    ]);
  }
  const { ranked } = given;
  if (ranked !== undefined && typeof ranked !== 'boolean') wrong(ranked, 'boolean', to, [...path, 'ranked']);
  const facts = record(given, 'facts', to, path);
  const evidence = record(given, 'evidence', to, path);
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type }),
    ...(group === undefined ? {} : { group }),
    ...(typeof ranked === 'boolean' ? { ranked } : {}),
    ...(facts ? { facts: readNamed(plan.facts, facts, to, [...path, 'facts']) } : {}),
    inputs: readInputs(plan, given, type ?? '', to, path),
    ...(evidence ? { evidence: readEvidence(plan, evidence, to, [...path, 'evidence']) } : {}),
    ...(given['children'] === undefined || given['children'] === null
      ? {}
      : { children: readChildren(plan, given['children'], to, [...path, 'children']) }),
  } as Unit;
}

function typeOf(plan: UnitPlan, given: Fields, to: Report, path: Path): string | undefined {
  const type = text(given, 'type', to, path);
  const { types } = plan;
  if (type === undefined) {
    const missing = types.length > 0 && (given['type'] === undefined || given['type'] === null);
    if (missing) tell(problems.typeMissing, { types }, to, [...path, 'type']);
    return undefined;
  }
  if (types.includes(type)) return type;
  return tell(problems.unknownType, { type, near: closest(type, types), types }, to, [...path, 'type']);
}

function readInputs(plan: UnitPlan, given: Fields, type: string, to: Report, path: Path): Unit['inputs'] {
  const inputs = record(given, 'inputs', to, path);
  if (!inputs) {
    if (given['inputs'] === undefined || given['inputs'] === null)
      wrong(undefined, 'object', to, [...path, 'inputs']);
    return {};
  }
  const taken: Record<string, unknown> = {};
  for (const code of Object.keys(inputs)) {
    const value = inputs[code];
    if (value === undefined) continue;
    const at = (): Path => [...path, 'inputs', code];
    const slot = slotOf(plan, code, to, at);
    if (!slot) continue;
    if (type !== '' && slot.types && !slot.types.has(type)) {
      // "Nothing" is the right answer where nothing is asked.
      if (value !== null) tell(problems.doesNotApply, { code, type }, to, at());
      continue;
    }
    const read = readValues(slot, value, type, to, at);
    if (read !== undefined) taken[code] = read;
  }
  return taken as Unit['inputs'];
}

/** The slot of a code, or a problem if it takes no data. */
export function slotOf(plan: UnitPlan, code: string, to: Report, path: () => Path) {
  const slot = plan.slots.get(code);
  if (slot) return slot;
  if (plan.summed.has(code)) return tell(problems.notScoredDirectly, { code }, to, path());
  return tell(problems.unknownCode, { code, near: closest(code, plan.slots.keys()) }, to, path());
}

/** Values by name: facts, or those of a sub-unit. */
function readNamed(fields: ReadonlyMap<string, ReadValue>, given: Fields, to: Report, path: Path): Fields {
  const taken: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const at = (): Path => [...path, name];
    const read = fields.get(name);
    if (!read) {
      const names = [...fields.keys()];
      tell(problems.unknownInput, { name, near: closest(name, names), names }, to, at());
      continue;
    }
    const one = readField(undefined, read, value, to, at);
    if (one !== undefined) taken[name] = one;
  }
  return taken;
}

function readEvidence(plan: UnitPlan, given: Fields, to: Report, path: Path): Fields {
  const taken: Record<string, unknown> = {};
  for (const [code, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const right = typeof value === 'string' || (Array.isArray(value) && isTexts(value));
    if (!plan.codes.has(code))
      tell(problems.unknownCode, { code, near: closest(code, plan.codes) }, to, [...path, code]);
    else if (!right) wrong(value, 'texts', to, [...path, code]);
    else taken[code] = Array.isArray(value) ? [...value] : value;
  }
  return taken;
}

function readChildren(plan: UnitPlan, given: unknown, to: Report, path: Path): readonly Child[] {
  if (!Array.isArray(given)) return wrong(given, 'list', to, path) ?? [];
  const seen = new Set<string>();
  const children: Child[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const child = readChild(plan, given[index], to, [...path, index]);
    if (!child) continue;
    if (seen.has(child.id)) tell(problems.duplicateUnit, { id: child.id }, to, [...path, index, 'id']);
    seen.add(child.id);
    children.push(child);
  }
  return children;
}

function readChild(plan: UnitPlan, given: unknown, to: Report, path: Path): Child | undefined {
  if (!isRecord(given)) return wrong(given, 'object', to, path);
  for (const key of Object.keys(given)) {
    if (key !== 'id' && key !== 'values')
      tell(unknownKey, { key, near: undefined, known: ['id', 'values'] }, to, [...path, key]);
  }
  const id = text(given, 'id', to, path);
  if (id === undefined) return wrong(given['id'], 'text', to, [...path, 'id']);
  const values = record(given, 'values', to, path);
  if (!values) return wrong(given['values'], 'object', to, [...path, 'values']);
  return { id, values: readNamed(plan.childFields, values, to, [...path, 'values']) as Child['values'] };
}

/** Stops at the first hole, which `every` would step over one by one. */
function isTexts(values: readonly unknown[]): boolean {
  for (const value of values) if (typeof value !== 'string') return false;
  return true;
}

function text(given: Fields, key: string, to: Report, path: Path): string | undefined {
  const value = given[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') return wrong(value, 'text', to, [...path, key]);
  if (value.length <= longest) return value;
  return tell(textTooLong, { length: value.length, limit: longest, start: value.slice(0, 40) }, to, [
    ...path,
    key,
  ]);
}

function record(given: Fields, key: string, to: Report, path: Path): Fields | undefined {
  const value = given[key];
  if (value === undefined || value === null) return undefined;
  return isRecord(value) ? value : wrong(value, 'object', to, [...path, key]);
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
}

function wrong(value: unknown, expected: keyof typeof words, to: Report, path: Path): undefined {
  return tell(problems.notAUnit, { value, expected: words[expected] }, to, path);
}

export function tell<P>(kind: IssueKind<P>, params: P, to: Report, path: Path): undefined {
  to.report(issue(kind, path, params));
}
