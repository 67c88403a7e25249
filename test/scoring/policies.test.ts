/** Policies by hand, each where a small change of the code once went unseen: what mutation testing asked for. */
import { explain, rank, score, scoreAll, validateFramework } from 'chiso';
import { describe, expect, test } from 'vitest';
import { framework, group, issuesOf, type Loose, problemsIn, problemsOf } from './support.js';

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
const bands = [left('A', { from: 80 }), left('B', { from: 50 }), left('C', {})];
const na = { notApplicable: 'không' };
const always = { cmp: [1, '>', 0] };
const never = { cmp: [1, '<', 0] };

describe('classes', () => {
  const percent = (extra: Loose = {}, more: Loose = {}): Loose =>
    framework([direct('1', 200)], { classes: { of: 'percent', bands, ...extra }, ...more });

  test('an edge in percent is a part of the scale, one of totals is itself', () => {
    const gates = [{ when: always, do: 'class-down', score: 'edge' }];
    // 90% of 200 is A; one down is B, whose upper edge is 80%: 160 points.
    expect(card(percent({}, { gates }), { 1: 180 })).toMatchObject({ points: 160, class: { code: 'B' } });
    // 180 is A; the upper edge of B is 80 points.
    expect(card(percent({ of: 'total' }, { gates }), { 1: 180 })).toMatchObject({
      points: 80,
      class: { code: 'B' },
    });
  });

  test('a gap that falls lower leaves alone whoever has a class', () => {
    const gaps = [left('A', { from: 80 }), left('B', { from: 50, below: 70 }), left('C', { below: 40 })];
    const document = framework([direct('1', 100)], { classes: { of: 'total', bands: gaps, gap: 'lower' } });
    const classOf = (points: number): unknown => card(document, { 1: points }).class?.code;
    // 75 falls to B; so does 70, which B does not hold; 45 and 40 fall to C.
    expect([85, 80, 75, 70, 69, 50, 45, 40, 39].map(classOf)).toEqual([
      'A',
      'A',
      'B',
      'B',
      'B',
      'B',
      'C',
      'C',
      'C',
    ]);
  });

  test('a gate names a class by its code or by its title', () => {
    const coded = [
      { ...left('Tốt', { from: 80 }), code: 'T' },
      { ...left('Khá', {}), code: 'K' },
    ];
    for (const name of ['K', 'Khá']) {
      const gates = [{ when: always, do: 'class-at-most', class: name, score: 'keep' }];
      const document = framework([direct('1', 100)], { classes: { of: 'total', bands: coded }, gates });
      expect(card(document, { 1: 90 }).class).toMatchObject({ code: 'K' });
    }
  });

  test('what divides the groups is said with their numbers', () => {
    const document = framework([direct('1', 10), direct('2', 10)], { classes: { of: 'each-group', bands } });
    const [issue] = card(document, { 1: 9, 2: '5.55' }).issues;
    expect(issue.code).toBe('class-gap');
    expect(issue.message.en).toContain('of 90, 55.5');
    expect(issue.message.vi).toContain('90; 55,5');
  });

  test('a group that is left out is in no class of groups', () => {
    const document = framework([direct('1', 10, { na: 'rescale' }), direct('2', 10)], {
      classes: { of: 'each-group', bands },
    });
    expect(card(document, { 1: na, 2: 6 }).class).toMatchObject({ code: 'B' });
  });

  test('penalties outside the class are not in it, where no gate caps the total', () => {
    const document = framework(
      [direct('1', 100), direct('P', 20, { role: 'penalty', countsForClass: false })],
      {
        penalty: 'may-be-negative',
        classes: { of: 'total', bands: [left('A', { from: 85 }), left('B', {})] },
      },
    );
    // 90 counts; the total is 80.
    expect(card(document, { 1: 90, P: 10 })).toMatchObject({ total: 80, class: { code: 'A' } });
  });

  test('words and digits that mean nothing are refused, and named', () => {
    const refused = (classes: Loose): string =>
      issuesOf(() => card(percent(classes), { 1: 1 }))
        .map(({ code, message }) => `${code} ${message.en}`)
        .join();
    expect(refused({ gap: 'upper' })).toMatch(/^framework-unusable .*`?gap/);
    expect(refused({ groups: 'best' })).toMatch(/^framework-unusable .*`?groups/);
    expect(refused({ of: 'points' })).toMatch(/^framework-unusable .*`?of/);
    expect(refused({ round: { places: 99 } })).toMatch(/^framework-unusable /);
  });
});

describe('gates', () => {
  test('only a cap caps, whatever other gates carry', () => {
    const document = framework([direct('1', 100)], { gates: [{ when: always, do: 'unranked', at: 10 }] });
    expect(card(document, { 1: 90 })).toMatchObject({ total: 90, ranked: false });
  });

  const nested = (gate: Loose): Loose =>
    framework(
      [
        {
          code: '1',
          title: { vi: '1' },
          max: 30,
          na: 'drop',
          indicators: [manual('1.1', 10), manual('1.3', 5, { rule: { kind: 'info' } })],
          groups: [group('1.2', [manual('1.2.1', 10), manual('1.2.2', 10)])],
        },
      ],
      { gates: [gate] },
    );
  const inputs = { '1.1': 4, '1.2.1': 5, '1.2.2': 6 };

  test('that did not fire set nothing to zero', () => {
    expect(card(nested({ when: never, do: 'zero-group', target: '1.2' }), inputs).total).toBe(15);
  });

  test('set a part to zero, and every group above is added up again', () => {
    const zero = card(nested({ when: always, do: 'zero-indicator', target: '1.2.2' }), inputs);
    expect([zero.groups['1.2'].points, zero.groups['1'].points, zero.total]).toEqual([5, 9, 9]);
    expect(zero.indicators['1.2.2']).toMatchObject({
      status: 'scored',
      points: 0,
      reason: { en: 'set to 0 by a gate' },
    });
    expect(explain(zero, 'en').find(({ code }) => code === '1.2.2')?.text).toContain('gate');
  });

  test('leave what is not scored and what was dropped as it is', () => {
    const zero = card(nested({ when: always, do: 'zero-group', target: '1' }), { ...inputs, '1.1': na });
    expect(zero.total).toBe(0);
    expect(zero.indicators['1.3'].status).toBe('unscored');
    expect(zero.indicators['1.1']).toMatchObject({ status: 'not-applicable', points: null });
  });
});

describe('what leaves a group', () => {
  test('passes on its weight only, where some are dropped and some rescaled and none stays', () => {
    const document = framework([
      group('1', [manual('1.1', 10, { na: 'rescale' }), manual('1.2', 10, { na: 'drop' })]),
      direct('2', 20),
    ]);
    // 10 of 20 is half; 10 more points to get come from 1.1, none from 1.2: half of 30.
    expect(card(document, { '1.1': na, '1.2': na, 2: 10 })).toMatchObject({ total: 15, max: 30, share: 0.5 });
  });

  test('a bonus group keeps its declared maximum while one member stays', () => {
    const document = framework(
      [direct('1', 10), group('B', [manual('B1', 5, { na: 'drop' }), manual('B2', 5)], { role: 'bonus' })],
      { bonus: 'may-exceed-scale' },
    );
    expect(card(document, { 1: 5, B1: na, B2: 3 })).toMatchObject({
      total: 8,
      groups: { B: { points: 3, max: 10 } },
    });
  });

  test('data of the unit decide, where others belong to its sub-units', () => {
    const inputs = { x: { kind: 'number' }, y: { kind: 'number', of: 'children' } };
    const rule = { kind: 'fixed', give: 3 };
    const document = framework([group('1', [manual('1.1', 10, { na: 'full', inputs, rule })])]);
    expect(card(document, { '1.1': { x: na } }).indicators['1.1']).toMatchObject({
      status: 'not-applicable',
      points: 10,
    });
  });
});

describe('means', () => {
  const geometric = (weights: readonly number[] = [10, 10, 10]): Loose =>
    framework([
      {
        code: '1',
        title: { vi: '1' },
        max: 100,
        aggregate: 'geometric',
        indicators: weights.map((max, at) => manual(`1.${at + 1}`, max)),
      },
    ]).groups;
  const mean = (...points: readonly number[]): string => {
    const inputs = Object.fromEntries(points.map((each, at) => [`1.${at + 1}`, each]));
    return card(framework(geometric(points.map(() => 12))), inputs).points.toFixed(9);
  };

  test('the geometric mean of unlike shares is none of them', () => {
    // Shares 1/2, 1/2, 1/4: the third root of 1/16 is 0.396850262992.
    expect(mean(6, 6, 3)).toBe('39.685026299');
    // 1/2 and 1/4 have the same numerator: the root of 1/8.
    expect(mean(6, 3)).toBe('35.355339059');
    // 1/4 and 3/4 have the same denominator: the root of 3/16.
    expect(mean(3, 9)).toBe('43.301270189');
    expect(mean(6, 6)).toBe('50.000000000');
  });

  test('negative shares have a weighted mean, and no other', () => {
    const signed = manual('1.1', 10, {
      mayBeNegative: true,
      inputs: { x: { kind: 'number' } },
      rule: { kind: 'perUnit', of: { sub: [{ in: 'x' }, 0] }, points: 1, base: -4, max: 10 },
    });
    const of = (aggregate: string): Loose =>
      framework([group('1', [signed, manual('1.2', 10)], { aggregate })]);
    // (-4 + 8) / 20 of 20.
    expect(card(of('weighted-mean'), { '1.1': 0, '1.2': 8 }).total).toBe(4);
    for (const aggregate of ['geometric', 'harmonic']) {
      const [issue] = issuesOf(() => card(of(aggregate), { '1.1': 0, '1.2': 8 }));
      expect(issue?.code).toBe('mean-of-non-positive');
      expect(issue?.message.en).toContain('-0.4 in 1 ');
    }
    const [issue] = issuesOf(() =>
      card(framework([group('1', [manual('1.1', 10, { weight: 0 })], { aggregate: 'weighted-mean' })]), {
        '1.1': 1,
      }),
    );
    expect([issue?.code, issue?.message.en]).toEqual([
      'weights-zero',
      expect.stringContaining('members of 1 '),
    ]);
  });

  test('a group with points so far has no place in a mean yet', () => {
    const document = framework([group('1', [manual('1.1', 10), manual('1.2', 10)]), direct('2', 10)], {
      aggregate: 'weighted-mean',
    });
    expect(card(document, { '1.1': 9, 2: 8 })).toMatchObject({
      total: null,
      groups: { 1: { points: 9, status: 'partial' } },
    });
  });

  test('a mean has the maximum it declares, whatever its members add up to', () => {
    const document = framework([
      { ...group('1', [manual('1.1', 10), manual('1.2', 30)], { aggregate: 'weighted-mean' }), max: 100 },
    ]);
    // (10 x 1/2 + 30 x 1) / 40 = 7/8 of 100.
    expect(card(document, { '1.1': 5, '1.2': 30 })).toMatchObject({ total: 87.5, max: 100 });
  });
});

describe('evidence', () => {
  test('that is asked for and given changes nothing; without it, as declared', () => {
    const of = (required: string): Loose =>
      framework([group('1', [manual('1.1', 10, { evidence: { required } })])]);
    const given = { evidence: { '1.1': 'công văn' } };
    for (const required of ['flag', 'zero']) {
      expect(card(of(required), { '1.1': 7 }, given)).toMatchObject({
        total: 7,
        issues: [],
        indicators: { '1.1': { status: 'scored' } },
      });
    }
    expect(card(of('flag'), { '1.1': 7 }).indicators['1.1']).toMatchObject({ status: 'scored', points: 7 });
    const none = card(of('zero'), { '1.1': 7 });
    expect(none.indicators['1.1']).toMatchObject({
      status: 'scored',
      points: 0,
      reason: { en: 'no evidence' },
    });
    expect(explain(none, 'en').find(({ code }) => code === '1.1')?.text).toContain('no evidence');
  });
});

describe('maxima', () => {
  const typed = { unitTypes: { a: { title: { vi: 'A' }, scale: 30 }, b: { title: { vi: 'B' }, scale: 25 } } };

  test('of a condition group claim nothing about its members', () => {
    const document = framework([
      direct('1', 10),
      { ...group('E', [manual('E1', 3)], { role: 'condition' }), max: 10 },
    ]);
    expect(card(document, { 1: 5, E1: 2 })).toMatchObject({ total: 5, max: 10 });
  });

  test('of a bonus group stay for types that lack a member', () => {
    const document = framework(
      [
        direct('1', 30),
        group('B', [manual('B1', 4), manual('B2', 4, { appliesTo: ['a'] })], { role: 'bonus' }),
      ],
      {
        bonus: 'may-exceed-scale',
        unitTypes: { a: typed.unitTypes.a, b: { title: { vi: 'B' }, scale: 30 } },
      },
    );
    expect(card(document, { 1: 20, B1: 4 }, { type: 'b' })).toMatchObject({
      total: 24,
      groups: { B: { max: 8 } },
    });
  });

  test('declared for a type are held against the members it has', () => {
    const wrong = framework(
      [
        group('1', [manual('1.1', 10), manual('1.2', 10, { appliesTo: ['a'] })], { maxFor: { b: 15 } }),
        direct('2', 10),
      ],
      typed,
    );
    expect(problemsIn(wrong, { '1.1': 5, 2: 5 }, { type: 'b' })).toEqual(['framework-unusable']);
    expect(validateFramework(wrong).issues?.map(({ code }) => code)).toContain('sum-mismatch');
  });
});

describe('the total', () => {
  test('falls below zero only where it may', () => {
    const of = (penalty: string): Loose =>
      framework([direct('1', 10), direct('P', 10, { role: 'penalty' })], { penalty });
    expect(card(of('may-be-negative'), { 1: 5, P: 8 }).total).toBe(-3);
    expect(card(of('stops-at-zero'), { 1: 5, P: 8 }).total).toBe(0);
  });

  test('between two classes has none, whatever other gates fired', () => {
    const document = framework([direct('1', 100)], {
      classes: { of: 'total', bands: [left('A', { from: 80 }), left('B', { below: 70 })] },
      gates: [{ when: always, do: 'unranked' }],
    });
    const between = card(document, { 1: 75 });
    expect(between).toMatchObject({ class: null, ranked: false });
    expect(between.issues[0].message.en).toContain('75');
  });

  test('is not scored by words that nobody knows, and they are named', () => {
    const said = (group: Loose): string =>
      issuesOf(() => card(framework([direct('1', 10, group)]), { 1: 1 }))
        .map(({ code, message }) => `${code} ${message.en}`)
        .join();
    expect(said({ na: 'none' })).toMatch(/^framework-unusable .*\bna\b/);
    expect(said({ missing: 'none' })).toMatch(/^framework-unusable .*\bmissing\b/);
    expect(said({ role: 'none' })).toMatch(/^framework-unusable .*\brole\b/);
  });
});

describe('ranking', () => {
  test('a unit that lost its place gained and lost none', () => {
    const document = framework([direct('1', 10)]);
    const units = (b: number | null): Loose => [
      { id: 'a', inputs: { 1: 5 } },
      { id: 'b', inputs: { 1: b } },
    ];
    const before = rank(scoreAll(document, units(9)));
    const after = rank(scoreAll(document, units(null)), { previous: before });
    expect(after.entries.map(({ unit, rank: place, change }) => [unit, place, change])).toEqual([
      ['a', 1, 1],
      ['b', null, null],
    ]);
  });

  test('by a group, in a framework without views; an unknown one is named', () => {
    const board = scoreAll(framework([direct('1', 10), direct('2', 10)]), [
      { id: 'a', inputs: { 1: 5, 2: 9 } },
      { id: 'b', inputs: { 1: 6, 2: 1 } },
    ]);
    expect(rank(board, { by: '1' }).entries.map(({ unit }) => unit)).toEqual(['b', 'a']);
    expect(problemsOf(() => rank(board, { by: '9' }))).toEqual(['unknown-part at by']);
    expect(issuesOf(() => rank(board, { by: '9' }))[0]?.message.en).toContain('"9"');
  });

  test('ids are in order by their words first, then by their numbers', () => {
    const order = (...ids: readonly string[]): readonly string[] =>
      rank(ids.map((unit) => ({ unit, value: 1 }))).entries.map(({ unit }) => unit);
    expect(order('b1', 'a2', 'a10', 'a1', 'a')).toEqual(['a', 'a1', 'a2', 'a10', 'b1']);
    expect(order('a', 'a1')).toEqual(['a', 'a1']);
  });
});
