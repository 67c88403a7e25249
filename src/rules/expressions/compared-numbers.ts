/** Conditions that compare one expression with a constant, as ranges of that expression's numbers. */
import type { Comparison, Condition, Expression } from '../../framework/notation.js';
import { exact } from '../../numbers/exact.js';
import type { Rational } from '../../numbers/rational.js';
import { between, common, isEmpty, type Range } from './range.js';

/** An expression, as text, and the numbers of it for which a condition holds. */
export interface Compared {
  readonly of: string;
  readonly range: Range;
}

const turned: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '=': '=',
  '!=': '!=',
  '>=': '<=',
  '>': '<',
};

/** What a comparison with a constant says of an expression; nothing for any other condition. */
function comparedNumbers(condition: Condition): Compared | undefined {
  if (!('cmp' in condition)) return undefined;
  const [left, comparison, right] = condition.cmp;
  if (typeof left === 'object')
    return typeof right === 'object' ? undefined : held(left, comparison, exact(right));
  return typeof right === 'object' ? held(right, turned[comparison], exact(left)) : undefined;
}

function held(of: Expression, comparison: Comparison, edge: Rational): Compared | undefined {
  const range = {
    '<': { ...between(undefined, edge), toIncl: false },
    '<=': between(undefined, edge),
    '=': between(edge, edge),
    '!=': undefined,
    '>=': between(edge, undefined),
    '>': { ...between(edge, undefined), fromIncl: false },
  }[comparison];
  return range && { of: JSON.stringify(of), range };
}

/** Whether comparisons that should all hold leave no number of some expression. */
export function contradict(conditions: readonly Condition[], rangeOf: (of: string) => Range): boolean {
  const left = new Map<string, Range>();
  for (const condition of conditions) {
    const one = comparedNumbers(condition);
    if (!one) continue;
    const rest = common(left.get(one.of) ?? rangeOf(one.of), one.range);
    if (isEmpty(rest)) return true;
    left.set(one.of, rest);
  }
  return false;
}

/** Of each expression, the numbers that are dealt with: all up to one and all from another. */
export interface Dealt {
  /** Whether a condition can hold only for numbers dealt with. */
  holds(condition: Condition): boolean;
  /** Adds the numbers for which a condition holds; true once all numbers of an expression are dealt with. */
  add(condition: Condition): boolean;
}

/** Nothing dealt with yet. */
export function nothingDealt(rangeOf: (of: string) => Range): Dealt {
  const rests = new Map<string, Range>();
  const restOf = (of: string): Range => rests.get(of) ?? rangeOf(of);
  const within = (condition: Condition): boolean => {
    const one = comparedNumbers(condition);
    return one !== undefined && isEmpty(common(restOf(one.of), one.range));
  };
  return {
    holds: (condition) => ('all' in condition ? condition.all.some(within) : within(condition)),
    add: (condition) => {
      const one = comparedNumbers(condition);
      if (!one) return false;
      const rest = without(restOf(one.of), one.range);
      rests.set(one.of, rest);
      return isEmpty(rest);
    },
  };
}

/** What is left of a range without everything from an edge on, or up to an edge. */
function without(range: Range, taken: Range): Range {
  if (taken.from && taken.to) return range;
  const over: Range = taken.to
    ? { from: taken.to, fromIncl: !taken.toIncl, to: undefined, toIncl: false }
    : { from: undefined, fromIncl: false, to: taken.from, toIncl: !taken.fromIncl };
  return common(range, over);
}
