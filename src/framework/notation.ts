/**
 * The notation in which a decision's rules are written: numbers, expressions, conditions and the ten kinds of rule.
 *
 * Everything is plain data, so that a framework can be stored, compared and read by any program.
 */

/** An exact number: a JSON number, a decimal text (`"12.5"`) or a fraction (`"1/2"`). Never a float approximation. */
export type Exact = number | string;

/** What a rule gives: points, or a share of the indicator's maximum (`{ share: '1/2' }` is half of it). */
export type Give = Exact | { readonly share: Exact };

/** What a quotient is when its denominator is zero. There is no default: leaving it out makes a zero an error. */
export type ZeroDenominator = 'full' | 'zero' | 'na' | 'error';

/** A number computed from a unit's data. It may turn out absent or not applicable. */
export type Expression<C extends string = string, I extends string = string> =
  | Exact
  | { readonly in: I }
  | {
      readonly ratio: {
        readonly num: Expression<C, I>;
        readonly den: Expression<C, I>;
        /** `true`: one minus the quotient. */
        readonly complement?: boolean;
        readonly zeroDen?: ZeroDenominator;
      };
    }
  | { readonly add: readonly Expression<C, I>[] }
  | { readonly sub: readonly [Expression<C, I>, Expression<C, I>] }
  | { readonly mul: readonly Expression<C, I>[] }
  /** Natural logarithm: real-valued, computed to 40 digits. */
  | { readonly ln: Expression<C, I> }
  /** Share of the answers of a survey input that fall in `levels`. */
  | { readonly share: SurveyShare<I> }
  /** Mean answer of a survey input. */
  | { readonly mean: SurveyMean<I> }
  /** Figure over the sub-units of a unit. */
  | { readonly children: ChildrenFigure<C, I> }
  /** Figure over the units of the same ranking group that have a value; needs `scoreAll`. */
  | { readonly peer: { readonly of: Expression<C, I>; readonly stat: 'max' | 'min' | 'mean' } }
  /** Whole days between two dates, never negative. */
  | { readonly daysLate: DaysLate<I> }
  /** Points of another group or indicator. */
  | { readonly score: C }
  /** Points of another group or indicator, in percent of its maximum. */
  | { readonly percentOf: C };

/** Share of a survey's answers. */
export interface SurveyShare<I extends string = string> {
  readonly input: I;
  readonly levels: readonly string[];
  /** Answers that leave the denominator ("don't know"); all others stay in it. */
  readonly exclude?: readonly string[];
  /** With fewer counted answers the figure is absent. */
  readonly minAnswers?: number;
}

/** Mean of a survey's answers. */
export interface SurveyMean<I extends string = string> {
  readonly input: I;
  /** Number each level stands for (a reversed scale says so here); without it the level's own name is the number. */
  readonly scores?: Readonly<Record<string, Exact>>;
  readonly exclude?: readonly string[];
  readonly minAnswers?: number;
}

/** Figure over sub-units. */
export interface ChildrenFigure<C extends string = string, I extends string = string> {
  /** What each sub-unit contributes: one of its inputs, or an expression over them. */
  readonly value: I | Exclude<Expression<C, I>, Exact>;
  readonly how: 'mean' | 'sum' | 'min' | 'max' | 'shareAtLeast';
  /** For `shareAtLeast`: the value a sub-unit must reach. */
  readonly least?: Exact;
  /** How many sub-units should have reported; those that did not are treated as `missing` says. */
  readonly expected?: Expression<C, I>;
  /** A sub-unit without the value counts as zero, is skipped, or makes the figure absent with an error. */
  readonly missing: 'zero' | 'skip' | 'error';
}

/** Days by which something came after it was due. */
export interface DaysLate<I extends string = string> {
  readonly submitted: I;
  /** A date (`2026-12-10`) or the name of a date input. */
  readonly due: I | (string & {});
  /** `days` (default) or `weekdays`: Monday to Friday less `holidays`. */
  readonly calendar?: 'days' | 'weekdays';
  readonly holidays?: readonly string[];
}

/** How two numbers are compared. */
export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** Something that is true, false, or cannot be told because data are absent. */
export type Condition<C extends string = string, I extends string = string> =
  | { readonly cmp: readonly [Expression<C, I>, Comparison, Expression<C, I>] }
  | { readonly is: readonly [I, string | number | boolean] }
  | { readonly all: readonly Condition<C, I>[] }
  | { readonly any: readonly Condition<C, I>[] }
  | { readonly not: Condition<C, I> }
  | { readonly atLeast: { readonly n: number; readonly of: readonly Condition<C, I>[] } }
  /** The input was declared not applicable. */
  | { readonly na: I }
  /** The input is absent. */
  | { readonly missing: I }
  /** The unit attached evidence for the indicator. */
  | { readonly evidence: C };

