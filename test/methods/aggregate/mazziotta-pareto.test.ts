import { describe, expect, it } from 'vitest';
import { aggregate, normalize, tableFromRows } from '../../../src/methods/index.js';

describe('the Mazziotta-Pareto index', () => {
  // Mean 100, S (n - 1) = 10: 100 -/+ 100 / 100.
  const row = tableFromRows([[90, 100, 110]]);

  it('takes away or adds S²/M, with n - 1', () => {
    expect(aggregate(row, 'mazziotta-pareto').values).toEqual([99]);
    expect(aggregate(row, { method: 'mazziotta-pareto', penalty: 'plus' }).values).toEqual([101]);
  });

  it('divides by n when adjusted', () => {
    // S² = 200 / 3.
    expect(aggregate(row, 'adjusted-mazziotta-pareto').values[0]).toBeCloseTo(100 - 2 / 3, 13);
  });

  it('weighs mean and spread alike', () => {
    // Weights 2, 1, 1 of 90, 90, 110, 100 one by one: M = 97.5, S² (n) = 68.75.
    const twice = aggregate(tableFromRows([[90, 100, 110]]), 'adjusted-mazziotta-pareto', {
      weights: [2, 1, 1],
    });
    expect(twice.values[0]).toBeCloseTo(97.5 - 68.75 / 97.5, 12);
  });

  it('has goalposts around the mean or a reference for the adjusted index', () => {
    const column = tableFromRows([[2], [4], [9]]);
    // Mean 5, half the range 3.5: 1.5 to 8.5 onto 70 to 130; 9 is beyond and not cut.
    const found = [...normalize(column, 'centred-goalposts').table.columns[0]!];
    [74.28571428571429, 91.42857142857143, 134.28571428571428].forEach((value, unit) => {
      expect(found[unit]).toBeCloseTo(value, 10);
    });
    const reference = normalize(
      column,
      { method: 'centred-goalposts', reference: 4 },
      { '1': { direction: 'lower-is-better' } },
    );
    expect(reference.table.columns[0]![1]).toBeCloseTo(100, 12);
    expect(reference.table.columns[0]![0]).toBeGreaterThan(100);
  });
});
