import type { Framework } from '../framework/model.js';
import type { Unit } from '../framework/unit.js';
import { rank } from '../ranking/rank.js';
import { scoreAll } from '../scoring/score-all.js';
import { places } from './tree.js';

/** What a change of framework does to a unit: totals and ranks under the older and the newer one. */
export interface UnitEffect {
  readonly unit: string;
  readonly total: { readonly before: number | null; readonly after: number | null };
  readonly rank: { readonly before: number | null; readonly after: number | null };
}

/** Scores units under both frameworks; data of codes that one of them does not have are left out for it. */
export function effectOf(a: Framework, b: Framework, units: readonly Unit[]): readonly UnitEffect[] {
  const [before, after] = [standings(a, units), standings(b, units)];
  return units.map(({ id }) => ({
    unit: id,
    total: { before: before.get(id)?.value ?? null, after: after.get(id)?.value ?? null },
    rank: { before: before.get(id)?.rank ?? null, after: after.get(id)?.rank ?? null },
  }));
}

function standings(framework: Framework, units: readonly Unit[]) {
  const codes = codesOf(framework);
  const own = units.map((unit): Unit => {
    const inputs = Object.fromEntries(Object.entries(unit.inputs).filter(([code]) => codes.has(code)));
    return { ...unit, inputs };
  });
  return new Map(rank(scoreAll(framework, own)).entries.map((entry) => [entry.unit, entry]));
}

function codesOf(framework: Framework): ReadonlySet<string> {
  return new Set(places(framework).map(({ code }) => code));
}
