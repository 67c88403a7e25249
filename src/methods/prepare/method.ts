/** Steps that make a table ready: ratios instead of totals, gaps filled, units with too few data left out. */
import type { Issue } from '../../messages/issue.js';
import type { Absence } from '../absence.js';
import type { Table } from '../table.js';

/** One step of preparation. */
export type Preparation = DenominateStep | ImputeStep | ScreenStep;

/** Divides indicators by other columns of the table. */
export interface DenominateStep {
  readonly step: 'denominate';
  /** Indicator to the column it is divided by, or to that and a factor; default the `denominator` of each node. */
  readonly by?: Denominators;
}

/** Indicator to the column it is divided by; `times` multiplies the quotient ("per 1,000 inhabitants"). */
export type Denominators = Readonly<
  Record<string, string | { readonly by: string; readonly times?: number }>
>;

/** Fills gaps. */
export interface ImputeStep {
  readonly step: 'impute';
  readonly with: 'mean' | 'median';
  /**
   * `column` (default): from the other units. `row`: from the unit's other indicators, each brought to 0 to 1 (more is
   * better) first and the result brought back.
   */
  readonly over?: 'column' | 'row';
  /** For columns: only from units with the same text in this label of the table; a unit without a text gets nothing. */
  readonly label?: string;
  /** For rows: the numbers are on a common scale already and are taken as they are; default false. */
  readonly commonScale?: boolean;
  /** For rows: only from indicators below the same group of this level. */
  readonly level?: number;
}

/** Leaves out units with too few data. */
export interface ScreenStep {
  readonly step: 'screen';
  /** Least share of the indicators a unit must have. */
  readonly available?: number;
  /** Least share of the unit's values that must not be zero. */
  readonly nonzero?: number;
  /** Units kept whatever their data. */
  readonly keep?: readonly string[];
  /** Units left out whatever their data. */
  readonly drop?: readonly string[];
}

/** One cell that a step changed. */
export interface CellChange {
  readonly unit: string;
  readonly code: string;
  readonly from: number | null;
  readonly to: number;
  readonly by: 'imputed' | 'winsorised-high' | 'winsorised-low' | 'transformed';
}

/** A prepared table. */
export interface Prepared {
  readonly table: Table;
  /** Every cell that was filled or brought in (not those of a division, which changes all). */
  readonly changes: readonly CellChange[];
  /** Cells that became or stayed absent. */
  readonly absences: readonly Absence[];
  readonly issues: readonly Issue[];
}
