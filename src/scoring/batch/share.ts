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
  const { top, bottom, zeroTop } = of;
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
        for (let place = 0; place < length; place += 1) {
          const under = bottom.values[place] as number;
          const part = under === 0 ? zeroTop : (top.values[place] as number) / under;
          if (part < 0 || part > 1) beyond(out, place, part, limit);
          out.buffer[place] = part < 0 ? 0 : part > 1 ? points : part * points;
        }
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
  for (let place = 0; place < length; place += 1) {
    const below = under[place] as number;
    const a = below === 0 ? zeroTop : (over[place] as number);
    const b = below === 0 ? 1 : below;
    const inside = a <= b ? (a >= 0 ? a : 0) : b;
    if (inside !== a) beyond(out, place, a < 0 ? -1 : 2, limit);
    buffer[place] = rounded(inside * factor, b * divisor, mode);
    if (inside * factor > safe || b * divisor > safe / 2) mark(out, place, state.hard);
  }
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
