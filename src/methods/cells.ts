/** Single numbers of a table. */
import { fail } from '../messages/issue.js';
import { unknownIndicator } from '../messages/methods.js';
import type { Table } from './table.js';

/** The column of an indicator of a table that was looked at; throws if there is none. */
export function columnNamed(table: Table, indicator: string): Float64Array {
  return (
    table.columns[table.indicators.indexOf(indicator)] ?? fail(unknownIndicator, [], { code: indicator })
  );
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
