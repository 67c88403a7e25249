import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as methods from '../../src/methods/index.js';

/** Nothing that leaves the library is infinite or minus zero; only columns may hold NaN, which means absent. */
function odd(value: unknown, path = ''): string[] {
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? []
      : [`${Object.is(value, -0) ? '-0' : value} at ${path}`];
  }
  if (value instanceof Float64Array) {
    const at = value.findIndex((x) => Object.is(x, -0) || x === Infinity || x === -Infinity);
    return at < 0 ? [] : [`${value[at]} at ${path}/${at}`];
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => odd(entry, `${path}/${key}`));
}

const special = [
  0,
  -0,
  1,
  -1,
  3,
  3,
  7,
  0.1,
  1e308,
  -1e308,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  5e-324,
  -5e-324,
];
const cells = [
  fc
    .constantFrom<(number | null)[]>(
      ...[...special, 1e-308, 1e-200, 1e154, 2 ** 53, null, null].map((x) => [x]),
    )
    .map(([x]) => x!),
  fc.integer({ min: 0, max: 3 }),
  fc.constant(5),
  fc.double({ noDefaultInfinity: true }),
  fc.double({ min: -20, max: 80, noNaN: true }),
];
const rowsOf = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...cells))
  .chain(([units, indicators, cell]) =>
    fc.array(
      fc.array(cell as fc.Arbitrary<number | null>, { minLength: indicators, maxLength: indicators }),
      {
        minLength: units,
        maxLength: units,
      },
    ),
  );

const normalisations: methods.Normalizing[] = [
  'min-max',
  'z-score',
  'goalposts',
  'centred-goalposts',
  'distance-to-best',
  { method: 'distance-to-reference', reference: '1' },
  'distance-to-target',
  'fraction-of-best',
  'fraction-of-mean',
  'rank',
  'percentile-rank',
  'borda',
  'none',
  { method: 'min-max', log: 'natural' },
  { method: 'min-max', range: [-1e308, 1e308] },
  { method: 'categorical', by: 'percentile', steps: [[0.3, 1]], below: 0 },
];
const aggregations: methods.Aggregating[] = [
  'arithmetic',
  'geometric',
  'harmonic',
  { method: 'generalised', power: 0.5 },
  { method: 'generalised', power: -3 },
  { method: 'generalised', power: 300 },
  'mazziotta-pareto',
  'adjusted-mazziotta-pareto',
  'borda',
  'copeland',
  'outranking',
];
const schemes: methods.Weighing[] = [
  'given',
  'equal',
  'entropy',
  'standard-deviation',
  { method: 'standard-deviation', relative: true },
  'critic',
  'merec',
  'gini',
  'pca',
  { method: 'pca', loadings: 'squared' },
];
const steps: methods.Preparation[][] = [
  [],
  [{ step: 'impute', with: 'mean' }],
  [{ step: 'impute', with: 'median', over: 'row' }],
  [{ step: 'screen', available: 0.5 }],
];

const cases = fc.record({
  rows: rowsOf,
  normalize: fc.constantFrom(...normalisations),
  other: fc.constantFrom(...normalisations),
  aggregate: fc.constantFrom(...aggregations),
  weigh: fc.constantFrom(...schemes),
  prepare: fc.constantFrom(...steps),
  available: fc.constantFrom(0, 0.5, 1),
  method: fc.constantFrom<methods.CorrelationMethod>('pearson', 'spearman', 'kendall'),
  weights: fc.array(fc.constantFrom(1, 2, 0, 0.1, 1e-300, 1e300), { minLength: 4, maxLength: 4 }),
  costs: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
});

