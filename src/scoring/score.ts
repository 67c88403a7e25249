/** Scores one unit. */

import type { Framework } from '../framework/model.js';
import type { Unit } from '../framework/unit.js';
import { answering, demandRecord } from '../messages/argument.js';
import { fail, type Issue } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { typeMissing, unknownGroup, unknownType } from '../messages/units.js';
import type { Figure } from '../rules/figure.js';
import type { Layout } from './layout.js';
import { points } from './open-questions.js';
import { type Plan, planOf } from './plan.js';
import { isId } from './rows.js';
import { type Scorecard, type Stage, scorecardOf } from './scorecard.js';
import { strangers } from './strangers.js';
import { type Given, givenBy, type Scoring, scoring } from './unit.js';

/** Options of {@link score} and {@link scoreAll}. */
export interface ScoreOptions {
  /** Marks the scorecards, so that stages are compared the right way round. */
  readonly stage?: Stage;
}

/**
 * Scores one unit by a framework: points of every indicator, group and view, the total as published, class and coverage.
 *
 * An indicator earns a share of its maximum; a group adds or averages its members; then bonus, penalties, gates,
 * conversion and rounding, as the framework declares. Results are exact: equal to fractions followed by that rounding.
 *
 * Absent data leave an indicator `missing` (`points: null`), its group `partial`, and the unit without share,
 * percentage and class: absent is never zero unless `missing: 'zero'` says so. What does not apply follows `na`.
 *
 * @param framework - A framework document; one with unknown points cannot be scored.
 * @param unit - The unit and its data, by code and input name.
 * @param options - `stage` marks the scorecard as self-assessed, appraised or final.
 * @returns The scorecard; `explain` says how it came about.
 * @throws {@link ChisoError} with every problem at once: `points-unknown` (a number the framework does not know),
 * `framework-unusable`, `unknown-code`, `unknown-unit-type`, `unit-type-missing`, `unknown-ranking-group`, `wrong-kind`,
 * `count-too-large`, `unknown-option`, `out-of-range`, `off-step`, `zero-denominator`, `no-band`, `no-case`, `part-of-step`,
 * `points-above-max`, `points-negative`, `not-applicable-undeclared`, `peers-needed` (use `scoreAll`), `circular-score`,
 * `children-missing`, `too-many-children`, `level-without-score`, `logarithm-of-non-positive`, `mean-of-non-positive`,
 * `weights-zero`.
 *
 * @example
 * ```ts
 * import { score } from 'chiso';
 * import { dtiProvince2022 } from 'chiso/frameworks/dti-province-2022';
 *
 * // Đà Nẵng 2022, shares of the main indicators as published; the published total is 0.8002.
 * const card = score(dtiProvince2022, { id: 'da-nang', inputs: {
 *   '1': { share: 1 }, '2': { share: '0.9' }, '3': { share: '0.8253' }, '4': { share: '0.8487' }, '5': { share: '0.7578' },
 *   '7': { share: '0.8575' }, '8': { share: '0.7836' }, '9': { share: '0.5197' },
 * } });
 * card.exactTotal; // => '0.800175'
 * card.views['CQS']?.points; // => 604.68
 * ```
 */
export function score<C extends string, I extends string>(
  framework: Framework<C, I>,
  unit: Unit<NoInfer<C>, NoInfer<I>>,
  options: ScoreOptions = {},
): Scorecard<C> {
  return answering(() => {
    demandRecord('options', options);
    const plan = planOf(framework as Framework);
    const { data, group } = openUnit(plan, givenBy(unit as Unit), undefined, []);
    return scorecardOf<C>(data, group, options.stage);
  });
}

/** A unit ready to be scored, and its ranking group. */
export interface OpenUnit {
  readonly data: Scoring;
  readonly group: string | undefined;
}

/** Finds the maxima and the ranking group that hold for a unit, and refuses data that no part of the framework reads. */
export function openUnit(
  plan: Plan,
  given: Given,
  peers: readonly Figure[] | undefined,
  path: Issue['path'],
): OpenUnit {
  const { unit } = given;
  const data = scoring(plan, layoutOf(plan, unit, path), given, peers, path);
  data.issues.push(...strangers(plan, unit, path));
  return { data, group: groupOf(plan, unit, path) };
}

function layoutOf(plan: Plan, unit: Unit, path: Issue['path']): Layout {
  const isUnit = typeof unit?.inputs === 'object' && unit.inputs !== null && isId(unit.id);
  if (!isUnit) return fail(problems.notAUnit, path, {});
  const types = plan.framework.unitTypes ? Object.keys(plan.framework.unitTypes) : undefined;
  if (types && unit.type === undefined) return fail(typeMissing, path, { types });
  const type = types ? (unit.type as string) : '';
  const layout = plan.layouts.get(type);
  if (layout) return layout;
  if (types?.includes(type))
    return fail(problems.pointsUnknown, ['unitTypes', type, 'scale'], { code: type, what: points });
  return fail(unknownType, [...path, 'type'], { type, near: undefined, types: types ?? [] });
}

/** The ranking group a unit names, or the one of its type. */
export function groupOf(
  { framework }: Plan,
  unit: Pick<Unit, 'group' | 'type'>,
  path: Issue['path'],
): string | undefined {
  const groups = framework.ranking?.groups;
  if (!groups) return unit.group;
  if (unit.group !== undefined) {
    if (groups.some(({ code }) => code === unit.group)) return unit.group;
    return fail(unknownGroup, [...path, 'group'], {
      group: unit.group,
      near: undefined,
      groups: groups.map(({ code }) => code),
    });
  }
  return groups.find(({ unitTypes }) => unit.type !== undefined && unitTypes?.includes(unit.type))?.code;
}
