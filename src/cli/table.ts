/** Units as the rows of a table: headings, then one row for each. */

import type { Source } from '../fields/sources.js';
import type { Framework, Issue, Locale } from '../index.js';
import { issue } from '../messages/issue.js';
import {
  cellWithoutHeading,
  rowNoUnit,
  rowsAboveHeadings,
  rowTooLong,
  rowTooShort,
  unitTwice,
  unitWithoutId,
} from '../messages/units-file.js';
import { type Column, columnsOf } from './headings.js';
import { unguarded } from './print.js';
import type { Problem } from './problem.js';
import { type NoUnit, noUnit } from './row-kinds.js';
import type { Row } from './rows.js';
import { keyNamed } from './unit-names.js';
import { readCell } from './values.js';

export interface Draft {
  id: string;
  name?: string;
  type?: string;
  group?: string;
  facts?: Record<string, unknown>;
  inputs: Record<string, unknown>;
  evidence?: Record<string, string>;
}

export interface Drafts {
  readonly value: readonly Draft[];
  readonly problems: readonly Problem[];
  /** Nothing for what was reported while reading. */
  readonly place: (found: Issue) => Problem | undefined;
}

interface Options {
  readonly file: string;
  readonly locale: Locale | undefined;
  readonly progress: (done: number) => void;
  /** Another framework the table is also for: its columns are no strangers, and passed over. */
  readonly beside?: Framework | undefined;
}

/** Reads rows as units that are not checked yet. */
export function draftUnits(framework: Framework, rows: readonly Row[], options: Options): Drafts {
  const { file, locale, progress, beside } = options;
  const start = headingsAt(framework, rows, beside);
  const above = rows.slice(0, start);
  const [head = { cells: [], line: 1, row: 1 }, ...body] = rows.slice(start);
  const problems: Problem[] = [];
  const report = (found: Issue, at: Row, index?: number) =>
    problems.push({ issue: found, file, line: at.line, ...(index !== undefined && cellAt(at, head, index)) });
  const columns = columnsOf(framework, head.cells, beside, (found, index) => report(found, head, index));
  const shortest = columns.findLastIndex((column) => column !== 'blank' && column !== 'left out') + 1;
  const kept: Row[] = [];
  const seen = new Map<string, number>();
  if (above.length > 0)
    report(issue(rowsAboveHeadings, [], { rows: above.map(({ cells }) => cells.join(' ').trim()) }), head);
  const named = columns.flatMap((column, index) =>
    typeof column === 'object' && 'unit' in column && (column.unit === 'id' || column.unit === 'name')
      ? [index]
      : [],
  );
  const units = body.flatMap((row, position) => {
    if (position % 10_000 === 0) progress(position);
    const { cells } = row;
    if (cells.every((cell) => cell.trim() === '')) return [];
    const what = kindOfRow(row, columns, named);
    if (what) {
      report(issue(rowNoUnit, [], what), row);
      return [];
    }
    const spare = cells.findIndex((cell, index) => index >= head.cells.length && cell.trim() !== '');
    if (spare >= 0) {
      report(issue(rowTooLong, [], { row: row.row, cells: cells.length, columns: head.cells.length }), row);
      return [];
    }
    if (cells.length < shortest) {
      report(issue(rowTooShort, [], { row: row.row, cells: cells.length, columns: shortest }), row);
      return [];
    }
    const unit = draft(row, columns, locale, report);
    const first = seen.get(unit.id);
    if (unit.id === '') report(issue(unitWithoutId, [], { row: row.row }), row);
    else if (first !== undefined) report(issue(unitTwice, [], { row: row.row, id: unit.id, first }), row);
    else seen.set(unit.id, row.row);
    kept.push(row);
    return [unit];
  });
  return { value: units, problems, place: placeIn(columns, head, kept, file) };
}

