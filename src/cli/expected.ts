/** A list of the units there should be. */
import { idColumn } from './headings.js';
import { readText } from './io.js';
import { unguarded } from './print.js';
import { rowsIn } from './rows.js';

/** Their ids: the column headed as one of ids, or the first one of a list without headings. */
export function expectedIn(file: string): readonly string[] {
  const rows = rowsIn(readText(file), file);
  const at = rows[0]?.cells.findIndex(idColumn) ?? -1;
  return rows
    .slice(at < 0 ? 0 : 1)
    .map(({ cells }) => unguarded((cells[Math.max(at, 0)] ?? '').normalize('NFC').trim()))
    .filter((id) => id !== '');
}
