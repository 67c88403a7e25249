import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatest } from '../../../src/methods/certainty/knapsack.js';
import { rankBounds } from '../../../src/methods/certainty/rank-bounds.js';
import { smallestSwap } from '../../../src/methods/certainty/smallest-swap.js';
import { type Table, tableFromRows } from '../../../src/methods/table.js';
import { generator } from '../../../src/methods/uncertainty/generator.js';

const thrown = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues.map(({ code }) => code);
  }
  return [];
};
const named = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
const tableOf = (rows: (number | null)[][]): Table =>
  tableFromRows(rows, { units: named(rows.length, 'u'), indicators: named(rows[0]!.length, 'i') });
const byCode = (weights: readonly number[]) => Object.fromEntries(weights.map((w, j) => [`i${j}`, w]));
const score = (row: readonly number[], weights: readonly number[]) =>
  row.reduce((sum, x, j) => sum + x * weights[j]!, 0);
/** As documented: above by more than 1e-12 of the largest possible score. */
const rankAt = (rows: number[][], unit: number, weights: readonly number[]) => {
  const tie = 1e-12 * (Math.max(...rows.flat()) || 1) * weights.reduce((sum, w) => sum + w, 0);
  return 1 + rows.filter((row) => score(row, weights) > score(rows[unit]!, weights) + tie).length;
};

/** Sixteenths, so that the sums below are exact and ties are ties. */
const shares = (columns: number) =>
  fc.array(
    fc.array(
      fc.integer({ min: 0, max: 9 }).map((sixteenths) => sixteenths / 16),
      { minLength: columns, maxLength: columns },
    ),
    {
      minLength: 2,
      maxLength: 7,
    },
  );

describe('greatest', () => {
  it('worked by hand: what is left of the sum goes to the greatest gains', () => {
    // Least 1 + 1 + 1, sum 6: 3 left; gain 5 takes 2 up to 3, gain 2 takes 1. 3 x 5 + 2 x 2 - 1 = 18.
    const box = { least: Float64Array.of(1, 1, 1), most: Float64Array.of(3, 4, 4), sum: 6 };
    const weights = new Float64Array(3);
    expect(greatest(Float64Array.of(5, 2, -1), box, weights)).toBe(18);
    expect(Array.from(weights)).toEqual([3, 2, 1]);
  });
});

