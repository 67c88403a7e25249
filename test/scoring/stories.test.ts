/** What portals, staff of a province and researchers need, as they would ask for it. */
import { explain, rank, score, scoreAll, stageDifferences, validateFramework, validateUnits } from 'chiso';
import { describe, expect, test } from 'vitest';
import { counts, framework, group, type Loose, problemsIn, ratio, single } from './support.js';

const manual = (code: string, max: number, extra: Loose = {}): Loose => ({ code, max, ...extra });
const give = (document: Loose, inputs: Loose, extra: Loose = {}): Loose =>
  score(document, { id: 'u', inputs, ...extra });

// The first three indicators of a district annex whose text was read.
const district = framework([
  group('1', [
    {
      code: '1.1',
      max: 20,
      inputs: { meetings: { kind: 'count' } },
      rule: {
        kind: 'bands',
        of: { in: 'meetings' },
        bands: [
          { from: 4, give: 20 },
          { from: 3, give: 15 },
          { from: 2, give: 10 },
          { from: 1, give: 5 },
        ],
        else: 0,
      },
    },
    { code: '1.2', max: 20, inputs: counts, rule: { kind: 'linear', of: ratio('zero') } },
    { code: '1.3', max: 20, inputs: counts, rule: { kind: 'linear', of: ratio('zero') } },
  ]),
]);

test('A1: score one unit, with a sentence for each indicator', () => {
  const card = give(district, { '1.1': 3, '1.2': { a: 3, b: 4 }, '1.3': { a: 4, b: 4 } });
  expect([
    card.indicators['1.1'].points,
    card.indicators['1.2'].points,
    card.indicators['1.3'].points,
  ]).toEqual([15, 15, 20]);
  expect(card.groups['1']).toMatchObject({ points: 50, max: 60 });
  expect(explain(card, 'vi').map(({ text }) => text)).toEqual([
    '15 + 15 + 20 = 50',
    '3 (từ 3 đến dưới 4) = 15',
    '3/4 = 75% x 20 = 15',
    '4/4 = 100% x 20 = 20',
    '50',
  ]);
});

test('A2: never lose the difference between 0 and empty', () => {
  const read = (a: string): Loose => {
    const units = validateUnits(
      district,
      [{ id: 'u', inputs: { '1.1': '4', '1.2': { a, b: '4' }, '1.3': { a: '4', b: '4' } } }],
      { locale: 'vi' },
    ) as Loose;
    return score(district, units.value[0]);
  };
  for (const empty of ['', '—', '-']) {
    expect(read(empty).indicators['1.2']).toMatchObject({ points: null, status: 'missing' });
    expect(read(empty).groups['1'].coverage).toEqual({ scored: 2, of: 3 });
  }
  expect(read('0').indicators['1.2']).toMatchObject({ points: 0, status: 'scored' });
  expect(read('0').groups['1'].coverage).toEqual({ scored: 3, of: 3 });
});

test('A3: self-assessed and appraised, with the largest differences', () => {
  const document = framework([group('1', [manual('1.1', 500), manual('1.2', 460)])]);
  const self = score(
    document,
    { id: 'u', inputs: { '1.1': '400.84', '1.2': 387 } },
    { stage: 'self-assessed' },
  );
  const appraised = score(
    document,
    { id: 'u', inputs: { '1.1': '300.27', '1.2': 306 } },
    { stage: 'appraised' },
  );
  expect([self, appraised].map(({ percent }) => percent?.toFixed(1))).toEqual(['82.1', '63.2']);
  const changes = stageDifferences(self, appraised);
  expect(changes[0]).toMatchObject({ kind: 'total', difference: -181.57 });
  const largest = changes
    .filter(({ kind }) => kind === 'indicator')
    .sort((a, b) => (a.difference ?? 0) - (b.difference ?? 0));
  expect(largest.map(({ code, difference }) => [code, difference])).toEqual([
    ['1.1', -100.57],
    ['1.2', -81],
  ]);
});

