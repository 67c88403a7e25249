/**
 * Whole numbers as a tree that SQL can be printed from. Every number carries its least and its greatest value, which
 * choose the type it is computed in; every computation is total (no null, no division by zero) and never overflows.
 */
import type { Truth } from './truth.js';

/** A whole number of a row. */
export interface Whole {
  readonly form: Form;
  readonly low: bigint;
  readonly high: bigint;
  /** The step of the query in which all columns it reads are there. */
  readonly step: number;
}

export type Form =
  | { readonly op: 'literal'; readonly value: bigint }
  | { readonly op: 'column'; readonly name: string }
  | { readonly op: '+' | '*' | '/' | '%'; readonly left: Whole; readonly right: Whole }
  | { readonly op: 'negative' | 'magnitude'; readonly of: Whole }
  | { readonly op: 'case'; readonly arms: readonly Arm[]; readonly otherwise: Whole };

export interface Arm {
  readonly when: Truth;
  readonly then: Whole;
}

export function literal(value: bigint): Whole {
  return { form: { op: 'literal', value }, low: value, high: value, step: 0 };
}

export const nought = literal(0n);
export const unity = literal(1n);

/** A number that a column of an earlier step holds. */
export function column(name: string, low: bigint, high: bigint, step: number): Whole {
  return { form: { op: 'column', name }, low, high, step };
}

export function isLiteral(whole: Whole): boolean {
  return whole.low === whole.high;
}

export function plus(a: Whole, b: Whole): Whole {
  if (isLiteral(a) && isLiteral(b)) return literal(a.low + b.low);
  if (isLiteral(a)) return plus(b, a);
  if (isLiteral(b) && b.low === 0n) return a;
  return binary('+', a, b, a.low + b.low, a.high + b.high);
}

export function minus(a: Whole, b: Whole): Whole {
  return plus(a, negative(b));
}

export function negative(a: Whole): Whole {
  if (isLiteral(a)) return literal(-a.low);
  return { form: { op: 'negative', of: a }, low: -a.high, high: -a.low, step: a.step };
}

export function times(a: Whole, b: Whole): Whole {
  if (isLiteral(a) && isLiteral(b)) return literal(a.low * b.low);
  if (isLiteral(a)) return times(b, a);
  if (isLiteral(b) && b.low === 1n) return a;
  if (isLiteral(b) && b.low === 0n) return nought;
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return binary('*', a, b, lowest(ends), highest(ends));
}

/** The quotient of two numbers that are not negative, the second above zero, without its rest. */
export function quotient(a: Whole, b: Whole): Whole {
  if (isLiteral(a) && isLiteral(b)) return literal(a.low / b.low);
  if (isLiteral(b) && b.low === 1n) return a;
  return binary('/', a, b, a.low / b.high, a.high / b.low);
}

/** What that quotient leaves. */
export function rest(a: Whole, b: Whole): Whole {
  if (isLiteral(a) && isLiteral(b)) return literal(a.low % b.low);
  if (isLiteral(b) && b.low === 1n) return nought;
  return binary('%', a, b, 0n, b.high - 1n);
}

export function magnitude(a: Whole): Whole {
  if (a.low >= 0n) return a;
  if (a.high <= 0n) return negative(a);
  return { form: { op: 'magnitude', of: a }, low: 0n, high: highest([-a.low, a.high]), step: a.step };
}

/** The first arm whose condition holds, else the last number. */
export function choose(given: readonly Arm[], last: Whole): Whole {
  const arms: Arm[] = [];
  let otherwise = last;
  for (const arm of given) {
    if (arm.when.form.op === 'false') continue;
    if (arm.when.form.op === 'true') {
      otherwise = arm.then;
      break;
    }
    arms.push(arm);
  }
  while (arms.length > 0 && same(arms[arms.length - 1]?.then as Whole, otherwise)) arms.pop();
  if (arms.length === 0) return otherwise;
  const values = [...arms.map(({ then }) => then), otherwise];
  return {
    form: { op: 'case', arms, otherwise },
    low: lowest(values.map(({ low }) => low)),
    high: highest(values.map(({ high }) => high)),
    step: Math.max(otherwise.step, ...arms.flatMap(({ when, then }) => [when.step, then.step])),
  };
}

/** Whether two numbers are the same without looking inside: one object, one literal or one column. */
export function same(a: Whole, b: Whole): boolean {
  if (a === b) return true;
  if (isLiteral(a) && isLiteral(b)) return a.low === b.low;
  return a.form.op === 'column' && b.form.op === 'column' && a.form.name === b.form.name;
}

export function lowest(values: readonly bigint[]): bigint {
  return values.reduce((least, each) => {
    if (each < least) return each;
    return least;
  });
}

export function highest(values: readonly bigint[]): bigint {
  return values.reduce((most, each) => {
    if (each > most) return each;
    return most;
  });
}

function binary(op: '+' | '*' | '/' | '%', left: Whole, right: Whole, low: bigint, high: bigint): Whole {
  return { form: { op, left, right }, low, high, step: Math.max(left.step, right.step) };
}
