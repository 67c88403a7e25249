/** A table as plain data again. */
import { demand } from './arguments.js';
import { columnNamed, shown } from './cells.js';
import { aText } from './rules.js';
import type { Table } from './table.js';
import { checkShape, checkTable } from './table-check.js';

/**
 * Writes a table back as rows, one per unit, `null` for absent.
 *
 * @throws ChisoError `bad-option` (no table), `ragged-table`, `not-finite`.
 *
 * @example
 * ```ts
 * import { tableFromRows, tableRows } from 'chiso/methods';
 *
 * tableRows(tableFromRows([[1, null]])); // => [[1, null]]
 * ```
 */
export function tableRows(table: Table): (number | null)[][] {
  checkTable(table);
  return table.units.map((_, unit) => table.columns.map((column) => shown(column[unit]!)));
}

/**
 * Writes a table back as records, one per unit: `{ id, values: { code: number | null } }`.
 *
 * @throws ChisoError `bad-option` (no table), `ragged-table`, `not-finite`.
 *
 * @example
 * ```ts
 * import { tableFromRows, tableRecords } from 'chiso/methods';
 *
 * tableRecords(tableFromRows([[1]], { units: ['a'], indicators: ['x'] })); // => [{ id: 'a', values: { x: 1 } }]
 * ```
 */
export function tableRecords(table: Table): { id: string; values: Record<string, number | null> }[] {
  checkTable(table);
  return table.units.map((id, unit) => ({
    id,
    values: Object.fromEntries(
      table.indicators.map((code, column) => [code, shown(table.columns[column]![unit]!)]),
    ),
  }));
}

/**
 * The column of an indicator.
 *
 * @throws ChisoError `unknown-indicator`, `bad-option` (no table), `ragged-table`.
 *
 * @example
 * ```ts
 * import { columnOf, tableFromRows } from 'chiso/methods';
 *
 * columnOf(tableFromRows([[1, 2], [3, 4]], { indicators: ['x', 'y'] }), 'y'); // => Float64Array [2, 4]
 * ```
 */
export function columnOf(table: Table, indicator: string): Float64Array {
  checkShape(table);
  demand('indicator', indicator, aText);
  return columnNamed(table, indicator);
}
