import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRuleText } from '../../src/authoring/rule-text/read-rule-text.js';
import { numberOf, tokenize } from '../../src/authoring/rule-text/tokens.js';
import type { Exact } from '../../src/framework/notation.js';
import { toText } from '../../src/numbers/exact.js';
import { score } from '../../src/scoring/score.js';
import manual from './data/manual.json' with { type: 'json' };
import understood from './data/understood.json' with { type: 'json' };

/** Points a unit gets by the rule a text is read as. */
function pointsBy(text: string, max: number, inputs: Record<string, unknown>): number | null {
  const { rule, inputs: declared, understood: grade } = readRuleText(text, max);
  expect(grade, text).toBe('full');
  const indicator = { code: '1.1', max, rule, inputs: declared };
  const framework = {
    id: 'one',
    version: '1.0.0',
    status: 'complete',
    level: 'district',
    title: { vi: 'Một' },
    scale: max,
    groups: [{ code: '1', title: { vi: 'Một' }, max, indicators: [indicator] }],
  } as const;
  const names = Object.keys(declared);
  const values = names.length === 1 && !((names[0] as string) in inputs) ? inputs['value'] : inputs;
  return score(framework as never, { id: 'u', inputs: { '1.1': values } } as never).total;
}

describe('quoted rules', () => {
  // Cao Lãnh (Đồng Tháp), items 1.1 and 1.2; 10 points each.
  it('reads full, half and nothing', () => {
    const text =
      'Trưởng ban là Bí thư/Chủ tịch: Điểm tối đa; Trưởng ban là Phó Bí thư/Phó Chủ tịch: 1/2*Điểm tối đa; Chưa có Ban chỉ đạo hoặc có nhưng Trưởng ban không phải là lãnh đạo: 0 điểm';
    expect(pointsBy(text, 10, { case: 'Trưởng ban là Bí thư/Chủ tịch' })).toBe(10);
    expect(pointsBy(text, 10, { case: 'Trưởng ban là Phó Bí thư/Phó Chủ tịch' })).toBe(5);
    expect(
      pointsBy(text, 10, { case: 'Chưa có Ban chỉ đạo hoặc có nhưng Trưởng ban không phải là lãnh đạo' }),
    ).toBe(0);
  });

  it('reads two halves that add up', () => {
    const text =
      'Tham gia đầy đủ các phiên họp của tỉnh: 1/2*Điểm tối đa; Chủ trì các phiên họp của huyện: 1/2*Điểm tối đa';
    expect(pointsBy(text, 10, { part1: true, part2: true })).toBe(10);
    expect(pointsBy(text, 10, { part1: true, part2: false })).toBe(5);
    expect(pointsBy(text, 10, { part1: false, part2: false })).toBe(0);
  });

  // The district annex of an unidentified province, items 1.1 and 1.2; 20 points each.
  it('reads levels by a count, the highest as "or more"', () => {
    const text = '4 lần: 20 điểm; 3 lần: 15 điểm; 2 lần: 10 điểm; 1 lần: 5 điểm; Còn lại: 0 điểm';
    expect([6, 4, 3, 2, 1, 0].map((value) => pointsBy(text, 20, { count: value }))).toEqual([
      20, 20, 15, 10, 5, 0,
    ]);
    expect(readRuleText(text, 20).notes.map(({ code }) => code)).toEqual(['read-as-or-more']);
  });

  it('reads a quotient of the maximum', () => {
    const text =
      'a= Số cuộc họp do người đứng đầu chủ trì; b= Tổng số cuộc họp; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa';
    expect(pointsBy(text, 20, { a: 3, b: 4 })).toBe(15);
    expect(pointsBy(text, 20, { a: 4, b: 4 })).toBe(20);
    expect(pointsBy(text, 20, { a: 5, b: 4 })).toBe(20);
    expect(readRuleText(text, 20).inputs['a']?.title?.vi).toBe('Số cuộc họp do người đứng đầu chủ trì');
  });

  // 09/2013/QĐ-TTg, item 1; 60 points, of which 10 for nothing.
  it('reads uneven bands with a lowest band that is not zero', () => {
    const text =
      'Đạt từ 90% trở lên: 60 điểm; từ 80% đến dưới 90%: 50 điểm; từ 70% đến dưới 80%: 40 điểm; từ 60% đến dưới 70%: 30 điểm; từ 50% đến dưới 60%: 20 điểm; dưới 50%: 10 điểm';
    expect(
      ['95', '90', '89.99', '80', '50', '49.9', '0'].map((rate) => pointsBy(text, 60, { rate })),
    ).toEqual([60, 60, 50, 50, 20, 10, 10]);
  });

  // Phụ lục 1B, items 4 and 5.
  it('reads points for each, sums and the best of several', () => {
    expect(pointsBy('mỗi ứng dụng: 1 điểm, tối đa không quá 5 điểm', 5, { count: 3 })).toBe(3);
    expect(pointsBy('mỗi ứng dụng: 1 điểm, tối đa không quá 5 điểm', 5, { count: 9 })).toBe(5);
    const sum = 'a = số máy; b = số cán bộ; Điểm = a/b*45; mỗi ứng dụng: 1 điểm, tối đa không quá 5 điểm';
    // 8/10 x 45 + 5 = 41; 45 + 2 = 47
    expect(pointsBy(sum, 50, { a: 8, b: 10, count2: 7 })).toBe(41);
    expect(pointsBy(sum, 50, { a: 10, b: 10, count2: 2 })).toBe(47);
    const best =
      'Có trung tâm dữ liệu: 35 điểm; Thuê dịch vụ: 60 điểm; tính điểm cho trường hợp nào có điểm cao nhất';
    expect(pointsBy(best, 60, { part1: true, part2: false })).toBe(35);
    expect(pointsBy(best, 60, { part1: true, part2: true })).toBe(60);
  });

  // NQ 1211; the 20 points at the base are an assumption of the examples.
  it('reads steps above a base', () => {
    const text =
      'Từ 40.000 người trở xuống được tính 20 điểm; trên 40.000 người thì cứ thêm 3.000 người được tính thêm 0,5 điểm, nhưng tối đa không quá 30 điểm';
    expect([40000, 43000, 45999, 200000].map((amount) => pointsBy(text, 30, { amount }))).toEqual([
      20, 20.5, 20.5, 30,
    ]);
  });

  it('reads steps below a base', () => {
    const text =
      'Tỷ lệ hộ nghèo từ 4,5% trở lên được tính 2 điểm; dưới 4,5% thì cứ giảm 1% được tính thêm 1 điểm, tối đa không quá 5 điểm';
    expect(['6', '4.5', '3.5', '0'].map((rate) => pointsBy(text, 5, { rate }))).toEqual([2, 2, 3, 5]);
  });

  // 766/QĐ-TTg: the complement.
  it('reads the complement of a quotient', () => {
    const text = '(Tổng số phản ánh - Số phản ánh quá hạn)/Tổng số phản ánh * Điểm tối đa';
    // (20 - 5)/20 x 18 = 13.5
    expect(pointsBy(text, 18, { a: 20, b: 5 })).toBe(13.5);
  });

  it('reads a target with a way to it', () => {
    const text = 'Tỷ lệ >= 80%: Điểm tối đa; Tỷ lệ < 80%: Điểm = Tỷ lệ/80%*Điểm tối đa';
    expect(['90', '80', '40', '0'].map((rate) => pointsBy(text, 10, { rate }))).toEqual([10, 10, 5, 0]);
  });
});

