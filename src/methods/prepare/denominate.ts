/** Divides indicators by other columns: totals become ratios that can be compared. */

import { badOption } from '../../messages/argument.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import { cellsLost, negativeDenominator, unknownIndicator } from '../../messages/methods.js';
import type { Absence } from '../absence.js';
import { demand } from '../arguments.js';
import { columnNamed } from '../cells.js';
import { aRecord } from '../rules.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import type { Denominators, Prepared } from './method.js';

/**
 * Divides indicators by other columns of the table, such as GDP or population: x / d, times a factor if given.
 *
 * @param table - The indicators and the columns to divide by.
 * @param by - Indicator to the column it is divided by, or to `{ by, times }`.
 * @returns The table with the quotients in place of the totals; all columns stay. An absent number, an absent denominator
 *   and a zero denominator make the quotient absent, with a reason, the last two with the warning `cells-lost`.
 * @throws ChisoError `unknown-indicator`, `bad-option`, `negative-denominator`.
 *
 * @example
 * ```ts
 * import { denominate, tableFromRows, tableRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[30, 10], [40, 0]], { indicators: ['flights', 'people'] });
 * tableRows(denominate(table, { flights: 'people' }).table); // => [[3, 10], [null, 0]]
 * ```
 */
export function denominate(table: Table, by: Denominators): Prepared {
  checkTable(table);
  demand('by', by, aRecord);
  check(table, by);
  const absences: Absence[] = [];
  const issues: Issue[] = [];
  const columns = table.columns.map((column, position) => {
    const code = table.indicators[position]!;
    const choice = Object.hasOwn(by, code) ? by[code] : undefined;
    if (choice === undefined) return column;
    const denominator = columnNamed(table, typeof choice === 'string' ? choice : choice.by);
    const factor = typeof choice === 'string' ? 1 : (choice.times ?? 1);
    let lost = 0;
    const quotients = column.map((value, unit) => {
      if (denominator[unit]! < 0) {
        const from = typeof choice === 'string' ? choice : choice.by;
        issues.push(
          issue(negativeDenominator, [code, table.units[unit]!], { code, from, value: denominator[unit]! }),
        );
      }
      const divisor = denominator[unit]! / factor;
      const quotient = value / divisor;
      if (Number.isFinite(quotient)) return quotient + 0;
      const reason = Number.isNaN(value)
        ? 'not-given'
        : Number.isNaN(divisor)
          ? 'denominator-absent'
          : divisor === 0
            ? 'zero-denominator'
            : 'overflow';
      if (reason !== 'not-given') lost += 1;
      absences.push({ unit: table.units[unit]!, code, reason });
      return Number.NaN;
    });
    if (lost > 0) issues.push(issue(cellsLost, [code], { code, count: lost, why }));
    return quotients;
  });
  refuse(issues.filter(({ severity }) => severity === 'error'));
  return { table: { ...table, columns }, changes: [], absences, issues };
}

const why = {
  en: 'there is nothing above zero to divide by',
  vi: 'không có mẫu số khác 0 để chia',
};

function check(table: Table, by: Denominators): void {
  const issues: Issue[] = [];
  for (const [code, choice] of Object.entries(by)) {
    if (typeof choice !== 'string' && typeof choice?.by !== 'string') {
      const must = { en: 'the code of a column, or { by, times }', vi: 'mã của một cột, hoặc { by, times }' };
      issues.push(issue(badOption, ['by', code], { option: 'by', value: choice, must }));
      continue;
    }
    const column = typeof choice === 'string' ? choice : choice.by;
    for (const wanted of [code, column]) {
      if (!table.indicators.includes(wanted))
        issues.push(issue(unknownIndicator, ['by', code], { code: wanted }));
    }
    const times = typeof choice === 'string' ? 1 : (choice.times ?? 1);
    if (!Number.isFinite(times) || times === 0) {
      const must = { en: 'a number other than 0', vi: 'một số khác 0' };
      issues.push(issue(badOption, ['by', code, 'times'], { option: 'times', value: times, must }));
    }
  }
  refuse(issues);
}
