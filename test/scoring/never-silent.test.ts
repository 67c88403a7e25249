/** Nothing moves a point, a class or a rank without a word. Every expected value was worked out by hand. */
import { explain, rank, score, scoreAll, validateFramework, validateUnits } from 'chiso';
import { describe, expect, test } from 'vitest';
import { framework, group, issuesOf, type Loose, single } from './support.js';

const codes = (call: () => unknown) => [...new Set(issuesOf(call).map(({ code }) => code))];
/** An indicator scored directly. */
const manual = (code: string, max: number, extra: object = {}): Loose => ({ code, max, ...extra });
const title = { vi: 'Nhóm' };
const na = { notApplicable: 'không phát sinh' };

/** Both ways in: one unit, and many. */
function both(document: Loose, unit: Loose) {
  const card = score(document, unit);
  const board = scoreAll(document, [unit, { ...unit, id: 'other' }]);
  expect(board.totals[0]).toBe(card.total);
  expect(board.totals[1]).toBe(card.total);
  return card;
}

describe('members are told apart by what applies to the unit', () => {
  // 1.1 does not exist for wards. 1.2 is for all, and its rule asks for the percentage of 1.1, so that for a ward it does
  // not apply. Group 1 is worth 10 + 10 = 20, for wards 10; group 2 is worth 10.
  const document = (policy: string): Loose => ({
    ...framework(
      [
        {
          code: '1',
          title,
          max: 20,
          maxFor: { phuong: 10 },
          indicators: [
            manual('1.1', 10, { appliesTo: ['xa'] }),
            {
              code: '1.2',
              max: 10,
              na: policy,
              rule: {
                kind: 'linear',
                of: { percentOf: '1.1' },
                knots: [
                  [0, 0],
                  [100, 10],
                ],
              },
            },
          ],
        },
        group('2', [manual('2.1', 10)]),
      ],
      {
        unitTypes: { xa: { title, scale: 30 }, phuong: { title, scale: 20 } },
      },
    ),
  });
  const ward = { id: 'w', type: 'phuong', inputs: { '2.1': 5 } };

  test.each([
    // The ward gets the 10 of 1.2: 10 + 5 of 20.
    ['full', { total: 15, max: 20, share: 0.75 }],
    // It gets none of them: 0 + 5 of 20.
    ['zero', { total: 5, max: 20, share: 0.25 }],
    // 1.2 leaves with its 10 points: 5 of 10.
    ['drop', { total: 5, max: 10, share: 0.5 }],
    // Group 1 has nothing left for a ward, so its 10 points go to group 2: 5 of 10 becomes 10 of 20.
    ['rescale', { total: 10, max: 20, share: 0.5 }],
  ])('na: %s', (policy, expected) => {
    const card = both(document(policy), ward);
    expect(card).toMatchObject(expected);
    expect(explain(card, 'en').some(({ text }) => text.includes('rounded'))).toBe(false);
  });
});

