import { describe, expect, it } from 'vitest';
import {
  groupKernels,
  groupMethods,
  normalizedColumns,
  prepareRun,
  treatedColumns,
} from '../../../src/methods/composite/stages.js';
import {
  balanceWeights,
  type CompositeSpec,
  composite,
  condorcet,
  correlations,
  cronbach,
  deviation,
  kendall,
  kurtosis,
  mean,
  median,
  normalize,
  pearson,
  principalComponents,
  quantile,
  ranks,
  skewness,
  spearman,
  statistics,
  sum,
  tableFromRows,
  weigh,
} from '../../../src/methods/index.js';

const of = (...values: number[]) => Float64Array.from(values);

describe('statistics', () => {
  it('of an indicator, with flags', () => {
    const [row, zeros] = statistics(
      tableFromRows([
        [1, 0],
        [2, 0],
        [3, 0],
        [4, null],
        [100, null],
      ]),
    );
    expect(row).toMatchObject({
      least: 1,
      greatest: 100,
      mean: 22,
      median: 3,
      available: 5,
      nonzero: 5,
      unique: 5,
      same: 1,
      flags: ['outliers'],
    });
    // scipy.stats 1.x: skew and kurtosis of 1, 2, 3, 4, 100 with bias=False.
    expect(row!.skewness).toBeCloseTo(2.232395911636, 11);
    expect(row!.kurtosis).toBeCloseTo(4.986865957201, 11);
    expect(zeros!.flags).toEqual(['few-available', 'many-zeros', 'few-unique']);
    expect(statistics(tableFromRows([], { indicators: ['x'] }))[0]).toMatchObject({
      mean: null,
      available: 0,
      same: 0,
      flags: ['few-available', 'many-zeros', 'few-unique'],
    });
  });

  it('of too few numbers do not exist', () => {
    expect([skewness(of(1, 2)), kurtosis(of(1, 2, 4)), mean(of()), median(of())]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(quantile(of(1, 2, 3, 4), 0.25)).toBe(1.75);
    expect([...ranks(of(3, 1, 3, Number.NaN), 'high')]).toEqual([3, 1, 3, Number.NaN]);
  });
});

describe('correlations', () => {
  it('with a t test: r = .8 of five units has p = .1041 (R: cor.test)', () => {
    const table = tableFromRows([
      [1, 1],
      [2, 3],
      [3, 2],
      [4, 5],
      [5, 4],
    ]);
    expect(correlations(table)[0]).toMatchObject({ units: 5, flag: 'ok' });
    expect(correlations(table)[0]!.p).toBeCloseTo(0.104088, 6);
    expect(correlations(table, table, { method: 'kendall' })[0]!.p).toBeNull();
    expect(
      correlations(
        tableFromRows([
          [1, 3],
          [2, 2],
          [3, 1],
        ]),
      )[0],
    ).toMatchObject({ value: -1, p: 0, flag: 'negative' });
    // No correlation at all: (1,1) (2,-2) (3,1).
    expect(
      correlations(
        tableFromRows([
          [1, 1],
          [2, -2],
          [3, 1],
        ]),
      )[0],
    ).toMatchObject({ value: 0, p: 1, flag: 'weak' });
  });

  it('take the units both have', () => {
    const [x, y] = [of(1, 2, Number.NaN, 4), of(2, 4, 100, 8)];
    expect(pearson(x, y)).toBeCloseTo(1, 15);
    expect(spearman(x, y)).toBe(1);
    expect(kendall(x, y)).toBe(1);
    // Sums of squares beyond the largest double: one root would be infinite.
    expect(pearson(of(1e100, 2e100, 3e100), of(1e100, 2e100, 4e100))).toBeCloseTo(0.981980506, 8);
    expect(pearson(of(1e-100, 2e-100, 3e-100), of(1e-100, 2e-100, 4e-100))).toBeCloseTo(0.981980506, 8);
    // Four pairs of three agree with one tied pair in y: (2 - 0) / sqrt(3 * 2).
    expect(kendall(of(1, 2, 3), of(1, 1, 2))).toBeCloseTo(2 / Math.sqrt(6), 14);
  });

  it('alpha of complete units only, on request', () => {
    const columns = [of(1, 2, 3, 10), of(2, 4, 6, Number.NaN)];
    // Of (1,2) (2,4) (3,6): variances 1 and 4, all covariances 9: 2 (1 - 5/9).
    expect(cronbach(columns, 'complete')).toBeCloseTo(8 / 9, 14);
    expect(cronbach(columns)).not.toBeCloseTo(8 / 9, 3);
  });

  it('components leave out units with gaps, and have a sign', () => {
    const found = principalComponents(
      tableFromRows(
        [
          [1, -1],
          [2, -2],
          [3, -3.5],
          [null, 4],
        ],
        { units: ['a', 'b', 'c', 'd'] },
      ),
    );
    expect(found.units).toEqual(['a', 'b', 'c']);
    for (const loadings of found.loadings) expect(loadings[0]! + loadings[1]!).toBeGreaterThanOrEqual(-1e-12);
    expect(found.loadings[0]![0]).toBeGreaterThan(0);
  });
});

describe('weights', () => {
  const table = tableFromRows(
    [
      [1, 9, 4],
      [2, 8, 1],
      [3, 4, 3],
      [5, 5, 2],
    ],
    { indicators: ['x', 'y', 'z'] },
  );
  it('by people', () => {
    expect(weigh(table, 'equal').weights).toEqual({ x: 1 / 3, y: 1 / 3, z: 1 / 3 });
    expect(weigh(table, 'given', { x: { weight: 2 } }).weights).toEqual({ x: 0.5, y: 0.25, z: 0.25 });
    // Shares .5 .5 0 and .8 .2 0, whatever the budget of each.
    const budget = weigh(table, {
      method: 'budget',
      allocations: [
        { x: 1, y: 1 },
        { x: 80, y: 20 },
      ],
    }).weights;
    expect([budget['x'], budget['y'], budget['z']].map((weight) => weight!.toFixed(12))).toEqual([
      '0.650000000000',
      '0.350000000000',
      '0.000000000000',
    ]);
    const matrix = [
      [1, 2, 8],
      [0.5, 1, 1],
      [0.125, 1, 1],
    ];
    const judged = weigh(table, { method: 'ahp', codes: ['x', 'y', 'z'], matrix });
    expect(judged.issues.map(({ code }) => code)).toEqual(['inconsistent-comparisons']);
    expect(
      weigh(table, {
        method: 'ahp',
        codes: ['x', 'y', 'z'],
        matrix: [
          [1, 2, 4],
          ['1/2', 1, 2],
          [0.25, '1/2', 1],
        ],
      }).list[0],
    ).toBeCloseTo(4 / 7, 14);
  });

  it('by data', () => {
    // Gini: twice the differences of all pairs over 2 n² mean. x 1 2 3 5: 26 / 88; y 9 8 4 5: 36 / 208; z 4 1 3 2: 20 / 80.
    const gini = weigh(table, 'gini').weights;
    const coefficients = [26 / 88, 36 / 208, 20 / 80];
    const total = coefficients.reduce((a, b) => a + b, 0);
    expect(gini['x']).toBeCloseTo(coefficients[0]! / total, 14);
    expect(gini['y']).toBeCloseTo(coefficients[1]! / total, 14);
    const lower = { y: { direction: 'lower-is-better' } } as const;
    expect(weigh(table, 'critic', lower).weights['y']).not.toBeCloseTo(
      weigh(table, { method: 'critic', directed: false }, lower).weights['y']!,
      3,
    );
    const ranked = weigh(table, { method: 'critic', correlation: 'spearman' }).weights;
    expect(ranked['x']! + ranked['y']! + ranked['z']!).toBeCloseTo(1, 14);
    expect(weigh(tableFromRows([[1], [2]]), 'critic').list).toEqual(of(1));
    expect(weigh(tableFromRows([[1], [2]]), 'pca').list).toEqual(of(1));
    const constant = weigh(
      tableFromRows(
        [
          [1, 5],
          [2, 5],
        ],
        { indicators: ['x', 'same'] },
      ),
      'merec',
    );
    expect(constant.weights).toEqual({ x: 1, same: 0 });
    expect(constant.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['constant-indicator', 'same'],
    ]);
  });

  it('tuned to influence, or told that they cannot be', () => {
    const nodes = [{ code: 'index' }, ...table.indicators.map((code) => ({ code, parent: 'index' }))];
    const spec: CompositeSpec = { nodes, normalize: 'z-score', aggregate: 'arithmetic' };
    const opposed = balanceWeights(table, spec, { level: 1 });
    expect(opposed.influence['x']! / opposed.influence['y']!).toBeCloseTo(1, 8);
    // Two equal indicators have the same influence, whatever they weigh.
    const twins = tableFromRows(
      [
        [1, 1, 2],
        [2, 2, 9],
        [3, 3, 4],
      ],
      { indicators: ['x', 'y', 'z'] },
    );
    const against = balanceWeights(twins, spec, { level: 1, importance: { x: 2 } });
    expect(against.issues.map(({ code }) => code)).toEqual(['not-balanced']);
    // Pairwise uncorrelated, so that any influence can be had.
    const rows = [
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
      [1, 1, 1],
    ];
    const along = tableFromRows(rows, { indicators: ['x', 'y', 'z'] });
    const tuned = balanceWeights(along, spec, { level: 1, importance: { x: 1.5 } });
    expect(tuned.issues).toEqual([]);
    expect(tuned.influence['x']! / tuned.influence['y']!).toBeCloseTo(1.5, 8);
    expect(tuned.influence['y']! / tuned.influence['z']!).toBeCloseTo(1, 8);
    // What has no correlation cannot be tuned: the same everywhere, with the rest left to itself.
    const flat = tableFromRows(
      rows.map(([x, y]) => [x!, y!, 5]),
      { indicators: ['x', 'y', 'z'] },
    );
    const tune = () => balanceWeights(flat, { ...spec, available: 0 }, { level: 1 });
    expect(tune).toThrow(/"z" with the index cannot be computed.*no-influence/s);
  });

  it('by components, unless none carries more than another', () => {
    // No correlation: either indicator could be the first component.
    const apart = tableFromRows([
      [1, 2],
      [3, 2],
      [3, 3],
      [3, 1],
      [1, 2],
    ]);
    for (const loadings of ['loadings', 'squared'] as const)
      expect(() => weigh(apart, { method: 'pca', loadings })).toThrow(/no-first-component/);
  });

  it('by deviations relative to the mean, unless that is zero', () => {
    // 1, 2, 3: s = 1, mean 2; 2, 4, 6: s = 2, mean 4: both 1/2. -1, 0, 1 has no mean to divide by, a constant no deviation.
    const column = (...values: number[]) => values.map((value) => [value]);
    const relative = { method: 'standard-deviation', relative: true } as const;
    const two = tableFromRows([
      [1, 2, 7],
      [2, 4, 7],
      [3, 6, 7],
    ]);
    expect(Array.from(weigh(two, relative).list)).toEqual([0.5, 0.5, 0]);
    expect(() => weigh(tableFromRows(column(-1, 0, 1)), relative)).toThrow(/zero-mean/);
    expect(() => weigh(tableFromRows(column(-0.1, -0.2, 0.3)), relative)).toThrow(/zero-mean/);
  });
});

