/** Treats outliers: brings extreme points in, and transforms what that does not help. */
import { type Issue, refuse } from '../../messages/issue.js';
import { demand } from '../arguments.js';
import { shown } from '../cells.js';
import { shapeOf } from '../describe/moments.js';
import { fieldIssues } from '../keys.js';
import { aRecord } from '../rules.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import type { CellChange } from './method.js';
import { transformed } from './transform.js';
import { type Treatment, treatmentIssues } from './treatment.js';
import { outlying, winsorised } from './winsorise.js';

/** What the treatment found of one indicator and did to it. */
export interface TreatmentDetail {
  readonly code: string;
  /** Skewness and kurtosis before, after points came in, and after the transformation, as far as it went. */
  readonly checks: readonly {
    readonly skewness: number | null;
    readonly kurtosis: number | null;
    readonly passed: boolean;
  }[];
  /** Points brought in; also if the transformation then started again from the original values. */
  readonly winsorised: number;
  readonly transform: 'log' | 'log-one' | 'box-cox' | null;
  /** Whether the result is within limits. */
  readonly passed: boolean;
}

/** A treated table. */
export interface Treated {
  readonly table: Table;
  readonly details: readonly TreatmentDetail[];
  /** Every cell that is not as it was. */
  readonly changes: readonly CellChange[];
  /** Warning: `unknown-field`, a treatment of an indicator the table does not have. */
  readonly issues: readonly Issue[];
}

/**
 * Treats outliers indicator by indicator, as COINr does: one with an absolute skewness of 2 or more and a kurtosis of 3.5 or more
 * has its highest values (or lowest, if skewed that way) brought in to the next ones until it passes or 5 points are
 * in; if it still does not pass, the original values are transformed by ln(x - least + 1% of the range).
 *
 * Points never come in so far that all units become equal. Both limits must be reached to fail. Skewness and kurtosis are those of spreadsheets (G₁, G₂). Absent numbers take no
 * part; fewer than 4 numbers, or equal ones, always pass.
 *
 * @param table - The values, before normalisation.
 * @param how - Limits and the transformation, for all indicators.
 * @param indicators - By code: another treatment in its place (nothing of `how` is kept), or `none`.
 * @returns The treated table, what was found of each indicator, and every cell changed.
 * @throws ChisoError `bad-option`, `unknown-option`.
 *
 * @example
 * ```ts
 * import { tableFromRows, treat } from 'chiso/methods';
 *
 * const table = tableFromRows([1, 2, 3, 4, 5, 6, 7, 8, 9, 90].map((value) => [value]));
 * treat(table).changes; // => [{ unit: '10', code: '1', from: 90, to: 9, by: 'winsorised-high' }]
 * ```
 *
 * Source: COINr, `Treat` with `winsorise` and `log_CT`; JRC COIN Tool user guide.
 */
export function treat(
  table: Table,
  how: Treatment | 'none' = {},
  indicators: Readonly<Record<string, Treatment | 'none' | undefined>> = {},
): Treated {
  checkTable(table);
  demand('indicators', indicators, aRecord);
  const issues = [how, ...Object.values(indicators)].flatMap((one, index) =>
    treatmentIssues(one, index === 0 ? [] : ['indicators', Object.keys(indicators)[index - 1]!]),
  );
  refuse(issues);
  const details: TreatmentDetail[] = [];
  const changes: CellChange[] = [];
  const columns = table.columns.map((column, position) => {
    const code = table.indicators[position]!;
    const own = (Object.hasOwn(indicators, code) ? indicators[code] : undefined) ?? how;
    if (own === 'none') return column;
    const { values, detail } = treatColumn(column, own);
    details.push({ code, ...detail });
    for (let unit = 0; unit < column.length; unit += 1) {
      const [from, to] = [column[unit]!, values[unit]!];
      if (from === to || Number.isNaN(from)) continue;
      const by = detail.transform ? 'transformed' : to < from ? 'winsorised-high' : 'winsorised-low';
      changes.push({ unit: table.units[unit]!, code, from: shown(from), to: to + 0, by });
    }
    return values;
  });
  const strangers = fieldIssues(indicators, table.indicators, ['indicators']);
  return { table: { ...table, columns }, details, changes, issues: strangers };
}

/** Treats one column, without checks: for running again and again. Returns the same column if nothing changes. */
export function treatColumn(
  column: Float64Array,
  how: Treatment,
): { readonly values: Float64Array; readonly detail: Omit<TreatmentDetail, 'code'> } {
  const checks: { skewness: number | null; kurtosis: number | null; passed: boolean }[] = [];
  const passes = (values: Float64Array) => {
    const found = shapeOf(values);
    const passed = !outlying(found.skewness, found.kurtosis, how);
    checks.push({ skewness: shown(found.skewness), kurtosis: shown(found.kurtosis), passed });
    return passed;
  };
  const none = { values: column, count: 0 };
  if (passes(column) && !how.force) {
    return { values: column, detail: { checks, winsorised: 0, transform: null, passed: true } };
  }
  const most = how.winsorise ?? 5;
  const within = most > 0 ? winsorised(column, most, how) : none;
  const broughtIn = (passed: boolean) => ({
    values: within.values,
    detail: { checks, winsorised: within.count, transform: null, passed },
  });
  if (passes(within.values)) return broughtIn(true);
  const transform = how.transform ?? 'log';
  if (transform === 'none') return broughtIn(false);
  const values = transformed(how.combine ? within.values : column, transform, how.lambda ?? 0);
  // Beyond the range of numbers: better left as it is.
  if (values.some((value) => value === Infinity || value === -Infinity)) return broughtIn(false);
  return { values, detail: { checks, winsorised: within.count, transform, passed: passes(values) } };
}