test('A4: 62 indicators of one decimal add up exactly; codes stay text; points above the maximum are refused with the place', () => {
  const sizes = [7, 5, 6, 32, 4, 8];
  const groups = sizes.map((size, index) =>
    group(
      String(index + 1),
      Array.from({ length: size }, (_, item) => manual(`${index + 1}.${item + 1}`, 3.5)),
    ),
  );
  const document = framework(groups);
  const codes = groups.flatMap(({ indicators }) => indicators.map(({ code }: Loose) => code));
  const inputs = Object.fromEntries(codes.map((code: string) => [code, '2.3']));
  // 62 x 2.3 = 142.6; added as floats it is 142.60000000000005.
  expect(give(document, inputs)).toMatchObject({ total: 142.6, exactTotal: '142.6', max: 217 });
  expect(Object.values(inputs).reduce((sum: number) => sum + 2.3, 0)).not.toBe(142.6);
  expect(Object.keys(give(document, inputs).indicators).slice(26, 29)).toEqual(['4.9', '4.10', '4.11']);
  expect(problemsIn(document, { ...inputs, '4.10': 12 })).toEqual(['out-of-range at inputs/4.10']);
});

test('A5: rank: 0.6350, 0.6350 and 0.6349 are 1, 1 and 3', () => {
  const values = ['0.6350', '0.6350', '0.6349'].map((value, index) => ({ unit: `u${index}`, value }));
  const places = (ties: Loose): unknown => rank(values, { ties }).entries.map((entry) => entry.rank);
  expect([places('competition'), places('dense'), places('ordinal')]).toEqual([
    [1, 1, 3],
    [1, 1, 2],
    [1, 2, 3],
  ]);
});

test('A6: explain gives plain rows', () => {
  const rows = explain(give(district, { '1.1': 3 }), 'vi');
  for (const row of rows)
    for (const value of Object.values(row)) expect(['string', 'number']).toContain(typeof value);
});

test('A7: progress: 50% of 10 and 100% of 30, none of 20, is 87.5%', () => {
  const progress = framework([group('1', [manual('a', 10), manual('b', 30), manual('c', 20)])], {
    na: 'drop',
  });
  const none = { notApplicable: 'chưa cập nhật' };
  expect(give(progress, { a: { share: '0.5' }, b: { share: 1 }, c: none }).percent).toBe(87.5);
  expect(give(progress, { a: none, b: none, c: none }).percent).toBeNull();
});

test('A8: a card is evidence: scoring again gives another object, and the old one stays as it was', () => {
  const unit = { id: 'u', inputs: { '1.1': 3, '1.2': { a: 3, b: 4 }, '1.3': { a: 4, b: 4 } } };
  const before = score(district, unit as Loose);
  const kept = JSON.stringify(before);
  const after = score(district, { ...unit, inputs: { ...unit.inputs, '1.1': 4 } } as Loose);
  expect([before.total, after.total]).toEqual([50, 55]);
  expect(JSON.stringify(before)).toBe(kept);
  expect(explain(before, 'vi')[1]?.text).toBe('3 (từ 3 đến dưới 4) = 15');
});

test('A9: points and the mean of percentages order units differently, and the document says which it is', () => {
  const of = (aggregate: string): Loose =>
    framework([
      group(
        '1',
        [
          manual('1.1', 10, aggregate === 'sum' ? {} : { weight: 1 }),
          manual('1.2', 100, aggregate === 'sum' ? {} : { weight: 1 }),
        ],
        { aggregate },
      ),
    ]);
  const percents = (aggregate: string): unknown =>
    [give(of(aggregate), { '1.1': 10, '1.2': 0 }), give(of(aggregate), { '1.1': 0, '1.2': 60 })].map(
      ({ percent }) => Math.round(percent * 10) / 10,
    );
  expect(percents('sum')).toEqual([9.1, 54.5]);
  expect(percents('weighted-mean')).toEqual([50, 30]);
});

