import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { majorityScores } from '../../../src/methods/aggregate/majority.js';
import { electre, electreRelation, type Preference, promethee, vikor } from '../../../src/methods/index.js';
import { tableFromRows } from '../../../src/methods/table.js';

/** The definition, pair by pair. */
function preferenceOf(a: number, b: number, preference: Preference): number {
  const d = a - b;
  // A lead is beyond a threshold by more than the last digits of what it was taken from.
  const beyond = (threshold: number): boolean =>
    d - threshold > 1e-12 * Math.max(Math.abs(a), Math.abs(b), threshold);
  if (!beyond(0)) return 0;
  switch (preference.kind) {
    case 'usual':
      return 1;
    case 'u-shape':
      return beyond(preference.q) ? 1 : 0;
    case 'v-shape':
      return beyond(preference.p) ? 1 : d / preference.p;
    case 'level':
      return beyond(preference.p) ? 1 : beyond(preference.q) ? 0.5 : 0;
    case 'linear':
      return beyond(preference.p)
        ? 1
        : beyond(preference.q)
          ? (d - preference.q) / (preference.p - preference.q)
          : 0;
    case 'gaussian':
      return 1 - Math.exp(-(d * d) / (2 * preference.s ** 2));
  }
}

const thresholds = fc.tuple(
  fc.double({ min: 1e-3, max: 3, noNaN: true }),
  fc.double({ min: 1e-3, max: 5, noNaN: true }),
);
const preferences = thresholds.chain(([q, more]) =>
  fc.constantFrom<Preference>(
    { kind: 'usual' },
    { kind: 'u-shape', q },
    { kind: 'v-shape', p: q },
    { kind: 'level', q, p: q + more },
    { kind: 'linear', q, p: q + more },
    { kind: 'linear', q: 0, p: q },
    { kind: 'gaussian', s: q },
  ),
);
const values = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  // Far from the thresholds in size: naive sums of values would lose the digits that count.
  fc.integer({ min: 0, max: 40 }).map((step) => 1e6 + step / 8),
);

describe('PROMETHEE II', () => {
  it('has the flows of the comparison of every pair, for every kind of preference', () => {
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 2, maxLength: 40 }),
        preferences,
        fc.constantFrom('benefit' as const, 'cost' as const),
        (column, preference, direction) => {
          const { positive, negative, scores } = promethee(
            tableFromRows(column.map((value) => [value])),
            { weights: [2], directions: [direction] },
            { preferences: preference },
          );
          const sign = direction === 'cost' ? -1 : 1;
          column.forEach((a, unit) => {
            let over = 0;
            let under = 0;
            for (const b of column) {
              over += preferenceOf(sign * a, sign * b, preference) / (column.length - 1);
              under += preferenceOf(sign * b, sign * a, preference) / (column.length - 1);
            }
            expect(Math.abs(positive[unit]! - over)).toBeLessThan(1e-12);
            expect(Math.abs(negative[unit]! - under)).toBeLessThan(1e-12);
            expect(Math.abs(scores[unit]! - (over - under))).toBeLessThan(1e-12);
          });
          expect(Math.abs(scores.reduce<number>((sum, score) => sum + score!, 0))).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes one preference per criterion, by the indicators of the table', () => {
    const table = tableFromRows([
      [1, 9, 10],
      [2, 7, 14],
    ]);
    const kinds: Preference[] = [{ kind: 'usual' }, { kind: 'usual' }, { kind: 'v-shape', p: 8 }];
    // The second criterion has no weight; 1/2 · 1 + 1/2 · 4/8
    expect(promethee(table, { weights: [1, 0, 1] }, { preferences: kinds }).scores).toEqual([-0.75, 0.75]);
  });
});

