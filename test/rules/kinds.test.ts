/** The ten kinds of rule, one by one; how they read numbers is in expression.test.ts. */

import { score } from 'chiso';
import { describe, expect, test } from 'vitest';
import {
  counts,
  earned,
  exactly,
  type Loose,
  problemsIn,
  ratio,
  single,
  warningsOf,
} from '../scoring/support.js';

const x = { x: { kind: 'number' } };
const na = { notApplicable: 'không' };

describe('choice', () => {
  const choice = (extra: Loose = {}, input: Loose = { kind: 'choice' }): Loose => ({
    inputs: { x: input },
    rule: {
      kind: 'choice',
      input: 'x',
      options: { head: { share: 1 }, deputy: { share: '1/3' }, none: 0 },
      ...extra,
    },
  });

  test('gives points or a share of the maximum', () => {
    expect(['head', 'deputy', 'none'].map((option) => exactly(choice(), option))).toEqual([
      '10',
      '10/3',
      '0',
    ]);
  });

  test('an option that is not listed falls to else, or is an error', () => {
    expect(exactly(choice({ else: '0.5' }), 'other')).toBe('0.5');
    expect(problemsIn(single(choice()), { '1.1': 'other' })).toEqual(['unknown-option at inputs/1.1']);
  });

  test('names of the prototype are no options', () => {
    for (const option of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(problemsIn(single(choice()), { '1.1': option })).toEqual(['unknown-option at inputs/1.1']);
    }
  });

  test('yes and no may be the options', () => {
    const flag = choice({ options: { true: 35, false: 0 } }, { kind: 'boolean' });
    expect([true, false, 'true', 0].map((value) => exactly({ ...flag, max: 35 }, value))).toEqual([
      '35',
      '0',
      '35',
      '0',
    ]);
    expect(problemsIn(single({ ...flag, max: 35 }), { '1.1': 'yes' })).toEqual(['wrong-kind at inputs/1.1']);
  });

  test('a bare value where several are needed, a list or an object is no option, also with an else', () => {
    const two = { ...choice({ else: 0 }), inputs: { x: { kind: 'choice' }, y: { kind: 'choice' } } };
    expect(problemsIn(single(two), { '1.1': 'head' })).toEqual(['wrong-kind at inputs/1.1']);
    for (const value of [['head'], { y: 1, of: 2 }, true]) {
      expect(problemsIn(single(choice({ else: 0 })), { '1.1': { x: value } })).toEqual([
        'wrong-kind at inputs/1.1/x',
      ]);
    }
  });

  test('absent and not applicable stay so', () => {
    expect(earned(choice(), null).status).toBe('missing');
    expect(earned({ ...choice(), na: 'zero' }, na).status).toBe('not-applicable');
  });
});

describe('bands', () => {
  const bands = (list: Loose, extra: Loose = {}): Loose => ({
    inputs: x,
    rule: { kind: 'bands', of: { in: 'x' }, bands: list, ...extra },
  });
  const give = (rule: Loose, values: readonly unknown[]): unknown =>
    values.map((value) => exactly(rule, value));

  test('the lower edge belongs to a band and the upper does not, unless said otherwise', () => {
    const plain = bands(
      [
        { from: 0, to: 1, give: 1 },
        { from: 1, to: 2, give: 2 },
      ],
      { else: 0 },
    );
    expect(give(plain, [-1, 0, '0.999', 1, '1.999', 2])).toEqual(['0', '1', '1', '2', '2', '0']);
    const flipped = bands([{ from: 0, to: 1, fromIncl: false, toIncl: true, give: 1 }], { else: 0 });
    expect(give(flipped, [0, '0.001', 1, '1.001'])).toEqual(['0', '1', '1', '0']);
  });

  test('an edge left out is where the neighbour begins, in any order of the list', () => {
    const open = bands([
      { from: 2, give: 5 },
      { to: 1, give: 1 },
      { from: 1, give: 3 },
    ]);
    expect(give(open, [-9, 1, '1.99', 2, 9])).toEqual(['1', '3', '3', '5', '5']);
    const rightClosed = bands([
      { to: 25, toIncl: true, give: 1 },
      { to: 50, toIncl: true, give: 2 },
      { from: 50, fromIncl: false, give: 3 },
    ]);
    expect(give(rightClosed, [25, '25.01', 50, '50.01'])).toEqual(['1', '2', '2', '3']);
  });

  test('a number in no band is an error, and the error names it', () => {
    const gap = bands([
      { from: 199, give: 2 },
      { to: 198, give: 1 },
    ]);
    expect(problemsIn(single(gap), { '1.1': '198.5' })).toEqual(['no-band at inputs/1.1']);
  });

  test('the first of two bands that overlap is the one that counts', () => {
    expect(
      give(
        bands([
          { from: 0, to: 5, give: 1 },
          { from: 3, to: 9, give: 2 },
        ]),
        [4],
      ),
    ).toEqual(['1']);
  });

  test('a third is exactly at its edge', () => {
    const thirds = {
      inputs: counts,
      rule: { kind: 'bands', of: ratio(), bands: [{ from: '1/3', give: 10 }], else: 0 },
    };
    expect([exactly(thirds, { a: 1, b: 3 }), exactly(thirds, { a: 333333, b: 1000000 })]).toEqual([
      '10',
      '0',
    ]);
  });

  test('absent is in no band, not even an open one', () => {
    expect(exactly(bands([{ give: 5 }], { else: 1 }), null)).toBeNull();
    expect(exactly(bands([{ give: 5 }]), '-1e9')).toBe('5');
  });
});

