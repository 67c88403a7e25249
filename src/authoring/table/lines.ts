/** Rows of an annex as lines of a framework: numbered, named, with what belongs to them. */
import { type Issue, issue } from '../../messages/issue.js';
import { rowCodeStrange, rowContinued, rowWithoutCode } from '../../messages/table.js';
import { type Column, type Columns, cellText, type Headings, plain } from './headings.js';
import { capitalsOf, type Numbering, numberingOf } from './numbering.js';

/** One numbered row. */
export interface Line {
  /** As the file counts it, from 1. */
  readonly row: number;
  readonly numbering: Numbering;
  readonly title: string;
  readonly max: string;
  readonly text: string;
  readonly evidence: string;
  readonly dataSource: string;
  readonly verifiedBy: string;
  readonly group: string;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** The row of the total, if there is one. */
  readonly total?: { readonly row: number; readonly max: string };
  readonly issues: readonly Issue[];
}

type Cells = Readonly<Record<Column, string>>;

const columnNames: readonly Column[] = [
  'code',
  'title',
  'max',
  'text',
  'evidence',
  'dataSource',
  'verifiedBy',
  'group',
];

export function readLines(rows: readonly (readonly unknown[])[], { columns, below, key }: Headings): Lines {
  const body = rows
    .slice(below)
    .map((row, index) => ({ row: below + index + 1, cells: cellsOf(row, columns), whole: row }));
  const capitals = capitalsOf(body.map(({ cells }) => cells.code));
  const lines: Line[] = [];
  const issues: Issue[] = [];
  let total: Lines['total'];
  for (const { row, cells, whole } of body) {
    if (columnNames.every((name) => cells[name] === '') || isRepeated(whole, key) || isColumnNumbers(whole))
      continue;
    const { code, title } = splitCode(cells, columns);
    const numbering = numberingOf(code, capitals);
    if (numbering) {
      lines.push({ ...cells, row, numbering, title });
    } else if (isTotal(code, title)) {
      total = { row, max: cells.max };
    } else if (code === '' || /^[-+•*–—]$/.test(code)) {
      const last = lines[lines.length - 1];
      const joinable = last && cells.max === '' && (cells.text !== '' || title !== '');
      if (joinable) {
        lines[lines.length - 1] = {
          ...last,
          text: [last.text, title, cells.text].filter((words) => words !== '').join('\n'),
          evidence: joined(last.evidence, cells.evidence),
        };
        issues.push(issue(rowContinued, [row - 1], { row, code: last.numbering.text }));
      } else {
        issues.push(
          issue(rowWithoutCode, [row - 1], {
            row,
            words: whole
              .map(cellText)
              .filter((words) => words !== '')
              .join(' | ')
              .slice(0, 120),
          }),
        );
      }
    } else {
      issues.push(issue(rowCodeStrange, [row - 1], { row, code }));
    }
  }
  return { lines, ...(total && { total }), issues };
}

function joined(first: string, second: string): string {
  return [first, second].filter((words) => words !== '').join('\n');
}

function cellsOf(row: readonly unknown[], columns: Columns): Cells {
  const cell = (name: Column) => {
    const column = columns[name];
    const value = column && row[column.at];
    // A number of a spreadsheet has a decimal point, a text of an annex a comma.
    return typeof value === 'number' && name === 'max' ? String(value).replace('.', ',') : cellText(value);
  };
  return Object.fromEntries(columnNames.map((name) => [name, cell(name)])) as Cells;
}

/** Without a column of numbers the number stands before the title: "1.1. Ban chỉ đạo …". */
function splitCode({ code, title }: Cells, columns: Columns): { code: string; title: string } {
  if (columns.code) return { code, title };
  const [, number = '', rest = title] =
    /^((?:\d{1,3}(?:\.\d{1,3})*|[IVX]+|[A-Z]|[a-z])[.)]?)\s+(.+)$/s.exec(title) ?? [];
  return { code: number, title: rest };
}

function isTotal(code: string, title: string): boolean {
  return ['tong', 'tong cong', 'tong diem', 'tong so', 'tong so diem', 'cong'].includes(
    plain(code === '' ? title : code),
  );
}

function isRepeated(row: readonly unknown[], key: string): boolean {
  return row.map((cell) => plain(cellText(cell))).join('|') === key;
}

/** A row "(1) (2) (3) …" below the headings numbers the columns. */
function isColumnNumbers(row: readonly unknown[]): boolean {
  const cells = row.map(cellText).filter((cell) => cell !== '');
  return cells.length >= 3 && cells.every((cell, index) => cell.replace(/[()\s]/g, '') === String(index + 1));
}
