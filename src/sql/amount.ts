/**
 * Exact amounts as SQL: a numerator over a positive denominator, both whole numbers of the row. Where the sum of many
 * quotients would grow beyond every type, it is kept between two whole multiples of 10^-12 instead; what such an
 * interval leaves undecided is said, never guessed.
 */
import type { Digits } from '../framework/policy.js';
import * as reasons from '../messages/sql.js';
import { type Rational, rational } from '../numbers/rational.js';
import { roundedUnits } from '../numbers/round.js';
import { refuse } from './refuse.js';
import type { Steps } from './steps.js';
import { and, compared, not, type Order, or, type Truth } from './truth.js';
import {
  type Arm,
  choose as chooseWhole,
  highest,
  isLiteral,
  literal,
  lowest,
  magnitude,
  minus,
  negative,
  nought,
  plus,
  quotient,
  rest,
  same,
  times,
  unity,
  type Whole,
} from './whole.js';

export interface Amount {
  /** Numerator; of an interval its lower end. */
  readonly n: Whole;
  /** Upper end of an interval; the same number where the amount is exact. */
  readonly most: Whole;
  /** Denominator, above zero; of an interval a literal. */
  readonly d: Whole;
}

export const nothing: Amount = over(nought, unity);
export const whole: Amount = over(unity, unity);

export function over(n: Whole, d: Whole): Amount {
  return { n, most: n, d };
}

export function constant({ n, d }: Rational): Amount {
  return over(literal(n), literal(d));
}

/** The constant that an amount is, if it is one. */
export function constantOf({ n, most, d }: Amount): Rational | undefined {
  return isLiteral(n) && isLiteral(most) && isLiteral(d) && n.low === most.low
    ? rational(n.low, d.low)
    : undefined;
}

export function isExact(amount: Amount): boolean {
  return amount.n === amount.most;
}

/** Names what is long, so that it is written and computed once. */
export function named(amount: Amount, steps: Steps): Amount {
  const n = steps.number(amount.n);
  return { n, most: isExact(amount) ? n : steps.number(amount.most), d: steps.number(amount.d) };
}

export function opposite(a: Amount): Amount {
  if (isExact(a)) return over(negative(a.n), a.d);
  return { n: negative(a.most), most: negative(a.n), d: a.d };
}

/** The exact sum of two; of intervals only where the denominators are literals. */
export function sum(a: Amount, b: Amount): Amount {
  const [zeroA, zeroB] = [constantOf(a), constantOf(b)];
  if (zeroA?.n === 0n) return b;
  if (zeroB?.n === 0n) return a;
  const [left, right, d] = commonDenominator(a, b);
  const n = plus(left.n, right.n);
  return { n, most: isExact(a) && isExact(b) ? n : plus(left.most, right.most), d };
}

/** Both over one denominator. */
function commonDenominator(a: Amount, b: Amount): readonly [Amount, Amount, Whole] {
  if (same(a.d, b.d)) return [a, b, a.d];
  const d =
    isLiteral(a.d) && isLiteral(b.d) ? literal(leastCommonMultiple(a.d.low, b.d.low)) : times(a.d, b.d);
  const raise = (x: Amount, other: Whole): Amount => {
    const by = isLiteral(x.d) && isLiteral(d) ? literal(d.low / x.d.low) : other;
    const n = times(x.n, by);
    return { n, most: isExact(x) ? n : times(x.most, by), d };
  };
  return [raise(a, b.d), raise(b, a.d), d];
}

export function product(a: Amount, b: Amount): Amount {
  const factor = constantOf(b);
  if (!factor)
    return constantOf(a) ? product(b, a) : over(times(exactly(a).n, exactly(b).n), times(a.d, b.d));
  // A factor that the denominator already holds is taken out of it.
  const common = isLiteral(a.d) ? greatestCommonDivisor(a.d.low, factor.n) : 1n;
  const by = literal(common > 1n ? factor.n / common : factor.n);
  const d = times(common > 1n ? literal(a.d.low / common) : a.d, literal(factor.d));
  const ends = [times(a.n, by), times(a.most, by)] as const;
  if (isExact(a)) return over(ends[0], d);
  return factor.n < 0n ? { n: ends[1], most: ends[0], d } : { n: ends[0], most: ends[1], d };
}

/** a / b for a b that is above zero wherever the result is used. */
export function ratio(a: Amount, b: Amount): Amount {
  const n = times(exactly(a).n, exactly(b).d);
  const d = times(a.d, b.n);
  // Where it is not used the denominator may be anything: it is kept above zero.
  if (d.low >= 1n) return over(n, d);
  const size = magnitude(d);
  const sign = d.low >= 0n ? n : chooseWhole([{ when: compared(d, '<', nought), then: negative(n) }], n);
  return over(sign, chooseWhole([{ when: compared(size, '=', nought), then: unity }], atLeastOne(size)));
}

