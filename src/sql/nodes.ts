/** Groups and indicators as columns: what each earned, out of what, and whether everything that counts has points. */
import type { Indicator } from '../framework/model.js';
import type { Aggregate, Digits } from '../framework/policy.js';
import * as reasons from '../messages/sql.js';
import { add, negate, type Rational, zero } from '../numbers/rational.js';
import type { Layout } from '../scoring/layout.js';
import type { Node } from '../scoring/plan.js';
import {
  type Amount,
  bounded,
  choose,
  compare,
  constant,
  constantOf,
  divided,
  least,
  multiplied,
  named,
  nothing,
  onGrid,
  opposite,
  product,
  ratio,
  round,
  total,
} from './amount.js';
import { chooseFigure, type Figure, isKnown } from './figure.js';
import { rulePoints } from './kinds.js';
import { refuse } from './refuse.js';
import { type Build, fault, type Scope, scopeOf, within } from './scope.js';
import { and, no, not, or, type Truth, yes } from './truth.js';

/** What a part earned. */
export interface Score {
  /** Means something only where there are points. */
  readonly points: Amount;
  /** Of quotients that nothing rounded: what they lie within. */
  readonly limits?: { readonly low: Rational; readonly high: Rational };
  readonly has: Truth;
  readonly max: Amount;
  readonly complete: Truth;
  /** It does not apply and has no points of its own. */
  readonly gone: Truth;
  /** Its weight goes to the others of its group. */
  readonly rescaled: Truth;
}

const unscored: Score = { points: nothing, has: no, max: nothing, complete: yes, gone: no, rescaled: no };
const elsewhere: Score = { ...unscored, gone: yes };

/** Scores a part; `scored` gives what its members earned. */
export function scoreNode(node: Node, layout: Layout, build: Build, scored: (node: Node) => Score): Score {
  if (!layout.applies[node.index]) return elsewhere;
  const max = constant(layout.max[node.index] as Layout['scale']);
  const isLeaf = node.members.length === 0 && node.evaluate !== undefined;
  if (node.role === 'info' || node.role === 'condition') {
    // Shown, never counted; but data that would be an error are an error.
    if (isLeaf) rulePoints(node.rule, max, scopeOf(build, node));
    return unscored;
  }
  const score = isLeaf
    ? scoreLeaf(node, max, scopeOf(build, node))
    : combine(
        node.members.filter((member) => layout.applies[member.index]),
        node.aggregate,
        max,
        build,
        scored,
        node.role,
      );
  return settled(
    named(finished(score.points, node, layout.max[node.index] as Rational, build), build.steps),
    score,
    build,
  );
}

/** Cap, the sign of a penalty, and rounding. */
function finished(points: Amount, node: Node, max: Rational, build: Build): Amount {
  const { cap, role, rounding, members, source } = node;
  const capped = cap ? least(named(points, build.steps), constant(cap)) : points;
  const counted = role === 'penalty' ? opposite(capped) : capped;
  const rounded = (rounding as readonly Digits[]).reduce(
    (so, digits) => round(named(so, build.steps), digits, build.steps),
    counted,
  );
  return members.length > 0 ? rounded : withinLimits(rounded, source as Indicator, max, rounding);
}

/** Points beyond the maximum or below zero make a row faulty, unless the document allows them. */
function withinLimits(
  points: Amount,
  { mayExceed, mayBeNegative }: Indicator,
  max: Rational,
  rounding: readonly Digits[],
): Amount {
  if (mayExceed || mayBeNegative) return points;
  // Rounding may take points a step beyond the maximum.
  const step = rounding.reduce((so, { places }) => add(so, { n: 1n, d: 10n ** BigInt(places) }), zero);
  const high = add(max, step);
  return bounded(points, { low: negate(high), high });
}

/** Everything in columns of its own. */
function settled(points: Amount, score: Score, { steps }: Build): Score {
  return {
    points,
    ...(score.limits ? { limits: score.limits } : {}),
    has: steps.truth(score.has),
    max: named(score.max, steps),
    complete: steps.truth(score.complete),
    gone: steps.truth(score.gone),
    rescaled: steps.truth(score.rescaled),
  };
}

function scoreLeaf(node: Node, max: Amount, scope: Scope): Score {
  const declared = declaredNotApplicable(node, scope.build);
  const ruled = rulePoints(node.rule, max, within(scope, not(declared)));
  const figure = chooseFigure([{ when: declared, then: { amount: nothing, absent: no, na: yes } }], ruled);
  const isThere = isKnown(figure);
  withinMax(node, figure, max, scope);
  const points = withEvidence(node, figure.amount, scope);
  const isZero = node.missing === 'zero';
  const { na } = node;
  if (na === undefined) fault(scope, 'not-applicable-undeclared', figure.na);
  const { mayExceed, mayBeNegative } = node.source as Indicator;
  const most = constantOf(max) as Rational;
  const counts = na === 'full' || na === 'zero' ? figure.na : no;
  return {
    points: choose(
      [
        { when: figure.na, then: na === 'full' ? max : nothing },
        { when: figure.absent, then: nothing },
      ],
      points,
    ),
    has: or(isThere, counts, isZero ? figure.absent : no),
    complete: and(or(not(figure.absent), isZero ? yes : no), or(not(figure.na), na === undefined ? no : yes)),
    max: na === 'drop' ? choose([{ when: figure.na, then: nothing }], max) : max,
    gone: na === 'drop' || na === 'rescale' || na === undefined ? figure.na : no,
    rescaled: na === 'rescale' ? figure.na : no,
    ...(mayExceed || mayBeNegative ? {} : { limits: { low: zero, high: most } }),
  };
}

