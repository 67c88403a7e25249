/** Shares of a maximum: a/b x max, rounded exactly, or as floats where nothing is rounded yet. */
import type { Digits } from '../../framework/policy.js';
import { type Column, mark, open, type Points, safe, state } from './block.js';
import type { Fraction } from './quotient.js';

/** Points a/b x max; a share beyond 0 or 1 is kept there, or is hard without `clamp`. */
export function share(
  of: Fraction,
  clamp: boolean,
  max: { readonly value: number; readonly scale: number },
  digits: Digits | undefined,
): Points {
  const { top } = of;
  const scale = digits ? 10 ** digits.places : 0;
  const points = max.value / max.scale;
  const limit = clamp ? Infinity : 1;
  return {
    error: digits ? 0 : Math.abs(points) * 2 ** -51,
    scale,
    kernel: (block, out) => {
      const { length } = block.rows;
      of.read(block);
      take(out, top, length);
      if (!digits) {
        floatShares(out, of, length, points, limit);
        return 0;
      }
      roundShares(out, of, length, max.value * scale, max.scale, digits.mode ?? 'half-up', limit);
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

function beyond(out: Column, place: number, part: number, limit: number): void {
  if (part > limit || (part < 0 && limit === 1)) mark(out, place, state.hard);
}

function floatShares(
  out: Column,
  { top, bottom, zeroTop }: Fraction,
  length: number,
  points: number,
  limit: number,
): void {
  const { buffer } = out;
  const { values: over } = top;
  const { values: below } = bottom;
  for (let place = 0; place < length; place += 1) {
    const under = below[place] as number;
    const part = under === 0 ? zeroTop : (over[place] as number) / under;
    if (part < 0 || part > 1) beyond(out, place, part, limit);
    buffer[place] = Math.min(1, Math.max(0, part)) * points;
  }
}

function roundShares(
  out: Column,
  { top, bottom, zeroTop }: Fraction,
  length: number,
  factor: number,
  divisor: number,
  mode: NonNullable<Digits['mode']>,
  limit: number,
): void {
  const { values: over } = top;
  const { values: under } = bottom;
  const { buffer } = out;
  const halfUp = mode === 'half-up';
  let largest = 0;
  for (let place = 0; place < length; place += 1) {
    let a = over[place] as number;
    let b = under[place] as number;
    if (b === 0) {
      a = zeroTop;
      b = 1;
    }
    if (a > b || a < 0) {
      beyond(out, place, a < 0 ? -1 : 2, limit);
      a = a < 0 ? 0 : b;
    }
    const numerator = a * factor;
    const denominator = b * divisor;
    if (numerator > largest) largest = numerator;
    if (denominator > largest) largest = denominator;
    if (halfUp) {
      // The nearest whole number is the one below (2n + d) / 2d, unless that division has itself rounded up to it.
      const twice = numerator * 2 + denominator;
      const whole = Math.floor(twice / (denominator * 2));
      buffer[place] = twice - whole * denominator * 2 < 0 ? whole - 1 : whole;
    } else buffer[place] = rounded(numerator, denominator, mode);
  }
  if (largest > safe / 8) for (let place = 0; place < length; place += 1) mark(out, place, state.hard);
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
