/** Forty cases in which scoring by hand or by spreadsheet goes wrong, each with the policy that decides it. */
import {
  describeFramework,
  explain,
  mergeUnits,
  parseNumber,
  rank,
  score,
  scoreAll,
  stageDifferences,
  trackTargets,
  validateFramework,
  validateUnits,
} from 'chiso';
import { diffFrameworks } from 'chiso/authoring';
import { describe, expect, test } from 'vitest';
import {
  board,
  counts,
  earned,
  exactly,
  framework,
  group,
  type Loose,
  problemsIn,
  problemsOf,
  ratio,
  single,
  warningsOf,
} from './support.js';

const linear = (zeroDen?: string): Loose => ({
  inputs: counts,
  rule: { kind: 'linear', of: ratio(zeroDen) },
});
const manual = (code: string, max: number, extra: Loose = {}): Loose => ({ code, max, ...extra });
const whole = (scale: number, extra: Loose): Loose =>
  framework([{ code: '1', title: { vi: 'Tổng' }, max: scale }], extra);
const give = (document: Loose, inputs: Loose, extra: Loose = {}): Loose =>
  score(document, { id: 'u', inputs, ...extra });
const codesOf = (result: Loose): readonly string[] => (result.issues ?? []).map(({ code }: Loose) => code);
const left = (title: string, from: Loose): Loose => ({ title: { vi: title }, ...from });

describe('classes', () => {
  const gap = (extra: Loose): Loose =>
    whole(100, {
      classes: {
        of: 'percent',
        ...extra,
        bands: [left('Tốt', { from: 85 }), left('Khá', { from: 70, upTo: 84 }), left('Yếu', { below: 70 })],
      },
    });

  test('hard case 1: band gaps are an error of the document, and of a unit a warning without class', () => {
    const card = give(gap({}), { '1': '84.5' });
    expect([card.class, warningsOf(card)]).toEqual([null, ['class-gap']]);
    expect(give(gap({ gap: 'lower' }), { '1': '84.5' }).class.title.vi).toBe('Khá');
    expect(give(gap({ round: { places: 0 } }), { '1': '84.5' }).class.title.vi).toBe('Tốt');
    expect(validateFramework(gap({})).issues?.map(({ path }) => path[0])).toContain('classes');
  });

  test('hard case 2: closed side: exactly 75% is below in Lào Cai and in the class for units', () => {
    const edge = (upper: Loose): Loose =>
      whole(100, { classes: { of: 'percent', bands: [left('I', upper), left('II', {})] } });
    expect(give(edge({ above: 75 }), { '1': 75 }).class.title.vi).toBe('II');
    expect(give(edge({ from: 75 }), { '1': 75 }).class.title.vi).toBe('I');
  });

  test('hard case 3: each-group bands: 80 and 60 fit no level, or the level of the lowest group', () => {
    const levels = (groups?: string): Loose =>
      framework(
        ['1', '2'].map((code) => ({ code, title: { vi: code }, max: 100 })),
        {
          classes: {
            of: 'each-group',
            ...(groups ? { groups } : {}),
            bands: [left('3', { above: 75 }), left('2', { from: 50 }), left('1', { below: 50 })],
          },
        },
      );
    expect(give(levels(), { '1': 80, '2': 60 }).class).toBeNull();
    expect(give(levels('lowest'), { '1': 80, '2': 60 }).class.title.vi).toBe('2');
    expect(give(levels(), { '1': 80, '2': 76 }).class.title.vi).toBe('3');
  });

  test('hard case 4: basis of the band is the exact number, unless the framework says to round first', () => {
    const classes = (extra: Loose): Loose =>
      whole(100, {
        rounding: { stage: 'total', places: 2 },
        classes: { of: 'percent', ...extra, bands: [left('Tốt', { from: 75 }), left('Khá', {})] },
      });
    // 74.996 is published as 75.00.
    const exact = give(classes({}), { '1': '74.996' });
    expect([exact.total, exact.class.title.vi]).toEqual([75, 'Khá']);
    expect(give(classes({ round: { places: 2 } }), { '1': '74.996' }).class.title.vi).toBe('Tốt');
  });
});

