/** Conditions that the declared inputs decide once and for all. */
import type { Comparison, Condition } from '../framework/notation.js';
import { compare, type Rational } from '../numbers/rational.js';
import { type Names, rangeOf } from './expression-range.js';
import { optionsOf } from './options.js';
import type { Range } from './range.js';

/** Whether the condition always holds (true), never (false), or depends on the data. */
export function alwaysHolds(condition: Condition, names: Names): boolean | undefined {
  if ('cmp' in condition) {
    const [left, comparison, right] = condition.cmp;
    return compared(rangeOf(left, names), comparison, rangeOf(right, names));
  }
  if ('not' in condition) {
    const inner = alwaysHolds(condition.not, names);
    return inner === undefined ? undefined : !inner;
  }
  if ('is' in condition) {
    const [input, value] = condition.is;
    const options = optionsOf(names.get(input));
    return options && !options.has(String(value)) ? false : undefined;
  }
  if ('all' in condition) return atLeast(condition.all.length, condition.all, names);
  if ('any' in condition) return atLeast(1, condition.any, names);
  if ('atLeast' in condition) return atLeast(condition.atLeast.n, condition.atLeast.of, names);
  return undefined;
}

function atLeast(n: number, of: readonly Condition[], names: Names): boolean | undefined {
  const truths = of.map((each) => alwaysHolds(each, names));
  if (truths.filter((truth) => truth === true).length >= n) return true;
  return truths.filter((truth) => truth !== false).length < n ? false : undefined;
}

function compared(left: Range, comparison: Comparison, right: Range): boolean | undefined {
  const [least, most] = [order(left.from, right.to), order(left.to, right.from)];
  // `least` above zero: everything on the left is above everything on the right.
  if (comparison === '<' || comparison === '>=') return decided(most < 0, least >= 0, comparison === '<');
  if (comparison === '>' || comparison === '<=') return decided(least > 0, most <= 0, comparison === '>');
  const apart = least > 0 || most < 0;
  return apart ? comparison === '!=' : undefined;
}

function decided(yes: boolean, no: boolean, positive: boolean): boolean | undefined {
  return yes ? positive : no ? !positive : undefined;
}

/** How two edges compare; an edge at infinity decides nothing. */
function order(a: Rational | undefined, b: Rational | undefined): number {
  return a && b ? compare(a, b) : Number.NaN;
}
