import type { Framework, Group, Indicator } from '../framework/model.js';
import type { Title } from '../framework/notation.js';
import type { Unit } from '../framework/unit.js';
import { demandList } from '../messages/argument.js';
import { orUnusable } from '../messages/unusable.js';
import { effectOf, standings, type UnitEffect } from './effect.js';
import { fitUnits } from './fit-units.js';
import { matchPlaces } from './match.js';
import { provenanceFields, said } from './said.js';
import { same } from './same.js';
import { type Place, places } from './tree.js';

/** One difference between two frameworks. */
export interface Difference {
  /**
   * `moved`: another group or another code; `renamed`: another Vietnamese title; `max`: other points; `rule`: another way to
   * give them; `policy`: any other field, named in `field`.
   */
  readonly change: 'added' | 'removed' | 'moved' | 'renamed' | 'max' | 'rule' | 'policy';
  /** Code in the second framework, or in the first where it was removed; empty for the framework itself. */
  readonly code: string;
  readonly title: Title;
  readonly field?: string;
  /** Values of the field (or, for `moved`, group and code); `null` where there was none. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two frameworks, and what it does to units. */
export interface FrameworkDiff {
  readonly differences: readonly Difference[];
  /** With units: their totals and ranks under both, in the order given. */
  readonly effect?: readonly UnitEffect[];
}

/**
 * Compares two frameworks, such as two years of one decision: what was added, removed, moved, renamed, and which maxima,
 * rules and policies changed.
 *
 * Groups and indicators are matched by code; one whose code is gone is matched by its kind and title, where that is
 * unambiguous, and reported as moved.
 *
 * @param a - The older framework.
 * @param b - The newer framework.
 * @param units - Units to score under both, to see the effect on totals and ranks; without them only the documents are
 * compared. Each framework gets what it asks for: codes, inputs, facts, types and ranking groups that only the other one
 * has are left out, what neither has is an error, and so is a bare value that would be points under one and an input, or
 * inputs of two kinds, under the other.
 * @returns Rows in the order of the newer document, removed ones last; `effect` where units were given: absent totals and
 * ranks are `null`.
 * @throws ChisoError `value-of-two-meanings`, and the errors of scoring where a unit does not fit one of the
 * frameworks.
 *
 * @example
 * ```ts
 * import { defineFramework } from 'chiso';
 * import { deriveFramework, diffFrameworks } from 'chiso/authoring';
 *
 * const old = defineFramework({
 *   id: 'y2025', version: '1.0.0', status: 'complete', level: 'district', title: { vi: 'Năm 2025' }, scale: 100,
 *   groups: [{ code: '1', title: { vi: 'Nhận thức số' }, max: 40 }, { code: '2', title: { vi: 'Thể chế số' }, max: 60 }],
 * });
 * const next = deriveFramework(old, { id: 'y2026', change: { '1': { max: 30 }, '2': { max: 70 } } });
 * diffFrameworks(old, next).differences.map(({ change, code }) => `${change} ${code}`); // => ['max 1', 'max 2']
 * ```
 */
export function diffFrameworks(a: Framework, b: Framework, units?: readonly Unit[]): FrameworkDiff {
  const differences = orUnusable(() => [...compareDocuments(a, b), ...compareNodes(a, b)]);
  if (!units) return { differences };
  demandList('units', units);
  const before = standings(a, fitUnits(units, a, b));
  const after = standings(b, fitUnits(units, b, a));
  return { differences, effect: effectOf(units, before, after) };
}

const identity = ['id', 'version', 'derivedFrom', 'replaces', 'replacedBy', '$schema', 'groups', 'title'];

function compareDocuments(a: Framework, b: Framework): Difference[] {
  const whole = { code: '', title: b.title };
  const renamed = a.title.vi === b.title.vi ? [] : [renaming(whole, a.title, b.title)];
  return [...renamed, ...compareFields(whole, a, b, identity)];
}

function compareNodes(a: Framework, b: Framework): Difference[] {
  const before = places(a);
  const after = places(b);
  const pairs = matchPlaces(before, after);
  const codes = new Map([...pairs].map(([next, old]) => [old.code, next.code]));
  const rows = after.flatMap((place) => {
    const old = pairs.get(place);
    return old ? compareNode(old, place, codes) : [arrival('added', place)];
  });
  const kept = new Set(pairs.values());
  return [...rows, ...before.filter((place) => !kept.has(place)).map((place) => arrival('removed', place))];
}

function arrival(change: 'added' | 'removed', { node, code }: Place): Difference {
  const max = node.max ?? null;
  const sides = change === 'added' ? { before: null, after: max } : { before: max, after: null };
  return { change, code, title: titleOf(node), ...sides };
}

const placed = ['code', 'title', 'groups', 'indicators'];

function compareNode(old: Place, next: Place, codes: ReadonlyMap<string, string>): Difference[] {
  const where = { code: next.code, title: titleOf(next.node) };
  // A group that got another code has not moved its members.
  const parent = old.parent === undefined ? undefined : (codes.get(old.parent) ?? old.parent);
  const moved = parent !== next.parent || old.code !== next.code || old.kind !== next.kind;
  return [
    ...(moved
      ? [{ change: 'moved' as const, ...where, before: addressOf(old), after: addressOf(next) }]
      : []),
    ...(titleOf(old.node).vi === where.title.vi ? [] : [renaming(where, titleOf(old.node), where.title)]),
    ...compareFields(where, old.node, next.node, placed),
  ];
}

function addressOf({ parent, code }: Place): { group: string | null; code: string } {
  return { group: parent ?? null, code };
}

function renaming(where: { code: string; title: Title }, before: Title, after: Title): Difference {
  return { change: 'renamed', ...where, before: before.vi, after: after.vi };
}

const ruleFields = ['rule', 'normalize', 'target', 'inputs', 'text'];

function compareFields(
  where: { readonly code: string; readonly title: Title },
  a: object,
  b: object,
  leaveOut: readonly string[],
): Difference[] {
  const before = new Map(Object.entries(a));
  const after = new Map(Object.entries(b));
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields
    .filter((field) => !leaveOut.includes(field) && !provenanceFields.includes(field))
    .filter((field) => !same(said(before.get(field)), said(after.get(field))))
    .map((field) => ({
      change: changeOf(field),
      ...where,
      field,
      before: before.get(field) ?? null,
      after: after.get(field) ?? null,
    }));
}

function changeOf(field: string): Difference['change'] {
  if (field === 'max' || field === 'maxFor' || field === 'scale') return 'max';
  return ruleFields.includes(field) ? 'rule' : 'policy';
}

export function titleOf(node: Group | Indicator): Title {
  return node.title ?? { vi: node.code };
}
