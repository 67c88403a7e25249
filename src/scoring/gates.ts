/** Gates: conditions that override points, class or rank. All are judged on the scores before any of them acts. */
import type { Gate } from '../framework/policy.js';
import * as problems from '../messages/scoring.js';
import { zero } from '../numbers/rational.js';
import type { Test, Truth } from '../rules/scope.js';
import { scoreNode } from './node.js';
import type { Node } from './plan.js';
import type { Scoring } from './unit.js';

export interface GateResult {
  readonly gate: Gate;
  /** Fired, did not, or cannot be told because data are absent. */
  readonly fired: Truth;
}

/** Judges every gate, then sets what they zero to zero, with all it holds, and adds the groups above up again. */
export function judgeGates(data: Scoring): readonly GateResult[] {
  const { framework, gates, byCode, nodes } = data.plan;
  const results = (framework.gates ?? []).map(
    (gate, index): GateResult => ({ gate, fired: (gates[index] as Test)(data) }),
  );
  const zeroed = new Set<Node>();
  for (const { gate, fired } of results) {
    if (fired === true && zeroes(gate)) addWithMembers(byCode.get(gate.target as string) as Node, zeroed);
  }
  if (zeroed.size === 0) return results;
  for (const node of zeroed) setToZero(node, data);
  const above = new Set<Node>();
  for (const { parent } of zeroed) for (let node = parent; node; node = node.parent) above.add(node);
  // Members stand after their groups: backwards, each group is added up after its members.
  for (const node of [...nodes].reverse()) {
    if (above.has(node) && !zeroed.has(node)) data.scores[node.index] = scoreNode(node, data);
  }
  return results;
}

function zeroes(gate: Gate): boolean {
  return gate.do === 'zero-indicator' || gate.do === 'zero-group';
}

function addWithMembers(node: Node, zeroed: Set<Node>): void {
  zeroed.add(node);
  for (const member of node.members) addWithMembers(member, zeroed);
}

function setToZero(target: Node, data: Scoring): void {
  const before = data.scored(target);
  if (before.status === 'unscored' || (before.status === 'not-applicable' && !before.points)) return;
  data.scores[target.index] = {
    ...before,
    status: 'scored',
    points: zero,
    complete: true,
    reason: problems.zeroedByGate,
    zeroedBy: 'gate',
  };
}