/** Where the data of an indicator, every input it has, are declared not applicable, whatever its rule reads. */
function declaredNotApplicable(node: Node, { source, options }: Build): Truth {
  if (node.asksNotApplicable) return no;
  const names = [...node.inputs];
  const keys = names.length > 1 ? names.map((name) => `${node.code}.${name}`) : [node.code];
  if (!keys.every((key) => options.notApplicable?.includes(key))) return no;
  return and(...keys.map((key) => source.presence(key).na));
}

function withinMax(node: Node, figure: Figure, max: Amount, scope: Scope): void {
  const { mayExceed, mayBeNegative } = node.source as Indicator;
  const there = isKnown(figure);
  if (!mayExceed) fault(scope, 'points-above-max', and(there, compare(figure.amount, '>', max).holds));
  if (!mayBeNegative) fault(scope, 'points-negative', and(there, compare(figure.amount, '<', nothing).holds));
}

function withEvidence(node: Node, points: Amount, { build }: Scope): Amount {
  if ((node.source as Indicator).evidence?.required !== 'zero') return points;
  return choose([{ when: build.source.flag(`${node.code}#evidence`), then: points }], nothing);
}

/** The members' points together; also for the groups of the whole framework. */
export function combine(
  nodes: readonly Node[],
  how: Aggregate,
  max: Amount,
  build: Build,
  scored: (node: Node) => Score,
  role: Node['role'] = 'score',
): Score {
  const members = nodes
    .filter((node) => node.role === 'score')
    .map((node) => ({ node, score: scored(node) }));
  const scores = members.map(({ score }) => score);
  if (members.length === 0) return role === 'score' ? elsewhere : { ...unscored, has: yes, max };
  const gone = and(...scores.map((score) => score.gone));
  const rescaled = and(gone, or(...scores.map((score) => score.rescaled)));
  const kept =
    how === 'sum' && role === 'score'
      ? sums(
          scores.map((score) => score.max),
          build,
        )
      : max;
  const complete = and(...scores.map((score) => score.complete));
  const common = {
    gone,
    rescaled,
    max: choose([{ when: and(gone, not(rescaled)), then: nothing }], kept),
  };
  if (how === 'sum') {
    const has = and(not(gone), or(...scores.map((score) => score.has)));
    return { ...common, points: raised(scores, build), has, complete: and(complete, or(has, gone)) };
  }
  if (how !== 'weighted-mean') refuse(reasons.realMean);
  const has = and(not(gone), ...scores.map((score) => or(score.gone, and(score.has, score.complete))));
  return {
    ...common,
    points: meanOfShares(members, max, has, build),
    has,
    complete: and(complete, or(has, gone)),
  };
}

function sums(amounts: readonly Amount[], { steps }: Build): Amount {
  return named(total(amounts), steps);
}

/** Points added up; the weight of parts to be rescaled goes to the others in proportion. */
export function raised(scores: readonly Score[], build: Build): Amount {
  const points = sums(
    scores.map(({ has, points, limits }) =>
      choose([{ when: not(has), then: nothing }], limits ? bounded(onGrid(points), limits) : points),
    ),
    build,
  );
  if (scores.every(({ rescaled }) => rescaled.form.op === 'false')) return points;
  const all = sums(
    scores.map(({ max }) => max),
    build,
  );
  const staying = sums(
    scores.map(({ max, rescaled }) => choose([{ when: rescaled, then: nothing }], max)),
    build,
  );
  const isSame = or(compare(all, '=', staying).holds, compare(staying, '=', nothing).holds);
  const more = multiplied(points, ratio(all, staying));
  return choose([{ when: build.steps.truth(isSame), then: points }], named(more, build.steps));
}

/** The weighted mean of the shares, times the maximum. */
function meanOfShares(
  members: readonly { readonly node: Node; readonly score: Score }[],
  max: Amount,
  has: Truth,
  build: Build,
): Amount {
  const weights = members.map(({ node, score }) =>
    choose([{ when: score.gone, then: nothing }], node.weight ? constant(node.weight) : score.max),
  );
  const all = sums(weights, build);
  const value = constantOf(all);
  if (value ? value.n <= 0n : all.n.high <= 0n) refuse(reasons.weightsZero);
  if (!value)
    build.faults.push({
      code: 'nothing-to-weigh',
      at: '',
      when: and(has, compare(all, '<=', nothing).holds),
    });
  const parts = members.map(({ score }, index) => {
    const share = divided(score.points, score.max);
    const isNone = or(score.gone, compare(score.max, '=', nothing).holds);
    return choose(
      [{ when: isNone, then: nothing }],
      named(multiplied(share, weights[index] as Amount), build.steps),
    );
  });
  return product(divided(named(total(parts), build.steps), all), max);
}
