/** How members become their group: absence, what does not apply, aggregation, rounding, caps, views. */
import { score, scoreAll } from 'chiso';
import { describe, expect, test } from 'vitest';
import {
  board,
  counts,
  framework,
  group,
  type Loose,
  problemsIn,
  ratio,
  single,
  warningsOf,
} from './support.js';

const manual = (code: string, max: number, extra: Loose = {}): Loose => ({ code, max, ...extra });
const na = { notApplicable: 'không phát sinh' };
const card = (document: Loose, inputs: Loose, unit: Loose = {}): Loose =>
  score(document, { id: 'u', inputs, ...unit });
const three = (extra: Loose = {}, groupExtra: Loose = {}): Loose =>
  framework([
    group(
      '1',
      ['1.1', '1.2', '1.3'].map((code) => manual(code, 10, extra)),
      groupExtra,
    ),
  ]);

describe('absent', () => {
  test('is not zero: the group is partial, the unit without share, percentage and class', () => {
    const partial = card(three(), { '1.1': 5, '1.2': 0 });
    expect(partial.groups['1']).toMatchObject({
      points: 5,
      share: null,
      status: 'partial',
      coverage: { scored: 2, of: 3 },
    });
    expect(partial).toMatchObject({ total: 5, share: null, percent: null, status: 'partial' });
    expect(partial.indicators['1.3']).toMatchObject({ points: null, exact: null, status: 'missing' });
    expect(partial.indicators['1.3'].reason.vi).toBe('chưa có số liệu 1.3');
    expect(card(three(), {})).toMatchObject({
      total: null,
      exactTotal: null,
      points: null,
      status: 'missing',
    });
  });

  test('counts as zero where the framework says so, and still shows as missing', () => {
    const zero = card(three({ missing: 'zero' }), { '1.1': 5 });
    expect(zero).toMatchObject({ total: 5, status: 'scored', coverage: { scored: 1, of: 3 } });
    expect(zero.share).toBe(1 / 6);
    expect(zero.indicators['1.2']).toMatchObject({ points: 0, status: 'missing' });
  });

  test('the nearest declaration counts: indicator, group, framework', () => {
    const document = framework(
      [group('1', [manual('1.1', 10, { missing: 'absent' }), manual('1.2', 10)], { missing: 'zero' })],
      { missing: 'absent' },
    );
    expect(card(document, {}).indicators).toMatchObject({ '1.1': { points: null }, '1.2': { points: 0 } });
  });
});

describe('not applicable', () => {
  test.each([
    ['full', '15', 30, 15],
    ['zero', '5', 30, 5],
    ['drop', '5', 20, 5],
    ['rescale', '7.5', 30, 7.5], // 5 of 20 are 7.5 of 30
  ])('%s', (policy, exact, max, total) => {
    const document = three({ na: policy });
    const result = card(document, { '1.1': 5, '1.2': 0, '1.3': na });
    expect(result).toMatchObject({ exact, max, total, status: 'scored' });
    expect(result.indicators['1.3']).toMatchObject({
      status: 'not-applicable',
      reason: { vi: 'không phát sinh', en: 'không phát sinh' },
    });
    expect(board(document, [{ '1.1': 5, '1.2': 0, '1.3': na }]).totals).toEqual([total]);
  });

  test('is an error where the framework says nothing', () => {
    expect(problemsIn(three(), { '1.1': na })).toEqual(['not-applicable-undeclared at inputs/1.1']);
  });

  test.each(['drop', 'rescale'])(
    '%s of every member leaves the group without points, and the rest as it is',
    (policy) => {
      const document = framework([
        group('1', [manual('1.1', 10), manual('1.2', 10)], { na: policy }),
        { code: '2', title: { vi: '2' }, max: 30 },
      ]);
      const result = card(document, { '1.1': na, '1.2': na, '2': 15 });
      expect(result.groups['1']).toMatchObject({ points: null, status: 'not-applicable' });
      expect(result).toMatchObject({ percent: 50, status: 'scored' });
      // Dropped: 15 of 30. Rescaled: 15 x 50/30 = 25 of 50.
      expect([result.points, result.max]).toEqual(policy === 'drop' ? [15, 30] : [25, 50]);
    },
  );

  test('everything not applicable: no total', () => {
    expect(card(three({ na: 'rescale' }), { '1.1': na, '1.2': na, '1.3': na })).toMatchObject({
      total: null,
      percent: null,
      status: 'not-applicable',
    });
  });

  test('rescaled inside nested groups: the weight stays in the innermost group that has others', () => {
    const nested = (code: string, members: Loose): Loose => group(code, members);
    const document = framework([
      {
        code: '1',
        title: { vi: '1' },
        max: 60,
        na: 'rescale',
        groups: [nested('1.1', [manual('a', 10), manual('b', 20)]), nested('1.2', [manual('c', 30)])],
      },
    ]);
    // a: 5 of 10, b gone: group 1.1 is 15 of 30; with c 12 of 30: 27 of 60.
    expect(card(document, { a: 5, b: na, c: 12 })).toMatchObject({ points: 27, max: 60 });
    // All of 1.1 gone: c 12 of 30 is 24 of 60.
    expect(card(document, { a: na, b: na, c: 12 })).toMatchObject({
      points: 24,
      max: 60,
      status: 'scored',
    });
  });

  test('together with absent: raised on what there is, and partial', () => {
    const result = card(three({ na: 'rescale' }), { '1.1': 5, '1.3': na });
    // 5 of the 20 that apply, 10 of them absent: 5 x 30/20.
    expect(result).toMatchObject({
      points: 7.5,
      max: 30,
      percent: null,
      status: 'partial',
      coverage: { scored: 1, of: 2 },
    });
  });

  test('the percentage never falls because something that was zero is declared not to apply', () => {
    for (const policy of ['full', 'drop', 'rescale']) {
      const before = card(three({ na: policy }), { '1.1': 5, '1.2': 8, '1.3': 0 }).percent;
      expect(card(three({ na: policy }), { '1.1': 5, '1.2': 8, '1.3': na }).percent).toBeGreaterThan(before);
    }
  });
});

