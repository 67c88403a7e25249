/** What is wrong with a table, before it is one. */
import { ChisoError, fail, type Issue, issue } from '../messages/issue.js';
import { badOption, notFinite, notNumber, repeatedIndicator, repeatedUnit } from '../messages/methods.js';
import type { Table } from './table.js';

/** What the entries of a list must be. */
interface Entries {
  readonly holds: (entry: unknown) => boolean;
  readonly must: { readonly en: string; readonly vi: string };
}

export const lists: Entries = {
  holds: (row: unknown) => Array.isArray(row) || ArrayBuffer.isView(row),
  must: { en: 'a list of lists of numbers', vi: 'danh sách các danh sách số' },
};
export const someObjects: Entries = {
  holds: (record: unknown) => typeof record === 'object' && record !== null,
  must: { en: 'a list of records', vi: 'danh sách các bản ghi' },
};
export const floats: Entries = {
  holds: (column: unknown) => column instanceof Float64Array,
  must: { en: 'a list of Float64Array', vi: 'danh sách các Float64Array' },
};

/** Throws unless a value is a list of such entries. */
export function checkLists(option: string, value: unknown, { holds, must }: Entries): void {
  if (!Array.isArray(value)) fail(badOption, [option], { option, value, must });
  const wrong = value.findIndex((entry) => !holds(entry));
  if (wrong >= 0) fail(badOption, [option, wrong], { option, value: value[wrong], must });
}

/** A key of the record itself, nothing of its prototype. */
export function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
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
  const [first, ...others] = issues;
  if (first) throw new ChisoError([first, ...others]);
  return table;
}

/** The first name that was there before. */
function repeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}