describe('linear', () => {
  const linear = (extra: Loose = {}): Loose => ({
    inputs: x,
    rule: { kind: 'linear', of: { in: 'x' }, ...extra },
  });

  test('without knots the number is the share', () => {
    expect(['0', '1/3', '0.75', '1'].map((value) => exactly(linear(), value))).toEqual([
      '0',
      '10/3',
      '7.5',
      '10',
    ]);
  });

  test('joins its knots, rising and falling', () => {
    const tent = linear({
      knots: [
        [0, 0],
        [2, { share: 1 }],
        [6, '1/2'],
      ],
    });
    // halfway from 2 to 6: (10 + 0.5) / 2
    expect([0, 1, 2, 4, 6].map((value) => exactly(tent, value))).toEqual(['0', '5', '10', '5.25', '0.5']);
  });

  test('beyond the ends is kept there with a warning, is an error, or follows the line', () => {
    const knots = [
      [1, 2],
      [3, 4],
    ];
    const card = score(single(linear({ knots })), { id: 'u', inputs: { '1.1': 9 } });
    expect([card.exactTotal, warningsOf(card)]).toEqual(['4', ['kept-within']]);
    expect(card.issues[0]?.path).toEqual(['inputs', '1.1']);
    expect(exactly(linear({ knots }), 0)).toBe('2');
    expect(problemsIn(single(linear({ knots, outside: 'error' })), { '1.1': '0.5' })).toEqual([
      'out-of-range at inputs/1.1',
    ]);
    const extended = linear({ knots, outside: 'extend' });
    expect([0, 5].map((value) => exactly(extended, value))).toEqual(['1', '6']);
    const warned = score(single(extended), { id: 'u', inputs: { '1.1': 5 } });
    expect(warningsOf(warned)).toEqual([]);
  });

  test('below the cut gives what the cut says', () => {
    const cut = linear({ cutBelow: { at: '0.5', give: 1 } });
    expect(['0.4999', '0.5'].map((value) => exactly(cut, value))).toEqual(['1', '5']);
  });

  test.each([
    [[[0, 0]]],
    [[]],
    [
      [
        [0, 0],
        [0, 5],
      ],
    ],
    [
      [
        [1, 0],
        [0, 5],
      ],
    ],
  ])('knots %j are no line', (knots) => {
    expect(problemsIn(single(linear({ knots })), { '1.1': 0 })).toEqual(['framework-unusable']);
  });
});

