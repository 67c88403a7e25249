/** Rows of tables: CSV with commas or semicolons, cells parted by tabs. */

import { parse } from 'csv-parse/sync';
import { pastedRows } from '../authoring/index.js';
import { issue } from '../messages/issue.js';
import { csvReason, fileSyntax } from '../messages/syntax.js';
import { InputProblem } from './problem.js';

export interface Row {
  readonly cells: readonly string[];
  /** Line of the text it starts on. */
  readonly line: number;
  /** Number of the row in a spreadsheet, where a cell may hold several lines. */
  readonly row: number;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly records: number; readonly empty_lines: number };
}

/** The rows of a text that are not empty. */
export function rowsIn(text: string, file: string): readonly Row[] {
  // Rows that were added by hand may end otherwise than those of the program that wrote the file.
  const lines = text.replace(/\r\n?/g, '\n');
  // Spreadsheets write and obey this first line.
  const declared = /^sep=(.)\n/i.exec(lines);
  const body = declared ? lines.slice(declared[0].length) : lines;
  const before = declared ? 1 : 0;
  try {
    const records = parsed(body, declared?.[1] ?? delimiterOf(body));
    return records.map(({ record, info }) => ({
      cells: record,
      line: info.lines - breaksIn(record) + before,
      row: info.records + info.empty_lines + before,
    }));
  } catch (error) {
    const { code, lines = 1 } = error as { code: string; lines?: number };
    const problem = issue(fileSyntax, [], { file, reason: csvReason(code) });
    throw new InputProblem([{ issue: problem, file, line: lines + before }]);
  }
}

function parsed(text: string, delimiter: string): readonly Parsed[] {
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const;
  return parse(text, options) as unknown as readonly Parsed[];
}

/** A record is counted at its last line; its cells may span several. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
}

/**
 * The delimiter: tabs wherever two lines have two of them, since nobody types tabs in prose; else what gives most rows
 * the same number of cells, since commas and semicolons also stand in the cells.
 */
export function delimiterOf(text: string): string {
  const start = text.slice(0, 200_000);
  const tabbed = start.split('\n').filter((line) => line.split('\t').length > 2);
  if (tabbed.length > 1) return '\t';
  const fits = [',', ';', '\t'].map((delimiter) => ({ delimiter, ...regularity(start, delimiter) }));
  fits.sort((a, b) => b.rows - a.rows || b.cells - a.cells);
  return fits[0]?.delimiter as string;
}

/** How many of the first rows have the most frequent number of cells, if that is more than one. */
function regularity(text: string, delimiter: string): { readonly rows: number; readonly cells: number } {
  const counts = new Map<number, number>();
  for (const length of lengthsOf(text, delimiter))
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[cells, rows] = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { rows, cells };
}

function lengthsOf(text: string, delimiter: string): readonly number[] {
  if (delimiter === '\t')
    return pastedRows(text)
      .slice(0, 50)
      .map(({ length }) => length);
  const lengths: number[] = [];
  const on_record = (record: readonly string[]) => {
    lengths.push(record.length);
    return null;
  };
  try {
    parse(text, { delimiter, relax_column_count: true, relax_quotes: true, to: 50, on_record });
  } catch {
    // The cut of the text, or a quotation mark that is never closed: what was read until then must do.
  }
  return lengths;
}

/** Rows of a table, whether its cells are parted by tabs, commas or semicolons; each at its place in the file. */
export function rowsOfAnnex(text: string, file: string): readonly (readonly string[])[] {
  if (delimiterOf(text) === '\t') return pastedRows(text);
  const cells: (readonly string[])[] = [];
  for (const row of rowsIn(text, file)) {
    while (cells.length < row.row - 1) cells.push([]);
    cells.push(row.cells);
  }
  return cells;
}
