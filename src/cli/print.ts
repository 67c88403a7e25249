/** Tables as text, CSV, Markdown and JSON. */
import { extname } from 'node:path';
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

const formats: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

/** What the name of a file may end with to be written by a command that prints tables. */
export const tableEndings: readonly string[] = Object.keys(formats);

/** The format asked for by an option or, without one, by the name of the file that is written. */
export function formatOf(options: Readonly<Record<string, unknown>>, out: string | undefined): Format {
  const named = (['json', 'csv', 'markdown'] as const).filter((format) => options[format] === true);
  if (named.length > 1) throw new UsageProblem(`--${named.join(' --')}?`);
  return named[0] ?? formats[extname(out ?? '').toLowerCase()] ?? 'text';
}

/** A table in the format asked for; `data` is what JSON shows. */
export function tableText(
  table: Table,
  { format, language, width, locale = 'en' }: Writing,
  data: unknown,
): string {
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  if (format === 'csv') {
    const rows = table.rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? asText(cell) : cellText(cell, locale))),
    );
    return csvText([table.head.map(asText), ...rows], locale);
  }
  const rows = table.rows.map((row) => row.map((cell) => cellText(readable(cell), language)));
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

/** Quoted wherever a spreadsheet with other settings would part the cell. */
function csvCell(text: string, separator: string): string {
  const isNumber = separator !== ',' && /^-?\d+,\d+$/.test(text);
  return /["\t\r\n;,]/.test(text) && !isNumber ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * A text that a spreadsheet keeps as it is: one that it would take for a formula, or turn into another number or a date,
 * stands behind an apostrophe.
 */
export function asText(text: string): string {
  const clean = visible(text);
  return isFormula(clean) || isTurned(clean) ? `'${clean}` : clean;
}

/** Without the apostrophe that a printed table puts before what a spreadsheet would turn into something else. */
export function unguarded(text: string): string {
  return text.startsWith("'") && asText(text.slice(1)) === text ? text.slice(1) : text;
}

/** Everything that starts as a formula does; a number with a sign is one, and a lone dash is nothing. */
function isFormula(text: string): boolean {
  return /^\s*[=+@\-＝＋＠－]/.test(text) && !/^-?(?:\d+(?:[.,]\d+)?)?$/.test(text) && !/^[-–—]+$/.test(text);
}

/** 1.10 would lose its zero, 007 its noughts, a long number its digits; 1-2, 1/2 and 1E5 would become something else. */
function isTurned(text: string): boolean {
  if (/^\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?$/.test(text) || /^\d+(?:[.,]\d+)?[eE][-+]?\d+$/.test(text))
    return true;
  return (
    /^-?\d+(?:[.,]\d+)?$/.test(text) && String(Number(text.replace(',', '.'))) !== text.replace(',', '.')
  );
}

/** Characters that steer a terminal are shown as what they are: none that can be read. */
export function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
  return `${[line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')}\n`;
}

/** Text that stays in its cell: no HTML, link, picture, code or emphasis. */
function markdownCell(text: string): string {
  return visible(text)
    .replace(/[\\|`*_~[\]!]/g, '\\$&')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`)
    .replace(/@/g, '&#64;');
}
