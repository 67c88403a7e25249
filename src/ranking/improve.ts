/** What a unit can improve to reach a place, a class or a number of points; every answer is proved by scoring it. */
import type { Framework, Indicator, Input } from '../framework/model.js';
import type { Exact, Title } from '../framework/notation.js';
import type { Unit, Value } from '../framework/unit.js';
import { badOption, demandList, demandRecord } from '../messages/argument.js';
import { ChisoError, fail } from '../messages/issue.js';
import { unknownUnit } from '../messages/scoring.js';
import { exact, parseExact, toText } from '../numbers/exact.js';
import { add, compare, div, floor, mul, type Rational, rational, sub } from '../numbers/rational.js';
import { type Node, type Plan, planOf } from '../scoring/plan.js';
import { scoreAll } from '../scoring/score-all.js';
import type { Scorecard } from '../scoring/scorecard.js';
import { candidatesOf, withValues } from './candidates.js';
import { rank } from './rank.js';

/** What is to be reached: a place in its ranking group, a class by its code, or points of the total as published. */
export type Goal = { readonly rank: number } | { readonly class: string } | { readonly points: Exact };

/** New values for one indicator, and what they gain. */
export interface ImprovementStep {
  readonly code: string;
  readonly title: Title | null;
  /** Values by input name; `''` is the value of a code without inputs. */
  readonly values: Readonly<Record<string, Value>>;
  /** Points of the indicator now and with these values. */
  readonly before: number | null;
  readonly after: number;
  /** What the total gains if nothing else changes, as exact text. */
  readonly gain: string;
}

/** Steps that together reach the goal, and what scoring them gives. */
export interface ImprovementPlan {
  readonly steps: readonly ImprovementStep[];
  readonly total: number | null;
  readonly exactTotal: string | null;
  readonly rank: number | null;
  readonly class: string | null;
}

/** What a unit can improve. */
export interface Improvement {
  /** The goal is reached as it is; then there are no plans. */
  readonly reached: boolean;
  /** The most each indicator can gain, greatest first. */
  readonly gains: readonly ImprovementStep[];
  /** Ways to the goal, shortest first, at most ten; none where no change of inputs reaches it. */
  readonly plans: readonly ImprovementPlan[];
}

/**
 * What a unit can improve to reach a place, a class or a number of points: indicator by indicator what there is to gain and
 * which values gain it, and the shortest lists of indicators that reach the goal.
 *
 * Values tried are what the rules name: edges of bands, ends of lines, steps, options, conditions, each solved for the input
 * with the others as they are, and the limits of the input. The last step of a list asks for no more than it must: the least
 * whole number for a count, the least step or hundredth for other numbers. Every list is proved by scoring all units with
 * the changed one. Where totals are sums, no list is shorter than the first; with caps, means or gates a shorter one may
 * exist. Sub-units, dates and surveys are left as they are. The other units stay as they are.
 *
 * @param framework - A framework document.
 * @param units - All units that are ranked together.
 * @param unit - The id of the one that is to improve.
 * @param goal - `{ rank }`, `{ class }` or `{ points }`.
 * @returns What each indicator can gain, and the ways to the goal.
 * @throws {@link ChisoError} of `scoreAll`; `unknown-unit`; `bad-option` for a goal that is none of these, or a class that
 * the framework does not have.
 *
 * @example
 * ```ts
 * import { improve } from 'chiso';
 * import { unidentifiedDistrictAwareness as framework } from 'chiso/frameworks/unidentified-district-awareness';
 *
 * const units = [
 *   { id: 'a', inputs: { '1.1': 4, '1.2': { a: 3, b: 4 }, '1.3': { a: 1, b: 4 } } }, // 20 + 15 + 5 = 40
 *   { id: 'b', inputs: { '1.1': 3, '1.2': { a: 8, b: 20 }, '1.3': { a: 1, b: 4 } } }, // 15 + 8 + 5 = 28
 * ];
 * const { plans } = improve(framework, units, 'b', { rank: 1 });
 * // Twelve points are lacking. 1.3 has the most to gain: 3 of 4 would give 10 more, 4 of 4 give 15.
 * plans[0]?.steps.map(({ code, values }) => [code, values['a']]); // => [['1.3', '4']]
 * [plans[0]?.total, plans[0]?.rank]; // => [43, 1]
 * ```
 */
