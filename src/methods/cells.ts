/** Single numbers of a table, and the table as plain data again. */
import { ChisoError, issue } from '../messages/issue.js';
import { unknownIndicator } from '../messages/methods.js';
import type { Table } from './table.js';

/**
 * Writes a table back as rows, one per unit, `null` for absent.
 *
 * @example
 * ```ts
 * import { tableFromRows, tableRows } from 'chiso/methods';
 *
 * tableRows(tableFromRows([[1, null]])); // => [[1, null]]
 * ```
 */
export function tableRows(table: Table): (number | null)[][] {
  return table.units.map((_, unit) => table.columns.map((column) => shown(column[unit]!)));
}

/**
 * Writes a table back as records, one per unit: `{ id, values: { code: number | null } }`.
 *
 * @example
 * ```ts
 * import { tableFromRows, tableRecords } from 'chiso/methods';
 *
 * tableRecords(tableFromRows([[1]], { units: ['a'], indicators: ['x'] })); // => [{ id: 'a', values: { x: 1 } }]
 * ```
 */
export function tableRecords(table: Table): { id: string; values: Record<string, number | null> }[] {
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
 * @throws ChisoError `unknown-indicator`.
 *
 * @example
 * ```ts
 * import { columnOf, tableFromRows } from 'chiso/methods';
 *
 * columnOf(tableFromRows([[1, 2], [3, 4]], { indicators: ['x', 'y'] }), 'y'); // => Float64Array [2, 4]
 * ```
 */
export function columnOf(table: Table, indicator: string): Float64Array {
  const column = table.columns[table.indicators.indexOf(indicator)];
  if (!column) throw new ChisoError([issue(unknownIndicator, [], { code: indicator })]);
  return column;
}

/** Infinite numbers of a table, which methods refuse; a table made by the functions here has none. */
export function infiniteCells(table: Table): { code: string; unit: string; value: number }[] {
  return table.columns.flatMap((column, position) =>
    infinite(column).map((unit) => ({
      code: table.indicators[position]!,
      unit: table.units[unit]!,
      value: column[unit]!,
    })),
  );
}

/** Positions of the first ten infinite numbers of a column. */
export function infinite(column: Float64Array): number[] {
  const found: number[] = [];
  for (let unit = 0; unit < column.length && found.length < 10; unit += 1) {
    if (column[unit] === Infinity || column[unit] === -Infinity) found.push(unit);
  }
  return found;
}

/** A number as shown: absent, and what is beyond all numbers, is `null`, and minus zero is zero. */
export function shown(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}
