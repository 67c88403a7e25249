/** Every sentence of an explanation, in both languages. */
import { explain, score, scoreAll } from 'chiso';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/messages/explain.js';
import { counts, framework, group, type Loose, problemsOf, ratio, single } from '../scoring/support.js';

const manual = (code: string, max: number, extra: Loose = {}): Loose => ({ code, max, ...extra });
const direct = (code: string, max: number, extra: Loose = {}): Loose => ({
  code,
  title: { vi: code },
  max,
  ...extra,
});
const x = { x: { kind: 'number' } };
const na = { notApplicable: 'không phát sinh' };

/** Text of the row of a code, in Vietnamese and in English. */
function texts(card: Loose, code: string, kind?: string): readonly string[] {
  return (['vi', 'en'] as const).map((locale) => {
    const row = explain(card, locale).find((each) => each.code === code && (!kind || each.kind === kind));
    return row?.text ?? 'no such row';
  });
}

/** The sentence about the single indicator. */
const sentence = (indicator: Loose, inputs: Loose, unit: Loose = {}): readonly string[] =>
  texts(score(single(indicator), { id: 'u', inputs: { '1.1': inputs }, ...unit }), '1.1');

const rule = (kind: string, extra: Loose, inputs: Loose = x): Loose => ({
  max: 20,
  inputs,
  rule: { kind, ...extra },
});
const fixed = (give: Loose): Loose => ({ rule: { kind: 'fixed', give } });

