/** Sentences of the decision beside its table, questions it leaves open, and points taken off. */
import { readFileSync } from 'node:fs';
import { ChisoError, scoreAll, validateFramework } from 'chiso';
import { frameworkFromTable } from 'chiso/authoring';
import { describe, expect, test } from 'vitest';
import { classesOf, roundingOf } from '../../src/authoring/table/notes.js';

const options = { id: 'mau', title: { vi: 'Mẫu' }, level: 'district' };
const head = ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách tính điểm'];
const yesNo = 'Có: 10 điểm; không: 0 điểm';
const body = [
  ['1', 'Nhóm một', '20', ''],
  ['1.1', 'Ban hành kế hoạch', '10', yesNo],
  ['1.2', 'Ban hành quy chế', '10', yesNo],
];
const read = (rows: readonly (readonly string[])[], more: object = {}) =>
  frameworkFromTable([head, ...rows], { ...options, ...more });

describe('rounding', () => {
  test.each([
    ['Điểm lẻ làm tròn 02 chữ số', 'total', 2],
    ['Tổng điểm được làm tròn đến 2 chữ số thập phân', 'total', 2],
    ['Tổng điểm làm tròn đến hai chữ số thập phân', 'total', 2],
    ['Điểm của từng chỉ số được làm tròn đến 1 chữ số thập phân', 'indicator', 1],
    ['Kết quả được lấy đến ba chữ số sau dấu phẩy', 'total', 3],
    ['TONG DIEM DUOC LAM TRON DEN 2 CHU SO', 'total', 2],
  ])('%s', (text, stage, places) => {
    expect(roundingOf(text)).toEqual({ stage, places, mode: 'half-up' });
  });

  test.each([
    'Không làm tròn điểm',
    'Tổng điểm không được làm tròn',
    'Tổng điểm làm tròn lên đến 2 chữ số',
    'Tổng điểm được làm tròn theo hướng dẫn riêng',
    'Làm tròn',
    'Điểm làm tròn đến 2 chữ số trừ chỉ số 1.1',
  ])('left to a person: %s', (text) => {
    expect(roundingOf(text)).toBeUndefined();
  });
});

describe('classes', () => {
  const names = (text: string, scale = 100) =>
    classesOf(text, scale)?.bands.map(({ title, from }) => [title.vi, from ?? null]);
  const four = [
    ['Tốt', 80],
    ['Khá', 65],
    ['Trung bình', 50],
    ['Yếu', null],
  ];

  test.each([
    'Xếp loại: Tốt từ 80 điểm trở lên; Khá từ 65 đến dưới 80; Trung bình từ 50 đến dưới 65; Yếu dưới 50',
    'Xếp loại: Yếu dưới 50; Trung bình từ 50 đến dưới 65; Khá từ 65 đến dưới 80; Tốt từ 80 điểm trở lên',
    'Phân loại: Loại Tốt: từ 80 đến 100 điểm; Loại Khá: từ 65 đến dưới 80 điểm; Loại Trung bình: từ 50 đến dưới 65 điểm; Loại Yếu: dưới 50 điểm.',
    'Xếp loại: Tốt (≥ 80 điểm); Khá (từ 65 đến dưới 80 điểm); Trung bình (từ 50 đến dưới 65 điểm); Yếu (còn lại)',
    'Mức đánh giá: từ 80 điểm trở lên: loại Tốt; từ 65 đến dưới 80 điểm: loại Khá; từ 50 đến dưới 65 điểm: Trung bình; dưới 50 điểm: Yếu',
  ])('%s', (text) => {
    expect(names(text)).toEqual(four);
    expect(classesOf(text, 100)?.of).toBe('total');
  });

  test('percentages are of the maximum', () => {
    const found = classesOf('Xếp loại: Tốt từ 80% trở lên; Khá từ 65% đến dưới 80%; Yếu dưới 65%', 1000);
    expect(found?.of).toBe('percent');
    expect(found?.bands.map(({ from }) => from ?? null)).toEqual([80, 65, null]);
  });

  test.each([
    // A gap between 79 and 80, an overlap, two sizes, a class nobody can read, one class only, no heading.
    'Xếp loại: Tốt từ 80 trở lên; Khá từ 65 đến 79; Yếu dưới 65',
    'Xếp loại: Tốt từ 80 trở lên; Khá từ 65 đến dưới 85; Yếu dưới 65',
    'Xếp loại: Tốt từ 80% trở lên; Khá từ 65 điểm đến dưới 80; Yếu dưới 65',
    'Xếp loại: Tốt từ 80 trở lên và không có chỉ số 0 điểm; Khá từ 65 đến dưới 80; Yếu dưới 65',
    'Xếp loại: Tốt từ 80 trở lên',
    'Tốt từ 80 trở lên; Khá dưới 80',
    'Xếp loại: Tốt từ 80 trở lên; Khá từ 80 đến dưới 80; Yếu dưới 80',
    'Xếp loại: Tốt từ 80 đến 90; Yếu dưới 80',
  ])('left to a person: %s', (text) => {
    expect(classesOf(text, 100)).toBeUndefined();
  });

  test('what was read classes units as the sentence says', () => {
    const { framework, report } = read([
      ...body,
      ['', 'Xếp loại: Tốt từ 15 điểm trở lên; Khá từ 10 đến dưới 15; Yếu dưới 10', '', ''],
      ['', 'Tổng điểm được làm tròn đến 1 chữ số thập phân', '', ''],
      ['', 'Tổng điểm = điểm các nhóm', '', ''],
      ['', 'Ghi chú: số liệu chốt đến ngày 30/11', '', ''],
    ]);
    expect(report.notes.map(({ read: as }) => as ?? null)).toEqual(['classes', 'rounding', 'total', null]);
    expect(report.issues.map(({ code }) => code)).toEqual(['note-unread']);
    expect(framework.status).toBe('partial');
    expect(validateFramework(framework).value).toBeDefined();
    const inputs = (a: boolean, b: boolean) => ({ '1.1': a, '1.2': b });
    const keys = framework.groups[0]?.indicators?.map(
      ({ inputs: each }) => Object.values(each ?? {})[0]?.kind,
    );
    const answer = (is: boolean, at: number) => (keys?.[at] === 'boolean' ? is : is ? 'Có' : 'không');
    const board = scoreAll(framework, [
      { id: 'both', inputs: inputs(answer(true, 0) as never, answer(true, 1) as never) },
      { id: 'one', inputs: inputs(answer(true, 0) as never, answer(false, 1) as never) },
      { id: 'none', inputs: inputs(answer(false, 0) as never, answer(false, 1) as never) },
    ] as never);
    expect(['both', 'one', 'none'].map((id) => board.scorecard(id).class?.code)).toEqual([
      'Tốt',
      'Khá',
      'Yếu',
    ]);
  });
});

