import { describe, expect, it } from 'vitest';
import { distributionOf, meanShift } from '../../../src/methods/uncertainty/distribution.js';
import { modelOf } from '../../../src/methods/uncertainty/model.js';
import { rankInto } from '../../../src/methods/uncertainty/rank.js';
import { sensitivity } from '../../../src/methods/uncertainty/sensitivity.js';
import { asemFactors, asemIndex, asemTable, csv } from './asem.js';

const table = asemTable();
const index = asemIndex();
const factors = asemFactors();
const model = modelOf(index, table, factors);
const norms = ['n_minmax', 'n_zscore'];
const means = ['a_amean', 'a_gmean'];

/** The point that picks the options of an exported run. */
function pointOf(row: Record<string, string | null>): number[] {
  return [
    (Number(row['Winmax']) - 0.5) / 5,
    (norms.indexOf(row['Normalisation']!) + 0.5) / 2,
    (Number(row['NoisyWeightSet']) - 0.5) / 100,
    (means.indexOf(row['Aggregation']!) + 0.5) / 2,
  ];
}

function ranksAt(point: number[]): Uint32Array {
  const ranks = new Uint32Array(table.units.length);
  rankInto(model(point), ranks);
  return ranks;
}

describe('the exported runs of COINr 1.1.14', () => {
  it('the index as it is has its scores to 1e-12 and its ranks', () => {
    const scores = modelOf(index, table, [])([]);
    const ranks = new Uint32Array(scores.length);
    rankInto(scores, ranks);
    for (const row of csv('ua_N100_seed1234_Nominal.csv')) {
      const unit = table.units.indexOf(row['uCode']!);
      expect(Math.abs(scores[unit]! / Number(row['Score']) - 1)).toBeLessThan(1e-12);
      expect(ranks[unit]).toBe(Number(row['Rank']));
    }
  });

  it('all 100 uncertainty runs have equal ranks, and so equal rank statistics', () => {
    const rows = csv('ua_N100_seed1234_Ranks.csv');
    const width = table.units.length + 1;
    const counts = new Uint32Array(table.units.length * width);
    csv('ua_N100_seed1234_Para.csv').forEach((para, run) => {
      const ranks = ranksAt(pointOf(para));
      for (const row of rows) {
        const unit = table.units.indexOf(row['uCode']!);
        expect(ranks[unit]).toBe(Number(row[`r_${run + 1}`]));
        counts[unit * width + ranks[unit]!]! += 1;
      }
    });
    for (const row of csv('ua_N100_seed1234_RankStats.csv')) {
      const unit = table.units.indexOf(row['uCode']!);
      const found = distributionOf(row['uCode']!, 1, counts.subarray(unit * width, (unit + 1) * width));
      expect(found.mean).toBeCloseTo(Number(row['Mean']), 12);
      expect(found.median).toBeCloseTo(Number(row['Median']), 12);
      expect(found.low).toBeCloseTo(Number(row['Q5']), 12);
      expect(found.high).toBeCloseTo(Number(row['Q95']), 12);
    }
  });

  it('the 600 sensitivity runs give its Sobol indices to 1e-12, so their mean rank shifts are equal', () => {
    const nominal = new Uint32Array(table.units.length);
    rankInto(modelOf(index, table, [])([]), nominal);
    const shifts = Float64Array.from(csv('sa_N100_seed1234_Para.csv'), (para) =>
      meanShift(nominal, ranksAt(pointOf(para))),
    );
    const part = (at: number) => shifts.slice(100 * at, 100 * at + 100);
    const [a, b] = [part(0), part(1)];
    // As COINr has it: uncentred, over the sample variance of A and B.
    const both = [...a, ...b];
    const mean = both.reduce((sum, y) => sum + y, 0) / 200;
    const variance = both.reduce((sum, y) => sum + (y - mean) ** 2, 0) / 199;
    csv('sa_N100_seed1234_Sensitivity.csv').forEach((row, factor) => {
      const ab = part(2 + factor);
      const first = ab.reduce((sum, y, i) => sum + b[i]! * (y - a[i]!), 0) / 100 / variance;
      const total = ab.reduce((sum, y, i) => sum + (a[i]! - y) ** 2, 0) / 200 / variance;
      expect(first).toBeCloseTo(Number(row['Si']), 12);
      expect(total).toBeCloseTo(Number(row['STi']), 12);
    });
  });

  it('the exact indices of its space are those found by enumeration of all 2,000 points', () => {
    const found = sensitivity(index, table, factors);
    expect(found.method).toBe('exact');
    expect(found.runs).toBe(2000);
    const round = (x: number | null) => Math.round(x! * 1e4) / 1e4;
    expect(found.shift.factors.map(({ factor, first }) => [factor, round(first)])).toEqual([
      ['Winmax', 0.0303],
      ['Normalisation', 0.0875],
      ['Weights', 0.0979],
      ['Aggregation', 0.565],
    ]);
    expect(found.shift.factors.map(({ total }) => round(total))).toEqual([0.051, 0.2777, 0.1696, 0.751]);
  });
});
