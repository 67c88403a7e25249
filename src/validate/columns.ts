/** Many units as columns: every column is read by itself, with one reader. */

import { isPlainRecord } from '../framework/plain-record.js';
import type { Answers, Unit, UnitColumns, Value } from '../framework/unit.js';
import { unknownCode } from '../messages/document.js';
import type { Issue } from '../messages/issue.js';
import { notFinite } from '../messages/plain.js';
import { ambiguousColumn, columnOfSeveral, columnTwice } from '../messages/scoring.js';
import { unknownKey, wrongType } from '../messages/shape.js';
import * as problems from '../messages/units.js';
import { closest } from '../rules/closest.js';
import type { ReadValue } from './read-value.js';
import { type Report, tell } from './report.js';
import type { Slot, UnitPlan } from './unit-plan.js';
import { comparePair, readField, readValues } from './values.js';

type Path = Issue['path'];
type Column = Float64Array | readonly (Value | Answers)[];

const known = ['ids', 'names', 'types', 'groups', 'columns'];
const list = { vi: 'một danh sách', en: 'a list' };
const text = { vi: 'chữ', en: 'a text' };
const record = {
  vi: 'danh sách đơn vị, hoặc đối tượng gồm `ids` và `columns`',
  en: 'a list of units, or an object with `ids` and `columns`',
};

/** Where the values of a column belong. */
export type Target =
  | { readonly of: 'code'; readonly slot: Slot }
  | { readonly of: 'input'; readonly slot: Slot; readonly name: string; readonly read: ReadValue }
  | { readonly of: 'fact'; readonly name: string; readonly read: ReadValue };

/** Reads columns into a copy; `undefined` after a problem that leaves no table. */
export function readColumns(plan: UnitPlan, given: unknown, to: Report): UnitColumns | undefined {
  if (!isPlainRecord(given)) return tell(wrongType, { value: given, expected: record }, to, []);
  const { ids, columns } = given;
  if (!Array.isArray(ids) || !isPlainRecord(columns)) {
    const [value, key] = Array.isArray(ids) ? [columns, 'columns'] : [ids, 'ids'];
    return tell(wrongType, { value, expected: Array.isArray(ids) ? record : list }, to, [key]);
  }
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) tell(unknownKey, { key, near: closest(key, known), known }, to, [key]);
  }
  const seen = new Set<unknown>();
  // Not `forEach`: a list of four thousand million holes must end at the first ones.
  for (let index = 0; index < ids.length; index += 1) {
    const id: unknown = ids[index];
    if (typeof id !== 'string' || id.trim() === '')
      tell(wrongType, { value: id, expected: text }, to, ['ids', index]);
    else if (seen.has(id)) tell(problems.duplicateUnit, { id }, to, ['ids', index]);
    seen.add(id);
  }
  const texts = ['names', 'types', 'groups'].flatMap((key) => {
    const column = given[key];
    return column === undefined ? [] : [[key, readTexts(plan, key, column, ids.length, to)]];
  });
  const lists = Object.fromEntries(texts) as { readonly types?: readonly (string | undefined)[] };
  if (plan.types.length > 0 && !lists.types) tell(problems.typeMissing, { types: plan.types }, to, ['types']);
  const read = new Map<string, Column>();
  const taken = new Map<string, string>();
  for (const [key, column] of Object.entries(columns)) {
    claim(plan, key, taken, to);
    const values = readColumn(plan, key, column, lists.types ?? [], ids.length, to);
    if (values) read.set(key, values);
  }
  comparePairs(plan, read, ids.length, to);
  return { ids: [...ids] as string[], ...lists, columns: Object.fromEntries(read) };
}

function readTexts(
  plan: UnitPlan,
  key: string,
  column: unknown,
  rows: number,
  to: Report,
): readonly (string | undefined)[] {
  if (!Array.isArray(column)) return tell(wrongType, { value: column, expected: list }, to, [key]) ?? [];
  if (column.length !== rows)
    return tell(problems.columnLength, { length: column.length, ids: rows }, to, [key]) ?? [];
  const { types, groups } = plan;
  return column.map((value: unknown, row) => {
    const path = [key, row];
    if (value === undefined || value === null) {
      return key === 'types' && types.length > 0
        ? tell(problems.typeMissing, { types }, to, path)
        : undefined;
    }
    if (typeof value !== 'string') return tell(wrongType, { value, expected: text }, to, path);
    if (key === 'types' && !plan.hasType.has(value))
      return tell(problems.unknownType, { type: value, near: closest(value, types), types }, to, path);
    if (key === 'groups' && !plan.hasGroup.has(value))
      return tell(problems.unknownGroup, { group: value, near: closest(value, groups), groups }, to, path);
    return value;
  });
}

/** Dots of an input name that are looked at: a key of nothing but dots must not take forever. */
const mostDots = 100;

