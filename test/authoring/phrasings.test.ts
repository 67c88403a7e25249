import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRuleText } from '../../src/authoring/rule-text/read-rule-text.js';
import type { Framework } from '../../src/framework/model.js';
import { score } from '../../src/scoring/score.js';
import { validateFramework } from '../../src/validate/framework.js';
import { fragments } from './data/fragments.js';
import { leftManual } from './data/left-manual.js';
import { type Phrasing, phrasings as written } from './data/phrasings.js';
import { strangers } from './data/strangers.js';

const phrasings = [...written, ...strangers];

const shown = (text: string) => text.replace(/\n/g, '⏎');

function frameworkOf({ text, max }: Phrasing): Framework {
  const { rule, inputs } = readRuleText(text, max);
  const title = { vi: 'Một' };
  const indicator = { code: '1.1', title, max, rule, inputs };
  const groups = [{ code: '1', title, max, indicators: [indicator] }];
  return { id: 'one', version: '1.0.0', status: 'complete', level: 'commune', title, scale: max, groups };
}

/** Values in the order of the rule's inputs; "#2" is the second case of a choice. */
function namedValues(framework: Framework, values: readonly unknown[]): Record<string, unknown> {
  const inputs = Object.entries(framework.groups[0]?.indicators?.[0]?.inputs ?? {});
  expect(values).toHaveLength(inputs.length);
  return Object.fromEntries(
    inputs.map(([name, input], index) => {
      const value = values[index];
      const chosen = typeof value === 'string' && value.startsWith('#');
      return [name, chosen ? input?.options?.[Number(value.slice(1)) - 1] : value];
    }),
  );
}

describe('rules as annexes word them', () => {
  it.each(phrasings.map((each) => [shown(each.text), each] as const))(
    'give the points: %s',
    (_, phrasing) => {
      const reading = readRuleText(phrasing.text, phrasing.max);
      expect([reading.understood, ...reading.notes.map(({ code }) => code)]).toContain('full');
      const framework = frameworkOf(phrasing);
      expect(validateFramework(framework)).toHaveProperty('value', framework);
      const scored = phrasing.points.map(([values]) => {
        const given = namedValues(framework, Array.isArray(values) ? values : [values]);
        return score(framework, { id: 'u', inputs: { '1.1': given } } as never).total;
      });
      expect(scored).toEqual(phrasing.points.map(([, points]) => points));
    },
  );

  it('mean the same however they are typed', () => {
    for (const { text, max } of phrasings) {
      const { rule } = readRuleText(text, max);
      for (const typed of [text.normalize('NFD'), text.replace(/ /g, '\u00a0'), ` ${text} \r\n`]) {
        expect(readRuleText(typed, max).rule, typed).toEqual(rule);
      }
    }
  });

  it('stay manual with a clause more', () => {
    for (const { text, max } of phrasings) {
      for (const clause of [
        'trừ 2 điểm nếu nộp chậm',
        'riêng xã đảo được 3 điểm',
        'trong 30 ngày',
        '(xem mục 7)',
      ]) {
        const longer = `${text.replace(/[.;,\s]+$/, '')}; ${clause}`;
        expect([longer, readRuleText(longer, max).understood]).not.toContain('full');
      }
    }
  });

  it('stay manual with a clause at the end of any case', () => {
    const full: string[] = [];
    for (const { text, max } of phrasings) {
      for (const { index } of text.matchAll(/;|\n|$/g)) {
        for (const clause of [
          'trừ xã miền núi',
          'so với năm trước',
          'gấp đôi',
          'của 5 xã',
          '(7 điểm nếu chậm)',
        ]) {
          const longer = `${text.slice(0, index)} ${clause}${text.slice(index)}`;
          if (readRuleText(longer, max).understood === 'full') full.push(longer);
        }
      }
    }
    expect(full).toEqual([]);
  });

  it('stay manual where the maximum is another', () => {
    // Shares of the maximum fit any.
    const points = phrasings.filter(
      ({ text }) => !/điểm ?tối đa|diem toi da|% điểm|số điểm|tỷ lệ/i.test(text),
    );
    expect(points.length).toBeGreaterThan(30);
    const fits = points.filter(({ text, max }) => readRuleText(text, max * 7).understood === 'full');
    expect(fits.map(({ text }) => text)).toEqual([]);
  });
});

