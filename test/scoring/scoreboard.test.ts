/** Many units: peers, columns, hostile data, and every problem at once. */
import { explain, rank, score, scoreAll, stageDifferences } from 'chiso';
import { describe, expect, test } from 'vitest';
import {
  board,
  counts,
  framework,
  group,
  type Loose,
  problemsIn,
  problemsOf,
  ratio,
  single,
} from './support.js';

const best = (extra: Loose = {}): Loose =>
  single(
    {
      max: 40,
      na: 'drop',
      inputs: { x: { kind: 'number' } },
      normalize: { method: 'best', zeroBest: 'zero' },
    },
    extra,
  );
const totals = (document: Loose, values: readonly unknown[]): unknown =>
  board(
    document,
    values.map((x) => ({ '1.1': x })),
  ).totals;

describe('peers', () => {
  test('are the units of the same ranking group, ranked or not', () => {
    const groups = best({ ranking: { groups: [{ code: 'A' }, { code: 'B', ranked: false }] } });
    const units = [
      ['A', 10],
      ['A', 20],
      ['B', 100],
      ['B', 50],
    ].map(([code, x], index) => ({ id: `u${index}`, group: code, inputs: { '1.1': x } }));
    expect(scoreAll(groups, units as Loose).totals).toEqual([20, 40, 40, 20]);
    // Without groups in the framework, the groups that units name.
    expect(scoreAll(best(), units as Loose).totals).toEqual([20, 40, 40, 20]);
  });

  test('the group of a type, and units in no group, are apart', () => {
    const typed = best({
      unitTypes: { so: { title: { vi: 'Sở' }, scale: 40 }, xa: { title: { vi: 'Xã' }, scale: 40 } },
      ranking: { groups: [{ code: 'S', unitTypes: ['so'] }] },
    });
    const units = [
      ['so', 10],
      ['xa', 99],
      ['so', 20],
    ].map(([type, x], index) => ({ id: `u${index}`, type, inputs: { '1.1': x } }));
    const all: Loose = scoreAll(typed, units as Loose);
    expect([all.totals, all.scorecard('u0').group, all.scorecard('u1').group]).toEqual([
      [20, 40, 40],
      'S',
      null,
    ]);
    expect(
      problemsOf(() => scoreAll(typed, [{ id: 'x', type: 'so', group: 'T', inputs: {} }] as Loose)),
    ).toEqual(['unknown-ranking-group at 0/group']);
  });

  test('a unit to whose type the indicator does not apply never sets the best', () => {
    const document = framework(
      [
        group('1', [
          {
            code: '1.1',
            max: 40,
            appliesTo: ['big'],
            inputs: { x: { kind: 'number' } },
            normalize: { method: 'best', zeroBest: 'zero' },
          },
          { code: '1.2', max: 10 },
        ]),
      ],
      {
        scale: 50,
        unitTypes: { big: { title: { vi: 'L' }, scale: 50 }, small: { title: { vi: 'N' }, scale: 10 } },
      },
    );
    const units = [
      ['big', 10],
      ['small', 1000],
      ['big', 20],
    ].map(([type, x], index) => ({ id: `u${index}`, type, inputs: { '1.1': x, '1.2': 5 } }));
    expect(scoreAll(document, units as Loose).totals).toEqual([25, 5, 45]);
  });

  test('min, max and mean of an expression', () => {
    const compared = (stat: string): Loose =>
      single({
        max: 1000,
        inputs: counts,
        rule: {
          kind: 'linear',
          of: { peer: { of: ratio('zero'), stat } },
          knots: [
            [0, 0],
            [100, 100],
          ],
        },
      });
    const inputs = [
      { a: 1, b: 2 },
      { a: 3, b: 1 },
      { a: 2, b: 0 },
    ].map((values) => ({ '1.1': values }));
    // 1/2, 3 and 0: the mean is 7/6.
    expect(['min', 'max', 'mean'].map((stat) => board(compared(stat), inputs).totals[0])).toEqual([
      0,
      3,
      7 / 6,
    ]);
  });

  test('min-max runs either way and over a range', () => {
    const minMax = (extra: Loose): Loose =>
      single({
        max: 10,
        inputs: { x: { kind: 'number' } },
        normalize: { method: 'min-max', direction: 'higher-is-better', ...extra },
      });
    expect(totals(minMax({ range: [1, 10] }), [10, 25, 40])).toEqual([1, 5.5, 10]);
    expect(totals(minMax({ range: [1, 10], direction: 'lower-is-better' }), [10, 25, 40])).toEqual([
      10, 5.5, 1,
    ]);
    expect(totals(minMax({}), [10, 25, null])).toEqual([0, 10, null]);
    // ln 1, ln e.. : 1, 10 and 100 are evenly apart on a logarithmic scale.
    expect(totals(minMax({ log: true }), [1, 10, 100])).toEqual([0, 5, 10]);
  });

  test('goalposts need no peers', () => {
    const posts = (extra: Loose): Loose =>
      single({
        max: 10,
        mayExceed: true,
        mayBeNegative: true,
        inputs: { x: { kind: 'number' } },
        normalize: { method: 'goalposts', direction: 'higher-is-better', goalposts: [20, 85], ...extra },
      });
    const points = (extra: Loose, x: unknown): unknown =>
      score(posts(extra), { id: 'u', inputs: { '1.1': x as number } }).exactTotal;
    expect([20, '52.5', 85, 90].map((x) => points({}, x))).toEqual(['0', '5', '10', '10']);
    expect([
      points({ direction: 'lower-is-better' }, 20),
      points({ clamp: false }, '91.5'),
      points({ range: [1, 5] }, '52.5'),
    ]).toEqual(['10', '11', '3']);
  });

  test('a figure over peers has no peers of its own', () => {
    const inner = { peer: { of: { in: 'x' }, stat: 'max' } };
    const nested = single({
      inputs: { x: { kind: 'number' } },
      rule: { kind: 'linear', of: { peer: { of: { sub: [inner, { in: 'x' }] }, stat: 'max' } } },
    });
    expect(problemsOf(() => totals(nested, [1, 2]))).toEqual(['framework-unusable']);
  });
});

