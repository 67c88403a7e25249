import type { Rational } from '../../numbers/rational.js';
import type { Say } from '../say.js';
import type { Earned } from '../scope.js';

/** The points of a rule that gave some, as written for the reader. */
export function pointsOf({ points }: Earned, say: Say): string {
  return say.number((points as { readonly value: Rational }).value);
}