/** What a column key names: a code, `code.input`, or a fact. */
function targetOf(plan: UnitPlan, key: string): Target | undefined {
  const slot = plan.slots.get(key);
  if (slot) return { of: 'code', slot };
  let dot = key.lastIndexOf('.');
  for (let tried = 0; dot > 0 && tried < mostDots; tried += 1) {
    const owner = plan.slots.get(key.slice(0, dot));
    const read = owner?.fields.get(key.slice(dot + 1));
    if (owner && read) return { of: 'input', slot: owner, name: key.slice(dot + 1), read };
    dot = key.lastIndexOf('.', dot - 1);
  }
  const read = plan.facts.get(key);
  return read && { of: 'fact', name: key, read };
}

/** Two columns for the same data, or one column for either of two, would lose data silently. */
function claim(plan: UnitPlan, key: string, taken: Map<string, string>, to: Report): void {
  const target = targetOf(plan, key);
  if (!target) return;
  const path: Path = ['columns', key];
  const several = target.of === 'code' && target.slot.names.length > 1;
  if (several) tell(columnOfSeveral, { code: key, inputs: target.slot.names }, to, path);
  if (target.of !== 'fact' && plan.facts.has(key)) tell(ambiguousColumn, { column: key }, to, path);
  const what = target.of === 'input' && target.slot.names.length === 1 ? target.slot.code : key;
  const other = taken.get(what);
  if (other !== undefined) tell(columnTwice, { column: key, other }, to, path);
  taken.set(what, key);
}

function readColumn(
  plan: UnitPlan,
  key: string,
  column: unknown,
  types: readonly (string | undefined)[],
  rows: number,
  to: Report,
): Column | undefined {
  const path: Path = ['columns', key];
  const target = targetOf(plan, key);
  if (!target) {
    if (plan.summed.has(key)) return tell(problems.notScoredDirectly, { code: key }, to, path);
    return tell(
      unknownCode,
      { code: key, near: closest(key, [...plan.slots.keys(), ...plan.facts.keys()]) },
      to,
      path,
    );
  }
  const packed = column instanceof Float64Array;
  if (!packed && !Array.isArray(column)) return tell(wrongType, { value: column, expected: list }, to, path);
  const values = column as ArrayLike<unknown>;
  if (values.length !== rows)
    return tell(problems.columnLength, { length: values.length, ids: rows }, to, path);
  const taken: (Value | Answers)[] = packed ? [] : new Array(rows).fill(null);
  for (let row = 0; row < rows; row += 1) {
    const value = values[row];
    const at = (): Path => [...path, row];
    if (value === null || value === undefined || (packed && Number.isNaN(value))) continue;
    if (packed && !Number.isFinite(value)) tell(notFinite, { value: value as number }, to, at());
    const type = types[row] ?? '';
    if (target.of !== 'fact' && type !== '' && target.slot.types && !target.slot.types.has(type)) {
      tell(problems.doesNotApply, { code: target.slot.code, type }, to, at());
      continue;
    }
    const read =
      target.of === 'code'
        ? readValues(target.slot, value, type, to, at)
        : readField(target.of === 'input' ? target.slot : undefined, target.read, value, to, at);
    if (!packed) taken[row] = (read ?? null) as Value | Answers;
  }
  // Zero has no sign, whatever was computed.
  return packed ? column.map((value) => value + 0) : taken;
}

function comparePairs(plan: UnitPlan, read: ReadonlyMap<string, Column>, rows: number, to: Report): void {
  for (const { code, pairs } of plan.slots.values()) {
    for (const pair of pairs) {
      const [tops, bottoms] = [read.get(`${code}.${pair.top}`), read.get(`${code}.${pair.bottom}`)];
      if (!tops || !bottoms) continue;
      for (let row = 0; row < rows; row += 1) {
        comparePair(pair, tops[row], bottoms[row], to, () => ['columns', `${code}.${pair.top}`, row]);
      }
    }
  }
}

/** The same data as one object for each unit. */
export function rowsOf(plan: UnitPlan, { ids, names, types, groups, columns }: UnitColumns): readonly Unit[] {
  const targets = Object.entries(columns).map(([key, column]) => ({ target: targetOf(plan, key), column }));
  return ids.map((id, row) => {
    const inputs: Record<string, unknown> = {};
    const facts: Record<string, unknown> = {};
    for (const { target, column } of targets) {
      const held = column[row];
      const value = typeof held === 'number' && Number.isNaN(held) ? null : held;
      if (target?.of === 'fact') facts[target.name] = value;
      else if (target?.of === 'code') inputs[target.slot.code] = value;
      else if (target) {
        const values = (inputs[target.slot.code] ?? {}) as Record<string, unknown>;
        values[target.name] = value;
        inputs[target.slot.code] = values;
      }
    }
    const [name, type, group] = [names?.[row], types?.[row], groups?.[row]];
    return {
      id,
      ...(name === undefined ? {} : { name }),
      ...(type === undefined ? {} : { type }),
      ...(group === undefined ? {} : { group }),
      ...(Object.keys(facts).length > 0 ? { facts } : {}),
      inputs,
    } as Unit;
  });
}
