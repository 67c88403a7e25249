import { describe, expect, it } from 'vitest';
import { ChisoError } from '../../../src/messages/issue.js';
import { benefitOfTheDoubt } from '../../../src/methods/bod.js';
import {
  aggregate,
  ahp,
  balanceWeights,
  type CompositeSpec,
  columnOf,
  composite,
  condorcet,
  correlations,
  cronbach,
  denominate,
  effectiveWeights,
  hierarchyOf,
  impute,
  imputePanel,
  normalize,
  principalComponents,
  screen,
  type Table,
  tableFromColumns,
  tableFromRecords,
  tableFromRows,
  treat,
  weigh,
} from '../../../src/methods/index.js';

const codes = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof ChisoError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};
const table = tableFromRows(
  [
    [1, 10],
    [2, 30],
    [4, 20],
  ],
  { units: ['a', 'b', 'c'], indicators: ['x', 'y'] },
);
const nodes = [{ code: 'index' }, { code: 'x', parent: 'index' }, { code: 'y', parent: 'index' }];
const spec: CompositeSpec = { nodes, normalize: 'min-max', aggregate: 'arithmetic' };
const as = <T>(value: unknown) => value as T;
const infinite: Table = { units: ['a', 'b'], indicators: ['x'], columns: [Float64Array.of(1, Infinity)] };

