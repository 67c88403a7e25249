/** What is scored: a unit and its data. */

/** One piece of data. `null` and a key that is not there both mean absent: never zero. */
export type Value =
  /** A number, or a boolean for a yes/no. */
  | number
  | boolean
  /** A decimal ("12.5"), a fraction ("1/2"), an option, or a date ("2026-12-10"). */
  | string
  | null
  /** The indicator does not apply to this unit; the reason is shown wherever the points are. */
  | { readonly notApplicable: string }
  /** Where a code is scored directly: a share of its maximum in place of points. */
  | { readonly share: number | string };

/** Survey answers, counted by level. */
export type Answers = Readonly<Record<string, number>>;

/** Data of one code: its single value, or its values by input name. */
export type Values<I extends string = string> = Value | { readonly [name in I]?: Value | Answers };

/** A unit that is scored: a province, a department, a commune. */
export interface Unit<C extends string = string, I extends string = string> {
  readonly id: string;
  readonly name?: string;
  /** One of the framework's unit types; required where it has any. */
  readonly type?: string;
  /** Code of the ranking group; default the one of its type. */
  readonly group?: string;
  /** The period its data are of: a year `2024`, a half `2024-H1`, a quarter `2024-Q3` or a month `2024-07`. */
  readonly period?: string;
  /** `false`: scored and listed, not ranked. */
  readonly ranked?: boolean;
  readonly facts?: { readonly [name in I]?: Value };
  readonly inputs: { readonly [code in C]?: Values<I> };
  /** Codes for which evidence is attached, with what it is. */
  readonly evidence?: { readonly [code in C]?: string | readonly string[] };
  /** Sub-units, for rules over them. */
  readonly children?: readonly Child<I>[];
}

/** A sub-unit: its values by input name. */
export interface Child<I extends string = string> {
  readonly id: string;
  readonly values: { readonly [name in I]?: Value };
}

/**
 * Many units as columns: one list per fact or input, in the order of `ids`, so that a large table never has to become
 * objects. A column of a code with a single input is keyed by the code, of several inputs by `code.input`; a fact by
 * its name.
 */
export interface UnitColumns {
  readonly ids: readonly string[];
  readonly names?: readonly (string | undefined)[];
  readonly types?: readonly (string | undefined)[];
  readonly groups?: readonly (string | undefined)[];
  /** In a `Float64Array`, `NaN` stands for absent. */
  readonly columns: Readonly<Record<string, Float64Array | readonly (Value | Answers)[]>>;
}
