/** Ranking groups: each once, and each type of unit in one of them. */
import { duplicateCode, inTwoGroups, notIncluded } from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import type { Check } from './outline.js';

export const ranking: Check = ({ framework }) => {
  const issues: Issue[] = [];
  const groups = framework.ranking?.groups ?? [];
  const codes = new Set<string>();
  const groupOf = new Map<string, string>();
  groups.forEach((group, index) => {
    const path = ['ranking', 'groups', index];
    if (codes.has(group.code))
      issues.push(issue(duplicateCode, [...path, 'code'], { code: group.code, what: 'ranking group' }));
    codes.add(group.code);
    group.unitTypes?.forEach((type, at) => {
      const other = groupOf.get(type);
      if (other !== undefined)
        issues.push(issue(inTwoGroups, [...path, 'unitTypes', at], { type, groups: [other, group.code] }));
      else groupOf.set(type, group.code);
    });
  });
  const left = Object.keys(framework.unitTypes ?? {}).filter((type) => !groupOf.has(type));
  if (groupOf.size > 0 && left.length > 0) {
    issues.push(issue(notIncluded, ['ranking', 'groups'], { what: 'ranking group', names: left }));
  }
  return issues;
};
