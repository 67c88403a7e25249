/** Tables as text, CSV, Markdown and JSON. */
import type { Locale } from '../index.js';
import { alignedText } from './aligned.js';
import { UsageProblem } from './problem.js';

export type Format = 'text' | 'json' | 'csv' | 'markdown';

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null | undefined;

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Writing {
  readonly format: Format;
  readonly language: 'vi' | 'en';
  /** Columns of the terminal. */
  readonly width: number;
  /** How a CSV is written: for spreadsheets in Vietnamese, semicolons and comma decimals. */
  readonly locale?: Locale | undefined;
}

const endings: readonly (readonly [RegExp, Format])[] = [
  [/\.json$/i, 'json'],
  [/\.csv$/i, 'csv'],
  [/\.(md|markdown)$/i, 'markdown'],
];

/** The format asked for by an option or, without one, by the name of the file that is written. */
export function formatOf(options: Readonly<Record<string, unknown>>, out: string | undefined): Format {
  const named = (['json', 'csv', 'markdown'] as const).filter((format) => options[format] === true);
  if (named.length > 1) throw new UsageProblem(`--${named.join(' --')}?`);
  return named[0] ?? endings.find(([ending]) => ending.test(out ?? ''))?.[1] ?? 'text';
}

/** A table in the format asked for; `data` is what JSON shows. */
export function tableText(
  table: Table,
  { format, language, width, locale = 'en' }: Writing,
  data: unknown,
): string {
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  const rows = table.rows.map((row) =>
    row.map((cell) => (format === 'csv' ? cellText(cell, locale) : cellText(readable(cell), language))),
  );
  if (format === 'csv') return csvText([table.head, ...rows], locale);
  if (format === 'markdown') return markdown(table.head, rows);
  return alignedText(table, rows, width);
}

/** A number with the decimals of the language; nothing is a dash. */
export function cellText(cell: Cell, language: 'vi' | 'en'): string {
  if (cell === null || cell === undefined) return '—';
  if (typeof cell === 'number') return language === 'vi' ? String(cell).replace('.', ',') : String(cell);
  return cell;
}

/** Where no rounding is declared, people read four decimals; CSV and JSON have them all. */
function readable(cell: Cell): Cell {
  return typeof cell === 'number' && /\.\d{9,}/.test(String(cell)) ? Math.round(cell * 1e4) / 1e4 : cell;
}

/** CSV as spreadsheets of that language open it: with the mark of UTF-8, and their separator. */
export function csvText(rows: readonly (readonly string[])[], locale: Locale): string {
  const separator = locale === 'vi' ? ';' : ',';
  return `\ufeff${rows.map((row) => row.map((cell) => csvCell(cell, separator)).join(separator)).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula is made text. */
function csvCell(text: string, separator: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d—–]|$)/.test(text) ? `'${text}` : text;
  return /["\t\r\n;]/.test(safe) || safe.includes(separator) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
  return `${[line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')}\n`;
}

/** Text that stays in its cell, and is no HTML. */
function markdownCell(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\|/g, '\\|')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