describe('classes', () => {
  const bands = [
    { title: { vi: 'A' }, from: 80 },
    { title: { vi: 'B' }, from: 50, below: 80 },
    { title: { vi: 'C' }, below: 50 },
  ];
  const twoGroups = (extra: Loose = {}): Loose =>
    framework([group('1', [manual('1.1', 10)], extra), group('2', [manual('2.1', 10)])], {
      classes: { of: 'each-group', groups: 'lowest', bands },
    });

  test('the lowest is the worst, wherever it stands: 30% and 90%, 90% and 30%', () => {
    expect(both(twoGroups(), { id: 'x', inputs: { '1.1': 3, '2.1': 9 } }).class?.code).toBe('C');
    expect(both(twoGroups(), { id: 'x', inputs: { '1.1': 9, '2.1': 3 } }).class?.code).toBe('C');
    expect(both(twoGroups(), { id: 'x', inputs: { '1.1': 6, '2.1': 9 } }).class?.code).toBe('B');
  });

  test('a group that says it counts for the class does, one that says it does not does not', () => {
    const unit = { id: 'x', inputs: { '1.1': 3, '2.1': 9 } };
    expect(both(twoGroups({ countsForClass: true }), unit).class?.code).toBe('C');
    expect(both(twoGroups({ countsForClass: false }), unit).class?.code).toBe('A');
  });

  test('an explicit countsForClass leaves the points of a class by percentage as they are', () => {
    // 3 + 9 = 12 of 20 are 60%.
    const document = framework(
      [group('1', [manual('1.1', 10)], { countsForClass: true }), group('2', [manual('2.1', 10)])],
      { classes: { of: 'percent', bands } },
    );
    expect(both(document, { id: 'x', inputs: { '1.1': 3, '2.1': 9 } }).class?.code).toBe('B');
  });

  test('the total is judged as it is published: 79.996, rounded to 80, is in the class from 80', () => {
    const document = framework([group('1', [manual('1.1', 100)])], {
      rounding: { stage: 'total', places: 2 },
      classes: { of: 'total', bands },
    });
    const card = (points: string) => both(document, { id: 'x', inputs: { '1.1': points } });
    expect(card('79.996')).toMatchObject({ total: 80, class: { code: 'A' } });
    expect(card('79.994')).toMatchObject({ total: 79.99, class: { code: 'B' } });
  });

  test('and so is a converted total: 39.998 of 50 are 79.996 of 100, published as 80', () => {
    const document = framework([group('1', [manual('1.1', 50)])], {
      convertTo: 100,
      rounding: { stage: 'total', places: 2 },
      classes: { of: 'total', bands },
    });
    expect(both(document, { id: 'x', inputs: { '1.1': '39.998' } })).toMatchObject({
      total: 80,
      class: { code: 'A' },
    });
  });

  test.each([
    [
      'from 80, the rest',
      [{ title: { vi: 'A' }, from: 80 }, { title: { vi: 'B' } }],
      [80, 'A', '79.99', 'B', 0, 'B'],
    ],
    [
      '80, 65, 50, the rest',
      [
        { title: { vi: 'A' }, from: 80 },
        { title: { vi: 'B' }, from: 65 },
        { title: { vi: 'C' }, from: 50 },
        { title: { vi: 'D' } },
      ],
      [65, 'B', '64.9', 'C', '49.9', 'D'],
    ],
  ])('an open lowest class is a class: %s', (_what, open, expected) => {
    const document = framework([group('1', [manual('1.1', 100)])], {
      classes: { of: 'percent', bands: open },
    });
    expect(validateFramework(document).issues ?? []).toEqual([]);
    for (let at = 0; at < expected.length; at += 2) {
      const card = both(document, { id: 'x', inputs: { '1.1': expected[at] } });
      expect(card.class?.code).toBe(expected[at + 1]);
    }
  });
});

describe('a conversion says what it converts', () => {
  // Scale 100. One unit has 65 of 100; to the other 30 points do not apply, and it has 60 of the other 70.
  const document = (convertBy?: string): Loose =>
    framework([group('1', [manual('1.1', 70), manual('1.2', 30, { na: 'drop' })])], {
      convertTo: 100,
      rounding: { stage: 'total', places: 2 },
      ...(convertBy ? { convertBy } : {}),
    });
  const units = [
    { id: 'all', inputs: { '1.1': 40, '1.2': 25 } },
    { id: 'part', inputs: { '1.1': 60, '1.2': na } },
  ] as Loose;
  const places = (by: string) =>
    rank(scoreAll(document(by), units)).entries.map(({ unit, value }) => [unit, value]);

  test('of the scale: 65 stays above 60', () => {
    expect(places('scale')).toEqual([
      ['all', 65],
      ['part', 60],
    ]);
  });

  test('of what applies: 60 of 70 are 85.71', () => {
    expect(places('applicable')).toEqual([
      ['part', 85.71],
      ['all', 65],
    ]);
  });

  test('left open it is an error that names the choices, for the checker and for the scorer', () => {
    const { issues = [] } = validateFramework(document());
    expect(issues.map(({ code }) => code)).toEqual(['conversion-policy-missing']);
    expect(issues[0]?.hint.en).toContain('"applicable"');
    expect(codes(() => scoreAll(document(), units))).toEqual(['framework-unusable']);
  });
});