export function improve<C extends string, I extends string>(
  framework: Framework<C, I>,
  units: readonly Unit<NoInfer<C>, NoInfer<I>>[],
  unit: string,
  goal: Goal,
): Improvement {
  demandRecord('goal', goal);
  demandList('units', units);
  const plan = planOf(framework as Framework);
  const all = units as readonly Unit[];
  const index = all.findIndex((each) => each?.id === unit);
  const start = all[index] ?? fail(unknownUnit, ['unit'], { id: unit });
  const isReached = goalOf(plan, goal);
  const prove = (changed: Unit): Proof | undefined => {
    try {
      const board = scoreAll(framework as Framework, all.with(index, changed));
      const card = board.scorecard(unit);
      const places = 'rank' in goal ? rank(board).entries : [];
      return { unit: changed, card, rank: places.find((entry) => entry.unit === unit)?.rank ?? null };
    } catch (error) {
      // A value that the data cannot have is no way to improve.
      if (error instanceof ChisoError && changed !== start) return undefined;
      throw error;
    }
  };
  const now = prove(start) as Proof;
  if (isReached(now)) return { reached: true, gains: [], plans: [] };
  const leaves = plan.nodes.filter(
    ({ members, kind, role }) =>
      members.length === 0 && kind !== undefined && role !== 'info' && role !== 'condition',
  );
  const gains = leaves
    .flatMap((node) => bestStep(plan, start, node, now, prove) ?? [])
    .sort((a, b) => compare(exact(b.step.gain), exact(a.step.gain)));
  return {
    reached: false,
    gains: gains.map(({ step }) => step),
    plans: plansOf(start, gains, prove, isReached),
  };
}

interface Proof {
  readonly unit: Unit;
  readonly card: Scorecard;
  readonly rank: number | null;
}
type Prove = (changed: Unit) => Proof | undefined;

interface Gain {
  readonly node: Node;
  readonly step: ImprovementStep;
}

function goalOf(plan: Plan, goal: Goal): (proof: Proof) => boolean {
  if ('rank' in goal && Number.isInteger(goal.rank) && goal.rank >= 1)
    return (proof) => proof.rank !== null && proof.rank <= goal.rank;
  if ('class' in goal) {
    const codes = (plan.classes?.bands ?? []).map(({ code, title }) => code ?? title.vi);
    const wanted = codes.indexOf(goal.class);
    if (wanted >= 0) return ({ card }) => card.class !== null && codes.indexOf(card.class.code) <= wanted;
  }
  const points = 'points' in goal ? parseExact(goal.points) : undefined;
  if (points) return ({ card }) => card.exactTotal !== null && compare(exact(card.exactTotal), points) >= 0;
  return fail(badOption, ['goal'], {
    option: 'goal',
    value: goal,
    must: {
      en: '{ rank }, a whole number from 1, { class }, a class of the framework, or { points }',
      vi: '{ rank } là số nguyên từ 1, { class } là một mức xếp loại của bộ chỉ số, hoặc { points }',
    },
  });
}

const mostTried = 400;

/** The values of one indicator that give it the most points. */
function bestStep(plan: Plan, unit: Unit, node: Node, now: Proof, prove: Prove): Gain | undefined {
  let best: { proof: Proof; values: Readonly<Record<string, Value>>; total: Rational } | undefined;
  for (const values of combinations(candidatesOf(plan, unit, node))) {
    const proof = prove(withValues(unit, node, values));
    const total = proof && proof.card.exact !== null ? exact(proof.card.exact) : undefined;
    if (!proof || !total) continue;
    if (!best || compare(total, best.total) > 0) best = { proof, values, total };
  }
  const before = now.card.exact === null ? rational(0n) : exact(now.card.exact);
  if (!best || compare(best.total, before) <= 0) return undefined;
  return { node, step: stepOf(node, best.values, now, best.proof) };
}

function stepOf(
  node: Node,
  values: Readonly<Record<string, Value>>,
  now: Proof,
  then: Proof,
): ImprovementStep {
  const part = ({ card }: Proof) =>
    node.kind === 'group' ? card.groups[node.code] : card.indicators[node.code];
  const gain = sub(exact(then.card.exact ?? 0), exact(now.card.exact ?? 0));
  return {
    code: node.code,
    title: node.source.title ?? null,
    values,
    before: part(now)?.points ?? null,
    after: part(then)?.points ?? 0,
    gain: toText(gain),
  };
}

