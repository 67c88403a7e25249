/** Combines the members of a group: points are added, or shares averaged, as the framework says. */
import type { Aggregate } from '../framework/policy.js';
import * as problems from '../messages/scoring.js';
import { toText } from '../numbers/exact.js';
import { add, div, isZero, mul, one, type Rational, sub, zero } from '../numbers/rational.js';
import { power } from '../numbers/real.js';
import type { NodeScore } from './node.js';
import type { Node } from './plan.js';
import type { Scoring } from './unit.js';

interface Member {
  readonly node: Node;
  readonly score: NodeScore;
}

/** Scores a group from its members. */
export function combineMembers(node: Node, data: Scoring, max: Rational): NodeScore {
  return combine(node.code, node.members, node.aggregate, max, data, node.role);
}

/** The members' combined points; also used for the groups of the whole framework. */
export function combine(
  code: string,
  nodes: readonly Node[],
  how: Aggregate,
  max: Rational,
  data: Scoring,
  role: Node['role'] = 'score',
): NodeScore {
  const members = nodes
    .filter(({ role, index }) => role === 'score' && data.layout.applies[index])
    .map((node): Member => ({ node, score: data.scored(node) }));
  const coverage = {
    scored: members.reduce((sum, { score }) => sum + score.scored, 0),
    of: members.reduce((sum, { score }) => sum + score.of, 0),
    complete: members.every(({ score }) => score.complete),
  };
  const left = members.filter(({ score }) => !isGone(score));
  // What was dropped no longer counts in the maximum.
  const kept = how === 'sum' && role === 'score' ? sumOf(members.map(({ score }) => score.max)) : max;
  if (members.length === 0 && role === 'score') {
    return { ...coverage, status: 'not-applicable', max: zero, reason: problems.allNotApplicable };
  }
  if (members.length > 0 && left.length === 0) {
    const rescaled = members.some(({ score }) => score.rescaled);
    const reason = problems.allNotApplicable;
    return { ...coverage, status: 'not-applicable', max: rescaled ? kept : zero, reason, rescaled };
  }
  const points = how === 'sum' ? sumOfPoints(members) : meanOfShares(code, left, how, max, data);
  if (!points)
    return { ...coverage, status: 'missing', max: kept, complete: false, reason: problems.membersAbsent };
  return { ...coverage, status: coverage.complete ? 'scored' : 'partial', max: kept, points };
}

/** Dropped or to be rescaled: neither points nor weight of its own. */
function isGone(score: NodeScore): boolean {
  return score.status === 'not-applicable' && !score.points;
}

/** Points of those that have some. */
function sumOfPoints(members: readonly Member[]): Rational | undefined {
  const known = members.flatMap(({ score }) => (score.points ? [score.points] : []));
  // A bonus or penalty group without members gives nothing; one whose members are all absent is absent.
  if (known.length === 0) return members.length > 0 ? undefined : zero;
  return raised(
    sumOf(known),
    members.map(({ score }) => score),
  );
}

/** The weight of parts to be rescaled goes to the others in proportion. */
export function raised(points: Rational, scores: readonly NodeScore[]): Rational {
  const all = sumOf(scores.map(({ max }) => max));
  const gone = sumOf(scores.filter(({ rescaled }) => rescaled).map(({ max }) => max));
  const staying = sub(all, gone);
  return isZero(gone) || isZero(staying) ? points : div(mul(points, all), staying);
}

/** The weighted mean of the shares, times the maximum; absent as soon as one share is. */
function meanOfShares(
  code: string,
  members: readonly Member[],
  how: Exclude<Aggregate, 'sum'>,
  max: Rational,
  data: Scoring,
): Rational | undefined {
  if (members.some(({ score }) => !score.points || !score.complete)) return undefined;
  const weights = members.map(({ node, score }) => node.weight ?? score.max);
  const total = sumOf(weights);
  if (total.n <= 0n) return void data.problem(problems.weightless, { code });
  const shares = members.map(({ score }) =>
    isZero(score.max) ? zero : div(score.points as Rational, score.max),
  );
  const bad =
    how === 'weighted-mean' ? undefined : shares.find(({ n }) => n < 0n || (n === 0n && how === 'harmonic'));
  if (bad) return void data.problem(problems.meanOfNonPositive, { code, share: toText(bad) });
  const parts = weights.map((weight) => div(weight, total));
  return mul(max, means[how](shares, parts));
}

type Mean = (shares: readonly Rational[], weights: readonly Rational[]) => Rational;

const weighted: Mean = (shares, weights) =>
  shares.reduce((sum, share, index) => add(sum, mul(share, weights[index] as Rational)), zero);

const means: Record<Exclude<Aggregate, 'sum'>, Mean> = {
  'weighted-mean': weighted,
  // Real-valued: 40 digits.
  geometric: (shares, weights) =>
    equalOnes(shares) ??
    shares.reduce((product, share, index) => mul(product, power(share, weights[index] as Rational)), one),
  harmonic: (shares, weights) =>
    div(
      one,
      weighted(
        shares.map((share) => div(one, share)),
        weights,
      ),
    ),
};

/** The mean of equal shares is that share, exactly: units that are alike must tie, and 100% stay 100%. */
function equalOnes([first, ...rest]: readonly Rational[]): Rational | undefined {
  return first && rest.every(({ n, d }) => n === first.n && d === first.d) ? first : undefined;
}

function sumOf(values: readonly Rational[]): Rational {
  return values.reduce(add, zero);
}
