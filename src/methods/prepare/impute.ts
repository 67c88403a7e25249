/** Fills gaps from the other units, or from the unit's other indicators. */
import { issue, refuse } from '../../messages/issue.js';
import { unknownLabel } from '../../messages/methods.js';
import type { Absence } from '../absence.js';
import { demand, optionsIssues } from '../arguments.js';
import { shown } from '../cells.js';
import { mean } from '../describe/moments.js';
import { median } from '../describe/quantile.js';
import { greatest, least } from '../describe/range.js';
import type { IndicatorFacts } from '../normalize/method.js';
import { aFlag, aNumber, anything, aRecord, aText, oneOf, someOptions, someTexts } from '../rules.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import type { CellChange, ImputeStep, Prepared } from './method.js';

/** The choices of {@link impute}. */
export interface Imputation extends Omit<ImputeStep, 'step' | 'level'> {
  /** For rows: lists of codes that may fill each other's gaps; default all indicators. */
  readonly groups?: readonly (readonly string[])[];
  /** For rows: directions of the indicators. */
  readonly indicators?: Readonly<Record<string, IndicatorFacts>>;
}

/**
 * Fills absent numbers with a mean or median: of the indicator over all units, over the units with the same label, or
 * of the unit over its other indicators.
 *
 * Over rows every indicator is first brought to 0 to 1 between its least and greatest value, turned round where lower
 * is better; the mean or median of what the unit has is brought back to the indicator's own scale. An indicator that is
 * the same everywhere takes no part, and a gap in it is filled with that value. With `commonScale` nothing is brought
 * anywhere: the numbers are averaged as they are.
 *
 * @param table - The values; numbers that are there never change.
 * @param how - See {@link Imputation}.
 * @returns The filled table; `changes` lists every filled cell, `absences` those with nothing to fill them from.
 * @throws ChisoError `bad-option`, `unknown-label`.
 *
 * @example
 * ```ts
 * import { impute, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[1], [null], [5]], { units: ['a', 'b', 'c'], indicators: ['x'] });
 * impute(table, { with: 'mean' }).changes; // => [{ unit: 'b', code: 'x', from: null, to: 3, by: 'imputed' }]
 * ```
 *
 * Source: OECD/JRC Handbook (2008), step 3; the variants over groups and rows as in COINr.
 */
export function impute(table: Table, how: Imputation): Prepared {
  checkTable(table);
  check(table, how);
  const centre = how.with === 'mean' ? mean : median;
  const columns =
    how.over === 'row'
      ? filledByRow(table, how, centre)
      : table.columns.map((column) => filled(column, table, how, centre));
  const changes: CellChange[] = [];
  const absences: Absence[] = [];
  columns.forEach((column, position) => {
    const code = table.indicators[position]!;
    const before = table.columns[position]!;
    for (let index = 0; index < column.length; index += 1) {
      if (!Number.isNaN(before[index]!)) continue;
      const unit = table.units[index]!;
      const to = shown(column[index]!);
      if (to === null) absences.push({ unit, code, reason: 'not-given' });
      else changes.push({ unit, code, from: null, to, by: 'imputed' });
    }
  });
  return { table: { ...table, columns }, changes, absences, issues: [] };
}

type Centre = (values: Float64Array) => number;

function filled(column: Float64Array, table: Table, how: Imputation, centre: Centre): Float64Array {
  const labels = how.label === undefined ? undefined : table.labels?.[how.label];
  const known = new Map<string, number>();
  const centreOf = (label: string | undefined) => {
    const key = label ?? '';
    if (!known.has(key))
      known.set(key, centre(labels ? column.filter((_, unit) => labels[unit] === label) : column));
    return known.get(key)!;
  };
  return column.map((value, unit) => {
    if (!Number.isNaN(value)) return value;
    // A unit that belongs to no group has none to be filled from.
    return labels && !labels[unit] ? Number.NaN : centreOf(labels?.[unit]);
  });
}

function filledByRow(table: Table, how: Imputation, centre: Centre): Float64Array[] {
  const scales = table.columns.map((column, position): Scale => {
    if (how.commonScale) return { worst: 0, best: 1 };
    const code = table.indicators[position]!;
    const facts = how.indicators && Object.hasOwn(how.indicators, code) ? how.indicators[code] : undefined;
    const [low, high] = [least(column), greatest(column)];
    return facts?.direction === 'lower-is-better' ? { worst: high, best: low } : { worst: low, best: high };
  });
  const share = (position: number, unit: number) => {
    const { worst, best } = scales[position]!;
    // Quarters, so that no difference of huge numbers is beyond all numbers.
    return (table.columns[position]![unit]! / 4 - worst / 4) / (best / 4 - worst / 4);
  };
  const groups = how.groups ?? [table.indicators];
  const columns = table.columns.map((column) => column.slice());
  for (const group of groups) {
    const positions = group.map((code) => table.indicators.indexOf(code)).filter((position) => position >= 0);
    for (let unit = 0; unit < table.units.length; unit += 1) {
      const gaps = positions.filter((position) => Number.isNaN(table.columns[position]![unit]!));
      if (gaps.length === 0) continue;
      const middle = centre(Float64Array.from(positions, (position) => share(position, unit)));
      for (const position of gaps) {
        columns[position]![unit] = broughtBack(middle, scales[position]!) + 0;
      }
    }
  }
  return columns;
}

interface Scale {
  readonly worst: number;
  readonly best: number;
}

/** The number at a place between the worst and the best value. */
function broughtBack(place: number, { worst, best }: Scale): number {
  const range = best - worst;
  if (range === 0) return worst;
  return Number.isFinite(range) ? place * range + worst : worst * (1 - place) + best * place;
}

function check(table: Table, how: Imputation): void {
  demand('how', how, someOptions);
  const issues = optionsIssues(how, {
    step: anything,
    with: oneOf('mean', 'median'),
    over: oneOf('column', 'row'),
    label: aText,
    commonScale: aFlag,
    level: aNumber,
    groups: { holds: (list) => Array.isArray(list) && list.every(someTexts.holds), must: mustGroups },
    indicators: aRecord,
  });
  if (how.with === undefined)
    issues.push(...optionsIssues({ with: null }, { with: oneOf('mean', 'median') }));
  if (typeof how.label === 'string' && !Object.hasOwn(table.labels ?? {}, how.label))
    issues.push(issue(unknownLabel, ['label'], { label: how.label }));
  refuse(issues);
}

const mustGroups = { en: 'a list of lists of codes', vi: 'danh sách các danh sách mã' };
