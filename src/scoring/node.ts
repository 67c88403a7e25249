/** Scores a group or an indicator exactly: its share of the maximum, and the points that share is worth. */

import type { Indicator } from '../framework/model.js';
import { pointsAboveMax, pointsNegative } from '../messages/rules.js';
import * as problems from '../messages/scoring.js';
import type { Text } from '../messages/text.js';
import { toText } from '../numbers/exact.js';
import { compare, least, negate, type Rational, zero } from '../numbers/rational.js';
import { round } from '../numbers/round.js';
import type { Earned, Evaluate } from '../rules/scope.js';
import { combineMembers } from './aggregate.js';
import { declaredNotApplicable } from './not-applicable.js';
import type { Node } from './plan.js';
import type { Scoring } from './unit.js';

/** Whether there are points, and if not, why. */
export type Status = 'scored' | 'partial' | 'missing' | 'not-applicable' | 'unscored';

/** What a group or an indicator earned. */
export interface NodeScore {
  readonly status: Status;
  /** Exact points, rounded as declared; absent where there are none. Deductions are negative. */
  readonly points?: Rational;
  /** What the points are out of, for this unit. */
  readonly max: Rational;
  /** Indicators with points, of those that count. */
  readonly scored: number;
  readonly of: number;
  /** Everything that counts has points. */
  readonly complete: boolean;
  readonly reason?: Text;
  readonly earned?: Earned;
  /** A part that does not apply and whose weight goes to the others of its group. */
  readonly rescaled?: boolean;
  /** What set the points to zero, whatever the rule gave. */
  readonly zeroedBy?: 'gate' | 'no-evidence';
}

export function scoreNode(node: Node, data: Scoring): NodeScore {
  const max = data.max(node);
  const nothing = { max: zero, scored: 0, of: 0, complete: true } as const;
  if (!data.layout.applies[node.index])
    return { ...nothing, status: 'not-applicable', reason: problems.otherType };
  if (node.role === 'info' || node.role === 'condition') {
    const earned = node.evaluate?.(data, max);
    return { ...nothing, status: 'unscored', reason: problems.unscored, ...(earned ? { earned } : {}) };
  }
  const score = node.evaluate
    ? scoreLeaf(node, data, earnedBy(node, node.evaluate, data, max), max)
    : combineMembers(node, data, max);
  if (!score.points || (!node.cap && node.role !== 'penalty' && node.rounding.length === 0)) return score;
  const capped = node.cap && node.role !== 'penalty' ? least(score.points, node.cap) : score.points;
  const counted = node.role === 'penalty' ? negate(least(capped, node.cap ?? capped)) : capped;
  return {
    ...score,
    points: node.rounding.reduce((points, { places, mode }) => round(points, places, mode), counted),
  };
}

/** What the rule gives, unless its data are declared not applicable. */
function earnedBy(node: Node, evaluate: Evaluate, data: Scoring, max: Rational): Earned {
  const points = declaredNotApplicable(node, data);
  return points ? { kind: node.rule.kind, points, max } : evaluate(data, max);
}

function scoreLeaf(node: Node, data: Scoring, earned: Earned, max: Rational): NodeScore {
  const { points } = earned;
  const one = { max, scored: 1, of: 1, complete: true, earned };
  if (points.is === 'number') {
    const value = withinMax(node, data, points.value, max);
    if (!(node.source as Indicator).evidence) {
      return { status: 'scored', points: value, max, scored: 1, of: 1, complete: true, earned };
    }
    return { ...one, ...withEvidence(node, data, value) };
  }
  const { reason } = points;
  if (points.is === 'na') return { ...one, ...notApplicable(node, data, max, reason), reason };
  if (node.missing === 'zero') return { ...one, status: 'missing', points: zero, scored: 0, reason };
  return { ...one, status: 'missing', scored: 0, complete: false, reason };
}

type Leaf = Partial<NodeScore> & Pick<NodeScore, 'status'>;

function withinMax(node: Node, data: Scoring, points: Rational, max: Rational): Rational {
  const { mayExceed, mayBeNegative } = node.source as Indicator;
  if (!mayExceed && compare(points, max) > 0) {
    data.problem(pointsAboveMax, { points: toText(points), max: toText(max) });
  }
  if (!mayBeNegative && points.n < 0n) data.problem(pointsNegative, { points: toText(points) });
  return points;
}

function withEvidence(node: Node, data: Scoring, points: Rational): Leaf {
  const { evidence } = node.source as Indicator;
  if (data.evidence(node.code)) return { status: 'scored', points };
  data.warn(problems.evidenceMissing, {});
  return evidence?.required === 'zero'
    ? { status: 'scored', points: zero, reason: problems.noEvidence, zeroedBy: 'no-evidence' }
    : { status: 'scored', points };
}

/** What the framework's policy makes of an indicator that does not apply. */
function notApplicable(node: Node, data: Scoring, max: Rational, reason: Text): Leaf {
  const status = 'not-applicable';
  if (node.na === 'full') return { status, points: max };
  if (node.na === 'zero') return { status, points: zero };
  if (node.na === 'drop') return { status, max: zero, scored: 0, of: 0 };
  if (node.na === 'rescale') return { status, scored: 0, of: 0, rescaled: true };
  data.problem(problems.notApplicableUndeclared, { reason });
  return { status, complete: false };
}
