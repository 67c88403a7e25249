import { defineFramework, explain, rank, score, scoreAll, stageDifferences } from 'chiso';
import { describe, expect, test } from 'vitest';
import { issuesOf, type Loose } from '../scoring/support.js';

const framework = defineFramework({
  id: 'f',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  title: { vi: 'Ví dụ' },
  scale: 30,
  classes: {
    of: 'percent',
    bands: [
      { code: 'A', title: { vi: 'Tốt', en: 'Good' }, from: 50 },
      { code: 'B', title: { vi: 'Khá' } },
    ],
  },
  views: [{ code: 'V', title: { vi: 'Trụ cột' }, members: ['1'] }],
  groups: [
    {
      code: '1',
      title: { vi: 'Nhóm 1' },
      max: 30,
      indicators: [
        {
          code: '1.1',
          title: { vi: 'Chủ trì' },
          max: 10,
          inputs: {
            chair: {
              kind: 'choice',
              title: { vi: 'Người chủ trì', en: 'Chair' },
              options: [
                { value: 'head', title: { vi: 'Trưởng ban', en: 'Head' } },
                { value: 'deputy', title: { vi: 'Phó trưởng ban' } },
                'none',
              ],
            },
          },
          rule: {
            kind: 'choice',
            input: 'chair',
            options: { head: { share: 1 }, deputy: { share: '1/2' } },
            else: 0,
          },
        },
        {
          code: '1.2',
          title: { vi: 'Họp' },
          max: 20,
          inputs: { meetings: { kind: 'count', title: { vi: 'Số cuộc họp' } } },
          rule: { kind: 'perUnit', of: { in: 'meetings' }, points: 5 },
        },
      ],
    },
  ],
});
const unit = { id: 'u', inputs: { '1.1': 'deputy', '1.2': 3 } };
const live = score(framework, unit, { stage: 'self-assessed' });
const stored = (value: Loose): Loose => JSON.parse(JSON.stringify(value));
/** As a column of type jsonb gives it back: keys by length, then by bytes. */
const jsonb = (value: Loose): Loose =>
  Array.isArray(value)
    ? value.map(jsonb)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
            .map(([key, each]) => [key, jsonb(each)]),
        )
      : value;

describe('a scorecard that came back from a database', () => {
  test('is explained by what it holds: points of maxima, the class, the total', () => {
    expect(
      explain(jsonb(stored(live)), 'vi').map(({ kind, code, text, level }) => [kind, code, text, level]),
    ).toEqual([
      ['group', '1', '20/30 ≈ 66,67%', 0],
      ['indicator', '1.1', '5/10 = 50%', 1],
      ['indicator', '1.2', '15/20 = 75%', 1],
      ['view', 'V', '20/30 ≈ 66,67%', 0],
      ['total', '', '20/30 ≈ 66,67%', 0],
      ['class', '', 'xếp loại: Tốt', 0],
    ]);
  });

  test('is explained in full with framework and unit', () => {
    expect(explain({ framework, unit }, 'vi')).toEqual(explain(live, 'vi'));
    expect(explain({ framework, unit, units: [unit], stage: 'final' }, 'en')).toEqual(explain(live, 'en'));
  });

  test('is compared with another stage, and a ranking with an earlier one', () => {
    const later = score(framework, { ...unit, inputs: { ...unit.inputs, '1.2': 2 } }, { stage: 'appraised' });
    expect(stageDifferences(jsonb(stored(live)), jsonb(stored(later)))).toEqual(
      stageDifferences(live, later),
    );
    const before = rank(scoreAll(framework, [unit]));
    const now = scoreAll(framework, [unit, { id: 'v', inputs: { '1.1': 'head', '1.2': 4 } }]);
    expect(rank(now, { previous: stored(before) })).toEqual(rank(now, { previous: before }));
    expect(issuesOf(() => rank(now, { previous: 5 as Loose }))[0]?.code).toBe('bad-option');
  });

  test('says what is missing', () => {
    const part = score(framework, { id: 'u', inputs: { '1.2': 3 } });
    const rows = explain(stored(part), 'vi');
    expect(rows.find(({ code }) => code === '1.1')?.text).toBe('chưa có số liệu Người chủ trì');
    expect(rows.find(({ kind }) => kind === 'total')).toMatchObject({ text: 'đã chấm 1/2', points: '15' });
  });

  test.each<Loose>([
    [null],
    [5],
    [{}],
    [[]],
    [{ ...stored(live), exact: 'x' }],
    [{ ...stored(live), groups: 5 }],
  ])('anything else is refused: %#', (value) =>
    expect(issuesOf(() => explain(value, 'vi'))[0]?.code).toBe('not-from-chiso'),
  );
});

test('explanations say the titles of options and inputs', () => {
  expect(explain(live, 'vi')[1]?.text).toBe('Phó trưởng ban = 5');
  expect(explain(score(framework, { id: 'u', inputs: { '1.1': 'head' } }), 'en')[1]?.text).toBe('Head = 10');
  expect(explain(score(framework, { id: 'u', inputs: { '1.1': 'none' } }), 'en')[1]?.text).toBe('none = 0');
});