describe('rules', () => {
  test.each([
    [
      'a ratio',
      rule('linear', { of: ratio('zero') }, counts),
      { a: 3, b: 4 },
      '3/4 = 75% x 20 = 15',
      '3/4 = 75% x 20 = 15',
    ],
    [
      'thirds',
      rule('linear', { of: ratio('zero') }, counts),
      { a: 2, b: 3 },
      '2/3 ≈ 66,67% x 20 ≈ 13,3333',
      '2/3 ≈ 66.67% x 20 ≈ 13.3333',
    ],
    [
      'more than all',
      rule('linear', { of: ratio('zero') }, counts),
      { a: 5, b: 4 },
      '5/4 = 125%, tính bằng 100% x 20 = 20',
      '5/4 = 125%, counted as 100% x 20 = 20',
    ],
    [
      'below the cut',
      rule('linear', { of: ratio('zero'), cutBelow: { at: '0.5', give: 1 } }, counts),
      { a: 1, b: 4 },
      '1/4 = 25% dưới 50% = 1',
      '1/4 = 25% is below 50% = 1',
    ],
    [
      'knots',
      rule('linear', {
        of: { in: 'x' },
        knots: [
          [0, 0],
          [8, '16.2'],
        ],
      }),
      4,
      '4, giữa 0 (0 điểm) và 8 (16,2 điểm) = 8,1',
      '4, between 0 (0 points) and 8 (16.2 points) = 8.1',
    ],
    [
      'a computation',
      rule('linear', {
        of: { sub: [{ add: [{ in: 'x' }, 1] }, { mul: [2, '0.5'] }] },
        knots: [
          [0, 0],
          [10, 10],
        ],
      }),
      3,
      '(3 + 1) − (2 x 0,5) = 3, giữa 0 (0 điểm) và 10 (10 điểm) = 3',
      '(3 + 1) − (2 x 0.5) = 3, between 0 (0 points) and 10 (10 points) = 3',
    ],
    [
      'a logarithm',
      rule('linear', {
        of: { ln: { in: 'x' } },
        knots: [
          [0, 0],
          [10, 10],
        ],
      }),
      1,
      'ln 1 = 0, giữa 0 (0 điểm) và 10 (10 điểm) = 0',
      'ln 1 = 0, between 0 (0 points) and 10 (10 points) = 0',
    ],
    [
      'a band',
      rule('bands', { of: { in: 'x' }, bands: [{ from: 3, to: 4, give: 15 }], else: 0 }),
      3,
      '3 (từ 3 đến dưới 4) = 15',
      '3 (from 3 to below 4) = 15',
    ],
    [
      'a band of the other sides',
      rule(
        'bands',
        {
          of: ratio('zero'),
          bands: [{ from: '0.5', fromIncl: false, to: 1, toIncl: true, give: 15 }],
          else: 0,
        },
        counts,
      ),
      { a: 1, b: 1 },
      '1/1 = 100% (trên 50% đến 100%) = 15',
      '1/1 = 100% (above 50% to 100%) = 15',
    ],
    [
      'an open band',
      rule('bands', { of: { in: 'x' }, bands: [{ from: 4, give: 20 }], else: 0 }),
      9,
      '9 (từ 4) = 20',
      '9 (from 4) = 20',
    ],
    [
      'no band',
      rule('bands', { of: { in: 'x' }, bands: [{ from: 4, give: 20 }], else: '0.5' }),
      3,
      '3 (còn lại) = 0,5',
      '3 (otherwise) = 0.5',
    ],
    [
      'steps',
      rule('perUnit', { of: { in: 'x' }, points: '0.5', base: 10 }),
      3,
      '10 + 3 x 0,5 = 11,5',
      '10 + 3 x 0.5 = 11.5',
    ],
    [
      'steps to a cap',
      rule('perUnit', { of: { in: 'x' }, points: 1, max: 5 }),
      9,
      '9 x 1, tối đa 5 = 5',
      '9 x 1, at most 5 = 5',
    ],
    [
      'steps down to a floor',
      rule('perUnit', { of: { in: 'x' }, points: -1, base: 5, min: 2 }),
      9,
      '5 + 9 x -1, tối thiểu 2 = 2',
      '5 + 9 x -1, at least 2 = 2',
    ],
    [
      'steps of a computation',
      rule('perUnit', { of: { sub: ['4.5', { in: 'x' }] }, points: 1, base: 2, partial: 'floor' }),
      '3.5',
      '4,5 − 3,5 = 1: 2 + 1 x 1 = 3',
      '4.5 − 3.5 = 1: 2 + 1 x 1 = 3',
    ],
    ['a sum', rule('combine', { how: 'sum', parts: [fixed(2), fixed(3)] }), null, '2 + 3 = 5', '2 + 3 = 5'],
    [
      'the greatest',
      rule('combine', { how: 'max', parts: [fixed(2), fixed(3)] }),
      null,
      'cao nhất trong 2, 3 = 3',
      'the greatest of 2, 3 = 3',
    ],
    [
      'the least',
      rule('combine', { how: 'min', parts: [fixed(2), fixed(3)] }),
      null,
      'thấp nhất trong 2, 3 = 2',
      'the least of 2, 3 = 2',
    ],
    [
      'the mean',
      rule('combine', { how: 'mean', parts: [fixed(2), fixed(3)] }),
      null,
      'trung bình của 2, 3 = 2,5',
      'the mean of 2, 3 = 2.5',
    ],
    [
      'a case',
      rule('when', {
        cases: [{ if: { cmp: [{ in: 'x' }, '>', 5] }, then: fixed(9).rule }],
        else: fixed(1).rule,
      }),
      6,
      'trường hợp 1: 9',
      'case 1: 9',
    ],
    [
      'no case',
      rule('when', {
        cases: [{ if: { cmp: [{ in: 'x' }, '>', 5] }, then: fixed(9).rule }],
        else: fixed(1).rule,
      }),
      5,
      'còn lại: 1',
      'otherwise: 1',
    ],
    [
      'limits that matter',
      rule('clamp', { rule: { kind: 'perUnit', of: { in: 'x' }, points: -1, base: 5 }, min: 0 }),
      8,
      '5 + 8 x -1 = -3, tối thiểu 0 = 0',
      '5 + 8 x -1 = -3, at least 0 = 0',
    ],
    [
      'limits that do not',
      rule('clamp', { rule: { kind: 'perUnit', of: { in: 'x' }, points: -1, base: 5 }, min: 0 }),
      2,
      '5 + 2 x -1 = 3',
      '5 + 2 x -1 = 3',
    ],
    [
      'an option',
      rule('choice', { input: 'o', options: { head: { share: '1/2' } } }, { o: { kind: 'choice' } }),
      'head',
      'head = 10',
      'head = 10',
    ],
    [
      'yes',
      rule('choice', { input: 'o', options: { true: 5, false: 0 } }, { o: { kind: 'boolean' } }),
      true,
      'có = 5',
      'yes = 5',
    ],
    [
      'no',
      rule('choice', { input: 'o', options: { true: 5, false: 0 } }, { o: { kind: 'boolean' } }),
      false,
      'không = 0',
      'no = 0',
    ],
    ['given points', { max: 2000 }, '1234.5', 'điểm được chấm: 1.234,5', 'points given: 1,234.5'],
    [
      'information',
      { max: 0, rule: { kind: 'info' } },
      undefined,
      'chỉ để thông tin, không tính điểm',
      'information only, not scored',
    ],
  ])('%s', (_what, indicator, inputs, vi, en) => {
    expect(sentence(indicator, inputs)).toEqual([vi, en]);
  });

  test('survey, sub-units, days and other scores are told as their number', () => {
    const survey = rule(
      'linear',
      { of: { share: { input: 'q', levels: ['5'] } } },
      { q: { kind: 'survey' } },
    );
    expect(sentence(survey, { q: { '5': 3, '1': 1 } })[0]).toBe('75% x 20 = 15');
    const children = rule(
      'linear',
      { of: { children: { value: 'v', how: 'mean', missing: 'skip' } } },
      { v: { kind: 'number', of: 'children' } },
    );
    expect(sentence(children, undefined, { children: [{ id: 'c', values: { v: '0.68' } }] })[0]).toBe(
      '0,68 x 20 = 13,6',
    );
    const late = rule(
      'perUnit',
      { of: { daysLate: { submitted: 'd', due: '2026-12-10' } }, points: 1 },
      { d: { kind: 'date' } },
    );
    expect(sentence(late, '2026-12-13')[0]).toBe('3 x 1 = 3');
  });

  test('the best of the others is named in the ratio', () => {
    const best = single({ max: 40, inputs: x, normalize: { method: 'best', zeroBest: 'zero' } });
    const all = scoreAll(best, [
      { id: 'a', inputs: { '1.1': 500 } },
      { id: 'b', inputs: { '1.1': 800 } },
    ]);
    expect(texts(all.scorecard('a'), '1.1')[0]).toBe('500/800 = 62,5% x 40 = 25');
  });
});

