import { score } from 'chiso';
import { describe, expect, test } from 'vitest';
import { earned, exactly, issuesOf, type Loose, problemsIn, single } from '../scoring/support.js';

const inputs = {
  n: { kind: 'number' },
  flag: { kind: 'boolean' },
  kind: { kind: 'choice', options: ['a', 'b'] },
};
const given = { n: '75.0', flag: true, kind: 'a' };
const na = { notApplicable: 'không áp dụng' };

/** 10 points where the condition holds, 0 where not. */
const when = (condition: Loose): Loose => ({
  inputs,
  na: 'drop',
  evidence: { required: 'flag' },
  rule: {
    kind: 'when',
    cases: [{ if: condition, then: { kind: 'fixed', give: { share: 1 } } }],
    else: { kind: 'fixed', give: 0 },
  },
});
const holds = (condition: Loose, values: Loose = given, unit: Loose = {}): boolean | null => {
  const points = exactly(when(condition), values, unit);
  return points === null ? null : points === '10';
};

describe('comparisons', () => {
  test.each([
    ['<', [true, false, false]],
    ['<=', [true, true, false]],
    ['=', [false, true, false]],
    ['!=', [true, false, true]],
    ['>=', [false, true, true]],
    ['>', [false, false, true]],
  ])('74, 75 and 76 %s 75', (comparison, expected) => {
    expect([74, 75, 76].map((n) => holds({ cmp: [n, comparison, { in: 'n' }] }))).toEqual(expected);
  });

  test('an absent number leaves it open, one that does not apply makes the indicator not applicable', () => {
    expect(earned(when({ cmp: [{ in: 'n' }, '>', 0] }), { ...given, n: null }).status).toBe('missing');
    expect(earned(when({ cmp: [{ in: 'n' }, '>', 0] }), { ...given, n: na }).status).toBe('not-applicable');
  });
});

describe('options', () => {
  test('a choice, yes and no', () => {
    expect([holds({ is: ['kind', 'a'] }), holds({ is: ['kind', 'b'] })]).toEqual([true, false]);
    expect([
      holds({ is: ['flag', true] }),
      holds({ is: ['flag', false] }),
      holds({ is: ['flag', 'true'] }),
    ]).toEqual([true, false, true]);
  });

  test('a number however it is written', () => {
    for (const n of [75, '75', '75.0', '150/2', '7.5e1'])
      expect(holds({ is: ['n', 75] }, { ...given, n })).toBe(true);
    expect(holds({ is: ['n', 0.1] }, { ...given, n: '1/10' })).toBe(true);
    expect(holds({ is: ['n', 75] }, { ...given, n: '75.1' })).toBe(false);
    expect(problemsIn(single(when({ is: ['n', 75] })), { '1.1': { ...given, n: 'abc' } })).toContain(
      'wrong-kind at inputs/1.1/n',
    );
  });

  test('absent and not applicable', () => {
    expect(holds({ is: ['kind', 'a'] }, { ...given, kind: null })).toBeNull();
    expect(earned(when({ is: ['kind', 'a'] }), { ...given, kind: na }).status).toBe('not-applicable');
    expect(problemsIn(single(when({ is: ['kind', 'a'] })), { '1.1': { ...given, kind: 'c' } })).toEqual([
      'unknown-option at inputs/1.1/kind',
    ]);
    expect(problemsIn(single(when({ is: ['kind', 'a'] })), { '1.1': { ...given, kind: true } })).toEqual([
      'wrong-kind at inputs/1.1/kind',
    ]);
  });
});