/** How data become points: one of ten kinds. */
export type Rule<C extends string = string, I extends string = string> =
  | Choice<I>
  | Bands<C, I>
  | Linear<C, I>
  | PerUnit<C, I>
  | Combine<C, I>
  | When<C, I>
  | Clamp<C, I>
  | Fixed
  | Manual<I>
  | Info;

/** Points by the option chosen. */
export interface Choice<I extends string = string> {
  readonly kind: 'choice';
  readonly input: I;
  readonly options: Readonly<Record<string, Give>>;
  readonly else?: Give;
}

/** One step of {@link Bands}. */
export interface Band {
  /** Lower edge; without it the band starts where the next lower one ends, or at minus infinity. */
  readonly from?: Exact;
  /** Upper edge; without it the band ends where the next higher one starts, or at infinity. */
  readonly to?: Exact;
  /** The lower edge belongs to the band (default true). */
  readonly fromIncl?: boolean;
  /** The upper edge belongs to the band (default false). */
  readonly toIncl?: boolean;
  readonly give: Give;
}

/** Points by the band a number falls in. */
export interface Bands<C extends string = string, I extends string = string> {
  readonly kind: 'bands';
  readonly of: Expression<C, I>;
  readonly bands: readonly Band[];
  /** For a number in no band; without it such a number is an error. */
  readonly else?: Give;
}

/** Points along a line, or several joined at knots. */
export interface Linear<C extends string = string, I extends string = string> {
  readonly kind: 'linear';
  readonly of: Expression<C, I>;
  /** Pairs of a number and what it gives, numbers rising; default from 0 (nothing) to 1 (the whole maximum). */
  readonly knots?: readonly (readonly [Exact, Give])[];
  /** Below `at` the rule gives this instead. */
  readonly cutBelow?: { readonly at: Exact; readonly give: Give };
  /** A number outside the knots takes the nearest end (`clamp`, default), is an error, or follows the line on. */
  readonly outside?: 'clamp' | 'error' | 'extend';
}

/** Points per unit counted, from a base and up to a cap. */
export interface PerUnit<C extends string = string, I extends string = string> {
  readonly kind: 'perUnit';
  readonly of: Expression<C, I>;
  /** Points for each step; negative for deductions. */
  readonly points: Exact;
  /** Size of a step (default 1). */
  readonly every?: Exact;
  /** Counting starts here (default 0). */
  readonly over?: Exact;
  /** Points before counting (default 0). */
  readonly base?: Exact;
  /** What part of a step earns: nothing, its part, or a whole step. Without it part of a step is an error. */
  readonly partial?: 'floor' | 'prorate' | 'ceil';
  readonly min?: Exact;
  /** Most points (default: the indicator's maximum, unless that may be exceeded). */
  readonly max?: Exact;
}

/** One part of {@link Combine}. */
export interface Part<C extends string = string, I extends string = string> {
  readonly title?: Title;
  readonly rule: Rule<C, I>;
  /** Maximum of the part: shares inside it are of this, and it caps the part. Default: the indicator's. */
  readonly max?: Exact;
  /** For `mean` only (default 1). */
  readonly weight?: Exact;
}

/** Several rules taken together. */
export interface Combine<C extends string = string, I extends string = string> {
  readonly kind: 'combine';
  readonly how: 'sum' | 'max' | 'min' | 'mean';
  readonly parts: readonly Part<C, I>[];
}

/** The first case whose condition holds. */
export interface When<C extends string = string, I extends string = string> {
  readonly kind: 'when';
  readonly cases: readonly { readonly if: Condition<C, I>; readonly then: Rule<C, I> }[];
  /** When no case holds; without it that is an error. */
  readonly else?: Rule<C, I>;
}

/** A rule kept within limits. */
export interface Clamp<C extends string = string, I extends string = string> {
  readonly kind: 'clamp';
  readonly rule: Rule<C, I>;
  readonly min?: Give;
  readonly max?: Give;
}

/** The same for every unit. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly give: Give;
}

/** Points given by people: a council, or a rule nobody has encoded yet. */
export interface Manual<I extends string = string> {
  readonly kind: 'manual';
  /** Input that holds the points; without it the indicator's own value does. */
  readonly input?: I;
  /** Least points (default 0). */
  readonly min?: Exact;
  /** Most points (default: the indicator's maximum). */
  readonly max?: Exact;
  /** Points must be a whole number of these above `min`. */
  readonly step?: Exact;
}

/** Information that is shown and never scored. */
export interface Info {
  readonly kind: 'info';
}

/** A name in Vietnamese and, where there is one, in English. */
export interface Title {
  readonly vi: string;
  readonly en?: string;
}
