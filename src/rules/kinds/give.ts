import type { Give } from '../../framework/notation.js';
import { exact } from '../../numbers/exact.js';
import { mul, type Rational } from '../../numbers/rational.js';

/** Compiles what a rule gives into points of a maximum. */
export function give(given: Give): (max: Rational) => Rational {
  if (typeof given === 'object') {
    const share = exact(given.share);
    return (max) => mul(share, max);
  }
  const points = exact(given);
  return () => points;
}
