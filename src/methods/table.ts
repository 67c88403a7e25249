/** Numbers of many units: what every method of this entry point takes and gives. */

import { badOption } from '../messages/argument.js';
import { type Issue, issue, refuse } from '../messages/issue.js';
import { raggedTable } from '../messages/methods.js';
import { checkOptions, demand } from './arguments.js';
import { aRecord, aText, someTexts } from './rules.js';
import {
  cellNumber,
  checked,
  checkLists,
  labelIssues,
  labelOf,
  lists,
  own,
  raggedIssues,
  someObjects,
  tableIssues,
  textOf,
} from './table-check.js';

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
 * @throws ChisoError `ragged-table`, `not-finite`, `not-a-number`, `repeated-unit`, `repeated-indicator`, `bad-option`
 *   (what should be a list is none).
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
  checkLists('rows', rows, lists);
  checkOptions(names, { units: someTexts, indicators: someTexts, labels: aRecord });
  const indicators = names.indicators ?? Array.from(rows[0] ?? [], (_, column) => String(column + 1));
  const units = names.units ?? rows.map((_, row) => String(row + 1));
  const issues = [
    ...raggedIssues(rows.length, units.length, ['units']),
    ...labelIssues(names.labels, rows.length, ['labels']),
  ];
  const columns = indicators.map(() => new Float64Array(rows.length));
  rows.forEach((row, unit) => {
    if (row.length !== indicators.length) {
      issues.push(issue(raggedTable, [unit], { expected: indicators.length, found: row.length }));
    } else {
      // By position, so that a hole in the list is an absent number.
      for (let column = 0; column < row.length; column += 1)
        columns[column]![unit] = cellNumber(row[column], [unit, column], issues);
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
 *   `repeated-indicator`, `bad-option` (what should be a list of records is none; an id that is neither a text nor a
 *   number; a label that is an object).
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
  checkLists('records', records, someObjects);
  checkOptions(keys, { unit: aText, indicators: someTexts, labels: someTexts });
  demand('unit', keys.unit, aText);
  demand('indicators', keys.indicators, someTexts);
  const issues: Issue[] = [];
  const units = records.map((record, row) => textOf(own(record, keys.unit), [row, keys.unit], issues));
  const columns = keys.indicators.map((code) =>
    Float64Array.from(records, (record, unit) => cellNumber(own(record, code), [unit, code], issues)),
  );
  const labels = keys.labels?.map(
    (key) => [key, records.map((record, row) => labelOf(own(record, key), [row, key], issues))] as const,
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
 * @throws ChisoError `ragged-table`, `not-finite`, `repeated-unit`, `repeated-indicator`, `bad-option` (a column that is
 *   no `Float64Array`).
 *
 * @example
 * ```ts
 * import { tableFromColumns } from 'chiso/methods';
 *
 * tableFromColumns({ units: ['a'], indicators: ['x'], columns: [Float64Array.of(1)] }).units; // => ['a']
 * ```
 */
export function tableFromColumns(table: Table): Table {
  const issues = tableIssues(table, []);
  refuse(issues.filter(({ code }) => code === badOption.code));
  return checked(table, issues);
}
