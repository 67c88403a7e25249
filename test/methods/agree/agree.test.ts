import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChisoError } from '../../../src/messages/issue.js';
import {
  gammaAgreement,
  kendallAgreement,
  rankAgreement,
  rankShifts,
  rankTable,
  spearmanAgreement,
  weightedSpearmanAgreement,
  wsAgreement,
} from '../../../src/methods/index.js';

const codesOf = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    if (error instanceof ChisoError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

const ranksOf = (size: number) =>
  fc.array(fc.integer({ min: 1, max: 8 }), { minLength: size, maxLength: size });
const two = fc.integer({ min: 2, max: 40 }).chain((size) => fc.tuple(ranksOf(size), ranksOf(size)));
const permutations = fc.integer({ min: 2, max: 30 }).chain((size) => {
  const ranks = Array.from({ length: size }, (_, place) => place + 1);
  return fc.tuple(
    fc.shuffledSubarray(ranks, { minLength: size }),
    fc.shuffledSubarray(ranks, { minLength: size }),
  );
});

describe('Kendall and gamma', () => {
  it('count the pairs of units one by one', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        let agreeing = 0;
        let opposed = 0;
        let apartA = 0;
        let apartB = 0;
        for (let i = 0; i < a.length; i += 1) {
          for (let j = 0; j < i; j += 1) {
            const sign = Math.sign(a[i]! - a[j]!) * Math.sign(b[i]! - b[j]!);
            if (sign > 0) agreeing += 1;
            if (sign < 0) opposed += 1;
            if (a[i] !== a[j]) apartA += 1;
            if (b[i] !== b[j]) apartB += 1;
          }
        }
        const tau = kendallAgreement(a, b);
        if (apartA * apartB === 0) expect(tau).toBeNull();
        else expect(tau).toBeCloseTo((agreeing - opposed) / Math.sqrt(apartA * apartB), 12);
        const gamma = gammaAgreement(a, b);
        if (agreeing + opposed === 0) expect(gamma).toBeNull();
        else expect(gamma).toBe((agreeing - opposed) / (agreeing + opposed) + 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Spearman', () => {
  it('is 1 − 6 Σ d² / (n³ − n) without ties', () => {
    fc.assert(
      fc.property(permutations, ([a, b]) => {
        const n = a.length;
        const squares = a.reduce((sum, rank, unit) => sum + (rank - b[unit]!) ** 2, 0);
        expect(spearmanAgreement(a, b)).toBeCloseTo(1 - (6 * squares) / (n ** 3 - n), 12);
      }),
    );
  });

  it('gives ties the mean of their places', () => {
    // Ranks 1.5, 1.5, 3, 4 and 1, 2, 3.5, 3.5: deviations −1, −1, .5, 1.5 and −1.5, −.5, 1, 1; 4 / √(4.5 · 4.5)
    expect(spearmanAgreement([1, 1, 3, 4], [1, 2, 3, 3])).toBeCloseTo(4 / 4.5, 15);
    // 1.5, 1.5, 3 against 1, 2, 3: deviations −.5, −.5, 1 and −1, 0, 1; 1.5 / √(1.5 · 2)
    expect(spearmanAgreement([1, 1, 3], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(3), 15);
  });
});

describe('all measures', () => {
  it('are exactly 1 for the same ranking, and −1 (all but WS) for the reverse', () => {
    fc.assert(
      fc.property(permutations, ([a]) => {
        const same = rankAgreement(a, a);
        const { spearman, kendall, gamma, weightedSpearman, ws, meanShift, largestShift, moved } = same;
        expect([spearman, kendall, gamma, weightedSpearman, ws]).toEqual([1, 1, 1, 1, 1]);
        expect([meanShift, largestShift, moved, same.most]).toEqual([0, 0, 0, []]);
        const reverse = rankAgreement(
          a,
          a.map((rank) => a.length + 1 - rank),
        );
        expect([reverse.spearman, reverse.kendall, reverse.gamma]).toEqual([-1, -1, -1]);
        expect(reverse.weightedSpearman).toBeCloseTo(-1, 12);
      }),
    );
  });

  it('are symmetric, but for WS', () => {
    fc.assert(
      fc.property(permutations, ([a, b]) => {
        const there = rankAgreement(a, b);
        const back = rankAgreement(b, a);
        for (const name of [
          'spearman',
          'kendall',
          'gamma',
          'weightedSpearman',
          'meanShift',
          'moved',
        ] as const) {
          expect(there[name]).toBeCloseTo(back[name]!, 12);
        }
      }),
    );
    // Σ 2^-a |a − b| / max(a − 1, 3 − a): the reference moved from 1 to 3, or from 3 to 1
    expect(wsAgreement([1, 2, 3], [3, 1, 2])).toBe(1 - (1 / 2 + 1 / 4 + 1 / 16));
    expect(wsAgreement([3, 1, 2], [1, 2, 3])).toBe(1 - (1 / 8 + 1 / 4 + 1 / 4));
  });

  it('are null where they are undefined', () => {
    const nothing = rankAgreement([1, null], [null, 1]);
    expect(nothing).toEqual({
      spearman: null,
      kendall: null,
      gamma: null,
      weightedSpearman: null,
      ws: null,
      meanShift: null,
      largestShift: null,
      shifts: [null, null],
      most: [],
      moved: 0,
      common: 0,
    });
    expect(rankAgreement([1, 1, 1], [1, 2, 3])).toMatchObject({ spearman: null, kendall: null, gamma: null });
    expect(rankAgreement([], []).common).toBe(0);
  });

  it('leave out units that one ranking does not rank, and rank the rest anew where gaps would matter', () => {
    const first = [1, 2, null, 3, 4];
    const second = [1, 3, 2, 4, 5];
    expect(spearmanAgreement(first, second)).toBe(1);
    expect(kendallAgreement(first, second)).toBe(1);
    expect(weightedSpearmanAgreement(first, second)).toBe(1);
    expect(wsAgreement(first, second)).toBe(1);
    expect(rankShifts(first, second)).toEqual({
      shifts: [0, -1, null, -1, -1],
      mean: 0.75,
      largest: 1,
      most: [1, 3, 4],
      moved: 3,
      common: 4,
    });
  });

  it('refuse rankings of different lengths and entries that are no ranks', () => {
    expect(codesOf(() => spearmanAgreement([1, 2], [1]))).toEqual(['ranking-lengths']);
    expect(codesOf(() => kendallAgreement([1, Number.NaN], [1, Infinity]))).toEqual([
      'unusable-rank',
      'unusable-rank',
    ]);
    expect(codesOf(() => wsAgreement([1, undefined as never], [1, 2]))).toEqual(['unusable-rank']);
    expect(codesOf(() => rankTable(['a', 'b'], { x: [1, 2], y: [1] }))).toEqual(['ranking-lengths']);
  });

  it('take 100,000 units without comparing every pair', () => {
    const a = Array.from({ length: 100_000 }, (_, unit) => unit + 1);
    const b = a.map((rank) => (rank % 2 === 0 ? rank - 1 : rank + 1));
    // Every second pair of neighbours is exchanged: 50,000 of n (n − 1) / 2 pairs are opposed.
    const all = (100_000 * 99_999) / 2;
    expect(kendallAgreement(a, b)).toBe((all - 100_000) / all);
  });
});

describe('rank table', () => {
  it('puts rankings side by side with the range and the median of each unit', () => {
    const { rankings, rows, agreement } = rankTable(['a', 'b', 'c'], {
      saw: [1, 2, 3],
      topsis: [2, 1, null],
      vikor: [1, 3, null],
    });
    expect(rankings).toEqual(['saw', 'topsis', 'vikor']);
    expect(rows).toEqual([
      { unit: 'a', ranks: [1, 2, 1], best: 1, worst: 2, median: 1 },
      { unit: 'b', ranks: [2, 1, 3], best: 1, worst: 3, median: 2 },
      { unit: 'c', ranks: [3, null, null], best: 3, worst: 3, median: 3 },
    ]);
    expect(agreement.saw.topsis.spearman).toBe(-1);
    expect(agreement.vikor.saw.kendall).toBe(1);
    expect(rankTable(['a'], { x: [null] }).rows[0]).toEqual({
      unit: 'a',
      ranks: [null],
      best: null,
      worst: null,
      median: null,
    });
  });
});
