/** Compares two periods: places, points, and who joined or left. */

import type { Title } from '../framework/notation.js';
import { monthsOf } from '../framework/period.js';
import { answering, demandList, demandRecord } from '../messages/argument.js';
import { fail } from '../messages/issue.js';
import { periodsMixed, periodsReversed } from '../messages/periods.js';
import { notAPeriod } from '../messages/units.js';
import { parseExact, toText } from '../numbers/exact.js';
import { div, type Rational, sub, toNumber } from '../numbers/rational.js';
import type { Scoreboard } from '../scoring/score-all.js';
import type { PartScore, Score, Scorecard } from '../scoring/scorecard.js';
import { type RankEntry, type Ranking, rank } from './rank.js';

/** A period as it was scored, or as it was stored: its ranking, and its scorecards where points are to be compared. */
export type PeriodResult = Scoreboard | Ranking | StoredPeriod;

/** A ranking and the scorecards behind it, from a database. */
export interface StoredPeriod {
  readonly ranking: Ranking;
  readonly cards: readonly Scorecard[];
}

/** A figure before, after, and what it changed by. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
  /** After minus before; `null` where either is absent. */
  readonly change: number | null;
  /** The exact change as text; `null` also where only a ranking tells, whose values may have been cut. */
  readonly exact: string | null;
}

/** Points of a group or an indicator in both periods. */
export interface PartChange extends Change {
  readonly kind: 'group' | 'indicator';
  readonly code: string;
  readonly title: Title | null;
  /** Most points before and after: where they differ, points say little, and `shareChange` more. */
  readonly maxBefore: number | null;
  readonly maxAfter: number | null;
  /** Change of the share of the maximum, as a number; `null` where either is absent. */
  readonly shareChange: number | null;
}

/** A unit in both periods. */
export interface UnitChange {
  readonly unit: string;
  readonly name: string | null;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** Places gained (positive) or lost; `null` without a place in both, or in another ranking group. */
  readonly rankChange: number | null;
  readonly total: Change;
  /** Groups and indicators of either edition, by code; none where only rankings were given. */
  readonly parts: readonly PartChange[];
}

/** Two periods compared. */
export interface PeriodComparison {
  readonly before: PeriodLabel;
  readonly after: PeriodLabel;
  /** Ids of units of the later period only, and of the earlier one only. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** Units of both, in the order of the later ranking. */
  readonly units: readonly UnitChange[];
}

/** Which period it was, and what it was scored by. */
export interface PeriodLabel {
  readonly period: string | null;
  readonly framework: string | null;
  readonly version: string | null;
}

/**
 * Compares two periods, of one framework or of two editions: how many places each unit gained, what its points changed by
 * in every group and indicator, and who joined or left.
 *
 * change = after − before, exact; places gained = place before − place after. Parts of two editions are compared where they
 * have the same code. Units are matched by id: where units were joined in between, merge the earlier data first
 * (`mergeUnits`), and score those. How much of a change of total or rank comes from the unit, from its peers and from a new
 * method is split exactly by `explainDifference` and `explainRankChange` of `chiso/methods`.
 *
 * @param before - The earlier scoreboard or ranking, or `{ ranking, cards }` from a database.
 * @param after - The later one.
 * @returns Units of both, in the order of the later ranking; who joined, who left.
 * @throws {@link ChisoError} `periods-reversed` where both name a period and the first is not the earlier;
 * `periods-mixed` where units of one side are of several; `not-a-period`; `not-from-chiso` for a copy of a scoreboard.
 *
 * @example
 * ```ts
 * import { comparePeriods, scoreAll } from 'chiso';
 * import { dtiProvince2024 } from 'chiso/frameworks/dti-province-2024';
 *
 * const full = { '1': 50, '2': 50, '3': 140, '4': 100, '5': 100, '6': 200, '7': 150, '8': 150 };
 * const of = (period: string, a: number, b: number) => scoreAll(dtiProvince2024, [
 *   { id: 'a', period, inputs: { ...full, '8': a } },
 *   { id: 'b', period, inputs: { ...full, '8': b } },
 * ]);
 * const { units } = comparePeriods(of('2024', 100, 120), of('2025', 140, 120));
 * units.map(({ unit, rankChange, total }) => [unit, rankChange, total.exact]);
 * // => [['a', 1, '2/47'], ['b', -1, '0']]
 * units[0]?.parts.find(({ code }) => code === '8')?.change; // => 40
 * ```
 */