describe('normalisations by hand', () => {
  const column = tableFromRows([[10], [20], [40]], { units: ['a', 'b', 'c'], indicators: ['x'] });
  const values = (how: Parameters<typeof normalize>[1], facts = {}) => [
    ...normalize(column, how, { x: facts }).table.columns[0]!,
  ];
  it('distances to a reference and a target', () => {
    expect(values({ method: 'distance-to-reference', reference: 'b' })).toEqual([0, 1, 3]);
    expect(values({ method: 'distance-to-reference', reference: 'b', clamp: true })).toEqual([0, 1, 1]);
    expect(values('distance-to-target', { target: 30 })).toEqual([0, 0.5, 1.5]);
    expect(values({ method: 'distance-to-target', clamp: true }, { target: 30 })).toEqual([0, 0.5, 1]);
    // Less is better: from 40 down to 20.
    expect(values('distance-to-target', { target: 20, direction: 'lower-is-better' })).toEqual([1.5, 1, 0]);
  });
  it('steps by value, in both directions, and fractions of the mean', () => {
    const steps = [
      [15, 1],
      [30, 2],
    ] as const;
    expect(values({ method: 'categorical', by: 'value', steps, below: 0 })).toEqual([0, 1, 2]);
    expect(
      values({ method: 'categorical', by: 'value', steps, below: 0 }, { direction: 'lower-is-better' }),
    ).toEqual([1, 2, 0]);
    expect(values({ method: 'z-score', mean: 100, deviation: 10 })[1]).toBeCloseTo(
      100 + (10 * (20 - 70 / 3)) / Math.sqrt(700 / 3),
      12,
    );
    expect(values({ method: 'goalposts', goalposts: [0, 20] })).toEqual([0.5, 1, 1]);
    expect(
      values(
        { method: 'goalposts', goalposts: [0, 20], clamp: false, range: [1, 10] },
        { direction: 'lower-is-better' },
      ),
    ).toEqual([5.5, 1, -8]);
  });
});

