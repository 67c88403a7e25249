/** What the caller says of his table. */
import type { Dialect } from './dialect.js';

/** Where the data of a framework lie, and what is known of them. */
export interface SqlOptions {
  /** Engine the text is for. */
  readonly dialect: Dialect;
  /** Table or view with one row a unit, as a name or as names (`['schema', 'units']`); default `units`. */
  readonly table?: string | readonly string[];
  /**
   * Column of each piece of data where its name is not the default one: `'1.2'` (a code with one input), `'1.2.a'`,
   * a fact's name, `'1.2.a:agree'` (answers of a survey level), `'1.2#evidence'`, `'1.2#na'`; and `id`, `type`, `group`, `ranked`.
   */
  readonly columns?: Readonly<Record<string, string>>;
  /** Data that may be not applicable: each has a yes/no column `'1.2#na'` beside it. */
  readonly notApplicable?: readonly string[];
  /** The table has a column of ranking groups, or of whether a unit is ranked. */
  readonly has?: readonly ('group' | 'ranked')[];
  /** Greatest number of any input that declares no `max` (default 1,000,000,000); a greater one is a faulty row. */
  readonly most?: number | bigint;
  /** Decimal places of numbers whose input declares no `step`: of all, or by name. More places make a row faulty. */
  readonly places?: number | Readonly<Record<string, number>>;
  /** Most units in a table, where means over all of them are needed (default 1,000,000,000). */
  readonly units?: number | bigint;
}
