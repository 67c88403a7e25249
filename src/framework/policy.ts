/** What a framework declares so that nothing that can move a rank is left to a guess. */
import type { RoundingMode } from '../numbers/round.js';
import type { Condition, Exact, Title } from './notation.js';

/** Digits kept, and how. */
export interface Digits {
  /** Decimal places, 0 to 20. */
  readonly places: number;
  /** Default `half-up`. */
  readonly mode?: RoundingMode;
}

/** Where points are rounded; without it nothing is rounded before it is shown. */
export interface Rounding extends Digits {
  /** `indicator`: each indicator's points; `group`: each group's; `total`: the total, after its conversion. */
  readonly stage: 'indicator' | 'group' | 'total';
}

/**
 * What happens to an indicator that does not apply to a unit: it earns its maximum, earns nothing, leaves points and
 * maximum alike (684 of 700), or leaves and its weight goes to the others of its group.
 */
export type NotApplicable = 'full' | 'zero' | 'drop' | 'rescale';

/** An absent indicator stays absent (and its unit incomplete), or counts as zero points. */
export type Missing = 'absent' | 'zero';

/** What a group does in the total. */
export type Role = 'score' | 'bonus' | 'penalty' | 'info' | 'condition';

/**
 * How the shares of members become the share of their group: `sum` adds points; the means weight each member's share
 * with its `weight`, or else its maximum.
 */
export type Aggregate = 'sum' | 'weighted-mean' | 'geometric' | 'harmonic';

/** A kind of unit with its own scale, such as departments without public services. */
export interface UnitType {
  readonly title: Title;
  /** Most points a unit of this kind can get; `null` where not known. */
  readonly scale: Exact | null;
}

/** A regrouping of groups or indicators that may overlap with others: the three pillars of the DTI. */
export interface View<C extends string = string> {
  readonly code: string;
  readonly title: Title;
  /** The codes it adds up. */
  readonly members: readonly C[];
  /** Declared maximum, checked against the members. */
  readonly max?: Exact | null;
}

/** A class of units (xếp loại): a band of the total. */
export interface ClassBand {
  /** Short name to refer to; default the Vietnamese title. */
  readonly code?: string;
  readonly title: Title;
  /** Lower edge that belongs to the class ("from 75"). */
  readonly from?: Exact;
  /** Lower edge that does not ("above 75"). */
  readonly above?: Exact;
  /** Upper edge that belongs to the class ("up to 75"); without an upper edge the next higher class sets it. */
  readonly upTo?: Exact;
  /** Upper edge that does not ("below 75"). */
  readonly below?: Exact;
}

/** The classes of a framework, best first. */
export interface Classes {
  /** What the edges are compared with: the percentage of the maximum, the total, or each scored group's percentage. */
  readonly of: 'percent' | 'total' | 'each-group';
  readonly bands: readonly ClassBand[];
  /** For `each-group`: every group in the same band (`all`), or the band of the lowest (`lowest`). */
  readonly groups?: 'all' | 'lowest';
  /** Compare after rounding to these digits; default the published total, or the exact percentage. */
  readonly round?: Digits;
  /** A number between two classes has no class and a warning says so (default), or falls to the next lower one. */
  readonly gap?: 'none' | 'lower';
}

/** A condition that overrides points, class or rank. */
export interface Gate<C extends string = string, I extends string = string> {
  readonly code?: string;
  readonly title?: Title;
  /** The decision's own words. */
  readonly text?: string;
  readonly when: Condition<C, I>;
  /** `fail`: the lowest class and no rank. */
  readonly do:
    | 'zero-indicator'
    | 'zero-group'
    | 'cap-total'
    | 'class-at-most'
    | 'class-down'
    | 'unranked'
    | 'fail';
  /** The indicator or group set to zero. */
  readonly target?: C;
  /** Highest total, for `cap-total`. */
  readonly at?: Exact;
  /** Code (or Vietnamese title) of the best class left open, for `class-at-most`. */
  readonly class?: string;
  /** How many classes down, for `class-down` (default 1). */
  readonly steps?: number;
  /** Points stay, or go down to the upper edge of the new class; required for the two class gates. */
  readonly score?: 'keep' | 'edge';
}

/** Units ranked among themselves. */
export interface RankingGroup {
  readonly code: string;
  readonly title?: Title;
  /** Unit types that belong to it; a unit may also name its group itself. */
  readonly unitTypes?: readonly string[];
  /** `false`: scored and listed, never ranked. */
  readonly ranked?: boolean;
}

/** How units are put in order. */
export interface RankingPolicy<C extends string = string> {
  readonly groups?: readonly RankingGroup[];
  /** Ranks of equal units: 1, 2, 2, 4 (default) or 1, 2, 2, 3 or 1, 2, 3, 4 or 1, 2.5, 2.5, 4. */
  readonly ties?: 'competition' | 'dense' | 'ordinal' | 'fractional';
  /** Compare totals rounded to these digits; default as scored. */
  readonly round?: Digits;
  /** Codes whose points decide between equal totals, in turn, more points first. */
  readonly tieBreakers?: readonly C[];
  /** Units with absent indicators are listed without a rank (default), or ranked on what they have. */
  readonly incomplete?: 'unranked' | 'ranked';
}
