/** One unit: its own fields, its facts, inputs and evidence. */
import { longestText } from '../framework/limits.js';
import { monthsOf } from '../framework/period.js';
import { isPlainRecord } from '../framework/plain-record.js';
import type { Unit } from '../framework/unit.js';
import { unknownCode } from '../messages/document.js';
import type { Issue } from '../messages/issue.js';
import { empty, unknownKey } from '../messages/shape.js';
import * as problems from '../messages/units.js';
import { closest } from '../rules/closest.js';
import { readChildren, readNamed } from './children.js';
import { type Fields, guarded, record, text, wrong } from './fields.js';
import { type Place, type Report, tell } from './report.js';
import type { UnitPlan } from './unit-plan.js';
import { readValues } from './values.js';

type Path = Issue['path'];

const known = ['id', 'name', 'type', 'group', 'period', 'ranked', 'facts', 'inputs', 'evidence', 'children'];
/** Reads one unit into a copy; `undefined` after a problem that leaves no unit. */
export function readUnit(plan: UnitPlan, given: unknown, to: Report, path: Path): Unit | undefined {
  return guarded(
    () => (isPlainRecord(given) ? unit(plan, given, to, path) : wrong(given, 'object', to, path)),
    to,
    path,
  );
}

function unit(plan: UnitPlan, given: Fields, to: Report, path: Path): Unit | undefined {
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue;
    tell(unknownKey, { key, near: closest(key, known), known }, to, [...path, key]);
  }
  const id = text(given, 'id', to, path) ?? '';
  if (given['id'] === undefined || given['id'] === null) wrong(undefined, 'text', to, [...path, 'id']);
  else if (typeof given['id'] === 'string' && given['id'].slice(0, longestText).trim() === '')
    tell(empty, { what: 'text' }, to, [...path, 'id']);
  const [name, group] = [text(given, 'name', to, path), text(given, 'group', to, path)];
  const type = typeOf(plan, given, to, path);
  if (group !== undefined && !plan.hasGroup.has(group)) {
    const { groups } = plan;
    tell(problems.unknownGroup, { group, near: closest(group, groups), groups }, to, [...path, 'group']);
  }
  const period = text(given, 'period', to, path);
  if (period !== undefined && !monthsOf(period))
    tell(problems.notAPeriod, { period }, to, [...path, 'period']);
  const { ranked } = given;
  if (ranked !== undefined && typeof ranked !== 'boolean') wrong(ranked, 'boolean', to, [...path, 'ranked']);
  const facts = record(given, 'facts', to, path);
  const evidence = record(given, 'evidence', to, path);
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type }),
    ...(group === undefined ? {} : { group }),
    ...(period === undefined ? {} : { period }),
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
  if (plan.hasType.has(type)) return type;
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
export function slotOf(plan: UnitPlan, code: string, to: Report, path: Place) {
  const slot = plan.slots.get(code);
  if (slot) return slot;
  if (plan.summed.has(code)) return tell(problems.notScoredDirectly, { code }, to, path);
  return tell(unknownCode, { code, near: closest(code, plan.slots.keys()) }, to, path);
}

function readEvidence(plan: UnitPlan, given: Fields, to: Report, path: Path): Fields {
  const taken: Record<string, unknown> = {};
  for (const [code, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const right = typeof value === 'string' || (Array.isArray(value) && isTexts(value));
    if (!plan.codes.has(code))
      tell(unknownCode, { code, near: closest(code, plan.codes) }, to, [...path, code]);
    else if (!right) wrong(value, 'texts', to, [...path, code]);
    else taken[code] = Array.isArray(value) ? [...value] : value;
  }
  return taken;
}

/** Stops at the first hole, which `every` would step over one by one. */
function isTexts(values: readonly unknown[]): boolean {
  for (const value of values) if (typeof value !== 'string') return false;
  return true;
}