describe('what is declared not applicable does not apply, whatever the rule reads', () => {
  const always = { kind: 'fixed', give: { share: 1 } };
  const document = (policy: string, rule: Loose = always, inputs?: Loose): Loose =>
    framework([
      group('1', [
        { code: '1.1', max: 10, rule, na: policy, ...(inputs ? { inputs } : {}) },
        manual('1.2', 10),
      ]),
    ]);
  const unit = { id: 'x', inputs: { '1.1': na, '1.2': 6 } };

  test.each([
    ['full', { total: 16, max: 20 }],
    ['zero', { total: 6, max: 20 }],
    ['drop', { total: 6, max: 10 }],
    // 6 of 10, raised to 20.
    ['rescale', { total: 12, max: 20 }],
  ])('a fixed rule, na: %s', (policy, expected) => {
    expect(both(document(policy), unit)).toMatchObject(expected);
  });

  test('columns say it as well', () => {
    const { totals } = scoreAll(document('zero'), {
      ids: ['a', 'b'],
      columns: { '1.1': [na, null], '1.2': [6, 6] },
    });
    expect(totals).toEqual([6, 16]);
  });

  test('a rule that looks at evidence, then gives fixed points', () => {
    const rule = {
      kind: 'when',
      cases: [{ if: { evidence: '1.1' }, then: always }],
      else: { kind: 'fixed', give: 0 },
    };
    const shown = { ...unit, evidence: { '1.1': 'QĐ 12' } };
    expect(both(document('zero', rule), shown)).toMatchObject({ total: 6, max: 20 });
    expect(both(document('drop', rule), shown)).toMatchObject({ total: 6, max: 10 });
  });

  test('all inputs not applicable are the indicator not applicable; one of two is not', () => {
    const inputs = { a: { kind: 'count' }, b: { kind: 'count' } };
    const given = (a: Loose, b: Loose) =>
      both(document('zero', always, inputs), { id: 'x', inputs: { '1.1': { a, b }, '1.2': 6 } }).total;
    expect(given(na, na)).toBe(6);
    expect(given(na, 1)).toBe(16);
  });

  test('a rule that asks whether the data apply decides for itself', () => {
    const rule = {
      kind: 'when',
      cases: [{ if: { na: 'a' }, then: { kind: 'fixed', give: 4 } }],
      else: always,
    };
    // 4 + 6.
    expect(both(document('zero', rule, { a: { kind: 'count' } }), unit).total).toBe(10);
  });
});