export function comparePeriods(before: PeriodResult, after: PeriodResult): PeriodComparison {
  return answering(() => {
    const [earlier, later] = [periodOf('before', before), periodOf('after', after)];
    const [first, second] = [earlier.label.period, later.label.period];
    if (first !== null && second !== null && !isBefore(first, second))
      fail(periodsReversed, [], { before: first, after: second });
    const entries = new Map(earlier.ranking.entries.map((entry) => [entry.unit, entry]));
    const ids = new Set(later.ranking.entries.map(({ unit }) => unit));
    return {
      before: earlier.label,
      after: later.label,
      joined: [...ids].filter((unit) => !entries.has(unit)),
      left: [...entries.keys()].filter((unit) => !ids.has(unit)),
      units: later.ranking.entries.flatMap((entry) => {
        const old = entries.get(entry.unit);
        return old ? [unitChange(old, entry, earlier.card(entry.unit), later.card(entry.unit))] : [];
      }),
    };
  });
}

interface Side {
  readonly ranking: Ranking;
  readonly card: (unit: string) => Scorecard | undefined;
  readonly label: PeriodLabel;
}

function periodOf(name: string, given: PeriodResult): Side {
  demandRecord(name, given);
  if ('scorecard' in given) {
    const cards = new Map(given.units.map((unit) => [unit, given.scorecard(unit)]));
    return sideOf(rank(given), cards);
  }
  const { ranking, cards } = 'entries' in given ? { ranking: given, cards: [] } : given;
  demandRecord(`${name}.ranking`, ranking);
  demandList(`${name}.ranking.entries`, ranking.entries);
  demandList(`${name}.cards`, cards);
  return sideOf(ranking, new Map(cards.map((card) => [card.unit, card])));
}

function sideOf(ranking: Ranking, cards: ReadonlyMap<string, Scorecard>): Side {
  const periods = new Set([...cards.values()].map(({ period }) => period ?? null));
  const named = [...periods].filter((period) => period !== null);
  if (named.length > 1) fail(periodsMixed, [], { periods: named });
  const { framework = null, version = null } = ranking;
  return {
    ranking,
    card: (unit) => cards.get(unit),
    label: { period: named[0] ?? null, framework, version },
  };
}

/** It ends before the other starts, or is as long and starts before. */
function isBefore(first: string, second: string): boolean {
  const [a, b] = [first, second].map(
    (period) => monthsOf(period) ?? fail(notAPeriod, ['period'], { period }),
  );
  return a !== undefined && b !== undefined && a.start < b.start && a.start + a.length <= b.start + b.length;
}

function unitChange(
  old: RankEntry,
  entry: RankEntry,
  before: Scorecard | undefined,
  after: Scorecard | undefined,
): UnitChange {
  const bothRanked = old.rank !== null && entry.rank !== null && old.group === entry.group;
  return {
    unit: entry.unit,
    name: entry.name,
    rankBefore: old.rank,
    rankAfter: entry.rank,
    rankChange: bothRanked ? (old.rank as number) - (entry.rank as number) : null,
    total: totalChange(old, entry, before, after),
    parts:
      before && after
        ? [
            ...partChanges('group', before.groups, after.groups),
            ...partChanges('indicator', before.indicators, after.indicators),
          ]
        : [],
  };
}

function totalChange(
  old: RankEntry,
  entry: RankEntry,
  before: Scorecard | undefined,
  after: Scorecard | undefined,
): Change {
  if (before && after)
    return change(
      { points: before.total, exact: before.exactTotal },
      { points: after.total, exact: after.exactTotal },
    );
  const values = [old.value, entry.value].map((value) => ({
    points: value,
    exact: value === null ? null : String(value),
  }));
  // The values of a ranking are the nearest numbers: their difference is written, and not called exact.
  return { ...change(values[0] as Points, values[1] as Points), exact: null };
}

type Points = Pick<Score, 'points' | 'exact'>;
const nothing: Points = { points: null, exact: null };

function change(before: Points, after: Points): Change {
  const [a, b] = [exactOf(before), exactOf(after)];
  const difference = a && b && sub(b, a);
  return {
    before: before.points,
    after: after.points,
    change: difference ? toNumber(difference) : null,
    exact: difference ? toText(difference) : null,
  };
}

function exactOf({ exact }: Points): Rational | undefined {
  return exact === null ? undefined : parseExact(exact);
}

type Parts = Scorecard['groups'];

function partChanges(kind: PartChange['kind'], before: Parts, after: Parts): readonly PartChange[] {
  const codes = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...codes].map((code) => {
    const [old, now]: readonly (PartScore | undefined)[] = [before[code], after[code]];
    const [a, b] = [shareOf(old), shareOf(now)];
    return {
      kind,
      code,
      title: now?.title ?? old?.title ?? null,
      ...change(old ?? nothing, now ?? nothing),
      maxBefore: old?.max ?? null,
      maxAfter: now?.max ?? null,
      shareChange: a && b ? toNumber(sub(b, a)) : null,
    };
  });
}

/** The exact share of the maximum; none while something is absent. */
function shareOf(part: PartScore | undefined): Rational | undefined {
  const points = part && part.share !== null ? exactOf(part) : undefined;
  return points && div(points, parseExact(part?.max) as Rational);
}