describe('columns', () => {
  const document = framework(
    [
      group('1', [
        { code: '1.1', max: 10, inputs: counts, rule: { kind: 'linear', of: ratio('zero') } },
        {
          code: '1.2',
          max: 20,
          inputs: { x: { kind: 'choice', options: ['head', 'none'] } },
          rule: { kind: 'choice', input: 'x', options: { head: { share: 1 }, none: 0 } },
        },
        { code: '1.3', max: 5, na: 'drop' },
        { code: '1.4', max: 5, rule: { kind: 'perUnit', of: { in: 'people' }, points: 1 } },
      ]),
    ],
    { facts: { people: { kind: 'count' } }, ranking: { groups: [{ code: 'A' }, { code: 'B' }] } },
  );
  const columns = {
    ids: ['a', 'b', 'c'],
    names: ['Đơn vị a', undefined, 'Đơn vị c'],
    groups: ['A', 'B', 'A'],
    columns: {
      '1.1.a': Float64Array.of(3, 1, Number.NaN),
      '1.1.b': [4, 3, 2],
      '1.2': ['head', 'none', 'head'],
      '1.3': [1, { notApplicable: 'không' }, '2.5'],
      people: [3, 9, 0],
    },
  };
  const units = [
    {
      id: 'a',
      name: 'Đơn vị a',
      group: 'A',
      inputs: { '1.1': { a: 3, b: 4 }, '1.2': 'head', '1.3': 1 },
      facts: { people: 3 },
    },
    {
      id: 'b',
      group: 'B',
      inputs: { '1.1': { a: 1, b: 3 }, '1.2': { x: 'none' }, '1.3': { notApplicable: 'không' } },
      facts: { people: 9 },
    },
    {
      id: 'c',
      name: 'Đơn vị c',
      group: 'A',
      inputs: { '1.1': { a: null, b: 2 }, '1.2': 'head', '1.3': '2.5' },
      facts: { people: 0 },
    },
  ];

  test('score like the same units as objects, and like one by one', () => {
    const [fromColumns, fromObjects]: Loose = [
      scoreAll(document, columns as Loose),
      scoreAll(document, units as Loose),
    ];
    // a: 7.5 + 20 + 1 + 3; b: 10/3 + 0 + 5; c: 20 + 2.5 + 0, 1.1 absent.
    expect(fromColumns.totals).toEqual([31.5, 25 / 3, 22.5]);
    expect(fromObjects.totals).toEqual(fromColumns.totals);
    for (const unit of units) {
      expect(fromColumns.scorecard(unit.id)).toEqual(fromObjects.scorecard(unit.id));
      expect(score(document, unit as Loose)).toEqual(fromObjects.scorecard(unit.id));
    }
  });

  test('that do not fit are refused, all at once', () => {
    const wrong = { ids: ['a', 'a', ''], columns: { '1.1.c': [1, 2, 3], '1.3': [1], toString: [1, 2, 3] } };
    expect(problemsOf(() => scoreAll(document, wrong as Loose))).toEqual([
      'unknown-code at columns/1.1.c',
      'column-length at columns/1.3',
      'unknown-code at columns/toString',
    ]);
    expect(problemsOf(() => scoreAll(document, { ids: ['a', 'a', ''], columns: {} }))).toEqual([
      'duplicate-unit at units/1',
      'not-a-unit at units/2',
    ]);
    for (const nothing of [null, undefined, 5, 'x', {}, { ids: [] }]) {
      expect(problemsOf(() => scoreAll(document, nothing as Loose))).toEqual(['not-units']);
    }
  });
});

