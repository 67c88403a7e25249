/** Views: regroupings that may overlap, such as the three pillars of the DTI. */
import type { View } from '../framework/policy.js';
import * as problems from '../messages/scoring.js';
import { add, type Rational, zero } from '../numbers/rational.js';
import { raised } from './aggregate.js';
import type { NodeScore } from './node.js';
import type { Scoring } from './unit.js';

/** What a view's members earned together: points and maxima added up, as a group adds its members. */
export function scoreView(view: View, data: Scoring): NodeScore {
  const scores = view.members
    .flatMap((member) => data.plan.byCode.get(member) ?? [])
    .map((node) => data.scored(node));
  const known = scores.flatMap(({ points }) => (points ? [points] : []));
  const common = {
    max: sum(scores.map(({ max }) => max)),
    scored: scores.reduce((so, each) => so + each.scored, 0),
    of: scores.reduce((so, each) => so + each.of, 0),
    complete: scores.every((each) => each.complete),
  };
  if (known.length > 0) {
    const status = common.complete ? 'scored' : 'partial';
    return { ...common, status, points: raised(sum(known), scores) };
  }
  return scores.every(({ status }) => status === 'not-applicable')
    ? { ...common, status: 'not-applicable', reason: problems.allNotApplicable }
    : { ...common, status: 'missing', reason: problems.membersAbsent };
}

function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, zero);
}
