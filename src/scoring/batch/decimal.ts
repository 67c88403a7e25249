/** Numbers whose decimals end soon. */
import type { Rational } from '../../numbers/rational.js';

/** A number as a whole one over a power of ten. */
export interface Decimal {
  readonly value: number;
  readonly scale: number;
}

/** Undefined for a number with more than six decimals. */
export function decimalOf({ n, d }: Rational): Decimal | undefined {
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    if ((n * BigInt(scale)) % d === 0n) return { value: Number((n * BigInt(scale)) / d), scale };
  }
  return undefined;
}
