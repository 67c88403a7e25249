/** Draws the rule of one indicator of 10 points, with the inputs it reads. */
import type { Indicator, Rule } from 'chiso';
import type { Pick } from './draw.js';

export const ruleKinds = [
  'direct',
  'choice',
  'bands',
  'band edges',
  'linear',
  'knots',
  'perUnit',
  'combine',
  'when',
  'asks na',
  'clamp',
  'fixed',
  'manual',
  'info',
  'ratio',
  'peer',
  'min-max',
  'goalposts',
  'best',
  'target',
  'days',
  'survey',
  'children',
  'score',
  'percentOf',
  'facts',
] as const;

type Drawn = Pick_<Indicator, 'inputs' | 'rule' | 'normalize' | 'target'>;
type Pick_<T, K extends keyof T> = { readonly [key in K]?: T[key] | undefined };

export function ruleOf(kind: (typeof ruleKinds)[number], pick: Pick): Drawn {
  const x = { x: { kind: 'number' } } as const;
  const two = { a: { kind: 'count' }, b: { kind: 'count' } } as const;
  const line = (of: Extract<Rule, { kind: 'linear' }>['of']): Rule => ({ kind: 'linear', of });
  const zeroDen = pick([{}, { zeroDen: 'full' }, { zeroDen: 'zero' }, { zeroDen: 'na' }] as const);
  const direction = pick(['higher-is-better', 'lower-is-better'] as const);
  const range = pick([{}, { range: [1, 9] }, { range: ['0.5', 10] }] as const);
  const none = { rule: undefined };
  switch (kind) {
    case 'direct':
      return { ...none, inputs: undefined };
    case 'choice':
      return {
        inputs: { k: { kind: 'choice', options: ['p', 'q', 'r'] } },
        rule: {
          kind: 'choice',
          input: 'k',
          options: { p: { share: 1 }, q: { share: '1/3' } },
          else: pick([0, '0.25']),
        },
      };
    case 'bands':
      return {
        inputs: { p: { kind: 'percent' } },
        rule: {
          kind: 'bands',
          of: { in: 'p' },
          ...pick([{}, { else: 1 }]),
          bands: [
            { from: 80, give: 10 },
            { from: 50, give: { share: '1/2' } },
            { from: 25, to: 50, give: 3 },
            ...pick([[], [{ to: 25, give: 0 }]]),
          ],
        },
      };
    case 'band edges':
      return {
        inputs: x,
        rule: {
          kind: 'bands',
          of: { in: 'x' },
          else: '0.5',
          bands: [
            { from: 8, fromIncl: false, give: { share: 1 } },
            { from: 4, to: 8, fromIncl: pick([true, false]), toIncl: true, give: '5.5' },
            { to: 2, toIncl: pick([true, false]), give: 2 },
          ],
        },
      };
    case 'linear':
      return {
        inputs: two,
        rule: line({
          ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero', ...pick([{}, { complement: true }]) },
        }),
      };
    case 'knots':
      return {
        inputs: x,
        rule: {
          kind: 'linear',
          of: { in: 'x' },
          knots: [
            [1, 1],
            [4, { share: '1/2' }],
            [10, 10],
          ],
          ...pick([{}, { outside: 'clamp' }, { outside: 'error' }, { outside: 'extend' }] as const),
          ...pick([{}, { cutBelow: { at: 2, give: '0.5' } }]),
        },
      };
    case 'perUnit':
      return {
        inputs: x,
        rule: {
          kind: 'perUnit',
          of: { in: 'x' },
          over: 2,
          every: 3,
          points: pick(['1.5', 2]),
          base: 1,
          ...pick([{}, { partial: 'floor' }, { partial: 'prorate' }, { partial: 'ceil' }] as const),
          ...pick([{}, { max: 8 }, { min: 3 }]),
        },
      };
    case 'combine':
      return {
        inputs: two,
        rule: {
          kind: 'combine',
          how: pick(['sum', 'max', 'min', 'mean']),
          parts: [
            { max: 6, weight: 2, rule: { kind: 'perUnit', of: { in: 'a' }, points: 3 } },
            {
              max: 4,
              rule: {
                kind: 'linear',
                of: { in: 'b' },
                knots: [
                  [0, 0],
                  [3, { share: 1 }],
                ],
              },
            },
          ],
        } as Rule,
      };
    case 'when':
      return {
        inputs: two,
        rule: {
          kind: 'when',
          cases: [
            {
              if: { all: [{ cmp: [{ in: 'a' }, '>=', 3] }, { not: { cmp: [{ in: 'b' }, '=', 0] } }] },
              then: { kind: 'fixed', give: { share: 1 } },
            },
            {
              if: { any: [{ cmp: [{ in: 'a' }, '<', 1] }, { cmp: [{ in: 'b' }, '!=', 2] }] },
              then: { kind: 'fixed', give: 4 },
            },
          ],
          ...pick([{}, { else: { kind: 'fixed', give: '0.5' } }] as const),
        },
      };
    case 'asks na':
      return {
        inputs: two,
        rule: {
          kind: 'when',
          else: { kind: 'perUnit', of: { in: 'b' }, points: 1 },
          cases: [
            { if: { na: 'a' }, then: { kind: 'fixed', give: 2 } },
            { if: { missing: 'a' }, then: { kind: 'fixed', give: 1 } },
          ],
        },
      };
    case 'clamp':
      return {
        inputs: x,
        rule: {
          kind: 'clamp',
          min: 1,
          max: { share: '0.9' },
          rule: {
            kind: 'linear',
            of: { in: 'x' },
            knots: [
              [0, -2],
              [10, 10],
            ],
            outside: 'extend',
          },
        },
      };
    case 'fixed':
      return { inputs: pick([undefined, x]), rule: { kind: 'fixed', give: pick([4, { share: '2/3' }]) } };
    case 'manual':
      return {
        inputs: { x: { kind: 'number' } },
        rule: { kind: 'manual', input: 'x', ...pick([{}, { step: '0.25' }, { min: 2, max: 8 }]) },
      };
    case 'info':
      return { inputs: x, rule: { kind: 'info' } };
    case 'ratio':
      return {
        inputs: two,
        rule: {
          kind: 'linear',
          of: { ratio: { num: { sub: [{ in: 'a' }, 1] }, den: { add: [{ in: 'b' }, 0] }, ...zeroDen } },
          outside: pick(['clamp', 'extend']),
        },
      };
    case 'peer':
      return {
        inputs: x,
        rule: line({
          ratio: {
            num: { in: 'x' },
            den: { peer: { of: { in: 'x' }, stat: pick(['max', 'min', 'mean']) } },
            zeroDen: 'full',
          },
        }),
      };
    case 'min-max':
      return {
        ...none,
        inputs: x,
        normalize: {
          method: 'min-max',
          direction,
          ...range,
          ...pick([{}, { equal: 'full' }, { equal: 'zero' }, { equal: 'na' }] as const),
        },
      };
    case 'goalposts':
      return {
        ...none,
        inputs: x,
        normalize: {
          method: 'goalposts',
          direction,
          ...range,
          goalposts: [2, 10],
          ...pick([{}, { clamp: false }]),
        },
      };
    case 'best':
      return {
        ...none,
        inputs: x,
        normalize: {
          method: 'best',
          ...pick([{}, { zeroBest: 'full' }, { zeroBest: 'zero' }, { zeroBest: 'na' }] as const),
        },
      };
    case 'target':
      return {
        ...none,
        inputs: x,
        target: { at: 5, direction: pick(['at-least', 'more-than', 'at-most', 'less-than']) },
      };
    case 'days':
      return {
        inputs: { sent: { kind: 'date' } },
        rule: {
          kind: 'perUnit',
          base: 10,
          min: 0,
          points: '-0.5',
          of: {
            daysLate: {
              submitted: 'sent',
              due: '2026-12-10',
              ...pick([{}, { calendar: 'weekdays', holidays: ['2026-12-25'] }] as const),
            },
          },
        },
      };
    case 'survey':
      return {
        inputs: { s: { kind: 'survey', options: ['1', '2', '5'] } },
        rule: pick([
          line({ share: { input: 's', levels: ['2', '5'], ...pick([{}, { exclude: ['1'] }]) } }),
          {
            kind: 'perUnit',
            points: 1,
            partial: 'prorate',
            of: {
              mean: { input: 's', minAnswers: 2, ...pick([{}, { scores: { '1': 9, '2': 3, '5': 0 } }]) },
            },
          },
        ] as const),
      };
    case 'children':
      return {
        inputs: { y: { kind: 'number', of: 'children' } },
        rule: {
          kind: 'perUnit',
          points: 1,
          partial: 'prorate',
          of: {
            children: {
              value: 'y',
              how: pick(['mean', 'sum', 'min', 'max', 'shareAtLeast']),
              least: 2,
              missing: pick(['zero', 'skip', 'error']),
              ...pick([{}, { expected: 3 }]),
            },
          },
        } as Rule,
      };
    case 'score':
      return {
        inputs: undefined,
        rule: {
          kind: 'linear',
          of: { score: pick(['1.2', '2', '3']) },
          knots: [
            [0, 0],
            [30, 10],
          ],
        },
      };
    case 'percentOf':
      return {
        inputs: undefined,
        rule: {
          kind: 'bands',
          of: { percentOf: pick(['1.2', '2.2', '3']) },
          bands: [
            { from: 50, give: 10 },
            { to: 50, give: 5 },
          ],
        },
      };
    case 'facts':
      return {
        inputs: x,
        rule: { kind: 'linear', of: { ratio: { num: { in: 'x' }, den: { mul: [{ in: 'pop' }, 2] } } } },
      };
  }
}