describe('unit types', () => {
  const document = framework(
    [
      group('1', [manual('1.1', 10), manual('1.2', 30, { maxFor: { small: 20 } })], {
        maxFor: { small: 30 },
      }),
      group('2', [manual('2.1', 60, { appliesTo: ['big'] })]),
      group('3', [manual('3.1', 0, { rule: { kind: 'info' } })], { max: 0 }),
    ],
    { unitTypes: { big: { title: { vi: 'Lớn' }, scale: 100 }, small: { title: { vi: 'Nhỏ' }, scale: 30 } } },
  );

  test('have their own maxima and parts; a group all of whose members are for others does not exist', () => {
    const small = card(document, { '1.1': 5, '1.2': 10 }, { type: 'small' });
    expect(small).toMatchObject({ max: 30, percent: 50, status: 'scored', coverage: { scored: 2, of: 2 } });
    expect(small.groups['2']).toMatchObject({ status: 'not-applicable', points: null, max: 0 });
    expect(small.indicators['2.1']).toMatchObject({
      status: 'not-applicable',
      reason: { en: 'not for units of this type' },
    });
    const big = card(document, { '1.1': 5, '1.2': 10, '2.1': 60 }, { type: 'big' });
    expect(big).toMatchObject({ max: 100, percent: 75 });
    const types = ['small', 'big'].map((type, index) => ({
      id: type,
      type,
      inputs: { '1.1': 5, '1.2': 10, ...(index ? { '2.1': 60 } : {}) },
    }));
    expect(scoreAll(document, types as Loose).totals).toEqual([15, 75]);
  });

  test('are required and must be known', () => {
    expect(problemsIn(document, {})).toEqual(['unit-type-missing']);
    expect(problemsIn(document, {}, { type: 'toString' })).toEqual(['unknown-unit-type at type']);
    expect(problemsIn(document, {}, { type: 'medium' })).toEqual(['unknown-unit-type at type']);
    const open = {
      ...document,
      unitTypes: { ...document.unitTypes, other: { title: { vi: '?' }, scale: null } },
    };
    expect(problemsIn(open, {}, { type: 'other' })).toEqual(['points-unknown at unitTypes/other/scale']);
  });

  test('may have the name of a method', () => {
    const odd = framework([group('1', [manual('1.1', 10, { maxFor: {} })], { maxFor: {} })], {
      unitTypes: { constructor: { title: { vi: 'x' }, scale: 10 } },
    });
    expect(card(odd, { '1.1': 5 }, { type: 'constructor' }).percent).toBe(50);
  });
});

