/** Conditions: true, false, or not to be told because data are absent (then the reason). */
import type { Comparison, Condition } from '../../framework/notation.js';
import { notReadable } from '../../messages/scoring.js';
import { exact, toText } from '../../numbers/exact.js';
import { compare, type Rational } from '../../numbers/rational.js';
import { obstacle } from '../figure.js';
import type { Scope, Test, Truth } from '../scope.js';
import { entry } from '../word.js';

type ConditionName = Condition extends infer N ? (N extends unknown ? keyof N : never) : never;
type Argument<K extends ConditionName> = Extract<Condition, { readonly [key in K]: unknown }>[K];

const nodes: { readonly [K in ConditionName]: (argument: Argument<K>, scope: Scope) => Test } = {
  cmp: ([left, comparison, right], scope) => {
    const a = scope.expression(left);
    const b = scope.expression(right);
    const holds = entry(comparisons, comparison, 'comparison');
    return (data) => {
      const figures = [a(data).figure, b(data).figure] as const;
      const blocked = obstacle(figures);
      if (blocked) return blocked;
      const [x, y] = figures as unknown as readonly [{ value: Rational }, { value: Rational }];
      return holds(compare(x.value, y.value));
    };
  },
  is: ([input, value], scope) => {
    const read = scope.text(input);
    // A number is read back as its exact text, however it was written.
    const wanted = typeof value === 'number' ? toText(exact(value)) : String(value);
    return (data) => {
      const reading = read(data);
      return reading.is === 'value' ? reading.value === wanted : reading;
    };
  },
  all: (conditions, scope) => atLeast(conditions.length, conditions, scope),
  any: (conditions, scope) => atLeast(1, conditions, scope),
  not: (condition, scope) => {
    const test = scope.condition(condition);
    return (data) => {
      const truth = test(data);
      return typeof truth === 'boolean' ? !truth : truth;
    };
  },
  atLeast: ({ n, of }, scope) => atLeast(n, of, scope),
  na: (input, scope) => {
    const read = scope.presence(input);
    return (data) => read(data).is === 'na';
  },
  missing: (input, scope) => {
    const read = scope.presence(input);
    return (data) => {
      const reading = read(data);
      // An answer in error is not a missing one.
      if (reading.is === 'absent' && reading.reason === notReadable) return reading;
      return reading.is === 'absent';
    };
  },
  evidence: (code, scope) => scope.evidence(code),
};

/** Compiles a condition. */
export function condition(of: Condition, scope: Scope): Test {
  const name = Object.keys(of)[0] as ConditionName;
  const node = entry(nodes, name, 'condition') as (argument: unknown, scope: Scope) => Test;
  return node((of as unknown as Readonly<Record<string, unknown>>)[name], scope);
}

/** True or false as soon as the known ones decide it; otherwise what keeps it open. */
function atLeast(n: number, of: readonly Condition[], scope: Scope): Test {
  const tests = of.map((each) => scope.condition(each));
  return (data) => {
    const truths = tests.map((test) => test(data));
    const holding = truths.filter((truth) => truth === true).length;
    const open = truths.filter((truth): truth is Exclude<Truth, boolean> => typeof truth !== 'boolean');
    if (holding >= n) return true;
    if (holding + open.length < n) return false;
    return obstacle(open) as Truth;
  };
}

const comparisons: Record<Comparison, (order: number) => boolean> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
};
