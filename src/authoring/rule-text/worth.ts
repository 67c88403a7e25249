/** What a case gives, as a rule holds it. */
import type { Give } from '../../framework/notation.js';
import { compare, div, isZero, one, type Rational, zero } from '../../numbers/rational.js';
import type { Poly } from './poly.js';
import { exactOf } from './reading.js';

export interface Worth {
  readonly give: Give;
  /** Of the maximum; absent where points are given and the maximum is not known. */
  readonly share: Rational | undefined;
  readonly points?: Rational;
}

/** Points, or a share of the maximum; nothing for a formula or for more than the maximum. */
export function giveOf(poly: Poly, max: Rational | undefined): Worth | undefined {
  const [term] = poly;
  if (!term || poly.length > 1 || term.num || term.factor.n < 0n) return undefined;
  if (term.max) {
    return compare(term.factor, one) > 0
      ? undefined
      : { give: { share: exactOf(term.factor) }, share: term.factor };
  }
  if (isZero(term.factor)) return { give: 0, share: zero, points: zero };
  if (max && (isZero(max) || compare(term.factor, max) > 0)) return undefined;
  return { give: exactOf(term.factor), share: max && div(term.factor, max), points: term.factor };
}