describe('all, any, not, at least', () => {
  const [yes, no, open] = [{ is: ['flag', true] }, { is: ['flag', false] }, { cmp: [{ in: 'n' }, '>', 0] }];
  const values = { ...given, n: null };
  const decide = (condition: Loose): boolean | null => holds(condition, values);

  test('are decided as soon as what is known decides them', () => {
    expect([
      decide({ all: [yes, yes] }),
      decide({ all: [yes, no] }),
      decide({ all: [no, open] }),
      decide({ all: [yes, open] }),
    ]).toEqual([true, false, false, null]);
    expect([decide({ any: [no, no] }), decide({ any: [yes, open] }), decide({ any: [no, open] })]).toEqual([
      false,
      true,
      null,
    ]);
    expect([decide({ not: yes }), decide({ not: no }), decide({ not: open })]).toEqual([false, true, null]);
    expect(decide({ atLeast: { n: 2, of: [yes, yes, open] } })).toBe(true);
    expect(decide({ atLeast: { n: 2, of: [yes, no, open] } })).toBeNull();
    expect(decide({ atLeast: { n: 3, of: [yes, no, open] } })).toBe(false);
  });

  test('of nothing: all hold, none of any', () => {
    expect([decide({ all: [] }), decide({ any: [] }), decide({ atLeast: { n: 0, of: [] } })]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('what is known of the data', () => {
  test('not applicable, missing and evidence are always decided', () => {
    const values = { n: null, flag: na, kind: 'a' };
    expect([
      holds({ na: 'flag' }, values),
      holds({ na: 'n' }, values),
      holds({ na: 'kind' }, values),
    ]).toEqual([true, false, false]);
    expect([
      holds({ missing: 'flag' }, values),
      holds({ missing: 'n' }, values),
      holds({ missing: 'kind' }, values),
    ]).toEqual([false, true, false]);
  });

  test.each([
    [{ '1.1': 'QĐ 12/2023' }, true],
    [{ '1.1': ['QĐ 12/2023'] }, true],
    [{ '1.1': '  ' }, false],
    [{ '1.1': [] }, false],
    [{}, false],
    [undefined, false],
  ])('evidence %j', (evidence, expected) => {
    expect(holds({ evidence: '1.1' }, given, evidence === undefined ? {} : { evidence })).toBe(expected);
  });

  test('evidence for a code that is not there makes the framework unusable', () => {
    expect(problemsIn(single(when({ evidence: '1.2' })), {})).toEqual(['framework-unusable']);
  });
});

describe('what small changes of the code left unseen', () => {
  test('a number is the same however small, and however it is written', () => {
    expect(holds({ is: ['n', 1e-7] }, { ...given, n: '0.0000001' })).toBe(true);
    expect(holds({ is: ['n', 1e-7] }, { ...given, n: '0.000001' })).toBe(false);
    expect(holds({ is: ['n', 1e21] }, { ...given, n: '1000000000000000000000' })).toBe(true);
  });

  test('words that nobody knows are refused, and named', () => {
    const said = (condition: Loose): string =>
      issuesOf(() => score(single(when(condition)), { id: 'u', inputs: {} }))
        .map(({ code, message }) => `${code} ${message.en}`)
        .join();
    expect(said({ cmp: [{ in: 'n' }, '=>', 5] })).toMatch(/^framework-unusable .*comparison/);
    expect(said({ some: [] })).toMatch(/^framework-unusable .*condition/);
    expect(said({ cmp: [{ ratio: { num: 1, den: { in: 'n' }, zeroDen: 'none' } }, '>', 5] })).toMatch(
      /^framework-unusable .*zeroDen/,
    );
  });

  test('a level that stands for no number is named', () => {
    const document = single({
      inputs: { s: { kind: 'survey', options: ['1', 'good'] } },
      rule: { kind: 'perUnit', points: 1, partial: 'floor', of: { mean: { input: 's' } } },
    });
    const [issue] = issuesOf(() =>
      score(document, { id: 'u', inputs: { '1.1': { s: { '1': 2, good: 1 } } } }),
    );
    expect([issue?.code, issue?.message.en]).toEqual([
      'level-without-score',
      expect.stringContaining('"good"'),
    ]);
  });
});

describe('bands with one edge', () => {
  const bands = (...list: readonly Loose[]): Loose => ({
    inputs: { n: { kind: 'number' } },
    rule: { kind: 'bands', of: { in: 'n' }, bands: list },
  });
  const points = (indicator: Loose, ...values: readonly number[]): unknown =>
    values.map((n) => exactly(indicator, { n }));

  test('start where the next lower one ends, in whatever order they stand', () => {
    const low = { to: 5, give: 1 };
    const high = { to: 10, give: 2 };
    // 5 is not below 5, so it is in the band to 10; so is all from there to below 10.
    expect(points(bands(low, high), 3, 5, 9)).toEqual(['1', '2', '2']);
    expect(points(bands(high, low), 3, 5, 9)).toEqual(['1', '2', '2']);
    const including = { to: 5, toIncl: true, give: 1 };
    expect(points(bands(high, including), 3, 5, 9)).toEqual(['1', '1', '2']);
  });

  test('or with lower edges only end where the next higher one starts', () => {
    const low = { from: 5, give: 1 };
    const open = { from: 10, fromIncl: false, give: 2 };
    // 10 is not above 10, so it stays in the band from 5.
    expect(points(bands(low, open), 5, 10, 11)).toEqual(['1', '1', '2']);
    expect(points(bands(open, low), 5, 10, 11)).toEqual(['1', '1', '2']);
    expect(points(bands({ from: 10, give: 2 }, low), 5, 10, 11)).toEqual(['1', '2', '2']);
    // With both edges of its own a band takes neither from a neighbour.
    const none = { from: 5, to: 8, give: 1 };
    expect(points({ ...bands(none, open), rule: { ...bands(none, open).rule, else: 0 } }, 7, 8, 9)).toEqual([
      '1',
      '0',
      '0',
    ]);
  });

  test('a number in none is named', () => {
    const [issue] = issuesOf(() => exactly(bands({ to: 5, give: 1 }), { n: '12.5' }));
    expect([issue?.code, issue?.message.en]).toEqual(['no-band', expect.stringContaining('12.5')]);
  });
});
