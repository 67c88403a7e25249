/** Scores many units together, so that rules which compare units see all of them. */

import type { Framework } from '../framework/model.js';
import type { Unit, UnitColumns } from '../framework/unit.js';
import { answering, demandRecord } from '../messages/argument.js';
import { fail } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import type { Figure } from '../rules/figure.js';
import { peerFigures } from './peers.js';
import { type Plan, planOf } from './plan.js';
import { type Rows, rowsOf } from './rows.js';
import { groupOf, type OpenUnit, openUnit, type ScoreOptions } from './score.js';
import { type Scorecard, type Stage, scorecardOf } from './scorecard.js';
import { scoreTotal, type TotalScore } from './total.js';
import { type Standing, standingOf, totalsOf } from './totals.js';
import type { Scoring } from './unit.js';
import { scoreView } from './views.js';

/** Many scored units: their totals in the order given, and the card of any of them on request. */
export interface Scoreboard<C extends string = string> {
  readonly framework: string;
  readonly version: string;
  readonly stage: Stage | null;
  /** Ids, in the order given. */
  readonly units: readonly string[];
  /** Totals as published, in that order; `null` where nothing has points. */
  readonly totals: readonly (number | null)[];
  /** The scorecard of a unit. */
  scorecard(unit: string): Scorecard<C>;
}

/** What ranking needs to know about a scoreboard. */
export interface Board {
  readonly plan: Plan;
  readonly rows: Rows;
  readonly groups: readonly (string | undefined)[];
  readonly total: Standing;
  /** 0 where a gate, or the unit itself, says that it is not to be ranked. */
  readonly ranked: Uint8Array;
  /** A unit scored exactly. */
  readonly card: (index: number) => { readonly data: Scoring; readonly total: TotalScore };
  /** The points of a view, a group or an indicator. */
  readonly part: (code: string) => Standing;
}

const boards = new WeakMap<object, Board>();

export function boardOf(scoreboard: object): Board {
  return boards.get(scoreboard) ?? fail(problems.notAScoreboard, [], { what: problems.scoreboardName });
}

/**
 * Scores many units together, in two phases, so that rules which compare a unit with its peers see all of them.
 *
 * Figures over peers come from the units of the same ranking group to which the indicator applies and that have the
 * value, whether they are ranked or not. Totals are computed at once; scorecards when they are asked for.
 *
 * @param framework - A framework document.
 * @param units - Units as objects, or as columns: one list per input (`'1.2'`, `'1.2.a'`) or fact, in the order of `ids`.
 * @param options - `stage` marks the scorecards.
 * @returns The scoreboard: ids and totals in the order given, and `scorecard(id)`.
 * @throws {@link ChisoError} as `score` does, for all units at once (up to 1,000 problems), each with the unit's place in
 * its path; also `duplicate-unit`, `not-units`, `not-a-unit`, `column-length`, `column-not-list`, `column-twice`,
 * `column-of-several`, `ambiguous-column`; `unknown-unit` from `scorecard`.
 *
 * @example
 * ```ts
 * import { defineFramework, scoreAll } from 'chiso';
 *
 * const speed = defineFramework({
 *   id: 'speed', version: '1.0.0', status: 'complete', level: 'ministry', title: { vi: 'Băng thông' }, scale: 40,
 *   groups: [{ code: '1', title: { vi: 'Hạ tầng' }, max: 40, indicators: [
 *     { code: '1.1', max: 40, inputs: { kbps: { kind: 'number' } }, normalize: { method: 'best', zeroBest: 'zero' } },
 *   ] }],
 * });
 * scoreAll(speed, { ids: ['a', 'b', 'c'], columns: { '1.1': [800, 500, null] } }).totals; // => [40, 25, null]
 * ```
 */
export function scoreAll<C extends string, I extends string>(
  framework: Framework<C, I>,
  units: readonly Unit<NoInfer<C>, NoInfer<I>>[] | UnitColumns,
  options: ScoreOptions = {},
): Scoreboard<C> {
  return answering(() => {
    demandRecord('options', options);
    const plan = planOf(framework as Framework);
    const rows = rowsOf(plan, units as readonly Unit[] | UnitColumns);
    const groups = groupsOf(plan, rows);
    const peers = peersByGroup(plan, rows, groups);
    const open = (index: number): OpenUnit =>
      openUnit(plan, rows.given(index), peers.get(groups[index] ?? ''), rows.path(index));
    const { ranked, ...total } = totalsOf(plan, rows, open);
    let positions: ReadonlyMap<string, number> | undefined;
    const scoreboard: Scoreboard<C> = {
      framework: framework.id,
      version: framework.version,
      stage: options.stage ?? null,
      units: rows.ids,
      totals: withNulls(total.values),
      scorecard: (id) => {
        positions ??= new Map(rows.ids.map((each, index) => [each, index]));
        const index = positions.get(id) ?? fail(problems.unknownUnit, [], { id });
        return scorecardOf<C>(open(index).data, groups[index], options.stage);
      },
    };
    const parts = new Map<string, Standing>();
    const part: Board['part'] = (code) => {
      const made = parts.get(code) ?? partOf(plan, rows, open, code);
      parts.set(code, made);
      return made;
    };
    const card: Board['card'] = (index) => {
      const { data } = open(index);
      return { data, total: scoreTotal(data) };
    };
    boards.set(scoreboard, { plan, rows, groups, total, ranked, card, part });
    return scoreboard;
  });
}

function partOf(plan: Plan, rows: Rows, open: (index: number) => OpenUnit, code: string): Standing {
  const view = plan.framework.views?.find((each) => each.code === code);
  const node = plan.byCode.get(code);
  if (view) {
    const parts = view.members.flatMap((member) => plan.byCode.get(member) ?? []);
    return standingOf(plan, rows, open, { code, parts }, (data) => scoreView(view, data));
  }
  if (!node) return fail(problems.unknownPart, ['by'], { code });
  return standingOf(plan, rows, open, { code, parts: [node] }, (data) => data.scored(node));
}

function withNulls(totals: Float64Array): readonly (number | null)[] {
  const list: (number | null)[] = new Array(totals.length);
  for (let index = 0; index < totals.length; index += 1) {
    const total = totals[index] as number;
    list[index] = Number.isNaN(total) ? null : total;
  }
  return list;
}

/** The ranking group of each row; none at all where neither the framework nor the units name any. */
function groupsOf(plan: Plan, rows: Rows): readonly (string | undefined)[] {
  if (!plan.framework.ranking?.groups) return rows.ids.map((_id, index) => rows.group(index));
  return rows.ids.map((_id, index) => {
    const [type, group] = [rows.type(index), rows.group(index)];
    const unit = { ...(type === undefined ? {} : { type }), ...(group === undefined ? {} : { group }) };
    return groupOf(plan, unit, rows.path(index));
  });
}

function peersByGroup(
  plan: Plan,
  rows: Rows,
  groups: readonly (string | undefined)[],
): ReadonlyMap<string, readonly Figure[]> {
  if (plan.peers.length === 0) return new Map();
  const members = new Map<string, Scoring[]>();
  groups.forEach((group = '', index) => {
    const { data } = openUnit(plan, rows.given(index), undefined, rows.path(index));
    const list = members.get(group);
    if (list) list.push(data);
    else members.set(group, [data]);
  });
  return new Map([...members].map(([group, units]) => [group, peerFigures(plan.peers, units)]));
}
