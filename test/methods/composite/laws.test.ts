import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aggregating,
  aggregate,
  type CompositeSpec,
  composite,
  type Normalizing,
  normalize,
  sum,
  type Table,
  tableFromRows,
  type Weighing,
  weigh,
} from '../../../src/methods/index.js';

const cell = fc.integer({ min: 1, max: 40 }).map((value) => value / 4);
const rowsOf = (units: number, indicators: number) =>
  fc.array(fc.array(cell, { minLength: indicators, maxLength: indicators }), {
    minLength: units,
    maxLength: units,
  });
const sized = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 2, max: 6 }))
  .chain(([units, indicators]) =>
    fc.record({
      rows: rowsOf(units, indicators),
      order: fc.shuffledSubarray([...Array(units).keys()], { minLength: units, maxLength: units }),
      columns: fc.shuffledSubarray([...Array(indicators).keys()], {
        minLength: indicators,
        maxLength: indicators,
      }),
      weights: fc.array(
        fc.integer({ min: 1, max: 9 }).map((weight) => weight / 10),
        { minLength: indicators, maxLength: indicators },
      ),
    }),
  );

const normalisations: Normalizing[] = [
  'min-max',
  'z-score',
  'distance-to-best',
  'fraction-of-best',
  'fraction-of-mean',
  'rank',
  'percentile-rank',
  'borda',
  'centred-goalposts',
  'none',
  { method: 'min-max', range: [1, 100], log: 'natural' },
];
const aggregations: Aggregating[] = [
  'arithmetic',
  'geometric',
  'harmonic',
  { method: 'generalised', power: 0.5 },
  'mazziotta-pareto',
  'adjusted-mazziotta-pareto',
  'borda',
  'copeland',
  'outranking',
];
const schemes: Weighing[] = [
  'equal',
  'entropy',
  'standard-deviation',
  'critic',
  'merec',
  'gini',
  { method: 'pca', loadings: 'squared' },
];

const pick = (table: Table, rows: readonly number[], columns: readonly number[]): Table => ({
  units: rows.map((row) => table.units[row]!),
  indicators: columns.map((column) => table.indicators[column]!),
  columns: columns.map((column) => Float64Array.from(rows, (row) => table.columns[column]![row]!)),
});
const all = (count: number) => [...Array(count).keys()];
const attempt = <T>(work: () => T): T | string => {
  try {
    return work();
  } catch (error) {
    return (error as Error).message.length > 0 ? 'error' : 'silent';
  }
};

