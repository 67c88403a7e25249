import type { Framework } from '../../framework/model.js';
import type { Title } from '../../framework/notation.js';
import { ChisoError, type Issue, issue } from '../../messages/issue.js';
import { noteUnread, tableEmpty, tableTooLong, tableWithoutHeadings } from '../../messages/table.js';
import { toNumber } from '../../numbers/rational.js';
import { exactOf } from '../rule-text/reading.js';
import { type AnnexRow, readAnnexRows } from './annex-rows.js';
import { type BuiltGroups, buildGroups, type RowReading, sumOf } from './build.js';
import { readCells } from './cells.js';
import { type AnnexColumn, findHeadings, type Headings } from './headings.js';
import { type NoteReading, readNotes } from './notes.js';
import { type OutlineEntry, outlineOf } from './outline.js';
import { type AnnexAnswers, answered, type Question } from './questions.js';
import { checkTotals } from './totals.js';

/** What the table itself does not say. Any other field of a framework may be given too and is taken over. */
export type TableOptions = Partial<Omit<Framework, 'id' | 'groups' | 'title' | 'level'>> & {
  readonly id: string;
  readonly title: Title;
  /** Who is scored: province, department, district, commune, … */
  readonly level: string;
  /** Answers to the questions of the report, by their names. */
  readonly answers?: AnnexAnswers;
};

/** What was read, what was not, and what is doubtful. */
export interface TableReport {
  /** One entry an indicator, in the order of the table. */
  readonly rows: readonly RowReading[];
  /** How many indicators' rules were understood, partly (and so are manual), not, and had no text. */
  readonly counts: {
    readonly indicators: number;
    readonly full: number;
    readonly partly: number;
    readonly none: number;
    readonly noText: number;
  };
  /** Doubtful rows; the path of an issue is the position of the row. */
  readonly issues: readonly Issue[];
  /** The columns found, by what they hold, with their headings. */
  readonly columns: Readonly<Partial<Record<AnnexColumn, string>>>;
  /** Headings of columns that were not read: other things, or words nobody foresaw. */
  readonly unread: readonly string[];
  /** Sentences beside the table (rounding, classes, the total), and what they were read as. */
  readonly notes: readonly NoteReading[];
  /** What the annex leaves open; {@link TableOptions} takes the answers. */
  readonly questions: readonly Question[];
}

/** What was read from a table: the document, and the report on how. */
export interface TableReading {
  readonly framework: Framework;
  readonly report: TableReport;
}

/** No annex is longer. */
const mostRows = 20_000;

/**
 * Reads the table of a decision's annex into a framework document.
 *
 * Columns are found by their headings (with or without diacritics, in one row or two, repeated on every page), groups by
 * the numbering (A, I, 1, 1.1, 4.22.1, a, TC1.1), maxima as they are written ("1.000", "7,5", "10đ", "-5", "40%"). Groups
 * of bonus and of points off are told by their titles and signs, options on rows of their own by the sums, notes of the
 * decision (rounding, classes) by their words. Every cell's own words are kept; {@link readRuleText} reads the rules. What
 * is dropped, moved or doubtful is reported with its row, what the annex leaves open is a question; nothing is guessed.
 *
 * @param rows - Rows as lists of cells, or as objects by heading; text that was pasted goes through {@link pastedRows}.
 * @param options - Id, title and level of the framework, and any other of its fields.
 * @returns The document and a report. The same table gives the same document.
 * @throws ChisoError `table-without-headings` where no headings are found, `table-empty` where no row is numbered,
 * `table-too-long` where it has more than 20.000 rows.
 *
 * @example
 * ```ts
 * import { frameworkFromTable } from 'chiso/authoring';
 *
 * const { framework, report } = frameworkFromTable(
 *   [
 *     ['STT', 'Chỉ số/Chỉ số thành phần', 'Điểm tối đa', 'Cách xác định và tính điểm'],
 *     ['1', 'Nhận thức số', '20', ''],
 *     ['1.1', 'Ban chỉ đạo họp', '20', '4 lần: 20 điểm; 3 lần: 15 điểm; 2 lần: 10 điểm; 1 lần: 5 điểm; Còn lại: 0 điểm'],
 *   ],
 *   { id: 'huyen-mau', title: { vi: 'Bộ chỉ số mẫu' }, level: 'district' },
 * );
 * framework.groups[0]?.indicators?.[0]?.rule?.kind; // => 'bands'
 * report.counts; // => { indicators: 1, full: 1, partly: 0, none: 0, noText: 0 }
 * ```
 */
