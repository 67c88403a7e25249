/** Combines the indicators of a table into one number per unit. */

import { badOption } from '../../messages/argument.js';
import { unknownCode } from '../../messages/document.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import { badWeight, cellsLost, weightCount, zeroWeights } from '../../messages/methods.js';
import { notFinite } from '../../messages/plain.js';
import type { Absence, AbsenceReason } from '../absence.js';
import { checkOptions } from '../arguments.js';
import { infiniteCells } from '../cells.js';
import { anything, aShare, aText } from '../rules.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { aggregatingIssues, aggregatingOptions, kernelOf } from './check.js';
import { availableMembers, needed, weighted } from './kernel.js';
import type { Aggregating } from './method.js';

/** Weights of the members of a table: by code, or in the order of its indicators; those not named weigh 0. */
export type MemberWeights = Readonly<Record<string, number>> | ArrayLike<number>;

/** One number per unit, with the reason where there is none. */
export interface Aggregated {
  /** In the order of the units of the table, `null` for absent. */
  readonly values: readonly (number | null)[];
  /** The same as a column, `NaN` for absent. */
  readonly column: Float64Array;
  readonly absences: readonly Absence[];
  /** Warning: `cells-lost`, a mean could not take some numbers. */
  readonly issues: readonly Issue[];
}

/**
 * Combines the indicators of a table into one number per unit: a mean (arithmetic, geometric, harmonic, generalised),
 * a penalised mean (Mazziotta-Pareto), or a comparison of units (Borda, Copeland, outranking).
 *
 * Higher must be better in every column: normalise first. Sums carry their rounding error along, so that neither the
 * order of the indicators nor, for comparisons, that of the units decides a tie; identical units tie exactly.
 *
 * @param table - The members, on a common scale.
 * @param how - The aggregation: a name, or a name with options.
 * @param options - `weights`: default equal, relative to each other, zero leaves a member out; `available`: least
 *   share of the members with a weight above zero that a unit must have (default 1: one absent member makes it absent);
 *   members beyond it are left out with their weight; `code`: name of the result in absences (default `index`).
 * @returns The numbers, the absences and the warnings.
 * @throws ChisoError `unknown-method`, `unknown-option`, `bad-option`, `weight-count`, `bad-weight`, `zero-weights`, `unknown-code`,
 *   `not-finite`.
 *
 * @example
 * ```ts
 * import { aggregate, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[1, 4], [2, 2]]);
 * aggregate(table, 'geometric').values; // => [2, 2]
 * aggregate(table, 'arithmetic', { weights: [3, 1] }).values; // => [1.75, 2]
 * ```
 *
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), step 6; variants in each method's file.
 */
export function aggregate(
  table: Table,
  how: Aggregating,
  options: { readonly weights?: MemberWeights; readonly available?: number; readonly code?: string } = {},
): Aggregated {
  checkShape(table);
  checkOptions(options, { weights: anything, available: aShare, code: aText });
  const code = options.code ?? 'index';
  const issues = aggregatingIssues(how, []);
  const weights = memberWeights(table, options.weights, issues);
  for (const cell of infiniteCells(table)) {
    issues.push(issue(notFinite, [cell.code, cell.unit], { value: cell.value }));
  }
  refuse(issues);
  const column = new Float64Array(table.units.length);
  const least = options.available ?? 1;
  kernelOf(how)(table.columns, weights, least, column);
  const absences = aggregateAbsences(table.units, code, how, table.columns, weights, least, column);
  const lost = absences.filter(({ reason }) => reason !== 'too-few-available').length;
  return {
    values: Array.from(column, (value) => (Number.isNaN(value) ? null : value)),
    column,
    absences,
    issues: lost > 0 ? [issue(cellsLost, [code], { code, count: lost, why })] : [],
  };
}

const why = {
  en: 'this mean cannot take their members',
  vi: 'phép trung bình này không tính được với các thành phần của đơn vị',
};

/** Weights by position of the indicators of a table; problems are added to `issues`. */
export function memberWeights(table: Table, given: MemberWeights | undefined, issues: Issue[]): Float64Array {
  const count = table.indicators.length;
  if (given === undefined) return new Float64Array(count).fill(1);
  const listed = isList(given);
  if (!listed && (typeof given !== 'object' || given === null)) {
    const must = { en: 'a list of numbers, or numbers by code', vi: 'danh sách số, hoặc các số theo mã' };
    issues.push(issue(badOption, ['weights'], { option: 'weights', value: given, must }));
    return new Float64Array(count);
  }
  // A typing error in a code would take the weight from an indicator in silence.
  for (const code of listed ? [] : Object.keys(given)) {
    if (!table.indicators.includes(code))
      issues.push(issue(unknownCode, ['weights', code], { code, known: table.indicators }));
  }
  if (listed && given.length !== count) {
    issues.push(issue(weightCount, ['weights'], { expected: count, found: given.length }));
    return new Float64Array(count);
  }
  const weightOf = (code: string, position: number): unknown =>
    listed ? given[position] : Object.hasOwn(given, code) ? given[code] : 0;
  const weights = Float64Array.from(table.indicators, (code, position) => {
    const weight = weightOf(code, position);
    return typeof weight === 'number' ? weight : Number.NaN;
  });
  const bad = table.indicators.filter(
    (_, position) => !(weights[position]! >= 0 && weights[position]! < Infinity),
  );
  for (const code of bad) {
    issues.push(
      issue(badWeight, ['weights', code], { code, weight: weightOf(code, table.indicators.indexOf(code)) }),
    );
  }
  if (bad.length === 0 && weighted(weights) === 0)
    issues.push(issue(zeroWeights, ['weights'], { group: 'index' }));
  return weights;
}

function isList(given: MemberWeights): given is ArrayLike<number> {
  return Array.isArray(given) || ArrayBuffer.isView(given);
}

/** Says why units have no number, and cleans what is not finite. */
export function aggregateAbsences(
  units: readonly string[],
  code: string,
  how: Aggregating,
  members: readonly Float64Array[],
  weights: Float64Array,
  least: number,
  column: Float64Array,
): Absence[] {
  const { method } = aggregatingOptions(how);
  const spare = method === 'mazziotta-pareto' ? 2 : 1;
  const need = Math.max(needed(least, weighted(weights)), spare);
  const absences: Absence[] = [];
  for (let unit = 0; unit < column.length; unit += 1) {
    const value = column[unit]!;
    if (Number.isFinite(value)) {
      column[unit] = value + 0;
      continue;
    }
    column[unit] = Number.NaN;
    const few = availableMembers(members, weights, unit) < need;
    absences.push({
      unit: units[unit]!,
      code,
      reason: few ? 'too-few-available' : undefinedReason(method, value),
    });
  }
  return absences;
}

function undefinedReason(method: string, value: number): AbsenceReason {
  if (method.endsWith('mazziotta-pareto')) return 'undefined-mean';
  return Number.isNaN(value) && method !== 'arithmetic' ? 'not-positive' : 'overflow';
}