describe('every phrasing', () => {
  it.each(understood.map((each) => [each.text.replace(/\n/g, '⏎'), each] as const))(
    'is understood: %s',
    (_, { text, max, family, rule, inputs }) => {
      const reading = readRuleText(text, max);
      expect(reading).toMatchObject({ understood: 'full', family });
      expect(reading.rule).toEqual(rule);
      expect(reading.inputs).toEqual(inputs);
    },
  );

  it.each(manual.map((each) => [each.text.replace(/\n/g, '⏎'), each] as const))(
    'stays manual: %s',
    (_, { text, max }) => {
      const reading = readRuleText(text, max);
      expect(reading.understood).not.toBe('full');
      expect(reading.rule).toEqual({ kind: 'manual' });
      expect(reading.inputs).toEqual({});
      expect(reading.notes).toHaveLength(1);
      expect(reading.notes[0]?.message.vi).not.toBe('');
    },
  );

  it('is more than sixty of each', () => {
    expect(understood.length).toBeGreaterThanOrEqual(90);
    expect(manual.length).toBeGreaterThanOrEqual(90);
  });
});

describe('a text that says more', () => {
  const more = [
    'trừ 2 điểm nếu nộp chậm',
    'nhân hệ số 1,2',
    'trong 30 ngày',
    'theo Phụ lục 3 và 4 điểm',
    'áp dụng cho 5 xã',
    'và cộng thêm 1 điểm',
    'riêng Thanh tra tỉnh không đánh giá',
    'làm tròn 2 chữ số thập phân',
    '(xem mục 7)',
    '±5',
  ];
  it.each(more)('is never understood by leaving it out: %s', (clause) => {
    for (const { text, max } of understood) {
      for (const joint of ['; ', '. ', '\n- ', ', ']) {
        const { understood: grade, rule } = readRuleText(
          `${text.replace(/[.;,\s]+$/, '')}${joint}${clause}`,
          max,
        );
        expect([grade === 'full', rule.kind], `${text}${joint}${clause}`).toEqual([false, 'manual']);
      }
    }
  });

  it('is not understood where its points and the maximum disagree', () => {
    const absolute = understood.filter(
      ({ max, rule }) => max && !/"share"|"linear"/.test(JSON.stringify(rule)),
    );
    expect(absolute.length).toBeGreaterThan(40);
    for (const { text, max } of absolute) {
      const capless = readRuleText(text, max).rule.kind === 'perUnit' && !/tối đa|không quá/i.test(text);
      if (!capless) expect(readRuleText(text, (max as number) * 7).understood, text).not.toBe('full');
    }
  });
});