test('hard case 5: contradictory text: the words stay beside the one rule that is used', () => {
  const text = '100%: 10; từ 90% đến dưới 100%: 8 … = tỷ lệ x điểm tối đa';
  const indicator = { code: '1.1', ...linear('zero'), max: 10, text };
  const document = single(indicator);
  expect(validateFramework(document).issues ?? []).toEqual([]);
  // 95/100 x 10 by the ratio; the bands of the same text would give 8.
  expect(give(document, { '1.1': { a: 95, b: 100 } }).indicators['1.1'].exact).toBe('9.5');
  expect(document.groups[0].indicators[0].text).toBe(text);
});

test('hard case 6: declared max that is not the sum is refused, naming both', () => {
  const wrong = framework([group('1', [manual('1.1', 520), manual('1.2', 430)], { max: 960 })]);
  expect(problemsIn(wrong, {})).toEqual(['framework-unusable']);
  expect(codesOf(validateFramework(wrong))).toContain('sum-mismatch');
  expect(problemsIn(whole(800, { scale: 1000 }), { '1': 1 })).toEqual(['framework-unusable']);
});

test('hard case 7: b = 0 is full, zero, not applicable, or an error where nothing is said', () => {
  const none = { a: 0, b: 0 };
  expect(exactly(linear('full'), none)).toBe('10');
  expect(exactly(linear('zero'), none)).toBe('0');
  const dropped = give(single({ ...linear('na'), na: 'drop' }), { '1.1': none });
  expect([dropped.indicators['1.1'].status, dropped.max, dropped.total]).toEqual(['not-applicable', 0, null]);
  expect(problemsIn(single(linear()), { '1.1': none })).toEqual(['zero-denominator at inputs/1.1']);
});

test('hard case 8: a > b is kept at the maximum with a warning, an error, or allowed', () => {
  const more = { a: 5, b: 4 };
  const card = give(single(linear('zero')), { '1.1': more });
  expect([card.indicators['1.1'].exact, warningsOf(card)]).toEqual(['10', ['kept-within']]);
  const outside = (how: string): Loose => ({
    ...linear('zero'),
    rule: { kind: 'linear', of: ratio('zero'), outside: how },
  });
  expect(problemsIn(single(outside('error')), { '1.1': more })).toEqual(['out-of-range at inputs/1.1']);
  expect(problemsIn(single(outside('extend')), { '1.1': more })).toEqual(['points-above-max at inputs/1.1']);
  expect(exactly({ ...outside('extend'), mayExceed: true }, more)).toBe('12.5');
});

test('hard case 9: N/A against total: drop counts 684 of 700, rescale keeps the scale; the percentage is the same', () => {
  const document = (na: string): Loose =>
    framework([group('1', [manual('1.1', 700), manual('1.2', 300, { na })])]);
  const inputs = { '1.1': 684, '1.2': { notApplicable: 'không có TTHC' } };
  const [dropped, rescaled] = ['drop', 'rescale'].map((na) => give(document(na), inputs));
  expect([dropped.exact, dropped.max]).toEqual(['684', 700]);
  // 684 x 1000 / 700 = 6840/7.
  expect([rescaled.exact, rescaled.max]).toEqual(['6840/7', 1000]);
  expect(rescaled.percent).toBe(dropped.percent);
  // The percentage of a unit never falls because something is declared not to apply to it.
  expect(dropped.percent).toBeGreaterThan(give(document('drop'), { '1.1': 684, '1.2': 0 }).percent);
});

