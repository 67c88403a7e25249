import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineFramework } from '../../../src/framework/model.js';
import { compare } from '../../../src/methods/compare/compare.js';
import { leaveOneOut } from '../../../src/methods/compare/leave-one-out.js';
import { prepareWhatIf } from '../../../src/methods/compare/what-if.js';
import { changeIndex } from '../../../src/methods/composite/change.js';
import type { CompositeSpec } from '../../../src/methods/composite/spec.js';
import { tableFromRows } from '../../../src/methods/table.js';
import { modelOf } from '../../../src/methods/uncertainty/model.js';
import { asemIndex, asemTable, csv } from '../uncertainty/asem.js';

const table = asemTable();
const index = asemIndex();
const rankOf = (ranks: readonly (number | null)[], unit: string) => ranks[table.units.indexOf(unit)];
const codesOf = (error: unknown) => (error as { issues: { code: string }[] }).issues.map(({ code }) => code);
const thrown = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return codesOf(error);
  }
  return [];
};

describe('compare', () => {
  const geometric = {
    name: 'geometric',
    change: { aggregate: 'geometric', normalize: { method: 'min-max', range: [1, 100] } },
  } as const;

  it('has the ranks of COINr 1.1.14 under the geometric mean, and its correlation', () => {
    const { base, variants, units } = compare(index, table, [geometric]);
    expect(units).toEqual(table.units);
    for (const row of csv('compare_nominal_gmean_ranks.csv')) {
      expect(rankOf(base.ranks, row['uCode']!)).toBe(Number(row['coin.1']));
      expect(rankOf(variants[0]!.ranks, row['uCode']!)).toBe(Number(row['coin.2']));
    }
    // compare_corr.csv, first row: of the index.
    expect(variants[0]!.agreement.spearman).toBeCloseTo(0.95782805429864248, 12);
  });

  it('tells who moved furthest and why, in parts that add up to the lead', () => {
    const [variant] = compare(index, table, [geometric], { movers: 5 }).variants;
    expect(variant!.movers).toHaveLength(5);
    expect(variant!.movers[0]!.unit).toBe(table.units[variant!.agreement.most[0]!]);
    const standardised = (spec: CompositeSpec, unit: string) => {
      const scores = modelOf(spec, table, [])([]);
      const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
      const deviation = Math.sqrt(scores.reduce((a, b) => a + (b - mean) ** 2, 0) / scores.length);
      return (scores[table.units.indexOf(unit)]! - mean) / deviation;
    };
    for (const mover of variant!.movers) {
      expect(mover.shift).toBe(mover.from - mover.to);
      expect(mover.because.map(({ code }) => code).sort()).toEqual(['Conn', 'Sust']);
      const sum = (key: 'before' | 'after') => mover.because.reduce((total, part) => total + part[key], 0);
      expect(sum('before')).toBeCloseTo(standardised(index, mover.unit), 10);
      expect(sum('after')).toBeCloseTo(standardised(changeIndex(index, geometric.change), mover.unit), 10);
    }
  });

  const framework = defineFramework({
    id: 'three',
    version: '1.0.0',
    status: 'complete',
    level: 'district',
    title: { vi: 'Ba nhóm' },
    scale: 30,
    bonus: 'may-exceed-scale',
    groups: [
      { code: '1', title: { vi: 'Nhận thức số' }, max: 10 },
      { code: '2', title: { vi: 'Thể chế số' }, max: 20 },
      { code: '3', title: { vi: 'Điểm thưởng' }, max: 2, role: 'bonus' },
    ],
  });
  const units = [
    { id: 'a', inputs: { '1': 4, '2': 16, '3': 0 } },
    { id: 'b', inputs: { '1': 9, '2': 8, '3': 0 } },
    { id: 'c', inputs: { '1': 1, '2': 19, '3': 0 } },
  ];

  it('takes a framework and its units, with what it leaves out as a warning', () => {
    // Points 20, 17, 20. Equal weights: shares .4 .8, .9 .4, .1 .95; means .6, .65, .525.
    const { base, variants, issues } = compare(framework, units, [
      { name: 'equal', change: { weigh: 'equal' } },
      { name: 'first alone', change: { weights: { '2': 0 } } },
    ]);
    expect(base).toEqual({ scores: [20, 17, 20], ranks: [1, 3, 1] });
    expect(variants.map(({ ranks }) => ranks)).toEqual([
      [2, 1, 3],
      [2, 1, 3],
    ]);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['group-left-out', 'groups', '3']]);
    const without = leaveOneOut(framework, units);
    expect(without.variants.map(({ name, ranks }) => [name, ranks])).toEqual([
      ['1', [2, 3, 1]],
      ['2', [2, 1, 3]],
    ]);
    expect(leaveOneOut(framework, units, ['1']).variants).toEqual(without.variants.slice(0, 1));
    expect(thrown(() => compare(framework, [{ id: 'a', inputs: { '9': 1 } } as never], []))).toEqual([
      'unknown-code',
    ]);
  });

  it('does not take a typing error in a variant for the index as it is, and warns of one in the index', () => {
    const misspelt = [{ name: 'v', change: { agregate: 'geometric' } as never }];
    expect(thrown(() => compare(index, table, misspelt))).toEqual(['unknown-option']);
    const inNode = [{ name: 'v', change: { nodes: { Conn: { wieght: 2 } } } as never }];
    expect(thrown(() => compare(index, table, inNode))).toEqual(['unknown-option']);
    const { issues } = compare({ ...index, availabel: 1 } as never, table, []);
    expect(issues.map(({ code }) => code)).toEqual(['unknown-field']);
  });

  it('splits no lead where the index does not split, and none of equal scores', () => {
    const rows = tableFromRows(
      [
        [1, 4],
        [2, 2],
        [3, 1],
      ],
      { units: ['a', 'b', 'c'], indicators: ['x', 'y'] },
    );
    const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
    const spec: CompositeSpec = { nodes, normalize: 'none', aggregate: 'arithmetic' };
    const [borda, level] = compare(spec, rows, [
      { name: 'borda', change: { aggregate: 'borda' } },
      {
        name: 'level',
        change: {
          leaveOut: ['y'],
          normalize: { method: 'categorical', by: 'value', steps: [[100, 2]], below: 1 },
        },
      },
    ]).variants;
    expect(borda!.movers.every(({ because }) => because.length === 0)).toBe(true);
    expect(level!.ranks).toEqual([1, 1, 1]);
    expect(level!.movers.every(({ because }) => because.length === 0)).toBe(true);
  });

  it('gives a unit without a score no rank', () => {
    const rows = tableFromRows(
      [
        [1, 1],
        [null, 2],
        [3, 0],
      ],
      { units: ['a', 'b', 'c'], indicators: ['x', 'y'] },
    );
    const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
    const spec: CompositeSpec = { nodes, normalize: 'none', aggregate: 'arithmetic' };
    const { base, variants } = compare(spec, rows, [{ name: 'lenient', change: { available: 0 } }]);
    expect(base).toEqual({ scores: [1, null, 1.5], ranks: [2, null, 1] });
    expect(variants[0]!.ranks).toEqual([3, 1, 2]);
    expect(variants[0]!.agreement.common).toBe(2);
  });

  it('refuses two variants of one name, and codes and weights that are none', () => {
    expect(thrown(() => compare(index, table, [geometric, geometric]))).toEqual(['bad-variant']);
    const change = {
      leaveOut: ['?'],
      weights: { '!': 1, Conn: -1 },
      nodes: { '.': {}, Sust: { weight: Number.NaN } },
    };
    expect(thrown(() => compare(index, table, [{ name: 'wrong', change }]))).toEqual([
      'unknown-code',
      'unknown-code',
      'unknown-code',
      'bad-weight',
      'bad-weight',
    ]);
    expect(thrown(() => changeIndex(index, { leaveOut: ['?'] }))).toEqual(['unknown-code']);
  });
});

