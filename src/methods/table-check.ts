/** What is wrong with a table, before it is one. */

import { badOption } from '../messages/argument.js';
import { type Issue, issue, refuse } from '../messages/issue.js';
import { notNumber, raggedTable, repeatedIndicator, repeatedUnit } from '../messages/methods.js';
import { notFinite } from '../messages/plain.js';
import type { Text } from '../messages/text.js';
import { infinite } from './cells.js';
import type { Table } from './table.js';

/** What the entries of a list must be. */
interface Entries {
  readonly holds: (entry: unknown) => boolean;
  readonly must: Text;
}

export const lists: Entries = {
  holds: (row: unknown) => Array.isArray(row) || (ArrayBuffer.isView(row) && !(row instanceof DataView)),
  must: { en: 'a list of lists of numbers', vi: 'danh sách các danh sách số' },
};
export const someObjects: Entries = {
  holds: (record: unknown) => typeof record === 'object' && record !== null && !Array.isArray(record),
  must: { en: 'a list of records', vi: 'danh sách các bản ghi' },
};
export const texts: Entries = {
  holds: (text: unknown) => typeof text === 'string',
  must: { en: 'a list of texts', vi: 'danh sách các chuỗi chữ' },
};
export const floats: Entries = {
  holds: (column: unknown) => column instanceof Float64Array,
  must: { en: 'a list of Float64Array', vi: 'danh sách các Float64Array' },
};

/** Throws unless a value is a list of such entries. */
export function checkLists(option: string, value: unknown, entries: Entries): void {
  refuse(listIssues(option, value, entries, [option]));
}

function listIssues(option: string, value: unknown, { holds, must }: Entries, path: Issue['path']): Issue[] {
  if (!Array.isArray(value)) return [issue(badOption, path, { option, value, must })];
  const wrong = value.findIndex((entry) => !holds(entry));
  return wrong < 0 ? [] : [issue(badOption, [...path, wrong], { option, value: value[wrong], must })];
}

/**
 * Throws unless a value is a table: names, one column per indicator, one number per unit. Whoever looks at every number
 * anyway needs no more than this.
 */
export function checkShape(table: Table, path: Issue['path'] = ['table']): void {
  refuse(shapeIssues(table, path));
}

/** Throws unless a value is a table without infinite numbers. */
export function checkTable(table: Table, path: Issue['path'] = ['table']): void {
  refuse(tableIssues(table, path));
}

/** Everything wrong with what should be a table, but for names that stand there twice. */
export function tableIssues(table: Table, path: Issue['path']): Issue[] {
  const issues = shapeIssues(table, path);
  // Without columns there is nothing to look at.
  return issues.some(({ code }) => code === badOption.code)
    ? issues
    : [...issues, ...infiniteIssues(table.columns, path)];
}

function shapeIssues(table: Table, path: Issue['path']): Issue[] {
  if (typeof table !== 'object' || table === null) {
    const must = { en: 'a table, such as "tableFromRows" makes', vi: 'một bảng, như "tableFromRows" tạo ra' };
    return [issue(badOption, path, { option: 'table', value: table, must })];
  }
  const { units, indicators, columns, labels } = table;
  const wrong = [
    ...listIssues('units', units, texts, [...path, 'units']),
    ...listIssues('indicators', indicators, texts, [...path, 'indicators']),
    ...listIssues('columns', columns, floats, [...path, 'columns']),
  ];
  if (wrong.length > 0) return wrong;
  return [
    ...raggedIssues(indicators.length, columns.length, [...path, 'columns']),
    ...columns.flatMap(({ length }, at) => raggedIssues(units.length, length, [...path, 'columns', at])),
    ...labelIssues(labels, units.length, [...path, 'labels']),
  ];
}

function infiniteIssues(columns: readonly Float64Array[], path: Issue['path']): Issue[] {
  return columns.flatMap((column, at) =>
    infinite(column).map((unit) =>
      issue(notFinite, [...path, 'columns', at, unit], { value: column[unit]! }),
    ),
  );
}

/** Problem of a list that is too long or too short. */
export function raggedIssues(expected: number, found: number, path: Issue['path']): Issue[] {
  return expected === found ? [] : [issue(raggedTable, path, { expected, found })];
}

/** Problems of the texts of units: one of each kind per unit. */
export function labelIssues(labels: unknown, units: number, path: Issue['path']): Issue[] {
  if (labels === undefined) return [];
  const must = {
    en: 'lists of texts by name, one text per unit',
    vi: 'các danh sách chữ theo tên, mỗi đơn vị một mục',
  };
  const holds = (list: unknown) => Array.isArray(list) && list.length === units && list.every(texts.holds);
  if (typeof labels !== 'object' || labels === null || Array.isArray(labels)) {
    return [issue(badOption, path, { option: 'labels', value: labels, must })];
  }
  return Object.entries(labels).flatMap(([name, list]) =>
    holds(list) ? [] : [issue(badOption, [...path, name], { option: 'labels', value: list, must })],
  );
}

/** A key of the record itself, nothing of its prototype. */
export function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The id of a unit: a text, or a number written as one. */
export function textOf(value: unknown, path: Issue['path'], issues: Issue[]): string {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value);
  const must = { en: 'a text or a number', vi: 'một chuỗi chữ hoặc một số' };
  issues.push(issue(badOption, path, { option: String(path[path.length - 1]), value, must }));
  return String(path[0]);
}

/** The text of a label, empty where there is none. */
export function labelOf(value: unknown, path: Issue['path'], issues: Issue[]): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(value) : textOf(value, path, issues);
}

/** The number of a cell, `NaN` where it is absent or, with an issue, none. */
export function cellNumber(cell: unknown, path: Issue['path'], issues: Issue[]): number {
  if (cell === null || cell === undefined) return Number.NaN;
  if (typeof cell !== 'number') issues.push(issue(notNumber, path, { value: cell }));
  else if (cell === Infinity || cell === -Infinity) issues.push(issue(notFinite, path, { value: cell }));
  // No minus zero comes in.
  else return cell + 0;
  return Number.NaN;
}

/** The table, if nothing is wrong with it and no name stands there twice. */
export function checked(table: Table, issues: Issue[]): Table {
  const unit = repeated(table.units);
  if (unit !== undefined) issues.push(issue(repeatedUnit, ['units'], { id: unit }));
  const code = repeated(table.indicators);
  if (code !== undefined) issues.push(issue(repeatedIndicator, ['indicators'], { code }));
  refuse(issues);
  return table;
}

/** The first name that was there before. */
function repeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}