/** a / b for a b that is exact and not negative; the ends of an interval each, on the grid again. */
export function divided(a: Amount, b: Amount): Amount {
  const by = constantOf(b);
  if (by && by.n > 0n) return product(a, constant({ n: by.d, d: by.n }));
  return onEnds(a, (end) => ratio(end, b));
}

/** a x b for a b that is exact and not negative. */
export function multiplied(a: Amount, b: Amount): Amount {
  return constantOf(b) ? product(a, b) : onEnds(a, (end) => product(end, b));
}

function onEnds(a: Amount, compute: (end: Amount) => Amount): Amount {
  if (isExact(a)) return compute(a);
  const [low, high] = [onGrid(compute(over(a.n, a.d))), onGrid(compute(over(a.most, a.d)))];
  return { n: low.n, most: high.most, d: low.d };
}

/** The same number where it is known not to be zero. */
function atLeastOne(size: Whole): Whole {
  return { ...size, low: 1n };
}

export interface Choice {
  readonly when: Truth;
  readonly then: Amount;
}

/** The first amount whose condition holds, else the last one. */
export function choose(arms: readonly Choice[], otherwise: Amount): Amount {
  const all = [...arms.map(({ then }) => then), otherwise];
  const lifted = overOneLiteral(all);
  const pick = (part: (amount: Amount) => Whole): Whole =>
    chooseWhole(
      arms.map(({ when }, index): Arm => ({ when, then: part(lifted[index] as Amount) })),
      part(lifted[arms.length] as Amount),
    );
  const n = pick((amount) => amount.n);
  return { n, most: lifted.every(isExact) ? n : pick(({ most }) => most), d: pick(({ d }) => d) };
}

/** Over one denominator where all have literal ones. */
function overOneLiteral(amounts: readonly Amount[]): readonly Amount[] {
  if (!amounts.every(({ d }) => isLiteral(d)))
    return amounts.some((each) => !isExact(each)) ? amounts.map(onGrid) : amounts;
  const d = literal(amounts.reduce((all, each) => leastCommonMultiple(all, each.d.low), 1n));
  return amounts.map((each) => {
    const by = literal(d.low / each.d.low);
    const n = times(each.n, by);
    return { n, most: isExact(each) ? n : times(each.most, by), d };
  });
}

const grid = 10n ** 12n;

/** An amount whose denominator is no literal, between two whole multiples of 10^-12. */
export function onGrid(amount: Amount): Amount {
  if (isLiteral(amount.d)) return amount;
  const scaled = times(exactly(amount).n, literal(grid));
  const floor = floorOf(scaled, amount.d);
  const isWhole = compared(rest(magnitude(scaled), amount.d), '=', nought);
  return {
    n: floor,
    most: chooseWhole([{ when: isWhole, then: floor }], plus(floor, unity)),
    d: literal(grid),
  };
}

/** The greatest whole number that is not above n/d. */
export function floorOf(n: Whole, d: Whole): Whole {
  if (n.low >= 0n) return quotient(n, d);
  const below = negative(quotient(plus(negative(atMost(n, 0n)), minus(d, unity)), d));
  if (n.high < 0n) return below;
  return chooseWhole([{ when: compared(n, '<', nought), then: below }], quotient(atLeast(n, 0n), d));
}

/** A number kept within a limit, which is then known of it. */
export const atLeast = (a: Whole, low: bigint): Whole =>
  a.low >= low
    ? a
    : { ...chooseWhole([{ when: compared(a, '<', literal(low)), then: literal(low) }], a), low };
const atMost = (a: Whole, high: bigint): Whole =>
  a.high <= high
    ? a
    : { ...chooseWhole([{ when: compared(a, '>', literal(high)), then: literal(high) }], a), high };

/** Sums many: exactly where the denominators are literals or alike, else on the grid. */
export function total(amounts: readonly Amount[]): Amount {
  const [first] = amounts;
  if (!first) return nothing;
  const exact = amounts.every(({ d }) => isLiteral(d) || same(d, first.d));
  return (exact ? amounts : amounts.map(onGrid)).reduce(sum, nothing);
}

