/** What every method of deciding returns. */

import { beyondRange } from '../../messages/decide.js';
import { fail, type Issue } from '../../messages/issue.js';
import type { Text } from '../../messages/text.js';
import type { Comparison } from './criteria.js';
import { competitionRanks } from './standing.js';

/** Scores and ranks of the units under one method, with the working if asked for. */
export interface Decision {
  readonly method: string;
  readonly units: readonly string[];
  /** In the order of the units; `null` for a unit that was left out (`issues` says why). Never `NaN`. */
  readonly scores: readonly (number | null)[];
  /** Competition ranks (1, 2, 2, 4): 1 is the best. Scores equal but for floating-point rounding tie. */
  readonly ranks: readonly (number | null)[];
  /** Whether a higher or a lower score is the better one. */
  readonly better: 'higher' | 'lower';
  /** The working, step by step; empty unless asked for. */
  readonly tables: readonly WorkingTable[];
  /** Warnings: units left out, criteria that do not tell the units apart. */
  readonly issues: readonly Issue[];
}

/** One step of the working. */
export interface WorkingTable {
  /** Stable name, such as `normalised`. */
  readonly name: string;
  readonly caption: Text;
  /** What the lines are: units, or figures such as the ideal. */
  readonly rows: readonly string[];
  /** What the columns are: criteria, or figures. */
  readonly columns: readonly string[];
  /** One line per row. */
  readonly values: readonly (readonly number[])[];
}

/** Makes the decision of scores computed for the units compared; `size` is that of the terms they are sums of. */
export function decide(
  method: string,
  comparison: Comparison,
  scores: Float64Array,
  better: Decision['better'],
  tables: readonly WorkingTable[],
  size = 1,
): Decision {
  for (let unit = 0; unit < scores.length; unit += 1) {
    if (!Number.isFinite(scores[unit])) fail(beyondRange, [], { names: [comparison.units[unit]!] });
  }
  return {
    method,
    units: comparison.all,
    scores: forAll(comparison, scores),
    ranks: forAll(comparison, competitionRanks(scores, better, size)),
    better,
    tables,
    issues: comparison.warnings,
  };
}

/** Lays figures of the units compared out over all units, `null` for those left out. */
export function forAll(comparison: Comparison, figures: Float64Array): (number | null)[] {
  const { all, places } = comparison;
  const laid: (number | null)[] = new Array<number | null>(all.length).fill(null);
  for (let unit = 0; unit < places.length; unit += 1) laid[places[unit]!] = figures[unit]! + 0;
  return laid;
}

/** Working table of the units by the criteria. */
export function criteriaTable(
  name: string,
  caption: Text,
  comparison: Comparison,
  columns: readonly Float64Array[],
): WorkingTable {
  return tableOf(
    name,
    caption,
    comparison.units,
    comparison.criteria.map(({ code }) => code),
    columns,
  );
}

/** Working table of the units by named figures. */
export function figuresTable(
  name: string,
  caption: Text,
  comparison: Comparison,
  figures: Readonly<Record<string, ArrayLike<number>>>,
): WorkingTable {
  return tableOf(name, caption, comparison.units, Object.keys(figures), Object.values(figures));
}

/** Working table of named figures by the criteria. */
export function referenceTable(
  name: string,
  caption: Text,
  comparison: Comparison,
  references: Readonly<Record<string, readonly number[]>>,
): WorkingTable {
  const values = Object.values(references).map((line) => line.map((value) => value + 0));
  return {
    name,
    caption,
    rows: Object.keys(references),
    columns: comparison.criteria.map(({ code }) => code),
    values,
  };
}

function tableOf(
  name: string,
  caption: Text,
  rows: readonly string[],
  columns: readonly string[],
  figures: readonly ArrayLike<number>[],
): WorkingTable {
  const values = rows.map((_, row) => figures.map((figure) => figure[row]! + 0));
  return { name, caption, rows, columns, values };
}