describe('units', () => {
  const plain = single({});

  test('none at all are an empty scoreboard', () => {
    const empty = scoreAll(plain, []);
    expect([empty.units, empty.totals, rank(empty).entries]).toEqual([[], [], []]);
    expect(scoreAll(best(), []).totals).toEqual([]);
    expect(problemsOf(() => empty.scorecard('x'))).toEqual(['unknown-unit']);
  });

  test('need an id of their own', () => {
    const ids = ['a', 'b', 'a', '', undefined, 5];
    expect(problemsOf(() => scoreAll(plain, ids.map((id) => ({ id, inputs: {} })) as Loose))).toEqual([
      'duplicate-unit at 2',
      'not-a-unit at 3',
      'not-a-unit at 4',
      'not-a-unit at 5',
    ]);
  });

  test.each(['toString', '__proto__', 'constructor', 'Bà Rịa – Vũng Tàu'])('may be called %s', (id) => {
    const all = scoreAll(plain, [{ id, inputs: { '1.1': 5 } }]);
    expect([all.totals, all.scorecard(id).unit, rank(all).entries[0]?.unit]).toEqual([[5], id, id]);
    expect(({} as Loose).unit).toBeUndefined();
  });

  test('codes may be names of the prototype', () => {
    const odd = framework([group('__proto__', [{ code: 'constructor', max: 10 }])]);
    const inputs = JSON.parse('{ "constructor": 7 }');
    const result: Loose = score(odd, { id: 'u', inputs });
    expect(result.total).toBe(7);
    expect(Object.keys(result.groups)).toEqual(['__proto__']);
    expect(Object.keys(result.indicators)).toEqual(['constructor']);
    expect(explain(result, 'vi')).toHaveLength(3);
    expect(Object.getPrototypeOf(result.groups)).toBe(Object.prototype);
  });

  test.each([null, undefined, 5, 'u', [], { id: 'u' }, { id: 'u', inputs: null }, { id: 'u', inputs: 5 }])(
    '%j is no unit',
    (unit) => {
      expect(problemsOf(() => score(plain, unit as Loose))).toEqual(['not-a-unit']);
      expect(problemsOf(() => scoreAll(plain, [unit] as Loose))).toEqual(['not-a-unit at 0']);
    },
  );

  test('data under a code or name that nobody reads are refused, each with its place', () => {
    const document = single(
      { inputs: counts, rule: { kind: 'linear', of: ratio('zero') } },
      { facts: { people: { kind: 'count' } } },
    );
    const unit = {
      id: 'u',
      inputs: { '1': 5, '1.1': { a: 1, c: 2 }, '1.2': 3, toString: 1 },
      facts: { peopel: 5 },
    };
    const expected = [
      'unknown-code at inputs/1',
      'unknown-code at inputs/1.1/c',
      'unknown-code at inputs/1.2',
      'unknown-code at inputs/toString',
      'unknown-code at facts/peopel',
    ];
    expect(problemsOf(() => score(document, unit as Loose))).toEqual(expected);
    expect(problemsOf(() => scoreAll(document, [unit] as Loose))).toEqual(
      expected.map((text) => text.replace(' at ', ' at 0/')),
    );
  });

  test('several inputs need several values', () => {
    const document = single({ inputs: counts, rule: { kind: 'linear', of: ratio('zero') } });
    for (const bare of [5, 'x', { share: 1 }]) {
      expect(
        problemsIn(document, { '1.1': bare }).every((text) => /^(wrong-kind|unknown-code)/.test(text)),
      ).toBe(true);
      expect(problemsIn(document, { '1.1': bare })).not.toEqual([]);
    }
    // Absent, and not applicable, stand for all of them.
    expect(score(document, { id: 'u', inputs: { '1.1': null } }).indicators['1.1']?.status).toBe('missing');
  });

  test('parts of a unit that have another shape, or a name nobody declares, are refused', () => {
    const over = single({
      inputs: { v: { kind: 'number', of: 'children' } },
      rule: { kind: 'linear', of: { children: { value: 'v', how: 'mean', missing: 'skip' } } },
      evidence: { required: 'zero' },
    });
    const problems = (part: Loose): readonly string[] => {
      const unit = { id: 'u', inputs: {}, ...part };
      const alone = problemsOf(() => score(over, unit));
      expect(problemsOf(() => scoreAll(over, [unit]))).toEqual(
        alone.map((each) => each.replace('at ', 'at 0/')),
      );
      return alone;
    };
    for (const children of [5, 'x', {}, [null], [5], [{ id: 'c', values: 5 }]])
      expect(problems({ children })).toEqual(['wrong-kind at children']);
    expect(problems({ children: [{ id: 'c', values: { w: 1 } }] })).toEqual([
      'unknown-code at children/0/values/w',
    ]);
    for (const children of [null, undefined, [], [{ id: 'c' }], [{ id: 'c', values: null }]])
      expect(problems({ children })).toEqual([]);
    for (const evidence of [5, 'x', []]) expect(problems({ evidence })).toEqual(['wrong-kind at evidence']);
    expect(problems({ evidence: { '9': 'x' } })).toEqual(['unknown-code at evidence/9']);
    expect(problems({ facts: 5, name: 5, type: {}, ranked: 'no' })).toEqual([
      'wrong-kind at name',
      'wrong-kind at type',
      'wrong-kind at ranked',
      'wrong-kind at facts',
    ]);
    expect(score(over, { id: 'u', inputs: {}, evidence: { '1.1': null } } as Loose).total).toBeNull();
  });

  test('every problem of every unit is told at once, up to a thousand', () => {
    const units = Array.from({ length: 5 }, (_, index) => ({
      id: `u${index}`,
      inputs: { '1.1': index % 2 ? 'x' : 1 },
    }));
    expect(problemsOf(() => scoreAll(plain, units))).toEqual([
      'wrong-kind at 1/inputs/1.1',
      'wrong-kind at 3/inputs/1.1',
    ]);
    const many = Array.from({ length: 3000 }, (_, index) => ({ id: `u${index}`, inputs: { '1.1': 'x' } }));
    expect(problemsOf(() => scoreAll(plain, many)).length).toBe(1000);
  });
});