describe('information', () => {
  test('takes no part in points, coverage or completeness', () => {
    const document = framework([
      group('0', [manual('0.1', 0, { rule: { kind: 'info' } })], { max: 0 }),
      group('A', [manual('A.1', 5)], { role: 'info' }),
      group('B', [manual('B.1', 5)], { role: 'condition' }),
      { code: 'C', title: { vi: 'C' }, max: 5, role: 'info' },
      group('1', [manual('1.1', 10), manual('1.2', 0, { rule: { kind: 'info' } })]),
    ]);
    const result = card(document, { '1.1': 10, 'A.1': 3 });
    expect(result).toMatchObject({
      total: 10,
      percent: 100,
      status: 'scored',
      coverage: { scored: 1, of: 1 },
    });
    for (const code of ['A', 'B', 'C'])
      expect(result.groups[code]).toMatchObject({ status: 'unscored', points: null });
    expect(result.groups['0']).toMatchObject({ status: 'not-applicable', points: null });
    expect(board(document, [{ '1.1': 10 }]).totals).toEqual([10]);
  });
});

describe('aggregation', () => {
  const mean = (aggregate: string, extra: Loose = {}): Loose =>
    framework([group('1', [manual('1.1', 10), manual('1.2', 30, extra)], { aggregate })], { na: 'drop' });

  test('weighted mean of the shares: weights are the maxima, or as declared', () => {
    const inputs = { '1.1': { share: '0.2' }, '1.2': { share: '0.6' } };
    // (0.2 x 10 + 0.6 x 30) / 40 x 40 = 20; with weight 10 for both: 0.4 x 40 = 16.
    expect(card(mean('weighted-mean'), inputs).exact).toBe('20');
    expect(card(mean('weighted-mean', { weight: 10 }), inputs).exact).toBe('16');
  });

  test('geometric and harmonic', () => {
    const equal = { weight: 10 };
    // √(1/4 x 1) = 1/2; 2 / (1/0.5 + 1/1) = 2/3.
    expect(card(mean('geometric', equal), { '1.1': { share: '1/4' }, '1.2': { share: 1 } }).exact).toBe('20');
    expect(card(mean('harmonic', equal), { '1.1': { share: '1/2' }, '1.2': { share: 1 } }).exact).toBe(
      '80/3',
    );
    // (1/2)^(1/4): 0.8408964152537145430311254762332148950401 (to 40 digits), times 40.
    expect(card(mean('geometric'), { '1.1': { share: '1/2' }, '1.2': { share: 1 } }).points).toBe(
      33.63585661014858,
    );
  });

  test.each(['weighted-mean', 'geometric', 'harmonic'])(
    'the %s of equal shares is that share, exactly',
    (aggregate) => {
      expect(card(mean(aggregate), { '1.1': { share: '1/3' }, '1.2': { share: '1/3' } }).exact).toBe('40/3');
      expect(card(mean(aggregate), { '1.1': 10, '1.2': 30 }).percent).toBe(100);
    },
  );

  test('a share of zero is zero geometrically and has no place in a harmonic mean', () => {
    const inputs = { '1.1': 0, '1.2': 30 };
    expect(card(mean('geometric'), inputs).exact).toBe('0');
    expect(problemsIn(mean('harmonic'), inputs)).toEqual(['mean-of-non-positive at inputs/1']);
    const negative = framework([
      group(
        '1',
        [manual('1.1', 10, { mayBeNegative: true, rule: { kind: 'manual', min: -5 } }), manual('1.2', 30)],
        { aggregate: 'geometric' },
      ),
    ]);
    expect(problemsIn(negative, { '1.1': -1, '1.2': 30 })).toEqual(['mean-of-non-positive at inputs/1']);
  });

  test('an absent share leaves the mean absent, one that does not apply leaves its weight to the others', () => {
    expect(card(mean('weighted-mean'), { '1.1': 5 }).groups['1']).toMatchObject({
      points: null,
      status: 'missing',
    });
    expect(card(mean('weighted-mean'), { '1.1': 5, '1.2': na }).groups['1']).toMatchObject({
      points: 20,
      max: 40,
    });
    expect(card(mean('weighted-mean'), { '1.1': na, '1.2': na }).groups['1']).toMatchObject({
      points: null,
      status: 'not-applicable',
    });
  });

  test('weights that add up to nothing are an error', () => {
    const document = framework([
      group('1', [manual('1.1', 10, { weight: 0 })], { aggregate: 'weighted-mean' }),
    ]);
    expect(problemsIn(document, { '1.1': 5 })).toEqual(['weights-zero at inputs/1']);
  });

  test('of the whole framework, on its own scale', () => {
    const document = framework(
      [
        { code: '1', title: { vi: '1' }, max: 10, weight: 1 },
        { code: '2', title: { vi: '2' }, max: 10, weight: 3 },
      ],
      { aggregate: 'weighted-mean', scale: 100 },
    );
    // 0.5 x 1/4 + 0.9 x 3/4 = 0.8
    expect(card(document, { '1': 5, '2': 9 })).toMatchObject({ exact: '80', max: 100 });
    expect(board(document, [{ '1': 5, '2': 9 }]).totals).toEqual([80]);
  });
});

