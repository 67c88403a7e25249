import { describe, expect, it } from 'vitest';
import { ChisoError } from '../../../src/messages/issue.js';
import { benefitOfTheDoubt } from '../../../src/methods/bod.js';
import * as methods from '../../../src/methods/index.js';

const issuesOf = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof ChisoError) return error.issues.map(({ code, path }) => [code, ...path].join(' '));
    throw error;
  }
  return [];
};
const single = { sum: methods.sum, mean: methods.mean, deviation: methods.deviation, median: methods.median };

describe('a list of numbers', () => {
  it('may be a column or a plain list, with null for absent', () => {
    const list = [4, null, 1, undefined, Number.NaN, 7];
    const column = Float64Array.of(4, Number.NaN, 1, Number.NaN, Number.NaN, 7);
    for (const [name, statistic] of Object.entries(single))
      expect(statistic(list), name).toBe(statistic(column));
    // 4, 1, 7: sum 12, mean 4, squares of the distances 0 + 9 + 9 over 2.
    expect(methods.sum(list)).toBe(12);
    expect(methods.mean(list)).toBe(4);
    expect(methods.deviation(list)).toBe(3);
    expect(methods.quantile(list, 1)).toBe(7);
    expect(methods.ranks(list)).toEqual(Float64Array.of(2, Number.NaN, 1, Number.NaN, Number.NaN, 3));
    expect(methods.pearson([1, 2, null, 4], new Int8Array([2, 4, 9, 8]))).toBe(1);
    expect(methods.cronbach([[1, 2, 3], new Float32Array([2, 4, 6])])).toBe(
      methods.cronbach([
        [1, 2, 3],
        [2, 4, 6],
      ]),
    );
  });

  it('is not changed, and a column is not copied', () => {
    const column = Float64Array.of(3, 1, 2);
    methods.median(column);
    methods.ranks(column);
    expect(column).toEqual(Float64Array.of(3, 1, 2));
  });

  it('with an infinite number, a text or no numbers at all is an error that says where', () => {
    for (const statistic of Object.values(single)) {
      expect(issuesOf(() => statistic([1, Infinity, -Infinity]))).toEqual([
        'not-finite values 1',
        'not-finite values 2',
      ]);
      expect(issuesOf(() => statistic(Float64Array.of(1, 2, Infinity)))).toEqual(['not-finite values 2']);
      expect(issuesOf(() => statistic([1, '2'] as never))).toEqual(['not-a-number values 1']);
      expect(issuesOf(() => statistic('12' as never))).toEqual(['bad-option values']);
      expect(issuesOf(() => statistic(new DataView(new ArrayBuffer(8)) as never))).toEqual([
        'bad-option values',
      ]);
    }
    expect(issuesOf(() => methods.covariance([1, 2], [1, null, Infinity]))).toEqual(['not-finite second 2']);
    expect(issuesOf(() => methods.kendall([1, 2], [1, 2, 3]))).toEqual(['ragged-table second']);
    expect(issuesOf(() => methods.cronbach([[1, 2], [3]]))).toEqual(['ragged-table columns 1']);
    expect(issuesOf(() => methods.cronbach([[1, 2], 5] as never))).toEqual(['bad-option columns 1']);
    // A million wrong numbers give ten issues, not a million.
    expect(issuesOf(() => methods.sum(new Array(1e6).fill('x') as never))).toHaveLength(10);
  });

  it('takes no share outside 0 to 1 and no word it does not know', () => {
    for (const share of [-0.1, 1.1, Number.NaN])
      expect(issuesOf(() => methods.quantile([1, 2], share))).toEqual(['bad-option share']);
    expect(issuesOf(() => methods.ranks([1], 'middle' as never))).toEqual(['bad-option ties']);
    expect(issuesOf(() => methods.deviation([1], 'all' as never))).toEqual(['bad-option of']);
    expect(issuesOf(() => methods.cronbach([], 'listwise' as never))).toEqual(['bad-option use']);
  });

  it('gives no minus zero and nothing infinite', () => {
    const zeros = [-0, -0];
    for (const statistic of [
      methods.sum,
      methods.mean,
      methods.median,
      (list: number[]) => methods.quantile(list, 0.3),
    ])
      expect(Object.is(statistic(zeros), 0)).toBe(true);
    const huge = Number.MAX_VALUE;
    expect(methods.sum([huge, huge])).toBeNaN();
    // Beyond all numbers only on the way.
    expect(methods.sum([huge, huge, -huge])).toBe(huge);
    expect(methods.covariance([huge, -huge], [huge, -huge])).toBeNaN();
    expect(methods.covariance([], [])).toBeNaN();
    expect(methods.covariance([1], [1])).toBeNaN();
    expect(Object.is(methods.skewness([-1, 0, 1]), 0)).toBe(true);
  });
});

