/** Rows of an annex as lines of a framework: numbered, named, with what belongs to them. */
import { type Issue, issue } from '../../messages/issue.js';
import { columnTwice, rowCodeStrange, rowContinued, rowWithoutCode } from '../../messages/table.js';
import { type Column, type Columns, cellText, type Headings, keyOf, plain } from './headings.js';
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

export function readLines(rows: readonly (readonly unknown[])[], headings: Headings): Lines {
  const { columns, below, keys } = headings;
  const body = rows
    .slice(below)
    .map((row, index) => ({ row: below + index + 1, cells: cellsOf(row, columns), whole: row }));
  const capitals = capitalsOf(body.map(({ cells }) => cells.code));
  const lines: Line[] = [];
  const issues: Issue[] = [...twice(rows, headings)];
  let total: Lines['total'];
  for (const { row, cells, whole } of body) {
    if (columnNames.every((name) => cells[name] === '') || isRepeated(whole, keys) || isColumnNumbers(whole))
      continue;
    const { code, title } = splitCode(cells, columns);
    const numbering = numberingOf(code, capitals);
    const declared = totalOf(code, title, cells.max);
    if (numbering) {
      lines.push({ ...cells, row, numbering, title });
    } else if (declared !== undefined) {
      if (total) issues.push(leftOut(total.row, rows[total.row - 1] as readonly unknown[]));
      total = { row, max: declared };
    } else if (code === '' || /^[-+•*–—]$/.test(code)) {
      const last = lines[lines.length - 1];
      const joinable =
        last &&
        cells.max === '' &&
        (cells.text !== '' || title !== '') &&
        !standsAlone(title, cells.text) &&
        !total;
      if (joinable) {
        lines[lines.length - 1] = {
          ...last,
          text: [last.text, title, cells.text].filter((words) => words !== '').join('\n'),
          evidence: joined(last.evidence, cells.evidence),
          dataSource: joined(last.dataSource, cells.dataSource),
          verifiedBy: joined(last.verifiedBy, cells.verifiedBy),
        };
        issues.push(issue(rowContinued, [row - 1], { row, code: last.numbering.text }));
      } else {
        issues.push(leftOut(row, whole));
      }
    } else {
      issues.push(issue(rowCodeStrange, [row - 1], { row, code: wordsOf(whole) }));
    }
  }
  return { lines, ...(total && { total }), issues };
}

/** A row that is in no place of the outline, with its words, so that nothing is lost unseen. */
function leftOut(row: number, cells: readonly unknown[]): Issue {
  return issue(rowWithoutCode, [row - 1], { row, words: wordsOf(cells) });
}

function wordsOf(cells: readonly unknown[]): string {
  const words = cells.map(cellText).filter((cell) => cell !== '');
  return words.join(' | ').slice(0, 120);
}

/** A note under the table, or a heading of a group in capitals: no part of the rule above it. */
function standsAlone(title: string, text: string): boolean {
  if (/^(ghi chu|luu y|chu thich|chu y)( |$)/.test(plain(title === '' ? text : title))) return true;
  return text === '' && /\p{Lu}{2}/u.test(title) && title === title.toUpperCase();
}

/** Columns of one kind, such as one maximum for departments and another for communes, are reported where they differ. */
function twice(rows: readonly (readonly unknown[])[], { columns, again, below }: Headings): readonly Issue[] {
  return again.flatMap(({ column, at, heading }) => {
    const first = columns[column] as { readonly at: number; readonly heading: string };
    const row = rows.findIndex((cells, index) => {
      const [one, other] = [cellText(cells[first.at]), cellText(cells[at])];
      return index >= below && other !== '' && other !== one;
    });
    const other = { row: row + 1, heading: first.heading, other: heading };
    return row < 0 ? [] : [issue(columnTwice, [row], other)];
  });
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

/** The maximum of a row of totals: "Tổng cộng", "TỔNG ĐIỂM (I + II)", "Tổng cộng: 100 điểm"; nothing where it is none. */
function totalOf(code: string, title: string, max: string): string | undefined {
  const words = plain(code === '' ? title : code);
  const [total, rest] =
    /^(?:tong diem toi da|tong so diem|tong diem|tong cong|tong so|tong|cong)((?: (?:[a-z]|[ivx]+|\d+d?))*)(?: diem| d)?$/.exec(
      words,
    ) ?? [];
  if (total === undefined) return undefined;
  const said = /[:\s](\d[\d.,]*)\s*(?:điểm|đ)?\.?$/iu.exec(code === '' ? title : code)?.[1];
  // A number in the words that is no sum of groups ("(I + II)") is the total.
  return max === '' && said !== undefined
    ? said
    : /\d/.test(rest as string) && said === undefined
      ? undefined
      : max;
}

/** A row of headings, on the next page; their cells are short. */
function isRepeated(row: readonly unknown[], keys: readonly string[]): boolean {
  return !row.some((cell) => typeof cell === 'string' && cell.length > 200) && keys.includes(keyOf(row));
}

/** A row "(1) (2) (3) …" below the headings numbers the columns. */
function isColumnNumbers(row: readonly unknown[]): boolean {
  const cells = row.map(cellText).filter((cell) => cell !== '');
  return cells.length >= 3 && cells.every((cell, index) => cell.replace(/[()\s]/g, '') === String(index + 1));
}