describe('rounding', () => {
  const third = (code: string, extra: Loose = {}): Loose => ({
    code,
    max: 10,
    inputs: counts,
    rule: { kind: 'linear', of: ratio() },
    ...extra,
  });
  const inputs = Object.fromEntries(['1.1', '1.2', '1.3'].map((code) => [code, { a: 2, b: 3 }]));
  const rounded = (rounding: Loose, extra: Loose = {}): Loose =>
    card(
      framework(
        [
          group(
            '1',
            ['1.1', '1.2', '1.3'].map((code) => third(code, extra)),
          ),
        ],
        { rounding },
      ),
      inputs,
    );

  test('several stages, one after the other', () => {
    // 3 x 6.67 = 20.01, to one place 20.
    expect(
      rounded([
        { stage: 'indicator', places: 2 },
        { stage: 'total', places: 1 },
      ]).exactTotal,
    ).toBe('20');
    expect(
      rounded([
        { stage: 'indicator', places: 2 },
        { stage: 'group', places: 0 },
      ]).groups['1'].exact,
    ).toBe('20');
  });

  test('an indicator may have its own digits', () => {
    expect(rounded({ stage: 'indicator', places: 2 }, { round: { places: 0 } }).exactTotal).toBe('21');
    expect(
      rounded({ stage: 'indicator', places: 2 }, { round: { places: 1, mode: 'down' } }).exactTotal,
    ).toBe('19.8');
  });

  test('the total is rounded after its conversion', () => {
    const document = framework([group('1', [third('1.1')])], {
      convertTo: 100,
      rounding: { stage: 'total', places: 2 },
    });
    expect(card(document, { '1.1': { a: 2, b: 3 } })).toMatchObject({
      total: 66.67,
      exactTotal: '66.67',
      exact: '20/3',
    });
  });

  test('deductions are rounded like awards', () => {
    const document = framework(
      [
        { code: '1', title: { vi: '1' }, max: 10 },
        { code: '2', title: { vi: '2' }, max: 10, role: 'penalty' },
      ],
      { penalty: 'may-be-negative', rounding: { stage: 'group', places: 1 } },
    );
    expect(card(document, { '1': '7.25', '2': '7.25' })).toMatchObject({
      exactTotal: '0',
      groups: { '1': { exact: '7.3' }, '2': { exact: '-7.3' } },
    });
  });
});

describe('evidence', () => {
  const document = (required: string): Loose => single({ evidence: { required } });

  test('a missing document is a warning, or takes the points', () => {
    const flagged = card(document('flag'), { '1.1': 7 });
    expect([flagged.total, warningsOf(flagged)]).toEqual([7, ['evidence-missing']]);
    const zero = card(document('zero'), { '1.1': 7 });
    expect([zero.total, warningsOf(zero), zero.indicators['1.1'].reason.vi]).toEqual([
      0,
      ['evidence-missing'],
      'không có tài liệu kiểm chứng',
    ]);
    const attached = card(document('zero'), { '1.1': 7 }, { evidence: { '1.1': 'QĐ 684' } });
    expect([attached.total, warningsOf(attached)]).toEqual([7, []]);
  });

  test('is not asked for where there are no points', () => {
    expect(warningsOf(card(document('zero'), {}))).toEqual([]);
  });
});

