/** Units that are given for two frameworks, made ready for one of them. */

import type { Framework, Indicator } from '../framework/model.js';
import { isRecord } from '../framework/plain-record.js';
import { valueOfTwoMeanings } from '../messages/diff-units.js';
import { type Issue, issue, refuse } from '../messages/issue.js';
import { type UnitPlan, unitPlanOf } from '../validate/unit-plan.js';
import { places } from './tree.js';

/**
 * Leaves out of units what only the other framework asks for: its codes, inputs, facts, types and ranking groups. What
 * neither knows stays, and is found when the units are checked; so does everything that is not shaped like a unit.
 */
export function fitUnits<T>(units: readonly T[], framework: Framework, other: Framework): readonly T[] {
  const [own, there] = [unitPlanOf(framework), unitPlanOf(other)];
  const doubtful = valuesOfTwoMeanings(framework, other);
  const issues = units.flatMap((unit, position): Issue[] => {
    const inputs = isRecord(unit) && isRecord(unit['inputs']) ? unit['inputs'] : {};
    return Object.keys(inputs).flatMap((code) => {
      const value = inputs[code] ?? null;
      if (!doubtful.has(code) || value === null || isNamed(value)) return [];
      return [issue(valueOfTwoMeanings, [position, 'inputs', code], { code, ids: [framework.id, other.id] })];
    });
  });
  refuse(issues);
  return units.map((unit) => (isRecord(unit) ? fitUnit(unit, own, there) : unit) as T);
}

/** Codes whose bare value is points under one framework and an input, or inputs of two kinds, under the other. */
export function valuesOfTwoMeanings(a: Framework, b: Framework): ReadonlySet<string> {
  const [old, next] = [bareKinds(a), bareKinds(b)];
  return new Set([...old].filter(([code, kind]) => (next.get(code) ?? kind) !== kind).map(([code]) => code));
}

/** What a bare value is, by code. */
function bareKinds(framework: Framework): ReadonlyMap<string, string> {
  const { slots } = unitPlanOf(framework);
  return new Map(
    places(framework).flatMap(({ node, code }): [string, string][] => {
      const inputs = Object.values((node as Indicator).inputs ?? {});
      const [first] = inputs;
      if (!slots.has(code) || inputs.length > 1) return [];
      // A count is a number.
      return [[code, first?.kind === 'count' ? 'number' : (first?.kind ?? 'points')]];
    }),
  );
}

function fitUnit(unit: Record<string, unknown>, own: UnitPlan, there: UnitPlan): Record<string, unknown> {
  const fitted: Record<string, unknown> = { ...unit };
  const only =
    (mine: { has(key: string): boolean }, theirs: { has(key: string): boolean }) => (key: string) =>
      mine.has(key) || !theirs.has(key);
  const entries = (field: string, keep: (key: string) => boolean) => {
    const value = unit[field];
    if (isRecord(value)) fitted[field] = keeping(value, keep);
  };
  entries('inputs', only(own.slots, there.slots));
  entries('evidence', only(own.codes, there.codes));
  entries('facts', only(own.facts, there.facts));
  if (isRecord(fitted['inputs'])) fitted['inputs'] = fitInputs(fitted['inputs'], own, there);
  if (Array.isArray(unit['children']))
    fitted['children'] = unit['children'].map((child: unknown) =>
      isRecord(child) && isRecord(child['values'])
        ? { ...child, values: keeping(child['values'], only(own.childFields, there.childFields)) }
        : child,
    );
  for (const [field, names] of [
    ['type', 'types'],
    ['group', 'groups'],
  ] as const) {
    if (own[names].length === 0 && there[names].includes(unit[field] as string)) delete fitted[field];
  }
  return fitted;
}

/** Named values without the names that only the other framework has; a bare value where only the other takes one goes. */
function fitInputs(inputs: Record<string, unknown>, own: UnitPlan, there: UnitPlan): Record<string, unknown> {
  const fitted = Object.entries(inputs).flatMap(([code, value]): [string, unknown][] => {
    const [names, others] = [own.slots.get(code)?.names, there.slots.get(code)?.names];
    if (!names || !others || value === null) return [[code, value]];
    if (!isNamed(value)) return names.length > 1 && others.length < 2 ? [] : [[code, value]];
    const kept = keeping(value, (name) => names.includes(name) || !others.includes(name));
    return Object.keys(kept).length === 0 ? [] : [[code, kept]];
  });
  return Object.fromEntries(fitted);
}

/** Values by input name, and not a share or a reason for none. */
function isNamed(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !('notApplicable' in value) && !('share' in value);
}

function keeping(record: Record<string, unknown>, keep: (key: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keep(key)));
}