describe('laws', () => {
  it.each(normalisations)('the order of the rows changes no normalised number: %j', (how) => {
    fc.assert(
      fc.property(sized, ({ rows, order }) => {
        const table = tableFromRows(rows);
        const plain = normalize(table, how).table;
        const shuffled = normalize(pick(table, order, all(table.indicators.length)), how).table;
        expect(shuffled.columns).toEqual(pick(plain, order, all(table.indicators.length)).columns);
      }),
      { numRuns: 40 },
    );
  });

  it.each(aggregations)(
    'neither the order of rows nor that of columns changes a tie or an order: %j',
    (how) => {
      fc.assert(
        fc.property(sized, ({ rows, order, columns, weights }) => {
          const table = tableFromRows(rows);
          const plain = aggregate(table, how, { weights }).column;
          const shuffled = aggregate(pick(table, order, columns), how, {
            weights: columns.map((column) => weights[column]!),
          }).column;
          order.forEach((row, at) => {
            expect(shuffled[at]).toBe(plain[row]);
          });
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(aggregations)('identical units tie exactly, and a copy of a unit moves no mean: %j', (how) => {
    fc.assert(
      fc.property(sized, ({ rows, weights }) => {
        const found = aggregate(tableFromRows([...rows, rows[0]!]), how, { weights }).column;
        expect(found[found.length - 1]).toBe(found[0]);
        const compares = ['borda', 'copeland', 'outranking'].includes(how as string);
        if (!compares)
          expect(found.slice(0, -1)).toEqual(aggregate(tableFromRows(rows), how, { weights }).column);
      }),
      { numRuns: 40 },
    );
  });

  it.each(aggregations)('an indicator of weight zero changes nothing, absent or not: %j', (how) => {
    fc.assert(
      fc.property(sized, fc.boolean(), ({ rows, weights }, absent) => {
        const more = tableFromRows(rows.map((row, index) => [...row, absent ? null : index - 1]));
        const found = aggregate(more, how, { weights: [...weights, 0] });
        expect(found.column).toEqual(aggregate(tableFromRows(rows), how, { weights }).column);
        expect(found.absences).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['min-max', 'z-score', 'distance-to-best', 'fraction-of-best', 'rank', 'borda'] as const)(
    'another unit of measure changes no %s',
    (how) => {
      fc.assert(
        fc.property(sized, fc.integer({ min: -3, max: 3 }), ({ rows }, power) => {
          const scaled = rows.map((row) => row.map((value) => value * 10 ** power));
          const [one, other] = [
            normalize(tableFromRows(rows), how).table,
            normalize(tableFromRows(scaled), how).table,
          ];
          one.columns.forEach((column, at) => {
            column.forEach((value, unit) => {
              if (Number.isNaN(value)) expect(other.columns[at]![unit]).toBeNaN();
              else expect(other.columns[at]![unit]).toBeCloseTo(value, 10);
            });
          });
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(schemes)('weights do not depend on the order of rows or columns: %j', (how) => {
    fc.assert(
      fc.property(sized, ({ rows, order, columns }) => {
        const table = tableFromRows(rows);
        const found = attempt(() => weigh(table, how).weights);
        const shuffled = attempt(() => weigh(pick(table, order, columns), how).weights);
        if (typeof found === 'string') expect(shuffled).toBe(found);
        else {
          const total = sum(Object.values(found));
          expect(total).toBeCloseTo(1, 12);
          for (const code of table.indicators)
            expect((shuffled as Record<string, number>)[code]).toBeCloseTo(found[code]!, 6);
          expect(Object.values(found).every((weight) => weight >= 0)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('no number is NaN, infinite or minus zero without a reason, whatever the data', () => {
    const wild = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(0),
      cell,
    );
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
      .chain(([units, indicators]) =>
        fc.array(fc.array(wild, { minLength: indicators, maxLength: indicators }), {
          minLength: units,
          maxLength: units,
        }),
      );
    const spec = (
      table: Table,
      normalize: Normalizing,
      aggregate: Aggregating,
      available: number,
    ): CompositeSpec => ({
      nodes: [{ code: 'index' }, ...table.indicators.map((code) => ({ code, parent: 'index' }))],
      treat: {},
      normalize,
      aggregate,
      available,
    });
    fc.assert(
      fc.property(
        matrix,
        fc.constantFrom(...normalisations),
        fc.constantFrom(...aggregations),
        fc.constantFrom(0, 0.5, 1),
        (rows, how, combine, available) => {
          const table = tableFromRows(rows);
          const done = composite(table, spec(table, how, combine, available));
          const missing = new Set(done.absences.map(({ unit, code }) => `${code} ${unit}`));
          const gaps = new Set(done.normalized.absences.map(({ unit, code }) => `${code} ${unit}`));
          done.aggregated.columns.forEach((column, position) => {
            const code = done.aggregated.indicators[position]!;
            const reasons = position < done.tree.indicators ? gaps : missing;
            column.forEach((value, unit) => {
              expect(Number.isNaN(value)).toBe(reasons.has(`${code} ${table.units[unit]}`));
              expect(Number.isNaN(value) || Number.isFinite(value)).toBe(true);
              expect(Object.is(value, -0)).toBe(false);
            });
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a sum is the same in any order, and right to the last bit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 }), (values) => {
        expect(sum([...values].reverse())).toBe(sum(values));
        expect(sum([...values].sort((a, b) => a - b))).toBe(sum(values));
      }),
    );
    // 1e16 + 1 - 1e16 is 1, though doubles lose the one on the way.
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(sum([0.1, 0.2, 0.3, Number.NaN])).toBe(0.6);
    // Half the last bit of 2^53 + 2, and a little more: rounded up, not to even.
    expect(sum([2 ** 53 + 2, 1, 2 ** -60])).toBe(2 ** 53 + 4);
    expect(sum([2 ** 53, 1])).toBe(2 ** 53);
    expect(sum([])).toBe(0);
  });
});
