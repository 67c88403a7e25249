/** Golden cases of whole frameworks: classes, scales, ties, rounding and caps as the decisions print them. */
import { readFileSync } from 'node:fs';
import { rank, score, scoreAll, stageDifferences } from 'chiso';
import { dtiProvince2022 } from 'chiso/frameworks/dti-province-2022';
import { afterAll, expect, test } from 'vitest';
import { framework, group, type Loose, warningsOf } from './support.js';

const { cases } = JSON.parse(readFileSync('test/data/framework-cases.json', 'utf8')) as {
  readonly cases: readonly { readonly id: string; readonly what: string; readonly expected: Loose }[];
};
const used = new Set<string>();

/** A test named after the case, given what is expected of it. */
function golden(id: string, check: (expected: Loose) => void): void {
  const { what, expected } = cases.find((each) => each.id === id) as (typeof cases)[number];
  used.add(id);
  test(`${id}: ${what}`, () => check(expected));
}

afterAll(() => {
  expect(cases.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

/** Points given as a whole, of a scale. */
const whole = (scale: number, extra: Loose): Loose =>
  framework([{ code: '1', title: { vi: 'Tổng' }, max: scale }], extra);
const scored = (document: Loose, points: number | string, extra: Loose = {}): Loose =>
  score(document, { id: 'u', inputs: { '1': points }, ...extra });
/** The class, or GAP where the number is in none and a warning says so. */
const classOf = (card: Loose): unknown =>
  card.class?.title.vi ?? (warningsOf(card).includes('class-gap') ? 'GAP' : null);

// Lào Cai 684/QĐ-UBND: right-closed classes of the percentage; 1,000 points with public services and 800 without.
const laoCai: Loose = framework(
  [
    { code: '1', title: { vi: 'Chung' }, max: 800 },
    { code: '2', title: { vi: 'Dịch vụ công' }, max: 200, appliesTo: ['coTTHC'] },
  ],
  {
    scale: 1000,
    unitTypes: {
      coTTHC: { title: { vi: 'Có TTHC' }, scale: 1000 },
      khongTTHC: { title: { vi: 'Không có TTHC' }, scale: 800 },
    },
    classes: {
      of: 'percent',
      bands: [
        { title: { vi: 'Dẫn dắt' }, above: 75 },
        { title: { vi: 'Nâng cao' }, above: 50, upTo: 75 },
        { title: { vi: 'Hình thành' }, above: 25, upTo: 50 },
        { title: { vi: 'Khởi động' }, upTo: 25 },
      ],
    },
  },
);
const laoCaiUnit = (one: number | string, two?: number | string): Loose =>
  score(laoCai, {
    id: 'u',
    type: two === undefined ? 'khongTTHC' : 'coTTHC',
    inputs: { '1': one, ...(two === undefined ? {} : { '2': two }) },
  });

golden('LC-1', (expected) => {
  // 731.61 / 1000 = 73.161%, to two places 73.16.
  const percent = laoCaiUnit('600', '131.61').percent;
  expect(percent).toBe(73.161);
  expect(percent.toFixed(2).replace('.', '')).toBe(expected);
});
golden('LC-2', (expected) => {
  expect(classOf(laoCaiUnit('600', '131.61'))).toBe(expected);
});
golden('LC-3', (expected) => {
  expect(classOf(laoCaiUnit(600, 150))).toBe(expected);
});
test('600 of 800 is exactly 75% for a department without public services: Nâng cao, not Dẫn dắt', () => {
  const card = laoCaiUnit(600);
  expect([card.max, card.percent, classOf(card)]).toEqual([800, 75, 'Nâng cao']);
  expect(classOf(laoCaiUnit('600.01'))).toBe('Dẫn dắt');
});
golden('LC-6', (expected) => {
  expect(classOf(laoCaiUnit(200, 50))).toBe(expected);
});

// TP.HCM 2023, scale 330, classes of the total: nothing is printed for 198 to 199.
const hcm = whole(330, {
  classes: {
    of: 'total',
    bands: [
      { title: { vi: 'Nâng cao' }, from: 264 },
      { title: { vi: 'Hình thành' }, from: 199, below: 264 },
      { title: { vi: 'Khởi động' }, below: 198 },
    ],
  },
});
for (const points of ['197.99', '198', '199', '263.99']) {
  golden(`HCM-${points}`, (expected) => {
    expect(classOf(scored(hcm, points))).toBe(expected);
  });
}
golden('HCM-pct', (expected) => {
  expect([198, 264].map((points) => String(scored(hcm, points).percent))).toEqual(expected);
});

// Bình Phước 1538/2014: bands of whole numbers, 85-100, 70-84, 50-69, below 50.
const binhPhuoc = (extra: Loose = {}): Loose =>
  whole(100, {
    classes: {
      of: 'percent',
      ...extra,
      bands: [
        { title: { vi: 'Tốt' }, from: 85, upTo: 100 },
        { title: { vi: 'Khá' }, from: 70, upTo: 84 },
        { title: { vi: 'Trung bình' }, from: 50, upTo: 69 },
        { title: { vi: 'Yếu' }, below: 50 },
      ],
    },
  });
for (const points of ['84', '84.5', '85', '49.99']) {
  golden(`BP-${points}`, (expected) => {
    expect(classOf(scored(binhPhuoc(), points))).toBe(expected);
  });
}
test('Bình Phước 84.5 falls to the lower class, or up after rounding, where the framework says so', () => {
  expect(classOf(scored(binhPhuoc({ gap: 'lower' }), '84.5'))).toBe('Khá');
  expect(classOf(scored(binhPhuoc({ round: { places: 0 } }), '84.5'))).toBe('Tốt');
  expect(classOf(scored(binhPhuoc({ round: { places: 0, mode: 'down' } }), '84.5'))).toBe('Khá');
});

// 4725/QĐ-BGDĐT: a level needs each group in it; level 3 above 75, level 2 from 50 to 75, level 1 below 50.
const schools = (groups: 'all' | 'lowest'): Loose =>
  framework(
    ['1', '2'].map((code) => ({ code, title: { vi: `Nhóm ${code}` }, max: 100 })),
    {
      classes: {
        of: 'each-group',
        groups,
        bands: [
          { code: '3', title: { vi: 'Mức 3' }, above: 75 },
          { code: '2', title: { vi: 'Mức 2' }, from: 50, upTo: 75 },
          { code: '1', title: { vi: 'Mức 1' }, below: 50 },
        ],
      },
    },
  );
const school = (groups: 'all' | 'lowest'): Loose =>
  score(schools(groups), { id: 'u', inputs: { '1': 80, '2': 60 } });
golden('4725-a', (expected) => {
  expect(classOf(school('all'))).toBe(expected);
});
golden('4725-b', (expected) => {
  expect(Number(school('lowest').class.code)).toBe(expected);
});

// Cần Giuộc: 960 points, self-assessed 787.84 and appraised 606.27.
const canGiuoc = whole(960, {});
const percentToOnePlace = (points: string): number => Math.round(scored(canGiuoc, points).percent * 10) / 10;
golden('CG-1', (expected) => {
  // 787.84 / 960 = 82.0666…%
  const [top, bottom] = expected.split('/').map(Number);
  expect(percentToOnePlace('787.84')).toBe(top / bottom);
});
golden('CG-2', (expected) => {
  // 606.27 / 960 = 63.153…%
  const [top, bottom] = expected.split('/').map(Number);
  expect(percentToOnePlace('606.27')).toBe(top / bottom);
});
golden('CG-3', (expected) => {
  const self = score(canGiuoc, { id: 'u', inputs: { '1': '787.84' } }, { stage: 'self-assessed' });
  const appraised = score(canGiuoc, { id: 'u', inputs: { '1': '606.27' } }, { stage: 'appraised' });
  const [top, bottom] = expected.split('/').map(Number);
  expect(stageDifferences(self, appraised)[0]?.difference).toBe(top / bottom);
});

golden('TIE-2022', (expected) => {
  const totals = [
    { unit: 'Hậu Giang', value: '0.6349' },
    { unit: 'Thanh Hóa', value: '0.6350' },
    { unit: 'Yên Bái', value: '0.6350' },
  ];
  expect(rank(totals).entries.map((entry) => entry.rank)).toEqual(expected);
});

const shares = (...values: readonly string[]): Loose =>
  Object.fromEntries(
    ['1', '2', '3', '4', '5', '7', '8', '9'].map((code, index) => [code, { share: values[index] }]),
  );
golden('DTI-DN22', (expected) => {
  const inputs = shares('1', '0.9', '0.8253', '0.8487', '0.7578', '0.8575', '0.7836', '0.5197');
  // 100 + 90 + 82.53 + 84.87 + 75.78 + 171.5 + 117.54 + 77.955 = 800.175, of 1000: 0.800175.
  const card = score(dtiProvince2022, { id: 'da-nang', inputs });
  const [top, bottom] = expected.split('/').map(Number);
  expect(card.exactTotal).toBe('0.800175');
  expect(Math.round((card.total ?? 0) * 1e4) / 1e4).toBe(top / bottom);
});
golden('DTI-HCM22', ([differs, isClose]) => {
  // The printed main indicators add up to 0.716355, and 0.7163 is printed: not the same, but within 1e-4.
  const total = Number(scored(whole(1, {}), '0.716355').exactTotal);
  expect([total !== 0.7163, Math.abs(total - 0.7163) <= 1e-4].map(String)).toEqual(
    [differs, isClose].map((text: string) => text.toLowerCase()),
  );
});

golden('CAP-1', (expected) => {
  const lines = (code: string, count: number): Loose =>
    Array.from({ length: count }, (_, index) => ({ code: `${code}.${index + 1}`, max: 3 }));
  const document = framework(
    [
      { code: 'A', title: { vi: 'Điểm' }, max: 100 },
      group('C', lines('C', 4), { role: 'bonus', cap: 7 }),
      group('D', lines('D', 2), { role: 'penalty', cap: 5 }),
    ],
    { bonus: 'may-exceed-scale', penalty: 'may-be-negative' },
  );
  const inputs = { A: 88, 'C.1': 2, 'C.2': 2, 'C.3': 2, 'C.4': 2, 'D.1': 3, 'D.2': 3 };
  // 88 + min(8, 7) - min(6, 5) = 90.
  const card: Loose = score(document, { id: 'u', inputs });
  expect(card.exactTotal).toBe(expected);
  expect([card.groups.C.points, card.groups.D.points]).toEqual([7, -5]);
});

golden('ROUND-2', (expected) => {
  const total = (points: string, mode: string): string => {
    const card = scored(whole(10, { rounding: { stage: 'total', places: 2, mode } }), points);
    return card.exactTotal;
  };
  const results = ['7.125', '7.135'].flatMap((points) => [
    total(points, 'half-up'),
    total(points, 'half-even'),
  ]);
  const asText = (fraction: string): string => {
    const [top, bottom] = fraction.split('/').map(Number) as [number, number];
    return String(top / bottom);
  };
  expect(results).toEqual(expected.map(asText));
});

test('scoreAll gives the same classes and totals as scoring one by one', () => {
  const all = scoreAll(
    hcm,
    ['197.99', '198', '264'].map((points) => ({ id: points, inputs: { '1': points } })),
  );
  expect(all.totals).toEqual([197.99, 198, 264]);
  expect(all.units.map((id) => classOf(all.scorecard(id)))).toEqual(['Khởi động', 'GAP', 'Nâng cao']);
});
