/** From groups to the total: bonus, penalties, caps, conversion, classes and gates. */
import { score, scoreAll, validateFramework } from 'chiso';
import { describe, expect, test } from 'vitest';
import { framework, group, type Loose, problemsIn, warningsOf } from './support.js';

const card = (document: Loose, inputs: Loose, unit: Loose = {}): Loose =>
  score(document, { id: 'u', inputs, ...unit });
const direct = (code: string, max: number, extra: Loose = {}): Loose => ({
  code,
  title: { vi: code },
  max,
  ...extra,
});
const manual = (code: string, max: number, extra: Loose = {}): Loose => ({ code, max, ...extra });
const left = (title: string, edges: Loose): Loose => ({ title: { vi: title }, ...edges });
const na = { notApplicable: 'không' };

describe('bonus and penalties', () => {
  const lines = (code: string, count: number, extra: Loose = {}): Loose =>
    Array.from({ length: count }, (_, index) => manual(`${code}${index + 1}`, 5, extra));
  const document = (extra: Loose = {}, more: Loose = {}): Loose =>
    framework(
      [
        direct('A', 100),
        group('B', lines('B', 2, more), { role: 'bonus', cap: 7 }),
        group('P', lines('P', 2, more), { role: 'penalty', cap: 5 }),
      ],
      {
        bonus: 'may-exceed-scale',
        penalty: 'may-be-negative',
        ...extra,
      },
    );
  const inputs = { A: 88, B1: 4, B2: 4, P1: 3, P2: 3 };

  test('are capped by group; deductions are given as positive points and shown negative', () => {
    expect(card(document(), inputs)).toMatchObject({
      total: 90,
      max: 100,
      percent: 90,
      groups: { B: { points: 7, max: 10 }, P: { points: -5, max: 10 } },
    });
  });

  test('absent members leave the unit incomplete, and all absent are not zero', () => {
    const one = card(document(), { A: 88, B1: 4, P1: 0, P2: 0 });
    expect([one.total, one.percent, one.groups.B.status]).toEqual([92, null, 'partial']);
    const none = card(document(), { A: 88, P1: 0, P2: 0 });
    expect([none.total, none.percent, none.groups.B.points, none.groups.B.status]).toEqual([
      88,
      null,
      null,
      'missing',
    ]);
    const zero = card(document({ missing: 'zero' }), { A: 88 });
    expect([zero.total, zero.percent, zero.groups.B.points]).toEqual([88, 88, 0]);
  });

  test('what does not apply gives and takes nothing', () => {
    const result = card(document({ na: 'drop' }), { ...inputs, B1: na, B2: na, P1: na });
    expect([result.total, result.groups.B.points, result.groups.P.points]).toEqual([85, null, -3]);
  });

  test('without points there is nothing to add them to', () => {
    expect(card(document(), { ...inputs, A: null })).toMatchObject({ total: null, percent: null });
  });

  test('must say what happens at the scale and at zero, and stand on their own', () => {
    for (const key of ['bonus', 'penalty'])
      expect(problemsIn(document({ [key]: undefined }), inputs)).toEqual(['framework-unusable']);
    const inner = framework(
      [
        {
          code: '1',
          title: { vi: '1' },
          max: 10,
          groups: [group('1.1', [manual('x', 10)]), group('1.2', [manual('y', 5)], { role: 'bonus' })],
        },
      ],
      { bonus: 'may-exceed-scale' },
    );
    expect(problemsIn(inner, {})).toEqual(['framework-unusable']);
  });

  test('are converted with the total', () => {
    expect(
      card(document({ convertTo: 10, rounding: { stage: 'total', places: 2 } }), { ...inputs, A: 100 }).total,
    ).toBe(10.2);
  });

  test('the scale that limits the bonus is what applies to the unit', () => {
    const capped = framework(
      [group('A', [manual('A1', 60), manual('A2', 40, { na: 'drop' })]), direct('B', 10, { role: 'bonus' })],
      { bonus: 'capped-after-penalties' },
    );
    expect(card(capped, { A1: 58, A2: na, B: 10 })).toMatchObject({ total: 60, max: 60, percent: 100 });
  });

  test('outside the class: the class of the points without the bonus, but no better than after a cap', () => {
    const classes = {
      of: 'total',
      bands: [left('I', { from: 90 }), left('II', { from: 50 }), left('III', {})],
    };
    const outside = framework([direct('A', 100), direct('B', 20, { role: 'bonus', countsForClass: false })], {
      bonus: 'may-exceed-scale',
      classes,
      facts: { incident: { kind: 'boolean' } },
      gates: [{ when: { is: ['incident', true] }, do: 'cap-total', at: 40 }],
    });
    const fine = { facts: { incident: false } };
    expect(card(outside, { A: 89, B: 20 }, fine)).toMatchObject({
      total: 109,
      class: { title: { vi: 'II' } },
    });
    expect(card(outside, { A: 89, B: 20 }, { facts: { incident: true } })).toMatchObject({
      total: 40,
      class: { title: { vi: 'III' } },
    });
  });
});

