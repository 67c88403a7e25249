import type { Framework } from '../framework/model.js';
import type { Rule } from '../framework/notation.js';
import { changeKeepsDecision, changeKeepsPoints } from '../messages/change-doubts.js';
import { type Issue, issue } from '../messages/issue.js';
import { named } from './change-shapes.js';
import type { Changes } from './changes.js';
import { scaleRule } from './scale-rule.js';
import { places } from './tree.js';

/** What somebody should look at in changes that can be made: nothing in them is wrong, but it may not be what is meant. */
export function changeDoubts(base: Framework, changes: Changes): readonly Issue[] {
  const known = new Map(places(base).map((place) => [place.code, place.node]));
  const edits = Object.entries(changes.change ?? {}) as [string, Readonly<Record<string, unknown>>][];
  const points = edits.flatMap(([code, edit]) => {
    const node = known.get(code);
    const { max: after = null, rule: ruled } = edit;
    const before = node?.max ?? null;
    if (before === null || after === null || after === before || ruled !== undefined) return [];
    if (!node || !('rule' in node) || !givesPoints(node.rule as Rule)) return [];
    const params = { code, before: named(before), after: named(after) };
    return [issue(changeKeepsPoints, ['change', code, 'max'], params)];
  });
  const { number } = base.decision ?? {};
  const kept =
    number !== undefined && !('decision' in changes) && !(changes.unset ?? []).includes('decision');
  return [...points, ...(kept ? [issue(changeKeepsDecision, ['id'], { number, base: base.id })] : [])];
}

/** Whether a rule gives points outright anywhere, and not only shares of its maximum. */
function givesPoints(rule: Rule): boolean {
  let some = false;
  scaleRule(rule, (points) => {
    some ||= Number(points) !== 0;
    return points;
  });
  return some;
}