describe('stages run again', () => {
  it('give what the whole gives, with imputing by groups of a level', () => {
    const table = tableFromRows(
      [
        [1, 2, null],
        [3, 9, 6],
        [5, 4, 2],
        [9, 1, 8],
      ],
      { indicators: ['x', 'y', 'z'] },
    );
    const spec: CompositeSpec = {
      nodes: [
        { code: 'i' },
        { code: 'p', parent: 'i' },
        { code: 'x', parent: 'p', weight: 2 },
        { code: 'z', parent: 'p' },
        { code: 'y', parent: 'i' },
      ],
      prepare: [{ step: 'impute', with: 'mean', over: 'row', level: 2 }],
      treat: {},
      normalize: 'min-max',
      aggregate: 'arithmetic',
      levels: { 3: { aggregate: 'geometric', weigh: 'equal' } },
    };
    const done = composite(table, spec);
    // x is the worst there, so z, filled from x alone, is the worst too.
    expect(done.prepared.changes).toEqual([{ unit: '1', code: 'z', from: null, to: 2, by: 'imputed' }]);
    const tree = done.tree;
    const treated = {
      ...done.prepared.table,
      columns: treatedColumns(tree, done.prepared.table.columns, spec.treat),
    };
    const methods = groupMethods(spec, tree);
    const { run } = prepareRun(tree, normalizedColumns(tree, treated, spec.normalize));
    const weights = Float64Array.from(tree.codes, (code) => (code === 'x' ? 2 : 1));
    expect(
      run(
        weights,
        groupKernels(methods),
        methods.map(({ available }) => available),
      ).slice(1),
    ).toEqual(done.scores.slice(1));
    expect(done.absences.map(({ unit, code, reason }) => [unit, code, reason])).toContainEqual([
      '1',
      'i',
      'not-positive',
    ]);
  });
});

