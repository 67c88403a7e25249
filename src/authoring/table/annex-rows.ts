/** The rows of an annex by what they are: numbered, belonging to the one above, totals, notes, or none of these. */
import { type Issue, issue } from '../../messages/issue.js';
import { columnTwice, rowCodeStrange, rowPointsLeftOut, rowWithoutCode } from '../../messages/table.js';
import { isNote, isSignature, isTotal, saysHowToTotal, totalIn } from './around.js';
import { areColumnMarks } from './column-marks.js';
import { type AnnexColumn, cellText, type Headings, keyOf, plain } from './headings.js';
import { type Capitals, capitalsOf, type Numbering, numberBefore, numberingOf } from './numbering.js';
import { arePercentages, pointsOf } from './points.js';

/** What stands in a row, by its columns. */
export interface RowCells {
  readonly title: string;
  readonly max: string;
  readonly text: string;
  readonly evidence: string;
  readonly dataSource: string;
  readonly verifiedBy: string;
  readonly group: string;
}

/** A row with points and without a number: an indicator of the row above it, or one of its options. */
export interface UnnumberedRow extends RowCells {
  /** As the file counts it, from 1. */
  readonly row: number;
}

/** One numbered row, with the rows below it that have no number. */
export interface AnnexRow extends RowCells {
  readonly row: number;
  readonly numbering: Numbering;
  readonly unnumbered: readonly UnnumberedRow[];
  /** Rows without number and points that were read as the rest of this one. */
  readonly continued: readonly number[];
}

/** A row of totals. */
export interface TotalRow {
  readonly row: number;
  readonly title: string;
  readonly max: string;
  /** How many numbered rows stand above it. */
  readonly after: number;
}

/** A sentence of the decision beside the indicators. */
export interface NoteRow {
  readonly row: number;
  readonly text: string;
}

export interface AnnexRows {
  readonly rows: readonly AnnexRow[];
  readonly totals: readonly TotalRow[];
  readonly notes: readonly NoteRow[];
  readonly issues: readonly Issue[];
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };
type Cells = Readonly<Record<AnnexColumn, string>>;

interface BodyRow {
  readonly row: number;
  readonly cells: Cells;
  readonly all: readonly string[];
  readonly number: Numbering | undefined;
}

const columnNames: readonly AnnexColumn[] = [
  'code',
  'title',
  'max',
  'text',
  'evidence',
  'dataSource',
  'verifiedBy',
  'group',
];

export function readAnnexRows(rows: readonly (readonly unknown[])[], headings: Headings): AnnexRows {
  const body = numbered(bodyOf(rows, headings), headings);
  const last = body.findLastIndex(({ number }) => number !== undefined);
  const found: Writable<AnnexRow & { unnumbered: UnnumberedRow[]; continued: number[] }>[] = [];
  const totals: TotalRow[] = [];
  const notes: NoteRow[] = notesAbove(rows, headings);
  const issues: Issue[] = [...twice(rows, headings)];
  let signed = false;
  body.forEach(({ row, cells, all, number }, at) => {
    const { code: _, ...rest } = cells;
    if (number) {
      found.push({ ...rest, row, numbering: number, unnumbered: [], continued: [] });
      return;
    }
    const above = found[found.length - 1];
    const words = all.filter((cell) => cell !== '').join(' | ');
    const said = [cells.code, cells.title].find((cell) => cell !== '' && !isDash(cell)) ?? cells.text;
    const points = pointsOf(cells.max);
    const isRule = points === null && saysHowToTotal(said);
    if (isTotal(said) && !isRule && !(cells.text !== '' && points)) {
      totals.push({
        row,
        title: said,
        max: cells.max === '' ? (totalIn(said) ?? '') : cells.max,
        after: found.length,
      });
    } else if (points === null && (isRule || all.some((cell) => cell !== '' && isNote(cell)))) {
      // A note of the decision stays one where it stands below the signatures.
      notes.push({ row, text: all.filter((cell) => cell !== '').join(' ') });
    } else if (at > last && points === null && (signed || all.some(isSignature))) {
      signed = true;
    } else if (cells.code !== '' && !isDash(cells.code)) {
      issues.push(issue(rowCodeStrange, [row - 1], { row, code: words.slice(0, 120) }));
    } else if (above && points !== null && points !== undefined && cells.title !== '') {
      above.unnumbered.push({ ...rest, title: undashed(cells.title), row });
    } else if (points !== null) {
      issues.push(issue(rowPointsLeftOut, [row - 1], { row, words: words.slice(0, 120), points: cells.max }));
    } else if (
      above &&
      above.unnumbered.length === 0 &&
      totals.every(({ after }) => after < found.length) &&
      (cells.text !== '' || cells.title !== '') &&
      !isCapitals(cells.title, cells.text)
    ) {
      above.text = joined(above.text, cells.title, cells.text);
      above.evidence = joined(above.evidence, cells.evidence);
      above.dataSource = joined(above.dataSource, cells.dataSource);
      above.verifiedBy = joined(above.verifiedBy, cells.verifiedBy);
      above.continued.push(row);
    } else if (at > last) {
      notes.push({ row, text: all.filter((cell) => cell !== '').join(' ') });
    } else {
      issues.push(issue(rowWithoutCode, [row - 1], { row, words: words.slice(0, 120) }));
    }
  });
  return { rows: found, totals, notes, issues };
}

