import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/framework/model.js';
import type { Aggregating } from '../../../src/methods/aggregate/method.js';
import { changeIndex } from '../../../src/methods/composite/change.js';
import type { CompositeSpec } from '../../../src/methods/composite/spec.js';
import { attribute } from '../../../src/methods/explain/attribute.js';
import { explainDifference } from '../../../src/methods/explain/explain-difference.js';
import { explainRankChange } from '../../../src/methods/explain/explain-rank-change.js';
import { explainScore } from '../../../src/methods/explain/explain-score.js';
import { leadOf } from '../../../src/methods/explain/leads.js';
import { scoredIndex } from '../../../src/methods/explain/scored.js';
import { type Table, tableFromRows } from '../../../src/methods/table.js';
import { parseExact, toText } from '../../../src/numbers/exact.js';
import { add, rational, zero } from '../../../src/numbers/rational.js';
import { asemIndex, asemTable } from '../uncertainty/asem.js';

const nodes = [
  { code: 'all' },
  { code: 'A', parent: 'all', weight: 2 },
  { code: 'B', parent: 'all' },
  { code: 'a1', parent: 'A' },
  { code: 'a2', parent: 'A', weight: 3 },
  { code: 'b1', parent: 'B' },
];
const indicators = ['a1', 'a2', 'b1'];
const spec = (aggregate: Aggregating): CompositeSpec => ({
  nodes,
  normalize: 'none',
  aggregate,
  available: 0,
});
const twoUnits = (...rows: (number | null)[][]): Table =>
  tableFromRows(rows, { units: ['u', 'v'], indicators });
const thrown = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues.map(({ code }) => code);
  }
  return [];
};
const means: Aggregating[] = [
  'arithmetic',
  'geometric',
  'harmonic',
  { method: 'generalised', power: 0.5 },
  { method: 'generalised', power: 0 },
  { method: 'generalised', power: -2 },
  'mazziotta-pareto',
];

describe('attribute', () => {
  it('shares what two causes do together equally: worked by hand', () => {
    // Results 0, 1 (first), 2 (second), 7 (both): first (1 + 5)/2 = 3, second (2 + 6)/2 = 4.
    const results = [0n, 1n, 2n, 7n];
    expect(attribute(2, (set) => rational(results[set]!)).map(toText)).toEqual(['3', '4']);
  });

  it('law: the parts add up exactly, an idle cause gets nothing', () => {
    const result = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(result, (values) => {
        // The fourth cause (bit 8) does nothing: both halves are equal.
        const of = (set: number) => rational(BigInt(values[set & 7]!), 3n);
        const parts = attribute(4, of);
        expect(toText(parts.reduce(add, zero))).toBe(toText(rational(BigInt(values[7]! - values[0]!), 3n)));
        expect(parts[3]!.n).toBe(0n);
      }),
    );
  });

  it('refuses more causes than can be tried', () => {
    expect(thrown(() => attribute(13, () => zero))).toEqual(['too-many-causes']);
    expect(attribute(0, () => zero)).toEqual([]);
  });
});

