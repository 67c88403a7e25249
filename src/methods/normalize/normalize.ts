/** Brings the indicators of a table to a common scale on which more is better. */

import { type Issue, issue, refuse } from '../../messages/issue.js';
import { cellsLost, noVariation } from '../../messages/methods.js';
import { notFinite } from '../../messages/plain.js';
import type { Absence } from '../absence.js';
import { demand, isRecord, type Rule } from '../arguments.js';
import { infiniteCells } from '../cells.js';
import { fieldIssues } from '../keys.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { indicatorIssues, normalizingIssues } from './check.js';
import { type Found, normalizeColumn } from './column.js';
import type { IndicatorScale, Normalizing } from './method.js';

/** A normalised table, with the reason of every absent number. */
export interface Normalized {
  readonly table: Table;
  readonly absences: readonly Absence[];
  /** Warnings: `no-variation`, `cells-lost`; `unknown-field`, facts of an indicator the table does not have. */
  readonly issues: readonly Issue[];
}

/**
 * Normalises every indicator of a table: min-max, z-score, goalposts, distances, fractions, ranks, Borda, categories.
 *
 * Where lower is better values are turned round first, so that in the result more is always better. Absent stays
 * absent and takes part in nothing. What cannot be put on the scale (an indicator without variation, a logarithm of a
 * number that is not positive, a division by zero) becomes absent with a reason, and a warning.
 *
 * @param table - The values, in any unit of measure.
 * @param how - The normalisation of all indicators: a name, or a name with options.
 * @param indicators - By code: direction (default higher is better), goalposts, target, or a normalisation of its own.
 * @returns A new table with the same units and indicators, the absences and the warnings.
 * @throws ChisoError `unknown-method`, `unknown-option`, `bad-option`, `not-finite`, `missing-goalposts`, `missing-target`,
 *   `unknown-unit`.
 *
 * @example
 * ```ts
 * import { normalize, tableFromRows, tableRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[10], [20], [40]], { indicators: ['delay'] });
 * tableRows(normalize(table, { method: 'min-max', range: [0, 100] }, { delay: { direction: 'lower-is-better' } }).table);
 * // => [[100], [66.66666666666666], [0]]
 * ```
 *
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5; variants in each method's file.
 */
export function normalize(
  table: Table,
  how: Normalizing,
  indicators: Readonly<Record<string, IndicatorScale>> = {},
): Normalized {
  checkShape(table);
  demand('indicators', indicators, scales);
  const scale = (code: string): IndicatorScale =>
    Object.hasOwn(indicators, code) ? (indicators[code] ?? {}) : {};
  check(table, how, scale);
  const absences: Absence[] = [];
  const issues = fieldIssues(indicators, table.indicators, ['indicators']);
  const columns = table.columns.map((column, position) => {
    const code = table.indicators[position]!;
    const own = scale(code);
    const out = new Float64Array(column.length);
    const found = normalizeColumn(table, code, column, own.normalize ?? how, own, out);
    const lost = reasons(table, code, column, out, found, absences);
    if (lost > 0 && found?.reason === 'no-variation') issues.push(issue(noVariation, [code], { code }));
    else if (lost > 0) issues.push(issue(cellsLost, [code], { code, count: lost, why }));
    return out;
  });
  return { table: { ...table, columns }, absences, issues };
}

const scales: Rule = {
  holds: (value) =>
    isRecord(value) && Object.values(value).every((own) => own === undefined || isRecord(own)),
  must: {
    en: 'an object with the facts of each indicator by code',
    vi: 'một đối tượng ghi thông tin từng chỉ số theo mã',
  },
};

const why = {
  en: 'they cannot be put on this scale',
  vi: 'không thể đưa về thang đo này',
};

/** Writes down every absent number, cleans what is not finite, and counts those that were there before. */
function reasons(
  table: Table,
  code: string,
  given: Float64Array,
  out: Float64Array,
  found: Found,
  absences: Absence[],
): number {
  let lost = 0;
  for (let unit = 0; unit < out.length; unit += 1) {
    const value = out[unit]!;
    if (Number.isFinite(value)) {
      // No minus zero leaves the library.
      out[unit] = value + 0;
      continue;
    }
    const reason = Number.isNaN(given[unit]!)
      ? 'not-given'
      : Number.isNaN(found.logged[unit]!)
        ? 'not-positive'
        : (found.reason ?? 'overflow');
    if (reason !== 'not-given') lost += 1;
    out[unit] = Number.NaN;
    absences.push({ unit: table.units[unit]!, code, reason });
  }
  return lost;
}

function check(table: Table, how: Normalizing, scale: (code: string) => IndicatorScale): void {
  const issues = normalizingIssues(how, []);
  for (const code of table.indicators) issues.push(...indicatorIssues(code, scale(code)));
  for (const { code, unit, value } of infiniteCells(table))
    issues.push(issue(notFinite, [code, unit], { value }));
  refuse(issues);
}
