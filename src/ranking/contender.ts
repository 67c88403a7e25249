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
  /** Its place in the standings. */
  readonly index: number;
  /** Why it is not to be ranked. */
  readonly reason: Text | undefined;
}

/** A number of points of every contender: the doubles nearest to them, and the numbers themselves. */
export interface Standing {
  /** NaN where there are none. */
  readonly values: ArrayLike<number>;
  /** Whether no other number has the same double. */
  readonly isTold: (index: number) => boolean;
  /** Asked for only where the doubles do not decide. */
  readonly exact: (index: number) => Rational;
}

/** Compares two contenders by their places in the standings; zero is a tie. */
export type Order = (a: number, b: number) => number;

/** Best first by a standing, then by those that decide between equal values, in turn. */
export function bestFirst(
  standing: Standing,
  deciders: readonly ((this: void) => Standing)[],
  digits: Digits | undefined,
): Order {
  const by = digits ? byRounded(standing, digits) : greaterFirst(standing);
  const further: Order[] = [];
  // A decider costs a pass over all units: it is made when two of them are equal.
  const next = (place: number, a: number, b: number): number => {
    const decider = deciders[place];
    if (!decider) return 0;
    further[place] ??= pointsFirst(decider());
    return (further[place] as Order)(a, b) || next(place + 1, a, b);
  };
  return (a, b) => by(a, b) || next(0, a, b);
}

/** Different doubles are different numbers; equal ones may hide a difference. */
function greaterFirst({ values, isTold, exact }: Standing): Order {
  return (a, b) => {
    const difference = (values[b] as number) - (values[a] as number);
    return difference !== 0 || (isTold(a) && isTold(b)) ? difference : compare(exact(b), exact(a));
  };
}

/** Units without points stand behind those with some. */
function pointsFirst(standing: Standing): Order {
  const { values } = standing;
  const byPoints = greaterFirst(standing);
  return (a, b) => {
    const [noneA, noneB] = [Number.isNaN(values[a]), Number.isNaN(values[b])];
    return noneA || noneB ? Number(noneA) - Number(noneB) : byPoints(a, b);
  };
}

/** Compares what is left after rounding, as whole numbers of the last place kept. */
function byRounded({ values, exact }: Standing, { places, mode = 'half-up' }: Digits): Order {
  const made: (number | bigint)[] = [];
  const rounded = (index: number): number | bigint => {
    made[index] ??= roundSurely((values[index] as number) * 10 ** places, mode) ?? exactly(index);
    return made[index];
  };
  const exactly = (index: number): bigint => {
    const { n, d } = round(exact(index), places, mode);
    return (n * 10n ** BigInt(places)) / d;
  };
  return (a, b) => {
    const [ours, others] = [rounded(a), rounded(b)];
    return Number(others > ours) - Number(others < ours);
  };
}

/** Undefined where what the double leaves out could move it the other way. */
function roundSurely(scaled: number, mode: NonNullable<Digits['mode']>): number | undefined {
  const under = Math.floor(scaled);
  const rest = scaled - under;
  const margin = scaled * 2 ** -50;
  const toNearest = mode === 'half-up' || mode === 'half-even';
  const isSure = toNearest ? Math.abs(rest - 0.5) > margin : rest > margin && rest < 1 - margin;
  if (!isSure || scaled < 0 || scaled > 2 ** 49) return undefined;
  return (toNearest ? rest >= 0.5 : mode === 'up') ? under + 1 : under;
}