describe('policies', () => {
  test.each([
    ['absent', {}, null, 'chưa có điểm: chưa có số liệu 1.1', 'absent: no data for 1.1'],
    [
      'absent as zero',
      { missing: 'zero' },
      null,
      'chưa có số liệu (chưa có số liệu 1.1), tính 0 điểm',
      'absent (no data for 1.1), counted as 0',
    ],
    [
      'full',
      { na: 'full' },
      na,
      'không áp dụng (không phát sinh): điểm tối đa, 10',
      'not applicable (không phát sinh): full points, 10',
    ],
    ['zero', { na: 'zero' }, na, 'không áp dụng (không phát sinh): 0', 'not applicable (không phát sinh): 0'],
    [
      'drop',
      { na: 'drop' },
      na,
      'không áp dụng (không phát sinh): bỏ khỏi điểm và điểm tối đa',
      'not applicable (không phát sinh): left out of points and maximum',
    ],
    [
      'rescale',
      { na: 'rescale' },
      na,
      'không áp dụng (không phát sinh): trọng số chuyển cho các chỉ số khác trong nhóm',
      'not applicable (không phát sinh): its weight goes to the others of the group',
    ],
    [
      'no evidence',
      { evidence: { required: 'zero' } },
      7,
      'điểm được chấm: 7, không có tài liệu kiểm chứng: 0',
      'points given: 7, no evidence: 0',
    ],
    [
      'rounded',
      { round: { places: 1 } },
      '7.25',
      'điểm được chấm: 7,25, làm tròn 7,3',
      'points given: 7.25, rounded 7.3',
    ],
  ])('%s', (_what, indicator, value, vi, en) => {
    expect(sentence(indicator, value)).toEqual([vi, en]);
  });

  test.each([
    [ratio('na'), counts, { a: 1, b: 0 }, 'mẫu số bằng 0'],
    [
      { share: { input: 'q', levels: ['5'], minAnswers: 10 } },
      { q: { kind: 'survey' } },
      { q: { '5': 3 } },
      '3 phiếu trả lời, ít hơn 10 phiếu cần có',
    ],
    [
      { children: { value: 'v', how: 'mean', missing: 'skip' } },
      { v: { kind: 'number', of: 'children' } },
      undefined,
      'chưa có đơn vị trực thuộc nào báo cáo',
    ],
  ])('why there is no number: %j', (of, inputs, values, reason) => {
    expect(sentence({ na: 'drop', ...rule('linear', { of }, inputs) }, values)[0]).toContain(reason);
  });
});