describe('classes', () => {
  const whole = (classes: Loose, extra: Loose = {}): Loose =>
    framework([direct('1', 200)], { classes, ...extra });
  const bands = [
    left('A', { from: 80 }),
    left('B', { above: 50 }),
    left('C', { above: 20, upTo: 50 }),
    left('D', { upTo: 20 }),
  ];
  const classOf = (document: Loose, points: unknown): unknown =>
    card(document, { '1': points }).class?.title.vi ?? null;

  test('of the percentage, of the total, and of the converted total', () => {
    expect(
      ['159.99', 160, '100.01', 100, 40].map((points) => classOf(whole({ of: 'percent', bands }), points)),
    ).toEqual(['B', 'A', 'B', 'C', 'D']);
    expect([80, '50.5', 50, 20].map((points) => classOf(whole({ of: 'total', bands }), points))).toEqual([
      'A',
      'B',
      'C',
      'D',
    ]);
    expect(classOf(whole({ of: 'total', bands }, { convertTo: 100 }), 160)).toBe('A');
  });

  test('may be listed worst first', () => {
    expect(
      [160, 100, 40].map((points) => classOf(whole({ of: 'percent', bands: [...bands].reverse() }), points)),
    ).toEqual(['A', 'C', 'D']);
  });

  test.each([
    [[left('Cao', { from: 80 }), left('Thấp', {})]],
    [[left('Cao', {}), left('Thấp', { below: 80 })]],
    [[left('Cao', { from: 80 }), left('Thấp', { below: 80 })]],
  ])('two classes with one edge between them, listed either way: %j', (two) => {
    for (const list of [two, [...two].reverse()]) {
      const lowered = whole(
        { of: 'percent', bands: list },
        { gates: [{ when: { cmp: [{ score: '1' }, '>', 190] }, do: 'class-down', score: 'keep' }] },
      );
      expect([159, 160, 200].map((points) => classOf(lowered, points))).toEqual(['Thấp', 'Cao', 'Thấp']);
    }
  });

  test('an edge left out is the neighbour’s other side', () => {
    const upper = whole({
      of: 'percent',
      bands: [left('Cao', {}), left('Vừa', { upTo: 60 }), left('Thấp', { below: 30 })],
    });
    expect(['120.1', 120, 60, '59.9'].map((points) => classOf(upper, points))).toEqual([
      'Cao',
      'Vừa',
      'Vừa',
      'Thấp',
    ]);
  });

  test('a gap falls to the class below, if there is one', () => {
    const gap = (policy?: string): Loose =>
      whole({
        of: 'percent',
        ...(policy ? { gap: policy } : {}),
        bands: [left('A', { from: 80, upTo: 90 }), left('B', { from: 50, below: 70 })],
      });
    expect([150, 190, 90].map((points) => classOf(gap('lower'), points))).toEqual(['B', 'A', null]);
    expect(warningsOf(card(gap('lower'), { '1': 90 }))).toEqual(['class-gap']);
    expect(classOf(gap(), 150)).toBeNull();
  });

  test('none while data are absent, without a maximum, or without points', () => {
    expect(classOf(whole({ of: 'percent', bands }), null)).toBeNull();
    const nothing = framework([direct('1', 0)], { classes: { of: 'percent', bands } });
    expect(card(nothing, { '1': 0 })).toMatchObject({ class: null, percent: null, share: null });
  });

  test('have a code of their own, or their title', () => {
    const coded = whole({ of: 'percent', bands: [{ code: 'X', ...left('Xuất sắc', {}) }] });
    expect(card(coded, { '1': 1 }).class).toEqual({ code: 'X', title: { vi: 'Xuất sắc' } });
  });

  test('of each group: groups that do not count for the class, or do not apply, have no say', () => {
    const levels = framework(
      [
        direct('1', 100),
        direct('2', 100, { countsForClass: false }),
        direct('3', 100, { na: 'drop' }),
        direct('4', 10, { role: 'bonus' }),
      ],
      {
        bonus: 'may-exceed-scale',
        classes: { of: 'each-group', bands: [left('Cao', { from: 50 }), left('Thấp', {})] },
      },
    );
    expect(card(levels, { '1': 80, '2': 10, '3': 60, '4': 0 }).class.title.vi).toBe('Cao');
    expect(card(levels, { '1': 80, '2': 10, '3': na, '4': 0 }).class.title.vi).toBe('Cao');
    expect(card(levels, { '1': 80, '2': 10, '3': 40, '4': 0 }).class).toBeNull();
    const onlyGap = { ...levels, classes: { of: 'each-group', bands: [left('Cao', { from: 50 })] } };
    expect(card(onlyGap, { '1': 80, '2': 1, '3': 40, '4': 0 }).class).toBeNull();
  });
});

