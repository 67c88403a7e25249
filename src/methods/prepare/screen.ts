/** Leaves out units with too few data. */

import { type Issue, issue, refuse } from '../../messages/issue.js';
import { unknownUnit } from '../../messages/scoring.js';
import { shareIssues } from '../aggregate/check.js';
import { checkOptions } from '../arguments.js';
import { anything, someTexts } from '../rules.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import type { ScreenStep } from './method.js';

/** How much data a unit has. */
export interface Availability {
  readonly unit: string;
  /** Share of the indicators it has. */
  readonly available: number;
  /** Share of its values that are not zero; `null` without any. */
  readonly nonzero: number | null;
  readonly kept: boolean;
}

/**
 * Leaves out the units with too few data, or with too many zeros.
 *
 * @param table - The values.
 * @param how - `available`: least share of the indicators; `nonzero`: least share of the unit's values that are not
 *   zero; `keep`, `drop`: ids decided whatever the data. Without a limit nothing is left out by it; a unit without any
 *   value has no share of zeros and fails `nonzero`.
 * @returns The table of the units kept, and the data of every unit.
 * @throws ChisoError `bad-option`, `unknown-unit`.
 *
 * @example
 * ```ts
 * import { screen, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[1, 2], [3, null]], { units: ['a', 'b'] });
 * screen(table, { available: 0.9 }).table.units; // => ['a']
 * ```
 */
export function screen(
  table: Table,
  how: Omit<ScreenStep, 'step'>,
): { readonly table: Table; readonly units: readonly Availability[] } {
  checkTable(table);
  check(table, how);
  const units = table.units.map((unit, index) => {
    const values = table.columns.map((column) => column[index]!).filter((value) => !Number.isNaN(value));
    const available =
      table.columns.length > 0 ? 1 - (table.columns.length - values.length) / table.columns.length : 0;
    const zeros = values.filter((value) => value === 0).length;
    const nonzero = values.length > 0 ? 1 - zeros / values.length : null;
    const enough =
      available >= (how.available ?? 0) &&
      (nonzero ?? (how.nonzero === undefined ? 1 : -1)) >= (how.nonzero ?? 0);
    const kept = !(how.drop ?? []).includes(unit) && (enough || (how.keep ?? []).includes(unit));
    return { unit, available, nonzero, kept };
  });
  const kept = units.flatMap(({ kept: stays }, index) => (stays ? [index] : []));
  return { table: unitsOf(table, kept), units };
}

/** The table of some of its units, by position. */
export function unitsOf(table: Table, positions: readonly number[]): Table {
  const pick = <T>(list: readonly T[]) => positions.map((position) => list[position]!);
  return {
    units: pick(table.units),
    indicators: table.indicators,
    columns: table.columns.map((column) => Float64Array.from(positions, (position) => column[position]!)),
    ...(table.labels && {
      labels: Object.fromEntries(Object.entries(table.labels).map(([label, texts]) => [label, pick(texts)])),
    }),
  };
}

function check(table: Table, how: Omit<ScreenStep, 'step'>): void {
  checkOptions(how, {
    step: anything,
    available: anything,
    nonzero: anything,
    keep: someTexts,
    drop: someTexts,
  });
  const issues: Issue[] = [
    ...shareIssues('available', how.available, []),
    ...shareIssues('nonzero', how.nonzero, []),
  ];
  for (const [option, ids] of [
    ['keep', how.keep],
    ['drop', how.drop],
  ] as const) {
    for (const id of ids ?? [])
      if (!table.units.includes(id)) issues.push(issue(unknownUnit, [option], { id }));
  }
  refuse(issues);
}