describe('peers', () => {
  const best = single({
    max: 40,
    na: 'drop',
    inputs: { x: { kind: 'number' } },
    normalize: { method: 'best', zeroBest: 'zero' },
  });
  const points = (values: readonly unknown[], document = best): readonly unknown[] =>
    board(
      document,
      values.map((x) => ({ '1.1': x })),
    ).totals;

  test('hard case 10: N/A units never set the maximum; where none has the value there is no score', () => {
    expect(points([{ notApplicable: 'không' }, 50, 100])).toEqual([null, 20, 40]);
    expect(points([null, 50, 100])).toEqual([null, 20, 40]);
    expect(points([{ notApplicable: 'không' }, null])).toEqual([null, null]);
  });

  test('hard case 11: best unit 0, one unit alone, and leaders that tie', () => {
    expect(points([0, 0])).toEqual([0, 0]);
    expect(points([7])).toEqual([40]);
    expect(points([100, 100, 50])).toEqual([40, 40, 20]);
  });

  test('hard case 12: two-phase: a late submission changes everybody; alone a unit cannot be scored', () => {
    expect(points([500, 800])).toEqual([25, 40]);
    expect(points([500, 800, 1000])).toEqual([20, 32, 40]);
    expect(problemsIn(best, { '1.1': 500 })).toEqual(['peers-needed at inputs/1.1']);
  });

  test('hard case 13: min = max is full, zero, not applicable or an error, as declared', () => {
    const minMax = (equal?: string): Loose =>
      single({
        na: 'zero',
        inputs: { x: { kind: 'number' } },
        normalize: { method: 'min-max', direction: 'higher-is-better', ...(equal ? { equal } : {}) },
      });
    expect(points([5, 5], minMax('full'))).toEqual([10, 10]);
    expect(points([5, 5], minMax('zero'))).toEqual([0, 0]);
    expect(points([5, 5], minMax('na'))).toEqual([0, 0]);
    expect(problemsOf(() => points([5, 5], minMax()))).toEqual([
      'zero-denominator at 0/inputs/1.1',
      'zero-denominator at 1/inputs/1.1',
    ]);
    expect(codesOf(validateFramework(minMax()))).not.toEqual([]);
  });
});

describe('bonus, penalties and gates', () => {
  const extras = (policies: Loose, more: Loose = {}): Loose =>
    framework(
      [
        { code: 'A', title: { vi: 'Điểm' }, max: 100 },
        { code: 'B', title: { vi: 'Thưởng' }, max: 20, role: 'bonus', ...more },
        { code: 'P', title: { vi: 'Trừ' }, max: 200, role: 'penalty' },
      ],
      { bonus: 'may-exceed-scale', penalty: 'may-be-negative', ...policies },
    );

  test('hard case 14: bonus beyond the scale: 97 + 10 = 107, with or without bonus in the class, and below zero', () => {
    expect(give(extras({}), { A: 97, B: 10, P: 0 }).exactTotal).toBe('107');
    const classes = { of: 'percent', bands: [left('Đặc biệt', { from: 90 }), left('I', {})] };
    expect(give(extras({ classes }), { A: 88, B: 5, P: 0 }).class.title.vi).toBe('Đặc biệt');
    expect(give(extras({ classes }, { countsForClass: false }), { A: 88, B: 5, P: 0 }).class.title.vi).toBe(
      'I',
    );
    expect(give(extras({}), { A: 10, B: 0, P: 30 }).exactTotal).toBe('-20');
    expect(give(extras({ penalty: 'stops-at-zero' }), { A: 10, B: 0, P: 30 }).exactTotal).toBe('0');
  });

  test('hard case 15: cap order: group caps, then the scale before or after penalties', () => {
    const inputs = { A: 95, B: 10, P: 3 };
    // before: min(95 + 10, 100) - 3 = 97; after: min(95 + 10 - 3, 100) = 100.
    expect(give(extras({ bonus: 'capped-before-penalties' }), inputs).exactTotal).toBe('97');
    expect(give(extras({ bonus: 'capped-after-penalties' }), inputs).exactTotal).toBe('100');
    expect(give(extras({}, { cap: 7 }), inputs).exactTotal).toBe('99');
    expect(problemsIn(extras({ bonus: undefined }), inputs)).toEqual(['framework-unusable']);
  });

  const gated = (gates: readonly Loose[]): Loose =>
    whole(100, {
      facts: { incident: { kind: 'boolean' }, late: { kind: 'boolean' } },
      classes: {
        of: 'percent',
        bands: [left('Tốt', { from: 80 }), left('Khá', { from: 65 }), left('Yếu', {})],
      },
      gates: gates.map((gate) => ({ when: { is: ['incident', true] }, ...gate })),
    });
  const facts = { incident: true, late: true };

  test('hard case 16: band down and score: points stay, or go to the edge of the lower class', () => {
    const [kept, edged] = ['keep', 'edge'].map((how) =>
      give(gated([{ do: 'class-down', score: how }]), { '1': 90 }, { facts }),
    );
    expect([kept.class.title.vi, kept.total]).toEqual(['Khá', 90]);
    expect([edged.class.title.vi, edged.total]).toEqual(['Khá', 80]);
  });

  test('hard case 17: several gates: the worst wins and all are shown', () => {
    const document = gated([
      { code: 'G1', do: 'class-down', score: 'keep' },
      { code: 'G2', do: 'class-at-most', class: 'Yếu', score: 'keep', when: { is: ['late', true] } },
      { code: 'G3', do: 'cap-total', at: 85 },
    ]);
    const card = give(document, { '1': 90 }, { facts });
    expect([card.class.title.vi, card.total]).toEqual(['Yếu', 85]);
    expect(card.gates.map((gate: Loose) => [gate.code, gate.fired])).toEqual([
      ['G1', true],
      ['G2', true],
      ['G3', true],
    ]);
  });
});