describe('gates', () => {
  const facts = { f: { kind: 'boolean' }, g: { kind: 'boolean' } };
  const base = (gates: readonly Loose[], extra: Loose = {}): Loose =>
    framework([group('1', [manual('1.1', 40), manual('1.2', 20, { na: 'drop' })]), direct('2', 40)], {
      facts,
      gates: gates.map((gate) => ({ when: { is: ['f', true] }, ...gate })),
      classes: {
        of: 'percent',
        bands: [left('A', { from: 80 }), left('B', { from: 50 }), left('C', { from: 20 }), left('D', {})],
      },
      views: [{ code: 'V', title: { vi: 'V' }, members: ['1.1', '2'] }],
      ...extra,
    });
  const inputs = { '1.1': 40, '1.2': 20, '2': 30 };
  const both = { facts: { f: true, g: true } };
  const gated = (gates: readonly Loose[], unit: Loose = both, given: Loose = inputs): Loose =>
    card(base(gates), given, unit);
  const zeroIndicator = { do: 'zero-indicator', target: '1.1' };
  const zeroGroup = { do: 'zero-group', target: '1' };

  test('set an indicator or a group, with all it holds, to zero, and everything above is added up again', () => {
    expect(gated([zeroIndicator])).toMatchObject({
      total: 50,
      indicators: { '1.1': { points: 0, max: 40 } },
      groups: { '1': { points: 20 } },
      views: { V: { points: 30 } },
    });
    expect(gated([zeroGroup])).toMatchObject({
      total: 30,
      groups: { '1': { points: 0, max: 60 } },
      indicators: { '1.1': { points: 0 }, '1.2': { points: 0 } },
      views: { V: { points: 30 } },
    });
    expect(gated([zeroGroup]).groups['1'].reason.vi).toBe('bị tính 0 điểm do điều kiện khống chế');
  });

  test('give the same whatever their order', () => {
    for (const list of [
      [zeroGroup, zeroIndicator],
      [zeroIndicator, zeroGroup],
    ]) {
      expect(gated(list)).toMatchObject({ total: 30, groups: { '1': { points: 0 } } });
    }
  });

  test('do not conjure points where nothing applies, and close what was absent', () => {
    expect(gated([{ do: 'zero-indicator', target: '1.2' }], both, { ...inputs, '1.2': na })).toMatchObject({
      total: 70,
      max: 80,
    });
    expect(gated([zeroIndicator], both, { '1.2': 20, '2': 30 })).toMatchObject({ total: 50, percent: 50 });
    const info = base([{ do: 'zero-group', target: '3' }]);
    info.groups.push({ code: '3', title: { vi: '3' }, max: 5, role: 'info' });
    expect(card(info, inputs, both)).toMatchObject({
      total: 90,
      groups: { '3': { status: 'unscored', points: null } },
    });
  });

  test('cap the total; the lowest of several caps counts', () => {
    expect(
      gated([
        { do: 'cap-total', at: 80 },
        { do: 'cap-total', at: '49.99' },
      ]),
    ).toMatchObject({ total: 49.99, class: { title: { vi: 'C' } } });
    expect(gated([{ do: 'cap-total', at: 95 }])).toMatchObject({ total: 90 });
  });

  test('lower the class by steps, to a class at most, or to the last', () => {
    const titles = (gates: readonly Loose[]): unknown => gated(gates).class.title.vi;
    expect(titles([{ do: 'class-down', score: 'keep' }])).toBe('B');
    expect(titles([{ do: 'class-down', steps: 2, score: 'keep' }])).toBe('C');
    expect(titles([{ do: 'class-down', steps: 9, score: 'keep' }])).toBe('D');
    expect(titles([{ do: 'class-at-most', class: 'C', score: 'keep' }])).toBe('C');
    expect(titles([{ do: 'class-at-most', class: 'A', score: 'keep' }])).toBe('A');
    expect(titles([{ do: 'fail' }])).toBe('D');
  });

  test('points follow the class down to its upper edge, of percentage, total or converted total', () => {
    expect(gated([{ do: 'class-down', score: 'edge' }])).toMatchObject({ total: 80, percent: 80 });
    const byTotal = base([{ do: 'class-at-most', class: 'C', score: 'edge' }]);
    const of = { ...byTotal.classes, of: 'total' };
    expect(card({ ...byTotal, classes: of }, inputs, both)).toMatchObject({ total: 50 });
    expect(
      card({ ...byTotal, classes: of, convertTo: 100, convertBy: 'applicable', scale: 100 }, inputs, both),
    ).toMatchObject({
      total: 50,
      points: 50,
    });
    // The class of each group has no edge in points.
    const each = { of: 'each-group', groups: 'lowest', bands: [left('A', { from: 50 }), left('B', {})] };
    expect(
      card({ ...base([{ do: 'class-down', score: 'edge' }]), classes: each }, inputs, both),
    ).toMatchObject({ total: 90, class: { title: { vi: 'B' } } });
  });

  test('the worst of several counts, with the lowest edge', () => {
    const list = [
      { do: 'class-down', score: 'keep' },
      { do: 'class-at-most', class: 'C', score: 'edge' },
      { do: 'unranked' },
    ];
    expect(gated(list)).toMatchObject({ total: 50, class: { title: { vi: 'C' } }, ranked: false });
    expect(gated([...list].reverse())).toMatchObject({
      total: 50,
      class: { title: { vi: 'C' } },
      ranked: false,
    });
  });

  test('take a unit out of the ranking', () => {
    for (const action of ['unranked', 'fail']) expect(gated([{ do: action }]).ranked).toBe(false);
    expect(gated([{ do: 'unranked' }], { facts: { f: false } }).ranked).toBe(true);
    expect(gated([], { ...both, ranked: false }).ranked).toBe(false);
  });

  test('that cannot be told leave the unit incomplete and say why', () => {
    const open = gated([{ code: 'G', title: { vi: 'An toàn' }, text: 'mất an toàn', do: 'fail' }], {});
    expect(open).toMatchObject({ percent: null, class: null, status: 'partial', total: 90, ranked: true });
    expect(open.gates).toEqual([
      {
        code: 'G',
        title: { vi: 'An toàn' },
        text: 'mất an toàn',
        do: 'fail',
        fired: null,
        reason: { en: 'no data for f', vi: 'chưa có số liệu f' },
      },
    ]);
  });

  test('judge scores before any gate acts, and may use an input that one indicator alone has', () => {
    const list = [zeroGroup, { do: 'unranked', when: { cmp: [{ percentOf: '1' }, '<', 50] } }];
    expect(gated(list)).toMatchObject({ total: 30, ranked: true });
    const own = framework(
      [
        {
          code: '1',
          title: { vi: '1' },
          max: 10,
          indicators: [
            {
              code: '1.1',
              max: 10,
              inputs: { x: { kind: 'number' } },
              rule: { kind: 'linear', of: { in: 'x' } },
            },
          ],
        },
      ],
      {
        gates: [{ when: { cmp: [{ in: 'x' }, '<', 1] }, do: 'unranked' }],
      },
    );
    expect(card(own, { '1.1': '0.5' }).ranked).toBe(false);
  });

  test.each([
    [{ do: 'zero-indicator', target: '9' }],
    [{ do: 'zero-group' }],
    [{ do: 'cap-total' }],
    [{ do: 'class-at-most', class: 'Z' }],
    [{ do: 'unranked', when: { cmp: [{ in: 'nothing' }, '<', 1] } }],
    [{ do: 'unranked', when: { cmp: [{ peer: { of: { score: '1' }, stat: 'max' } }, '<', 1] } }],
    [{ do: 'explode' }],
  ])('%j is no gate', (gate) => {
    expect(problemsIn(base([gate]), inputs, both)).toEqual(['framework-unusable']);
  });

  test('act in scoreAll as in score', () => {
    const document = base([zeroIndicator, { do: 'unranked', when: { is: ['g', true] } }]);
    const units = [true, false].map((f) => ({ id: String(f), inputs, facts: { f, g: false } }));
    const all = scoreAll(document, units as Loose);
    expect(all.totals).toEqual([50, 90]);
    expect(all.scorecard('true').total).toBe(50);
  });
});

