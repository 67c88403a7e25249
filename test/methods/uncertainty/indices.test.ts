import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChisoError } from '../../../src/messages/issue.js';
import { varianceParts } from '../../../src/methods/uncertainty/estimators.js';
import { exactIndices } from '../../../src/methods/uncertainty/exact-indices.js';
import { sobolIndices, sobolIndicesSlices } from '../../../src/methods/uncertainty/sobol-indices.js';

/** Ishigami and Homma 1990, a = 7, b = 0.1: a standard test with known indices. */
const ishigami = (x: ArrayLike<number>) => {
  const [p, q, r] = Array.from(x, (u) => Math.PI * (2 * u - 1)) as [number, number, number];
  return Math.sin(p) + 7 * Math.sin(q) ** 2 + 0.1 * r ** 4 * Math.sin(p);
};
const pi4 = Math.PI ** 4;
const variance = 49 / 8 + (0.1 * pi4) / 5 + (0.01 * pi4 * pi4) / 18 + 1 / 2;
const first = [(0.5 * (1 + (0.1 * pi4) / 5) ** 2) / variance, 49 / 8 / variance, 0];
const cross = (0.01 * pi4 * pi4 * 8) / 225 / variance;
const total = [first[0]! + cross, first[1]!, cross];

describe('varianceParts', () => {
  it('without centring gives what COINr 1.1.14 gives on its own Ishigami design, to 1e-12', () => {
    // sobol_ishigami_N64_design.csv: 64 points A, 64 B, then A with column 1, 2, 3 of B; exported from COINr (MIT).
    const read = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
    const y = Float64Array.from(read('sobol_ishigami_N64_design.csv').trim().split('\n').slice(1), (line) =>
      Number(line.split(',')[3]!.replaceAll('"', '')),
    );
    const estimate = JSON.parse(read('sobol_ishigami_N64_est.json')) as {
      Variance: number;
      SensInd: { Si: number[]; STi: number[] };
    };
    const parts = varianceParts(
      {
        a: y.slice(0, 64),
        b: y.slice(64, 128),
        ab: [0, 1, 2].map((i) => y.slice(128 + 64 * i, 192 + 64 * i)),
      },
      false,
    );
    expect(Math.abs(parts.variance / estimate.Variance - 1)).toBeLessThan(1e-12);
    parts.first.forEach((part, i) => {
      expect(Math.abs(part / parts.variance - estimate.SensInd.Si[i]!)).toBeLessThan(1e-12);
      expect(Math.abs(parts.total[i]! / parts.variance - estimate.SensInd.STi[i]!)).toBeLessThan(1e-12);
    });
  });
});

