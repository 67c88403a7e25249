/** What the rules of an indicator can see: names while a framework is compiled, one unit's data while it is scored. */
import type { Input } from '../framework/model.js';
import type { Condition, Expression, Rule } from '../framework/notation.js';
import type { Answers } from '../framework/unit.js';
import type { IssueKind } from '../messages/kind.js';
import type { Rational } from '../numbers/rational.js';
import type { Figure, NoNumber } from './figure.js';

/** One unit while it is scored. */
export interface Data {
  /** Reports a problem with the unit's data; scoring ends with an error that lists them all. */
  problem<P>(kind: IssueKind<P>, params: P): NoNumber;
  /** Reports something that does not stop the scoring. */
  warn<P>(kind: IssueKind<P>, params: P): void;
  /** The unit's sub-units, each to be read like a unit. */
  children(): readonly Data[];
  readonly unit: unknown;
  /** The name whose value is being read now: where a problem with it belongs. */
  reading: Source | undefined;
}

/** Where the value of a name is. */
export interface Source {
  readonly name: string;
  /** Keys that lead to it from the unit. */
  path(data: Data): readonly (string | number)[];
}

/** A computed number and the numbers it was computed from. */
export interface Reckoning {
  readonly figure: Figure;
  /** Node of the expression that was computed; a constant has none. */
  readonly node: string;
  readonly parts: readonly Reckoning[];
}

/** What a rule gave, and what a sentence about it needs. */
export interface Earned {
  readonly kind: Rule['kind'];
  readonly points: Figure;
  /** What the rule's number was, where it has one. */
  readonly of?: Reckoning;
  /** What the rule's shares are of. */
  readonly max: Rational;
  readonly parts?: readonly Earned[];
  /** The option chosen, the band or case met, "else", or what was done to the number. */
  readonly detail?: Detail;
}

/** Particulars of one rule's result. */
export type Detail = Readonly<Record<string, string | number | boolean | Rational | undefined>>;

export type Evaluate = (data: Data, max: Rational) => Earned;
export type Reckon = (data: Data) => Reckoning;

/** True, false, or why it cannot be told. */
export type Truth = boolean | NoNumber;
export type Test = (data: Data) => Truth;

/** A value of an input that is not a number. */
export type Reading<T> = { readonly is: 'value'; readonly value: T } | NoNumber;

/** The names an indicator's rules may use, while a framework is compiled. */
export interface Scope {
  /** The indicator's points may pass its maximum, so that counting has no cap of its own. */
  readonly mayExceed: boolean;
  rule(rule: Rule): Evaluate;
  expression(expression: Expression): Reckon;
  condition(condition: Condition): Test;
  number(input: string): (data: Data) => Figure;
  text(input: string): (data: Data) => Reading<string>;
  presence(input: string): (data: Data) => Reading<true>;
  answers(input: string): (data: Data) => Reading<Answers>;
  /** Days since 1970-01-01 of a date input, or of a date written out. */
  date(inputOrDate: string): (data: Data) => Reading<number>;
  /** What the document declares of an input. */
  declared(input: string): Input | undefined;
  /** The same names, read from a sub-unit. */
  child(): Scope;
  peer(of: Expression, stat: 'max' | 'min' | 'mean'): (data: Data) => Figure;
  points(code: string): (data: Data) => Figure;
  percent(code: string): (data: Data) => Figure;
  evidence(code: string): (data: Data) => boolean;
}
