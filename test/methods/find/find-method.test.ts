import { describe, expect, it } from 'vitest';
import { changeIndex } from '../../../src/methods/composite/change.js';
import type { CompositeSpec } from '../../../src/methods/composite/spec.js';
import { findMethod } from '../../../src/methods/find/find-method.js';
import { placesOf, simplestFit } from '../../../src/methods/find/fit.js';
import { tableFromRows } from '../../../src/methods/table.js';
import { modelOf } from '../../../src/methods/uncertainty/model.js';
import { asemIndex, asemTable, csv } from '../uncertainty/asem.js';

const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
const spec: CompositeSpec = { nodes, normalize: 'none', aggregate: 'arithmetic' };
const rows = [
  [1, 40],
  [3, 10],
  [2, 30],
  [4, 20],
  [7, 15],
];
const table = tableFromRows(rows, { units: ['a', 'b', 'c', 'd', 'e'], indicators: ['x', 'y'] });

describe('findMethod', () => {
  it('finds min-max and the arithmetic mean behind the scores of the ASEM example, and no other', () => {
    const published = Object.fromEntries(
      csv('ua_N100_seed1234_Nominal.csv').map((row) => [row['uCode'], Number(row['Score'])]),
    );
    const index: CompositeSpec = { ...asemIndex(), normalize: 'z-score', aggregate: 'geometric' };
    const found = findMethod(index, asemTable(), published as Record<string, number>, {
      places: 8,
      matches: 3,
    });
    const [best, next] = found.matches;
    expect([best!.normalize, best!.weigh, best!.aggregate]).toEqual(['min-max', 'given', 'arithmetic']);
    expect(best!.fit.kind).toBe('scaled');
    expect(best!.fit.scale).toBeCloseTo(100, 8);
    expect(best!.reproduces).toBe(true);
    expect(best!.kendall).toBe(1);
    // Equal weights are the weights of the example.
    expect([next!.weigh, next!.reproduces]).toEqual(['equal', true]);
    expect(found.refused.length).toBeGreaterThan(0);
    expect(found.refused[0]!.issues[0]!.code).toBeTypeOf('string');
  });

  it('finds every combination it is given again from its own scores', () => {
    for (const normalize of ['min-max', 'z-score', 'rank'] as const) {
      for (const aggregate of ['arithmetic', 'harmonic', 'mazziotta-pareto'] as const) {
        const scores = modelOf(changeIndex(spec, { normalize, aggregate }), table, [])([]);
        if (scores.some(Number.isNaN)) continue;
        const published = Object.fromEntries(table.units.map((unit, at) => [unit, scores[at]!]));
        const { matches } = findMethod(spec, table, published, { matches: 99 });
        const own = matches.find(
          (match) =>
            match.normalize === normalize && match.aggregate === aggregate && match.weigh === 'given',
        );
        expect(own).toMatchObject({ reproduces: true, fit: { kind: 'as-is' } });
      }
    }
  });

  it('tells residuals by unit, on the published scale, and further changes by name', () => {
    const published = { a: 20.5, b: 6.5, c: 16, d: 12, nobody: 3 };
    const search = {
      normalize: ['none'],
      weigh: ['given'],
      aggregate: ['arithmetic'],
      changes: [
        { name: 'light y', change: { weights: { y: 0.5 } } },
        { name: 'as it is', change: {} },
      ],
    } as const;
    const { matches, tried, tolerance } = findMethod(spec, table, published, search);
    expect(tried).toBe(2);
    expect(tolerance).toBeCloseTo(0.05, 9);
    expect(matches[0]).toMatchObject({ change: 'as it is', reproduces: true });
    expect(
      matches[0]!.units.map(({ unit, found, residual, within }) => [unit, found, residual, within]),
    ).toEqual([
      ['a', 20.5, 0, true],
      ['b', 6.5, 0, true],
      ['c', 16, 0, true],
      ['d', 12, 0, true],
    ]);
    expect(matches[1]!.reproduces).toBe(false);
    const wrong = findMethod(spec, table, { ...published, c: 17 }, search).matches[0]!;
    expect(wrong.units.filter(({ within }) => !within).map(({ unit }) => unit)).toContain('c');
  });

  it('puts a method that leaves units without a score behind those that do not', () => {
    const zero = tableFromRows(
      [
        [0, 4],
        [3, 1],
        [2, 3],
        [4, 2],
      ],
      { units: ['a', 'b', 'c', 'd'], indicators: ['x', 'y'] },
    );
    const scores = { a: 9, b: Math.sqrt(3), c: Math.sqrt(6), d: Math.sqrt(8) };
    const { matches } = findMethod(spec, zero, scores, {
      normalize: ['none'],
      weigh: ['given'],
      aggregate: ['geometric', 'arithmetic'],
    });
    expect(matches.map(({ aggregate }) => aggregate)).toEqual(['arithmetic', 'geometric']);
    expect(matches[1]!.units[0]).toEqual({
      unit: 'a',
      published: 9,
      found: null,
      residual: null,
      within: false,
    });
    expect(matches[1]!.reproduces).toBe(false);
  });

  it('refuses to search with fewer than three published scores', () => {
    expect(() => findMethod(spec, table, { a: 1, b: 2 })).toThrow('three units');
    expect(() => findMethod(spec, table, { a: 1, b: 2, c: Number.NaN })).toThrow('three units');
    // Two units with a score under the method are no evidence either.
    const gaps = tableFromRows(
      [
        [1, null],
        [2, null],
        [3, 3],
        [4, 4],
      ],
      { units: ['a', 'b', 'c', 'd'], indicators: ['x', 'y'] },
    );
    const one = { normalize: ['none'], weigh: ['given'], aggregate: ['arithmetic'] } as const;
    expect(findMethod(spec, gaps, { a: 1, b: 2, c: 3, d: 4 }, one).matches).toEqual([]);
  });
});

describe('simplestFit', () => {
  it('takes the simplest of as-is, scaled and affine that reproduces', () => {
    const scores = Float64Array.of(1, 2, 4);
    expect(simplestFit(scores, Float64Array.of(1, 2, 4), 1e-9)!.kind).toBe('as-is');
    expect(simplestFit(scores, Float64Array.of(3, 6, 12), 1e-9)).toMatchObject({ kind: 'scaled', scale: 3 });
    const affine = simplestFit(scores, Float64Array.of(5, 7, 11), 1e-9)!;
    expect([affine.kind, affine.scale, affine.shift]).toEqual(['affine', 2, 3]);
  });

  it('never calls a reversed order a reproduction, and lives with scores that are all equal', () => {
    expect(simplestFit(Float64Array.of(1, 2, 4), Float64Array.of(-1, -2, -4), 1e-9)!.scale).toBeLessThan(0);
    expect(simplestFit(Float64Array.of(0, 0, 0), Float64Array.of(1, 2, 3), 1e-9)).toMatchObject({
      kind: 'affine',
      scale: 0,
      shift: 2,
    });
  });
});

describe('placesOf', () => {
  it('counts decimals as printed', () => {
    expect([1, 0.25, 1e-7, 1.5e-7, 1e21].map(placesOf)).toEqual([0, 2, 7, 8, 0]);
  });
});
