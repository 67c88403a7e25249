/** The framework document: plain data that says how units are scored. */
import type { Exact, Rule, Title } from './notation.js';
import type {
  Aggregate,
  Classes,
  Digits,
  Gate,
  Missing,
  NotApplicable,
  RankingPolicy,
  Role,
  Rounding,
  UnitType,
  View,
} from './policy.js';

/** How sure a fact is: read in a source, or worked out from one (and then `how` says the way). */
export type Confidence = 'quoted' | 'derived';

/** Where a fact was read. */
export interface Provenance {
  readonly source?: string | readonly string[];
  readonly confidence?: Confidence;
  /** How a derived fact was worked out. */
  readonly how?: string;
}

/** What groups and indicators have in common. */
export interface Sourced extends Provenance {
  /** Provenance of single fields where it differs from that of the whole, by field name. */
  readonly provenance?: Readonly<Record<string, Provenance>>;
  readonly note?: string;
}

/** An option of a choice or a level of a survey, where what is stored is not what people read. */
export interface Option {
  readonly value: string;
  readonly title: Title;
}

/** A piece of data a unit supplies. */
export interface Input {
  /**
   * `number`; `count` (a whole number, never negative); `percent` (75 is 75%); `share` (0.75 is 75%); `boolean`;
   * `choice` (one of `options`); `date` (2026-12-10); `survey` (answers by level).
   */
  readonly kind: 'number' | 'count' | 'percent' | 'share' | 'boolean' | 'choice' | 'date' | 'survey';
  readonly title?: Title;
  /** Unit of measure, as printed. */
  readonly unit?: string;
  /** Options of a choice, or levels of a survey: texts, or values with the title that people read. */
  readonly options?: readonly (string | Option)[];
  readonly min?: Exact;
  readonly max?: Exact;
  readonly step?: Exact;
  /** The value belongs to each sub-unit, not to the unit. */
  readonly of?: 'children';
}

/** Composite indices: how a measured value becomes a share, in place of a rule. */
export type Normalization =
  /**
   * Between the least and the greatest value of the units ranked together; `equal` says what min = max gives: the best
   * end of the range (`full`), the worst one (`zero`), nothing (`na`).
   */
  | {
      readonly method: 'min-max';
      readonly direction: Direction;
      /** Points at the worst and the best end; default 0 and the maximum. */
      readonly range?: readonly [Exact, Exact];
      readonly log?: boolean;
      readonly equal?: 'full' | 'zero' | 'na' | 'error';
    }
  /** Between two declared goalposts, kept within them unless `clamp` is false. */
  | {
      readonly method: 'goalposts';
      readonly direction: Direction;
      readonly goalposts: readonly [low: Exact, high: Exact];
      readonly range?: readonly [Exact, Exact];
      readonly log?: boolean;
      readonly clamp?: boolean;
    }
  /** Relative to the greatest value of the units ranked together. */
  | { readonly method: 'best'; readonly zeroBest?: 'full' | 'zero' | 'na' | 'error' };

/** Whether more or less of a thing is better. */
export type Direction = 'higher-is-better' | 'lower-is-better';

/** A figure to be reached; without a rule of its own the indicator earns all its points when it is, else none. */
export interface Target {
  readonly at: Exact;
  readonly direction: 'at-least' | 'more-than' | 'at-most' | 'less-than';
  /** Where the way to the target starts, for progress (default 0). */
  readonly from?: Exact;
  readonly by?: string;
}

/** What is measured and scored: a leaf of the framework. */
export interface Indicator<C extends string = string, I extends string = string> extends Sourced {
  readonly code: C;
  readonly title?: Title;
  /** Most points; `null` where not known. */
  readonly max: Exact | null;
  /** Most points for units of a type, where it differs. */
  readonly maxFor?: Readonly<Record<string, Exact>>;
  /** Weight in a mean of its group (default: its maximum). */
  readonly weight?: Exact;
  readonly inputs?: { readonly [name in I]?: Input };
  /** Without rule, normalize and target the indicator is scored directly: its value is its points, or `{ share }`. */
  readonly rule?: Rule<NoInfer<C>, NoInfer<I>>;
  readonly normalize?: Normalization;
  readonly target?: Target;
  /** The decision's own words for the rule. */
  readonly text?: string;
  /** Evidence to be shown; `zero`: without it no points; `flag`: without it a warning. */
  readonly evidence?: { readonly required: 'flag' | 'zero'; readonly text?: string };
  /** Where the data come from, in the decision's words. */
  readonly dataSource?: string;
  /** Who verifies them, in the decision's words. */
  readonly verifiedBy?: string;
  /** Unit types it applies to; default all. To other types it does not exist. */
  readonly appliesTo?: readonly string[];
  readonly na?: NotApplicable;
  readonly missing?: Missing;
  /** Points may pass the maximum (default no: that is an error). */
  readonly mayExceed?: boolean;
  /** Points may be negative (default no: that is an error). */
  readonly mayBeNegative?: boolean;
  readonly round?: Digits;
}