test('B3: two kinds of units in one file', () => {
  const document = framework(
    [group('1', [manual('1.1', 800)]), group('2', [manual('2.1', 200, { appliesTo: ['coTTHC'] })])],
    {
      scale: 1000,
      unitTypes: {
        coTTHC: { title: { vi: 'Có TTHC' }, scale: 1000 },
        khongTTHC: { title: { vi: 'Không TTHC' }, scale: 800 },
      },
      classes: {
        of: 'percent',
        bands: [
          { title: { vi: 'Dẫn dắt' }, above: 75 },
          { title: { vi: 'Nâng cao' }, upTo: 75 },
        ],
      },
    },
  );
  const all: Loose = scoreAll(document, [
    { id: 'Sở A', type: 'coTTHC', inputs: { '1.1': 600, '2.1': '131.61' } },
    { id: 'Ban B', type: 'khongTTHC', inputs: { '1.1': 600 } },
  ] as Loose);
  expect(
    all.units.map((id: string) => [all.scorecard(id).percent, all.scorecard(id).class.title.vi]),
  ).toEqual([
    [73.161, 'Nâng cao'],
    [75, 'Nâng cao'],
  ]);
});

test('B4: bonus and penalty as group 8; the file must answer whether the total may pass the scale', () => {
  const lines = (code: string, count: number): Loose =>
    Array.from({ length: count }, (_, index) => manual(`${code}${index}`, 3));
  const document = (extra: Loose): Loose =>
    framework(
      [
        { code: 'A', title: { vi: 'A' }, max: 100 },
        group('B', lines('B', 4), { role: 'bonus', cap: 7 }),
        group('P', lines('P', 2), { role: 'penalty', cap: 5 }),
      ],
      extra,
    );
  const inputs = { A: 88, B0: 2, B1: 2, B2: 2, B3: 2, P0: 3, P1: 3 };
  expect(give(document({ bonus: 'may-exceed-scale', penalty: 'stops-at-zero' }), inputs).total).toBe(90);
  expect(problemsIn(document({ penalty: 'stops-at-zero' }), inputs)).toEqual(['framework-unusable']);
  expect(
    validateFramework(document({ penalty: 'stops-at-zero' })).issues?.some(
      ({ severity }) => severity === 'error',
    ),
  ).toBe(true);
});

test('B7: a gate lowers the class by one; the points stay or go to the edge; the reason is in the explanation', () => {
  const document = (how: string): Loose =>
    framework([{ code: '1', title: { vi: '1' }, max: 100 }], {
      facts: { discipline: { kind: 'boolean' } },
      classes: {
        of: 'percent',
        bands: [
          { title: { vi: 'Tốt' }, from: 80 },
          { title: { vi: 'Khá' }, from: 65 },
          { title: { vi: 'Trung bình' } },
        ],
      },
      gates: [
        {
          code: 'K',
          title: { vi: 'Có cán bộ bị kỷ luật' },
          when: { is: ['discipline', true] },
          do: 'class-down',
          score: how,
        },
      ],
    });
  const [kept, edge] = ['keep', 'edge'].map((how) =>
    give(document(how), { '1': 92 }, { facts: { discipline: true } }),
  );
  expect([kept, edge].map((card) => [card.class.title.vi, card.total])).toEqual([
    ['Khá', 92],
    ['Khá', 80],
  ]);
  expect(explain(kept, 'vi').find(({ kind }) => kind === 'gate')).toMatchObject({
    title: 'Có cán bộ bị kỷ luật',
    text: 'hạ 1 bậc xếp loại: áp dụng',
  });
});

describe('B8: what can be not applicable must say what that means', () => {
  test.each([
    ['full', 10],
    ['zero', 0],
  ])('%s', (na, points) => {
    expect(give(single({ na }), { '1.1': { notApplicable: 'không phát sinh' } }).total).toBe(points);
  });

  test('or it is an error', () => {
    expect(problemsIn(single({}), { '1.1': { notApplicable: 'không phát sinh' } })).toEqual([
      'not-applicable-undeclared at inputs/1.1',
    ]);
  });
});

test('C5: merged provinces are the mean of the old main indicators', () => {
  const document = single({
    max: 1,
    inputs: { pillar: { kind: 'share', of: 'children' } },
    rule: { kind: 'linear', of: { children: { value: 'pillar', how: 'mean', missing: 'error' } } },
  });
  const children = ['0.75', '0.60', '0.69'].map((pillar, index) => ({ id: `c${index}`, values: { pillar } }));
  expect(give(document, {}, { children }).exactTotal).toBe('0.68');
});
