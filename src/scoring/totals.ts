/** Totals of many units: on the fast path where that is exact, else with fractions. */
import { type Issue, refuse } from '../messages/issue.js';
import { toNumber } from '../numbers/rational.js';
import { type FastTotals, fastTotals, isAddition } from './batch/totals.js';
import type { Layout } from './layout.js';
import type { Plan } from './plan.js';
import type { Rows } from './rows.js';
import type { OpenUnit } from './score.js';
import { scoreTotal } from './total.js';

/** Most problems listed before scoring gives up on the rest. */
const enough = 1000;

/** Scores every unit; throws if any of their data is in error. */
export function totalsOf(
  plan: Plan,
  rows: Rows,
  open: (index: number) => OpenUnit,
): FastTotals & { readonly ranked: Uint8Array } {
  const { length } = rows.ids;
  const [complete, ranked, hard] = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
  const results = { totals: new Float64Array(length), complete, ranked, hard };
  if (isAddition(plan)) {
    for (const [type, members] of rowsByType(plan, rows, hard)) {
      fastTotals(plan, plan.layouts.get(type) as Layout, rows, members, (row) => open(row).data, results);
    }
  } else hard.fill(1);
  const errors: Issue[] = [];
  for (let index = 0; index < length && errors.length < enough; index += 1) {
    ranked[index] = rows.ranked(index) ? 1 : 0;
    if (hard[index] === 0) continue;
    const { data } = open(index);
    const { total, complete: all, ranked: takesPart } = scoreTotal(data);
    errors.push(...data.issues.filter(({ severity }) => severity === 'error'));
    results.totals[index] = total ? toNumber(total) : Number.NaN;
    complete[index] = all ? 1 : 0;
    ranked[index] = takesPart ? 1 : 0;
  }
  refuse(errors);
  return results;
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