/** A group of indicators or of groups; with neither listed it is scored directly, like an indicator. */
export interface Group<C extends string = string, I extends string = string> extends Sourced {
  readonly code: C;
  readonly title: Title;
  /** Most points; `null` where not known. */
  readonly max: Exact | null;
  readonly maxFor?: Readonly<Record<string, Exact>>;
  readonly weight?: Exact;
  /** Default `score`. In a `penalty` group members give deductions as positive points. */
  readonly role?: Role;
  /** Most of its points (or deductions) that count. */
  readonly cap?: Exact;
  /** `false`: its points, and their maximum, do not count when the class is found (bonus outside the class). */
  readonly countsForClass?: boolean;
  /** Default `sum`. */
  readonly aggregate?: Aggregate;
  readonly appliesTo?: readonly string[];
  readonly na?: NotApplicable;
  readonly missing?: Missing;
  /** How many component indicators the decision counts, listed here or not. */
  readonly components?: number | null;
  /**
   * Scored as a whole, like a group without members: those listed show what is known of them, and are not scored.
   */
  readonly direct?: boolean;
  /** Heading under which the decision puts it. */
  readonly family?: Title;
  readonly groups?: readonly Group<C, I>[];
  readonly indicators?: readonly Indicator<C, I>[];
}

/** The document that issued a framework. */
export interface Decision extends Provenance {
  readonly number?: string;
  readonly title?: Title;
  readonly issuer: string;
  readonly issuedOn?: string;
  readonly effectiveOn?: string;
  readonly signer?: string;
}

/** A framework document. `C` is the union of its codes, `I` of its input and fact names. */
export interface Framework<C extends string = string, I extends string = string> extends Sourced {
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  /** All known and checked; some known; only the outline known. */
  readonly status: 'complete' | 'partial' | 'outline';
  readonly title: Title;
  /** Who is scored: country, ministry, province, department, district, commune, … */
  readonly level: string;
  /** Who made the English titles, where they are not the decision's. */
  readonly englishBy?: string;
  readonly decision?: Decision;
  /** What it applies to. */
  readonly validity?: { readonly years?: readonly number[]; readonly from?: string; readonly to?: string };
  readonly replaces?: string;
  readonly replacedBy?: string;
  readonly derivedFrom?: string;
  /** Most points of a unit, without bonus; checked against the groups. `null` where not known. */
  readonly scale: Exact | null;
  /** The total is published as if the scale were this: 1000, 100 or 1. */
  readonly convertTo?: Exact;
  /**
   * What becomes `convertTo`: the scale (of the unit's type), so that 65 of 100 stays above 60 of 70; or the most that
   * the unit could earn after what does not apply was dropped. Required where both can differ.
   */
  readonly convertBy?: 'scale' | 'applicable';
  readonly rounding?: Rounding | readonly Rounding[];
  readonly aggregate?: Aggregate;
  /** Default for its indicators. */
  readonly na?: NotApplicable;
  /** Default for its indicators (default `absent`). */
  readonly missing?: Missing;
  /** Required with a bonus group: the total may pass the scale, or is cut there before or after penalties. */
  readonly bonus?: 'may-exceed-scale' | 'capped-before-penalties' | 'capped-after-penalties';
  /** Required with a penalty group: the total may fall below zero, or stops there. */
  readonly penalty?: 'may-be-negative' | 'stops-at-zero';
  readonly components?: number | null;
  readonly unitTypes?: Readonly<Record<string, UnitType>>;
  /** Data of a unit that several indicators use. */
  readonly facts?: { readonly [name in I]?: Input };
  readonly groups: readonly Group<C, I>[];
  readonly views?: readonly View<NoInfer<C>>[];
  readonly classes?: Classes;
  /** Names of the classes, best first, where their edges are not known: they are shown, and no unit is put in one. */
  readonly classNames?: readonly { readonly code?: string; readonly title: Title }[];
  readonly gates?: readonly Gate<NoInfer<C>, NoInfer<I>>[];
  readonly ranking?: RankingPolicy<NoInfer<C>>;
  /** What is not known, in plain words. */
  readonly unknown?: readonly string[];
}

/**
 * Writes a framework as a typed literal: returns it unchanged, and makes every code and input name a type, so that a
 * reference to one that does not exist is an error at that place.
 *
 * It checks nothing at run time; {@link validateFramework} does.
 *
 * @param framework - The document, a plain literal.
 * @returns The same object.
 *
 * @example
 * ```ts
 * import { defineFramework } from 'chiso';
 *
 * const two = defineFramework({
 *   id: 'two', version: '1.0.0', status: 'complete', level: 'district', title: { vi: 'Hai nhóm' }, scale: 30,
 *   groups: [
 *     { code: '1', title: { vi: 'Nhận thức số' }, max: 10 },
 *     { code: '2', title: { vi: 'Thể chế số' }, max: 20 },
 *   ],
 *   views: [{ code: 'A', title: { vi: 'Tất cả' }, members: ['1', '2'] }],
 * });
 * two.groups.length; // => 2
 * ```
 */
export function defineFramework<C extends string, I extends string = never>(
  framework: Framework<C, I>,
): Framework<C, I> {
  return framework;
}