describe('texts that say too little or too much', () => {
  it.each(leftManual.map(([text, max]) => [shown(text), text, max] as const))(
    'stay manual: %s',
    (_, text, max) => {
      const reading = readRuleText(text, max);
      expect(reading.understood).not.toBe('full');
      expect(reading.rule).toEqual({ kind: 'manual' });
      expect(reading.inputs).toEqual({});
      expect(reading.notes).toHaveLength(1);
    },
  );

  it.each([
    ['Từ 90% trở lên: 5 điểm; từ 70% đến dưới 90%: 10 điểm; dưới 70%: 0 điểm', 'rule-text-uneven'],
    ['a = số xã đạt; a = số xã; b = tổng số xã; Điểm = a/b*Điểm tối đa', 'rule-text-said-twice'],
    ['Tỷ lệ = a/b; Tỷ lệ = b/a; Điểm = Tỷ lệ*Điểm tối đa; a = số xã; b = số thôn', 'rule-text-said-twice'],
    ['Mỗi mô hình được tính 1/5 điểm tối đa', 'rule-text-unknown-maximum'],
  ])('and say why: %s', (text, code) => {
    const reading = readRuleText(text, code === 'rule-text-unknown-maximum' ? null : 10);
    expect(reading.notes.map((note) => note.code)).toEqual([code]);
    expect(reading.notes[0]?.message.en).not.toBe('');
  });
});

describe('where the maximum is not known', () => {
  const code = (text: string) => readRuleText(text, null).notes.map((note) => note.code);

  it.each([
    ['Mỗi mô hình 1 điểm, tối đa 5 điểm; tối đa 3 điểm', 'rule-text-other-maximum'],
    ['Có: 10 điểm; không: 0 điểm; tối đa 5 điểm', 'rule-text-other-maximum'],
    ['Có kế hoạch: 1/2 điểm tối đa; có báo cáo: 1/4 điểm tối đa', 'rule-text-other-maximum'],
    ['Điểm = 0,5*a/b*Điểm tối đa; a = số xã đạt; b = tổng số xã', 'rule-text-other-maximum'],
    ['Điểm = a/b*Điểm tối đa; tối đa 8 điểm; a = số xã đạt; b = tổng số xã', 'rule-text-other-maximum'],
    ['Điểm = a/b*8; a = số xã đạt; b = tổng số xã', 'rule-text-formula'],
    [
      'Từ 9 xã trở xuống: 20 điểm; trên 9 xã cứ thêm 5 xã được thêm 1 điểm, tối đa 15 điểm',
      'rule-text-mixed',
    ],
  ])('nothing is made up: %s', (text, why) => {
    expect(readRuleText(text, null).rule).toEqual({ kind: 'manual' });
    expect(code(text)).toEqual([why]);
  });

  it('points of levels and of things counted stand as they are', () => {
    expect(readRuleText('Mỗi mô hình 1 điểm', null).rule).toEqual({
      kind: 'perUnit',
      of: { in: 'count' },
      points: 1,
    });
    expect(readRuleText('Từ 80% trở lên: 10 điểm; còn lại: 5 điểm', null).rule).toEqual({
      kind: 'bands',
      of: { in: 'rate' },
      bands: [{ from: 80, give: 10 }],
      else: 5,
    });
  });
});

describe('rules quoted from documents', () => {
  const grades = fragments.map(({ text, max }) => readRuleText(text, max).understood);
  const count = (grade: string) => grades.filter((each) => each === grade).length;

  it('are read or left manual, each as expected', () => {
    expect(fragments.map(({ source }, index) => `${source.split(', ').pop()}: ${grades[index]}`)).toEqual([
      '1.1: full',
      '1.2: full',
      '1.1: full',
      '1.2: full',
      '1.3: full',
      '1: full',
      '3: none',
      '4: none',
      '1.1: full',
      'thuvienphapluat.vn/phap-luat/tim-tu-van?page=319; the top level is cut off: none',
      'tailieumienphi.vn: none',
    ]);
  });

  it.each(['add-your-framework.md', 'add-your-framework.vi.md'])('have their shares in %s', (name) => {
    const guide = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
    const share = `${count('full')}/${fragments.length} (${Math.round((count('full') / fragments.length) * 100)}%)`;
    expect(guide).toContain(share);
    expect(guide).toContain(`${count('partly')} ${name.includes('.vi.') ? 'hiểu một phần' : 'partly'}`);
    expect(guide).toContain(`${count('none')} ${name.includes('.vi.') ? 'chưa hiểu' : 'not'}`);
  });
});
