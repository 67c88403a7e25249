import { isRecord } from '../framework/plain-record.js';
import {
  additionBesideStranger,
  additionCodeTaken,
  additionNeedsGroup,
  additionNotOne,
  changesNotAnObject,
  changeUnknownField,
} from '../messages/authoring.js';
import { type Issue, issue } from '../messages/issue.js';
import { named, unknownCode } from './change-shapes.js';
import type { Place } from './tree.js';

/** The problems of what is put in. */
export function checkAdditions(
  add: unknown,
  known: ReadonlyMap<string, Place>,
  removed: ReadonlySet<string>,
  issues: Issue[],
): void {
  if (add === undefined) return;
  if (!Array.isArray(add)) {
    issues.push(issue(changesNotAnObject, ['add'], { what: 'add', expected: 'list' }));
    return;
  }
  const there = new Map(
    [...known.values()].filter(({ code }) => !removed.has(code)).map((place) => [place.code, place]),
  );
  for (const [position, addition] of add.entries()) checkAddition(addition, ['add', position], there, issues);
}

function checkAddition(
  addition: unknown,
  at: readonly (string | number)[],
  there: Map<string, Place>,
  issues: Issue[],
): void {
  if (!isRecord(addition)) {
    issues.push(issue(changesNotAnObject, at, { what: at.join(' '), expected: 'object' }));
    return;
  }
  const allowed = ['to', 'before', 'after', 'group', 'indicator'];
  for (const field of Object.keys(addition)) {
    if (!allowed.includes(field))
      issues.push(issue(changeUnknownField, [...at, field], { field, known: allowed }));
  }
  const kind = 'group' in addition ? 'group' : 'indicator';
  const node = addition[kind];
  if (
    !isRecord(node) ||
    ('group' in addition && 'indicator' in addition) ||
    typeof node['code'] !== 'string'
  ) {
    issues.push(issue(additionNotOne, at, {}));
    return;
  }
  const { code } = node;
  const to = addition['to'];
  if (to === undefined && kind === 'indicator') issues.push(issue(additionNeedsGroup, at, { code }));
  if (to !== undefined && there.get(to as string)?.kind !== 'group')
    issues.push(unknownCode(named(to), [...at, 'to'], there));
  for (const side of ['before', 'after'] as const) {
    const sibling = there.get(addition[side] as string);
    if (side in addition && (sibling?.kind !== kind || sibling.parent !== to)) {
      issues.push(
        issue(additionBesideStranger, [...at, side], {
          sibling: named(addition[side]),
          to: to === undefined ? undefined : named(to),
        }),
      );
    }
  }
  take(node, kind, typeof to === 'string' ? to : undefined, [...at, kind], there, issues);
}

/** Everything that is put in gets a code of its own, however deep it stands. */
function take(
  node: Record<string, unknown>,
  kind: Place['kind'],
  parent: string | undefined,
  path: readonly (string | number)[],
  there: Map<string, Place>,
  issues: Issue[],
): void {
  const code = node['code'] as string;
  if (there.has(code)) issues.push(issue(additionCodeTaken, [...path, 'code'], { code }));
  there.set(code, { node: node as never, code, kind, ...(parent !== undefined && { parent }), path });
  for (const [field, inner] of [
    ['groups', 'group'],
    ['indicators', 'indicator'],
  ] as const) {
    const members = node[field];
    if (members === undefined) continue;
    if (!Array.isArray(members)) {
      issues.push(issue(changesNotAnObject, [...path, field], { what: field, expected: 'list' }));
      continue;
    }
    for (const [position, member] of members.entries()) {
      const at = [...path, field, position];
      if (!isRecord(member) || typeof member['code'] !== 'string') issues.push(issue(additionNotOne, at, {}));
      else take(member, inner, code, at, there, issues);
    }
  }
}