describe('explainScore', () => {
  it('worked by hand: the geometric mean gives each member its weight', () => {
    // A = 2^(1/4) x 8^(3/4) = 4 sqrt 2 ...: here a1 = 1, a2 = 16, so A = 8; B = 8; all = 8; parts 2/3 and 1/3 of 8.
    const parts = explainScore({
      index: spec('geometric'),
      table: twoUnits([1, 16, 8], [1, 1, 1]),
      unit: 'u',
    });
    expect(parts.map(({ code, within, splits }) => [code, within.join('/'), splits])).toEqual([
      ['all', '', true],
      ['A', 'all', true],
      ['a1', 'all/A', false],
      ['a2', 'all/A', false],
      ['B', 'all', true],
      ['b1', 'all/B', false],
    ]);
    const expected = [8, 16 / 3, 4 / 3, 4, 8 / 3, 8 / 3];
    parts.forEach(({ part }, at) => {
      expect(part).toBeCloseTo(expected[at]!, 12);
    });
    // One point more for a1 (value 1, weight 1/4 of 2/3): 8 x 1/6 / 1.
    expect(parts[2]!.marginal).toBeCloseTo(8 / 6, 12);
  });

  it('law: the parts that split no further add up to the score, for every mean and with gaps', () => {
    const cell = fc.oneof(
      { weight: 5, arbitrary: fc.double({ min: 0.5, max: 99, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...means),
        fc.array(cell, { minLength: 3, maxLength: 3 }),
        (aggregate, row) => {
          const index = spec(aggregate);
          const standing = { index, table: twoUnits(row, [1, 2, 3]), unit: 'u' };
          let parts: ReturnType<typeof explainScore>;
          try {
            parts = explainScore(standing);
          } catch {
            return;
          }
          const sum = parts.filter(({ splits }) => !splits).reduce((total, { part }) => total + part, 0);
          expect(Math.abs(sum - parts[0]!.value)).toBeLessThan(1e-11 * Math.abs(parts[0]!.value) + 1e-300);
        },
      ),
    );
  });

  it('adds up on the ASEM example, and refuses a unit without a score', () => {
    const parts = explainScore({ index: asemIndex(), table: asemTable(), unit: 'VNM' });
    const leaves = parts.filter(({ splits }) => !splits).reduce((total, { part }) => total + part, 0);
    expect(leaves).toBeCloseTo(parts[0]!.part, 10);
    expect(thrown(() => explainScore({ index: asemIndex(), table: asemTable(), unit: 'nobody' }))).toEqual([
      'absent-score',
    ]);
  });
});

describe('explainDifference', () => {
  it('worked by hand: a geometric mean splits by logarithms', () => {
    // u: A = (1 x 16^3)^(1/4) = 8, B = 8, all 8. v: A = 1, B = 1, all 1. ln 8 = 2.079: L = 7 / ln 8.
    // a2: 2/3 x 3/4 x ln 16 = 2/3 ln 8: 14/3. b1: 1/3 ln 8: 7/3. a1: none.
    const table = twoUnits([1, 16, 8], [1, 1, 1]);
    const index = spec('geometric');
    const found = explainDifference({ index, table, unit: 'u' }, { index, table, unit: 'v' });
    expect(found.difference).toBeCloseTo(7, 12);
    expect(found.parts.map(({ code, kind }) => [code, kind])).toEqual([
      ['a2', 'value'],
      ['b1', 'value'],
    ]);
    expect(found.parts[0]!.part).toBeCloseTo(14 / 3, 12);
    expect(found.parts[1]!.part).toBeCloseTo(7 / 3, 12);
  });

  it('law: the parts add up to the difference, for every mean, with gaps and other weights', () => {
    const cell = fc.oneof(
      { weight: 5, arbitrary: fc.double({ min: 0.5, max: 99, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...means),
        row,
        row,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (aggregate, u, v, weight) => {
          const table = twoUnits(u, v);
          const index = spec(aggregate);
          const changed = changeIndex(index, { weights: { A: weight, a1: 2 } });
          let found: ReturnType<typeof explainDifference>;
          try {
            found = explainDifference({ index, table, unit: 'u' }, { index: changed, table, unit: 'v' });
          } catch {
            return;
          }
          const sum = found.parts.reduce((total, { part }) => total + part, 0);
          const size = found.parts.reduce((total, { part }) => total + Math.abs(part), Math.abs(found.score));
          expect(Math.abs(sum - found.difference)).toBeLessThan(1e-10 * size);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells other weights, absent members and other methods apart', () => {
    const index = spec('arithmetic');
    const table = twoUnits([4, 8, 6], [4, 8, null]);
    // v has B absent: its score is A = 7; u: (2 x 7 + 6)/3 = 6.67. All of it through the weights.
    const gap = explainDifference({ index, table, unit: 'u' }, { index, table, unit: 'v' });
    expect(gap.parts.every(({ kind }) => kind === 'weight')).toBe(true);
    expect(gap.difference).toBeCloseTo(-1 / 3, 12);
    const other = explainDifference(
      { index, table, unit: 'u' },
      { index: spec('geometric'), table, unit: 'u' },
    );
    expect(other.parts.map(({ code, kind }) => [code, kind])).toEqual([['all', 'method']]);
    const twice = explainDifference({ index, table, unit: 'u' }, { index, table, unit: 'u' });
    expect(twice).toEqual({ score: twice.score, other: twice.score, difference: 0, parts: [] });
  });

  it('adds up between two units of the ASEM example', () => {
    const [index, table] = [asemIndex(), asemTable()];
    const found = explainDifference({ index, table, unit: 'SGP' }, { index, table, unit: 'VNM' });
    expect(found.parts.reduce((total, { part }) => total + part, 0)).toBeCloseTo(found.difference, 10);
  });

  it('refuses units it does not know or that have no score, and trees that differ', () => {
    const index = spec('arithmetic');
    const table = twoUnits([4, 8, 6], [null, null, null]);
    expect(thrown(() => explainDifference({ index, table, unit: 'u' }, { index, table, unit: 'w' }))).toEqual(
      ['unknown-unit'],
    );
    expect(thrown(() => explainDifference({ index, table, unit: 'u' }, { index, table, unit: 'v' }))).toEqual(
      ['absent-score'],
    );
    const smaller = changeIndex(index, { leaveOut: ['B'] });
    expect(
      thrown(() => explainDifference({ index, table, unit: 'u' }, { index: smaller, table, unit: 'u' })),
    ).toEqual(['different-trees']);
  });
});

describe('zeros under a power mean between the sum and the product', () => {
  const power = spec({ method: 'generalised', power: 0.5 });

  it('a zero contributes nothing, and its slope has no bound', () => {
    const table = twoUnits([0, 4, 9], [1, 1, 1]);
    const parts = explainScore({ index: power, table, unit: table.units[0]! });
    const zero = parts.find(({ code }) => code === 'a1')!;
    expect([zero.part, zero.marginal]).toEqual([0, null]);
    const leaves = parts.filter(({ splits }) => !splits);
    expect(leaves.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(parts[0]!.value, 12);
    expect(parts.every(({ part }) => Number.isFinite(part))).toBe(true);
  });

  it('a group that is zero is split no further', () => {
    const table = twoUnits([0, 0, 9], [1, 1, 1]);
    const parts = explainScore({ index: power, table, unit: table.units[0]! });
    const group = parts.find(({ code }) => code === 'A')!;
    expect([group.part, group.marginal, group.splits]).toEqual([0, null, false]);
    expect(parts.some(({ code }) => code === 'a1')).toBe(false);
  });

  it('law: differences add up where either has zeros, in the indicators and not in the method', () => {
    const cell = fc.constantFrom(0, 0, 1, 2, 4, 9);
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(row, row, (one, other) => {
        const table = twoUnits(one, other);
        const [a, b] = table.units as [string, string];
        const { difference, parts } = explainDifference(
          { index: power, table, unit: a },
          { index: power, table, unit: b },
        );
        expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(difference, 10);
        expect(parts.every(({ kind }) => kind === 'value')).toBe(true);
      }),
    );
  });
});

describe('explainRankChange', () => {
  const simple: CompositeSpec = {
    nodes: [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }],
    normalize: 'none',
    aggregate: 'arithmetic',
  };
  const table = (rows: Record<string, [number, number]>) =>
    tableFromRows(Object.values(rows), { units: Object.keys(rows), indicators: ['x', 'y'] });
  const sumOf = (change: { causes: readonly { exact: string }[] }) =>
    toText(change.causes.reduce((total, { exact }) => add(total, parseExact(exact)!), zero));

  it('law: parts of rank and score add up exactly, and the places are passed by less passed', () => {
    const value = fc.tuple(
      fc.integer({ min: 0, max: 900 }).map((x) => x / 100),
      fc.integer({ min: 0, max: 9 }),
    );
    const rows = fc.record({ a: value, b: value, c: value, d: value });
    fc.assert(
      fc.property(rows, rows, rows, fc.integer({ min: 1, max: 5 }), (one, two, three, weight) => {
        const before = { index: simple, table: table(one) };
        const after = { index: changeIndex(simple, { weights: { x: weight } }), table: table(two) };
        const revised = { index: simple, table: table(three) };
        const found = explainRankChange('a', before, after, revised);
        expect(found.rank.causes.map(({ cause }) => cause)).toEqual(['revision', 'own', 'peers', 'method']);
        expect(found.rank.after - found.rank.before).toBe(found.rank.change);
        expect(found.passedBy.length - found.passed.length).toBe(found.rank.change);
        expect(sumOf(found.rank)).toBe(found.rank.exact);
        expect(sumOf(found.score)).toBe(found.score.exact);
      }),
      { numRuns: 50 },
    );
  });

  it('says own where only its own data changed, method where only the method did, peers where a unit came in', () => {
    const base = { index: simple, table: table({ a: [1, 5], b: [4, 3] }) };
    const nonzero = (after: typeof base) =>
      explainRankChange('a', base, after).rank.causes.flatMap(({ cause, part }) =>
        part === 0 ? [] : [[cause, part]],
      );
    expect(nonzero({ ...base, table: table({ a: [3, 5], b: [4, 3] }) })).toEqual([['own', -1]]);
    expect(nonzero({ ...base, index: changeIndex(simple, { weights: { y: 9 } }) })).toEqual([['method', -1]]);
    expect(nonzero({ ...base, table: table({ a: [1, 5], b: [4, 3], c: [9, 9] }) })).toEqual([['peers', 1]]);
  });

  it('works on labels and tables with other columns as far as both have them', () => {
    const with_ = (units: string[], region: string[]) =>
      tableFromRows(
        units.map((_, at) => [at + 1, at === 0 ? null : 2, 7]),
        { units, indicators: ['x', 'y', 'z'], labels: { region } },
      );
    const index: CompositeSpec = { ...simple, prepare: [{ step: 'impute', with: 'mean', label: 'region' }] };
    const before = { index, table: with_(['a', 'b', 'c'], ['N', 'N', 'N']) };
    const after = { index, table: with_(['b', 'a', 'c'], ['N', 'N', 'N']) };
    const found = explainRankChange('a', before, after);
    expect([found.rank.before, found.rank.after]).toEqual([3, 2]);
    expect(sumOf(found.rank)).toBe('-1');
  });

  const framework: Framework = {
    id: 'two',
    version: '1.0.0',
    status: 'complete',
    level: 'district',
    title: { vi: 'Hai nhóm' },
    scale: 30,
    groups: [
      { code: '1', title: { vi: 'Nhận thức số' }, max: 10 },
      { code: '2', title: { vi: 'Thể chế số' }, max: 20 },
    ],
  };
  const units = (rows: Record<string, [number | string, number]>) =>
    Object.entries(rows).map(([id, [one, two]]) => ({ id, inputs: { 1: one, 2: two } }));

  it('explains frameworks with exact points: thirds stay thirds', () => {
    const before = { framework, units: units({ a: ['10/3', 5], b: [5, 6], c: [1, 1] }) };
    const after = { framework, units: units({ a: ['20/3', 5], b: [5, 6], c: [9, 19] }) };
    const found = explainRankChange('a', before, after);
    expect([found.rank.before, found.rank.after]).toEqual([2, 2]);
    expect(found.passed).toEqual(['b']);
    expect(found.passedBy).toEqual(['c']);
    expect(found.score.exact).toBe('10/3');
    expect(found.score.causes.map(({ cause, exact }) => [cause, exact])).toEqual([
      ['own', '10/3'],
      ['peers', '0'],
      ['method', '0'],
    ]);
    expect(found.rank.causes.map(({ cause, exact }) => [cause, exact])).toEqual([
      ['own', '-1'],
      ['peers', '1'],
      ['method', '0'],
    ]);
  });

  it('refuses a unit without a rank, and a framework against an index', () => {
    const edition = { index: simple, table: table({ a: [1, 5], b: [4, 3] }) };
    expect(thrown(() => explainRankChange('z', edition, edition))).toEqual(['not-ranked']);
    const scored = { framework, units: units({ a: [1, 5] }) };
    expect(thrown(() => explainRankChange('z', scored, scored))).toEqual(['not-ranked']);
    expect(thrown(() => explainRankChange('a', edition, scored))).toEqual(['mixed-editions']);
    const gone = { ...edition, table: table({ b: [4, 3] }) };
    expect(thrown(() => explainRankChange('a', edition, gone))).toEqual(['not-ranked']);
    const absent = {
      ...edition,
      table: tableFromRows(
        [
          [null, 1],
          [1, 1],
        ],
        { units: ['a', 'b'], indicators: ['x', 'y'] },
      ),
    };
    expect(thrown(() => explainRankChange('a', edition, absent))).toEqual(['not-ranked']);
  });

  it('leaves units without a rank out of those above, and follows ranking groups', () => {
    const grouped = {
      ...framework,
      ranking: {
        groups: [
          { code: 'N', title: { vi: 'Bắc' } },
          { code: 'S', title: { vi: 'Nam' } },
        ],
      },
    } as unknown as Framework;
    const one = (id: string, group: string, first: number | null, second: number) => ({
      id,
      group,
      inputs: { 1: first, 2: second },
    });
    const before = {
      framework: grouped,
      units: [one('a', 'N', 1, 1), one('b', 'N', 5, 5), one('c', 'S', 9, 9), one('d', 'N', null, 20)],
    };
    const after = {
      framework: grouped,
      units: [one('a', 'N', 6, 6), one('b', 'N', 5, 5), one('c', 'S', 9, 9), one('d', 'N', null, 20)],
    };
    const found = explainRankChange('a', before, after);
    expect([found.rank.before, found.rank.after, found.passed, found.passedBy]).toEqual([2, 1, ['b'], []]);
    expect(thrown(() => explainRankChange('d', before, after))).toEqual(['not-ranked']);
    const blank = { framework, units: [{ id: 'a', inputs: {} }] };
    expect(thrown(() => explainRankChange('a', blank, blank))).toEqual(['not-ranked']);
  });
});

describe('leadOf', () => {
  const lead = (rows: (number | null)[][], unit: number, aggregate: Aggregating = 'arithmetic') =>
    leadOf(
      scoredIndex(
        { ...spec(aggregate), nodes: nodes.slice(0, 3).concat(nodes.slice(5)) },
        tableFromRows(rows, { indicators: ['A', 'b1'] }),
      ),
      unit,
    );

  it('law: the parts add up to the lead, with gaps on either side, and in ties', () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 6 }),
        fc.constantFrom<Aggregating>('arithmetic', 'geometric'),
        (rows, aggregate) => {
          rows.forEach((_, unit) => {
            const found = lead(rows as (number | null)[][], unit, aggregate);
            if (!found) return;
            const sum = Object.values(found.members).reduce((a, b) => a + b, 0);
            expect(Math.abs(sum - found.lead)).toBeLessThan(1e-9);
          });
        },
      ),
    );
  });

  it('has nothing to say of a unit without a score, of equal scores, of a mean that does not split', () => {
    expect(
      lead(
        [
          [1, 2],
          [null, null],
          [3, 3],
        ],
        1,
      ),
    ).toBeUndefined();
    expect(
      lead(
        [
          [1, 1],
          [1, 1],
        ],
        0,
      ),
    ).toBeUndefined();
    expect(
      lead(
        [
          [1, 2],
          [2, 1],
          [3, 3],
        ],
        0,
        'borda',
      ),
    ).toBeUndefined();
  });
});