describe('leaveOneOut', () => {
  it('has the ranks of COINr 1.1.14 without Conn and without Sust', () => {
    const { base, variants } = leaveOneOut(index, table, ['Conn', 'Sust']);
    for (const row of csv('remove_L3_ranks.csv')) {
      expect(rankOf(base.ranks, row['uCode']!)).toBe(Number(row['Nominal']));
      for (const { name, ranks } of variants) expect(rankOf(ranks, row['uCode']!)).toBe(Number(row[name]));
    }
  });

  it('leaves out every indicator and group in turn, and a group that is left empty with its last indicator', () => {
    expect(leaveOneOut(index, table, undefined, { movers: 0 }).variants).toHaveLength(59);
    const nodes = [
      { code: 'all' },
      { code: 'one', parent: 'all' },
      { code: 'x', parent: 'one' },
      { code: 'y', parent: 'all' },
    ];
    const left = changeIndex({ nodes, normalize: 'none', aggregate: 'arithmetic' }, { leaveOut: ['x'] });
    expect(left.nodes.map(({ code }) => code)).toEqual(['all', 'y']);
  });
});

describe('prepareWhatIf', () => {
  const { whatIf, units } = prepareWhatIf(index, table);

  it('law: gives what the index with those weights gives, to the bit', () => {
    const weights = fc.dictionary(
      fc.constantFrom('Conn', 'Sust', 'Physical', 'Social', 'LPI', 'CO2', 'Index'),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
    );
    fc.assert(
      fc.property(weights, (named) => {
        const full = modelOf(changeIndex(index, { weights: named }), table, [])([]);
        expect(whatIf(named).scores).toEqual(full);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps nothing of the calls before, and refuses what is no weight', () => {
    const before = whatIf({}).scores;
    whatIf({ Conn: 5 }).scores.fill(0);
    expect(whatIf({}).scores).toEqual(before);
    expect(units).toEqual(table.units);
    expect(thrown(() => whatIf({ nobody: 1 }))).toEqual(['unknown-code']);
    expect(thrown(() => whatIf({ Conn: Number.POSITIVE_INFINITY }))).toEqual(['bad-weight']);
  });
});