describe('hostile numbers', () => {
  it('give a clear error, a reason or a number, never NaN, Infinity, -0 or a crash', () => {
    const codes = new Set<string>();
    let done = 0;
    const attempt = (what: string, work: () => unknown) => {
      try {
        const found = odd(work());
        expect(found, what).toEqual([]);
        done += 1;
      } catch (error) {
        if (!(error as Error).name.startsWith('Chiso')) throw error;
        for (const { code } of (error as { issues: methods.Absence[] & { code: string }[] }).issues)
          codes.add(code);
      }
    };
    fc.assert(
      fc.property(cases, (one) => {
        const table = methods.tableFromRows(one.rows);
        const { indicators, units } = table;
        const facts = Object.fromEntries(
          indicators.map((code, at) => [
            code,
            {
              direction: one.costs[at] ? ('lower-is-better' as const) : ('higher-is-better' as const),
              goalposts: [0, 10] as const,
              target: 5,
              weight: one.weights[at]!,
            },
          ]),
        );
        const index: methods.CompositeSpec = {
          nodes: [{ code: 'all' }, ...indicators.map((code) => ({ code, parent: 'all', ...facts[code] }))],
          normalize: one.normalize,
          aggregate: one.aggregate,
          weigh: one.weigh,
          prepare: one.prepare,
          available: one.available,
          treat: {},
        };
        const unit = units[0]!;
        const change: methods.Change = { normalize: one.other };
        attempt('normalize', () => methods.normalize(table, one.normalize, facts));
        attempt('aggregate', () => methods.aggregate(table, one.aggregate, { available: one.available }));
        attempt('weigh', () => methods.weigh(table, one.weigh, facts));
        attempt('statistics', () => methods.statistics(table));
        attempt('correlations', () => methods.correlations(table, table, { method: one.method }));
        attempt('components', () => methods.principalComponents(table));
        attempt('alpha', () => methods.cronbach(table.columns));
        attempt('treat', () => methods.treat(table, { skewness: 0.1, kurtosis: -5, combine: true }));
        attempt('outranking', () => [methods.condorcet(table), methods.outrankingMatrix(table)]);
        attempt('composite', () => methods.composite(table, index));
        attempt('compare', () => methods.compare(index, table, [{ name: 'other', change }]));
        attempt('leaveOneOut', () => methods.leaveOneOut(index, table));
        attempt('explainScore', () => methods.explainScore({ index, table, unit }));
        attempt('explainDifference', () =>
          methods.explainDifference({ index, table, unit }, { index, table, unit: units.at(-1)! }),
        );
        attempt('explainRankChange', () =>
          methods.explainRankChange(
            unit,
            { index, table },
            { index: methods.changeIndex(index, change), table },
          ),
        );
        attempt('bounds', () => {
          const sum = methods.additiveTable({ ...index, aggregate: 'arithmetic' }, table);
          const swap = methods.smallestSwap(sum.table, sum.weights, unit, units.at(-1)!);
          return [methods.rankBounds(sum.table, sum.weights, { within: 0.3 }), swap];
        });
        attempt('bounds of raw numbers', () =>
          methods.rankBounds(table, Object.fromEntries(indicators.map((code) => [code, 1])), { within: 0.5 }),
        );
        attempt('findMethod', () =>
          methods.findMethod(index, table, Object.fromEntries(units.map((id, at) => [id, at])), {
            weigh: [one.weigh],
            aggregate: [one.aggregate],
          }),
        );
        attempt('uncertainty', () => {
          const { shifts, ...found } = methods.uncertainty(
            index,
            table,
            [
              { name: 'weights', weights: { spread: 0.2 } },
              { name: 'scale', options: [{}, change] },
            ],
            { runs: 5 },
          );
          return [found, Array.from(shifts)];
        });
        attempt('balanceWeights', () => methods.balanceWeights(table, index, { level: 1 }));
        const criteria = {
          weights: indicators.map((_, at) => one.weights[at]!),
          directions: indicators.map((_, at) => (one.costs[at] ? ('cost' as const) : ('benefit' as const))),
        };
        for (const [name, { decide }] of Object.entries(methods.decisionMethods())) {
          const options = {
            show: true,
            missing: 'leave-out',
            bounds: indicators.map(() => [-1000, 1000]),
            thresholds: indicators.map(() => ({ q: 1, p: 5, v: 50 })),
          };
          attempt(name, () => decide(table, criteria, options as never));
        }
      }),
      { numRuns: 400 },
    );
    // Both happened often, so that neither was passed by.
    expect(done).toBeGreaterThan(3000);
    expect(codes.size).toBeGreaterThan(12);
  });

  it('a mean, a spread and a median near the largest number are right', () => {
    const { MAX_VALUE: huge } = Number;
    const of = (...values: number[]) => Float64Array.of(...values);
    expect(methods.mean(of(huge, huge, huge / 2))).toBeCloseTo(huge * (2.5 / 3), -295);
    expect(methods.median(of(huge, -huge))).toBe(0);
    expect(methods.quantile(of(-huge, huge), 0.75) / huge).toBeCloseTo(0.5, 12);
    // Of h and -h the deviation is h √2, which is no number.
    expect(methods.deviation(of(huge, -huge))).toBeNaN();
    expect(methods.deviation(of(huge / 2, -huge / 2))).toBeCloseTo(huge / Math.SQRT2, -295);
    expect(methods.pearson(of(huge, -huge, 0), of(5e-324, 0, 0))).toBeCloseTo(Math.sqrt(3) / 2, 12);
    expect(methods.statistics(methods.tableFromRows([[huge], [-huge]]))[0]).toMatchObject({
      least: -huge,
      greatest: huge,
      mean: 0,
      median: 0,
      deviation: null,
    });
  });
});