describe('bad input is an error that names it', () => {
  it.each<[string, () => unknown, string[]]>([
    ['a ragged row', () => tableFromRows([[1, 2], [3]]), ['ragged-table']],
    ['too few ids', () => tableFromRows([[1], [2]], { units: ['a'] }), ['ragged-table']],
    ['an infinite number', () => tableFromRows([[Infinity]]), ['not-finite']],
    ['a text', () => tableFromRows([[as<number>('1')]]), ['not-a-number']],
    [
      'an empty text',
      () => tableFromRecords([{ id: 'a', x: '' }], { unit: 'id', indicators: ['x'] }),
      ['not-a-number'],
    ],
    ['two units of a name', () => tableFromRows([[1], [2]], { units: ['a', 'a'] }), ['repeated-unit']],
    [
      'two indicators of a name',
      () => tableFromRows([[1, 2]], { indicators: ['x', 'x'] }),
      ['repeated-indicator'],
    ],
    ['a column too few', () => tableFromColumns({ ...table, columns: [] }), ['ragged-table']],
    [
      'a short column',
      () => tableFromColumns({ ...infinite, columns: [Float64Array.of(1)] }),
      ['ragged-table'],
    ],
    ['an infinite column', () => tableFromColumns(infinite), ['not-finite']],
    ['an unknown column', () => columnOf(table, 'z'), ['unknown-indicator']],
    ['an unknown normalisation', () => normalize(table, as('minmax')), ['unknown-method']],
    ['a normalisation from a prototype', () => normalize(table, as('constructor')), ['unknown-method']],
    ['no normalisation', () => normalize(table, as(null)), ['unknown-method']],
    ['an empty range', () => normalize(table, { method: 'min-max', range: [1, 1] }), ['bad-option']],
    ['no reference', () => normalize(table, as({ method: 'distance-to-reference' })), ['bad-option']],
    [
      'an unknown reference',
      () => normalize(table, { method: 'distance-to-reference', reference: 'z' }),
      ['unknown-unit'],
    ],
    ['no goalposts', () => normalize(table, 'goalposts'), ['missing-goalposts']],
    ['equal goalposts', () => normalize(table, 'goalposts', { x: { goalposts: [1, 1] } }), ['bad-option']],
    ['no target', () => normalize(table, 'distance-to-target'), ['missing-target']],
    ['an unknown direction', () => normalize(table, 'rank', { x: { direction: as('up') } }), ['bad-option']],
    [
      'falling steps',
      () =>
        normalize(table, {
          method: 'categorical',
          by: 'value',
          steps: [
            [2, 1],
            [1, 2],
          ],
          below: 0,
        }),
      ['bad-option'],
    ],
    ['an infinite table', () => normalize(infinite, 'min-max'), ['not-finite']],
    ['a negative weight', () => aggregate(table, 'arithmetic', { weights: [-1, 2] }), ['bad-weight']],
    ['only zero weights', () => aggregate(table, 'arithmetic', { weights: [0, 0] }), ['zero-weights']],
    [
      'an infinite weight',
      () => aggregate(table, 'arithmetic', { weights: { x: Infinity } }),
      ['bad-weight'],
    ],
    ['three weights for two', () => aggregate(table, 'arithmetic', { weights: [1, 2, 3] }), ['weight-count']],
    ['an unknown aggregation', () => aggregate(table, as('mean')), ['unknown-method']],
    ['no aggregation', () => aggregate(table, as(null)), ['unknown-method']],
    [
      'a power that is none',
      () => aggregate(table, { method: 'generalised', power: Number.NaN }),
      ['bad-option'],
    ],
    [
      'an unknown penalty',
      () => aggregate(table, as({ method: 'mazziotta-pareto', penalty: 'NEG' })),
      ['bad-option'],
    ],
    ['an availability above 1', () => aggregate(table, 'arithmetic', { available: 2 }), ['bad-option']],
    ['an infinite member', () => aggregate(infinite, 'arithmetic'), ['not-finite']],
    ['negative votes', () => condorcet(table, { weights: [-1, 1] }), ['bad-weight']],
    ['an unknown scheme', () => weigh(table, as('PCA')), ['unknown-method']],
    ['no scheme', () => weigh(table, as(null)), ['unknown-method']],
    ['no indicators to weigh', () => weigh(tableFromRows([]), 'equal'), ['bad-option']],
    ['gaps', () => weigh(tableFromRows([[1], [null]]), 'entropy'), ['absent-data']],
    ['a negative value for entropy', () => weigh(tableFromRows([[1], [-1]]), 'entropy'), ['needs-positive']],
    ['a zero for MEREC', () => weigh(tableFromRows([[1], [0]]), 'merec'), ['needs-positive']],
    [
      'constant data',
      () =>
        weigh(
          tableFromRows([
            [1, 2],
            [1, 2],
          ]),
          'entropy',
        ),
      ['nothing-to-weigh'],
    ],
    [
      'a constant for PCA',
      () =>
        weigh(
          tableFromRows([
            [1, 2],
            [1, 3],
          ]),
          'pca',
        ),
      ['constant-indicator'],
    ],
    ['one unit for PCA', () => principalComponents(tableFromRows([[1, 2]])).units, ['bad-option']],
    ['an infinite column to weigh', () => weigh(infinite, 'gini'), ['not-finite']],
    ['a negative given weight', () => weigh(table, { method: 'given', weights: { x: -1 } }), ['bad-weight']],
    ['weights that are a list', () => weigh(table, { method: 'given', weights: as([1]) }), ['bad-option']],
    ['a budget of nobody', () => weigh(table, { method: 'budget', allocations: [] }), ['bad-option']],
    [
      'a budget for another',
      () => weigh(table, { method: 'budget', allocations: [{ z: 1 }] }),
      ['unknown-code'],
    ],
    [
      'a negative budget',
      () => weigh(table, { method: 'budget', allocations: [{ x: -1, y: 2 }] }),
      ['bad-weight'],
    ],
    ['no matrix', () => weigh(table, as({ method: 'ahp', codes: ['x', 'y'] })), ['bad-option']],
    [
      'comparisons of others',
      () => weigh(table, { method: 'ahp', codes: ['x'], matrix: [[1]] }),
      ['unknown-code'],
    ],
    ['a matrix of another size', () => ahp(['x', 'y'], [[1]]), ['bad-matrix']],
    ['a matrix of nothing', () => ahp([], []), ['bad-matrix']],
    [
      'comparisons that do not fit',
      () =>
        ahp(
          ['x', 'y'],
          [
            [1, 3],
            [3, 1],
          ],
        ),
      ['bad-comparison'],
    ],
    [
      'a negative comparison',
      () =>
        ahp(
          ['x', 'y'],
          [
            [1, -3],
            [null, 1],
          ],
        ),
      ['bad-comparison'],
    ],
    [
      'comparisons that are not linked',
      () =>
        ahp(
          ['x', 'y'],
          [
            [1, null],
            [null, 1],
          ],
        ),
      ['unconnected-comparisons'],
    ],
    ['no nodes', () => hierarchyOf([]), ['no-nodes']],
    ['one node', () => hierarchyOf([{ code: 'x' }]), ['root-is-indicator']],
    [
      'two nodes of a code',
      () => hierarchyOf([{ code: 'x' }, { code: 'x', parent: 'x' }]),
      ['repeated-node'],
    ],
    [
      'a parent that is not there',
      () => hierarchyOf([{ code: 'i' }, { code: 'x', parent: 'j' }]),
      ['unknown-parent'],
    ],
    ['two indices', () => hierarchyOf([{ code: 'i' }, { code: 'j' }]), ['many-roots']],
    [
      'a circle',
      () => hierarchyOf([{ code: 'i' }, { code: 'x', parent: 'y' }, { code: 'y', parent: 'x' }]),
      ['cyclic-nodes'],
    ],
    [
      'a negative node weight',
      () => hierarchyOf([{ code: 'i' }, { code: 'x', parent: 'i', weight: -1 }]),
      ['bad-weight'],
    ],
    [
      'zero node weights',
      () => effectiveWeights([{ code: 'i' }, { code: 'x', parent: 'i', weight: 0 }]),
      ['zero-weights'],
    ],
    [
      'a group of zero weights',
      () => composite(table, { ...spec, weigh: { method: 'given', weights: { x: 0, y: 0 } } }),
      ['zero-weights'],
    ],
    [
      'a column that is not there',
      () => composite(tableFromRows([[1]], { indicators: ['x'] }), spec),
      ['unknown-indicator'],
    ],
    [
      'a level that is not there',
      () => composite(table, { ...spec, levels: { 3: { aggregate: 'geometric' } } }),
      ['bad-option'],
    ],
    [
      'a step that is not there',
      () => composite(table, { ...spec, prepare: [as({ step: 'impote' })] }),
      ['bad-option'],
    ],
    [
      'no aggregation of the whole',
      () => composite(table, as({ ...spec, aggregate: undefined })),
      ['unknown-method'],
    ],
    [
      'a bad treatment',
      () => composite(table, { ...spec, treat: { skewness: -1, transform: as('sqrt') } }),
      ['bad-option', 'bad-option'],
    ],
    ['a treatment that is none', () => treat(table, as(3)), ['bad-option']],
    ['a denominator that is not there', () => denominate(table, { x: 'z' }), ['unknown-indicator']],
    ['a factor of zero', () => denominate(table, { x: { by: 'y', times: 0 } }), ['bad-option']],
    [
      'another imputation',
      () => impute(table, { with: as('knn'), over: as('df') }),
      ['bad-option', 'bad-option'],
    ],
    ['a label that is not there', () => impute(table, { with: 'mean', label: 'region' }), ['unknown-label']],
    [
      'another panel imputation',
      () =>
        imputePanel(
          [
            { time: 1, table },
            { time: 1, table },
          ],
          { with: as('last'), most: 0 },
        ),
      ['bad-option', 'bad-option', 'bad-option'],
    ],
    ['a share above 1', () => screen(table, { available: 2, keep: ['z'] }), ['bad-option', 'unknown-unit']],
    [
      'another correlation',
      () => correlations(table, tableFromRows([[1]]), { method: as('r') }),
      ['bad-option', 'bad-option'],
    ],
    [
      'importance of another',
      () => balanceWeights(table, spec, { level: 1, importance: { z: 1, x: 0 } }),
      ['unknown-code', 'bad-weight'],
    ],
    ['a level without nodes', () => balanceWeights(table, spec, { level: 5 }), ['unknown-code']],
    [
      'doubt with gaps and negatives',
      () =>
        benefitOfTheDoubt(
          tableFromRows([
            [1, -1],
            [null, 2],
          ]),
        ),
      ['absent-data', 'needs-positive'],
    ],
    [
      'doubt of nothing but zeros',
      () =>
        benefitOfTheDoubt(
          tableFromRows([
            [0, 0],
            [1, 2],
          ]),
        ),
      ['needs-positive'],
    ],
    ['doubt of the infinite', () => benefitOfTheDoubt(infinite), ['not-finite']],
    ['shares that cannot be met', () => benefitOfTheDoubt(table, { share: [0.6, 0.9] }), ['no-solution']],
    ['shares upside down', () => benefitOfTheDoubt(table, { share: { x: [0.9, 0.1] } }), ['bad-option']],
  ])('%s', (_, work, expected) => expect(codes(work)).toEqual(expected));

  it('says everything at once, in two languages', () => {
    const bad = () =>
      composite(infinite, {
        nodes: [
          { code: 'i', available: 7 },
          { code: 'q', parent: 'i', normalize: as('zz') },
        ],
        normalize: as('no'),
        aggregate: as('no'),
      });
    expect(codes(bad).sort()).toEqual([
      'bad-option',
      'not-finite',
      'unknown-indicator',
      'unknown-method',
      'unknown-method',
      'unknown-method',
    ]);
    try {
      bad();
    } catch (error) {
      for (const { message, hint } of (error as ChisoError).issues) {
        expect(
          [message.en, hint.en, message.vi, hint.vi].every(
            (text) => /\.$/u.test(text) && text === text.normalize('NFC'),
          ),
        ).toBe(true);
        expect(message.vi).not.toBe(message.en);
      }
    }
  });
});

