/** The total of a unit: groups, bonus, penalties, gates, conversion and rounding, in the library's order. */
import type { Framework } from '../framework/model.js';
import type { Gate } from '../framework/policy.js';
import * as reasons from '../messages/sql.js';
import { exact } from '../numbers/exact.js';
import type { Layout } from '../scoring/layout.js';
import type { Node } from '../scoring/plan.js';
import {
  type Amount,
  choose,
  compare,
  constant,
  greatest,
  isExact,
  least,
  named,
  nothing,
  over,
  total as totalOf,
} from './amount.js';
import { afterClassGates, classIndex, conversionBase, noClass, published } from './classes.js';
import { condition } from './conditions.js';
import { combine, type Score, scoreNode } from './nodes.js';
import { refuse } from './refuse.js';
import { type Build, scopeOf } from './scope.js';
import { and, compared, no, not, or, type Truth } from './truth.js';
import { choose as chooseWhole, type Whole } from './whole.js';

/** A unit's total, in columns. */
export interface Total {
  readonly total: Amount;
  readonly has: Truth;
  readonly complete: Truth;
  /** Index of the class, best first; -1 for none. */
  readonly class: Whole;
  /** No gate keeps it from being ranked. */
  readonly ranked: Truth;
  readonly gates: readonly { readonly gate: Gate; readonly fired: Truth; readonly open: Truth }[];
  readonly scores: readonly Score[];
}

export function scoreTotal(layout: Layout, build: Build, first: (node: Node) => Score): Total {
  const { plan, steps } = build;
  const { framework, nodes, top } = plan;
  for (const node of nodes) first(node);
  const gates = (framework.gates ?? []).map((gate) => {
    const { holds, absent, na } = condition(gate.when, scopeOf(build, undefined));
    const open = steps.truth(or(absent, na));
    return { gate, fired: steps.truth(and(holds, not(open))), open };
  });
  const scores = afterZeroes(layout, build, first, gates);
  const scored = (node: Node): Score => scores[node.index] as Score;
  const { score, points: uncapped } = pointsOf(framework, top, layout, build, scored);
  const undecided = or(...gates.map(({ open }) => open));
  const complete = steps.truth(and(score.complete, not(undecided)));
  const capped = gates.reduce((so, { gate, fired }) => {
    if (gate.do !== 'cap-total' || gate.at === undefined) return so;
    return named(choose([{ when: fired, then: least(so, constant(exact(gate.at))) }], so), steps);
  }, uncapped);
  const counted = classPoints(layout, build, scored, score.max, capped, uncapped);
  const judged = and(complete, score.has);
  const found =
    plan.classes && judged.form.op !== 'false'
      ? steps.number(
          chooseWhole(
            [{ when: not(judged), then: noClass }],
            classIndex(
              plan.classes,
              counted.points,
              counted.max,
              judged,
              build,
              (index) => scores[index] as Score,
            ),
          ),
        )
      : noClass;
  const final = afterClassGates(gates, judged, found, capped, score.max, build);
  const scale = named(score.max, steps);
  const noScale = plan.convertTo ? compare(conversionBase(scale, build), '=', nothing).holds : no;
  const total = named(published(final.points, scale, build), steps);
  const has = steps.truth(and(score.has, not(noScale)));
  if (!isExact(total)) {
    if (!plan.totalRounding) refuse(reasons.unrounded);
    build.open.push(and(has, compared(total.n, '<>', total.most)));
  }
  const unranked = gates.filter(({ gate }) => gate.do === 'unranked' || gate.do === 'fail');
  return {
    total: over(total.n, total.d),
    has,
    complete,
    class: final.index,
    ranked: not(or(...unranked.map(({ fired }) => fired))),
    gates,
    scores,
  };
}

/** What gates set to zero is zero, with all it holds, and the groups above are added up again. */
function afterZeroes(
  layout: Layout,
  build: Build,
  first: (node: Node) => Score,
  gates: Total['gates'],
): readonly Score[] {
  const { nodes, byCode } = build.plan;
  const zeroed = new Map<Node, Truth>();
  const mark = (node: Node, fired: Truth): void => {
    zeroed.set(node, or(zeroed.get(node) ?? no, fired));
    for (const member of node.members) mark(member, fired);
  };
  for (const { gate, fired } of gates) {
    if (gate.do === 'zero-indicator' || gate.do === 'zero-group')
      mark(byCode.get(gate.target as string) as Node, fired);
  }
  const above = new Set<Node>();
  for (const { parent } of zeroed.keys()) for (let node = parent; node; node = node.parent) above.add(node);
  const scores: Score[] = [];
  for (const node of [...nodes].reverse()) {
    const before = above.has(node)
      ? scoreNode(node, layout, build, (member) => scores[member.index] as Score)
      : first(node);
    const fired = zeroed.get(node);
    scores[node.index] = fired ? setToZero(node, before, fired, build) : before;
  }
  return scores;
}

function setToZero(node: Node, before: Score, fired: Truth, { steps }: Build): Score {
  if (node.role === 'info' || node.role === 'condition') return before;
  const acts = steps.truth(and(fired, not(before.gone)));
  return {
    ...before,
    points: named(choose([{ when: acts, then: nothing }], before.points), steps),
    has: steps.truth(or(acts, before.has)),
    complete: steps.truth(or(acts, before.complete)),
  };
}

/** Groups, plus bonus, less penalties, within the declared limits. */
function pointsOf(
  framework: Framework,
  top: readonly Node[],
  layout: Layout,
  build: Build,
  scored: (node: Node) => Score,
): { readonly score: Score; readonly points: Amount } {
  const { steps } = build;
  const here = top.filter((node) => layout.applies[node.index]);
  const score = combine(here, framework.aggregate ?? 'sum', constant(layout.scale), build, scored);
  const extras = here.filter(({ role }) => role === 'bonus' || role === 'penalty');
  if (extras.length === 0) return { score, points: named(score.points, steps) };
  const sum = (role: Node['role']): Amount =>
    totalOf(
      extras
        .filter((node) => node.role === role)
        .map((node) => choose([{ when: not(scored(node).has), then: nothing }], scored(node).points)),
    );
  const plus = (a: Amount, b: Amount): Amount => named(totalOf([a, b]), steps);
  const withBonus = plus(score.points, sum('bonus'));
  const before = framework.bonus === 'capped-before-penalties' ? least(withBonus, score.max) : withBonus;
  const net = plus(before, sum('penalty'));
  const after = framework.bonus === 'capped-after-penalties' ? named(least(net, score.max), steps) : net;
  return {
    score: {
      ...score,
      complete: and(score.complete, or(not(score.has), and(...extras.map((node) => scored(node).complete)))),
    },
    points: named(framework.penalty === 'stops-at-zero' ? greatest(after, nothing) : after, steps),
  };
}

/** The points that count for the class, and what they are out of: those of the total, less groups that stay outside. */
function classPoints(
  layout: Layout,
  build: Build,
  scored: (node: Node) => Score,
  max: Amount,
  capped: Amount,
  uncapped: Amount,
): { readonly points: Amount; readonly max: Amount } {
  const { top, framework, classes } = build.plan;
  const counting = top.filter(
    ({ source }) => !('countsForClass' in source) || source.countsForClass !== false,
  );
  if (counting.length === top.length) return { points: capped, max };
  const { score, points } = pointsOf(framework, counting, layout, build, scored);
  const limited = choose(
    [{ when: compare(capped, '<', uncapped).holds, then: least(points, capped) }],
    points,
  );
  return {
    points: limited,
    max: classes?.classes.of === 'percent' ? named(score.max, build.steps) : max,
  };
}
