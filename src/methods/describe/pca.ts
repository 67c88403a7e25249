/** Principal components: what few directions carry of many indicators. */

import { badOption } from '../../messages/argument.js';
import { beyondRange } from '../../messages/decide.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import { constantIndicator } from '../../messages/methods.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import { eigenOf } from './eigen.js';
import { deviation, mean } from './moments.js';
import { dot } from './sum.js';

/** The components of a table. */
export interface PrincipalComponents {
  readonly indicators: readonly string[];
  /** Variance of each component, falling; with standardised indicators they add up to their number. */
  readonly eigenvalues: Float64Array;
  /** Share of the variance each component carries. */
  readonly explained: Float64Array;
  /** For each component the unit vector of its loadings, one per indicator. */
  readonly loadings: readonly Float64Array[];
  /** Mean and standard deviation (n - 1) by which each indicator was standardised. */
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  /** Units without a gap, the only ones used. */
  readonly units: readonly string[];
}

/**
 * Principal components of the standardised indicators: eigenvalues and vectors of their correlation matrix.
 *
 * The sign of a component is arbitrary; here its loadings add up to zero or more. Units with any absent indicator are
 * left out (`units` says which stay).
 *
 * @param table - At least one indicator, and two complete units.
 * @returns Eigenvalues, shares of variance and loadings, from the first component down.
 * @throws ChisoError `bad-option` with fewer than two complete units, `constant-indicator`, `beyond-range`.
 *
 * @example
 * ```ts
 * import { principalComponents, tableFromRows } from 'chiso/methods';
 *
 * const { explained } = principalComponents(tableFromRows([[1, 2], [2, 4], [3, 6]]));
 * Math.round(explained[0] * 1e9) / 1e9; // => 1
 * ```
 *
 * Source: OECD/JRC Handbook (2008), step 4; the loadings are the `rotation` of R's `prcomp(scale. = TRUE)` up to sign.
 */
export function principalComponents(table: Table): PrincipalComponents {
  checkTable(table);
  const complete = table.units.flatMap((_, unit) =>
    table.columns.some((column) => Number.isNaN(column[unit]!)) ? [] : [unit],
  );
  const columns = table.columns.map((column) => Float64Array.from(complete, (unit) => column[unit]!));
  const issues: Issue[] = [];
  if (complete.length < 2) {
    const must = { en: 'at least two units without gaps', vi: 'ít nhất hai đơn vị đủ số liệu' };
    issues.push(issue(badOption, [], { option: 'units', value: complete.length, must }));
  }
  const means = Float64Array.from(columns, mean);
  const deviations = Float64Array.from(columns, (column) => deviation(column));
  deviations.forEach((spread, index) => {
    const code = table.indicators[index]!;
    if (spread === 0) issues.push({ ...issue(constantIndicator, [code], { code }), severity: 'error' });
    else if (Number.isNaN(spread) && complete.length > 1)
      issues.push(issue(beyondRange, [code], { names: [code] }));
  });
  refuse(issues);

  const standard = columns.map((column, index) =>
    column.map((value) => (value - means[index]!) / deviations[index]!),
  );
  const matrix = standard.map((one) =>
    Float64Array.from(standard, (other) => dot(one, other) / (complete.length - 1)),
  );
  const { values, vectors } = eigenOf(matrix);
  return {
    indicators: table.indicators,
    eigenvalues: values,
    explained: values.map((value) => value / values.length),
    loadings: vectors,
    mean: means.map((value) => value + 0),
    deviation: deviations,
    units: complete.map((unit) => table.units[unit]!),
  };
}