describe('spelling', () => {
  it('does not change what is read: NFD, spaces, dashes, line ends', () => {
    for (const { text, max, rule } of understood) {
      for (const respelled of [
        text.normalize('NFD'),
        text.replace(/ /g, '\u00a0'),
        text.replace(/-/g, '–'),
        ` ${text}\r\n`,
        text.replace(/; /g, ' ; '),
      ]) {
        const reading = readRuleText(respelled, max);
        expect(reading.rule, respelled).toEqual(rule);
      }
    }
  });

  it.each<[string, string | undefined]>([
    ['1.000', '1000'],
    ['40.000', '40000'],
    ['1.234.567,5', '1234567.5'],
    ['7,5', '7.5'],
    ['0.5', '0.5'],
    ['0,125', '0.125'],
    ['05', '5'],
    ['1,000', undefined],
    ['1.2.3', undefined],
    ['1,2,3', undefined],
    ['0.500', '0.5'],
    ['9'.repeat(61), undefined],
  ])('reads the number %s as %s', (text, value) => {
    const read = numberOf(text);
    expect(read && toText(read)).toBe(value);
  });

  it('keeps every character of a text in its tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const kept = tokenize(text)
          .map((token) => token.text)
          .join('')
          .replace(/\s/g, '');
        expect(kept.length === 0).toBe(
          text.normalize('NFC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu, '') === '',
        );
      }),
    );
  });
});

describe('any text', () => {
  const words = [
    'điểm',
    'tối đa',
    'Tỷ lệ',
    'a',
    'b',
    '=',
    '/',
    '*',
    '(',
    ')',
    '80%',
    '4 lần',
    ':',
    ';',
    '\n',
    '-',
    '1/2',
    'từ',
    'đến',
    'dưới',
    'trở lên',
    'mỗi',
    'cứ thêm',
    'Còn lại',
    '0',
    'nếu',
    'không',
    'số hồ sơ',
    '…',
  ];
  it('is read without a crash, and what is understood can be scored', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 25 }),
        fc.constantFrom<Exact | null>(10, 20, '7.5', 0, null),
        (parts, max) => {
          const { understood: grade, rule, inputs } = readRuleText(parts.join(' '), max);
          if (grade !== 'full') expect(rule).toEqual({ kind: 'manual' });
          const text = JSON.stringify({ rule, inputs });
          for (const name of text.matchAll(/"in":"([^"]+)"/g)) expect(Object.keys(inputs)).toContain(name[1]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('that is hostile is refused in bounded time', () => {
    for (const text of [
      '('.repeat(4000),
      'a='.repeat(2000),
      '1/'.repeat(2000),
      'từ 1 đến '.repeat(400),
      'x'.repeat(10_000_000),
      'Có: 1 điểm; '.repeat(300),
      '__proto__: 10 điểm; constructor: 0 điểm',
    ]) {
      expect(readRuleText(text, 10).notes.length + 1).toBeGreaterThan(0);
    }
    expect(readRuleText('x'.repeat(5000), 10).notes[0]?.code).toBe('rule-text-too-long');
    expect(({} as Record<string, unknown>)['constructor']).toBe(Object);
  });
});
