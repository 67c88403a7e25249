/** Tables as text, CSV, Markdown and JSON. */

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
}

/** A table in the format asked for; `data` is what JSON shows. */
export function tableText(table: Table, { format, language, width }: Writing, data: unknown): string {
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  const rows = table.rows.map((row) => row.map((cell) => cellText(cell, format === 'csv' ? 'en' : language)));
  if (format === 'csv')
    return `\ufeff${[table.head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
  if (format === 'markdown') return markdown(table.head, rows);
  return aligned(table, rows, width);
}

/** A number with the decimals of the language; nothing is a dash. */
export function cellText(cell: Cell, language: 'vi' | 'en'): string {
  if (cell === null || cell === undefined) return '—';
  if (typeof cell === 'number') return language === 'vi' ? String(cell).replace('.', ',') : String(cell);
  return cell;
}

/** A cell that a spreadsheet would take for a formula is made text. */
function csvCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d—–]|$)/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return `${[line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')}\n`;
}

function aligned({ head, rows: cells }: Table, rows: readonly (readonly string[])[], width: number): string {
  const lines = [head, ...rows].map((row) => row.map(oneLine));
  const widths = head.map((_, index) => Math.max(...lines.map((row) => displayWidth(row[index] ?? ''))));
  const shrunk = shrink(widths, width - 2 * (head.length - 1));
  const numeric = head.map(
    (_, index) =>
      cells.length > 0 && cells.every((row) => typeof row[index] === 'number' || row[index] === null),
  );
  const draw = (row: readonly string[]) =>
    row
      .map((cell, index) => cut(cell, shrunk[index] as number, numeric[index] === true))
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = lines;
  return `${[draw(first), shrunk.map((size) => '─'.repeat(size)).join('  '), ...rest.map(draw)].join('\n')}\n`;
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=\S)[\s\p{Cc}]+/gu, ' ')
    .trimEnd();
}

/** The widest columns give way until the table fits; the first one, which holds ids and codes, stays whole. */
function shrink(widths: readonly number[], room: number): readonly number[] {
  const sizes = [...widths];
  const [first = 0] = sizes;
  while (sizes.reduce((sum, size) => sum + size, 0) > room && Math.max(...sizes.slice(1)) > 8) {
    const widest = sizes.indexOf(Math.max(...sizes.slice(1)), 1);
    sizes[widest] = (sizes[widest] as number) - 1;
  }
  return [first, ...sizes.slice(1)];
}

/** Columns a text takes on a terminal: marks that combine take none, East Asian wide characters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) {
    if (/\p{Mn}|\p{Cf}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

function cut(text: string, size: number, right: boolean): string {
  let shown = text;
  if (displayWidth(text) > size) {
    const characters = [...text];
    while (characters.length > 0 && displayWidth(characters.join('')) > size - 1) characters.pop();
    shown = `${characters.join('').trimEnd()}…`;
  }
  const gap = ' '.repeat(Math.max(0, size - displayWidth(shown)));
  return right ? gap + shown : shown + gap;
}
