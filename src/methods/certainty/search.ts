/** How few demands on the weights must fail: found by branching, proved by bounds. */
import type { WeightBox } from './knapsack.js';
import { type Decision, type Demand, relax } from './relaxation.js';

/** What a search found. */
export interface Fewest {
  /** Failing demands at `weights`. */
  readonly attained: number;
  readonly weights: Float64Array;
  /** No weights of the box have fewer; equal to `attained` when the search came to its end. */
  readonly proved: number;
}

/**
 * The fewest demands that fail at any weights of the box, by branch and bound: each relaxation gives a proved lower bound
 * and weights to try; a demand that is partly let go is then either kept or dropped.
 *
 * @param guesses - Weights to try first; at least one.
 * @param nodes - Most relaxations; after them the bound proved so far is returned.
 */
export function fewestFailures(
  demands: readonly Demand[],
  box: WeightBox,
  guesses: readonly Float64Array[],
  nodes: number,
): Fewest {
  let weights = guesses[0]!;
  let attained = Number.POSITIVE_INFINITY;
  const attempt = (candidate: Float64Array): void => {
    const count = failures(demands, candidate);
    if (count >= attained) return;
    attained = count;
    weights = candidate;
  };
  for (const guess of guesses) attempt(guess);
  let unresolved = Number.POSITIVE_INFINITY;
  let used = 0;
  const open: { decisions: readonly Decision[]; dropped: number }[] = [
    { decisions: demands.map((): Decision => 'open'), dropped: 0 },
  ];
  let floor = 0;
  while (open.length > 0 && attained > 0) {
    const { decisions, dropped } = open.pop()!;
    if (dropped >= attained) continue;
    if (used >= nodes) {
      unresolved = Math.min(unresolved, Math.max(floor, dropped));
      continue;
    }
    used += 1;
    const relaxed = relax(demands, decisions, box);
    attempt(relaxed.weights);
    const bound = dropped + Math.max(0, Math.ceil(relaxed.bound));
    if (used === 1) floor = bound;
    if (bound >= attained) continue;
    const branch = mostFailing(decisions, relaxed.failing);
    if (branch < 0) {
      unresolved = Math.min(unresolved, bound);
      continue;
    }
    const withDecision = (decision: Decision) => decisions.map((own, at) => (at === branch ? decision : own));
    open.push({ decisions: withDecision('dropped'), dropped: dropped + 1 });
    open.push({ decisions: withDecision('kept'), dropped });
  }
  return { attained, weights, proved: Math.min(attained, unresolved) };
}

function failures(demands: readonly Demand[], weights: Float64Array): number {
  let count = 0;
  for (const { gains, required } of demands) {
    let value = 0;
    for (let j = 0; j < gains.length; j += 1) value += weights[j]! * gains[j]!;
    if (!(value > required)) count += 1;
  }
  return count;
}

function mostFailing(decisions: readonly Decision[], failing: Float64Array): number {
  let branch = -1;
  let most = 0;
  failing.forEach((part, at) => {
    if (decisions[at] === 'open' && part > most) {
      most = part;
      branch = at;
    }
  });
  return branch;
}