describe('groups', () => {
  const members = [manual('1.1', 10, { na: 'rescale' }), manual('1.2', 20, { na: 'rescale' })];
  const text = (inputs: Loose, extra: Loose = {}, document: Loose = {}): readonly string[] =>
    texts(score(framework([group('1', members, extra)], document), { id: 'u', inputs }), '1');

  test('add up, say what is missing, and what was raised', () => {
    expect(text({ '1.1': 5, '1.2': '7.5' })).toEqual(['5 + 7,5 = 12,5', '5 + 7.5 = 12.5']);
    expect(text({ '1.1': 5 })).toEqual(['5 (đã chấm 1/2)', '5 (1 of 2 scored)']);
    expect(text({})).toEqual(['chưa thành phần nào có điểm', 'no member has a score']);
    expect(text({ '1.1': 5, '1.2': na })).toEqual([
      '5, quy đổi cho phần không áp dụng = 15',
      '5, raised for the parts that do not apply = 15',
    ]);
    expect(text({ '1.1': na, '1.2': na })).toEqual(['không thành phần nào áp dụng', 'no member applies']);
  });

  test('say what a cap and rounding did', () => {
    expect(text({ '1.1': 5, '1.2': 10 }, { cap: 12 })).toEqual([
      '5 + 10 = 15, tính tối đa 12',
      '5 + 10 = 15, at most 12 count',
    ]);
    expect(text({ '1.1': 5, '1.2': 10 }, { cap: 15 })).toEqual(['5 + 10 = 15', '5 + 10 = 15']);
    expect(text({ '1.1': '10/3', '1.2': 0 }, {}, { rounding: { stage: 'group', places: 1 } })).toEqual([
      '≈ 3,3333 + 0 ≈ 3,3333, làm tròn 3,3',
      '≈ 3.3333 + 0 ≈ 3.3333, rounded 3.3',
    ]);
  });

  test('that average say how', () => {
    const inputs = { '1.1': 5, '1.2': 10 };
    expect(text(inputs, { aggregate: 'weighted-mean' })).toEqual([
      'trung bình có trọng số của các tỷ lệ',
      'weighted mean of the shares',
    ]);
    expect(text(inputs, { aggregate: 'geometric' })).toEqual([
      'trung bình nhân của các tỷ lệ',
      'geometric mean of the shares',
    ]);
    expect(text(inputs, { aggregate: 'harmonic' })).toEqual([
      'trung bình điều hòa của các tỷ lệ',
      'harmonic mean of the shares',
    ]);
  });

  test('for other unit types, and for information', () => {
    const document = framework(
      [
        group('1', members),
        group('2', [manual('2.1', 5)], { appliesTo: ['big'] }),
        direct('3', 0, { role: 'info' }),
        group('4', [manual('4.1', 3)], { role: 'condition' }),
      ],
      {
        scale: 35,
        unitTypes: { big: { title: { vi: 'L' }, scale: 35 }, small: { title: { vi: 'N' }, scale: 30 } },
      },
    );
    const card = score(document, { id: 'u', type: 'small', inputs: { '1.1': 1, '1.2': 1 } });
    expect([texts(card, '2'), texts(card, '2.1'), texts(card, '3'), texts(card, '4')]).toEqual([
      ['không dành cho loại đơn vị này', 'not for units of this type'],
      ['không dành cho loại đơn vị này', 'not for units of this type'],
      ['chỉ để thông tin, không tính điểm', 'information only, not scored'],
      ['chỉ để thông tin, không tính điểm', 'information only, not scored'],
    ]);
  });
});