it('majorities put level units together, and leave Kemeny to small tables', () => {
  const level = condorcet(
    tableFromRows(
      [
        [1, 2],
        [2, 1],
        [0, 0],
      ],
      { units: ['a', 'b', 'c'] },
    ),
  );
  expect(level.ranking).toEqual([['a', 'b'], ['c']]);
  expect(level.winner).toBeNull();
  expect(condorcet(tableFromRows(Array.from({ length: 17 }, (_, index) => [index]))).kemeny).toBeNull();
});

describe('too little to describe', () => {
  it('is not a number, or nothing at all', () => {
    expect(sum(of())).toBe(0);
    expect(deviation(of(1, 3), 'population')).toBe(1);
    expect(deviation(of(1, Number.NaN))).toBeNaN();
    expect(deviation(of(), 'population')).toBeNaN();
    expect(kendall(of(1, 2, 3), of(5, 5, 5))).toBeNaN();
    expect(statistics({ units: [], indicators: ['x'], columns: [of()] })[0]).toMatchObject({
      available: 0,
      flags: ['few-available', 'many-zeros', 'few-unique'],
    });
  });

  it('has no correlation by chance alone', () => {
    // (1, 2, 3, 4) and (1, -1, -1, 1): products of the differences from the means add up to 0.
    const table = tableFromRows(
      [
        [1, 1],
        [2, -1],
        [3, -1],
        [4, 1],
      ],
      { indicators: ['x', 'y'] },
    );
    const [found] = correlations(table).filter(({ first, second }) => first === 'x' && second === 'y');
    expect(found).toMatchObject({ value: 0, p: 1, flag: 'weak' });
  });

  it('components of indicators that have nothing in common are the indicators', () => {
    const apart = tableFromRows([
      [1, 1],
      [2, -1],
      [3, -1],
      [4, 1],
    ]);
    for (const value of principalComponents(apart).eigenvalues) expect(value).toBeCloseTo(1, 14);
  });
});
