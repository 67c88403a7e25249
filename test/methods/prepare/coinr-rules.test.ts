import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  impute,
  imputePanel,
  tableFromRecords,
  tableFromRows,
  tableRows,
  treat,
} from '../../../src/methods/index.js';

/** The rules of COINr's documentation, written a second time in the plainest way. */
function shape(values: readonly number[]): { skew: number; kurt: number } {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const power = (p: number) => values.reduce((sum, x) => sum + (x - mean) ** p, 0);
  const skew = ((Math.sqrt(n) * power(3)) / power(2) ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
  const r = (n * power(4)) / power(2) ** 2;
  return { skew, kurt: (((n + 1) * (r - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3)) };
}

const passes = (values: readonly number[]) => {
  const { skew, kurt } = shape(values);
  return Math.abs(skew) < 2 || kurt < 3.5;
};

function winsorised(given: readonly number[], most: number): { values: number[]; count: number } {
  const values = [...given];
  let [high, low] = [0, 0];
  while (!passes(values) && high + low < most) {
    const up = shape(values).skew >= 0;
    const end = up ? Math.max(...values) : Math.min(...values);
    const others = values.filter((value) => value !== end);
    const next = up ? Math.max(...others) : Math.min(...others);
    const count = values.length - others.length;
    if (up) high = count;
    else low = count;
    values.forEach((value, at) => {
      if (value === end) values[at] = next;
    });
  }
  return { values, count: high + low };
}

function logged(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => Math.log(value - low + 0.01 * (high - low)));
}

const columns = fc
  .record({
    body: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 30 }),
    tail: fc.array(fc.integer({ min: 100, max: 3000 }), { maxLength: 8 }),
    sign: fc.constantFrom(1, -1),
  })
  .map(({ body, tail, sign }) => [...body, ...tail].map((value) => sign * value + 0))
  .filter((values) => new Set(values).size > 8);