describe('questions are asked once, and answers taken', () => {
  const rows = [
    ['1', 'Nhóm một', '20', ''],
    [
      '1.1',
      'Tỷ lệ hồ sơ trực tuyến',
      '20',
      'a: Số hồ sơ trực tuyến; b: Tổng số hồ sơ; Điểm = a/b * Điểm tối đa',
    ],
    ['2', 'Điểm thưởng', '5', ''],
    ['2.1', 'Có sáng kiến', '5', 'Có: 5 điểm; không: 0 điểm'],
    ['3', 'Điểm trừ', '5', ''],
    ['3.1', 'Để lộ dữ liệu', '5', 'Có: trừ 5 điểm; không: 0 điểm'],
  ];

  test('what the annex leaves open is a question with its choices', () => {
    const { report, framework } = read(rows);
    expect(report.questions.map(({ name }) => name)).toEqual([
      'zero-denominator',
      'rounding',
      'bonus',
      'penalty',
    ]);
    expect(report.questions.every(({ ask, choices }) => ask.vi.endsWith('?') && choices.length > 1)).toBe(
      true,
    );
    expect(framework).toMatchObject({
      bonus: 'may-exceed-scale',
      penalty: 'may-be-negative',
      status: 'partial',
    });
  });

  test.each([
    ['full', 'full', undefined],
    ['zero', 'zero', undefined],
    ['drop', 'na', 'drop'],
    ['rescale', 'na', 'rescale'],
  ])('nothing to divide by: %s', (answer, zeroDen, na) => {
    const answers = {
      'zero-denominator': answer,
      rounding: 'total-2',
      bonus: 'capped-before-penalties',
      penalty: 'stops-at-zero',
    };
    const { report, framework } = read(rows, { answers });
    expect(report.questions).toEqual([]);
    expect(framework).toMatchObject({
      rounding: { stage: 'total', places: 2 },
      bonus: 'capped-before-penalties',
      penalty: 'stops-at-zero',
    });
    expect(framework.na).toBe(na);
    expect(JSON.stringify(framework.groups)).toContain(`"zeroDen":"${zeroDen}"`);
    expect(validateFramework(framework).value).toBeDefined();
  });

  test('an answer or a question nobody knows is an error that lists the choices', () => {
    const codes = (answers: object) => {
      try {
        read(rows, { answers });
      } catch (error) {
        if (error instanceof ChisoError)
          return error.issues.map(({ code, path }) => `${code} ${path.join('/')}`);
        throw error;
      }
      return [];
    };
    expect(codes({ rounding: 'up', colour: 'red' })).toEqual([
      'answer-unknown answers/rounding',
      'answer-unknown answers/colour',
    ]);
  });
});

describe('points off', () => {
  test('words and signs of taking are read, never added', () => {
    const { framework } = read([
      ['1', 'Nhóm một', '10', ''],
      ['1.1', 'Ban hành kế hoạch', '10', yesNo],
      ['2', 'Điểm trừ', '-5', ''],
      ['2.1', 'Không gửi báo cáo', '-5', 'Không gửi báo cáo: trừ 5 điểm'],
    ]);
    expect(framework.groups.map(({ role, max }) => [role ?? 'score', max])).toEqual([
      ['score', 10],
      ['penalty', 5],
    ]);
    expect(framework.scale).toBe(10);
  });
});

describe('rows with points and without a number', () => {
  test('are options where the most is the maximum above, indicators where they add up to it, else reported', () => {
    const shape = (points: readonly string[]) => {
      const { framework, report } = read([
        ['1', 'Nhóm một', '20', ''],
        ['1.1', 'Lãnh đạo chỉ đạo', '10', ''],
        ...points.map((max, at) => ['', `Việc thứ ${at + 1}`, max, '']),
        ['1.2', 'Ban hành quy chế', '10', yesNo],
      ]);
      const [first] = framework.groups[0]?.indicators ?? [];
      const groups = framework.groups[0]?.groups ?? [];
      return { text: first?.text, groups: groups.length, codes: report.issues.map(({ code }) => code) };
    };
    // 10 and 5: levels of 10. 6 and 4: two parts of 10. 3 and 3: neither.
    expect(shape(['10', '5']).text).toBe('Việc thứ 1: 10 điểm\nViệc thứ 2: 5 điểm');
    expect(shape(['6', '4'])).toMatchObject({ groups: 1, codes: [] });
    expect(shape(['3', '3']).codes).toContain('row-points-left-out');
  });
});

test('the guide of the annex names no question that is not asked', () => {
  expect(readFileSync('docs/cli.md', 'utf8')).toContain('--answers');
});