describe('what cannot be computed is absent with a reason', () => {
  it('a constant indicator, a single unit, nothing at all', () => {
    const constant = normalize(tableFromRows([[5], [5]]), 'min-max');
    expect(constant.absences.map(({ reason }) => reason)).toEqual(['no-variation', 'no-variation']);
    expect(constant.issues.map(({ code }) => code)).toEqual(['no-variation']);
    for (const how of [
      'min-max',
      'z-score',
      'distance-to-best',
      'percentile-rank',
      'centred-goalposts',
    ] as const) {
      expect(normalize(tableFromRows([[5]]), how).absences[0]?.reason, how).toBe('no-variation');
      expect(normalize(tableFromRows([[null], [null]]), how).absences.map(({ reason }) => reason)).toEqual([
        'not-given',
        'not-given',
      ]);
    }
    const missing = composite(tableFromRows([[null, null]], { units: ['a'], indicators: ['x', 'y'] }), spec);
    expect(missing.absences).toEqual([{ unit: 'a', code: 'index', reason: 'too-few-available' }]);
    expect(composite(tableFromRows([], { indicators: ['x', 'y'] }), spec).scores).toHaveLength(0);
  });

  it('a zero or a negative number in a geometric or harmonic mean, an unbalanced mean of zero', () => {
    const mixed = tableFromRows([
      [1, 0],
      [1, -1],
      [1, 4],
    ]);
    for (const how of ['geometric', 'harmonic', { method: 'generalised', power: -2 }] as const) {
      const found = aggregate(mixed, how);
      expect(found.values.slice(0, 2)).toEqual([null, null]);
      expect(found.absences.map(({ reason }) => reason)).toEqual(['not-positive', 'not-positive']);
      expect(found.issues.map(({ code }) => code)).toEqual(['cells-lost']);
    }
    // A power above zero takes zero, as z-scores in COINr do not: ((1 + 0) / 2)² is a quarter.
    expect(aggregate(mixed, { method: 'generalised', power: 0.5 }).values[0]).toBeCloseTo(0.25, 12);
    expect(aggregate(mixed, 'mazziotta-pareto').absences).toEqual([
      { unit: '2', code: 'index', reason: 'undefined-mean' },
    ]);
    expect(aggregate(tableFromRows([[3]]), 'mazziotta-pareto').absences[0]?.reason).toBe('too-few-available');
    expect(aggregate(tableFromRows([[3]]), 'adjusted-mazziotta-pareto').values).toEqual([3]);
    expect(aggregate(tableFromRows([[1e308, 1e308]]), 'arithmetic').absences[0]?.reason).toBe('overflow');
  });

  it('a missing reference, a target that is not better, a zero to divide by, a logarithm', () => {
    const gaps = tableFromRows([[null], [2], [0]], { units: ['a', 'b', 'c'], indicators: ['x'] });
    expect(
      normalize(gaps, { method: 'distance-to-reference', reference: 'a' }).absences.map(
        ({ reason }) => reason,
      ),
    ).toEqual(['not-given', 'reference-absent', 'reference-absent']);
    expect(normalize(gaps, { method: 'distance-to-target', target: 0 }).absences[1]?.reason).toBe(
      'no-variation',
    );
    const lower = normalize(gaps, 'fraction-of-best', { x: { direction: 'lower-is-better' } });
    expect(lower.absences.map(({ reason }) => reason)).toEqual(['not-given', 'zero-denominator']);
    expect(
      normalize(gaps, { method: 'min-max', log: 'decimal' }).absences.map(({ reason }) => reason),
    ).toEqual(['not-given', 'no-variation', 'not-positive']);
  });

  it('members up to the threshold: COINr keeps 2 of 3, its generalised mean none', () => {
    // methods-anchors: a_genmean gives NA with one missing value where a_amean and a_gmean skip it.
    const row = tableFromRows([[1, null, 3]]);
    expect(aggregate(row, 'arithmetic', { available: 0.66 }).values).toEqual([2]);
    expect(aggregate(row, { method: 'generalised', power: 1 }, { available: 2 / 3 }).values).toEqual([2]);
    expect(aggregate(row, 'arithmetic', { available: 0.7 }).values).toEqual([null]);
    expect(aggregate(row, 'arithmetic').absences).toEqual([
      { unit: '1', code: 'index', reason: 'too-few-available' },
    ]);
  });

  it('correlation and alpha of nothing', () => {
    expect(
      correlations(
        tableFromRows([
          [1, 5],
          [2, 5],
        ]),
      )[0],
    ).toMatchObject({ value: null, p: null, flag: null });
    expect(cronbach([Float64Array.of(1, 2)])).toBeNull();
    expect(cronbach([Float64Array.of(1, 1), Float64Array.of(2, 2)])).toBeNull();
  });
});
