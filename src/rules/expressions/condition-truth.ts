/** Conditions that the declared inputs decide once and for all. */
import type { Comparison, Condition, Expression } from '../../framework/notation.js';
import { compare, type Rational } from '../../numbers/rational.js';
import { optionsOf } from '../options.js';
import { contradict } from './compared-numbers.js';
import { type Names, rangeOf } from './expression-range.js';
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
  if ('all' in condition) {
    const together = atLeast(condition.all.length, condition.all, names);
    return together ?? (contradict(condition.all, textRange(names)) ? false : undefined);
  }
  if ('any' in condition) return atLeast(1, condition.any, names);
  if ('atLeast' in condition) return atLeast(condition.atLeast.n, condition.atLeast.of, names);
  return undefined;
}

/** The range of an expression given as text. */
export function textRange(names: Names): (of: string) => Range {
  return (of) => rangeOf(JSON.parse(of) as Expression, names);
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
  const apart = least > 0 || most < 0 || neverWhole(left, right) || neverWhole(right, left);
  return apart ? comparison === '!=' : undefined;
}

/** Whether one side counts whole things and the other is a single number between two of them. */
function neverWhole(counted: Range, { from, to }: Range): boolean {
  return (
    counted.whole === true &&
    from !== undefined &&
    from.d !== 1n &&
    to !== undefined &&
    compare(from, to) === 0
  );
}

function decided(yes: boolean, no: boolean, positive: boolean): boolean | undefined {
  return yes ? positive : no ? !positive : undefined;
}

/** How two edges compare; an edge at infinity decides nothing. */
function order(a: Rational | undefined, b: Rational | undefined): number {
  return a && b ? compare(a, b) : Number.NaN;
}
