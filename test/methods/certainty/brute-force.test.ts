import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankBounds, smallestSwap, tableFromRows } from '../../../src/methods/index.js';

/**
 * Three weights of a fixed sum are a point in a plane, and two units are level on a line in it. Every rank that occurs
 * anywhere occurs where lines and edges cross or in a cell between them: at the crossings, at the middles between two of
 * them, and at the middles of three.
 */
type Line = readonly [a: number, b: number, c: number];
type Point = readonly [x: number, y: number];

function crossing([p, q, r]: Line, [s, t, u]: Line): Point | undefined {
  const det = p * t - q * s;
  return Math.abs(det) < 1e-12 ? undefined : [(q * u - r * t) / det, (r * s - p * u) / det];
}

const problems = fc.record({
  // Quarters make many ties; the others none.
  rows: fc.oneof(
    fc.array(
      fc.array(
        fc.integer({ min: 0, max: 4 }).map((x) => x / 4),
        { minLength: 3, maxLength: 3 },
      ),
      { minLength: 2, maxLength: 5 },
    ),
    fc.array(
      fc.array(
        fc.double({ min: 0, max: 1, noNaN: true }).map((x) => Math.round(x * 1000) / 1000),
        { minLength: 3, maxLength: 3 },
      ),
      {
        minLength: 2,
        maxLength: 5,
      },
    ),
  ),
  weights: fc.array(
    fc.integer({ min: 4, max: 24 }).map((x) => x / 4),
    { minLength: 3, maxLength: 3 },
  ),
  within: fc.constantFrom(0.125, 0.25, 0.5, 1),
});

function geometry(rows: readonly (readonly number[])[], weights: readonly number[], within: number) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const low = weights.map((w) => w * (1 - within));
  const high = weights.map((w) => Math.min(sum, w * (1 + within)));
  const edges: Line[] = [
    [1, 0, -low[0]!],
    [1, 0, -high[0]!],
    [0, 1, -low[1]!],
    [0, 1, -high[1]!],
    [1, 1, low[2]! - sum],
    [1, 1, high[2]! - sum],
  ];
  const level = (one: readonly number[], other: readonly number[]): Line => {
    const d = one.map((x, j) => x - other[j]!);
    return [d[0]! - d[2]!, d[1]! - d[2]!, d[2]! * sum];
  };
  const allowed = ([x, y]: Point) =>
    [x, y, sum - x - y].every((w, j) => w >= low[j]! - 1e-10 && w <= high[j]! + 1e-10);
  const lines = rows.flatMap((one, i) => rows.slice(i + 1).map((other) => level(one, other)));
  return { sum, edges, level, allowed, lines };
}

describe('rank bounds and swaps against brute force', () => {
  it('law: no rank in the whole box is beyond what is proved, and what is told occurs', () => {
    fc.assert(
      fc.property(problems, ({ rows, weights, within }) => {
        const { sum, edges, allowed, lines } = geometry(rows, weights, within);
        const all = [...lines, ...edges];
        const corners = all
          .flatMap((one, i) => all.slice(i + 1).map((other) => crossing(one, other)))
          .filter((point): point is Point => point !== undefined && allowed(point));
        const points: Point[] = [[weights[0]!, weights[1]!], ...corners];
        corners.forEach(([a, b], i) => {
          corners.slice(i + 1, i + 40).forEach(([c, d], j) => {
            points.push([(a + c) / 2, (b + d) / 2]);
            const [e, f] = corners[(i + 2 * j + 2) % corners.length]!;
            points.push([(a + c + e) / 3, (b + d + f) / 3]);
          });
        });
        const bounds = rankBounds(
          tableFromRows(rows),
          { 1: weights[0]!, 2: weights[1]!, 3: weights[2]! },
          { within },
        );
        const score = (row: readonly number[], [x, y]: Point) =>
          row[0]! * x + row[1]! * y + row[2]! * (sum - x - y);
        const rankAt = (unit: number, point: Point) =>
          1 + rows.filter((row) => score(row, point) > score(rows[unit]!, point) + 1e-9).length;
        bounds.forEach(({ best, worst }, unit) => {
          const ranks = points.map((point) => rankAt(unit, point));
          expect(best!.proved).toBe(best!.rank);
          expect(worst!.proved).toBe(worst!.rank);
          expect([best!.rank, worst!.rank]).toEqual([Math.min(...ranks), Math.max(...ranks)]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('law: no shorter way than the smallest swap, among all corners of the distance and of the box', () => {
    let swaps = 0;
    fc.assert(
      fc.property(problems, ({ rows, weights, within }) => {
        const { sum, edges, level, allowed } = geometry(rows, weights, within);
        const line = level(rows[0]!, rows[1]!);
        const [w0, w1, w2] = weights as [number, number, number];
        // On a line the distance is least where it crosses an edge, or where one of the weights is as it was.
        const still: Line[] = [
          [1, 0, -w0],
          [0, 1, -w1],
          [1, 1, w2 - sum],
        ];
        const ways = [...edges, ...still].flatMap((other) => {
          const point = crossing(line, other);
          if (!point || !allowed(point)) return [];
          return [
            (Math.abs(point[0] - w0) + Math.abs(point[1] - w1) + Math.abs(sum - point[0] - point[1] - w2)) /
              2,
          ];
        });
        fc.pre(line.some((part) => Math.abs(part) > 1e-9));
        const { moved } = smallestSwap(tableFromRows(rows), { 1: w0, 2: w1, 3: w2 }, '1', '2', { within });
        if (ways.length === 0) expect(moved).toBeNull();
        else {
          swaps += 1;
          expect(moved).toBeCloseTo(Math.min(...ways), 8);
        }
      }),
      { numRuns: 200 },
    );
    expect(swaps).toBeGreaterThan(40);
  });
});
