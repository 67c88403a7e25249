/** Formulas multiplied out: sums of a factor, the maximum or not, and at most one quotient of inputs. */
import {
  add as addRational,
  div,
  isZero,
  mul as mulRational,
  negate,
  one,
  type Rational,
  zero,
} from '../../numbers/rational.js';

/** A sum of inputs by name with factors; the name "" is the constant. */
export type Sum = ReadonlyMap<string, Rational>;

/** `factor`, times the maximum if `max`, times `num` over `den` if there. */
export interface Term {
  readonly factor: Rational;
  readonly max: boolean;
  readonly num?: Sum;
  readonly den?: Sum;
  /** It was divided by a number: "Tỷ lệ/80%". */
  readonly divided?: true;
}

export type Poly = readonly Term[];

export function constant(factor: Rational): Poly {
  return [{ factor, max: false }];
}

export const maximum: Poly = [{ factor: one, max: true }];

export function named(name: string): Poly {
  return [{ factor: one, max: false, num: new Map([[name, one]]) }];
}

/** Sums; inputs without denominator and constants beside them become one sum. */
export function plus(left: Poly, right: Poly): Poly {
  const terms = [...left, ...right];
  if (!terms.some((term) => isInputs(term)) || !terms.every((term) => isInputs(term) || isPlain(term)))
    return terms;
  return [{ factor: one, max: false, num: sumOf(terms) }];
}

function isInputs({ max, num, den }: Term): boolean {
  return !max && num !== undefined && den === undefined;
}

function isPlain({ max, num }: Term): boolean {
  return !max && num === undefined;
}

/** The sum that terms without maximum and denominator are. */
export function sumOf(poly: Poly): Sum {
  const sum = new Map<string, Rational>();
  for (const { factor, num = new Map([['', one]]) } of poly) {
    for (const [name, times] of num)
      sum.set(name, addRational(sum.get(name) ?? zero, mulRational(factor, times)));
  }
  return new Map([...sum].filter(([, times]) => !isZero(times)));
}

export function times(left: Poly, right: Poly): Poly | undefined {
  const products = left.flatMap((a) => right.map((b) => product(a, b)));
  return products.every((term) => term !== undefined) ? (products as Poly) : undefined;
}

function product(a: Term, b: Term): Term | undefined {
  if ((a.max && b.max) || (a.num && b.num)) return undefined;
  const { num = b.num, den = b.den } = a;
  const divided = a.divided ?? b.divided;
  return {
    factor: mulRational(a.factor, b.factor),
    max: a.max || b.max,
    ...(num && { num }),
    ...(den && { den }),
    ...(divided && { divided }),
  };
}

/** Quotients: of anything by a number, and of inputs by inputs. */
export function over(left: Poly, right: Poly): Poly | undefined {
  const [only] = right;
  if (!only || right.length > 1 || only.max || only.den) return undefined;
  if (!only.num) {
    if (isZero(only.factor)) return undefined;
    return left.map((term) => ({ ...term, factor: div(term.factor, only.factor), divided: true }));
  }
  const den = sumOf(right);
  const [first] = left;
  if (!first || left.length > 1 || first.den || !first.num) return undefined;
  return [{ ...first, den }];
}

export function minus(poly: Poly): Poly {
  return poly.map((term) => ({ ...term, factor: negate(term.factor) }));
}