describe('a table made by hand', () => {
  const good = methods.tableFromRows(
    [
      [1, 4],
      [3, 1],
      [2, 2],
    ],
    { indicators: ['x', 'y'], labels: { region: ['n', 's', 's'] } },
  );
  const infinite = { ...good, columns: [Float64Array.of(1, Infinity, 2), good.columns[1]!] };
  const index = {
    nodes: [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }],
    normalize: 'none',
    aggregate: 'arithmetic',
  } as const;

  it('with an infinite number is refused everywhere', () => {
    const work: Record<string, () => unknown> = {
      tableRows: () => methods.tableRows(infinite),
      tableRecords: () => methods.tableRecords(infinite),
      condorcet: () => methods.condorcet(infinite),
      correlations: () => methods.correlations(infinite),
      'correlations, second': () => methods.correlations(good, infinite),
      statistics: () => methods.statistics(infinite),
      principalComponents: () => methods.principalComponents(infinite),
      denominate: () => methods.denominate(infinite, { y: 'x' }),
      impute: () => methods.impute(infinite, { with: 'mean' }),
      imputePanel: () => methods.imputePanel([{ time: 1, table: infinite }], { with: 'latest' }),
      screen: () => methods.screen(infinite, {}),
      treat: () => methods.treat(infinite),
      normalize: () => methods.normalize(infinite, 'rank'),
      aggregate: () => methods.aggregate(infinite, 'arithmetic'),
      weigh: () => methods.weigh(infinite, 'entropy'),
      composite: () => methods.composite(infinite, index),
      compare: () => methods.compare(index, infinite, []),
      explainScore: () => methods.explainScore({ index, table: infinite, unit: '1' }),
      prepareWhatIf: () => methods.prepareWhatIf(index, infinite),
    };
    for (const [name, run] of Object.entries(work))
      expect(
        issuesOf(run).map((issue) => issue.split(' ')[0]),
        name,
      ).toEqual(['not-finite']);
    expect(issuesOf(() => methods.rankBounds(infinite, { x: 1, y: 1 }))).toEqual(['beyond-range table']);
    expect(issuesOf(() => methods.topsis(infinite, { weights: [1, 1] }))).toEqual([
      'infinite-value columns 0 1',
    ]);
  });

  it('says everything that is wrong with its form, and where', () => {
    const form = (table: unknown) => issuesOf(() => methods.statistics(table as never));
    expect(form({ ...good, units: ['a', 'b', 3] })).toEqual(['bad-option table units 2']);
    expect(form({ ...good, units: undefined, columns: [[1]] })).toEqual([
      'bad-option table units',
      'bad-option table columns 0',
    ]);
    expect(form({ ...good, columns: [Float64Array.of(1), good.columns[1]!] })).toEqual([
      'ragged-table table columns 0',
    ]);
    expect(form({ ...good, indicators: ['x'], labels: { region: ['n'], other: 3 } })).toEqual([
      'ragged-table table columns',
      'bad-option table labels region',
      'bad-option table labels other',
    ]);
    expect(form({ ...good, labels: 'n' })).toEqual(['bad-option table labels']);
    expect(issuesOf(() => methods.tableFromColumns({ ...infinite, units: ['a', 'a', 'b'] }))).toEqual([
      'not-finite columns 0 1',
      'repeated-unit units',
    ]);
  });

  it('from records has ids that are texts or numbers, and labels that are no objects', () => {
    const keys = { unit: 'id', indicators: ['x'], labels: ['l'] };
    const table = methods.tableFromRecords(
      [
        { id: 7, x: 1, l: true },
        { id: 'b', x: null },
      ],
      keys,
    );
    expect([table.units, table.labels]).toEqual([['7', 'b'], { l: ['true', ''] }]);
    expect(issuesOf(() => methods.tableFromRecords([{ x: 1 }, { id: {}, l: [] }], keys))).toEqual([
      'bad-option 0 id',
      'bad-option 1 id',
      'bad-option 1 l',
    ]);
    expect(issuesOf(() => methods.tableFromRows([[1]], { units: ['a'], labels: { l: [] } }))).toEqual([
      'bad-option labels l',
    ]);
  });
});

