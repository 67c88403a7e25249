/** Fills gaps of a series of years from the unit's own other years. */

import { badOption } from '../../messages/argument.js';
import { fail, issue, refuse } from '../../messages/issue.js';
import type { Absence } from '../absence.js';
import { demand, isRecord, optionsIssues } from '../arguments.js';
import { shown } from '../cells.js';
import { anything } from '../rules.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import type { CellChange } from './method.js';

/** The table of one point in time. */
export interface PanelTable {
  readonly time: number;
  readonly table: Table;
}

/** A cell filled from other years. */
export interface PanelChange extends CellChange {
  readonly time: number;
  /** The year it came from, or the years between which it lies. */
  readonly fromTimes: readonly number[];
}

/**
 * Fills absent numbers from the same unit in other years.
 *
 * `latest`: the last number before, at most `most` points of time back; nothing before the first. `linear`: on the
 * straight line between the years before and after, beyond the ends the nearest. `constant`: the year before, beyond
 * the start the nearest. Years may have different units and indicators; numbers that are there never change, and filled
 * ones fill nothing else.
 *
 * @param panel - One table per point of time, in any order.
 * @param how - `with`; `most`: for `latest`, how many points of time to look back (default all).
 * @returns The tables in the order given, every change and every gap left.
 * @throws ChisoError `bad-option`.
 *
 * @example
 * ```ts
 * import { imputePanel, tableFromRows } from 'chiso/methods';
 *
 * const year = (time: number, value: number | null) => ({ time, table: tableFromRows([[value]]) });
 * const { panel } = imputePanel([year(2020, 4), year(2021, null), year(2024, 8)], { with: 'linear' });
 * panel[1].table.columns[0]; // => Float64Array [5]
 * ```
 *
 * Source: as `impute_panel` of COINr, which refuses a series with a single number where this repeats it.
 */
export function imputePanel(
  panel: readonly PanelTable[],
  how: { readonly with: 'latest' | 'linear' | 'constant'; readonly most?: number },
): {
  readonly panel: readonly PanelTable[];
  readonly changes: readonly PanelChange[];
  readonly absences: readonly (Absence & { readonly time: number })[];
} {
  check(panel, how);
  const sorted = panel.map((_, index) => index).sort((a, b) => panel[a]!.time - panel[b]!.time);
  const places = panel.map(({ table }) => ({
    units: new Map(table.units.map((unit, index) => [unit, index])),
    columns: new Map(table.indicators.map((code, index) => [code, table.columns[index]!])),
  }));
  const changes: PanelChange[] = [];
  const absences: (Absence & { time: number })[] = [];
  const filled = panel.map(({ time, table }, here) => {
    const at = sorted.indexOf(here);
    const columns = table.columns.map((column, position) => {
      const code = table.indicators[position]!;
      return column.map((value, index) => {
        if (!Number.isNaN(value)) return value;
        const unit = table.units[index]!;
        const seen = (place: number) => {
          const { units, columns: of } = places[sorted[place]!]!;
          return of.get(code)?.[units.get(unit) ?? -1] ?? Number.NaN;
        };
        const before = nearest(seen, at - 1, -1, how.with === 'latest' ? (how.most ?? at) : at);
        const after = how.with === 'latest' ? -1 : nearest(seen, at + 1, 1, panel.length - at - 1);
        const used = [before, how.with === 'constant' && before >= 0 ? -1 : after].filter(
          (place) => place >= 0,
        );
        const points = used.map((place) => ({ time: panel[sorted[place]!]!.time, value: seen(place) }));
        const [one, two = one] = points;
        if (!one || !two) {
          absences.push({ unit, code, reason: 'not-given', time });
          return value;
        }
        const to = one === two ? one.value : between(one, two, time);
        changes.push({
          unit,
          code,
          from: null,
          to: shown(to)!,
          by: 'imputed',
          time,
          fromTimes: points.map((p) => p.time),
        });
        return to;
      });
    });
    return { time, table: { ...table, columns } };
  });
  return { panel: filled, changes, absences };
}

interface Point {
  readonly time: number;
  readonly value: number;
}

function between(one: Point, two: Point, time: number): number {
  const share = (time - one.time) / (two.time - one.time);
  const gap = two.value - one.value;
  return Number.isFinite(gap) ? one.value + gap * share : one.value * (1 - share) + two.value * share;
}

/** The nearest place with a number in a direction, within so many places; -1 if there is none. */
function nearest(seen: (place: number) => number, from: number, step: 1 | -1, most: number): number {
  for (let walked = 0, place = from; walked < most; walked += 1, place += step) {
    if (place < 0) return -1;
    if (!Number.isNaN(seen(place))) return place;
  }
  return -1;
}

const mustPanel = { en: 'a list of { time, table }', vi: 'danh sách { time, table }' };

function check(panel: readonly PanelTable[], how: { readonly with: unknown; readonly most?: unknown }): void {
  if (!Array.isArray(panel)) {
    fail(badOption, ['panel'], { option: 'panel', value: panel, must: mustPanel });
  }
  demand('panel', panel, { holds: () => panel.every(isRecord), must: mustPanel });
  panel.forEach(({ table }, at) => {
    checkTable(table, ['panel', at, 'table']);
  });
  const issues = optionsIssues(how, { with: anything, most: anything });
  refuse(issues);
  if (!['latest', 'linear', 'constant'].includes(how.with as string)) {
    const must = { en: '"latest", "linear" or "constant"', vi: '"latest", "linear" hoặc "constant"' };
    issues.push(issue(badOption, ['with'], { option: 'with', value: how.with, must }));
  }
  if (how.most !== undefined && !(Number.isInteger(how.most) && (how.most as number) > 0)) {
    const must = { en: 'a whole number above 0', vi: 'một số nguyên lớn hơn 0' };
    issues.push(issue(badOption, ['most'], { option: 'most', value: how.most, must }));
  }
  panel.forEach(({ time }, index) => {
    if (!Number.isFinite(time) || panel.findIndex((other) => other.time === time) !== index) {
      const must = { en: 'a number that no other table has', vi: 'một số khác với mọi bảng còn lại' };
      issues.push(issue(badOption, ['panel', index, 'time'], { option: 'time', value: time, must }));
    }
  });
  refuse(issues);
}
