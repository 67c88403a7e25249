/** Correlations between indicators, groups and the index, with flags. */

import { badOption } from '../../messages/argument.js';
import { issue, refuse } from '../../messages/issue.js';
import { isRecord, optionsIssues } from '../arguments.js';
import { shown } from '../cells.js';
import { aNumber, aRecord, oneOf } from '../rules.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import { type CorrelationMethod, common, correlation } from './correlation.js';
import { studentTail } from './student.js';

/** One correlation. */
export interface Correlated {
  readonly first: string;
  readonly second: string;
  /** `null` where it does not exist: fewer than two common units, or no variation. */
  readonly value: number | null;
  /** Units that both have. */
  readonly units: number;
  /** Chance of so strong a correlation without any (two-sided t test); `null` for Kendall, and below 3 units. */
  readonly p: number | null;
  /** Below `negative`, between there and `weak`, above `high`, or none of these. */
  readonly flag: 'negative' | 'weak' | 'ok' | 'high' | null;
}

/**
 * Correlations between the columns of one table and another: indicators and their group, groups and the index.
 *
 * Each is of the units that both columns have.
 *
 * @param first - A table, such as the indicators of a group.
 * @param second - Another with the same units, default the first again (each pair once).
 * @param options - `method`: default `pearson`; `flags`: limits, default negative -0.4, weak 0.3, high 0.9 as in COINr.
 * @returns One row per pair.
 * @throws ChisoError `bad-option`: an unknown method, or units that differ.
 *
 * @example
 * ```ts
 * import { correlations, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[1, 2], [2, 4], [3, 6]], { indicators: ['x', 'y'] });
 * correlations(table).map(({ first, second, value, flag }) => [first, second, value, flag]); // => [['x', 'y', 1, 'high']]
 * ```
 *
 * Source: OECD/JRC Handbook (2008), step 4; Kendall is tau-b; p values as R's `cor.test(exact = FALSE)`.
 */
export function correlations(
  first: Table,
  second: Table = first,
  options: {
    readonly method?: CorrelationMethod;
    readonly flags?: { readonly negative?: number; readonly weak?: number; readonly high?: number };
  } = {},
): readonly Correlated[] {
  checkTable(first, ['first']);
  checkTable(second, ['second']);
  check(first, second, options);
  const method = options.method ?? 'pearson';
  const { negative = -0.4, weak = 0.3, high = 0.9 } = options.flags ?? {};
  const together = correlation(method);
  return first.columns.flatMap((one, at) =>
    second.columns.flatMap((other, against) => {
      if (first === second && against <= at) return [];
      const found = together(one, other);
      const units = common(one, other)[0].length;
      const value = shown(found);
      const flag =
        value === null
          ? null
          : value < negative
            ? 'negative'
            : value < weak
              ? 'weak'
              : value > high
                ? 'high'
                : 'ok';
      const p = value === null || method === 'kendall' || units < 3 ? null : significance(value, units);
      return [{ first: first.indicators[at]!, second: second.indicators[against]!, value, units, p, flag }];
    }),
  );
}

function significance(r: number, units: number): number {
  const freedom = units - 2;
  return Math.abs(r) === 1 ? 0 : 2 * studentTail(Math.abs(r) * Math.sqrt(freedom / (1 - r * r)), freedom);
}

function check(first: Table, second: Table, options: { readonly flags?: unknown }): void {
  const issues = optionsIssues(options, { method: oneOf('pearson', 'spearman', 'kendall'), flags: aRecord });
  const limits = { negative: aNumber, weak: aNumber, high: aNumber };
  if (isRecord(options) && isRecord(options.flags))
    issues.push(...optionsIssues(options.flags, limits, ['flags']));
  if (
    first.units.length !== second.units.length ||
    first.units.some((unit, index) => unit !== second.units[index])
  ) {
    const must = {
      en: 'the same in both tables, in the same order',
      vi: 'giống nhau và cùng thứ tự trong hai bảng',
    };
    issues.push(issue(badOption, ['units'], { option: 'units', value: second.units.length, must }));
  }
  refuse(issues);
}