describe('sobolIndices', () => {
  it('finds the known indices of the Ishigami function within four of its own standard errors', () => {
    const [found] = sobolIndices(
      3,
      1,
      (x, out) => {
        out[0] = ishigami(x);
      },
      { points: 8192, seed: 3 },
    );
    for (let i = 0; i < 3; i += 1) {
      expect(Math.abs(found!.first[i]! - first[i]!)).toBeLessThan(4 * found!.firstError[i]! + 1e-4);
      expect(Math.abs(found!.total[i]! - total[i]!)).toBeLessThan(4 * found!.totalError[i]! + 1e-4);
      expect(found!.firstError[i]!).toBeLessThan(0.01);
    }
    expect(Math.abs(found!.variance / variance - 1)).toBeLessThan(0.01);
  });

  it('states an error that is about right: over 60 seeds the misses have the size it says', () => {
    let ratio = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const [found] = sobolIndices(
        3,
        1,
        (x, out) => {
          out[0] = ishigami(x);
        },
        { points: 512, seed },
      );
      ratio += ((found!.first[1]! - first[1]!) / found!.firstError[1]!) ** 2 / 60;
    }
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  it('gives each output its own indices, null where nothing varies', () => {
    const [sum, fixed] = sobolIndices(
      2,
      2,
      (x, out) => {
        out[0] = 2 * x[0]! + x[1]!;
        out[1] = 5;
      },
      { points: 256 },
    );
    // Variances 4/12 and 1/12.
    expect(sum!.first[0]!).toBeCloseTo(0.8, 1);
    expect(sum!.total[1]!).toBeCloseTo(0.2, 2);
    expect(fixed).toEqual({
      mean: 5,
      variance: 0,
      first: [null, null],
      total: [null, null],
      firstError: [null, null],
      totalError: [null, null],
    });
  });

  it('reports progress and can be left half-way', () => {
    let runs = 0;
    const slices = sobolIndicesSlices(
      2,
      1,
      (x, out) => {
        runs += 1;
        out[0] = x[0]!;
      },
      { points: 1024, replicates: 4 },
    );
    expect(slices.next().value).toEqual({ done: 256, of: 4096 });
    slices.return([]);
    expect(runs).toBe(256);
  });

  it('refuses a design that is none', () => {
    const model = () => {};
    for (const [factors, sampling] of [
      [0, {}],
      [33, {}],
      [1.5, {}],
      [2, { points: 100 }],
      [2, { points: 8 }],
      [2, { points: Number.NaN }],
      [2, { replicates: 1 }],
      [2, { points: 2 ** 29 }],
      [2, { replicates: 2.5 }],
      [2, { seed: -1 }],
      [2, { seed: 0.5 }],
    ] as const) {
      expect(() => sobolIndices(factors, 1, model, sampling)).toThrow(ChisoError);
    }
  });
});

describe('exactIndices', () => {
  it('gives the indices of a small table worked by hand', () => {
    // y over factors p (2 options) and q (2): 0 2 / 4 10. Mean 4, variance (16 + 4 + 0 + 36)/4 = 14.
    // Means given p: 1, 7: variance 9. Given q: 2, 6: variance 4. Left to p given q: (2^2 + 4^2)/2 = 10; to q: (1 + 9)/2 = 5.
    expect(exactIndices([2, 2], Float64Array.of(0, 2, 4, 10))).toEqual({
      mean: 4,
      variance: 14,
      first: [9 / 14, 4 / 14],
      total: [10 / 14, 5 / 14],
    });
  });

  it('gives null where nothing varies', () => {
    expect(exactIndices([3], Float64Array.of(0.1, 0.1, 0.1))).toEqual({
      mean: expect.closeTo(0.1),
      variance: 0,
      first: [null],
      total: [null],
    });
  });

  it('law: first <= total, first orders add up to at most 1, and additive outputs have equal ones that add up to 1', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        sizes,
        fc.infiniteStream(fc.integer({ min: -50, max: 50 })),
        fc.boolean(),
        (counts, stream, additive) => {
          const effects = counts.map((count) =>
            Array.from({ length: count }, () => stream.next().value as number),
          );
          const all = counts.reduce((product, count) => product * count, 1);
          const outputs = Float64Array.from({ length: all }, (_, at) => {
            if (!additive) return stream.next().value as number;
            let rest = at;
            let sum = 0;
            for (let f = counts.length - 1; f >= 0; f -= 1) {
              sum += effects[f]![rest % counts[f]!]!;
              rest = Math.floor(rest / counts[f]!);
            }
            return sum;
          });
          const { variance, first, total } = exactIndices(counts, outputs);
          if (variance === 0) return;
          first.forEach((share, f) => {
            expect(share!).toBeLessThanOrEqual(total[f]! + 1e-12);
            if (additive) expect(share!).toBeCloseTo(total[f]!, 10);
          });
          const sum = first.reduce<number>((a, b) => a + b!, 0);
          expect(sum).toBeLessThanOrEqual(1 + 1e-12);
          if (additive) expect(sum).toBeCloseTo(1, 10);
        },
      ),
    );
  });
});
