/** Rows as they are given, as lists of cells that can be read. */
import { isRecord } from '../../framework/plain-record.js';
import { type Issue, issue } from '../../messages/issue.js';
import { rowUnreadable } from '../../messages/table.js';

const longestCell = 20_000;
const mostColumns = 200;

export interface Cells {
  /** As many as were given, and one more for the headings of objects; those that cannot be read are empty. */
  readonly cells: readonly (readonly unknown[])[];
  readonly issues: readonly Issue[];
}

/** Rows as lists: objects give a row of headings and their values by it. */
export function readCells(rows: readonly unknown[]): Cells {
  const keyed = rows[0] !== undefined && !Array.isArray(rows[0]);
  const keys = keyed ? keysOf(rows) : [];
  const first = keyed ? 1 : 0;
  const issues: Issue[] = [];
  const lists = rows.map((row, index) => {
    const list = keyed ? valuesOf(row, keys) : Array.isArray(row) ? row.slice(0, mostColumns) : undefined;
    if (list?.every(isReadable)) return list;
    issues.push(issue(rowUnreadable, [index + first], { row: index + first + 1, longestCell }));
    return [];
  });
  return { cells: keyed ? [keys, ...lists] : lists, issues };
}

function keysOf(rows: readonly unknown[]): readonly string[] {
  const keys = new Set<string>();
  for (const row of rows) {
    if (!isRecord(row)) continue;
    for (const key of Object.keys(row)) if (keys.size < mostColumns) keys.add(key);
  }
  return [...keys];
}

function valuesOf(row: unknown, keys: readonly string[]): readonly unknown[] | undefined {
  return isRecord(row) ? keys.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined)) : undefined;
}

/** Text, a number, or nothing; nothing else says what was meant. */
function isReadable(cell: unknown): boolean {
  if (cell === null || cell === undefined || typeof cell === 'boolean' || typeof cell === 'bigint')
    return true;
  return typeof cell === 'string' ? cell.length <= longestCell : Number.isFinite(cell);
}
