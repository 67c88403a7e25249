/** Numbers of many units: what every method of this entry point takes and gives. */
import { ChisoError, type Issue, issue } from '../messages/issue.js';
import {
  notFinite,
  notNumber,
  raggedTable,
  repeatedIndicator,
  repeatedUnit,
  unknownIndicator,
} from '../messages/methods.js';

/**
 * A table of numbers, one column per indicator and one entry per unit; `NaN` in a column means absent, and nothing
 * else does. There is never an infinite number in it.
 *
 * A method reads its table and never writes to it: results are new columns (an unchanged column may be shared).
 */
export interface Table {
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  /** In the order of `indicators`; each has one number per unit, in the order of `units`. */
  readonly columns: readonly Float64Array[];
  /** Texts of the units, such as their region, in the order of `units`: for imputing within a group of units. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
}

/** A number as people supply it: `null` (or nothing) where it is absent. */
export type Cell = number | null | undefined;

/**
 * Makes a table from rows of numbers, one row per unit.
 *
 * @param rows - One row per unit, one number per indicator; `null` or `undefined` is absent, and so is `NaN`.
 * @param names - Ids of the units and codes of the indicators; default the numbers 1, 2, … as text.
 * @returns The table.
 * @throws ChisoError `ragged-table`, `not-finite`, `not-a-number`, `repeated-unit`, `repeated-indicator`.
 *
 * @example
 * ```ts
 * import { tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[1, 2], [3, null]], { units: ['a', 'b'], indicators: ['x', 'y'] });
 * table.columns[0]; // => Float64Array [1, 3]
 * ```
 */
export function tableFromRows(
  rows: readonly (readonly Cell[])[],
  names: {
    readonly units?: readonly string[];
    readonly indicators?: readonly string[];
    readonly labels?: Table['labels'];
  } = {},
): Table {
  const indicators = names.indicators ?? (rows[0] ?? []).map((_, column) => String(column + 1));
  const units = names.units ?? rows.map((_, row) => String(row + 1));
  const issues: Issue[] = [];
  if (units.length !== rows.length) {
    issues.push(issue(raggedTable, ['units'], { expected: rows.length, found: units.length }));
  }
  const columns = indicators.map(() => new Float64Array(rows.length));
  rows.forEach((row, unit) => {
    if (row.length !== indicators.length) {
      issues.push(issue(raggedTable, [unit], { expected: indicators.length, found: row.length }));
    } else {
      row.forEach((cell, column) => {
        columns[column]![unit] = cellNumber(cell, [unit, column], issues);
      });
    }
  });
  return checked({ units, indicators, columns, ...(names.labels && { labels: names.labels }) }, issues);
}

/**
 * Makes a table from one record per unit, such as rows of a CSV file already read.
 *
 * @param records - One record per unit.
 * @param keys - `unit`: the key that holds the id; `indicators`: the keys to take, in this order; `labels`: the keys
 *   whose texts are kept as labels.
 * @returns The table; a key that a record lacks, `null` and `NaN` are absent.
 * @throws ChisoError `not-finite`, `not-a-number` (a text is never read as a number), `repeated-unit`,
 *   `repeated-indicator`.
 *
 * @example
 * ```ts
 * import { tableFromRecords } from 'chiso/methods';
 *
 * const table = tableFromRecords([{ id: 'a', x: 1 }, { id: 'b', x: null }], { unit: 'id', indicators: ['x'] });
 * table.units; // => ['a', 'b']
 * ```
 */
export function tableFromRecords(
  records: readonly Readonly<Record<string, unknown>>[],
  keys: {
    readonly unit: string;
    readonly indicators: readonly string[];
    readonly labels?: readonly string[];
  },
): Table {
  const issues: Issue[] = [];
  const units = records.map((record) => String(own(record, keys.unit) ?? ''));
  const columns = keys.indicators.map((code) =>
    Float64Array.from(records, (record, unit) => cellNumber(own(record, code), [unit, code], issues)),
  );
  const labels = keys.labels?.map(
    (key) => [key, records.map((record) => String(own(record, key) ?? ''))] as const,
  );
  return checked(
    { units, indicators: keys.indicators, columns, ...(labels && { labels: Object.fromEntries(labels) }) },
    issues,
  );
}

/**
 * Checks a table made by hand from columns.
 *
 * @param table - The table; its columns are kept, not copied.
 * @returns The same table.
 * @throws ChisoError `ragged-table`, `not-finite`, `repeated-unit`, `repeated-indicator`.
 *
 * @example
 * ```ts
 * import { tableFromColumns } from 'chiso/methods';
 *
 * tableFromColumns({ units: ['a'], indicators: ['x'], columns: [Float64Array.of(1)] }).units; // => ['a']
 * ```
 */
export function tableFromColumns(table: Table): Table {
  const issues: Issue[] = [];
  if (table.columns.length !== table.indicators.length) {
    issues.push(
      issue(raggedTable, ['columns'], { expected: table.indicators.length, found: table.columns.length }),
    );
  }
  table.columns.forEach((column, position) => {
    if (column.length !== table.units.length) {
      issues.push(
        issue(raggedTable, ['columns', position], { expected: table.units.length, found: column.length }),
      );
    }
    for (const unit of infinite(column)) {
      issues.push(issue(notFinite, ['columns', position, unit], { value: column[unit]! }));
    }
  });
  return checked(table, issues);
}

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

function infinite(column: Float64Array): number[] {
  const found: number[] = [];
  for (let unit = 0; unit < column.length && found.length < 10; unit += 1) {
    if (column[unit] === Infinity || column[unit] === -Infinity) found.push(unit);
  }
  return found;
}

/** A number as shown: absent is `null`, and minus zero is zero. */
export function shown(value: number): number | null {
  return Number.isNaN(value) ? null : value + 0;
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function cellNumber(cell: unknown, path: Issue['path'], issues: Issue[]): number {
  if (cell === null || cell === undefined) return Number.NaN;
  if (typeof cell !== 'number') issues.push(issue(notNumber, path, { value: cell }));
  else if (cell === Infinity || cell === -Infinity) issues.push(issue(notFinite, path, { value: cell }));
  else return cell;
  return Number.NaN;
}

function checked(table: Table, issues: Issue[]): Table {
  const repeated = (names: readonly string[]) =>
    names.filter((name, position) => names.indexOf(name) !== position);
  if (new Set(table.units).size !== table.units.length) {
    issues.push(issue(repeatedUnit, ['units'], { id: repeated(table.units)[0]! }));
  }
  if (new Set(table.indicators).size !== table.indicators.length) {
    issues.push(issue(repeatedIndicator, ['indicators'], { code: repeated(table.indicators)[0]! }));
  }
  const [first, ...others] = issues;
  if (first) throw new ChisoError([first, ...others]);
  return table;
}
