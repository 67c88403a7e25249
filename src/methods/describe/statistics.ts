/** Statistics of indicators, with flags for what to look at before they are used. */

import { checkOptions } from '../arguments.js';
import { shown } from '../cells.js';
import { aNumber } from '../rules.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import { deviation, mean, shapeOf } from './moments.js';
import { median } from './quantile.js';
import { available, greatest, least } from './range.js';

/** What one indicator looks like; a statistic that does not exist is `null`. */
export interface IndicatorStatistics {
  readonly code: string;
  readonly least: number | null;
  readonly greatest: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  /** Standard deviation with divisor n - 1. */
  readonly deviation: number | null;
  /** As spreadsheets give it (G₁). */
  readonly skewness: number | null;
  /** Excess kurtosis as spreadsheets give it (G₂). */
  readonly kurtosis: number | null;
  /** Units with a value, and those with one that is not zero. */
  readonly available: number;
  readonly nonzero: number;
  /** Different values, and how often the most frequent one occurs. */
  readonly unique: number;
  readonly same: number;
  readonly flags: readonly ('few-available' | 'many-zeros' | 'few-unique' | 'outliers')[];
}

/** Limits of the flags, as shares of all units and as COINr has them. */
export interface StatisticLimits {
  /** Default 0.65. */
  readonly available?: number;
  /** Default 0.5. */
  readonly nonzero?: number;
  /** Default 0.5. */
  readonly unique?: number;
  /** Outliers: absolute skewness above this (default 2) and kurtosis above the next (default 3.5). */
  readonly skewness?: number;
  readonly kurtosis?: number;
}

/**
 * Statistics of every indicator of a table: range, centre, spread, shape, data availability.
 *
 * @param table - Values in any unit of measure; absent ones are left out.
 * @param limits - Where flags are raised; see {@link StatisticLimits}.
 * @returns One row per indicator.
 *
 * @example
 * ```ts
 * import { statistics, tableFromRows } from 'chiso/methods';
 *
 * const [row] = statistics(tableFromRows([[1], [2], [6], [null]]));
 * row.mean; // => 3
 * row.available; // => 3
 * ```
 *
 * Source: COINr, `get_stats`.
 */
export function statistics(table: Table, limits: StatisticLimits = {}): readonly IndicatorStatistics[] {
  checkTable(table);
  checkOptions(limits, {
    available: aNumber,
    nonzero: aNumber,
    unique: aNumber,
    skewness: aNumber,
    kurtosis: aNumber,
  });
  return table.columns.map((column, position) => {
    const counts = new Map<number, number>();
    for (const value of column) if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const found = {
      available: available(column),
      nonzero: available(column) - (counts.get(0) ?? 0),
      unique: counts.size,
      same: Math.max(0, ...counts.values()),
    };
    const { skewness, kurtosis } = shapeOf(column);
    const shape = { skewness: shown(skewness), kurtosis: shown(kurtosis) };
    return {
      code: table.indicators[position]!,
      least: shown(least(column)),
      greatest: shown(greatest(column)),
      mean: shown(mean(column)),
      median: shown(median(column)),
      deviation: shown(deviation(column)),
      ...shape,
      ...found,
      flags: flagsOf({ ...found, ...shape }, column.length, limits),
    };
  });
}

type Shape = Pick<IndicatorStatistics, 'available' | 'nonzero' | 'unique' | 'skewness' | 'kurtosis'>;

function flagsOf(found: Shape, units: number, limits: StatisticLimits): IndicatorStatistics['flags'] {
  const share = (count: number) => (units > 0 ? count / units : 0);
  const outliers =
    Math.abs(found.skewness ?? 0) > (limits.skewness ?? 2) &&
    (found.kurtosis ?? Number.NEGATIVE_INFINITY) > (limits.kurtosis ?? 3.5);
  return [
    ...(share(found.available) < (limits.available ?? 0.65) ? (['few-available'] as const) : []),
    ...(share(found.nonzero) < (limits.nonzero ?? 0.5) ? (['many-zeros'] as const) : []),
    ...(share(found.unique) < (limits.unique ?? 0.5) ? (['few-unique'] as const) : []),
    ...(outliers ? (['outliers'] as const) : []),
  ];
}
