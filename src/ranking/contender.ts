/** Units about to be ranked, and their order. */

import type { Digits } from '../framework/policy.js';
import type { Text } from '../messages/text.js';
import { compare, type Rational } from '../numbers/rational.js';
import { round } from '../numbers/round.js';

/** A unit about to be ranked. */
export interface Contender {
  readonly unit: string;
  readonly name: string | null;
  readonly group: string | undefined;
  readonly value: number | null;
  /** The exact value behind the number, where there is one; asked for only where two numbers are equal. */
  readonly exact: () => Rational;
  /** Points that decide between equal values, in turn. */
  readonly deciders: () => readonly (Rational | undefined)[];
  /** Why it is not to be ranked. */
  readonly reason: Text | undefined;
}

/** Compares by value, then by what decides between equal values; zero is a tie. */
export function bestFirst(digits: Digits | undefined): (a: Contender, b: Contender) => number {
  const compared = (contender: Contender): Rational => {
    const value = contender.exact();
    return digits ? round(value, digits.places, digits.mode) : value;
  };
  return (a, b) => {
    // Different doubles are different numbers; equal ones may hide a difference.
    if (!digits && a.value !== b.value) return (b.value as number) - (a.value as number);
    return compare(compared(b), compared(a)) || decided(a.deciders(), b.deciders());
  };
}

function decided(a: readonly (Rational | undefined)[], b: readonly (Rational | undefined)[]): number {
  for (const [index, points] of a.entries()) {
    const others = b[index];
    const difference = points && others ? compare(others, points) : Number(!points) - Number(!others);
    if (difference !== 0) return difference;
  }
  return 0;
}
