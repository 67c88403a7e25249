/** Parts and wholes among the inputs of a rule. */
import type { Linear, Rule } from '../framework/notation.js';
import { exact } from '../numbers/exact.js';
import { compare, one } from '../numbers/rational.js';
import type { KindTable } from '../rules/kinds.js';
import { rulesInside } from '../rules/uses.js';

/** A part and its whole, of which the part should not be the larger. */
export interface Pair {
  readonly top: string;
  readonly bottom: string;
  readonly severity: 'error' | 'warning';
}

/** Quotients of two plain inputs that stand for a part of a whole, in a rule and the rules inside it. */
export function pairsOf(rule: Rule): readonly Pair[] {
  return [
    ...(pairs[rule.kind] as (rule: Rule) => readonly Pair[])(rule),
    ...rulesInside(rule).flatMap(pairsOf),
  ];
}

const none = (): readonly Pair[] => [];

const pairs: KindTable<[], readonly Pair[]> = {
  choice: none,
  // A band may be meant for what is more than the whole.
  bands: none,
  linear: pairOfLinear,
  perUnit: none,
  combine: none,
  when: none,
  clamp: none,
  fixed: none,
  manual: none,
  info: none,
};

function pairOfLinear({ of, outside = 'clamp', knots }: Linear): readonly Pair[] {
  const last = knots?.[knots.length - 1]?.[0] ?? 1;
  if (outside === 'extend' || compare(exact(last), one) > 0) return [];
  if (typeof of !== 'object' || !('ratio' in of)) return [];
  const { num, den } = of.ratio;
  if (typeof num !== 'object' || typeof den !== 'object' || !('in' in num) || !('in' in den)) return [];
  return [{ top: num.in, bottom: den.in, severity: outside === 'error' ? 'error' : 'warning' }];
}
