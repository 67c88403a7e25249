/** Puts scored units in order. */

import { engine } from '../framework/engine.js';
import type { Digits, RankingPolicy } from '../framework/policy.js';
import { answering, demandList, demandRecord } from '../messages/argument.js';
import { fail, type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import type { Text } from '../messages/text.js';
import { unknownOption } from '../messages/units.js';
import type { Scoreboard } from '../scoring/score-all.js';
import { bestFirst, type Contender, type Order, type Standing } from './contender.js';
import { contendersOf } from './contenders.js';
import { naturalOrder, positions, type Ties, tieMethods } from './positions.js';
import { contendersOfValues, type ScoredValue } from './scored-values.js';

/** Options of {@link rank}; what is left out is as the framework declares. */
export interface RankOptions {
  readonly ties?: Ties;
  /** Compare values rounded to these digits. */
  readonly round?: Digits;
  /** Code of a view or group to rank by, in place of the total. */
  readonly by?: string;
  /** Units with absent indicators are listed without a rank (default), or ranked on what they have. */
  readonly incomplete?: RankingPolicy['incomplete'];
  /**
   * An earlier ranking, to tell how many places each unit went up (positive) or down. Of the same units: after a merger,
   * merge the earlier data first (`mergeUnits`) and rank them again; other units are remarked in `issues`.
   */
  readonly previous?: Ranking;
}

/** A unit in a ranking. */
export interface RankEntry {
  readonly unit: string;
  readonly name: string | null;
  /** Place among the units of its group, 1 the best; `null` where the unit is not ranked. */
  readonly rank: number | null;
  /** The total (or points of `by`); `null` where there is none. */
  readonly value: number | null;
  readonly group: string | null;
  /** Why the unit has no rank. */
  readonly reason: Text | null;
  /** Places gained since the earlier ranking; `null` without one, without a rank in either, or in another group. */
  readonly change: number | null;
}

/** Units in order: group by group, best first, those without a rank last. */
export interface Ranking {
  /** Id and version of the framework; `null` for values scored elsewhere. */
  readonly framework: string | null;
  readonly version: string | null;
  /** Version of chiso that computed it. */
  readonly engine: string;
  readonly entries: readonly RankEntry[];
  /** What to know before changes of places are read: other units then and now. Left out where there is nothing. */
  readonly issues?: readonly Issue[];
}

/**
 * Puts units in order, best first, each ranking group by itself.
 *
 * Equal totals share a place and the next places stay empty (1, 2, 2, 4), as the national tables do; `ties` can say
 * otherwise. Totals are compared exactly, or after the rounding that the framework or `options.round` declares; then its
 * tie-breakers decide. Units that are not to be ranked, whose group is not, or that still lack data are listed last, with
 * the reason and without a rank.
 *
 * @param scored - A scoreboard of `scoreAll`, or values scored elsewhere.
 * @param options - What differs from the framework's `ranking`; `previous` adds the change of places.
 * @returns The entries, best first, group by group.
 * @throws {@link ChisoError} `not-from-chiso` for a copy of a scoreboard; `unknown-part` if `by` names nothing;
 * `duplicate-unit` and `wrong-kind` for values.
 *
 * @example
 * ```ts
 * import { rank } from 'chiso';
 *
 * // Totals of 2022 as published: Thanh Hóa and Yên Bái tie.
 * const { entries } = rank([
 *   { unit: 'Hậu Giang', value: '0.6342' },
 *   { unit: 'Thanh Hóa', value: '0.6350' },
 *   { unit: 'Yên Bái', value: '0.6350' },
 * ]);
 * entries.map(({ unit, rank: place }) => `${place} ${unit}`); // => ['1 Thanh Hóa', '1 Yên Bái', '3 Hậu Giang']
 * ```
 */
export function rank(scored: Scoreboard | readonly ScoredValue[], options: RankOptions = {}): Ranking {
  return answering(() => {
    demandRecord('options', options);
    const contest = isScoreboard(scored) ? contendersOf(scored, options) : contendersOfValues(scored);
    const { contenders, standing, deciders, policy } = contest;
    const ties = options.ties ?? policy.ties ?? 'competition';
    if (!tieMethods.includes(ties)) {
      fail(unknownOption, ['ties'], { option: String(ties), options: tieMethods });
    }
    const order = bestFirst(standing, deciders, options.round ?? policy.round);
    if (options.previous !== undefined) {
      demandRecord('previous', options.previous);
      demandList('previous.entries', options.previous.entries);
    }
    const before = new Map(options.previous?.entries.map((earlier) => [earlier.unit, earlier]));
    const groups = grouped(contenders, policy.groups?.map(({ code }) => code) ?? []);
    const { framework = null, version = null } = isScoreboard(scored) ? scored : {};
    const entries = groups.flatMap((group) => rankGroup(group, { standing, order, ties, before }));
    const issues = options.previous ? previousIssues(options.previous.entries, entries) : [];
    return { framework, version, engine, entries, ...(issues.length > 0 ? { issues } : {}) };
  });
}

/** Places among other units tell little, and places that are no numbers nothing. */
function previousIssues(before: readonly RankEntry[], now: readonly RankEntry[]): readonly Issue[] {
  const hasPlace = ({ rank: place }: RankEntry): boolean => place !== null && place !== undefined;
  const [old, fresh] = [before, now].map((entries) => entries.filter(hasPlace).map(({ unit }) => unit)) as [
    string[],
    string[],
  ];
  const [then, today] = [new Set(old), new Set(fresh)];
  const gone = old.filter((unit) => !today.has(unit));
  const come = fresh.filter((unit) => !then.has(unit));
  const noNumbers = before.filter((entry) => hasPlace(entry) && typeof entry.rank !== 'number');
  return [
    ...(gone.length + come.length > 0
      ? [
          issue(problems.previousOtherUnits, ['previous'], {
            before: then.size,
            now: today.size,
            gone,
            fresh: come,
          }),
        ]
      : []),
    ...(noNumbers.length > 0
      ? [issue(problems.previousNotNumber, ['previous'], { units: noNumbers.map(({ unit }) => unit) })]
      : []),
  ];
}

function isScoreboard(scored: Scoreboard | readonly ScoredValue[]): scored is Scoreboard {
  return !Array.isArray(scored);
}

interface Manner {
  readonly standing: Standing;
  readonly order: Order;
  readonly ties: Ties;
  readonly before: ReadonlyMap<string, RankEntry>;
}

function rankGroup(group: readonly Contender[], manner: Manner): readonly RankEntry[] {
  const { standing, order, ties } = manner;
  const isRanked = ({ reason, index }: Contender): boolean =>
    !reason && !Number.isNaN(standing.values[index]);
  // Equal units stand in the order of their ids, so that the order given never shows.
  const sorted = group
    .filter(isRanked)
    .sort((a, b) => order(a.index, b.index) || naturalOrder(a.unit, b.unit));
  const places = positions(sorted, (a, b) => order(a.index, b.index) === 0, ties);
  return [
    ...sorted.map((contender, index) => entry(contender, places[index] as number, manner)),
    ...group.filter((each) => !isRanked(each)).map((contender) => entry(contender, null, manner)),
  ];
}

function entry(
  { unit, name, index, group, reason }: Contender,
  place: number | null,
  { standing, before }: Manner,
): RankEntry {
  const value = standing.values[index] as number;
  const earlier = before.get(unit);
  // Places in two different groups tell nothing about each other.
  const earlierPlace = earlier && earlier.group === (group ?? null) ? earlier.rank : null;
  const was = typeof earlierPlace === 'number' ? earlierPlace : null;
  return {
    unit,
    name,
    rank: place,
    value: Number.isNaN(value) ? null : value,
    group: group ?? null,
    reason: place === null ? (reason ?? problems.membersAbsent) : null,
    change: place === null || was === null ? null : was - place,
  };
}

/** Units group by group, the declared groups first. */
function grouped(
  contenders: readonly Contender[],
  declared: readonly string[],
): readonly (readonly Contender[])[] {
  const groups = new Map<string | undefined, Contender[]>(declared.map((code) => [code, []]));
  for (const contender of contenders) {
    const group = groups.get(contender.group);
    if (group) group.push(contender);
    else groups.set(contender.group, [contender]);
  }
  return [...groups.values()];
}