describe('what is no plain record is not absent', () => {
  class Row {
    readonly a = 3;
  }
  const document = framework(
    [
      group('1', [
        {
          code: '1.1',
          max: 10,
          missing: 'zero',
          inputs: { a: { kind: 'count' } },
          rule: { kind: 'perUnit', of: { in: 'a' }, points: 1 },
        },
        manual('1.2', 10, { missing: 'zero' }),
        {
          code: '1.3',
          max: 10,
          missing: 'zero',
          inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
          rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } } },
        },
      ]),
    ],
    { facts: { people: { kind: 'count' } } },
  );
  const odd: readonly (readonly [string, unknown])[] = [
    ['a date', new Date('2026-12-01')],
    ['a map', new Map([['a', 3]])],
    ['a set', new Set([3])],
    ['a boxed number', new Number(5)],
    ['a boxed text', new String('5')],
    ['an instance of a class', new Row()],
    ['an empty list', []],
    ['a list', [3]],
    ['a regular expression', /3/],
    ['a typed array', new Float64Array([3])],
  ];

  test.each(odd)('%s', (_what, value) => {
    for (const code of ['1.1', '1.2', '1.3']) {
      const unit = { id: 'x', inputs: { [code]: value } } as Loose;
      expect(codes(() => score(document, unit))).toEqual(['wrong-kind']);
      expect(codes(() => scoreAll(document, [unit, { id: 'y', inputs: {} }]))).toEqual(['wrong-kind']);
      expect(validateUnits(document, [unit]).value).toBeUndefined();
    }
    const inner = { id: 'x', inputs: { '1.1': { a: value } } } as Loose;
    expect(codes(() => score(document, inner))).toEqual(['wrong-kind']);
    expect(codes(() => scoreAll(document, [inner]))).toEqual(['wrong-kind']);
    expect(codes(() => scoreAll(document, { ids: ['x'], columns: { '1.1': [value] } } as Loose))).toEqual([
      'wrong-kind',
    ]);
    expect(validateUnits(document, [inner]).value).toBeUndefined();
    for (const key of ['facts', 'evidence', 'inputs']) {
      const whole = { id: 'x', inputs: {}, [key]: value } as Loose;
      expect(codes(() => score(document, whole)).length).toBeGreaterThan(0);
      expect(codes(() => scoreAll(document, [whole])).length).toBeGreaterThan(0);
      expect(validateUnits(document, [whole]).value).toBeUndefined();
    }
  });

  test('a record of another realm, or without a prototype, is one', () => {
    const bare = Object.assign(Object.create(null), { a: 3 });
    expect(score(document, { id: 'x', inputs: { '1.1': bare } } as Loose).total).toBe(3);
  });
});

describe('a unit is read alike by the checker and by the scorer', () => {
  const document = framework([group('1', [manual('1.1', 10, { evidence: { required: 'zero' } })])]);
  const unit = { id: 'x', inputs: { '1.1': 5 } };

  test('blank evidence is none', () => {
    for (const blank of ['', '  ', [], [''], ['', ' ']]) {
      expect(both(document, { ...unit, evidence: { '1.1': blank } }).total).toBe(0);
    }
    expect(both(document, { ...unit, evidence: { '1.1': ['', 'QĐ 12'] } }).total).toBe(5);
  });

  test('a field nobody knows is an error for both', () => {
    const odd = { ...unit, evidnce: { '1.1': 'QĐ 12' } } as Loose;
    expect(codes(() => score(document, odd))).toEqual(['unknown-key']);
    expect(codes(() => scoreAll(document, [odd]))).toEqual(['unknown-key']);
    expect(validateUnits(document, [odd]).issues?.map(({ code }) => code)).toEqual(['unknown-key']);
  });

  test('an id of a megabyte is an error for both', () => {
    const odd = { ...unit, id: 'x'.repeat(1_000_000) };
    expect(codes(() => score(document, odd)).length).toBe(1);
    expect(codes(() => scoreAll(document, [odd])).length).toBe(1);
    expect(validateUnits(document, [odd]).value).toBeUndefined();
  });
});

describe('batches', () => {
  const document = framework([
    group('1', [
      {
        code: '1.1',
        max: 10,
        inputs: { a: { kind: 'count' } },
        rule: { kind: 'perUnit', of: { in: 'a' }, points: 1 },
      },
    ]),
  ]);

  test('a whole number that was rounded before it came is no count; as a text it is', () => {
    const with60 = (value: Loose) => ({ id: 'x', inputs: { '1.1': value } });
    for (const value of [2 ** 60, 2 ** 53]) {
      expect(codes(() => score(document, with60(value)))).toEqual(['count-too-large']);
      expect(codes(() => scoreAll(document, [with60(value)]))).toEqual(['count-too-large']);
      expect(validateUnits(document, [with60(value)]).issues?.map(({ code }) => code)).toEqual([
        'count-too-large',
      ]);
    }
    expect(both(document, with60('1152921504606846977')).total).toBe(10);
  });

  test('a column that is no list says so', () => {
    const given = (column: unknown) => () =>
      scoreAll(document, { ids: ['x'], columns: { '1.1': column } } as Loose);
    for (const column of [new Float32Array(1), new Int32Array(1), 'x', 5, { 0: 1, length: 1 }])
      expect(codes(given(column))).toEqual(['column-not-list']);
    expect(codes(given([1, 2]))).toEqual(['column-length']);
  });

  test('a list with holes has units that are none', () => {
    const sparse: Loose[] = [];
    sparse[2] = { id: 'x', inputs: {} };
    expect(issuesOf(() => scoreAll(document, sparse)).map(({ code, path }) => [code, ...path])).toEqual([
      ['not-a-unit', 0],
      ['not-a-unit', 1],
    ]);
  });
});