/** The rows below the headings that say something, without headings and numbers of columns on further pages. */
function bodyOf(rows: readonly (readonly unknown[])[], headings: Headings): readonly BodyRow[] {
  const { columns, titles, below, keys } = headings;
  const heading = columns.title && plain(columns.title.heading);
  const max = columns.max;
  const percent = max !== undefined && arePercentages(rows.slice(below).map((row) => cellText(row[max.at])));
  const body: BodyRow[] = [];
  rows.slice(below).forEach((cells, index) => {
    const all = cells.map(cellText);
    if (all.every((cell) => cell === '')) return;
    const title = columns.title ? (all[columns.title.at] ?? '') : '';
    // Keys of whole rows are made only where the title could be that of a heading.
    const short = title.length <= 60 && all.every((cell) => cell.length <= 200);
    if (short && (title === '' || plain(title) === heading) && keys.includes(keyOf(cells))) return;
    if (areColumnMarks(all, title)) return;
    body.push({
      row: below + index + 1,
      cells: cellsOf(cells, headings, titles, percent),
      all,
      number: undefined,
    });
  });
  return body;
}

function cellsOf(
  row: readonly unknown[],
  { columns }: Headings,
  titles: Headings['titles'],
  percent: boolean,
): Cells {
  const cell = (name: AnnexColumn) => {
    const column = columns[name];
    const value = column && row[column.at];
    if (name === 'title')
      return titleOf([columns.title, ...titles].map((each) => cellText(each && row[each.at])));
    // A number of a spreadsheet has a decimal point, a text of an annex a comma.
    if (typeof value === 'number' && name === 'max') return String(value).replace('.', ',');
    const text = cellText(value);
    return name === 'max' && percent ? text.replace(/%$/, '').trim() : text;
  };
  return Object.fromEntries(columnNames.map((name) => [name, cell(name)])) as Cells;
}

/** Several columns of titles go from the criterion to what is asked; one with a number of its own names the row. */
function titleOf(cells: readonly string[]): string {
  const said = cells.filter((cell, at) => cell !== '' && cells.indexOf(cell) === at);
  const own = said.length > 1 ? said.findLast((cell) => numberBefore(cell) !== undefined) : undefined;
  return own ?? said.join(': ');
}

/** Each row with its number: in its own column, or before the title. */
function numbered(body: readonly BodyRow[], { columns }: Headings): readonly BodyRow[] {
  const inTitle = body.map(({ cells }) => numberBefore(cells.title));
  const capitals = capitalsOf(body.flatMap(({ cells }, at) => [cells.code, inTitle[at]?.number ?? '']));
  const rows = body.map((each, at): BodyRow => {
    const own = numberingOf(each.cells.code, capitals);
    const before = inTitle[at];
    if (own) {
      // The same number once more before the title.
      const again = before && numberingOf(before.number, capitals)?.text === own.text;
      return { ...each, number: own, ...(again && { cells: { ...each.cells, title: before.title } }) };
    }
    if (!before || each.cells.code !== '' || (columns.code && !mayNumber(before.number, each.cells)))
      return each;
    const number = numberingOf(before.number, capitals);
    return number ? { ...each, number, cells: { ...each.cells, title: before.title } } : each;
  });
  return rows.some(({ number }) => number !== undefined) ? rows : counted(rows, capitals);
}

/** Beside a column of numbers: "1.1. …", or any number with points of its own; others number the lines of a rule. */
function mayNumber(number: string, { max }: Cells): boolean {
  return /^\d+\.\d/.test(number) || (pointsOf(max) ?? null) !== null;
}

/** A table that numbers nothing: its rows with points are counted. */
function counted(rows: readonly BodyRow[], capitals: Capitals): readonly BodyRow[] {
  let count = 0;
  return rows.map((each) => {
    const { code, title, max } = each.cells;
    if (code !== '' || title === '' || !pointsOf(max) || isTotal(title)) return each;
    count += 1;
    const number = numberingOf(String(count), capitals);
    return number ? { ...each, number } : each;
  });
}

/** Sentences above the headings that say how totals are rounded or units classed. */
function notesAbove(rows: readonly (readonly unknown[])[], { below, keys }: Headings): NoteRow[] {
  return rows.slice(0, Math.max(0, below - keys.length)).flatMap((row, at) => {
    const text = row
      .map(cellText)
      .filter((cell) => cell !== '')
      .join(' ');
    return text !== '' && isNote(text) ? [{ row: at + 1, text }] : [];
  });
}

function isDash(code: string): boolean {
  return /^[-+•*–—]$/.test(code);
}

function undashed(title: string): string {
  return title.replace(/^[-+•*–—]\s?/, '').trim();
}

/** A heading of a group in capitals: no part of the rule above it. */
function isCapitals(title: string, text: string): boolean {
  return text === '' && /\p{Lu}{2}/u.test(title) && title === title.toUpperCase();
}

/** Columns of one kind, such as one maximum for departments and another for communes, are reported where they differ. */
function twice(rows: readonly (readonly unknown[])[], { columns, again, below }: Headings): readonly Issue[] {
  return again.flatMap(({ column, at, heading }) => {
    const first = columns[column];
    if (!first) return [];
    const row = rows.findIndex((cells, index) => {
      const [one, other] = [cellText(cells[first.at]), cellText(cells[at])];
      return index >= below && other !== '' && other !== one;
    });
    const other = { row: row + 1, heading: first.heading, other: heading };
    return row < 0 ? [] : [issue(columnTwice, [row], other)];
  });
}

function joined(...parts: readonly string[]): string {
  return parts.filter((words) => words !== '').join('\n');
}