/** The nearest multiple of 10^-places; both ends of an interval. */
export function round(amount: Amount, { places, mode = 'half-up' }: Digits, steps: Steps): Amount {
  const unit = literal(10n ** BigInt(places));
  const value = constantOf(amount);
  if (value) return over(literal(roundedUnits(value, places, mode)), unit);
  const rounded = (n: Whole): Whole => {
    const scaled = steps.number(times(n, unit));
    const size = steps.number(magnitude(scaled));
    const units = steps.number(roundedSize(size, amount.d, mode, steps));
    if (scaled.low >= 0n) return units;
    return chooseWhole([{ when: compared(scaled, '<', nought), then: negative(units) }], units);
  };
  if (isLiteral(amount.d) && unit.low % amount.d.low === 0n) {
    const by = literal(unit.low / amount.d.low);
    const n = times(amount.n, by);
    return { n, most: isExact(amount) ? n : times(amount.most, by), d: unit };
  }
  const n = rounded(amount.n);
  return { n, most: isExact(amount) ? n : rounded(amount.most), d: unit };
}

function roundedSize(size: Whole, d: Whole, mode: Digits['mode'], steps: Steps): Whole {
  if (mode === 'half-up') return quotient(plus(times(size, literal(2n)), d), times(d, literal(2n)));
  const down = steps.number(quotient(size, d));
  if (mode === 'down') return down;
  const left = steps.number(rest(size, d));
  const twice = times(left, literal(2n));
  const up =
    mode === 'up'
      ? compared(left, '>', nought)
      : or(
          compared(twice, '>', d),
          and(compared(twice, '=', d), compared(rest(down, literal(2n)), '=', unity)),
        );
  return chooseWhole([{ when: up, then: plus(down, unity) }], down);
}

/** Compares two amounts. `open` is true where an interval leaves it undecided. */
export function compare(a: Amount, op: Order, b: Amount): { readonly holds: Truth; readonly open: Truth } {
  const [left, right] = commonDenominator(a, b);
  const holds = compared(left.n, op, right.n);
  if (isExact(a) && isExact(b)) return { holds, open: noWhere };
  const corners = [
    compared(left.n, op, right.most),
    compared(left.most, op, right.n),
    compared(left.most, op, right.most),
  ];
  if (op === '=' || op === '<>') {
    // Equal for certain only where both are points; different for certain only where the intervals are apart.
    const apart = or(compared(left.most, '<', right.n), compared(left.n, '>', right.most));
    const points = and(compared(left.n, '=', left.most), compared(right.n, '=', right.most));
    return { holds, open: not(or(apart, points)) };
  }
  const all = and(holds, ...corners);
  const none = and(not(holds), ...corners.map(not));
  return { holds, open: not(or(all, none)) };
}

const noWhere: Truth = { form: { op: 'false' }, step: 0 };

export function least(a: Amount, b: Amount): Amount {
  return extreme(a, b, '<=');
}

export function greatest(a: Amount, b: Amount): Amount {
  return extreme(a, b, '>=');
}

function extreme(a: Amount, b: Amount, op: '<=' | '>='): Amount {
  const [x, y, d] = commonDenominator(onGridWith(a, b), onGridWith(b, a));
  const pick = (left: Whole, right: Whole): Whole =>
    chooseWhole([{ when: compared(left, op, right), then: left }], right);
  if (isExact(x) && isExact(y)) {
    const first = compared(x.n, op, y.n);
    // Each keeps its own denominator: a common one would only be longer.
    if (!isLiteral(d)) return choose([{ when: first, then: a }], b);
    const ends = op === '<=' ? lowest : highest;
    const bounds = { low: ends([x.n.low, y.n.low]), high: ends([x.n.high, y.n.high]) };
    const picked = pick(x.n, y.n);
    return over(picked.form.op === 'case' ? { ...picked, ...bounds } : picked, d);
  }
  return { n: pick(x.n, y.n), most: pick(x.most, y.most), d };
}

function onGridWith(a: Amount, b: Amount): Amount {
  return isExact(b) ? a : onGrid(a);
}

/**
 * An amount over a literal denominator, known to lie within limits: beyond them a row is faulty, and what is computed of it
 * is never shown. It keeps the types of the sums small.
 */
export function bounded(amount: Amount, limits: { readonly low: Rational; readonly high: Rational }): Amount {
  if (!isLiteral(amount.d)) return amount;
  const d = amount.d.low;
  const low = -((-limits.low.n * d) / limits.low.d);
  const high = (limits.high.n * d) / limits.high.d + (isExact(amount) ? 0n : 1n);
  const keep = (n: Whole): Whole => (n.low >= low && n.high <= high ? n : atMost(atLeast(n, low), high));
  const n = keep(amount.n);
  return { n, most: isExact(amount) ? n : keep(amount.most), d: amount.d };
}

/** An amount that must be exact here. */
export function exactly(amount: Amount): Amount {
  return isExact(amount) ? amount : refuse(reasons.unrounded);
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}
