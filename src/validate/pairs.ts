/** Parts and wholes among the inputs of a rule. */
import type { Rule } from '../framework/notation.js';
import { exact } from '../numbers/exact.js';
import { compare, one } from '../numbers/rational.js';

/** A part and its whole, of which the part should not be the larger. */
export interface Pair {
  readonly top: string;
  readonly bottom: string;
  readonly severity: 'error' | 'warning';
}

/** Quotients of two plain inputs that stand for a part of a whole. */
export function pairsOf(rule: Rule): readonly Pair[] {
  switch (rule.kind) {
    case 'linear': {
      const { of, outside = 'clamp', knots } = rule;
      const last = knots?.[knots.length - 1]?.[0] ?? 1;
      if (outside === 'extend' || compare(exact(last), one) > 0) return [];
      if (typeof of !== 'object' || !('ratio' in of)) return [];
      const { num, den } = of.ratio;
      if (typeof num !== 'object' || typeof den !== 'object' || !('in' in num) || !('in' in den)) return [];
      return [{ top: num.in, bottom: den.in, severity: outside === 'error' ? 'error' : 'warning' }];
    }
    case 'combine':
      return rule.parts.flatMap((part) => pairsOf(part.rule));
    case 'clamp':
      return pairsOf(rule.rule);
    case 'when':
      return [...rule.cases.flatMap((each) => pairsOf(each.then)), ...(rule.else ? pairsOf(rule.else) : [])];
    default:
      return [];
  }
}
