/** Units from CSV, TSV or JSON; every problem at once, and nothing half-imported. */
import { parse } from 'csv-parse/sync';
import { ChisoError, type Framework, type Issue, type Unit, type Value } from '../index.js';
import {
  cellUnreadable,
  fileSyntax,
  rowTooLong,
  unitsColumnTwice,
  unitsEmpty,
  unitsUnknownColumn,
  unitsWithoutId,
  unitTwice,
  unitWithoutId,
} from '../messages/cli.js';
import { issue } from '../messages/issue.js';
import { type Field, fieldOf, fieldsOf, type UnitColumn, unitColumn } from './columns.js';
import { readDocument } from './document.js';
import { readText } from './io.js';
import { InputProblem, type Problem } from './problem.js';
import { expected, type Locale, readCell } from './values.js';

export interface Units {
  readonly units: readonly Unit[];
  /** The problem of an issue with these units, with its place in the file. */
  readonly place: (found: Issue) => Problem;
}

/** The units in a file; their problems end the command. */
export function readUnits(framework: Framework, file: string, locale: Locale): Units {
  const { value, place } = /\.json$/i.test(file) ? readDocument(file) : readTable(framework, file, locale);
  const units = isObject(value) && Array.isArray(value['units']) ? value['units'] : value;
  if (!Array.isArray(units) || units.length === 0)
    throw new InputProblem([{ issue: issue(unitsEmpty, [], { file }), file }]);
  const within =
    units === value ? place : (found: Issue) => place({ ...found, path: ['units', ...found.path] });
  return { units: units as readonly Unit[], place: within };
}

/** Scores units; what is wrong with them is named with its line. */
export function placed<T>({ place }: Units, scored: () => T): T {
  try {
    return scored();
  } catch (error) {
    if (error instanceof ChisoError) throw new InputProblem(error.issues.map(place));
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows of a CSV or TSV text with the line each starts on. */
export function readRows(file: string): readonly Row[] {
  const text = readText(file);
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const delimiter = [',', ';', '\t'].sort(
    (a, b) => first.split(b).length - first.split(a).length,
  )[0] as string;
  try {
    const options = {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    } as const;
    const records = parse(text, options) as unknown as readonly {
      record: string[];
      info: { lines: number };
    }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines - breaksIn(record) }));
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    throw new InputProblem([
      { issue: issue(fileSyntax, [], { file, reason: message }), file, line: lines ?? 1 },
    ]);
  }
}

/** A record is counted at its last line; its cells may span several. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function readTable(framework: Framework, file: string, locale: Locale) {
  const [head, ...rows] = readRows(file);
  if (!head || rows.length === 0) throw new InputProblem([{ issue: issue(unitsEmpty, [], { file }), file }]);
  const problems: Problem[] = [];
  const report = (found: Issue, line: number) => problems.push({ issue: found, file, line });
  const columns = columnsOf(framework, head, report);
  const lines: number[] = [];
  const seen = new Map<string, number>();
  const units = rows.flatMap((row) => {
    if (row.cells.every((cell) => cell.trim() === '')) return [];
    if (row.cells.length > head.cells.length) {
      report(
        issue(rowTooLong, [], { row: row.line, cells: row.cells.length, columns: head.cells.length }),
        row.line,
      );
      return [];
    }
    const unit = unitOf(row, columns, head, locale, report);
    const first = seen.get(unit.id);
    if (unit.id === '') report(issue(unitWithoutId, [], { row: row.line }), row.line);
    else if (first !== undefined)
      report(issue(unitTwice, [], { row: row.line, id: unit.id, first }), row.line);
    else seen.set(unit.id, row.line);
    lines.push(row.line);
    return [unit];
  });
  if (problems.length > 0) throw new InputProblem(problems);
  const place = (found: Issue): Problem => ({
    issue: found,
    file,
    line: lines[Number(found.path[0])] ?? head.line,
  });
  return { value: units, place };
}

type Column = { readonly unit: UnitColumn } | { readonly field: Field } | undefined;

function columnsOf(
  framework: Framework,
  { cells, line }: Row,
  report: (found: Issue, line: number) => void,
): readonly Column[] {
  const fields = new Map(fieldsOf(framework).map((field) => [field.key, field]));
  const taken = new Set<string>();
  const columns = cells.map((heading): Column => {
    const field = fieldOf(heading, fields);
    const unit = field ? undefined : unitColumn(heading);
    const key = field?.key ?? unit;
    if (key === undefined) {
      if (heading.trim() !== '') report(issue(unitsUnknownColumn, [], { heading }), line);
      return undefined;
    }
    if (taken.has(key)) report(issue(unitsColumnTwice, [], { heading }), line);
    taken.add(key);
    return field ? { field } : { unit: unit as UnitColumn };
  });
  if (!taken.has('id')) report(issue(unitsWithoutId, [], { headings: cells.slice(0, 8) }), line);
  return columns;
}

type Draft = {
  id: string;
  name?: string;
  type?: string;
  group?: string;
  facts?: Record<string, Value>;
  inputs: Record<string, Value | Record<string, Value>>;
};

function unitOf(
  { cells, line }: Row,
  columns: readonly Column[],
  head: Row,
  locale: Locale,
  report: (found: Issue, line: number) => void,
): Draft {
  const unit: Draft = { id: '', inputs: {} };
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (!column) continue;
    if ('unit' in column) {
      if (cell.trim() !== '') unit[column.unit] = cell.normalize('NFC').trim();
      continue;
    }
    const { field } = column;
    const value = readCell(cell, field.input, locale);
    if (value === undefined) {
      report(
        issue(cellUnreadable, [], {
          row: line,
          column: head.cells[index] as string,
          cell,
          ...expected(field.input, locale),
        }),
        line,
      );
    } else put(unit, field, value);
  }
  return unit;
}

function put(unit: Draft, { code, name }: Field, value: Value): void {
  if (value === null) return;
  if (code === undefined) {
    unit.facts = { ...unit.facts, [name as string]: value };
  } else if (name === undefined) {
    unit.inputs[code] = value;
  } else {
    unit.inputs[code] = { ...(unit.inputs[code] as Record<string, Value> | undefined), [name]: value };
  }
}