describe('rounding', () => {
  const thirds = (rounding?: Loose): Loose =>
    framework(
      [
        group(
          '1',
          ['1.1', '1.2', '1.3'].map((code) => ({ code, ...linear('zero'), max: 10 })),
        ),
      ],
      rounding ? { rounding } : {},
    );
  // Three lines of 2/3 x 10 = 6.666….
  const inputs = Object.fromEntries(['1.1', '1.2', '1.3'].map((code) => [code, { a: 2, b: 3 }]));

  test('hard case 18: rounding stage: 3 x 6.67 = 20.01 rounded by line, 20.00 at the end, 20 exactly', () => {
    const total = (stage: string): string => give(thirds({ stage, places: 2 }), inputs).exactTotal;
    expect([total('indicator'), total('group'), total('total')]).toEqual(['20.01', '20', '20']);
    expect(give(thirds(), inputs).exactTotal).toBe('20');
  });

  test('hard case 19: rounding mode: 7.125 is 7.13 half-up and 7.12 half-even', () => {
    const total = (mode?: string): string =>
      give(whole(10, { rounding: { stage: 'total', places: 2, ...(mode ? { mode } : {}) } }), {
        '1': '7.125',
      }).exactTotal;
    expect([total(), total('half-up'), total('half-even'), total('up'), total('down')]).toEqual([
      '7.13',
      '7.13',
      '7.12',
      '7.13',
      '7.12',
    ]);
  });

  test('hard case 20: printed parts do not rebuild the total: both numbers are kept, neither is bent', () => {
    const card = give(thirds({ stage: 'total', places: 2 }), inputs);
    expect(card.indicators['1.1'].exact).toBe('20/3');
    expect(card.total).toBe(20);
    const printed = 3 * Number((card.indicators['1.1'].points as number).toFixed(2));
    expect(printed.toFixed(2)).toBe('20.01');
  });

  test('hard case 21: ties on hidden decimals are broken, on rounded values kept', () => {
    const values = [
      { unit: 'An Giang', value: '0.55819' },
      { unit: 'Phú Yên', value: '0.55820' },
    ];
    const places = (options: Loose): unknown =>
      rank(values, options).entries.map((entry) => [entry.unit, entry.rank]);
    expect(places({})).toEqual([
      ['Phú Yên', 1],
      ['An Giang', 2],
    ]);
    expect(places({ round: { places: 4 } })).toEqual([
      ['An Giang', 1],
      ['Phú Yên', 1],
    ]);
  });
});

