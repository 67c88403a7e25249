import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as methods from '../../src/methods/index.js';

/** What a change of the unit of measure must not do: powers of two, so that the numbers themselves are exact. */

const rows = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: width, maxLength: width }), {
    minLength: 3,
    maxLength: 7,
  }),
);
const factor = fc.constantFrom(-990, -400, 400, 990).map((power) => 2 ** power);
const times = (table: readonly number[][], by: number) => table.map((row) => row.map((value) => value * by));

function expectScaled(
  found: readonly (number | null)[],
  wanted: readonly (number | null)[],
  by: number,
): void {
  wanted.forEach((value, unit) => {
    // Both or neither is there; the numbers agree as shares of the larger.
    expect(found[unit] === null).toBe(value === null);
    if (value !== null)
      expect(Math.abs(found[unit]! / by - value)).toBeLessThan(1e-11 * Math.max(1, Math.abs(value)));
  });
}

describe('in a very large or very small unit of measure', () => {
  it.each<[string, methods.Aggregating]>([
    ['arithmetic', 'arithmetic'],
    ['geometric', 'geometric'],
    ['harmonic', 'harmonic'],
    ['generalised, squares', { method: 'generalised', power: 2 }],
    ['generalised, cubes of reciprocals', { method: 'generalised', power: -3 }],
    ['Mazziotta-Pareto', 'mazziotta-pareto'],
    ['adjusted Mazziotta-Pareto', { method: 'adjusted-mazziotta-pareto', penalty: 'plus' }],
  ])('%s is the same mean', (_, how) => {
    fc.assert(
      fc.property(rows, factor, (numbers, by) => {
        const plain = methods.aggregate(methods.tableFromRows(numbers), how).values;
        const far = methods.aggregate(methods.tableFromRows(times(numbers, by)), how).values;
        expectScaled(far, plain, by);
      }),
      { numRuns: 100 },
    );
  });

  it('weights, correlations, alpha, shapes and components are the same', () => {
    const found = (numbers: readonly number[][]) => {
      const table = methods.tableFromRows(numbers);
      const weights = (['entropy', 'standard-deviation', 'critic', 'gini', 'merec'] as const).flatMap(
        (how) => {
          try {
            return [...methods.weigh(table, how).list];
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
            return [];
          }
        },
      );
      return [
        ...weights,
        methods.cronbach(table.columns),
        ...methods.correlations(table).map(({ value }) => value),
        ...methods.statistics(table).flatMap(({ skewness, kurtosis }) => [skewness, kurtosis]),
      ];
    };
    fc.assert(
      fc.property(rows, factor, (numbers, by) => {
        const [plain, far] = [found(numbers), found(times(numbers, by))];
        expect(far.length).toBe(plain.length);
        plain.forEach((value, at) => {
          expect(far[at] === null, `${at}`).toBe(value === null);
          if (value !== null) expect(far[at]! - value).toBeCloseTo(0, 8);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('a power of a hundred keeps members that their powers do not', () => {
    // The mean of equal members is theirs; 10^400 is no number.
    const table = methods.tableFromRows([
      [1e4, 1e4],
      [1e4, 0],
      [0, 0],
    ]);
    const { values, absences } = methods.aggregate(table, { method: 'generalised', power: 100 });
    expect(values[0]).toBe(1e4);
    expect(values[1]).toBeCloseTo(1e4 * 0.5 ** 0.01, 8);
    expect(values[2]).toBe(0);
    expect(absences).toEqual([]);
  });

  it('alpha is that of the large column beside one that is nothing', () => {
    const [large, small] = [Float64Array.of(1e300, 3e300, 2e300), Float64Array.of(1e-300, 2e-300, 5e-300)];
    expect(methods.cronbach([large, small])).toBe(0);
    // Two columns with one common unit have no covariance.
    const gaps = [Float64Array.of(1, Number.NaN, 3), Float64Array.of(Number.NaN, 2, 4)];
    expect(methods.cronbach(gaps)).toBeNull();
  });
});
