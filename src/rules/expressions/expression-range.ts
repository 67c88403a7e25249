/** The numbers an expression can come to, given how its inputs are declared. */

import type { Input } from '../../framework/model.js';
import type { ChildrenFigure, Exact, Expression, SurveyMean } from '../../framework/notation.js';
import { optionValues } from '../../framework/option.js';
import { exact, parseExact } from '../../numbers/exact.js';
import {
  add,
  compare,
  div,
  greatest,
  isZero,
  least,
  mul,
  negate,
  one,
  type Rational,
  rational,
  zero,
} from '../../numbers/rational.js';
import { between, everything, hull, type Range } from './range.js';

/** The inputs and facts that a rule may name. */
export interface Names {
  get(name: string): Input | undefined;
  keys(): Iterable<string>;
}

const hundred = rational(100n);
const share: Range = { ...between(zero, one), unit: 'share' };
const upwards: Range = between(zero, undefined);

/** Numbers that a declared input can hold. */
export function inputRange({ kind, min, max, step }: Input): Range {
  const declared = between(
    min === undefined ? floorOf(kind) : exact(min),
    max === undefined ? ceilingOf(kind) : exact(max),
  );
  const steps = kind === 'number' && step !== undefined && exact(step).d === 1n && declared.from?.d === 1n;
  const unit = kind === 'percent' || kind === 'share' ? kind : undefined;
  return { ...declared, whole: kind === 'count' || kind === 'boolean' || steps, unit };
}

function floorOf(kind: Input['kind']): Rational | undefined {
  return kind === 'number' ? undefined : zero;
}

function ceilingOf(kind: Input['kind']): Rational | undefined {
  return kind === 'percent' ? hundred : kind === 'share' || kind === 'boolean' ? one : undefined;
}

/** A range that holds every number the expression can come to; wider than need be where one input is used twice. */
export function rangeOf(of: Expression, names: Names): Range {
  if (typeof of !== 'object') {
    const value = exact(of);
    return { ...between(value, value), whole: value.d === 1n };
  }
  const inner = (each: Expression): Range => rangeOf(each, names);
  if ('in' in of) return named(of.in, names);
  if ('ratio' in of) {
    const { num, den, complement, zeroDen } = of.ratio;
    const quotient = complement
      ? minus(between(one, one), ratio(inner(num), inner(den)))
      : ratio(inner(num), inner(den));
    const instead =
      zeroDen === 'full' ? [between(one, one)] : zeroDen === 'zero' ? [between(zero, zero)] : [];
    return { ...hull([quotient, ...instead]), whole: false, unit: 'share' };
  }
  if ('add' in of) return of.add.map(inner).reduce(plus);
  if ('sub' in of) return minus(inner(of.sub[0]), inner(of.sub[1]));
  if ('mul' in of) return of.mul.map(inner).reduce(times);
  if ('share' in of) return share;
  if ('mean' in of) return answers(of.mean, names);
  if ('children' in of) return children(of.children, names);
  if ('peer' in of) {
    // Once: of figures inside figures, twice would soon be a thousand million times.
    const each = inner(of.peer.of);
    return { ...each, whole: of.peer.stat !== 'mean' && each.whole === true };
  }
  if ('daysLate' in of) return { ...upwards, whole: true };
  if ('percentOf' in of) return { ...everything, unit: 'percent' };
  return everything;
}

function named(name: string, names: Names): Range {
  const input = names.get(name);
  return input ? inputRange(input) : everything;
}

export function plus(a: Range, b: Range): Range {
  const from = a.from && b.from ? add(a.from, b.from) : undefined;
  const to = a.to && b.to ? add(a.to, b.to) : undefined;
  return { ...between(bearable(from, -1), bearable(to, 1)), whole: a.whole === true && b.whole === true };
}

function minus(a: Range, b: Range): Range {
  return plus(a, { ...between(b.to && negate(b.to), b.from && negate(b.from)), whole: b.whole === true });
}

/** Thousands of fractions make one of a million digits: such an edge is moved outwards, to zero or to infinity. */
function bearable(edge: Rational | undefined, outwards: 1 | -1): Rational | undefined {
  if (!edge || (edge.d < farthest && edge.n < farthest && -edge.n < farthest)) return edge;
  return compare(edge, zero) === outwards ? undefined : zero;
}

const farthest = BigInt(`1${'0'.repeat(500)}`);

export function times(a: Range, b: Range): Range {
  if (isAlwaysZero(a) || isAlwaysZero(b)) return { ...between(zero, zero), whole: true };
  const whole = a.whole === true && b.whole === true;
  const ends = [a.from, a.to].flatMap((x) => [b.from, b.to].map((y) => x && y && mul(x, y)));
  const [first, ...rest] = ends;
  if (first && rest.every((end) => end !== undefined)) {
    return {
      ...between(
        bearable(
          rest.reduce<Rational>((low, end) => least(low, end as Rational), first),
          -1,
        ),
        bearable(
          rest.reduce<Rational>((high, end) => greatest(high, end as Rational), first),
          1,
        ),
      ),
      whole,
    };
  }
  if (!isUpwards(a) || !isUpwards(b)) return { ...everything, whole };
  return { ...between(bearable(mul(a.from as Rational, b.from as Rational), -1), undefined), whole };
}

function ratio(num: Range, den: Range): Range {
  if (!isUpwards(num) || !isUpwards(den)) return everything;
  const from = den.to && !isZero(den.to) ? div(num.from as Rational, den.to) : zero;
  const to = num.to && den.from && !isZero(den.from) ? div(num.to, den.from) : undefined;
  return between(from, to);
}

function isUpwards({ from }: Range): boolean {
  return from !== undefined && compare(from, zero) >= 0;
}

const levelRanges = /* @__PURE__ */ new WeakMap<readonly string[], Range>();

function answers({ input, scores }: SurveyMean, names: Names): Range {
  if (scores) return rangeOfAll(Object.values(scores));
  const levels = optionValues(names.get(input));
  if (!levels) return everything;
  // Very many rules may use the same very many levels.
  const made = levelRanges.get(levels) ?? rangeOfAll(levels);
  levelRanges.set(levels, made);
  return made;
}

function rangeOfAll(worth: readonly Exact[]): Range {
  const values = worth.map((each) => parseExact(each));
  if (values.length === 0 || values.some((value) => value === undefined)) return everything;
  return hull((values as readonly Rational[]).map((value) => between(value, value)));
}

function children({ value, how, missing }: ChildrenFigure, names: Names): Range {
  if (how === 'shareAtLeast') return share;
  const each = typeof value === 'string' ? named(value, names) : rangeOf(value, names);
  if (how === 'sum')
    return isUpwards(each)
      ? { ...upwards, whole: each.whole === true }
      : { ...everything, whole: each.whole === true };
  const all =
    missing === 'zero' ? hull([each, { ...between(zero, zero), whole: true, unit: each.unit }]) : each;
  return { ...all, whole: how !== 'mean' && all.whole === true };
}

/** Whether the expression can be nothing but zero. */
export function isAlwaysZero({ from, to }: Range): boolean {
  return from !== undefined && to !== undefined && isZero(from) && isZero(to);
}

/** Whether the expression can be zero, as far as can be told. */
export function mayBeZero(range: Range): boolean {
  const low = range.from ? compare(range.from, zero) : -1;
  const high = range.to ? compare(range.to, zero) : 1;
  return low <= 0 && high >= 0;
}