describe('conversion', () => {
  test('is of what applies: 342 of 700 are 0.4885714 of 1', () => {
    const document = framework([group('1', [manual('1.1', 700), manual('1.2', 300, { na: 'drop' })])], {
      convertTo: 1,
      convertBy: 'applicable',
      rounding: { stage: 'total', places: 4 },
    });
    expect(card(document, { '1.1': 342, '1.2': na })).toMatchObject({
      total: 0.4886,
      exact: '342',
      max: 700,
    });
    expect(card(document, { '1.1': null, '1.2': na }).total).toBeNull();
    expect(card(framework([direct('1', 0)], { convertTo: 100 }), { '1': 0 }).total).toBeNull();
  });
});

describe('what the reference found', () => {
  const bands = [left('A', { from: 80 }), left('B', { from: 50 }), left('C', {})];

  test('a group that does not count for the class leaves its points and its maximum', () => {
    // 27 of 30 count: 90%. With the 20 of the other group in the maximum it was 27 of 50, 54%: B.
    const document = framework([direct('1', 30), direct('2', 20, { countsForClass: false })], {
      classes: { of: 'percent', bands },
    });
    expect(card(document, { 1: 27, 2: 0 })).toMatchObject({ total: 27, percent: 54, class: { code: 'A' } });
    // The published total of what counts is 27 x 2 = 54 on the scale of 100, as the whole total would be.
    const converted = framework([direct('1', 30), direct('2', 20, { countsForClass: false })], {
      convertTo: 100,
      classes: { of: 'total', bands },
    });
    expect(card(converted, { 1: 27, 2: 10 })).toMatchObject({ total: 74, class: { code: 'B' } });
  });

  test('whoever fails is in the lowest class, even from between two classes', () => {
    const gaps = [left('A', { from: 80 }), left('B', { from: 50, below: 70 }), left('C', { below: 50 })];
    const document = framework([direct('1', 100)], {
      classes: { of: 'total', bands: gaps },
      facts: { f: { kind: 'count' } },
      gates: [{ when: { cmp: [{ in: 'f' }, '>', 0] }, do: 'fail' }],
    });
    // 75 lies between 70 and 80.
    expect(card(document, { 1: 75 }, { facts: { f: 0 } }).class).toBe(null);
    expect(card(document, { 1: 75 }, { facts: { f: 1 } })).toMatchObject({
      total: 75,
      class: { code: 'C' },
      ranked: false,
    });
    // Without points there is no class, failed or not.
    expect(card(document, {}, { facts: { f: 1 } }).class).toBe(null);
  });

  test('bonus and penalties are in the coverage of a unit without a total', () => {
    const document = framework([direct('1', 100), group('B', [manual('B1', 5)], { role: 'bonus' })], {
      bonus: 'may-exceed-scale',
    });
    expect(card(document, { B1: 3 })).toMatchObject({ total: null, coverage: { scored: 1, of: 2 } });
  });

  test('a gate that cannot be told leaves the unit without a class and a place', () => {
    const document = framework([direct('1', 100)], {
      classes: { of: 'total', bands },
      facts: { f: { kind: 'count' } },
      gates: [{ when: { cmp: [{ in: 'f' }, '>', 0] }, do: 'unranked' }],
    });
    const open = card(document, { 1: 90 });
    expect([open.status, open.total, open.class, open.share, open.gates[0].fired]).toEqual([
      'partial',
      90,
      null,
      null,
      null,
    ]);
  });

  test('a mean keeps its maximum for types that lack a member, as the checker does', () => {
    const document = framework(
      [
        group('1', [manual('1.1', 10), manual('1.2', 10, { appliesTo: ['a'] })], {
          aggregate: 'weighted-mean',
        }),
        direct('2', 10),
      ],
      { unitTypes: { a: { title: { vi: 'A' }, scale: 30 }, b: { title: { vi: 'B' }, scale: 30 } } },
    );
    expect(validateFramework(document).issues ?? []).toEqual([]);
    // 5 of 10 is half of the group's 20, and 10 more.
    expect(card(document, { '1.1': 5, 2: 10 }, { type: 'b' })).toMatchObject({ total: 20, max: 30 });
  });
});