describe('per unit', () => {
  const per = (extra: Loose): Loose => ({
    max: 30,
    inputs: x,
    rule: { kind: 'perUnit', of: { in: 'x' }, points: 1, ...extra },
  });
  const points = (extra: Loose, value: unknown, indicator: Loose = {}): unknown =>
    exactly({ ...per(extra), ...indicator }, value);

  test('base and steps above a number; never steps below it', () => {
    const extra = { points: '0.5', every: 3000, over: 40000, base: 20 };
    expect(
      [39999.5, 40000, 43000, 100000].map((value) => points({ ...extra, partial: 'floor' }, value)),
    ).toEqual(['20', '20', '20.5', '30']);
  });

  test('part of a step earns nothing, its part, a whole step, or is an error', () => {
    const at = (partial?: string): unknown => points({ every: 3, ...(partial ? { partial } : {}) }, 7);
    expect([at('floor'), at('prorate'), at('ceil')]).toEqual(['2', '7/3', '3']);
    expect(problemsIn(single(per({ every: 3 })), { '1.1': 7 })).toEqual(['part-of-step at inputs/1.1']);
    expect([points({ every: 3 }, 6), points({ every: 3 }, -7)]).toEqual(['2', '0']);
  });

  test('stops at its own limit, else at the maximum of the indicator unless that may be exceeded', () => {
    expect([points({}, 99), points({ max: 5 }, 99), points({}, 99, { mayExceed: true })]).toEqual([
      '30',
      '5',
      '99',
    ]);
    expect(problemsIn(single(per({ max: 40 })), { '1.1': 99 })).toEqual(['points-above-max at inputs/1.1']);
  });

  test('deductions fall to their own limit', () => {
    const deduct = { points: '-0.5', base: 5, min: 2 };
    expect([0, 3, 99].map((value) => points(deduct, value))).toEqual(['5', '3.5', '2']);
    expect(problemsIn(single(per({ points: -1 })), { '1.1': 2 })).toEqual(['points-negative at inputs/1.1']);
    expect(points({ points: -1 }, 2, { mayBeNegative: true })).toBe('-2');
  });

  test.each([0, -1])('steps of %s cannot be counted', (every) => {
    expect(problemsIn(single(per({ every })), { '1.1': 1 })).toEqual(['framework-unusable']);
  });
});

describe('combine', () => {
  const fixed = (give: Loose): Loose => ({ rule: { kind: 'fixed', give } });
  const combine = (how: string, parts: Loose, extra: Loose = {}): Loose => ({
    inputs: { x: { kind: 'number' }, y: { kind: 'number' } },
    rule: { kind: 'combine', how, parts },
    ...extra,
  });

  test('the sum, the greatest, the least and the mean', () => {
    const parts = [fixed(2), fixed('1/2'), fixed({ share: '1/4' })];
    expect(['sum', 'max', 'min'].map((how) => exactly(combine(how, parts), {}))).toEqual(['5', '2.5', '0.5']);
    expect(exactly(combine('mean', parts), {})).toBe('5/3');
    // (2 x 3 + 8 x 1) / 4
    expect(exactly(combine('mean', [{ ...fixed(2), weight: 3 }, fixed(8)]), {})).toBe('3.5');
    expect(exactly(combine('mean', [{ ...fixed(2), weight: 0 }, fixed(8)]), {})).toBe('8');
  });

  test('a part has a maximum of its own: shares are of it and it caps the part', () => {
    expect(
      exactly(
        combine('sum', [
          { ...fixed({ share: '1/2' }), max: 4 },
          { ...fixed(9), max: 5 },
        ]),
        {},
      ),
    ).toBe('7');
  });

  test('one part without points leaves the whole without', () => {
    const parts = ['x', 'y'].map((input) => ({ max: 5, rule: { kind: 'manual', input } }));
    expect(exactly(combine('sum', parts), { x: 3, y: 4 })).toBe('7');
    expect(exactly(combine('max', parts), { x: 3 })).toBeNull();
    expect(earned(combine('sum', parts, { na: 'zero' }), { x: 3, y: na }).status).toBe('not-applicable');
  });

  test('points and limits of a part are its own', () => {
    const inner = { kind: 'linear', of: { in: 'x' }, outside: 'extend' };
    expect(exactly(combine('sum', [{ max: 4, rule: inner }, fixed(1)]), { x: 3 })).toBe('5');
  });

  test('no parts, or weights that add up to nothing, are no combination', () => {
    expect(problemsIn(single(combine('sum', [])), {})).toEqual(['framework-unusable']);
    expect(problemsIn(single(combine('mean', [{ ...fixed(1), weight: 0 }])), {})).toEqual([
      'framework-unusable',
    ]);
  });
});

