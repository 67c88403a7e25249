/** Shares of a maximum: a/b x max, rounded exactly, or as floats where nothing is rounded yet. */
import type { Digits } from '../../framework/policy.js';
import { type Rational, zero } from '../../numbers/rational.js';
import { type Column, mark, open, type Points, safe, state } from './block.js';
import type { Decimal } from './decimal.js';
import type { Fraction } from './quotient.js';
import { lowOf, quotients } from './two-doubles.js';

/** Points a/b x max; a share beyond 0 or 1 is kept there, or is hard without `clamp`. */
export function share(
  of: Fraction,
  clamp: boolean,
  most: Rational,
  max: Decimal,
  digits: Digits | undefined,
  precise: boolean,
): Points {
  const { top } = of;
  const scale = digits ? 10 ** digits.places : 0;
  const points = max.value / max.scale;
  const factor = max.value * scale;
  const mode = digits?.mode ?? 'half-up';
  const whenZero = of.zeroTop === 0 ? 0 : digits ? rounded(factor, max.scale, mode) : points;
  const lowWhenZero = of.zeroTop === 0 ? 0 : lowOf(most, points);
  return {
    error: digits ? 0 : Math.abs(points) * 2 ** -51,
    range: [zero, most],
    scale,
    kernel: (block, out) => {
      const { length } = block.rows;
      of.read(block);
      take(out, top, length);
      if (!clamp) refuse(out, of, length);
      if (digits) roundShares(out.buffer, top.values, of.bottom.values, length, factor, max.scale, mode);
      else if (precise) quotients(top.values, of.bottom.values, length, max.value, max.scale, out.two);
      else floatShares(out.buffer, of, length, points);
      for (const place of of.zeros) {
        out.buffer[place] = whenZero;
        out.two.low[place] = lowWhenZero;
      }
      if ((digits || precise) && of.largest * Math.max(factor, max.value, max.scale) > safe / 8)
        for (let place = 0; place < length; place += 1) mark(out, place, state.hard);
      return scale;
    },
  };
}

/** A column to be written to, with the states of another. */
function take(out: Column, from: Column, length: number): void {
  open(out, length);
  out.clean = from.clean;
  if (!from.clean) out.states.set(from.states.subarray(0, length));
}

/** A share outside 0 to 1 where the rule does not say what it is worth. */
function refuse(out: Column, { top, bottom }: Fraction, length: number): void {
  const [over, under] = [top.values, bottom.values];
  for (let place = 0; place < length; place += 1) {
    const [a, b] = [over[place] as number, under[place] as number];
    if (b !== 0 && (a < 0 || a > b)) mark(out, place, state.hard);
  }
}

function floatShares(buffer: Float64Array, { top, bottom }: Fraction, length: number, points: number): void {
  const [over, under] = [top.values, bottom.values];
  for (let place = 0; place < length; place += 1) {
    const part = (over[place] as number) / (under[place] as number);
    buffer[place] = Math.min(1, Math.max(0, part)) * points;
  }
}

function roundShares(
  buffer: Float64Array,
  over: Float64Array,
  under: Float64Array,
  length: number,
  factor: number,
  divisor: number,
  mode: NonNullable<Digits['mode']>,
): void {
  for (let place = 0; place < length; place += 1) {
    const b = under[place] as number;
    const numerator = Math.max(0, Math.min(over[place] as number, b)) * factor;
    buffer[place] =
      mode === 'half-up' ? halfUp(numerator, b * divisor) : rounded(numerator, b * divisor, mode);
  }
}

/** The nearest whole number is the one below (2n + d) / 2d, unless that division has itself rounded up to it. */
function halfUp(numerator: number, denominator: number): number {
  const twice = numerator * 2 + denominator;
  const whole = Math.floor(twice / (denominator * 2));
  return twice - whole * denominator * 2 < 0 ? whole - 1 : whole;
}

/** a / b to a whole number, neither negative; exact while both have all their digits. */
export function rounded(a: number, b: number, mode: NonNullable<Digits['mode']>): number {
  let whole = Math.floor(a / b);
  let rest = a - whole * b;
  // The division may have rounded up to the next whole number.
  if (rest < 0) {
    whole -= 1;
    rest += b;
  }
  if (mode === 'half-up') return rest * 2 >= b ? whole + 1 : whole;
  if (mode === 'half-even') return rest * 2 > b || (rest * 2 === b && whole % 2 === 1) ? whole + 1 : whole;
  return mode === 'up' && rest > 0 ? whole + 1 : whole;
}