describe('a table of points in place of shares', () => {
  // Full marks of each of 50, 30 and 20 points, as a published table of points has them.
  const points = tableOf([
    [50, 12, 20],
    [30, 30, 10],
    [20, 18, 5],
  ]);

  it('is refused, since its weights would count twice', () => {
    const weights = byCode([50, 30, 20]);
    expect(thrown(() => rankBounds(points, weights))).toEqual(['points-for-shares']);
    expect(thrown(() => smallestSwap(points, weights, 'u0', 'u1'))).toEqual(['points-for-shares']);
  });

  it('is not suspected in shares, in greater numbers, or in a scale that all have', () => {
    const shares = tableOf([
      [1, 0.4, 1],
      [0.6, 1, 0.5],
      [0.4, 0.6, 0.25],
    ]);
    // 50 + 12 + 20 = 82 against 30 + 30 + 10 = 70.
    expect(smallestSwap(shares, byCode([50, 30, 20]), 'u0', 'u1').lead).toBe(12);
    expect(rankBounds(points, byCode([50, 30, 10])).map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(rankBounds(points, byCode([50, 50, 50])).map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });
});

describe('rankBounds', () => {
  it('law: with two weights, exactly the best and worst rank over every place where an order can change', () => {
    let cases = 0;
    let open = 0;
    fc.assert(
      fc.property(
        shares(2),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 10 }),
        (rows, first, tenths) => {
          const [w, within] = [first / 10, tenths / 10];
          const bounds = rankBounds(tableOf(rows), { i0: first, i1: 10 - first }, { within });
          const reach = Math.min(w * within, (1 - w) * within);
          const [low, high] = [w - reach, w + reach];
          const crossings = rows.flatMap((a) =>
            rows.map((b) => (b[1]! - a[1]!) / (a[0]! - b[0]! + b[1]! - a[1]!)),
          );
          const places = [low, high, w, ...crossings.filter((x) => x > low + 1e-12 && x < high - 1e-12)].sort(
            (a, b) => a - b,
          );
          const between = places.slice(1).map((x, at) => (x + places[at]!) / 2);
          bounds.forEach((bound, unit) => {
            const ranks = [...places, ...between].map((x) => rankAt(rows, unit, [x, 1 - x]));
            expect(bound.best!.rank).toBe(Math.min(...ranks));
            expect(bound.worst!.rank).toBe(Math.max(...ranks));
            expect(bound.best!.proved).toBeLessThanOrEqual(bound.best!.rank);
            expect(bound.worst!.proved).toBeGreaterThanOrEqual(bound.worst!.rank);
            cases += 2;
            if (bound.best!.proved !== bound.best!.rank) open += 1;
            if (bound.worst!.proved !== bound.worst!.rank) open += 1;
            expect(bound.rank).toBe(rankAt(rows, unit, [w, 1 - w]));
          });
        },
      ),
      { numRuns: 300 },
    );
    // Not proved: units level with each other at one place only, where a hair decides.
    expect(open / cases).toBeLessThan(0.01);
  });

  it('law: the weights told are allowed and give the rank told; no sampled weights go beyond what is proved', () => {
    fc.assert(
      fc.property(
        shares(5),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 5 }),
        fc.nat(1e6),
        (rows, weights, seed) => {
          const sum = weights.reduce((a, b) => a + b, 0);
          const bounds = rankBounds(tableOf(rows), byCode(weights), { within: 0.4 });
          for (const [unit, bound] of bounds.entries()) {
            for (const side of [bound.best!, bound.worst!]) {
              const found = weights.map((_, j) => side.weights[`i${j}`]!);
              expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(sum, 9);
              found.forEach((w, j) => {
                expect(Math.abs(w / weights[j]! - 1)).toBeLessThan(0.4 + 1e-9);
              });
              expect(rankAt(rows, unit, found)).toBe(side.rank);
            }
          }
          const draw = generator(seed, 0);
          for (let run = 0; run < 50; run += 1) {
            // A point of the box, moved back to the sum along the direction of the weights' room.
            const raw = weights.map((w) => w * (1 + 0.4 * (2 * draw() - 1)));
            const off = sum - raw.reduce((a, b) => a + b, 0);
            const room = raw.map((w, j) => (off > 0 ? weights[j]! * 1.4 - w : w - weights[j]! * 0.6));
            const all = room.reduce((a, b) => a + b, 0);
            const inside = raw.map((w, j) => w + (off * room[j]!) / all);
            bounds.forEach((bound, unit) => {
              const rank = rankAt(rows, unit, inside);
              expect(rank).toBeGreaterThanOrEqual(bound.best!.proved);
              expect(rank).toBeLessThanOrEqual(bound.worst!.proved);
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('law: a wider box never narrows the bounds; without room they are the rank; identical units share them', () => {
    fc.assert(
      fc.property(
        shares(4),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
        (rows, weights) => {
          const twins = [...rows, rows[0]!];
          const [none, some, more, all] = [{ within: 0 }, { within: 0.2 }, { within: 0.6 }, {}].map(
            (freedom) => rankBounds(tableOf(twins), byCode(weights), freedom),
          );
          twins.forEach((_, unit) => {
            const ends = [none, some, more, all].map(
              (bounds) => [bounds![unit]!.best!.rank, bounds![unit]!.worst!.rank] as const,
            );
            expect(ends[0]).toEqual([none![unit]!.rank, none![unit]!.rank]);
            for (let at = 1; at < ends.length; at += 1) {
              expect(ends[at]![0]).toBeLessThanOrEqual(ends[at - 1]![0]);
              expect(ends[at]![1]).toBeGreaterThanOrEqual(ends[at - 1]![1]);
            }
            // Always above and always below leave room for exactly the ranks between best and worst at most.
            const { alwaysAbove, alwaysBelow, best, worst } = some![unit]!;
            expect(best!.rank).toBeGreaterThanOrEqual(1 + alwaysAbove.length);
            expect(worst!.rank).toBeLessThanOrEqual(twins.length - alwaysBelow.length);
          });
          const [first, last] = [more![0]!, more![twins.length - 1]!];
          expect([first.best!.rank, first.worst!.rank]).toEqual([last.best!.rank, last.worst!.rank]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('states an honest interval when it has to stop early', () => {
    const draw = generator(5, 1);
    const rows = Array.from({ length: 30 }, () => Array.from({ length: 30 }, draw));
    const weights = Array.from({ length: 30 }, () => Math.ceil(draw() * 20));
    const full = rankBounds(tableOf(rows), byCode(weights), { within: 0.2 });
    const short = rankBounds(tableOf(rows), byCode(weights), { within: 0.2, nodes: 1 });
    let open = 0;
    full.forEach((bound, unit) => {
      const rough = short[unit]!;
      expect(bound.best!.proved).toBe(bound.best!.rank);
      expect(rough.best!.proved).toBeLessThanOrEqual(bound.best!.rank);
      expect(rough.best!.rank).toBeGreaterThanOrEqual(bound.best!.rank);
      expect(rough.worst!.proved).toBeGreaterThanOrEqual(bound.worst!.rank);
      expect(rough.worst!.rank).toBeLessThanOrEqual(bound.worst!.rank);
      if (rough.best!.proved < rough.best!.rank || rough.worst!.proved > rough.worst!.rank) open += 1;
    });
    expect(open).toBeGreaterThan(0);
    const nothing = rankBounds(tableOf(rows), byCode(weights), { within: 0.2, nodes: 0 });
    expect(
      nothing.every(({ best, worst }) => best!.proved <= best!.rank && worst!.proved >= worst!.rank),
    ).toBe(true);
  });

  it('leaves units with an absent number out, with the reason', () => {
    const [a, b, c] = rankBounds(
      tableOf([
        [1, 2],
        [null, 9],
        [2, 0],
      ]),
      { i0: 1, i1: 1 },
    );
    expect(b).toEqual({
      unit: 'u1',
      rank: null,
      best: null,
      worst: null,
      alwaysAbove: [],
      alwaysBelow: [],
      reason: 'absent',
    });
    expect([a!.rank, c!.rank]).toEqual([1, 2]);
    expect(
      rankBounds(
        tableOf([
          [0, 0],
          [0, 0],
        ]),
        { i0: 1, i1: 1 },
      )[0],
    ).toMatchObject({ rank: 1, best: { rank: 1 }, worst: { rank: 1 } });
  });

  it('refuses more units than can be compared in pairs', () => {
    const many = tableOf(Array.from({ length: 1001 }, () => [1, 2]));
    expect(thrown(() => rankBounds(many, { i0: 1, i1: 1 }))).toEqual(['too-many-units']);
  });

  it('takes bounds by code, and refuses what is no weight and no bound', () => {
    const table = tableOf([
      [9, 0],
      [0, 9],
      [4, 4],
    ]);
    const bounds = rankBounds(table, { i0: 6, i1: 4 }, { within: 0, least: { i0: 5 }, most: { i1: 5 } });
    expect(bounds[0]!.worst!.rank).toBe(1);
    expect(bounds[0]!.alwaysBelow).toEqual(['u2']);
    for (const [weights, freedom, codes] of [
      [{ i0: 1 }, {}, ['bad-weight']],
      [{ i0: -1, i1: Number.NaN }, {}, ['bad-weight', 'bad-weight']],
      [{ i0: 0, i1: 0 }, {}, ['bad-weight']],
      [{ i0: 1, i1: 1, x: 1 }, {}, ['unknown-code']],
      [{ i0: 1, i1: 1 }, { least: { x: 1 }, most: { y: 1 } }, ['unknown-code', 'unknown-code']],
      [{ i0: 1, i1: 1 }, { least: { i0: 1.5 } }, ['bad-weight-bounds']],
      [{ i0: 1, i1: 1 }, { most: { i0: 0.5, i1: Number.NaN } }, ['bad-weight-bounds', 'bad-weight-bounds']],
    ] as const) {
      expect(thrown(() => rankBounds(table, weights as unknown as Record<string, number>, freedom))).toEqual(
        codes,
      );
    }
  });
});

describe('smallestSwap', () => {
  it('worked by hand: moves weight from where the leader is ahead most to where it is behind most', () => {
    // Gains .5, -.25; lead 600 x .5 - 400 x .25 = 200; each point moved loses .75: 266.67 points.
    const table = tableOf([
      [0.75, 0.25],
      [0.25, 0.5],
    ]);
    const swap = smallestSwap(table, { i0: 600, i1: 400 }, 'u1', 'u0');
    expect(swap).toMatchObject({ ahead: 'u0', behind: 'u1', lead: 200 });
    expect(swap.moved).toBeCloseTo(800 / 3, 10);
    expect(swap.movedShare).toBeCloseTo(0.8 / 3, 12);
    expect(swap.moves).toEqual([{ from: 'i0', to: 'i1', amount: swap.moved }]);
  });

  it('law: level at the weights told, within bounds, and no sampled way to level moves less', () => {
    const row = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        row,
        row,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
        fc.nat(1e6),
        (a, b, weights, seed) => {
          const swap = smallestSwap(tableOf([a, b]), byCode(weights), 'u0', 'u1', { within: 0.5 });
          const gains = a.map((x, j) => (swap.ahead === 'u0' ? 1 : -1) * (x - b[j]!));
          const sum = weights.reduce((x, y) => x + y, 0);
          const draw = generator(seed, 0);
          for (let run = 0; run < 40; run += 1) {
            const target = weights.map((w) => w * (0.5 + draw()));
            const scale = sum / target.reduce((x, y) => x + y, 0);
            const other = target.map((w) => w * scale);
            if (other.some((w, j) => w < weights[j]! * 0.5 || w > weights[j]! * 1.5)) continue;
            if (score(gains, other) > 1e-9) continue;
            const moved = other.reduce((total, w, j) => total + Math.abs(w - weights[j]!), 0) / 2;
            expect(swap.moved).not.toBeNull();
            expect(moved).toBeGreaterThanOrEqual(swap.moved! - 1e-9);
          }
          if (swap.weights === null) {
            expect(swap).toMatchObject({ moved: null, movedShare: null, moves: [], reason: 'always-ahead' });
            const bounds = rankBounds(tableOf([a, b]), byCode(weights), { within: 0.5 });
            expect(bounds[swap.ahead === 'u0' ? 0 : 1]!.worst!.rank).toBe(1);
            return;
          }
          const found = weights.map((_, j) => swap.weights![`i${j}`]!);
          expect(score(gains, found)).toBeCloseTo(0, 9);
          expect(found.reduce((x, y) => x + y, 0)).toBeCloseTo(sum, 9);
          expect(swap.moves.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(swap.moved!, 9);
          found.forEach((w, j) => {
            expect(Math.abs(w / weights[j]! - 1)).toBeLessThanOrEqual(0.5 + 1e-9);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('moves nothing between level units, and refuses units it does not know or that have gaps', () => {
    const table = tableOf([
      [1, 2],
      [2, 1],
      [null, 1],
    ]);
    expect(smallestSwap(table, { i0: 1, i1: 1 }, 'u0', 'u1')).toMatchObject({ lead: 0, moved: 0, moves: [] });
    expect(thrown(() => smallestSwap(table, { i0: 1, i1: 1 }, 'u0', 'u9'))).toEqual(['unknown-unit']);
    expect(thrown(() => smallestSwap(table, { i0: 1, i1: 1 }, 'u0', 'u2'))).toEqual(['absent-score']);
  });
});
