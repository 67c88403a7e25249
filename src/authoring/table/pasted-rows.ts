/** Text that was copied as rows of cells. */
import { demandText } from '../../messages/argument.js';

/**
 * Splits cells that were copied from Word or a spreadsheet: tabs between cells, line breaks between rows, and quotation
 * marks around cells that hold either.
 *
 * @param text - The pasted text.
 * @returns Rows of cells; a quotation mark inside a quoted cell is written twice.
 *
 * @example
 * ```ts
 * import { pastedRows } from 'chiso';
 *
 * pastedRows('STT\tĐiểm tối đa\n1\t"20\nđiểm"'); // => [['STT', 'Điểm tối đa'], ['1', '20\nđiểm']]
 * ```
 */
export function pastedRows(text: string): readonly (readonly string[])[] {
  demandText('text', text);
  const rows: string[][] = [];
  const source = text.replace(/^\ufeff/, '');
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
