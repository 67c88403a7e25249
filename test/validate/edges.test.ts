/** Problems at the edges of what documents say: limits, types, sums, policies. */
import { expect, test } from 'vitest';

import { parseNumber } from '../../src/validate/parse-number.js';
import { validateUnits } from '../../src/validate/units.js';
import { found, type Loose, short } from './support.js';

const group = (code: string, max: unknown, ind?: Loose, more: Loose = {}): Loose => ({
  code,
  title: { vi: 'N' },
  max,
  ...(ind ? { indicators: ind } : {}),
  ...more,
});
const document = (groups: Loose, more: Loose = {}): Loose => ({
  id: 'x',
  version: '1.0.0',
  status: 'complete',
  level: 'd',
  title: { vi: 'T' },
  scale: 10,
  na: 'drop',
  groups,
  ...more,
});
const ruled = (rule: Loose, inputs: Loose, more: Loose = {}, top: Loose = {}): Loose =>
  document([group('1', 10, [{ code: '1.1', max: 10, inputs, ...(rule ? { rule } : {}), ...more }])], top);
const count: Loose = { c: { kind: 'count' } };
const number: Loose = { x: { kind: 'number' } };
const bands = (name: string, bands: Loose): Loose => ({ kind: 'bands', of: { in: name }, bands });
const linear = (of: Loose, more: Loose = {}): Loose => ({ kind: 'linear', of, ...more });
const classes = (steps: Loose, of: string, top: Loose = {}, groups: Loose = [group('1', 10)]): Loose =>
  document(groups, {
    classes: { of, bands: steps.map((b: Loose, i: number) => ({ title: { vi: `c${i}` }, ...b })) },
    ...top,
  });
const types = { a: { title: { vi: 'A' }, scale: 10 }, b: { title: { vi: 'B' }, scale: 8 } };
const fine = (n: number): Loose =>
  Array.from({ length: n }, (_, i) => ({ code: `1.${i}`, max: `1/${1009 + i}` }));

/** As it would be read from a file: what is not there is not there. */
const written = (value: Loose): unknown => JSON.parse(JSON.stringify(value));

