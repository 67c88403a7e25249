/** Codes: each its own, in order, and no reference to one that is not there. */
import {
  codeOrder,
  codeSpaces,
  duplicateCode,
  memberOfView,
  notAnIndicator,
  notScored,
  repeated,
  unknownCode,
} from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import { forbiddenKey } from '../messages/plain.js';
import { closest, mostSuggestions } from '../rules/closest.js';
import { type Check, type GroupAt, type IndicatorAt, insideDirect, type Outline } from './outline.js';
import { forbidden } from './plain.js';

/** Codes used twice, out of order, or with spaces around. */
export const codes: Check = ({ groups, indicators, top }) => {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const inOrder = [...groups, ...indicators].sort((a, b) => comparePaths(a.path, b.path));
  for (const { code, path } of inOrder) {
    const place = [...path, 'code'];
    // "Ấ" can be written in two ways that look the same.
    const looks = code.normalize('NFC');
    if (seen.has(looks)) issues.push(issue(duplicateCode, place, { code, what: 'code' }));
    if (forbidden.has(code)) issues.push(issue(forbiddenKey, place, { key: code }));
    if (code.trim() !== code) issues.push(issue(codeSpaces, place, { code }));
    seen.add(looks);
  }
  for (const siblings of [top, ...groups.map(({ members }) => members)]) {
    siblings.forEach(({ code, path }, index) => {
      const before = siblings[index - 1];
      if (before && before.kind === siblings[index]?.kind && naturalOrder(before.code, code) > 0) {
        issues.push(issue(codeOrder, [...path, 'code'], { code, before: before.code }));
      }
    });
  }
  return issues;
};

/** Compares codes as people count: 4.2 comes before 4.10, II before III is left alone. */
function naturalOrder(a: string, b: string): number {
  const [x, y] = [a.split('.'), b.split('.')];
  for (let index = 0; index < Math.min(x.length, y.length); index += 1) {
    const [p, q] = [x[index] as string, y[index] as string];
    if (p === q) continue;
    return /^\d{1,9}$/.test(p) && /^\d{1,9}$/.test(q) ? Number(p) - Number(q) : 0;
  }
  return 0;
}

function comparePaths(a: Issue['path'], b: Issue['path']): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [x, y] = [a[index], b[index]];
    if (x === y) continue;
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? 1 : -1;
  }
  return a.length - b.length;
}

/** The part of a code, or an issue if there is none; `suggest`: with what was perhaps meant. */
export function lookUp(
  outline: Outline,
  code: string,
  path: Issue['path'],
  issues: Issue[],
  suggest = issues.length < mostSuggestions,
): GroupAt | IndicatorAt | undefined {
  const found = outline.byCode.get(code);
  if (!found && !outline.damaged) {
    const near = suggest ? closest(code, outline.byCode.keys()) : undefined;
    issues.push(issue(unknownCode, path, { code, near }));
  }
  if (found && insideDirect(found)) {
    issues.push(issue(notScored, path, { code }));
    return undefined;
  }
  return found;
}

/** Views, gates, tie-breakers and rules refer to codes. */
export const references: Check = (outline) => {
  const issues: Issue[] = [];
  const { framework, indicators, gateUses } = outline;
  const viewCodes = new Set<string>();
  framework.views?.forEach((view, index) => {
    const place = ['views', index] as const;
    if (viewCodes.has(view.code))
      issues.push(issue(duplicateCode, [...place, 'code'], { code: view.code, what: 'view' }));
    viewCodes.add(view.code);
    members(outline, view.members, [...place, 'members'], issues);
  });
  const breakers = new Set<string>();
  framework.ranking?.tieBreakers?.forEach((code, index) => {
    const path = ['ranking', 'tieBreakers', index];
    lookUp(outline, code, path, issues);
    if (breakers.has(code)) issues.push(issue(repeated, path, { what: code }));
    breakers.add(code);
  });
  for (const uses of [...indicators.map((each) => each.uses), ...gateUses]) {
    for (const { code, path, scored } of uses.codes) {
      const found = lookUp(outline, code, path, issues);
      if (found && !scored && found.kind === 'group' && found.members.length > 0) {
        issues.push(issue(notAnIndicator, path, { code, wanted: 'indicator' }));
      }
    }
  }
  return issues;
};

function members(outline: Outline, listed: readonly string[], path: Issue['path'], issues: Issue[]): void {
  const own = new Set<string>();
  const all = new Set(listed);
  listed.forEach((code, index) => {
    const found = lookUp(outline, code, [...path, index], issues);
    if (own.has(code)) issues.push(issue(repeated, [...path, index], { what: code }));
    else own.add(code);
    for (let outer = found?.parent; outer; outer = outer.parent) {
      if (all.has(outer.code))
        issues.push(issue(memberOfView, [...path, index], { outer: outer.code, inner: code }));
    }
  });
}
