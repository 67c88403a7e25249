/** What keeps a framework from being scored with: numbers that are not known, and choices it leaves open. */
import type { Framework } from '../framework/model.js';
import { partsOf } from '../framework/parts.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';

/** What of a node is not known. */
export const points = { en: 'The maximum', vi: 'điểm tối đa' };

/** One issue for each number a person would have to supply before the framework can score. */
export function unknownPoints(framework: Framework): readonly Issue[] {
  const found: Issue[] = [];
  if (!Array.isArray(framework?.groups) || framework.groups.length === 0) {
    found.push(issue(problems.notAFramework, ['groups'], { problem: 'it lists no groups' }));
    return found;
  }
  for (const { node, path, idle } of partsOf(framework)) {
    if (node.max === null && !idle) {
      found.push(issue(problems.pointsUnknown, [...path, 'max'], { code: node.code, what: points }));
    }
  }
  if (framework.scale === null) {
    found.push(issue(problems.pointsUnknown, ['scale'], { code: framework.id, what: points }));
  }
  return found;
}

/** What the document must say because it can move a rank. */
export function checkPolicies({ groups, bonus, penalty }: Framework): void {
  const roles = new Set(groups.map(({ role }) => role));
  if (roles.has('bonus') && !bonus) {
    throw new RangeError('it has a bonus group; say with `bonus` whether the total may pass the scale');
  }
  if (roles.has('penalty') && !penalty) {
    throw new RangeError('it has a penalty group; say with `penalty` whether the total may fall below zero');
  }
}