test.each<readonly [string, Loose, readonly string[]]>([
  [
    'two bands open below',
    ruled(
      bands('x', [
        { to: 3, give: 1 },
        { to: 3, give: 2 },
        { from: 3, give: 3 },
      ]),
      number,
    ),
    ['error band-overlap groups/0/indicators/0/rule/bands/1'],
  ],
  [
    'two bands with one end',
    ruled(
      bands('x', [
        { to: 0, give: 0 },
        { from: 0, to: 5, toIncl: true, give: 1 },
        { from: 2, to: 5, give: 2 },
        { from: 5, fromIncl: false, give: 3 },
      ]),
      number,
    ),
    ['error band-overlap groups/0/indicators/0/rule/bands/2'],
  ],
  [
    'a part that follows its line on, and is capped',
    ruled(
      {
        kind: 'combine',
        how: 'sum',
        parts: [
          { max: 5, rule: linear({ in: 'x' }, { outside: 'extend' }) },
          { max: 5, rule: { kind: 'fixed', give: 5 } },
        ],
      },
      number,
      { mayBeNegative: true },
    ),
    [],
  ],
  [
    'a part beyond the maximum is told once',
    ruled(
      {
        kind: 'combine',
        how: 'sum',
        parts: [{ rule: { kind: 'fixed', give: 12 } }, { rule: { kind: 'fixed', give: 5 } }],
      },
      {},
    ),
    ['error points-above-max groups/0/indicators/0/rule/parts/0/rule/give'],
  ],
  [
    'a comparison of constants',
    ruled({ kind: 'when', cases: [{ if: { cmp: [1, '<', 2] }, then: { kind: 'fixed', give: 1 } }] }, {}),
    [],
  ],
  ['numbers too large to multiply out', ruled(linear({ mul: ['1e300', '1e300', { in: 'c' }] }), count), []],
  ['and far below zero', ruled(linear({ add: [{ mul: ['-1e300', '1e300'] }, { in: 'c' }] }), count), []],
  [
    'and in a denominator',
    ruled(linear({ ratio: { num: 1, den: { add: [{ mul: ['1e300', '1e300'] }, { in: 'c' }] } } }), count),
    ['warning zero-denominator-undeclared groups/0/indicators/0/rule/of/ratio'],
  ],
  ['a survey without levels', ruled(linear({ mean: { input: 's' } }), { s: { kind: 'survey' } }), []],
  [
    'a sum of any numbers',
    ruled(linear({ children: { value: 'k', how: 'sum', missing: 'skip' } }), {
      k: { kind: 'number', of: 'children' },
    }),
    [],
  ],
  [
    'whole steps from nowhere',
    ruled(
      bands('n', [
        { from: 3, give: 9 },
        { to: 2, toIncl: true, give: 1 },
      ]),
      { n: { kind: 'number', step: 1 } },
    ),
    ['error band-gap groups/0/indicators/0/rule/bands/0'],
  ],
  [
    'deductions of any number',
    ruled({ kind: 'perUnit', of: { in: 'x' }, points: -1, base: 10, min: 0, partial: 'floor' }, number),
    [],
  ],
  [
    'steps of any number',
    ruled({ kind: 'perUnit', of: { in: 'x' }, points: 1, partial: 'floor' }, number),
    [],
  ],
  ['points without a limit', ruled({ kind: 'manual' }, {}, { mayExceed: true }), []],
  ['classes of the total', classes([{ from: 9 }, { below: 9 }], 'total'), []],
  [
    'classes of the total of two types',
    classes([{ from: 9 }, { below: 9 }], 'total', { unitTypes: types }, [
      group('1', 10, undefined, { maxFor: { b: 8 } }),
    ]),
    [],
  ],
  [
    'a class above the scale of both types',
    classes([{ from: 11 }, { below: 11 }], 'total', { unitTypes: types }, [
      group('1', 10, undefined, { maxFor: { b: 8 } }),
    ]),
    ['error class-unreachable classes/bands/0'],
  ],
  [
    'classes of a converted total of two types',
    classes(
      [{ from: 900 }, { below: 900 }],
      'total',
      { unitTypes: types, convertTo: 1000, convertBy: 'scale' },
      [group('1', 10, undefined, { maxFor: { b: 8 } })],
    ),
    [],
  ],
  [
    'a class above the converted scale',
    classes([{ from: 1100 }, { below: 1100 }], 'total', { convertTo: 1000, convertBy: 'scale' }),
    ['error class-unreachable classes/bands/0'],
  ],
  [
    'classes of a scale nobody knows',
    classes([{ from: 11 }, { below: 11 }], 'total', { scale: null, status: 'partial' }, [group('1', null)]),
    [],
  ],
  [
    'a class for those with a bonus',
    classes([{ from: 101 }, { below: 101 }], 'percent', { bonus: 'may-exceed-scale' }, [
      group('1', 10),
      group('2', 5, undefined, { role: 'bonus' }),
    ]),
    [],
  ],
  [
    'a class of totals with a bonus',
    classes([{ from: 11 }, { below: 11 }], 'total', { bonus: 'may-exceed-scale' }, [
      group('1', 10),
      group('2', 5, undefined, { role: 'bonus' }),
    ]),
    [],
  ],
  [
    'a class below zero',
    classes([{ from: 0 }, { below: 0 }], 'percent', { penalty: 'may-be-negative' }, [
      group('1', 10),
      group('2', 5, undefined, { role: 'penalty' }),
    ]),
    [],
  ],
  [
    'a class below zero that nobody can reach',
    classes([{ from: 0 }, { below: 0 }], 'percent'),
    ['error class-unreachable classes/bands/1'],
  ],
  [
    'two classes open below',
    classes([{ below: 5 }, { below: 5 }, { from: 5 }], 'percent'),
    // Each of two classes "below 5" ends where the next begins, so the better one holds nothing.
    ['error class-empty classes/bands/1', 'warning class-order classes/bands/2'],
  ],
  [
    'an edge in two classes',
    classes([{ from: 5 }, { above: 5 }, { below: 5 }], 'percent'),
    // "Above 5" ends where the class before it, "from 5", begins: it holds nothing.
    ['error class-empty classes/bands/1'],
  ],
  [
    'an empty list of options',
    ruled({ kind: 'fixed', give: 1 }, { o: { kind: 'choice', options: [] } }),
    [
      'error empty groups/0/indicators/0/inputs/o/options',
      'warning input-unused groups/0/indicators/0/inputs/o',
    ],
  ],
  [
    'a month that is none',
    document([group('1', 10)], { validity: { from: '2022', to: '2022-13' } }),
    ['error invalid-date validity/to'],
  ],
  [
    'a range from a number to itself',
    ruled(undefined, number, {
      normalize: { method: 'min-max', direction: 'higher-is-better', equal: 'na', range: [5, '5.0'] },
    }),
    ['error min-equals-max groups/0/indicators/0/normalize/range'],
  ],
  [
    'a type nobody declared',
    document([group('1', 10, undefined, { appliesTo: ['aa'] })], { unitTypes: { a: types.a } }),
    ['error scale-mismatch unitTypes/a/scale', 'error unknown-unit-type groups/0/appliesTo/0'],
  ],
  [
    'equal values that may be not applicable',
    ruled(
      undefined,
      number,
      { normalize: { method: 'min-max', direction: 'higher-is-better', equal: 'na' }, na: undefined },
      { na: undefined },
    ),
    ['warning na-policy-missing groups/0/indicators/0'],
  ],
  [
    'a best of zero that may be not applicable',
    ruled(undefined, number, { normalize: { method: 'best', zeroBest: 'na' } }, { na: undefined }),
    ['warning na-policy-missing groups/0/indicators/0'],
  ],
  [
    'goalposts are always applicable',
    ruled(
      undefined,
      number,
      { normalize: { method: 'goalposts', direction: 'higher-is-better', goalposts: [0, 1] } },
      { na: undefined },
    ),
    [],
  ],
  [
    'a rule that asks for not applicable',
    ruled(
      {
        kind: 'when',
        cases: [{ if: { na: 'x' }, then: { kind: 'fixed', give: 1 } }],
        else: { kind: 'fixed', give: 0 },
      },
      number,
      {},
      { na: undefined },
    ),
    ['warning na-policy-missing groups/0/indicators/0'],
  ],
  [
    'a maximum of one type',
    document(
      [
        group(
          '1',
          10,
          [
            { code: '1.1', max: 5 },
            { code: '1.2', max: 5 },
          ],
          { maxFor: { b: 8 } },
        ),
      ],
      { unitTypes: types },
    ),
    ['error sum-mismatch groups/0/maxFor/b'],
  ],
  [
    'a sum wrong for all types',
    document(
      [
        group('1', 10, [
          { code: '1.1', max: 5 },
          { code: '1.2', max: 4 },
        ]),
      ],
      { unitTypes: types },
    ),
    ['error sum-mismatch groups/0/max', 'error scale-mismatch unitTypes/b/scale'],
  ],
  [
    'too many fractions in a group',
    document([group('1', 10, fine(1100))], {}),
    ['error figures-too-fine groups/0/max'],
  ],
  [
    'too many weights',
    document([group('1', 10, fine(1100), { aggregate: 'weighted-mean' })], {}),
    ['error figures-too-fine groups/0/max'],
  ],
  [
    'too many fractions in a view',
    document([group('1', 10, undefined, { groups: fine(1100).map((i: Loose) => group(i.code, i.max)) })], {
      views: [{ code: 'v', title: { vi: 'v' }, members: fine(1100).map((i: Loose) => i.code), max: 3 }],
    }),
    ['error figures-too-fine groups/0/max', 'error figures-too-fine views/0/max'],
  ],
  [
    'too many fractions in the scale',
    document(fine(1100).map((i: Loose) => group(i.code, i.max))),
    ['error figures-too-fine scale'],
  ],
  [
    'a view that counts twice',
    document([group('1', 10, undefined, { groups: [group('1.1', 10, [{ code: '1.1.1', max: 10 }])] })], {
      views: [{ code: 'v', title: { vi: 'v' }, members: ['1.1.1', '1'] }],
    }),
    ['error view-counts-twice views/0/members/0'],
  ],
  [
    'groups beside indicators',
    document([
      group('1', 5, [{ code: '1.1', max: 5 }], { groups: undefined }),
      group('2', 5, [{ code: '2.1', max: 2 }], { groups: [group('2.2', 3)] }),
    ]),
    [],
  ],
])('%s', (_what, given, expected) => {
  expect(found(written(given))).toEqual(expected);
});