describe('weighted majority of all pairs', () => {
  const columns = fc
    .tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(3, 1e9))
    .chain(([height, width, range]) =>
      fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: range }), { nil: Number.NaN, freq: 12 }), {
          minLength: height,
          maxLength: height,
        }),
        { minLength: width, maxLength: width },
      ),
    );
  const weightsOf = (width: number) =>
    fc.oneof(
      fc.constant(Array.from({ length: width }, () => 1)),
      fc.array(
        fc.integer({ min: 1, max: 30 }).map((points) => points / 100),
        { minLength: width, maxLength: width },
      ),
      fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: width, maxLength: width }),
    );

  it('is the definition, pair by pair, with ties and absent values', () => {
    fc.assert(
      fc.property(
        columns.chain((given) => fc.tuple(fc.constant(given), weightsOf(given.length))),
        ([given, weights]) => {
          const scores = majorityScores(
            given.map((column) => Float64Array.from(column)),
            weights,
          );
          const total = weights.reduce((a, b) => a + b, 0);
          given[0]!.forEach((_, a) => {
            let score = 0;
            given[0]!.forEach((__, b) => {
              let margin = 0;
              given.forEach((column, k) => {
                if (column[a]! > column[b]!) margin += weights[k]!;
                else if (column[a]! < column[b]!) margin -= weights[k]!;
              });
              score += Math.abs(margin) < 1e-12 * total ? 0 : Math.sign(margin);
            });
            expect(scores[a]).toBe(score);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('agrees with itself at a size where units are dropped on the way, in any order of the rows', () => {
    const height = 700;
    const given = Array.from({ length: 9 }, (_, k) =>
      Float64Array.from({ length: height }, (__, unit) => (unit * (k + 3) * 7919 + k * 104729) % 997),
    );
    const weights = [3, 1, 4, 1, 5, 9, 2, 6, 5].map(Math.sqrt);
    const scores = majorityScores(given, weights);
    const reversed = majorityScores(
      given.map((column) => column.slice().reverse()),
      weights,
    ).reverse();
    expect(reversed).toEqual(scores);
    expect(scores.reduce((a, b) => a + b, 0)).toBe(0);
    const negated = majorityScores(
      given.map((column) => column.map((value) => -value)),
      weights,
    );
    expect(negated).toEqual(scores.map((score) => 0 - score));
  });

  it('calls 0.1 + 0.2 against 0.3 a tie', () => {
    const given = [Float64Array.of(1, 0), Float64Array.of(1, 0), Float64Array.of(0, 1)];
    expect([...majorityScores(given, [0.1, 0.2, 0.3])]).toEqual([0, 0]);
    expect([...majorityScores(given, [Math.PI, Math.E, Math.PI + Math.E])]).toEqual([0, 0]);
    expect([...majorityScores(given, [0.1, 0.2, 0.3001])]).toEqual([-1, 1]);
  });
});

describe('ELECTRE III', () => {
  it('finds two units that the distillations order differently incomparable', () => {
    // Each is best by far in one criterion and vetoed by the other; the third is poor in both.
    const table = tableFromRows(
      [
        [10, 0],
        [0, 10],
        [0, 0],
      ],
      { units: ['a', 'b', 'c'] },
    );
    const limits = { q: 0, p: 1, v: 5 };
    const decision = electre(table, { weights: [1, 1] }, { thresholds: [limits, limits], show: true });
    expect(decision.ranks).toEqual([1, 1, 3]);
    expect(electreRelation(decision, 'a', 'c')).toBe('better');
    expect(electreRelation(decision, 'c', 'b')).toBe('worse');
    expect(electreRelation(decision, 'a', 'b')).toBe('indifferent');
    expect(electreRelation(decision, 'a', 'nobody')).toBeNull();
    const crossed = { ...decision, descending: [1, 2, 3], ascending: [2, 1, 3] };
    expect(electreRelation(crossed, 'a', 'b')).toBe('incomparable');
  });
});

describe('VIKOR', () => {
  const units = ['a', 'b', 'c'];
  it('takes the best alone, the first two, or all that are near', () => {
    const alone = vikor(
      tableFromRows(
        [
          [9, 9],
          [5, 5],
          [1, 1],
        ],
        { units },
      ),
      { weights: [1, 1] },
    );
    expect(alone.compromise).toEqual({ acceptableAdvantage: true, acceptableStability: true, units: ['a'] });
    const near = vikor(
      tableFromRows(
        [
          [9, 9],
          [8, 9],
          [1, 1],
        ],
        { units },
      ),
      { weights: [1, 1] },
    );
    expect(near.compromise).toEqual({
      acceptableAdvantage: false,
      acceptableStability: true,
      units: ['a', 'b'],
    });
  });
});