describe('frameworks', () => {
  test('with unknown numbers are refused with every place', () => {
    const unknown = framework(
      [group('1', [{ code: '1.1', max: null }], { max: null }), { code: '2', title: { vi: '2' }, max: null }],
      { scale: null },
    );
    expect(problemsIn(unknown, {})).toEqual([
      'points-unknown at groups/0/max',
      'points-unknown at groups/0/indicators/0/max',
      'points-unknown at groups/1/max',
      'points-unknown at scale',
    ]);
  });

  test.each([null, undefined, {}, { groups: [] }, { groups: 5 }])('%j is none', (document) => {
    expect(problemsIn(document, {})).toEqual(['framework-unusable at groups']);
  });

  test.each([
    ['a rule of no kind', { rule: { kind: 'guess' } }],
    ['an input that is not declared', { rule: { kind: 'linear', of: { in: 'x' } } }],
    ['a maximum that is no number', { max: 'ten' }],
    ['an expression of no kind', { rule: { kind: 'linear', of: { pow: [1, 2] } } }],
    ['a constant that is no number', { rule: { kind: 'linear', of: 'x' } }],
    ['a policy of no kind', { na: 'guess' }],
    ['digits that are none', { round: { places: -1 } }],
  ])('with %s are unusable', (_what, indicator) => {
    expect(
      problemsIn(
        framework([
          { code: '1', title: { vi: '1' }, max: 10, indicators: [{ code: '1.1', max: 10, ...indicator }] },
        ]),
        {},
      ),
    ).toEqual(['framework-unusable']);
  });
});