test('a gate without classes names one all the same', () => {
  const gates = [{ when: { cmp: [{ score: '1' }, '<', 1] }, do: 'unranked', class: 'A' }];
  expect(found(document([group('1', 10)], { gates }))).toEqual([
    'error unknown-class gates/0/class',
    'warning gate-field-unused gates/0/class',
  ]);
});

test('a getter in a list, and an object that hides what it is, are no plain data', () => {
  const list = Object.defineProperty([1], 0, { enumerable: true, get: () => 1 });
  const hidden = new Proxy(
    {},
    {
      getPrototypeOf: () => {
        throw new Error('no');
      },
    },
  );
  expect(found(document(list))).toContain('error not-plain-data groups/0');
  expect(found(document([hidden]))).toContain('error not-plain-data groups/0');
});

test('a language nobody reads numbers in', () => {
  expect(() => parseNumber('1', 'vi-VN' as never)).toThrow('unknown-locale');
  const sound = document([group('1', 10)]) as never;
  expect(short(validateUnits(sound, [], { locale: 'fr' as never }).issues ?? [])).toEqual([
    'error unknown-locale ',
  ]);
});

test('what is undefined in the data of a unit is not there', () => {
  const sound = ruled(
    { kind: 'fixed', give: 1 },
    count,
    {},
    { facts: { area: { kind: 'number' } } },
  ) as never;
  const unit = {
    id: 'a',
    name: undefined,
    facts: { area: undefined },
    inputs: { '1.1': undefined },
    evidence: { '1.1': undefined },
  };
  expect(validateUnits(sound, [unit]).value).toEqual([{ id: 'a', facts: {}, inputs: {}, evidence: {} }]);
  const untold = { id: 'a', inputs: {}, evidence: { '1.1': ['x', 1] } };
  expect(short(validateUnits(sound, [untold]).issues ?? [])).toEqual(['error wrong-type 0/evidence/1.1']);
});

test('points typed into an input may pass the maximum where that is allowed', () => {
  const free = ruled({ kind: 'manual', input: 'x' }, number, { mayExceed: true }) as never;
  const strict = ruled({ kind: 'manual', input: 'x' }, number) as never;
  const given = [{ id: 'a', inputs: { '1.1': { x: 11 } } }];
  expect(validateUnits(free, given).issues).toBeUndefined();
  expect(short(validateUnits(strict, given).issues ?? [])).toEqual(['error out-of-range 0/inputs/1.1/x']);
});