describe('hostile values', () => {
  const codesOf = (work: () => unknown): string[] => {
    try {
      work();
    } catch (error) {
      return (error as { issues: { code: string }[] }).issues.map(({ code }) => code);
    }
    return [];
  };
  const table = methods.tableFromRows([
    [1, 2],
    [3, 1],
  ]);
  const nodes = [{ code: 'all' }, { code: '1', parent: 'all' }, { code: '2', parent: 'all' }];
  const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;

  it.each<[string, string, () => unknown]>([
    ['rows that are no list', 'bad-option', () => methods.tableFromRows(null as never)],
    ['a row that is none', 'bad-option', () => methods.tableFromRows([[1], null] as never)],
    [
      'records that are none',
      'bad-option',
      () => methods.tableFromRecords([null] as never, { unit: 'id', indicators: [] }),
    ],
    [
      'columns that are lists',
      'bad-option',
      () => methods.tableFromColumns({ units: ['a'], indicators: ['x'], columns: [[1]] } as never),
    ],
    ['no table', 'bad-option', () => methods.tableFromColumns(undefined as never)],
    ['a big integer', 'not-a-number', () => methods.tableFromRows([[1n]] as never)],
    ['a circle', 'not-a-number', () => methods.tableFromRows([[circle]] as never)],
    ['a symbol', 'not-a-number', () => methods.tableFromRows([[Symbol('x')]] as never)],
    [
      'a text of ten million letters',
      'not-a-number',
      () => methods.tableFromRows([['9'.repeat(1e7)]] as never),
    ],
    ['an index that is none', 'bad-option', () => methods.composite(table, undefined as never)],
    [
      'nodes that are none',
      'bad-option',
      () => methods.composite(table, { ...index, nodes: [null] } as never),
    ],
    [
      'a node without a code',
      'bad-option',
      () => methods.compare({ ...index, nodes: [{}] } as never, table, []),
    ],
    [
      'levels that are none',
      'bad-option',
      () => methods.composite(table, { ...index, levels: { 2: null } } as never),
    ],
    [
      'steps that are none',
      'bad-option',
      () => methods.composite(table, { ...index, prepare: [null] } as never),
    ],
    [
      'steps that are no list',
      'bad-option',
      () => methods.composite(table, { ...index, prepare: 'impute' } as never),
    ],
    ['no imputation', 'bad-option', () => methods.impute(table, undefined as never)],
    ['no limits', 'bad-option', () => methods.screen(table, undefined as never)],
    ['no panel', 'bad-option', () => methods.imputePanel(null as never, { with: 'linear' })],
    ['no denominator', 'bad-option', () => methods.denominate(table, { 1: undefined } as never)],
    ['no criteria', 'criteria-count', () => methods.topsis(table, undefined as never)],
    ['criteria without weights', 'criteria-count', () => methods.topsis(table, {} as never)],
    ['factors that are no list', 'bad-sampling', () => methods.uncertainty(index, table, null as never)],
    ['a factor that is none', 'bad-factor', () => methods.uncertainty(index, table, [null] as never)],
    ['no comparisons', 'bad-matrix', () => methods.ahp(null as never, null as never)],
    [
      'the same thing compared twice',
      'repeated-indicator',
      () =>
        methods.ahp(
          ['a', 'a'],
          [
            [1, 3],
            ['1/3', 1],
          ],
        ),
    ],
    [
      'weights that are text',
      'bad-weight',
      () => methods.aggregate(table, 'arithmetic', { weights: ['1', '2'] as never }),
    ],
    [
      'weights that are none',
      'bad-option',
      () => methods.aggregate(table, 'arithmetic', { weights: null as never }),
    ],
    [
      'a weight with a typing error',
      'unknown-code',
      () => methods.aggregate(table, 'arithmetic', { weights: { 1: 1, '2 ': 1 } }),
    ],
    [
      'an infinite number in a table made by hand',
      'not-finite',
      () =>
        methods.outrankingMatrix({ ...table, columns: [Float64Array.of(1, Infinity), table.columns[1]!] }),
    ],
    ['weights beyond all numbers', 'bad-weight', () => methods.rankBounds(table, { 1: 1e308, 2: 1e308 })],
    [
      'shares beyond all numbers',
      'beyond-range',
      () => methods.rankBounds(methods.tableFromRows([[1e308], [-1e308]]), { 1: 1 }),
    ],
    [
      'a product beyond all numbers',
      'beyond-range',
      () =>
        methods.multimoora(
          methods.tableFromRows([
            [1e-300, 1e-300],
            [1, 1],
          ]),
          { weights: [1, 1], directions: ['cost', 'cost'] },
        ),
    ],
    [
      'deviations beyond all numbers',
      'beyond-range',
      () =>
        methods.weigh(methods.tableFromRows([[Number.MAX_VALUE], [-Number.MAX_VALUE]]), 'standard-deviation'),
    ],
    [
      'components beyond all numbers',
      'beyond-range',
      () => methods.principalComponents(methods.tableFromRows([[Number.MAX_VALUE], [-Number.MAX_VALUE]])),
    ],
    [
      'differences beyond all numbers',
      'beyond-range',
      () => {
        const far = methods.tableFromRows([[1e308], [-1.5e308]], { units: ['a', 'b'], indicators: ['1'] });
        const single = { ...index, nodes: nodes.slice(0, 2) };
        return methods.explainDifference(
          { index: single, table: far, unit: 'a' },
          { index: single, table: far, unit: 'b' },
        );
      },
    ],
  ])('%s: %s', (_, code, work) => {
    expect(codesOf(work)).toContain(code);
  });

  it('huge deviations have shares even where their sum is beyond all numbers', () => {
    const wide = methods.tableFromRows([
      [1e308, 1e308, 0],
      [-0.5e308, 0, 0],
      [0, 0, 0],
    ]);
    const { weights } = methods.weigh(wide, 'standard-deviation');
    expect(Object.values(weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(weights['3']).toBe(0);
  });

  it('a typing error in an option is an error, in a field of the document a warning', () => {
    const wrong: [string, () => unknown][] = [
      ['rnage', () => methods.normalize(table, { method: 'min-max', rnage: [0, 100] } as never)],
      ['drected', () => methods.weigh(table, { method: 'critic', drected: false } as never)],
      ['powr', () => methods.aggregate(table, { method: 'generalised', power: 2, powr: 3 } as never)],
      ['winsorize', () => methods.treat(table, { winsorize: 3 } as never)],
      ['winsorize', () => methods.composite(table, { ...index, treat: { winsorize: 3 } } as never)],
    ];
    for (const [option, work] of wrong) {
      expect(codesOf(work)).toEqual(['unknown-option']);
      expect(work).toThrow(`"${option}"`);
    }
    const document = {
      ...index,
      availabel: 0,
      nodes: nodes.map((node) => (node.code === '2' ? { ...node, dircetion: 'lower-is-better' } : node)),
      levels: { 2: { agregate: 'geometric' } },
    } as unknown as methods.CompositeSpec;
    const { issues } = methods.composite(table, document);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-field', 'availabel'],
      ['unknown-field', '2', 'dircetion'],
      ['unknown-field', 'levels', '2', 'agregate'],
    ]);
    expect(issues[1]!.hint.en).toContain('direction');
    expect(issues[1]!.message.vi).toContain('"dircetion"');
  });

  it('nothing to aggregate is absent, with the reason', () => {
    const empty = methods.tableFromRows([[], []]);
    for (const how of ['arithmetic', 'copeland', 'outranking', 'borda'] as const) {
      const { values, absences } = methods.aggregate(empty, how);
      expect(values).toEqual([null, null]);
      expect(absences.map(({ reason }) => reason)).toEqual(['too-few-available', 'too-few-available']);
    }
  });

  it('parts beyond all numbers are an error, though their sum is a number', () => {
    const three = [...nodes, { code: '3', parent: 'all' }].map((node) => ({
      ...node,
      goalposts: [0, 10] as const,
    }));
    const nearlyGeometric: methods.CompositeSpec = {
      nodes: three.map((node) => ({ ...node, weight: node.code === '1' ? 2 : 1e300 })),
      normalize: 'goalposts',
      aggregate: { method: 'generalised', power: 1e-9 },
      available: 0,
    };
    const tiny = methods.tableFromRows([
      [1, 1e-308, 0.1],
      [1e15, 3, 3],
    ]);
    expect(codesOf(() => methods.explainScore({ index: nearlyGeometric, table: tiny, unit: '1' }))).toEqual([
      'beyond-range',
    ]);
    // Each score is a number and so is their difference, but not that of the first indicator.
    const far = methods.tableFromRows([
      [1e308, -1e308],
      [-1e308, 1e308],
    ]);
    const standing = (unit: string) => ({ index, table: far, unit });
    expect(codesOf(() => methods.explainDifference(standing('1'), standing('2')))).toEqual(['beyond-range']);
  });

  it('one unit gives no weights, and not because of its size', () => {
    const single = methods.tableFromRows([[3, 4]]);
    for (const how of ['standard-deviation', 'critic', 'entropy', 'gini'] as const)
      expect(codesOf(() => methods.weigh(single, how))).toEqual(['nothing-to-weigh']);
  });

  it('minus zero does not come in', () => {
    expect(Object.is(methods.tableFromRows([[-0]]).columns[0]![0], 0)).toBe(true);
  });
});
