import { describe, expect, test } from 'vitest';
import { counts, exactly, type Loose, problemsIn, ratio, single } from '../scoring/support.js';

/** An indicator whose points are the number itself. */
const of = (expression: Loose, inputs: Loose = counts): Loose => ({
  max: 1000,
  mayBeNegative: true,
  inputs,
  rule: {
    kind: 'linear',
    of: expression,
    knots: [
      [0, 0],
      [1, 1],
    ],
    outside: 'extend',
  },
});

describe('arithmetic is exact', () => {
  const number = { x: { kind: 'number' }, y: { kind: 'number' } };

  test.each([
    [{ add: [{ in: 'x' }, { in: 'y' }, '1/3'] }, '19/30'], // 0.1 + 0.2 + 1/3 = 3/10 + 1/3
    [{ sub: [{ in: 'x' }, { in: 'y' }] }, '-0.1'],
    [{ mul: [{ in: 'x' }, { in: 'y' }, 100] }, '2'],
    [{ ratio: { num: { in: 'x' }, den: { in: 'y' } } }, '0.5'],
    [{ ratio: { num: { in: 'x' }, den: 3, complement: true } }, '29/30'],
    [{ add: [] }, '0'],
    [{ mul: [] }, '1'],
    ['7/3', '7/3'],
    [{ ratio: { num: { add: [{ in: 'x' }, { in: 'y' }] }, den: { sub: [1, { in: 'x' }] } } }, '1/3'], // 0.3 / 0.9
  ])('%j of 0.1 and 0.2 is %s', (expression, expected) => {
    expect(exactly(of(expression, number), { x: 0.1, y: '0.2' })).toBe(expected);
  });

  test('the logarithm is good for forty digits, and there is none of zero or less', () => {
    // ln 2 = 0.69314718055994530941723212145817656807550013436…
    const log = of({ ln: { in: 'x' } }, number);
    expect(exactly(log, { x: 2, y: 0 })).toBe('0.6931471805599453094172321214581765680755');
    expect(exactly(log, { x: 1, y: 0 })).toBe('0');
    for (const x of [0, -1]) {
      expect(problemsIn(single(log), { '1.1': { x, y: 0 } })).toEqual([
        'logarithm-of-non-positive at inputs/1.1',
      ]);
    }
  });

  test('yes counts one and no counts nothing', () => {
    const flag = of({ in: 'x' }, { x: { kind: 'boolean' } });
    expect([true, false, 1, 0, 'true', 'false'].map((x) => exactly(flag, { x }))).toEqual([
      '1',
      '0',
      '1',
      '0',
      '1',
      '0',
    ]);
  });
});

describe('absent and not applicable pass through', () => {
  const na = { notApplicable: 'không phát sinh' };
  const declared = { ...of({ add: [{ in: 'a' }, { in: 'b' }] }), na: 'drop' };

  test('one absent number leaves the sum absent', () => {
    expect(exactly(declared, { a: 1, b: null })).toBeNull();
    expect(exactly(declared, { a: 1 })).toBeNull();
  });

  test('not applicable goes before absent: no data are needed for it', () => {
    const card = single(declared);
    expect(problemsIn(card, { '1.1': { a: null, b: na } })).toEqual([]);
    expect(problemsIn(single(of({ add: [{ in: 'a' }, { in: 'b' }] })), { '1.1': { a: 1, b: na } })).toEqual([
      'not-applicable-undeclared at inputs/1.1',
    ]);
  });
});

describe('a denominator of zero', () => {
  test.each([
    ['full', '1'],
    ['zero', '0'],
  ])('is %s', (zeroDen, expected) => {
    expect(exactly(of(ratio(zeroDen)), { a: 0, b: 0 })).toBe(expected);
    expect(exactly(of(ratio(zeroDen)), { a: 5, b: 0 })).toBe(expected);
  });

  test('"full" is the whole share also of a complement: nothing went wrong', () => {
    const complement = { ratio: { ...ratio('full').ratio, complement: true } };
    expect(exactly(of(complement), { a: 0, b: 0 })).toBe('1');
    expect(exactly(of(complement), { a: 1, b: 4 })).toBe('0.75');
  });

  test('is an error where nothing is said', () => {
    expect(problemsIn(single(of(ratio())), { '1.1': { a: 1, b: 0 } })).toEqual([
      'zero-denominator at inputs/1.1',
    ]);
    expect(problemsIn(single(of(ratio('error'))), { '1.1': { a: 1, b: 0 } })).toEqual([
      'zero-denominator at inputs/1.1',
    ]);
  });
});