describe('views', () => {
  const document = (extra: Loose = {}): Loose =>
    framework(
      [
        group('1', [manual('1.1', 10, extra), manual('1.2', 20, extra)]),
        { code: '2', title: { vi: '2' }, max: 30 },
      ],
      {
        views: [
          { code: 'V', title: { vi: 'Trụ cột' }, members: ['1.1', '2'] },
          { code: 'W', title: { vi: 'Trùng' }, members: ['1.2', '1.1'] },
        ],
      },
    );

  test('add up their members, overlapping or not', () => {
    expect(card(document(), { '1.1': 5, '1.2': 20, '2': 15 }).views).toMatchObject({
      V: { points: 20, max: 40, share: 0.5, status: 'scored' },
      W: { points: 25, max: 30, status: 'scored' },
    });
  });

  test('are partial or missing like a group', () => {
    expect(card(document(), { '1.1': 5 }).views).toMatchObject({
      V: { points: 5, share: null, status: 'partial', coverage: { scored: 1, of: 2 } },
    });
    expect(card(document(), { '2': 5 }).views['W']).toMatchObject({ points: null, status: 'missing' });
  });

  test('raise, drop or leave out what does not apply, like a group', () => {
    const inputs = { '1.1': 5, '1.2': na, '2': 15 };
    expect(card(document({ na: 'rescale' }), inputs).views['W']).toMatchObject({
      points: 15,
      max: 30,
      share: 0.5,
    });
    expect(card(document({ na: 'drop' }), inputs).views['W']).toMatchObject({
      points: 5,
      max: 10,
      share: 0.5,
    });
    expect(card(document({ na: 'drop' }), { ...inputs, '1.1': na }).views['W']).toMatchObject({
      points: null,
      status: 'not-applicable',
      max: 0,
    });
  });
});

describe('references between scores', () => {
  const points = (code: string, expression: Loose): Loose => ({
    code,
    max: 100,
    rule: {
      kind: 'linear',
      of: expression,
      knots: [
        [0, 0],
        [100, 100],
      ],
    },
  });
  const document = (expression: Loose, extra: Loose = {}): Loose =>
    framework([
      group('1', [points('1.1', expression), manual('1.2', 20, extra)]),
      group('2', [manual('2.1', 0, { rule: { kind: 'info' } })], { max: 0, role: 'info' }),
    ]);

  test('see points and percentages, also of what stands later', () => {
    expect(card(document({ score: '1.2' }), { '1.2': 7 }).indicators['1.1'].points).toBe(7);
    expect(card(document({ percentOf: '1.2' }), { '1.2': 7 }).indicators['1.1'].points).toBe(35);
  });

  test('of what is absent, not applicable, incomplete or without a maximum', () => {
    expect(card(document({ score: '1.2' }), {}).indicators['1.1'].status).toBe('missing');
    expect(problemsIn(document({ score: '1.2' }, { na: 'drop' }), { '1.2': na })).toEqual([
      'not-applicable-undeclared at inputs/1.1',
    ]);
    expect(card(document({ score: '1.2' }, { na: 'full' }), { '1.2': na }).indicators['1.1'].points).toBe(20);
    expect(card(document({ percentOf: '2' }), { '1.2': 1 }).indicators['1.1'].status).toBe('missing');
    expect(card(document({ percentOf: '1.2' }, { max: 0 }), { '1.2': 0 }).indicators['1.1'].status).toBe(
      'missing',
    );
  });

  test('in a circle are an error that names it, and to nothing make the framework unusable', () => {
    expect(problemsIn(document({ score: '1.1' }), { '1.2': 1 })).toEqual(['circular-score at inputs/1.1']);
    expect(problemsIn(document({ score: '1' }), { '1.2': 1 })[0]).toMatch(/^circular-score/);
    expect(problemsIn(document({ score: '1.3' }), {})).toEqual(['framework-unusable']);
  });
});

describe('what one type of unit does not have', () => {
  const types = { big: { title: { vi: 'L' }, scale: 30 }, small: { title: { vi: 'N' }, scale: 10 } };
  const document = (scale = 30): Loose =>
    framework(
      [
        group('1', [manual('1.1', 10)]),
        group('2', [manual('2.1', 20, { appliesTo: ['big'] })]),
        group('B', [manual('B1', 5, { appliesTo: ['big'] })], { role: 'bonus' }),
        { code: 'I', title: { vi: 'I' }, max: null, role: 'info' },
      ],
      { scale: 30, bonus: 'may-exceed-scale', unitTypes: { ...types, big: { ...types.big, scale } } },
    );

  test('a bonus nobody can get is nothing, and the unit complete', () => {
    const small = card(document(), { '1.1': 5 }, { type: 'small' });
    expect(small).toMatchObject({
      percent: 50,
      status: 'scored',
      groups: { B: { points: 0, status: 'scored' } },
    });
  });

  test('a scale of a type that its groups do not add up to is refused', () => {
    expect(problemsIn(document(31), {}, { type: 'big' })).toEqual(['framework-unusable']);
  });
});

test('a member without a maximum weighs nothing in a mean', () => {
  const document = framework([
    group('1', [manual('1.1', 0), manual('1.2', 10)], { aggregate: 'weighted-mean' }),
  ]);
  expect(card(document, { '1.1': 0, '1.2': 4 }).exact).toBe('4');
});
