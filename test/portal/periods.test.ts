import { comparePeriods, mergeUnits, rank, scoreAll, validateUnits } from 'chiso';
import { describe, expect, test } from 'vitest';
import { framework, issuesOf, type Loose } from '../scoring/support.js';

const two = (version: string, secondMax: number) =>
  framework(
    [
      { code: '1', title: { vi: 'Một' }, max: 10 },
      { code: '2', title: { vi: 'Hai' }, max: secondMax },
    ],
    { version },
  );
const old = two('1.0.0', 10);
const units = (period: string, ...points: readonly (readonly [string, Loose, Loose])[]): Loose[] =>
  points.map(([id, one, second]) => ({ id, period, inputs: { '1': one, '2': second } }));
const first = scoreAll(old, units('2024', ['a', 5, 5], ['b', '8', 4], ['c', 1, 1]));
const second = scoreAll(old, units('2025', ['a', '20/3', 8], ['b', 7, 4], ['d', 2, 2]));

describe('two periods', () => {
  test('places and points gained and lost, who joined and who left', () => {
    const { before, after, joined, left, units } = comparePeriods(first, second);
    expect([before.period, after.period, joined, left]).toEqual(['2024', '2025', ['d'], ['c']]);
    // a: 10 -> 20/3 + 8 = 44/3, that is +14/3; 2nd of 12, 10, 2 and then 1st.  b: 12 -> 11.
    expect(
      units.map(({ unit, rankBefore, rankAfter, rankChange, total }) => [
        unit,
        rankBefore,
        rankAfter,
        rankChange,
        total.exact,
      ]),
    ).toEqual([
      ['a', 2, 1, 1, '14/3'],
      ['b', 1, 2, -1, '-1'],
    ]);
    expect(units[0]?.parts.map(({ code, exact, shareChange }) => [code, exact, shareChange])).toEqual([
      ['1', '5/3', 0.16666666666666666],
      ['2', '3', 0.3],
    ]);
  });

  test('of two editions: the new maximum is said beside the points', () => {
    const edition = scoreAll(two('2.0.0', 20), units('2025', ['a', 5, 15]));
    const part = comparePeriods(first, edition).units[0]?.parts.find(({ code }) => code === '2');
    // 5 of 10, then 15 of 20.
    expect(part).toMatchObject({ change: 10, maxBefore: 10, maxAfter: 20, shareChange: 0.25 });
  });

  test('from a database give the same', () => {
    const stored = (board: typeof first): Loose =>
      JSON.parse(
        JSON.stringify({ ranking: rank(board), cards: board.units.map((unit) => board.scorecard(unit)) }),
      );
    expect(comparePeriods(stored(first), stored(second))).toEqual(comparePeriods(first, second));
  });

  test('of rankings alone give places and totals, which are not called exact', () => {
    const { units } = comparePeriods(rank(first), rank(second));
    expect(units[1]).toMatchObject({
      unit: 'b',
      rankChange: -1,
      total: { change: -1, exact: null },
      parts: [],
    });
  });

  test('units joined in between are merged first', () => {
    const merged = mergeUnits(units('2024', ['a', 5, 5], ['b', 8, 4]), [{ id: 'ab', of: ['a', 'b'] }]);
    const {
      units: changes,
      joined,
      left,
    } = comparePeriods(scoreAll(old, merged), scoreAll(old, units('2025', ['ab', 7, 5])));
    // Means 6.5 and 4.5, then 7 and 5.
    expect([changes[0]?.total.exact, joined, left]).toEqual(['1', [], []]);
  });

  test('absent points have no change', () => {
    const gap = scoreAll(old, units('2025', ['a', null, 8]));
    expect(comparePeriods(first, gap).units[0]).toMatchObject({ rankAfter: null, rankChange: null });
  });
});

describe('refused are', () => {
  const of = (period: string) => scoreAll(old, units(period, ['a', 1, 1]));
  test.each([
    ['2025', '2024'],
    ['2024', '2024'],
    ['2024-Q2', '2024-Q1'],
    ['2024-H2', '2024-03'],
  ])('%s before %s', (a, b) => {
    expect(issuesOf(() => comparePeriods(of(a), of(b)))[0]?.code).toBe('periods-reversed');
  });
  test.each([
    ['2024-Q1', '2024-Q2'],
    ['2024-H1', '2024-H2'],
    ['2024', '2025-Q1'],
    ['2024-12', '2025-01'],
  ])('but not %s and %s', (a, b) => {
    expect(comparePeriods(of(a), of(b)).units).toHaveLength(1);
  });

  test('units of several periods at once', () => {
    const mixed = scoreAll(old, [...units('2024', ['a', 1, 1]), ...units('2025', ['b', 1, 1])]);
    expect(issuesOf(() => comparePeriods(mixed, second))[0]?.code).toBe('periods-mixed');
  });

  test.each(['2024-H3', '2024-Q5', '2024-13', '24', '2024-1', 'năm 2024'])('%s as a period', (period) => {
    expect(
      validateUnits(old, units(period, ['a', 1, 1])).issues?.map(({ code, path }) => [code, path]),
    ).toEqual([['not-a-period', [0, 'period']]]);
  });
});