describe('survey', () => {
  const survey = { q: { kind: 'survey', options: ['1', '2', '3', 'none'] } };
  const share = (extra: Loose = {}): Loose => of({ share: { input: 'q', levels: ['3'], ...extra } }, survey);
  const mean = (extra: Loose = {}): Loose => of({ mean: { input: 'q', ...extra } }, survey);

  test('the share of answers in the levels, of all or of those that count', () => {
    const q = { '1': 1, '3': 2, none: 1 };
    expect(exactly(share(), { q })).toBe('0.5');
    expect(exactly(share({ exclude: ['none'] }), { q })).toBe('2/3');
    expect(exactly(share({ levels: ['2'] }), { q })).toBe('0');
  });

  test('the mean of the levels, or of the scores they stand for', () => {
    // (1 x 1 + 3 x 3) / 4
    expect(exactly(mean(), { q: { '1': 1, '3': 3 } })).toBe('2.5');
    expect(exactly(mean({ scores: { '1': '1/2', '3': 0 } }), { q: { '1': 1, '3': 3 } })).toBe('0.125');
    expect(exactly(mean({ exclude: ['none'] }), { q: { '2': 3, none: 5 } })).toBe('2');
  });

  test('no answers, or too few, are absent', () => {
    expect(exactly(share(), { q: {} })).toBeNull();
    expect(exactly(share({ exclude: ['none'] }), { q: { none: 3 } })).toBeNull();
    expect(exactly(share({ minAnswers: 3 }), { q: { '3': 2 } })).toBeNull();
    expect(exactly(share({ minAnswers: 3 }), { q: { '3': 3 } })).toBe('1');
    expect(exactly(share({ minAnswers: 0 }), { q: {} })).toBeNull();
    expect(exactly(mean(), { q: null })).toBeNull();
  });

  test.each([
    [{ '3': -1 }, 'wrong-kind'],
    [{ '3': 1.5 }, 'wrong-kind'],
    [{ '3': '2' }, 'wrong-kind'],
    [{ '4': 1 }, 'unknown-option'],
    [5, 'wrong-kind'],
    ['3', 'wrong-kind'],
    [[1, 2], 'wrong-kind'],
  ])('%j is no list of answers: %s', (q, code) => {
    expect(problemsIn(single(share()), { '1.1': { q } })).toEqual([`${code} at inputs/1.1/q`]);
  });

  test('a level may have the name of a method or of the prototype', () => {
    const odd = { q: { kind: 'survey' } };
    const rule = of({ share: { input: 'q', levels: ['__proto__', 'share'] } }, odd);
    const q = JSON.parse('{ "__proto__": 1, "share": 1, "constructor": 2 }');
    expect(exactly(rule, { q })).toBe('0.5');
  });
});

describe('sub-units', () => {
  const inputs = { v: { kind: 'number', of: 'children' }, n: { kind: 'number' } };
  const over = (figure: Loose): Loose => of({ children: { value: 'v', missing: 'skip', ...figure } }, inputs);
  const withChildren = (values: readonly unknown[]): Loose => ({
    children: values.map((v, index) => ({ id: `c${index}`, values: { v } })),
  });
  const scored = (figure: Loose, values: readonly unknown[], n: Loose = 0): unknown =>
    exactly(over(figure), { n }, withChildren(values));

  test.each([
    ['mean', '2'],
    ['sum', '6'],
    ['min', '1'],
    ['max', '3'],
  ])('the %s of 1, 3 and 2 is %s', (how, expected) => {
    expect(scored({ how }, [1, 3, 2])).toBe(expected);
  });

  test('the share of those that reach a value', () => {
    expect(scored({ how: 'shareAtLeast', least: 2 }, [1, 3, 2])).toBe('2/3');
    expect(scored({ how: 'shareAtLeast' }, [-1, 0])).toBe('0.5');
  });

  test('those without the value are zeros, are skipped, or are an error; those it does not apply to never count', () => {
    const values = [4, null, { notApplicable: 'không' }];
    expect(['mean', 'sum', 'min', 'max'].map((how) => scored({ how, missing: 'zero' }, values))).toEqual([
      '2',
      '4',
      '0',
      '4',
    ]);
    expect(scored({ how: 'max', missing: 'zero' }, [-4, null])).toBe('0');
    expect(scored({ how: 'mean' }, values)).toBe('4');
    expect(
      problemsIn(single(over({ how: 'mean', missing: 'error' })), { '1.1': { n: 0 } }, withChildren(values)),
    ).toEqual(['children-missing at inputs/1.1']);
  });

  test('those that were expected and did not report count like those without the value', () => {
    const expected = { in: 'n' };
    // (4 + 2 + 0 + 0) / 4; 1 of 4 reaches 3; 3 of 4 reach 0 with the two zeros… all four do.
    expect(scored({ how: 'mean', missing: 'zero', expected }, [4, 2], 4)).toBe('1.5');
    expect(scored({ how: 'shareAtLeast', least: 3, missing: 'zero', expected }, [4, 2], 4)).toBe('0.25');
    expect(scored({ how: 'shareAtLeast', least: 0, missing: 'zero', expected }, [4, -2], 4)).toBe('0.75');
    expect(scored({ how: 'mean', missing: 'zero', expected }, [], 4)).toBe('0');
    expect(scored({ how: 'mean', expected }, [4, 2], 2)).toBe('3');
    expect(scored({ how: 'mean', expected }, [4, 2], null)).toBeNull();
  });

  test('more than expected, or a number of units that is none, is an error', () => {
    const expected = { in: 'n' };
    const problems = (n: unknown): readonly string[] =>
      problemsIn(single(over({ how: 'mean', expected })), { '1.1': { n } }, withChildren([1, 2]));
    expect(problems(1)).toEqual(['too-many-children at inputs/1.1']);
    expect(problems('5/2')).toEqual(['wrong-kind at inputs/1.1']);
    expect(problems('3/2')).toEqual(['too-many-children at inputs/1.1']);
  });

  test('no sub-units at all are absent', () => {
    expect(scored({ how: 'mean' }, [])).toBeNull();
    expect(exactly(over({ how: 'mean' }), { n: 0 })).toBeNull();
  });

  test('a million million expected sub-units are counted, not listed', () => {
    const expected = { in: 'n' };
    expect(scored({ how: 'sum', missing: 'zero', expected }, [4], '1e12')).toBe('4');
    expect(scored({ how: 'shareAtLeast', least: 0, missing: 'zero', expected }, [4], '1e12')).toBe('1');
  });

  test('an expression over the inputs of each; nothing of the unit itself', () => {
    const both = { v: { kind: 'number', of: 'children' }, w: { kind: 'number', of: 'children' } };
    const rule = of(
      { children: { value: { ratio: { num: { in: 'v' }, den: { in: 'w' } } }, how: 'sum', missing: 'skip' } },
      both,
    );
    const children = [
      { id: 'a', values: { v: 1, w: 2 } },
      { id: 'b', values: { v: 1, w: 4 } },
    ];
    expect(exactly(rule, undefined, { children })).toBe('0.75');
    for (const value of [
      { score: '1' },
      { percentOf: '1' },
      { peer: { of: { in: 'v' }, stat: 'max' } },
      { children: { value: 'v', how: 'sum', missing: 'skip' } },
    ]) {
      expect(problemsIn(single(over({ value, how: 'sum' })), {}, { children })).toEqual([
        'framework-unusable',
      ]);
    }
    expect(problemsIn(single(over({ value: 'toString', how: 'sum' })), {}, { children })).toEqual([
      'framework-unusable',
    ]);
  });
});