describe('the whole', () => {
  const document = (extra: Loose = {}): Loose =>
    framework(
      [
        direct('A', 100),
        group('B', [manual('B1', 5), manual('B2', 5)], { role: 'bonus', cap: 7 }),
        group('P', [manual('P1', 5), manual('P2', 5)], { role: 'penalty', cap: 5 }),
      ],
      { bonus: 'may-exceed-scale', penalty: 'may-be-negative', ...extra },
    );
  const inputs = { A: 88, B1: 4, B2: 4, P1: 3, P2: 3 };
  const card = (extra: Loose = {}, given: Loose = inputs, unit: Loose = {}): Loose =>
    score(document(extra), { id: 'u', inputs: given, ...unit });

  test('bonus and penalties', () => {
    expect([texts(card(), 'B')[1], texts(card(), 'P')[1], texts(card(), '', 'total')]).toEqual([
      '4 + 4 = 8, at most 7 count',
      '3 + 3 = 6, at most 5 count',
      ['88 + 7 − 5 = 90', '88 + 7 − 5 = 90'],
    ]);
    expect(
      texts(
        score(
          framework([direct('A', 10), direct('P', 5, { role: 'penalty', cap: 3 })], {
            penalty: 'may-be-negative',
          }),
          { id: 'u', inputs: { A: 9, P: 4 } },
        ),
        'P',
      )[1],
    ).toBe('points given: 4, at most 3 count');
  });

  test('limits, conversion, rounding and what is missing', () => {
    const full = { ...inputs, A: 100 };
    expect(texts(card({ bonus: 'capped-after-penalties' }, full), '', 'total')[0]).toBe(
      '100 + 7 − 5 = 102 → 100',
    );
    expect(
      texts(
        card({ convertTo: 10, rounding: { stage: 'total', places: 1 } }, { ...inputs, A: '88.88' }),
        '',
        'total',
      ),
    ).toEqual([
      '88,88 + 7 − 5 = 90,88, theo thang 10 → 9,1',
      '88.88 + 7 − 5 = 90.88, on a scale of 10 → 9.1',
    ]);
    expect(texts(card({}, { ...inputs, B2: null }), '', 'total')[0]).toBe('88 + 4 − 5 = 87 (đã chấm 4/5)');
    expect(texts(card({}, {}), '', 'total')).toEqual([
      'đã chấm 0/5 (đã chấm 0/5)',
      '0 of 5 scored (0 of 5 scored)',
    ]);
    const mean = framework([direct('1', 10), direct('2', 10)], { aggregate: 'weighted-mean' });
    expect(texts(score(mean, { id: 'u', inputs: { '1': 5, '2': 6 } }), '', 'total')[1]).toBe(
      'weighted mean of the shares',
    );
  });

  test('the class, or none', () => {
    const classes = { of: 'percent', bands: [{ title: { vi: 'Tốt', en: 'Good' }, from: 80 }] };
    expect(texts(card({ classes }), '', 'class')).toEqual(['xếp loại: Tốt', 'class: Good']);
    expect(texts(card({ classes }, { ...inputs, A: 50 }), '', 'class')).toEqual([
      'không xếp loại',
      'no class',
    ]);
  });

  test('views', () => {
    const views = [{ code: 'V', title: { vi: 'Trụ cột', en: 'Pillar' }, members: ['A'] }];
    expect(texts(card({ views }), 'V')).toEqual(['88/100 = 88%', '88/100 = 88%']);
    expect(texts(card({ views }, { ...inputs, A: null }), 'V')).toEqual(['đã chấm 0/1', '0 of 1 scored']);
  });

  test('gates: what each does, and whether it did', () => {
    const bands = [
      { code: 'I', title: { vi: 'Tốt' }, from: 80 },
      { code: 'II', title: { vi: 'Khá' } },
    ];
    const gates = [
      { code: 'G1', do: 'zero-indicator', target: 'B1' },
      { code: 'G2', do: 'zero-group', target: 'P' },
      { code: 'G3', do: 'cap-total', at: '49.99' },
      { code: 'G4', do: 'class-at-most', class: 'II', score: 'keep' },
      { code: 'G5', do: 'class-down', score: 'keep' },
      { code: 'G6', do: 'unranked' },
      { code: 'G7', do: 'fail' },
    ].map((gate) => ({ when: { is: ['f', true] }, ...gate }));
    const gated = (f: unknown): Loose =>
      card({ facts: { f: { kind: 'boolean' } }, classes: { of: 'percent', bands }, gates }, inputs, {
        facts: { f },
      });
    const told = (f: unknown, locale: 'vi' | 'en'): unknown =>
      explain(gated(f), locale)
        .filter(({ kind }) => kind === 'gate')
        .map(({ text }) => text);
    expect(told(true, 'en')).toEqual([
      'indicator B1 set to 0 points: applies',
      'group P set to 0 points: applies',
      'total at most 49.99: applies',
      'class at most Khá: applies',
      'class lowered by 1: applies',
      'not ranked: applies',
      'lowest class, not ranked: applies',
    ]);
    expect(told(false, 'vi')).toEqual([
      'chỉ số B1 bị tính 0 điểm: không áp dụng',
      'nhóm P bị tính 0 điểm: không áp dụng',
      'tổng điểm tối đa 49,99: không áp dụng',
      'xếp loại cao nhất là Khá: không áp dụng',
      'hạ 1 bậc xếp loại: không áp dụng',
      'không xếp hạng: không áp dụng',
      'xếp loại thấp nhất, không xếp hạng: không áp dụng',
    ]);
    expect((told(null, 'vi') as string[])[0]).toBe(
      'chỉ số B1 bị tính 0 điểm: chưa xác định được: chưa có số liệu f',
    );
    expect([
      texts(gated(true), 'B1')[0],
      texts(gated(true), 'P')[1],
      texts(gated(true), '', 'total')[0],
    ]).toEqual([
      'điểm được chấm: 4, bị tính 0 điểm do điều kiện khống chế',
      '0 + 0 = 0, set to 0 by a gate',
      '88 + 4 + 0 = 92 → 49,99',
    ]);
    const absent = card(
      { facts: { f: { kind: 'boolean' } }, gates: gates.slice(0, 1) },
      { ...inputs, B1: null },
      { facts: { f: true } },
    );
    expect(texts(absent, 'B1')[1]).toBe('absent: no data for B1, set to 0 by a gate');
  });
});

