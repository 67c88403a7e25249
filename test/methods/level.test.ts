/** Units that are equal on paper are equal in every method, and a lead of exactly a threshold is at it. */
import {
  compare,
  electre,
  leaveOneOut,
  type Preference,
  prepareWhatIf,
  promethee,
  saw,
  tableFromRows,
} from 'chiso/methods';
import { expect, test } from 'vitest';
import { rankInto } from '../../src/methods/uncertainty/rank.js';

const tenths = Array.from({ length: 10 }, (_, index) => index);

test('sums of decimals that are equal on paper share a rank, whatever order they were added in', () => {
  let cases = 0;
  for (const a of tenths)
    for (const b of tenths)
      for (const c of tenths) {
        const d = a + b - c;
        if (d < 0 || d > 9) continue;
        // (a + b) / 2 = (c + d) / 2 in tenths; as doubles the sums differ in 105 of the cases.
        const score = (x: number, y: number) => 0.5 * (x / 10) + 0.5 * (y / 10);
        const ranks = new Uint32Array(3);
        rankInto(Float64Array.of(score(a, b), score(c, d), score(d, c)), ranks);
        expect([...ranks]).toEqual([1, 1, 1]);
        cases += 1;
      }
  expect(cases).toBe(670);
});

test('what differs by more than the last digits does not', () => {
  const ranks = new Uint32Array(4);
  rankInto(Float64Array.of(0.3, 0.1 + 0.2, 0.3 + 1e-9, Number.NaN), ranks);
  expect([...ranks]).toEqual([2, 2, 1, 0]);
  rankInto(Float64Array.of(1, 1 - 1e-11, 1 - 2e-11, 0), ranks);
  expect([...ranks]).toEqual([1, 2, 3, 4]);
});

test('(.1, .3), (.3, .1) and (.2, .2) are level in compare, leaveOneOut, what-if, rank changes and saw', () => {
  const indicators = ['x', 'y', 'z'];
  const table = tableFromRows(
    [
      [0.1, 0.3, 1],
      [0.3, 0.1, 1],
      [0.2, 0.2, 1],
    ],
    { indicators },
  );
  const nodes = [{ code: 'all' }, ...indicators.map((code) => ({ code, parent: 'all' }))];
  const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
  expect(saw(table, { weights: [1, 1, 1] }, { normalisation: 'sum' }).ranks).toEqual([1, 1, 1]);
  const { base, variants } = compare(index, table, [{ name: 'equal', change: { weigh: 'equal' } }]);
  expect([base.ranks, variants[0]?.ranks]).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
  expect(leaveOneOut(index, table, ['z']).variants[0]?.ranks).toEqual([1, 1, 1]);
  expect([...prepareWhatIf(index, table).whatIf({ z: 3 }).ranks]).toEqual([1, 1, 1]);
});

const flows = (values: readonly number[], preference: Preference) =>
  promethee(tableFromRows(values.map((value) => [value])), { weights: [1] }, { preferences: preference })
    .scores;

test('a lead of exactly q is indifference, and one of exactly p the step before strict preference', () => {
  for (let q = 1; q <= 20; q += 1)
    for (let x = 0; x <= 80; x += 1) {
      const [low, high] = [x / 100, (x + q) / 100];
      expect(flows([high, low], { kind: 'u-shape', q: q / 100 })).toEqual([0, 0]);
      expect(flows([high, low], { kind: 'level', q: 0, p: q / 100 })).toEqual([0.5, -0.5]);
    }
});

test('ELECTRE: a lead of exactly q costs nothing, one of exactly p everything', () => {
  for (let q = 1; q <= 20; q += 1)
    for (let x = 0; x <= 80; x += 4) {
      const table = tableFromRows([[(x + q) / 100], [x / 100]]);
      const ranks = (threshold: { q: number; p: number }) =>
        electre(table, { weights: [1] }, { thresholds: [threshold] }).ranks;
      expect(ranks({ q: q / 100, p: 1 })).toEqual([1, 1]);
      expect(ranks({ q: 0, p: q / 100 })).toEqual([1, 2]);
    }
});
