import type { Framework } from '../framework/model.js';
import type { Unit } from '../framework/unit.js';
import { rank } from '../ranking/rank.js';
import { scoreAll } from '../scoring/score-all.js';

/** What a change of framework does to a unit: totals and ranks under the older and the newer one. */
export interface UnitEffect {
  readonly unit: string;
  readonly total: { readonly before: number | null; readonly after: number | null };
  readonly rank: { readonly before: number | null; readonly after: number | null };
}

/** Units by id, with their value and rank. */
export type Standings = ReadonlyMap<string, { readonly value: number | null; readonly rank: number | null }>;

export function standings(framework: Framework, units: readonly Unit[]): Standings {
  return new Map(rank(scoreAll(framework, units)).entries.map((entry) => [entry.unit, entry]));
}

/** The effect on units, in the order given, of what stands before and after. */
export function effectOf(units: readonly Unit[], before: Standings, after: Standings): readonly UnitEffect[] {
  return units.map(({ id }) => {
    const [old, next] = [before.get(id), after.get(id)];
    return {
      unit: id,
      total: { before: old?.value ?? null, after: next?.value ?? null },
      rank: { before: old?.rank ?? null, after: next?.rank ?? null },
    };
  });
}
