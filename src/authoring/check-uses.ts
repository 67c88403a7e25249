import type { Framework } from '../framework/model.js';
import { isRecord } from '../framework/plain-record.js';
import { removalEmptiesGroup, removalStillUsed } from '../messages/authoring.js';
import { type Issue, issue } from '../messages/issue.js';
import { removedCodes } from './removed.js';
import { places } from './tree.js';

/** A code that is gone must be gone from whatever named it, or the variant would mean something nobody wrote. */
export function checkUses(
  base: Framework,
  changes: Record<string, unknown>,
  removed: ReadonlySet<string>,
  issues: Issue[],
): void {
  if (removed.size === 0) return;
  const remove = changes['remove'] as readonly string[];
  const unset = Array.isArray(changes['unset']) ? changes['unset'] : [];
  for (const field of ['views', 'ranking', 'gates'] as const) {
    if (field in changes || unset.includes(field)) continue;
    for (const code of codesIn(base[field])) {
      if (removed.has(code))
        issues.push(issue(removalStillUsed, placeOfRemoval(base, remove, code), { code, by: `"${field}"` }));
    }
  }
  const added = Array.isArray(changes['add']) ? changes['add'].filter(isRecord).map(({ to }) => to) : [];
  const edited = isRecord(changes['change']) ? changes['change'] : {};
  for (const { node, code, kind } of places(base)) {
    if (removed.has(code)) continue;
    const members = [
      ...((node as { groups?: [] }).groups ?? []),
      ...((node as { indicators?: [] }).indicators ?? []),
    ] as { code: string }[];
    if (
      kind === 'group' &&
      members.length > 0 &&
      members.every((member) => removed.has(member.code)) &&
      !added.includes(code)
    ) {
      issues.push(
        issue(removalEmptiesGroup, placeOfRemoval(base, remove, (members[0] as { code: string }).code), {
          group: code,
        }),
      );
    }
    const change = edited[code];
    if (!('rule' in node) || (isRecord(change) && 'rule' in change)) continue;
    for (const used of codesIn(node.rule)) {
      if (removed.has(used))
        issues.push(
          issue(removalStillUsed, placeOfRemoval(base, remove, used), { code: used, by: `"${code}"` }),
        );
    }
  }
}

const references = ['members', 'tieBreakers', 'target', 'score', 'percentOf', 'evidence'];

/** Codes that a part of a valid framework refers to. */
function codesIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([field, value]) => {
    if (references.includes(field) && typeof value === 'string') return [value];
    if (references.includes(field) && Array.isArray(value)) return value as readonly string[];
    return codesIn(value);
  });
}

function placeOfRemoval(base: Framework, remove: readonly string[], code: string): (string | number)[] {
  return ['remove', remove.findIndex((top) => removedCodes(base, [top]).has(code))];
}
