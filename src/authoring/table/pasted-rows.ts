/** Text that was copied as rows of cells. */
import { demandText } from '../../messages/argument.js';
import { isNote, isSignature, isTotal } from './around.js';
import { numberingOf } from './numbering.js';

/**
 * Splits cells that were copied from Word or a spreadsheet: tabs between cells, line breaks between rows, and quotation
 * marks around cells that hold either.
 *
 * Word quotes nothing: a cell of several paragraphs runs over several lines, the cells after it stand at the end of the
 * last one. Such lines are put together again, as far as the widest row goes; empty rows keep the count of the lines.
 *
 * @param text - The pasted text.
 * @returns Rows of cells; a quotation mark inside a quoted cell is written twice.
 *
 * @example
 * ```ts
 * import { pastedRows } from 'chiso/authoring';
 *
 * pastedRows('STT\tĐiểm tối đa\n1\t"20\nđiểm"'); // => [['STT', 'Điểm tối đa'], ['1', '20\nđiểm']]
 * ```
 */
export function pastedRows(text: string): readonly (readonly string[])[] {
  demandText('text', text);
  return withParagraphs(splitRows(text.replace(/^\ufeff/, '')));
}

function splitRows(source: string): readonly string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const { cell, end } = cellAt(source, at);
    row.push(cell);
    const ends = source[end];
    at = end + (source.startsWith('\r\n', end) ? 2 : 1);
    if (ends === '\t') continue;
    rows.push(row);
    row = [];
  }
  // A tab at the very end leaves an empty cell behind it.
  return row.length > 0 ? [...rows, [...row, '']] : rows;
}

/** Lines that go on with the cell above them, put into it. */
function withParagraphs(rows: readonly string[][]): readonly (readonly string[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  // A table has three columns at least; where it has fewer, every line is a row.
  if (width < 3) return rows;
  const joined: string[][] = [];
  let open: string[] | undefined;
  for (const row of rows) {
    if (open && goesOn(row, open, width)) {
      const [first = '', ...rest] = row;
      open[open.length - 1] = `${open[open.length - 1]}\n${first}`;
      open.push(...rest);
      joined.push([]);
      continue;
    }
    const copy = [...row];
    open = row.length > 1 ? copy : undefined;
    joined.push(copy);
  }
  return joined;
}

/** Whether a line is the next paragraph of the last cell: it begins with words, and the row has room for its cells. */
function goesOn(row: readonly string[], open: readonly string[], width: number): boolean {
  const first = row[0]?.trim() ?? '';
  const last = open[open.length - 1]?.trim() ?? '';
  if (open.length - 1 + row.length > width || (first === '' && row.length > 1)) return false;
  if (row.length === 1 && open.length === width && (last === '' || first === '')) return false;
  if (row.length > 1 && numberingOf(first, 'roman')) return false;
  return !isTotal(first) && !isSignature(first) && !isNote(first);
}

/** The cell that starts here and the position of what ends it; quoted only if the quotation mark is closed right. */
function cellAt(source: string, at: number): { cell: string; end: number } {
  const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
  quoted.lastIndex = at;
  const found = quoted.exec(source);
  if (found) return { cell: (found[1] as string).replace(/""/g, '"'), end: quoted.lastIndex };
  const bare = /[^\t\r\n]*/y;
  bare.lastIndex = at;
  const [cell = ''] = bare.exec(source) as RegExpExecArray;
  return { cell, end: bare.lastIndex };
}