export function frameworkFromTable(
  rows: readonly (readonly unknown[] | Readonly<Record<string, unknown>>)[],
  options: TableOptions,
): TableReading {
  if (!Array.isArray(rows))
    throw new ChisoError([issue(tableWithoutHeadings, [], { missing: ['Chỉ số', 'Điểm tối đa'] })]);
  if (rows.length > mostRows)
    throw new ChisoError([issue(tableTooLong, [], { rows: rows.length, mostRows })]);
  const { cells, issues: unreadable } = readCells(rows);
  const headings = findHeadings(cells);
  if (!headings)
    throw new ChisoError([issue(tableWithoutHeadings, [], { missing: ['Chỉ số', 'Điểm tối đa'] })]);
  const annex = readAnnexRows(cells, headings);
  if (annex.rows.length === 0)
    throw new ChisoError([issue(tableEmpty, [], {}), ...unreadable, ...annex.issues]);
  const outline = outlineOf(annex.rows);
  const entries = grouped(outline.entries, options.title);
  const built = buildGroups(entries);
  const totals = checkTotals(annex.totals, entries, built.groups, annex.rows.length);
  const sum = sumOf(built.groups.filter(({ role }) => role === undefined));
  const declared = totals.scale ?? sum;
  const scale = options.scale !== undefined ? options.scale : declared ? exactOf(declared) : null;
  const { notes, ...read } = readNotes(annex.notes, declared && toNumber(declared));
  const issues = [
    ...unreadable,
    ...annex.issues,
    ...outline.issues,
    ...built.issues,
    ...totals.issues,
    ...notes
      .filter((note) => note.read === undefined)
      .map(({ row, text }) => issue(noteUnread, [row - 1], { row, words: text.slice(0, 120) })),
  ];
  const { id, version = '1.0.0', status, title, level, answers = {}, ...rest } = options;
  const { framework, questions } = answered(
    { id, version, status: 'partial', title, level, ...read, ...rest, scale, groups: built.groups },
    answers,
  );
  const whole =
    issues.length === 0 &&
    questions.length === 0 &&
    built.readings.every(({ understood }) => understood === 'full');
  return {
    framework: { ...framework, status: status ?? (whole ? 'complete' : 'partial') },
    report: { ...reportOf(built, issues, headings), notes, questions },
  };
}

function reportOf(
  { readings }: BuiltGroups,
  issues: readonly Issue[],
  { columns, unread }: Headings,
): Omit<TableReport, 'notes' | 'questions'> {
  const count = (understood: RowReading['understood']) =>
    readings.filter((reading) => reading.understood === understood).length;
  const counts = {
    indicators: readings.length,
    full: count('full'),
    partly: count('partly'),
    none: count('none'),
    noText: count('no-text'),
  };
  const names = Object.entries(columns).map(([name, { heading }]) => [name, heading] as const);
  const sorted = [...issues].sort((a, b) => Number(a.path[0]) - Number(b.path[0]));
  return { rows: readings, counts, issues: sorted, columns: Object.fromEntries(names), unread };
}

/** A flat table: its rows put in the groups that a column names, or in one group of the whole. */
function grouped(entries: readonly OutlineEntry[], title: Title): readonly OutlineEntry[] {
  if (entries.some(({ members, line }) => members.length > 0 || line.unnumbered.length > 0)) return entries;
  const names = [...new Set(entries.map(({ line }) => line.group))];
  if (names.length === 1 && names[0] === '' && entries.every(({ line }) => line.text === '')) return entries;
  const heads = new Map(names.map((name): [string, OutlineEntry[]] => [name, []]));
  for (const entry of entries) heads.get(entry.line.group)?.push(entry);
  return [...heads].map(([name, members], index) => headOf(name || title.vi, `G${index + 1}`, members));
}

function headOf(title: string, code: string, members: OutlineEntry[]): OutlineEntry {
  const first = members[0] as OutlineEntry;
  const empty = { max: '', text: '', evidence: '', dataSource: '', verifiedBy: '', group: '' };
  const line: AnnexRow = {
    ...empty,
    row: first.line.row,
    numbering: { style: 'part', text: code, parts: [] },
    title,
    unnumbered: [],
    continued: [],
  };
  return { line, code, members };
}