describe('stages', () => {
  const document = framework([
    group('1', [
      { code: '1.1', max: 10 },
      { code: '1.2', max: 10 },
    ]),
  ]);
  const at = (stage: Loose, inputs: Loose, unit = 'u', from: Loose = document): Loose =>
    score(from, { id: unit, inputs }, { stage });

  test('differ by indicator, group and total; nothing where one has no points', () => {
    const changes = stageDifferences(
      at('self-assessed', { '1.1': 8, '1.2': 5 }),
      at('appraised', { '1.1': '6.5' }),
    );
    expect(
      changes.map(({ kind, code, earlier, later, difference, exact }) => [
        kind,
        code,
        earlier,
        later,
        difference,
        exact,
      ]),
    ).toEqual([
      ['total', '', 13, 6.5, -6.5, '-6.5'],
      ['group', '1', 13, 6.5, -6.5, '-6.5'],
      ['indicator', '1.1', 8, 6.5, -1.5, '-1.5'],
      ['indicator', '1.2', 5, null, null, null],
    ]);
  });

  test('thirds differ exactly', () => {
    const [first] = stageDifferences(
      at('appraised', { '1.1': '1/3', '1.2': 0 }),
      at('final', { '1.1': '2/3', '1.2': 0 }),
    );
    expect([first?.exact, first?.difference]).toEqual(['1/3', 1 / 3]);
  });

  test('need one unit, one framework and the right order; unmarked cards are taken as given', () => {
    const [self, final] = [at('self-assessed', {}), at('final', {})];
    expect(problemsOf(() => stageDifferences(final, self))).toEqual(['stages-reversed']);
    expect(problemsOf(() => stageDifferences(self, self))).toEqual(['stages-reversed']);
    expect(problemsOf(() => stageDifferences(self, at('final', {}, 'v')))).toEqual(['not-comparable']);
    expect(
      problemsOf(() => stageDifferences(self, at('final', {}, 'u', { ...document, id: 'other' }))),
    ).toEqual(['not-comparable']);
    expect(stageDifferences(at(undefined, {}), self)).toHaveLength(4);
  });
});

describe('the fast way and the exact way', () => {
  const line = { kind: 'linear', of: ratio('zero') };
  const part = (rule: Loose, max?: number): Loose => ({ rule, ...(max === undefined ? {} : { max }) });

  test.each([
    [
      'a line that goes on, capped by its part',
      {
        kind: 'combine',
        how: 'sum',
        parts: [part({ ...line, outside: 'extend' }, 4), part({ kind: 'fixed', give: 1 }, 6)],
      },
    ],
    ['a line that goes on, and rounds', { ...line, outside: 'extend' }],
    [
      'a falling line that goes on',
      { ...line, of: { ratio: { ...line.of.ratio, complement: true } }, outside: 'extend' },
    ],
    [
      'steps capped by their part, with a limit of their own above it',
      {
        kind: 'combine',
        how: 'sum',
        parts: [part({ kind: 'perUnit', of: { in: 'a' }, points: 1, max: 9 }, 4), part(line, 6)],
      },
    ],
    ['steps to a floor above the cap', { kind: 'perUnit', of: { in: 'a' }, points: 1, min: 3, max: 2 }],
    [
      'deductions',
      {
        kind: 'combine',
        how: 'sum',
        parts: [part({ kind: 'fixed', give: 5 }), part({ kind: 'perUnit', of: { in: 'a' }, points: '-0.5' })],
      },
    ],
    [
      'bands of a quotient that never ends',
      {
        kind: 'bands',
        of: ratio('zero'),
        bands: [
          { from: '2/3', give: 10 },
          { from: '1/3', fromIncl: false, give: '1/3' },
        ],
        else: '0.05',
      },
    ],
    ['a cut below', { ...line, cutBelow: { at: '1/3', give: 7 } }],
    [
      'knots that meet at thirds',
      {
        ...line,
        knots: [
          ['1/3', '1/7'],
          ['2/3', { share: 1 }],
        ],
      },
    ],
    [
      'a case for a number',
      { kind: 'when', cases: [{ if: { is: ['a', 3] }, then: { kind: 'fixed', give: 9 } }], else: line },
    ],
    [
      'the greatest',
      {
        kind: 'combine',
        how: 'max',
        parts: [part(line), part({ kind: 'perUnit', of: { in: 'a' }, points: 1, max: 8 })],
      },
    ],
  ])('%s: give the same', (_what, rule) => {
    for (const round of [undefined, { places: 1 }, { places: 0, mode: 'half-even' }]) {
      const document = single({
        mayExceed: true,
        mayBeNegative: true,
        inputs: counts,
        rule,
        ...(round ? { round } : {}),
      });
      const units = Array.from({ length: 49 }, (_, index) => ({
        id: `u${index}`,
        inputs: { '1.1': { a: index % 7, b: Math.floor(index / 7) } },
      }));
      expect(scoreAll(document, units as Loose).totals).toEqual(
        units.map((unit) => score(document, unit as Loose).total),
      );
    }
  });
});