describe('days late', () => {
  const late = (due: string, extra: Loose = {}): Loose =>
    of({ daysLate: { submitted: 'sent', due, ...extra } }, { sent: { kind: 'date' }, due: { kind: 'date' } });
  const days = (due: string, sent: string, extra: Loose = {}): unknown => exactly(late(due, extra), { sent });
  const weekdays = { calendar: 'weekdays' };

  test.each([
    ['2026-12-10', '2026-12-10', '0'],
    ['2026-12-10', '2026-12-08', '0'],
    ['2026-12-10', '2026-12-13', '3'],
    ['2026-12-31', '2027-01-01', '1'],
    ['2028-02-28', '2028-03-01', '2'], // 2028 is a leap year
    ['2027-02-28', '2027-03-01', '1'],
    ['1969-12-31', '1970-01-02', '2'],
  ])('due %s and sent %s is %s days late', (due, sent, expected) => {
    expect(days(due, sent)).toBe(expected);
  });

  test.each([
    ['2026-12-11', '2026-12-14', '1'], // Friday to Monday
    ['2026-12-12', '2026-12-13', '0'], // Saturday to Sunday
    ['2026-12-31', '2027-01-04', '2'], // Thursday; Friday 1 and Monday 4 January
    ['1969-12-26', '1969-12-29', '1'], // before 1970: Friday to Monday
  ])('due %s and sent %s is %s weekdays late', (due, sent, expected) => {
    expect(days(due, sent, weekdays)).toBe(expected);
  });

  test('holidays are no weekdays', () => {
    expect(days('2026-12-31', '2027-01-04', { ...weekdays, holidays: ['2027-01-01', '2027-01-03'] })).toBe(
      '1',
    );
  });

  test('the due date may be data of the unit', () => {
    expect(exactly(late('due'), { sent: '2026-12-13', due: '2026-12-10' })).toBe('3');
    expect(exactly(late('due'), { sent: '2026-12-13', due: null })).toBeNull();
    expect(exactly(late('due'), { sent: null, due: '2026-12-10' })).toBeNull();
  });

  test.each(['2026-02-29', '2026-13-01', '10/12/2026', '2026-12-10T00:00', 20261210, true])(
    '%j is no date',
    (sent) => {
      expect(problemsIn(single(late('2026-12-10')), { '1.1': { sent } })).toEqual([
        'wrong-kind at inputs/1.1/sent',
      ]);
    },
  );

  test('a due date of no calendar makes the framework unusable', () => {
    expect(problemsIn(single(late('2026-02-30')), {})).toEqual(['framework-unusable']);
  });
});