describe('when', () => {
  const when = (extra: Loose = {}): Loose => ({
    inputs: x,
    rule: {
      kind: 'when',
      cases: [
        { if: { cmp: [{ in: 'x' }, '>', 10] }, then: { kind: 'fixed', give: 10 } },
        {
          if: { cmp: [{ in: 'x' }, '>', 5] },
          then: {
            kind: 'linear',
            of: { in: 'x' },
            knots: [
              [5, 0],
              [10, 5],
            ],
          },
        },
      ],
      ...extra,
    },
  });

  test('the first case that holds', () => {
    const rule = when({ else: { kind: 'fixed', give: '0.5' } });
    expect([11, 7, 5].map((value) => exactly(rule, value))).toEqual(['10', '2', '0.5']);
  });

  test('no case is an error without else, and a case that cannot be told stops the search', () => {
    expect(problemsIn(single(when()), { '1.1': 1 })).toEqual(['no-case at inputs/1.1']);
    expect(exactly(when({ else: { kind: 'fixed', give: 5 } }), null)).toBeNull();
  });
});

describe('clamp', () => {
  const clamp = (extra: Loose): Loose => ({
    max: 100,
    inputs: x,
    rule: {
      kind: 'clamp',
      rule: { kind: 'perUnit', of: { in: 'x' }, points: 1, base: -5, max: 1000 },
      ...extra,
    },
  });

  test('keeps points within what it gives, shares of the maximum too', () => {
    const both = clamp({ min: 0, max: { share: '1/10' } });
    expect([1, 8, 99].map((value) => exactly(both, value))).toEqual(['0', '3', '10']);
    expect(exactly(clamp({ min: 0 }), 50)).toBe('45');
    expect(exactly(clamp({ max: 1 }), 50)).toBe('1');
    expect(exactly(clamp({ min: 0, max: 1 }), null)).toBeNull();
  });
});

describe('fixed, manual and info', () => {
  test('fixed is the same for every unit, with data or without', () => {
    expect(exactly({ rule: { kind: 'fixed', give: { share: '1/3' } } }, undefined)).toBe('10/3');
  });

  test('manual points lie between least and most, on a step', () => {
    const manual = (extra: Loose): Loose => ({ rule: { kind: 'manual', ...extra } });
    expect(exactly(manual({ step: '0.25' }), '7.25')).toBe('7.25');
    expect(problemsIn(single(manual({ step: '0.25' })), { '1.1': '7.3' })).toEqual([
      'off-step at inputs/1.1',
    ]);
    expect(exactly(manual({ min: 1, step: 2 }), 5)).toBe('5');
    expect(problemsIn(single(manual({ min: 1, step: 2 })), { '1.1': 4 })).toEqual(['off-step at inputs/1.1']);
    expect(problemsIn(single(manual({})), { '1.1': 11 })).toEqual(['out-of-range at inputs/1.1']);
    expect(problemsIn(single(manual({})), { '1.1': -1 })).toEqual(['out-of-range at inputs/1.1']);
    expect(problemsIn(single(manual({ max: 5 })), { '1.1': 6 })).toEqual(['out-of-range at inputs/1.1']);
    expect(exactly({ ...manual({}), mayExceed: true }, 11)).toBe('11');
    expect(exactly({ ...manual({ min: -5 }), mayBeNegative: true }, -5)).toBe('-5');
    expect(problemsIn(single(manual({ step: 0 })), { '1.1': 1 })).toEqual(['framework-unusable']);
  });

  test('an indicator without a rule takes points, or a share of its maximum', () => {
    const values = [7, '7.5', '22/3', { share: 1 }, { share: '1/3' }, { share: 0 }];
    expect(values.map((value) => exactly({}, value))).toEqual(['7', '7.5', '22/3', '10', '10/3', '0']);
    for (const value of [{ share: 'x' }, { share: 1, of: 2 }, { share: null }, [1], true, 'ten']) {
      expect(problemsIn(single({}), { '1.1': value }).length).toBeGreaterThan(0);
    }
    expect(problemsIn(single({}), { '1.1': { share: '1.01' } })).toEqual(['out-of-range at inputs/1.1']);
  });

  test('an input may be called share', () => {
    const two = {
      inputs: { share: { kind: 'share' }, weight: { kind: 'number' } },
      rule: { kind: 'linear', of: { mul: [{ in: 'share' }, { in: 'weight' }] } },
    };
    expect(exactly(two, { share: '0.5', weight: 1 })).toBe('5');
    expect(problemsIn(single(two), { '1.1': { share: '0.5', wieght: 1 } })).toEqual([
      'unknown-code at inputs/1.1/wieght',
    ]);
    const one = { inputs: { share: { kind: 'share' } }, rule: { kind: 'linear', of: { in: 'share' } } };
    expect([exactly(one, '0.5'), exactly(one, { share: '0.5' })]).toEqual(['5', '5']);
  });

  test('information is shown, never scored, and takes no part in coverage', () => {
    const info = { max: 0, rule: { kind: 'info' } };
    expect(earned(info, undefined)).toMatchObject({
      status: 'unscored',
      points: null,
      coverage: { scored: 0, of: 0 },
    });
  });
});

