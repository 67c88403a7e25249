import type { Framework, Group, Indicator } from '../framework/model.js';
import type { Title } from '../framework/notation.js';
import type { UnitType } from '../framework/policy.js';
import { refuse } from '../messages/issue.js';
import { orUnusable } from '../messages/unusable.js';
import { type Addition, type Changes, frameworkFields, type NodeChange } from './changes.js';
import { checkChanges } from './check-changes.js';
import { figures, policies, provenanceOf } from './provenance.js';
import { removedCodes } from './removed.js';

/**
 * Makes a variant of a framework from a few changes: other maxima, another scale for a unit type, added or removed
 * groups and indicators, points that were not known, translated titles.
 *
 * The changes are plain data. `change` gives new fields by code, `add` and `remove` put in and take out, `unset` takes
 * fields away; any other field of a framework replaces that of the base. Titles, `maxFor`, `unitTypes`, `facts` and
 * `provenance` are merged; everything else is replaced whole: a rule that gives points outright keeps them when only `max`
 * changes. The variant records its base in `derivedFrom`, is in no row of editions (`replaces`, `replacedBy`) unless the
 * changes say so, and a changed figure no longer claims the source of the old one.
 *
 * @param base - A valid framework; it is not modified.
 * @param changes - What is different; needs an `id` of its own.
 * @returns The variant, a plain document. `validateFramework` checks it as a whole.
 * @throws ChisoError with every problem at the exact change: `change-needs-id`, `change-unknown-code`,
 * `change-unknown-field`, `change-of-removed`, `change-keeps-field`, `changes-not-an-object`, `addition-not-one`,
 * `addition-needs-group`, `addition-beside-stranger`, `addition-code-taken`, `removal-empties-group`,
 * `removal-still-used`; for what is no plain data, the codes of `validateFramework` for it.
 *
 * @example
 * ```ts
 * import { defineFramework } from 'chiso';
 * import { deriveFramework } from 'chiso/authoring';
 *
 * const base = defineFramework({
 *   id: 'base', version: '1.0.0', status: 'outline', level: 'district', title: { vi: 'Gốc' }, scale: 100,
 *   groups: [
 *     { code: '1', title: { vi: 'Nhận thức số' }, max: null },
 *     { code: '2', title: { vi: 'Thể chế số' }, max: null },
 *   ],
 * });
 * const mine = deriveFramework(base, { id: 'mine', change: { '1': { max: 40 }, '2': { max: 60 } } });
 * mine.groups.map((group) => group.max); // => [40, 60]
 * mine.derivedFrom; // => 'base@1.0.0'
 * ```
 */
export function deriveFramework<
  C extends string,
  I extends string,
  N extends string = never,
  J extends string = never,
>(base: Framework<C, I>, changes: Changes<C, I, N, J>): Framework<C | N, I | J> {
  const issues = orUnusable(() => checkChanges(base as Framework, changes));
  refuse(issues);
  const derived = orUnusable(() => apply(base as unknown as Framework, changes as unknown as Changes));
  return derived as unknown as Framework<C | N, I | J>;
}

function apply(base: Framework, changes: Changes): Framework {
  const edits = { base, changes, gone: removedCodes(base, changes.remove ?? []) };
  const replaced = Object.fromEntries(
    Object.entries(changes).filter(([field]) => frameworkFields.includes(field)),
  );
  const { replaces: _replaces, replacedBy: _replacedBy, ...kept } = base;
  const provenance = provenanceOf(base, changes, policies, base);
  const merged = {
    ...kept,
    ...replaced,
    ...(Object.keys(provenance).length > 0 && { provenance }),
    id: changes.id,
    version: changes.version ?? '1.0.0',
    title: { ...base.title, ...changes.title } as Title,
    derivedFrom: `${base.id}@${base.version}`,
    groups: edit('group', undefined, base.groups, edits),
    ...(changes.unitTypes && { unitTypes: mergeTypes(base.unitTypes, changes.unitTypes) }),
    ...(changes.facts && { facts: { ...base.facts, ...changes.facts } }),
  };
  return without(merged, changes.unset ?? []);
}

function mergeTypes(
  old: Readonly<Record<string, UnitType>> = {},
  given: Readonly<Record<string, Partial<UnitType>>>,
): Record<string, UnitType> {
  const types = Object.entries(given).map(
    ([name, type]) => [name, { ...(old[name] as UnitType), ...type }] as const,
  );
  return { ...old, ...Object.fromEntries(types) };
}

type Node = Group | Indicator;

interface Edits {
  readonly base: Framework;
  readonly changes: Changes;
  readonly gone: ReadonlySet<string>;
}

/** The members of one kind of a group, or the groups at the top, as the changes leave them. */
function edit<T extends Node>(
  kind: 'group' | 'indicator',
  parent: string | undefined,
  members: readonly T[],
  edits: Edits,
): T[] {
  const { changes, gone } = edits;
  const edited = members.filter(({ code }) => !gone.has(code)).map((node) => changeNode(node, edits));
  for (const addition of changes.add ?? []) {
    if (addition.to !== parent || !(kind in addition)) continue;
    const node = descend(addition[kind] as T, edits);
    edited.splice(positionOf(addition, edited), 0, node);
  }
  return edited;
}

function positionOf({ before, after }: Addition, members: readonly Node[]): number {
  const index = members.findIndex(({ code }) => code === (before ?? after));
  if (index < 0) return members.length;
  return before === undefined ? index + 1 : index;
}

function changeNode<T extends Node>(node: T, edits: Edits): T {
  const change = (edits.changes.change as Readonly<Record<string, NodeChange>> | undefined)?.[node.code];
  const changed = change ? mergeNode(node, change, edits.base) : node;
  return descend(changed, edits);
}

/** Applies the changes to what is in a group. */
function descend<T extends Node>(node: T, edits: Edits): T {
  const { groups = [], indicators = [] } = node as Partial<Group>;
  const editedGroups = edit('group', node.code, groups, edits);
  const editedIndicators = edit('indicator', node.code, indicators, edits);
  const { groups: _groups, indicators: _indicators, ...own } = node as Partial<Group>;
  return {
    ...own,
    ...(editedGroups.length > 0 && { groups: editedGroups }),
    ...(editedIndicators.length > 0 && { indicators: editedIndicators }),
  } as unknown as T;
}

function mergeNode<T extends Node>(node: T, change: NodeChange, base: Framework): T {
  const { unset = [], ...fields } = change;
  const provenance = provenanceOf(node, change, figures, base);
  const merged = {
    ...node,
    ...fields,
    ...(change.title && { title: { ...node.title, ...change.title } }),
    ...(change.maxFor && { maxFor: { ...node.maxFor, ...change.maxFor } }),
    ...(Object.keys(provenance).length > 0 && { provenance }),
  };
  return without(merged, unset) as unknown as T;
}

function without<T extends object>(whole: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(whole).filter(([field]) => !fields.includes(field))) as T;
}
