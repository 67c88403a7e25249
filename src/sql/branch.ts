/** The units of one type: everything about them as columns, with the maxima of their type as constants. */
import * as reasons from '../messages/sql.js';
import type { Layout } from '../scoring/layout.js';
import type { Node, Plan } from '../scoring/plan.js';
import { compare, constant, divided, named, nothing, product, round } from './amount.js';
import type { Engine } from './dialect.js';
import { type Figure, isKnown } from './figure.js';
import { type Score, scoreNode } from './nodes.js';
import type { SqlOptions } from './options.js';
import { refuse } from './refuse.js';
import type { Build } from './scope.js';
import type { Fault, Source } from './source.js';
import { type Named, steps as stepsOf } from './steps.js';
import { scoreTotal, type Total } from './total.js';
import { and, not, or, type Truth } from './truth.js';

/** One type of unit as columns. */
export interface Branch {
  readonly layout: Layout;
  readonly steps: readonly (readonly Named[])[];
  readonly total: Total;
  readonly faults: readonly Fault[];
  /** Something an interval leaves undecided. */
  readonly open: Truth;
  /** The total to rank by. */
  readonly key: Total['total'];
}

export function branch(
  plan: Plan,
  layout: Layout,
  index: number,
  first: number,
  engine: Engine,
  options: SqlOptions,
  source: Source,
  peers: ReadonlyMap<object, () => Figure>,
): Branch {
  const steps = stepsOf(`t${index}_`, first);
  const scores = new Map<Node, Score>();
  const underway = new Set<Node>();
  const scored = (node: Node): Score => {
    const made = scores.get(node);
    if (made) return made;
    if (underway.has(node)) return refuse(reasons.circular);
    underway.add(node);
    const score = scoreNode(node, layout, build, scored);
    scores.set(node, score);
    return score;
  };
  const figureOf = (score: Score): Figure => ({
    amount: score.points,
    na: and(score.gone, not(and(score.has, score.complete))),
    absent: and(not(score.gone), not(and(score.has, score.complete))),
  });
  const nodeOf = (code: string): Node => plan.byCode.get(code) as Node;
  const faults: Fault[] = [];
  const open: Truth[] = [];
  const build: Build = {
    plan,
    layout,
    engine,
    options,
    steps,
    source,
    faults,
    open,
    points: (code) => figureOf(scored(nodeOf(code))),
    percent: (code) => {
      const score = scored(nodeOf(code));
      const figure = figureOf(score);
      const isNone = compare(score.max, '=', nothing).holds;
      const share = divided(score.points, score.max);
      return {
        ...figure,
        amount: named(product(share, constant({ n: 100n, d: 1n })), steps),
        absent: or(figure.absent, and(isKnown(figure), isNone)),
      };
    },
    peer: (asked) => (peers.get(asked) as () => Figure)(),
  };
  const total = scoreTotal(layout, build, scored);
  const digits = plan.framework.ranking?.round;
  const key = digits ? named(round(total.total, digits, steps), steps) : total.total;
  return { layout, steps: steps.list, total, faults, open: or(...open), key };
}