describe('options with a typing error', () => {
  const table = methods.tableFromRows([
    [1, 4],
    [3, 1],
  ]);
  const index = {
    nodes: [{ code: 'all' }, { code: '1', parent: 'all' }, { code: '2', parent: 'all' }],
    normalize: 'none',
    aggregate: 'arithmetic',
  } as const;
  it.each<[string, () => unknown]>([
    ['aggregate', () => methods.aggregate(table, 'arithmetic', { wieghts: [1, 2] } as never)],
    ['condorcet', () => methods.condorcet(table, { wieghts: [1, 2] } as never)],
    ['outrankingMatrix', () => methods.outrankingMatrix(table, { wieghts: [1, 2] } as never)],
    ['correlations', () => methods.correlations(table, table, { methd: 'kendall' } as never)],
    ['correlations, flags', () => methods.correlations(table, table, { flags: { hihg: 1 } } as never)],
    ['statistics', () => methods.statistics(table, { skewnes: 1 } as never)],
    ['screen', () => methods.screen(table, { availabel: 1 } as never)],
    ['impute', () => methods.impute(table, { with: 'mean', ovre: 'row' } as never)],
    ['imputePanel', () => methods.imputePanel([], { with: 'latest', msot: 1 } as never)],
    ['vikor', () => methods.vikor(table, { weights: [1, 1] }, { V: 1 } as never)],
    ['criteria', () => methods.vikor(table, { weights: [1, 1], direction: ['cost', 'cost'] } as never)],
    ['rankBounds', () => methods.rankBounds(table, { 1: 1, 2: 1 }, { whitin: 0.1 } as never)],
    ['uncertainty', () => methods.uncertainty(index, table, [], { sede: 1 } as never)],
    ['sobolIndices', () => methods.sobolIndices(1, 1, () => {}, { pionts: 64 } as never)],
    ['findMethod', () => methods.findMethod(index, table, { 1: 1 }, { wiegh: ['equal'] } as never)],
    ['compare', () => methods.compare(index, table, [], { mvoers: 1 } as never)],
    ['balanceWeights', () => methods.balanceWeights(table, index, { level: 1, importnace: {} } as never)],
    [
      'a step',
      () => methods.composite(table, { ...index, prepare: [{ step: 'denominate', bi: {} } as never] }),
    ],
  ])('%s', (_, work) => {
    expect(issuesOf(work).map((issue) => issue.split(' ')[0])).toEqual(['unknown-option']);
  });

  it('a code of an uncertain thing that is not there is an error', () => {
    const factors: methods.Factor[] = [
      { name: 'a', weights: { spread: 0.1, codes: ['1', 'q'] } },
      { name: 'b', weights: { anyWeights: true, groups: ['al'] } },
      { name: 'c', data: { size: 0.1, codes: ['3'] } },
    ];
    expect(issuesOf(() => methods.uncertainty(index, table, factors))).toEqual([
      'unknown-code 0 weights',
      'unknown-code 1 weights',
      'unknown-code 2 data',
    ]);
  });

  it('facts of an indicator the table does not have are a warning, limits of one an error', () => {
    const facts = { '1': { direction: 'lower-is-better' }, delay: { direction: 'lower-is-better' } } as const;
    for (const { issues } of [
      methods.normalize(table, 'min-max', facts),
      methods.weigh(table, 'critic', facts),
      methods.treat(table, {}, { '1': 'none', delay: 'none' }),
    ]) {
      expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
        ['unknown-field', 'indicators', 'delay'],
      ]);
      expect(issues[0]!.hint.en).toContain('1, 2');
    }
    expect(issuesOf(() => benefitOfTheDoubt(table, { share: { delay: [0.1, 0.5] } }))).toEqual([
      'unknown-code share delay',
    ]);
    const wide = methods.tableFromRows([Array.from({ length: 30 }, (_, at) => at)]);
    expect(methods.normalize(wide, 'none', { x: {} }).issues[0]!.hint.en).toContain('20, …');
  });

  it('is refused when slices are asked for, not only when the first is taken', () => {
    expect(issuesOf(() => methods.uncertaintySlices(index, table, null as never))).toEqual([
      'bad-sampling factors',
    ]);
    expect(issuesOf(() => methods.sensitivitySlices(index, table, []))).toEqual(['bad-sampling']);
    expect(issuesOf(() => methods.sobolIndicesSlices(0, 1, () => {}))).toEqual(['bad-sampling']);
  });

  it('a model that gives no number is an error', () => {
    const model = (_: Float64Array, out: Float64Array) => {
      out[0] = Number.NaN;
    };
    expect(issuesOf(() => methods.sobolIndices(1, 1, model, { points: 64 }))).toEqual(['not-finite model 0']);
    expect(issuesOf(() => methods.exactIndices([2, 3], Float64Array.of(1, 2, 3)))).toEqual([
      'bad-option outputs',
    ]);
    expect(issuesOf(() => methods.exactIndices([0], Float64Array.of()))).toEqual(['bad-option sizes']);
  });
});
