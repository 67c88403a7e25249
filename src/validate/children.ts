/** The sub-units of a unit, and values by name. */

import { isPlainRecord } from '../framework/plain-record.js';
import type { Child } from '../framework/unit.js';
import type { Issue } from '../messages/issue.js';
import { unknownKey } from '../messages/shape.js';
import * as problems from '../messages/units.js';
import { closest } from '../rules/closest.js';
import { firstOf, mostNamed } from '../rules/options.js';
import { type Fields, record, text, wrong } from './fields.js';
import type { ReadValue } from './read-value.js';
import { type Report, tell } from './report.js';
import type { UnitPlan } from './unit-plan.js';
import { readField } from './values.js';

type Path = Issue['path'];

/** Reads the sub-units of a unit. */
export function readChildren(plan: UnitPlan, given: unknown, to: Report, path: Path): readonly Child[] {
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
  if (!isPlainRecord(given)) return wrong(given, 'object', to, path);
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

/** Values by name: facts, or those of a sub-unit. */
export function readNamed(
  fields: ReadonlyMap<string, ReadValue>,
  given: Fields,
  to: Report,
  path: Path,
): Fields {
  const taken: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const at = (): Path => [...path, name];
    const read = fields.get(name);
    if (!read) {
      const names = firstOf(fields.keys(), mostNamed);
      tell(problems.unknownInput, { name, near: closest(name, fields.keys()), names }, to, at());
      continue;
    }
    const one = readField(undefined, read, value, to, at);
    if (one !== undefined) taken[name] = one;
  }
  return taken;
}
