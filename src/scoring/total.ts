/** The total of a unit: groups, bonus, penalties, limits, gates, conversion and rounding, in this order. */
import type { Gate } from '../framework/policy.js';
import { exact } from '../numbers/exact.js';
import {
  add,
  compare,
  div,
  greatest,
  isZero,
  least,
  mul,
  type Rational,
  rational,
  zero,
} from '../numbers/rational.js';
import { combine } from './aggregate.js';
import { type ClassFound, type ClassTable, classDown, classNamed, classOf, edgeOf } from './classify.js';
import { type GateResult, judgeGates } from './gates.js';
import type { NodeScore } from './node.js';
import type { Node } from './plan.js';
import { published } from './published.js';
import type { Scoring } from './unit.js';

/** A unit's total and what became of it. */
export interface TotalScore extends Omit<NodeScore, 'points'> {
  /** Points on the framework's own scale. */
  readonly points?: Rational;
  /** As published: converted and rounded. */
  readonly total?: Rational;
  /** Points out of the maximum; only where everything has points. */
  readonly share?: Rational;
  readonly class: ClassFound | undefined;
  readonly ranked: boolean;
  readonly gates: readonly GateResult[];
}

const hundred = rational(100n);

export function scoreTotal(data: Scoring): TotalScore {
  for (const node of data.plan.nodes) data.scored(node);
  const gates = judgeGates(data);
  const fired = gates.filter(({ fired }) => fired === true).map(({ gate }) => gate);
  const { score, points: uncapped } = pointsOf(data, data.plan.top);
  const undecided = gates.some(({ fired }) => fired !== true && fired !== false);
  const complete = score.complete && !undecided;
  const capped = uncapped && limits(fired).reduce(least, uncapped);
  const counted = complete && capped && uncapped ? classPoints(data, score, capped, uncapped) : undefined;
  const found = counted && classOf(data, counted.points, counted.max);
  const { class: final, points } = complete
    ? afterClassGates(data, fired, found, capped, score.max)
    : { class: undefined, points: capped };
  const total = points && published(data, points, score.max);
  const share = points && complete && !isZero(score.max) ? div(points, score.max) : undefined;
  const unranked =
    fired.some((gate) => gate.do === 'unranked' || gate.do === 'fail') || data.unit.ranked === false;
  return {
    ...score,
    complete,
    status: score.status === 'scored' && !complete ? 'partial' : score.status,
    ...(points ? { points } : {}),
    ...(total ? { total } : {}),
    ...(share ? { share } : {}),
    class: final,
    ranked: !unranked,
    gates,
  };
}

/** Groups, plus bonus, less penalties, within the declared limits. */
function pointsOf(data: Scoring, top: readonly Node[]): { score: NodeScore; points: Rational | undefined } {
  const { framework } = data.plan;
  const score = combine(framework.id, top, framework.aggregate ?? 'sum', data.layout.scale, data);
  const extras = top.filter(({ role }) => role === 'bonus' || role === 'penalty');
  if (extras.length === 0) return { score, points: score.points };
  const sum = (role: Node['role']): Rational =>
    extras
      .filter((node) => node.role === role)
      .reduce((so, node) => add(so, data.scored(node).points ?? zero), zero);
  const scored = extras.map((node) => data.scored(node));
  const withExtras: NodeScore = {
    ...score,
    complete: score.complete && scored.every(({ complete }) => complete),
    scored: scored.reduce((so, each) => so + each.scored, score.scored),
    of: scored.reduce((so, each) => so + each.of, score.of),
  };
  if (!score.points) return { score: withExtras, points: undefined };
  const withBonus = add(score.points, sum('bonus'));
  const before = framework.bonus === 'capped-before-penalties' ? least(withBonus, score.max) : withBonus;
  const net = add(before, sum('penalty'));
  const after = framework.bonus === 'capped-after-penalties' ? least(net, score.max) : net;
  return { score: withExtras, points: framework.penalty === 'stops-at-zero' ? greatest(after, zero) : after };
}

/** The points that count for the class, and what they are out of: those of the total, less groups that stay outside. */
function classPoints(
  data: Scoring,
  { max }: NodeScore,
  capped: Rational,
  uncapped: Rational,
): { readonly points: Rational; readonly max: Rational } | undefined {
  const { top, classes } = data.plan;
  const counting = top.filter(
    ({ source }) => !('countsForClass' in source) || source.countsForClass !== false,
  );
  if (counting.length === top.length) return { points: capped, max };
  const { score, points } = pointsOf(data, counting);
  if (!points) return undefined;
  const limited = compare(capped, uncapped) < 0 ? least(points, capped) : points;
  // A total is converted as the whole total is; a percentage is of what counts.
  return { points: limited, max: classes?.classes.of === 'percent' ? score.max : max };
}

function limits(fired: readonly Gate[]): readonly Rational[] {
  return fired.flatMap((gate) => (gate.do === 'cap-total' && gate.at !== undefined ? [exact(gate.at)] : []));
}

/** Each class gate limits the class; the lowest wins, and with `edge` the points follow it down. */
function afterClassGates(
  data: Scoring,
  fired: readonly Gate[],
  found: ClassFound | undefined,
  points: Rational | undefined,
  max: Rational,
): { readonly class: ClassFound | undefined; readonly points: Rational | undefined } {
  if (!points) return { class: found, points };
  // Whoever fails is in the lowest class, even where the number alone is in none.
  if (!found)
    return {
      class: fired.some((gate) => gate.do === 'fail') ? lowestClass(data.plan.classes) : undefined,
      points,
    };
  let lowest = found;
  let lowered = points;
  for (const gate of fired) {
    const limited = limitedClass(data, gate, found);
    if (!limited || limited.index <= found.index) continue;
    if (limited.index > lowest.index) lowest = limited;
    const edge = gate.score === 'edge' ? edgeOf(data, limited, max) : undefined;
    if (edge) lowered = least(lowered, edge);
  }
  return { class: lowest, points: lowered };
}

function limitedClass(data: Scoring, gate: Gate, found: ClassFound): ClassFound | undefined {
  // A unit that has a class has the classes it is one of.
  const classes = data.plan.classes as ClassTable;
  if (gate.do === 'class-down') return classDown(classes, found, gate.steps ?? 1);
  if (gate.do === 'class-at-most') return classNamed(classes, gate.class as string);
  return gate.do === 'fail' ? classDown(classes, found, classes.bands.length) : undefined;
}

function lowestClass(table: ClassTable | undefined): ClassFound | undefined {
  const band = table?.bands.at(-1);
  return table && band && { index: table.bands.length - 1, band };
}

export function percentOf(share: Rational): Rational {
  return mul(share, hundred);
}
