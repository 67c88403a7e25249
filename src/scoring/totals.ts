/** Points of many units: on the fast path where that is exact, else with fractions. */
import { type Issue, refuse } from '../messages/issue.js';
import { type Rational, rational, toNumber } from '../numbers/rational.js';
import { safe } from './batch/block.js';
import type { Wanted } from './batch/compile.js';
import { isAddition, isSummand } from './batch/summand.js';
import { emptyTotals, type FastTotals, fastTotals } from './batch/totals.js';
import type { Layout } from './layout.js';
import type { Plan } from './plan.js';
import type { Rows } from './rows.js';
import type { OpenUnit } from './score.js';
import { scoreTotal } from './total.js';
import type { Scoring } from './unit.js';

/** Most problems listed before scoring gives up on the rest. */
const enough = 1000;

/** The points of every unit: the total as published, or those of a view or part. */
export interface Standing {
  /** NaN where there are none. */
  readonly values: Float64Array;
  /** 1 where everything that counts has points. */
  readonly complete: Uint8Array;
  /** Whether no other number of points has the same double. */
  readonly isTold: (index: number) => boolean;
  /** The points behind the double. */
  readonly exact: (index: number) => Rational;
}

interface Exact {
  readonly points?: Rational | undefined;
  readonly complete: boolean;
}

/** Scores every unit; throws if any of their data is in error. */
export function totalsOf(
  plan: Plan,
  rows: Rows,
  open: (index: number) => OpenUnit,
): Standing & { readonly ranked: Uint8Array } {
  const { length } = rows.ids;
  const ranked = new Uint8Array(length);
  const found = emptyTotals(length);
  if (isAddition(plan)) fill(plan, rows, open, found);
  else found.hard.fill(1);
  const errors: Issue[] = [];
  const kept = new Map<number, Rational>();
  const grid = plan.totalRounding ? 10 ** plan.totalRounding.places : 0;
  for (let index = 0; index < length && errors.length < enough; index += 1) {
    ranked[index] = rows.ranked(index) && found.unranked[index] === 0 ? 1 : 0;
    if (found.hard[index] === 0) continue;
    const { data } = open(index);
    const { total, complete, ranked: takesPart } = scoreTotal(data);
    errors.push(...data.issues.filter(({ severity }) => severity === 'error'));
    keep(index, { points: total, complete }, grid, found, kept);
    ranked[index] = takesPart ? 1 : 0;
  }
  refuse(errors);
  return { ...standing(found, kept, (index) => scoreTotal(open(index).data).total as Rational), ranked };
}

/** The points of a view or part of every unit. */
export function standingOf(
  plan: Plan,
  rows: Rows,
  open: (index: number) => OpenUnit,
  wanted: Wanted,
  score: (data: Scoring) => Exact,
): Standing {
  const found = emptyTotals(rows.ids.length);
  // What a gate has set to zero is told by the exact path alone.
  const zeroed = plan.framework.gates?.some(
    (gate) => gate.do === 'zero-indicator' || gate.do === 'zero-group',
  );
  if (!zeroed && wanted.parts.every(isSummand)) fill(plan, rows, open, found, wanted);
  else found.hard.fill(1);
  const exact = (index: number): Exact => {
    const { data } = open(index);
    if (zeroed) scoreTotal(data);
    return score(data);
  };
  const kept = new Map<number, Rational>();
  for (let index = 0; index < rows.ids.length; index += 1)
    if (found.hard[index] === 1) keep(index, exact(index), 0, found, kept);
  return standing(found, kept, (index) => exact(index).points as Rational);
}

function fill(
  plan: Plan,
  rows: Rows,
  open: (index: number) => OpenUnit,
  found: FastTotals,
  wanted?: Wanted,
): void {
  for (const [type, members] of rowsByType(plan, rows, found.hard)) {
    const layout = plan.layouts.get(type) as Layout;
    fastTotals(plan, layout, rows, members, (row) => open(row).data, found, wanted);
  }
}

/** What was computed with fractions; they are kept where the double does not tell them. */
function keep(
  index: number,
  { points, complete }: Exact,
  grid: number,
  found: FastTotals,
  kept: Map<number, Rational>,
): void {
  const value = points ? toNumber(points) : Number.NaN;
  found.totals[index] = value;
  found.complete[index] = complete ? 1 : 0;
  found.grids[index] = grid;
  if (points && !isTold(value, grid)) kept.set(index, points);
}

function standing(
  { totals, grids, complete }: FastTotals,
  kept: Map<number, Rational>,
  exact: (index: number) => Rational,
): Standing {
  return {
    values: totals,
    complete,
    isTold: (index) => isTold(totals[index] as number, grids[index] as number),
    exact: (index) => {
      const [value, grid] = [totals[index] as number, grids[index] as number];
      const made = isTold(value, grid)
        ? rational(BigInt(Math.round(value * grid)), BigInt(grid))
        : (kept.get(index) ?? exact(index));
      if (!isTold(value, grid)) kept.set(index, made);
      return made;
    },
  };
}

/** Whole numbers over a power of ten up to 2^52: two of them are never so near that they have the same double. */
function isTold(value: number, grid: number): boolean {
  return grid > 0 && Math.abs(value) * grid < safe / 2;
}

/** Rows of each unit type; those of an unknown type, or with data nobody reads, are left to the exact path. */
function rowsByType(plan: Plan, rows: Rows, hard: Uint8Array): readonly (readonly [string, Int32Array])[] {
  const types = [...plan.layouts.keys()];
  const members = new Map(types.map((type) => [type, new Int32Array(rows.ids.length)]));
  const counts = new Map(types.map((type) => [type, 0]));
  for (let index = 0; index < rows.ids.length; index += 1) {
    const type = plan.framework.unitTypes ? rows.type(index) : '';
    const list = type === undefined ? undefined : members.get(type);
    if (type === undefined || !list || rows.hasStrangers(index)) hard[index] = 1;
    else {
      const count = counts.get(type) as number;
      list[count] = index;
      counts.set(type, count + 1);
    }
  }
  return types.map(
    (type) => [type, (members.get(type) as Int32Array).subarray(0, counts.get(type))] as const,
  );
}
