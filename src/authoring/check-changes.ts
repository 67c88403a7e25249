import type { Framework } from '../framework/model.js';
import { isRecord } from '../framework/plain-record.js';
import {
  changeKeepsField,
  changeNeedsId,
  changeOfRemoved,
  changesNotAnObject,
  changeUnknownField,
} from '../messages/authoring.js';
import { type Issue, issue } from '../messages/issue.js';
import { plain } from '../validate/plain.js';
import { named, unknownCode } from './change-shapes.js';
import {
  frameworkFields,
  groupFields,
  indicatorFields,
  mergedFields,
  requiredFields,
  verbs,
} from './changes.js';
import { checkAdditions } from './check-additions.js';
import { checkUses } from './check-uses.js';
import { removedCodes } from './removed.js';
import { type Place, places } from './tree.js';

const mostValues = 1_000_000;

/** The problems of changes that can be told from the base alone, each at the exact change. */
export function checkChanges(base: Framework, changes: unknown): readonly Issue[] {
  if (!isRecord(changes)) return [issue(changesNotAnObject, [], { what: 'changes', expected: 'object' })];
  // Names that reach a prototype are told below, as the codes and fields they are not.
  const unfit = plain(changes, mostValues).issues.filter(({ code }) => code !== 'forbidden-key');
  if (unfit.length > 0) return unfit;
  const known = new Map(places(base).map((place) => [place.code, place]));
  const issues: Issue[] = [];
  const { id, version = '1.0.0' } = changes;
  if (typeof id !== 'string' || id === '' || (id === base.id && version === base.version)) {
    issues.push(issue(changeNeedsId, ['id'], { base: base.id }));
  }
  const fields = ['id', 'version', ...mergedFields, ...verbs, ...frameworkFields];
  for (const field of Object.keys(changes)) {
    if (!fields.includes(field)) issues.push(issue(changeUnknownField, [field], { field, known: fields }));
  }
  for (const field of [...mergedFields, 'provenance']) {
    if (field in changes && !isRecord(changes[field])) {
      issues.push(issue(changesNotAnObject, [field], { what: field, expected: 'object' }));
    }
  }
  const removed = checkRemovals(base, changes['remove'], known, issues);
  checkNodeChanges(changes['change'], known, removed, issues);
  checkUnset(changes['unset'], ['unset'], [...frameworkFields, 'unitTypes', 'facts'], issues);
  checkAdditions(changes['add'], known, removed, issues);
  checkUses(base, changes, removed, issues);
  return issues;
}

function checkRemovals(
  base: Framework,
  remove: unknown,
  known: ReadonlyMap<string, Place>,
  issues: Issue[],
): Set<string> {
  if (remove === undefined) return new Set();
  if (!Array.isArray(remove)) {
    issues.push(issue(changesNotAnObject, ['remove'], { what: 'remove', expected: 'list' }));
    return new Set();
  }
  for (const [position, code] of remove.entries()) {
    if (!known.has(code)) issues.push(unknownCode(named(code), ['remove', position], known));
  }
  return removedCodes(base, remove);
}

function checkNodeChanges(
  change: unknown,
  known: ReadonlyMap<string, Place>,
  removed: ReadonlySet<string>,
  issues: Issue[],
): void {
  if (change === undefined) return;
  if (!isRecord(change)) {
    issues.push(issue(changesNotAnObject, ['change'], { what: 'change', expected: 'object' }));
    return;
  }
  for (const [code, node] of Object.entries(change)) {
    const at = ['change', code];
    const place = known.get(code);
    if (!place) {
      issues.push(unknownCode(code, at, known));
      continue;
    }
    if (removed.has(code)) issues.push(issue(changeOfRemoved, at, { code }));
    if (!isRecord(node)) {
      issues.push(issue(changesNotAnObject, at, { what: code, expected: 'object' }));
      continue;
    }
    const fields = place.kind === 'group' ? groupFields : indicatorFields;
    for (const field of Object.keys(node)) {
      if (field !== 'unset' && !fields.includes(field)) {
        issues.push(issue(changeUnknownField, [...at, field], { field, known: fields }));
      }
    }
    for (const field of ['title', 'maxFor', 'provenance']) {
      if (field in node && !isRecord(node[field])) {
        issues.push(issue(changesNotAnObject, [...at, field], { what: field, expected: 'object' }));
      }
    }
    checkUnset(
      node['unset'],
      [...at, 'unset'],
      place.kind === 'group' ? fields.filter((name) => name !== 'title') : fields,
      issues,
    );
  }
}

function checkUnset(unset: unknown, at: readonly string[], fields: readonly string[], issues: Issue[]): void {
  if (unset === undefined) return;
  if (!Array.isArray(unset)) {
    issues.push(issue(changesNotAnObject, at, { what: 'unset', expected: 'list' }));
    return;
  }
  for (const [position, field] of unset.entries()) {
    const path = [...at, position];
    if (requiredFields.includes(field)) issues.push(issue(changeKeepsField, path, { field }));
    else if (!fields.includes(field))
      issues.push(issue(changeUnknownField, path, { field: named(field), known: fields }));
  }
}