/** The first row that heads units; title and subtitle of a table stand above it. */
function headingsAt(framework: Framework, rows: readonly Row[], beside: Framework | undefined): number {
  const silent = (): void => {};
  const known = ({ cells }: Row): number => {
    const columns = columnsOf(framework, cells, beside, silent).filter(
      (column) => typeof column === 'object',
    );
    const hasId = columns.some((column) => 'unit' in column && column.unit === 'id');
    return hasId && columns.length > 1 ? columns.length : 0;
  };
  const [first] = rows;
  if (!first || known(first) > 0) return 0;
  // A heading that is wrong is told as such; rows are passed over only where another one is right.
  const at = rows.slice(0, mostAbove).findIndex((row) => known(row) > 0);
  return Math.max(at, 0);
}

const mostAbove = 20;

/** What a row is that is no unit, and the text that says so. */
function kindOfRow(
  { cells, row }: Row,
  columns: readonly Column[],
  named: readonly number[],
): { readonly row: number; readonly text: string; readonly what: NoUnit } | undefined {
  const filled = columns.some(
    (column, index) => typeof column === 'object' && 'field' in column && (cells[index] ?? '').trim() !== '',
  );
  const looked = filled ? named.map((index) => cells[index] ?? '') : cells;
  const texts = looked.filter((cell) => cell.trim() !== '');
  const what = noUnit(texts, filled);
  return what && { row, text: texts.join(' '), what };
}

function draft(
  row: Row,
  columns: readonly Column[],
  locale: Locale | undefined,
  report: (found: Issue, at: Row, index?: number) => void,
): Draft {
  const unit: Draft = { id: '', inputs: {} };
  for (const [index, column] of columns.entries()) {
    const cell = row.cells[index] ?? '';
    if (column === 'left out' || column === 'doubtful') continue;
    if (column === 'blank') {
      if (cell.trim() !== '') report(issue(cellWithoutHeading, [], { text: cell.trim() }), row, index);
      continue;
    }
    if ('unit' in column) {
      const text = unguarded(cell.normalize('NFC').trim());
      if (text !== '') unit[column.unit] = 'names' in column ? keyNamed(column.names, text) : text;
      continue;
    }
    const { field } = column;
    if (field.of === 'evidence') {
      if (cell.trim() !== '') unit.evidence = { ...unit.evidence, [field.code]: cell.trim() };
      continue;
    }
    const read = readCell(cell, field.input, locale);
    if ('issue' in read) report(read.issue, row, index);
    else if (read.value !== null) put(unit, field, read.value);
  }
  return unit;
}

function put(unit: Draft, { of, code, name }: Source, value: unknown): void {
  if (of === 'fact') unit.facts = { ...unit.facts, [code]: value };
  else if (name === undefined) unit.inputs[code] = value;
  else unit.inputs[code] = { ...(unit.inputs[code] as object | undefined), [name]: value };
}

/** Where a problem of a unit stands: its row, and the column of the input it names. */
function placeIn(columns: readonly Column[], head: Row, kept: readonly Row[], file: string): Drafts['place'] {
  const byPath = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    if (typeof column !== 'object') continue;
    for (const path of pathsOf(column)) if (!byPath.has(path)) byPath.set(path, index);
  }
  return (found) => {
    const [position, ...inner] = found.path;
    const row = kept[Number(position)];
    if (!row) return { issue: found, file };
    // Ids were compared while reading, with the row of the first.
    if (inner[0] === 'id' && (found.code === 'empty' || found.code === 'duplicate-unit')) return undefined;
    const index = byPath.get(inner.slice(0, 3).join('\n')) ?? byPath.get(inner.slice(0, 2).join('\n'));
    return { issue: found, file, line: row.line, ...(index !== undefined && cellAt(row, head, index)) };
  };
}

function pathsOf(column: Exclude<Column, string>): readonly string[] {
  if ('unit' in column) return [column.unit];
  const { of, code, name } = column.field;
  if (of === 'fact') return [`facts\n${code}`];
  if (of === 'evidence') return [`evidence\n${code}`];
  return [`inputs\n${code}\n${name ?? ''}`, `inputs\n${code}`];
}

function cellAt({ row }: Row, head: Row, index: number): Pick<Problem, 'cell' | 'heading'> {
  return { cell: `${letters(index)}${row}`, heading: head.cells[index] as string };
}

/** The name of a column in a spreadsheet: A to Z, then AA. */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
