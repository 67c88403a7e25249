import type { Framework } from '../../framework/model.js';
import type { Title } from '../../framework/notation.js';
import { ChisoError, type Issue, issue } from '../../messages/issue.js';
import { rowTotalDiffers, tableEmpty, tableTooLong, tableWithoutHeadings } from '../../messages/table.js';
import { compare } from '../../numbers/rational.js';
import { exactOf } from '../rule-text/reading.js';
import { type Built, buildGroups, type RowReading, shown, sumOf } from './build.js';
import { readCells } from './cells.js';
import { type Column, findHeadings, type Headings } from './headings.js';
import { type Line, readLines } from './lines.js';
import { type Entry, outlineOf } from './outline.js';
import { pointsOf } from './points.js';

/** What the table itself does not say. Any other field of a framework may be given too and is taken over. */
export type TableOptions = Partial<Omit<Framework, 'id' | 'groups' | 'title' | 'level'>> & {
  readonly id: string;
  readonly title: Title;
  /** Who is scored: province, department, district, commune, … */
  readonly level: string;
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
  readonly columns: Readonly<Partial<Record<Column, string>>>;
  /** Headings of columns that were not read: other things, or words nobody foresaw. */
  readonly unread: readonly string[];
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
 * the numbering (A, I, 1, 1.1, 4.22.1, a), maxima as they are written ("1.000", "7,5", "10đ"). Every cell's own words are
 * kept; {@link readRuleText} reads the rules. What is doubtful is reported with its row and never guessed.
 *
 * @param rows - Rows as lists of cells, or as objects by heading; text that was pasted goes through {@link pastedRows}.
 * @param options - Id, title and level of the framework, and any other of its fields.
 * @returns The document and a report. The same table gives the same document.
 * @throws {@link ChisoError} `table-without-headings` where no headings are found, `table-empty` where no row is numbered,
 * `table-too-long` where it has more than 20.000 rows.
 *
 * @example
 * ```ts
 * import { frameworkFromTable } from 'chiso';
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
  const { lines, total, issues } = readLines(cells, headings);
  if (lines.length === 0) throw new ChisoError([issue(tableEmpty, [], {}), ...unreadable, ...issues]);
  const outline = outlineOf(lines);
  const built = buildGroups(grouped(outline.entries, options.title));
  const sum = sumOf(built.groups);
  const declared = total && pointsOf(total.max);
  const all = [
    ...unreadable,
    ...issues,
    ...outline.issues,
    ...built.issues,
    ...totalIssue(total?.row, declared ?? undefined, sum),
  ];
  const scale =
    options.scale !== undefined ? options.scale : declared ? exactOf(declared) : sum ? exactOf(sum) : null;
  const { id, version = '1.0.0', status, title, level, ...rest } = options;
  const complete = all.length === 0 && built.readings.every(({ understood }) => understood === 'full');
  const framework: Framework = {
    id,
    version,
    status: status ?? (complete ? 'complete' : 'partial'),
    title,
    level,
    ...rest,
    scale,
    groups: built.groups,
  };
  return { framework, report: reportOf(built, all, headings) };
}

function totalIssue(
  row: number | undefined,
  declared: ReturnType<typeof sumOf>,
  sum: ReturnType<typeof sumOf>,
): Issue[] {
  if (row === undefined || !declared || !sum || compare(declared, sum) === 0) return [];
  return [issue(rowTotalDiffers, [row - 1], { row, declared: shown(declared), sum: shown(sum) })];
}

function reportOf({ readings }: Built, issues: readonly Issue[], { columns, unread }: Headings): TableReport {
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
function grouped(entries: readonly Entry[], title: Title): readonly Entry[] {
  if (entries.some(({ members }) => members.length > 0)) return entries;
  const names = [...new Set(entries.map(({ line }) => line.group))];
  if (names.length === 1 && names[0] === '' && entries.every(({ line }) => line.text === '')) return entries;
  const heads = new Map(names.map((name): [string, Entry[]] => [name, []]));
  for (const entry of entries) heads.get(entry.line.group)?.push(entry);
  return [...heads].map(([name, members], index) => headOf(name || title.vi, `G${index + 1}`, members));
}

function headOf(title: string, code: string, members: Entry[]): Entry {
  const first = members[0] as Entry;
  const empty = { max: '', text: '', evidence: '', dataSource: '', verifiedBy: '', group: '' };
  const line: Line = {
    ...empty,
    row: first.line.row,
    numbering: { style: 'part', text: code, parts: [] },
    title,
  };
  return { line, code, members };
}