describe('steps', () => {
  test('hard case 22: a non-zero bottom band gives 10 for something low and nothing for no data', () => {
    const bands = {
      max: 60,
      inputs: { rate: { kind: 'percent' } },
      rule: {
        kind: 'bands',
        of: { in: 'rate' },
        bands: [
          { from: 90, give: 60 },
          { from: 50, give: 20 },
          { to: 50, give: 10 },
        ],
      },
    };
    expect([exactly(bands, 0), exactly(bands, null), earned(bands, null).status]).toEqual([
      '10',
      null,
      'missing',
    ]);
  });

  test('hard case 23: uneven steps: 45,999 people are one step of 3,000 above 40,000', () => {
    const steps = (partial?: string): Loose => ({
      max: 30,
      inputs: { people: { kind: 'count' } },
      rule: {
        kind: 'perUnit',
        of: { in: 'people' },
        points: '0.5',
        every: 3000,
        over: 40000,
        base: 20,
        ...(partial ? { partial } : {}),
      },
    });
    expect(exactly(steps('floor'), 45999)).toBe('20.5');
    expect(exactly(steps('ceil'), 45999)).toBe('21');
    // 20 + 5999/3000 x 0.5 = 20 + 5999/6000.
    expect(exactly(steps('prorate'), 45999)).toBe('125999/6000');
    expect(problemsIn(single(steps()), { '1.1': 45999 })).toEqual(['part-of-step at inputs/1.1']);
    expect(exactly(steps(), 46000)).toBe('21');
  });

  test('hard case 24: thresholds with products: 55 reaches 1.1 x 50', () => {
    const above = {
      inputs: { income: { kind: 'number' } },
      rule: {
        kind: 'when',
        cases: [
          {
            if: { cmp: [{ in: 'income' }, '>=', { mul: ['1.1', 50] }] },
            then: { kind: 'fixed', give: { share: 1 } },
          },
        ],
        else: { kind: 'fixed', give: 0 },
      },
    };
    expect([exactly(above, 55), exactly(above, '54.999')]).toEqual(['10', '0']);
    expect(1.1 * 50 > 55).toBe(true);
  });

  test('hard case 25: inverse with a floor: below 0 or above 100 percent is an error, 0.045 a value of its own', () => {
    const poor = {
      max: 5,
      inputs: { poor: { kind: 'percent' } },
      rule: {
        kind: 'perUnit',
        of: { sub: ['4.5', { in: 'poor' }] },
        points: 1,
        base: 2,
        partial: 'floor',
        max: 5,
      },
    };
    expect(exactly(poor, '3.5')).toBe('3');
    for (const value of [-1, 101]) {
      expect(problemsIn(single(poor), { '1.1': value })).toEqual(['out-of-range at inputs/1.1']);
    }
    // 4.5 - 0.045 = 4.455: four whole steps, capped at 5.
    expect(exactly(poor, '0.045')).toBe('5');
  });
});