describe('outliers, by the rule of COINr', () => {
  it('brings in, or transforms the original values, as the rule says', () => {
    const seen = { same: 0, winsorised: 0, logged: 0 };
    fc.assert(
      fc.property(columns, fc.integer({ min: 0, max: 7 }), (values, most) => {
        // Where a limit is met to the last bits, two ways of adding up may differ.
        const within = winsorised(values, most);
        fc.pre([values, within.values].every((one) => Math.abs(Math.abs(shape(one).skew) - 2) > 1e-9));
        const { table, details, changes } = treat(tableFromRows(values.map((value) => [value])), {
          winsorise: most,
        });
        const found = tableRows(table).map(([value]) => value!);
        if (passes(values)) {
          seen.same += 1;
          expect(found).toEqual(values);
          expect(changes).toEqual([]);
        } else if (passes(within.values)) {
          seen.winsorised += 1;
          expect(found).toEqual(within.values);
          expect(details[0]!.winsorised).toBe(within.count);
          expect(changes.length).toBe(values.filter((value, at) => value !== within.values[at]).length);
        } else {
          seen.logged += 1;
          expect(details[0]!.transform).toBe('log');
          logged(values).forEach((value, at) => {
            expect(found[at]).toBeCloseTo(value, 12);
          });
        }
      }),
      { numRuns: 600 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it('never makes all units equal: there COINr 1.1.14 stops with "missing value where TRUE/FALSE needed"', () => {
    // One unit of ten has something. Brought in, none would have.
    const rows = [...Array(9).fill(0), 5].map((value) => [value]);
    const { table, details } = treat(tableFromRows(rows));
    expect(details[0]).toMatchObject({ winsorised: 0, transform: 'log', passed: false });
    // ln(0 - 0 + 0.05) and ln(5 + 0.05): still two values.
    expect(new Set(table.columns[0]).size).toBe(2);
    expect(treat(tableFromRows(rows), { transform: 'none' }).changes).toEqual([]);
    // Three values may become two.
    expect(treat(tableFromRows([...rows, [900]]), { transform: 'none' }).changes.map(({ to }) => to)).toEqual(
      [5],
    );
  });

  it('leaves alone what a transformation would make infinite', () => {
    const rows = [1e200, -1e20, 0, 1, 2, 3].map((value) => [value]);
    const squares = { skewness: 0, kurtosis: -100, winsorise: 0, transform: 'box-cox', lambda: 2 } as const;
    const { table, details, changes } = treat(tableFromRows(rows), squares);
    expect(tableRows(table)).toEqual(rows);
    expect([details[0]!.transform, details[0]!.passed, changes]).toEqual([null, false, []]);
  });

  it('without a limit points come in until the indicator passes', () => {
    const values = [...Array(20).keys(), 900, 1000, 1100, 1200, 1300, 1400];
    const rows = values.map((value) => [value]);
    expect(treat(tableFromRows(rows)).details[0]!.transform).toBe(passes(values) ? null : 'log');
    const { details } = treat(tableFromRows([...rows, [90000]]), { winsorise: Number.POSITIVE_INFINITY });
    expect([details[0]!.transform, details[0]!.passed]).toEqual([null, true]);
  });
});

describe('filling gaps over years, as approx and the latest year', () => {
  it('law: linear is the straight line, constant the year before, latest within so many years', () => {
    const series = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        series,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (values, steps, most) => {
          const times = values.map((_, at) => steps.slice(0, at).reduce((a, b) => a + b, 2000));
          const panel = values.map((value, at) => ({ time: times[at]!, table: tableFromRows([[value]]) }));
          const found = (how: Parameters<typeof imputePanel>[1]) =>
            imputePanel(panel, how).panel.map(({ table }) => tableRows(table)[0]![0]!);
          const known = values.flatMap((value, at) => (value === null ? [] : [at]));
          const earlier = (at: number) => known.filter((other) => other < at).at(-1);
          const later = (at: number) => known.find((other) => other > at);
          const linear = values.map((value, at) => {
            if (value !== null) return value;
            const [one, two] = [earlier(at) ?? later(at), later(at) ?? earlier(at)];
            if (one === undefined || two === undefined) return null;
            if (one === two) return values[one]!;
            const share = (times[at]! - times[one]!) / (times[two]! - times[one]!);
            return values[one]! + (values[two]! - values[one]!) * share;
          });
          expect(found({ with: 'linear' })).toEqual(
            linear.map((value) => (value === null ? null : value + 0)),
          );
          expect(found({ with: 'constant' })).toEqual(
            values.map((value, at) => value ?? values[earlier(at) ?? later(at) ?? -1] ?? null),
          );
          const latest = (limit: number) =>
            values.map((value, at) => {
              const from = earlier(at);
              return value ?? (from !== undefined && at - from <= limit ? values[from]! : null);
            });
          expect(found({ with: 'latest' })).toEqual(latest(99));
          expect(found({ with: 'latest', most })).toEqual(latest(most));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('filling gaps by group and by row', () => {
  it('a unit without a label is neither filled nor counted, as in i_mean_grp', () => {
    const records = [
      { id: 'a', region: 'north', x: 1 },
      { id: 'b', region: 'north', x: null },
      { id: 'c', region: 'north', x: 5 },
      { id: 'd', x: 100 },
      { id: 'e', x: null },
    ];
    const table = tableFromRecords(records, { unit: 'id', indicators: ['x'], labels: ['region'] });
    const { changes, absences } = impute(table, { with: 'mean', label: 'region' });
    expect(changes).toEqual([{ unit: 'b', code: 'x', from: null, to: 3, by: 'imputed' }]);
    expect(absences).toEqual([{ unit: 'e', code: 'x', reason: 'not-given' }]);
  });

  it('numbers on a common scale already are averaged as they are (normalise_first = FALSE)', () => {
    const table = tableFromRows([
      [1, 30, null],
      [2, 10, 9],
      [0, 20, 4],
    ]);
    const filled = (commonScale: boolean) =>
      tableRows(impute(table, { with: 'mean', over: 'row', commonScale }).table)[0]![2];
    expect(filled(true)).toBe(15.5);
    // On 0 to 1 the first unit has (1 - 0) / 2 = 1/2 and (30 - 10) / 20 = 1: 3/4 of the way from 4 to 9.
    expect(filled(false)).toBe(7.75);
  });

  it('stays in range with numbers near the largest there are', () => {
    const huge = 1.7e308;
    const table = tableFromRows([
      [huge, -huge, null],
      [-huge, huge, huge],
      [0, 0, -huge],
    ]);
    // Half-way between the ends of the third.
    expect(tableRows(impute(table, { with: 'mean', over: 'row' }).table)[0]![2]).toBe(0);
    expect(
      tableRows(impute(tableFromRows([[huge], [huge], [-huge], [null]]), { with: 'mean' }).table)[3]![0],
    ).toBeCloseTo(huge / 3, -300);
    expect(tableRows(impute(tableFromRows([[huge], [-huge], [null]]), { with: 'median' }).table)[2]![0]).toBe(
      0,
    );
    const panel = [huge, null, -huge].map((value, time) => ({ time, table: tableFromRows([[value]]) }));
    expect(imputePanel(panel, { with: 'linear' }).changes[0]!.to).toBe(0);
  });
});