describe('what inputs take', () => {
  const input = (kind: string, extra: Loose = {}): Loose => ({
    max: 1000,
    mayBeNegative: true,
    inputs: { x: { kind, ...extra } },
    rule: {
      kind: 'linear',
      of: { in: 'x' },
      knots: [
        [-1000, -1000],
        [1000, 1000],
      ],
    },
  });
  const problems = (kind: string, value: unknown, extra: Loose = {}): readonly string[] =>
    problemsIn(single(input(kind, extra)), { '1.1': value }).map((text) => text.split(' ')[0] as string);

  test.each([
    ['number', '-1/3', '-1/3'],
    ['number', '+.5', '0.5'],
    ['number', ' 12.50 ', '12.5'],
    ['count', '3.0', '3'],
    ['percent', '100', '100'],
    ['share', '1', '1'],
    ['number', 1e-7, '0.0000001'],
    ['number', '12345678901234567890.5e-18', '12.3456789012345678905'],
  ])('a %s takes %j', (kind, value, expected) => {
    expect(exactly(input(kind), value)).toBe(expected);
  });

  test.each([
    ['number', 'abc', 'wrong-kind'],
    ['number', '', 'wrong-kind'],
    ['number', '1/0', 'wrong-kind'],
    ['number', '7,5', 'wrong-kind'],
    ['number', true, 'wrong-kind'],
    ['number', Number.NaN, 'wrong-kind'],
    ['number', Number.NEGATIVE_INFINITY, 'wrong-kind'],
    ['number', '1e401', 'wrong-kind'],
    ['number', '9'.repeat(201), 'wrong-kind'],
    ['number', [1], 'wrong-kind'],
    ['number', { notApplicable: 5 }, 'wrong-kind'],
    ['number', { notApplicable: 'x', and: 1 }, 'wrong-kind'],
    ['count', 1.5, 'wrong-kind'],
    ['count', -1, 'out-of-range'],
    ['percent', '100.1', 'out-of-range'],
    ['percent', -1, 'out-of-range'],
    ['share', 75, 'out-of-range'],
    ['choice', 1, 'wrong-kind'],
    ['date', '2026-01-01', 'wrong-kind'],
  ])('a %s refuses %j: %s', (kind, value, code) => {
    expect(problems(kind, value)).toEqual([code]);
  });

  test('declared limits and steps', () => {
    expect(problems('number', 4, { min: 5 })).toEqual(['out-of-range']);
    expect(problems('number', 11, { max: 10 })).toEqual(['out-of-range']);
    expect(problems('percent', 150, { max: 200 })).toEqual([]);
    expect(problems('number', '5.3', { step: '0.25' })).toEqual(['off-step']);
    expect(problems('number', '5.25', { step: '0.25' })).toEqual([]);
    expect(problems('number', 6, { min: 1, step: 2 })).toEqual(['off-step']);
  });

  test('the sentence shows the start of a long value only', () => {
    const long = problemsIn(single(input('number')), { '1.1': 'x'.repeat(10_000_000) });
    expect(long).toEqual(['wrong-kind at inputs/1.1']);
  });
});
