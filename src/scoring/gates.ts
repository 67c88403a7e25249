/** Gates: conditions that override points, class or rank. All are judged on the scores before any of them acts. */
import type { Gate } from '../framework/policy.js';
import { zero } from '../numbers/rational.js';
import type { Truth } from '../rules/scope.js';
import { scoreNode } from './node.js';
import type { Node } from './plan.js';
import type { Scoring } from './unit.js';

export interface GateResult {
  readonly gate: Gate;
  /** Fired, did not, or cannot be told because data are absent. */
  readonly fired: Truth;
}

/** Judges every gate, then sets what they zero to zero and adds the groups above up again. */
export function judgeGates(data: Scoring): readonly GateResult[] {
  const { framework, gates, byCode } = data.plan;
  const results = (framework.gates ?? []).map(
    (gate, index): GateResult => ({ gate, fired: gates[index]?.(data) ?? false }),
  );
  for (const { gate, fired } of results) {
    const target = fired === true && zeroes(gate) ? byCode.get(gate.target ?? '') : undefined;
    if (target) setToZero(target, data);
  }
  return results;
}

function zeroes(gate: Gate): boolean {
  return gate.do === 'zero-indicator' || gate.do === 'zero-group';
}

function setToZero(target: Node, data: Scoring): void {
  const before = data.scored(target);
  if (before.status === 'unscored' || (before.status === 'not-applicable' && !before.points)) return;
  data.scores[target.index] = { ...before, status: 'scored', points: zero, complete: true };
  for (let above = target.parent; above; above = above.parent)
    data.scores[above.index] = scoreNode(above, data);
}