describe('numbers typed by people', () => {
  const kinds = framework([
    group('1', [
      manual('1.1', 20),
      {
        code: '1.2',
        max: 10,
        inputs: { p: { kind: 'percent' } },
        rule: {
          kind: 'linear',
          of: { in: 'p' },
          knots: [
            [0, 0],
            [100, 10],
          ],
        },
      },
      {
        code: '1.3',
        max: 10,
        inputs: { n: { kind: 'count' } },
        rule: { kind: 'perUnit', of: { in: 'n' }, points: 1 },
      },
    ]),
  ]);
  const found = (code: string, text: string, locale?: 'vi' | 'en') =>
    validateUnits(
      kinds,
      [{ id: 'x', inputs: { [code]: text } }] as Loose,
      locale ? { locale } : {},
    ).issues?.map((each) => each.code) ?? [];

  test('a fraction asks what is meant, as points, percentage and count, in every language', () => {
    for (const locale of [undefined, 'vi', 'en'] as const) {
      expect(found('1.1', '18/20', locale)).toEqual(['fraction-unclear']);
      for (const text of ['9/10', '½', '1½', ' 1 / 2 '])
        expect(found('1.2', text, locale)).toEqual(['fraction-unclear']);
      expect(found('1.3', '1/2', locale)).toEqual(['fraction-unclear']);
      expect(found('1.3', '4/2', locale)).toEqual(['fraction-unclear']);
    }
  });

  test('"1.000" without a language has two readings; with one it has one', () => {
    expect(found('1.3', '1.000')).toEqual(['number-ambiguous']);
    expect(found('1.3', '1.000', 'vi')).toEqual([]);
    expect(found('1.1', '12.500')).toEqual(['number-ambiguous']);
    for (const plain of ['12.5', '0.125', '1000', '12.50'])
      expect(found('1.1', plain === '1000' ? '10' : plain)).toEqual([]);
  });
});

test('an explanation in no known language is an error, not a crash', () => {
  const card = score(framework([group('1', [manual('1.1', 10)])]), {
    id: 'x',
    inputs: { '1.1': 5 },
  } as Loose);
  for (const locale of ['fr', 'vi-VN', undefined, null, Symbol('vi'), 5])
    expect(codes(() => explain(card, locale as Loose))).toEqual(['unknown-locale']);
});

test('an input that a rule only asks for being there is still held to its kind', () => {
  const document = single({
    inputs: { a: { kind: 'number' } },
    rule: {
      kind: 'when',
      cases: [{ if: { missing: 'a' }, then: { kind: 'fixed', give: 0 } }],
      else: { kind: 'fixed', give: 10 },
    },
    max: 10,
  });
  const of = (a: unknown) => () => score(document, { id: 'x', inputs: { '1.1': { a } } } as never).total;
  expect(of(3)()).toBe(10);
  expect(of(null)()).toBe(0);
  // A date is no number; it used to be "there", and to earn 10 points.
  for (const wrong of [new Date(0), 'nhiều', [1]]) expect(of(wrong)).toThrow('wrong-kind');
});