describe('data as people write them', () => {
  test('hard case 26: units of percent: 75 and "75%" for a percentage, 0.75 and "75%" for a share', () => {
    const rate = (kind: string): Loose =>
      single({
        inputs: { x: { kind } },
        rule: {
          kind: 'linear',
          of: { in: 'x' },
          knots: [
            [0, 0],
            [kind === 'percent' ? 100 : 1, 10],
          ],
        },
      });
    const read = (kind: string, x: string): unknown =>
      (validateUnits(rate(kind), [{ id: 'u', inputs: { '1.1': x } }], { locale: 'vi' }) as Loose).value?.[0]
        .inputs['1.1'];
    const earns = (kind: string, x: string): unknown => {
      const value = read(kind, x);
      return value === undefined ? undefined : give(rate(kind), { '1.1': value }).exactTotal;
    };
    expect(['75', '75%', '75,0'].map((text) => earns('percent', text))).toEqual(['7.5', '7.5', '7.5']);
    expect(['0,75', '75%'].map((text) => earns('share', text))).toEqual(['7.5', '7.5']);
    // 75 is no share.
    expect(problemsIn(rate('share'), { '1.1': 75 })).toEqual(['out-of-range at inputs/1.1']);
  });

  test('hard case 27: numbers: "1.000" is a thousand in Vietnamese text and one in machine text; "—" is absent', () => {
    expect(parseNumber('1.000', 'vi')).toEqual({ value: '1000', percent: false });
    expect(parseNumber('15.763', 'vi')).toEqual({ value: '15763', percent: false });
    expect(parseNumber('7,04', 'vi')).toEqual({ value: '7.04', percent: false });
    expect(parseNumber('1\u00a0000', 'vi')).toEqual({ value: '1000', percent: false });
    expect(parseNumber('—', 'vi')).toEqual({ absent: true });
    expect(exactly({ max: 10 }, '1.000')).toBe('1');
    expect(problemsIn(single({}), { '1.1': '7,04' })).toEqual(['wrong-kind at inputs/1.1']);
    expect(problemsIn(single({}), { '1.1': '—' })).toEqual(['wrong-kind at inputs/1.1']);
  });

  test('hard case 28: codes are text: 4.9 before 4.10, 4.1 is not 4.10, and none may stand twice', () => {
    const document = framework([
      group(
        '4',
        ['4.9', '4.10', '4.1'].map((code) => manual(code, 10)),
      ),
    ]);
    const card = give(document, { '4.9': 9, '4.10': 10, '4.1': 1 });
    expect([card.indicators['4.10'].points, card.indicators['4.1'].points]).toEqual([10, 1]);
    const entries = rank(['4.10', '4.9', '4.2'].map((unit) => ({ unit, value: 1 }))).entries;
    expect(entries.map(({ unit }) => unit)).toEqual(['4.2', '4.9', '4.10']);
    const twice = framework([group('4', [manual('4.1', 10), manual('4.1', 10)])]);
    expect(problemsIn(twice, {})).toEqual(['framework-unusable']);
    expect(codesOf(validateFramework(twice))).toContain('duplicate-code');
  });

  test('hard case 29: absent progress leaves both sums', () => {
    const progress = (code: string, max: number): Loose => ({ code, max, na: 'drop' });
    const document = framework([group('1', [progress('1.1', 10), progress('1.2', 30), progress('1.3', 20)])]);
    const none = { notApplicable: 'chưa có tiến độ' };
    // 50% of 10, 100% of 30, none of 20: (5 + 30) / 40 = 87.5%.
    const card = give(document, { '1.1': { share: '0.5' }, '1.2': { share: 1 }, '1.3': none });
    expect([card.percent, card.max]).toEqual([87.5, 40]);
    const all = give(document, { '1.1': none, '1.2': none, '1.3': none });
    expect([all.percent, all.total, all.status]).toEqual([null, null, 'not-applicable']);
    // Absent without being declared so: the unit is incomplete, and has no percentage.
    const open = give(document, { '1.1': { share: '0.5' }, '1.2': { share: 1 } });
    expect([open.percent, open.points, open.coverage]).toEqual([null, 35, { scored: 2, of: 3 }]);
    // Of a target's way, an absent value is neither reached nor missed.
    const target = single({ inputs: { x: { kind: 'percent' } }, target: { at: 100, direction: 'at-least' } });
    expect(trackTargets(target, { id: 'u', inputs: {} } as Loose)).toMatchObject({
      met: 0,
      of: 1,
      absent: 1,
    });
  });

  test('hard case 30: difference sign: appraised minus self-assessed', () => {
    const stage = (points: string, name: Loose): Loose =>
      score(whole(960, {}), { id: 'u', inputs: { '1': points } }, { stage: name });
    const [self, appraised] = [stage('787.84', 'self-assessed'), stage('606.27', 'appraised')];
    expect(stageDifferences(self, appraised)[0]?.exact).toBe('-181.57');
    expect(problemsOf(() => stageDifferences(appraised, self))).toEqual(['stages-reversed']);
  });
});