describe('rows', () => {
  const document = framework(
    [
      {
        code: '1',
        title: { vi: 'Nhóm', en: 'Group' },
        max: 10,
        groups: [group('1.1', [manual('1.1.1', 10)])],
      },
    ],
    {
      views: [{ code: 'V', title: { vi: 'Trụ cột' }, members: ['1'] }],
      classes: { of: 'percent', bands: [{ title: { vi: 'Tốt' } }] },
      gates: [{ title: { vi: 'Điều kiện' }, when: { cmp: [{ score: '1' }, '<', 0] }, do: 'fail' }],
    },
  );
  const card = score(document, { id: 'u', inputs: { '1.1.1': '7.5' } });

  test('come in the order of the document, with their level, points and maximum', () => {
    expect(
      explain(card, 'vi').map(({ kind, code, title, points, max, level, status }) => [
        kind,
        code,
        title,
        points,
        max,
        level,
        status,
      ]),
    ).toEqual([
      ['group', '1', 'Nhóm', '7,5', '10', 0, 'scored'],
      ['group', '1.1', 'Nhóm 1.1', '7,5', '10', 1, 'scored'],
      ['indicator', '1.1.1', '', '7,5', '10', 2, 'scored'],
      ['view', 'V', 'Trụ cột', '7,5', '10', 0, 'scored'],
      ['gate', '', 'Điều kiện', '', '', 0, 'scored'],
      ['total', '', 'Tổng điểm', '7,5', '10', 0, 'scored'],
      ['class', '', 'Tốt', '', '', 0, 'scored'],
    ]);
    expect(explain(card, 'en').map(({ title }) => title)).toEqual([
      'Group',
      'Nhóm 1.1',
      '',
      'Trụ cột',
      'Điều kiện',
      'Total',
      'Tốt',
    ]);
  });

  test('are plain, without markup, and of a scorecard or its copy only', () => {
    expect(JSON.stringify(explain(card, 'vi'))).not.toMatch(/[<>]|undefined|NaN/);
    for (const copy of [{ ...card }, JSON.parse(JSON.stringify(card))])
      expect(explain(copy, 'vi').length).toBe(explain(card, 'vi').length);
    for (const other of [{ unit: 'u' }, { ...card, gates: null }, {}, null, 5])
      expect(problemsOf(() => explain(other as never, 'vi'))).toEqual(['not-from-chiso']);
  });

  test('every sentence exists in both languages, composed and different', () => {
    const flat = (words: Loose, detail: Loose = '§'): Loose =>
      Object.fromEntries(
        Object.entries(words).flatMap(([key, value]) =>
          typeof value === 'object'
            ? Object.entries(flat(value)).map(([inner, text]) => [`${key}.${inner}`, text])
            : [[key, typeof value === 'function' ? (value as Loose)(detail, detail) : value]],
        ),
      );
    const [vi, en] = [flat(sentencesOf('vi')), flat(sentencesOf('en'))];
    expect(Object.keys(vi)).toEqual(Object.keys(en));
    for (const [key, text] of Object.entries(vi) as [string, string][]) {
      expect(text).toBe(text.normalize('NFC'));
      if (key !== 'and' && key !== 'band') expect(text).not.toBe(en[key]);
    }
  });
});
