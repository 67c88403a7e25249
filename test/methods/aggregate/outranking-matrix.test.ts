import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, outrankingMatrix, tableFromRows } from '../../../src/methods/index.js';

const gap = Number.NaN;

describe('the outranking matrix', () => {
  it('compares two units by what both have, and gives halves to those with nothing in common', () => {
    const table = tableFromRows([
      [1, 5, null],
      [2, 5, 9],
      [null, null, 9],
    ]);
    const { matrix, dominant, dominantShare } = outrankingMatrix(table, { weights: [3, 1, 4] });
    // First and second: 3 of 4 for the second, 1 level: (0 + 1/2) / 4. Second and third: level in what both have.
    expect(matrix.map((row) => Array.from(row))).toEqual([
      [0, 0.125, 0.5],
      [0.875, 0, 0.5],
      [0.5, 0.5, 0],
    ]);
    expect([dominant, dominantShare]).toEqual([0, 0]);
    expect(outrankingMatrix(tableFromRows([[1]])).dominantShare).toBeNull();
  });

  it('law: opposite cells add up to 1, a row to the aggregation of that name, signs to Copeland', () => {
    const cell = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.constant(gap));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 7 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
        (rows, weights) => {
          fc.pre(rows.every((row) => row.some((x) => !Number.isNaN(x))));
          const table = tableFromRows(rows);
          const { matrix } = outrankingMatrix(table, { weights });
          const column = (how: 'outranking' | 'copeland') =>
            aggregate(table, how, { weights, available: 0 }).column;
          matrix.forEach((row, i) => {
            row.forEach((share, j) => {
              if (i !== j) expect(share + matrix[j]![i]!).toBe(1);
            });
            expect(column('outranking')[i]).toBeCloseTo(
              row.reduce((a, b) => a + b, 0),
              12,
            );
            expect(column('copeland')[i]).toBe(
              row.reduce((sum, share, j) => sum + (i === j ? 0 : Math.sign(share - 0.5)), 0),
            );
          });
        },
      ),
    );
  });
});
