/** Shorthand written out: what an indicator says instead of a rule becomes a rule, so that later code has one shape. */

import type { Indicator, Normalization, Target } from '../framework/model.js';
import type { Condition, Exact, Expression, Rule } from '../framework/notation.js';
import { entry, word } from './word.js';

/** The rule of an indicator: its own, or what its normalisation or target stands for; with none it is scored directly. */
export function ruleOf(indicator: Indicator): Rule {
  if (indicator.rule) return indicator.rule;
  const [input = ''] = Object.keys(indicator.inputs ?? {});
  if (indicator.normalize) return normalization(indicator.normalize, { in: input });
  if (indicator.target) return target(indicator.target, { in: input });
  return { kind: 'manual' };
}

function normalization(how: Normalization, value: Expression): Rule {
  word(how.method, ['best', 'min-max', 'goalposts'], 'method');
  if (how.method === 'best') {
    const best: Expression = { peer: { of: value, stat: 'max' } };
    return {
      kind: 'linear',
      of: { ratio: { num: value, den: best, ...zeroDen(how.zeroBest) } },
      outside: 'clamp',
    };
  }
  const measured = (of: Expression): Expression => (how.log ? { ln: of } : of);
  const x = measured(value);
  const [low, high]: readonly [Expression, Expression] =
    how.method === 'min-max'
      ? [{ peer: { of: x, stat: 'min' } }, { peer: { of: x, stat: 'max' } }]
      : [measured(how.goalposts[0]), measured(how.goalposts[1])];
  word(how.direction, ['higher-is-better', 'lower-is-better'], 'direction');
  const way: Expression = how.direction === 'higher-is-better' ? { sub: [x, low] } : { sub: [high, x] };
  const equal = how.method === 'min-max' ? zeroDen(how.equal) : {};
  return {
    kind: 'linear',
    of: { ratio: { num: way, den: { sub: [high, low] }, ...equal } },
    ...(how.range ? { knots: rangeKnots(how.range) } : {}),
    outside: how.method === 'goalposts' && how.clamp === false ? 'extend' : 'clamp',
  };
}

function rangeKnots([worst, best]: readonly [Exact, Exact]): readonly (readonly [Exact, Exact])[] {
  return [
    [0, worst],
    [1, best],
  ];
}

function zeroDen(policy: 'full' | 'zero' | 'na' | 'error' | undefined) {
  return policy === undefined ? {} : { zeroDen: policy };
}

const comparisonOf = { 'at-least': '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<' } as const;

/** What holds when a target is reached. */
export function reached({ at, direction }: Target, value: Expression): Condition {
  return { cmp: [value, entry(comparisonOf, direction, 'direction'), at] };
}

function target(aim: Target, value: Expression): Rule {
  return {
    kind: 'when',
    cases: [{ if: reached(aim, value), then: { kind: 'fixed', give: { share: 1 } } }],
    else: { kind: 'fixed', give: 0 },
  };
}