/** One input changed, then several together, within bounds. */
function combinations(
  candidates: ReadonlyMap<string, readonly Value[]>,
): readonly Readonly<Record<string, Value>>[] {
  const single = [...candidates].flatMap(([name, values]) => values.map((value) => ({ [name]: value })));
  const size = [...candidates.values()].reduce((product, values) => product * (values.length + 1), 1);
  if (candidates.size < 2 || size > mostTried) return single;
  let joined: Readonly<Record<string, Value>>[] = [{}];
  for (const [name, values] of candidates)
    joined = joined.flatMap((so) => [so, ...values.map((value) => ({ ...so, [name]: value }))]);
  return [...single, ...joined.filter((each) => Object.keys(each).length > 1)];
}

const mostPlans = 10;

function plansOf(
  start: Unit,
  gains: readonly Gain[],
  prove: Prove,
  isReached: (proof: Proof) => boolean,
): readonly ImprovementPlan[] {
  const apply = (chosen: readonly Gain[]): Unit =>
    chosen.reduce((unit, { node, step }) => withValues(unit, node, step.values), start);
  const reaches = (unit: Unit): boolean => {
    const proof = prove(unit);
    return proof !== undefined && isReached(proof);
  };
  // The greatest gains first: where totals are sums, no shorter list reaches more.
  const needed = gains.findIndex((_gain, last) => reaches(apply(gains.slice(0, last + 1))));
  if (needed < 0) return [];
  const first = gains.slice(0, needed);
  return gains
    .slice(needed)
    .flatMap((last) => (reaches(apply([...first, last])) ? [[...first, last]] : []))
    .slice(0, mostPlans)
    .map((chosen) => tightened(chosen, apply, prove, reaches));
}

/** The last step asks for no more than it must. */
function tightened(
  chosen: readonly Gain[],
  apply: (chosen: readonly Gain[]) => Unit,
  prove: Prove,
  reaches: (unit: Unit) => boolean,
): ImprovementPlan {
  const last = chosen[chosen.length - 1] as Gain;
  const others = chosen.slice(0, -1);
  const base = apply(others);
  const least = leastValues(base, last, reaches);
  const proof = prove(withValues(base, last.node, least)) as Proof;
  const step = stepOf(last.node, least, prove(base) as Proof, proof);
  return {
    steps: [...others.map((each) => each.step), step],
    total: proof.card.total,
    exactTotal: proof.card.exactTotal,
    rank: proof.rank,
    class: proof.card.class?.code ?? null,
  };
}

/** Halves the way from the value it has to the one proposed, on the grid of the input. */
function leastValues(
  base: Unit,
  { node, step }: Gain,
  reaches: (unit: Unit) => boolean,
): Readonly<Record<string, Value>> {
  const [[name, proposed] = ['', null], ...more] = Object.entries(step.values);
  const goal = parseExact(proposed);
  if (!goal || more.length > 0 || typeof proposed === 'boolean') return step.values;
  const input = ((node.source as Indicator).inputs as Readonly<Record<string, Input>> | undefined)?.[name];
  if (input && (input.kind === 'choice' || input.kind === 'boolean')) return step.values;
  const size =
    input?.step !== undefined ? exact(input.step) : rational(1n, input?.kind === 'count' ? 1n : 100n);
  const from = numberIn(base, node, name) ?? rational(0n);
  // Whole steps of the grid towards the proposed value, which itself need not lie on it.
  const up = compare(goal, from) > 0;
  const span = floor(div(up ? sub(goal, from) : sub(from, goal), size));
  const at = (steps: bigint): Rational => {
    const moved = mul(size, rational(steps));
    return add(from, up ? moved : sub(rational(0n), moved));
  };
  const works = (steps: bigint): boolean => reaches(withValues(base, node, { [name]: toText(at(steps)) }));
  let [low, high] = [0n, span.n];
  if (!works(high)) return step.values;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (works(middle)) high = middle;
    else low = middle;
  }
  return { [name]: toText(at(high)) };
}

function numberIn(unit: Unit, node: Node, name: string): Rational | undefined {
  const given = (unit.inputs as Readonly<Record<string, unknown>>)[node.code];
  const value =
    typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>)[name] : given;
  return parseExact(value);
}