describe('years, mergers and lists', () => {
  test('hard case 31: change of framework inside a year: versions are told apart, never compared blindly', () => {
    const [before, after] = ['1.0.0', '2.0.0'].map((version, index) => whole(100 + index, { version }));
    const [a, b] = [before, after].map((document) => give(document, { '1': 50 }));
    expect(problemsOf(() => stageDifferences(a, b))).toEqual(['not-comparable']);
    expect(JSON.stringify(diffFrameworks(before, after))).toContain('"1"');
  });

  test('hard case 32: merged units: the mean of the old values, and a new unit without history', () => {
    const old = ['0.75', '0.6', '0.69'].map((share, index) => ({
      id: `old ${index}`,
      inputs: { '1': { share } },
    }));
    const [unit] = mergeUnits(old as Loose, [{ id: 'new', of: ['old 0', 'old 1', 'old 2'] }]) as Loose;
    expect(score(whole(1, {}), unit).exactTotal).toBe('0.68');
    const previous = rank([{ unit: 'old 0', value: 1 }]);
    expect(rank([{ unit: 'new', value: 1 }], { previous }).entries[0]?.change).toBeNull();
  });

  test('hard case 33: unranked but scored units are listed without a place; the others close up', () => {
    const units = [
      { id: 'Thanh tra', inputs: { '1': 99 }, ranked: false },
      { id: 'Sở A', inputs: { '1': 80 } },
      { id: 'Sở B', inputs: { '1': 90 } },
    ];
    const { entries } = rank(scoreAll(whole(100, {}), units));
    expect(entries.map((entry) => [entry.unit, entry.rank, entry.value])).toEqual([
      ['Sở B', 1, 90],
      ['Sở A', 2, 80],
      ['Thanh tra', null, 99],
    ]);
    expect(entries[2]?.reason?.vi).toBe('không xếp hạng');
  });

  test('hard case 34: periods are labels of the data: days are counted on the calendar, across year ends', () => {
    const late = (calendar: string): Loose => ({
      max: 100,
      mayExceed: true,
      inputs: { sent: { kind: 'date' } },
      rule: {
        kind: 'perUnit',
        of: { daysLate: { submitted: 'sent', due: '2026-12-31', calendar, holidays: ['2027-01-01'] } },
        points: 1,
      },
    });
    // Thursday 31 December 2026 (week 53) to Monday 4 January 2027: four days; the Monday is the only weekday but 1 January.
    expect([exactly(late('days'), '2027-01-04'), exactly(late('weekdays'), '2027-01-04')]).toEqual([
      '4',
      '1',
    ]);
  });

  test('hard case 35: children missing: 3 of 20 communes count as they are, as zeros, or not at all', () => {
    const over = (missing: string): Loose => ({
      inputs: { value: { kind: 'share', of: 'children' }, communes: { kind: 'count' } },
      rule: {
        kind: 'linear',
        of: { children: { value: 'value', how: 'mean', missing, expected: { in: 'communes' } } },
      },
    });
    const children = ['0.5', '1', '0.6'].map((value, index) => ({ id: `c${index}`, values: { value } }));
    const with20 = (missing: string): Loose => exactly(over(missing), { communes: 20 }, { children });
    // 2.1 / 3 x 10 = 7; 2.1 / 20 x 10 = 1.05.
    expect([with20('skip'), with20('zero')]).toEqual(['7', '1.05']);
    expect(problemsIn(single(over('error')), { '1.1': { communes: 20 } }, { children })).toEqual([
      'children-missing at inputs/1.1',
    ]);
    expect(problemsIn(single(over('skip')), { '1.1': { communes: 2 } }, { children })).toEqual([
      'too-many-children at inputs/1.1',
    ]);
  });

  test('hard case 36: a survey with few answers is absent; who counts and which way the scale runs are declared', () => {
    const survey = (of: Loose): Loose => ({
      max: 10,
      inputs: { q: { kind: 'survey' } },
      rule: {
        kind: 'linear',
        of,
        knots: [
          [0, 0],
          [5, 10],
        ],
      },
    });
    const share = (extra: Loose): Loose =>
      exactly(
        {
          max: 10,
          inputs: { q: { kind: 'survey' } },
          rule: { kind: 'linear', of: { share: { input: 'q', levels: ['4', '5'], ...extra } } },
        },
        { q: { '4': 2, '5': 1, '1': 1, none: 4 } },
      );
    // 3 of 8 answers, 3 of the 4 that say something, and too few if 10 are needed.
    expect([share({}), share({ exclude: ['none'] }), share({ minAnswers: 10 })]).toEqual([
      '3.75',
      '7.5',
      null,
    ]);
    // (1 x 3 + 5 x 1) / 4 = 2, times 10/5; reversed (5 x 3 + 1 x 1) / 4 = 4.
    const answers = { q: { '1': 3, '5': 1 } };
    expect(exactly(survey({ mean: { input: 'q' } }), answers)).toBe('4');
    expect(exactly(survey({ mean: { input: 'q', scores: { '1': 5, '5': 1 } } }), answers)).toBe('8');
  });

  test('hard case 37: zero is a real limit: a maximum, a cap, a target and points of 0 are not "none"', () => {
    const capped = {
      max: 5,
      inputs: { n: { kind: 'count' } },
      rule: { kind: 'perUnit', of: { in: 'n' }, points: 1, max: 0 },
    };
    expect(exactly(capped, 3)).toBe('0');
    const none = { inputs: { n: { kind: 'count' } }, target: { at: 0, direction: 'at-most' } };
    expect([exactly(none, 0), exactly(none, 1)]).toEqual(['10', '0']);
    const card = give(
      whole(10, { gates: [{ when: { cmp: [{ score: '1' }, '>=', 0] }, do: 'cap-total', at: 0 }] }),
      { '1': 5 },
    );
    expect([card.total, card.percent]).toEqual([0, 0]);
    expect(give(whole(10, {}), { '1': 0 }).indicators).toEqual({});
    expect(give(whole(10, {}), { '1': 0 }).groups['1']).toMatchObject({ points: 0, status: 'scored' });
  });

  test('hard case 38: unicode: names match in either normal form and spelling, codes are compared as they are', () => {
    const nfd = 'Tuyên Quang'.normalize('NFD');
    const document = whole(10, {});
    expect(score(document, { id: nfd, inputs: { '1': 1 } }).unit).toBe(nfd);
    // An option typed in the other normal form is not silently another option.
    const choice = {
      inputs: { x: { kind: 'choice', options: ['Có'] } },
      rule: { kind: 'choice', input: 'x', options: { Có: 10 } },
    };
    expect(exactly(choice, 'Có'.normalize('NFC'))).toBe('10');
    expect(problemsIn(single(choice), { '1.1': 'Có'.normalize('NFD') })).toEqual([
      'unknown-option at inputs/1.1',
    ]);
  });

  test('hard case 39: rule text cut: the indicator is scored by people and says so', () => {
    const document = single({ text: 'Tỷ lệ … (còn nữa)', note: 'Chưa rõ cách tính' }, { status: 'partial' });
    const card = give(document, { '1.1': '7.5' });
    expect(explain(card, 'vi')[1]?.text).toBe('điểm được chấm: 7,5');
    expect(describeFramework(document).scored).toEqual({ byRule: 0, byText: 1, directly: 0 });
  });

  test('hard case 40: safety: deep, circular, hostile and huge are refused or scored, quickly and without harm', () => {
    let deep: Loose = { in: 'a' };
    for (let level = 0; level < 50_000; level += 1) deep = { add: [deep] };
    const nested = single({ inputs: counts, rule: { kind: 'linear', of: deep } });
    expect(problemsIn(nested, { '1.1': { a: 1, b: 1 } })).toEqual(['framework-unusable']);
    expect(codesOf(validateFramework(nested))).toHaveLength(1);
    const loop = (code: string, other: string): Loose => ({
      code,
      max: 10,
      rule: {
        kind: 'linear',
        of: { score: other },
        knots: [
          [0, 0],
          [10, 10],
        ],
      },
    });
    const circular = framework([group('1', [loop('1.1', '1.2'), loop('1.2', '1.1')])]);
    expect(problemsIn(circular, {})[0]).toMatch(/^circular-score at inputs\/1\.[12]$/);
    const options = JSON.parse('{ "__proto__": 10, "constructor": 5 }');
    const hostile = {
      inputs: { x: { kind: 'choice', options: ['__proto__', 'constructor', 'toString'] } },
      rule: { kind: 'choice', input: 'x', options, else: 0 },
    };
    expect(['__proto__', 'constructor', 'toString'].map((x) => exactly(hostile, x))).toEqual([
      '10',
      '5',
      '0',
    ]);
    expect(({} as Loose).share).toBeUndefined();
    const open = { max: 10, mayExceed: true };
    const huge = earned(open, '1e400');
    expect(Number.isFinite(huge.points)).toBe(true);
    expect(huge.exact).toHaveLength(401);
    expect(problemsIn(single(open), { '1.1': '1e401' })).toEqual(['wrong-kind at inputs/1.1']);
    expect(problemsIn(single(open), { '1.1': JSON.parse('1e400') })).toEqual(['wrong-kind at inputs/1.1']);
    const children = {
      inputs: { v: { kind: 'number', of: 'children' }, n: { kind: 'count' } },
      rule: {
        kind: 'linear',
        of: { children: { value: 'v', how: 'mean', missing: 'zero', expected: { in: 'n' } } },
      },
    };
    expect(exactly(children, { n: 1_000_000_000_000 }, { children: [{ id: 'c', values: { v: 1 } }] })).toBe(
      '0.00000000001',
    );
  });
});
