import { describe, expect, it } from 'vitest';
import {
  type Aggregating,
  aggregate,
  ahp,
  correlations,
  cronbach,
  deviation,
  type IndicatorFacts,
  kendallAgreement,
  kurtosis,
  type Normalizing,
  normalize,
  outrankingMatrix,
  principalComponents,
  quantile,
  skewness,
  spearmanAgreement,
  type Treatment,
  tableFromRows,
  tableRows,
  treat,
  type Weighing,
  weigh,
  weightedSpearmanAgreement,
  wsAgreement,
} from '../../src/methods/index.js';
import reference from './data/numpy-reference.json' with { type: 'json' };

/** Values computed in Python (numpy, scipy) from the formulas of the papers and of COINr's documentation. */
const table = tableFromRows(reference.matrix);
const tied = tableFromRows(reference.tied);
const facts: Record<string, IndicatorFacts> = Object.fromEntries(
  table.indicators.map((code, at) => [
    code,
    {
      direction: reference.cost[at] ? ('lower-is-better' as const) : ('higher-is-better' as const),
      target: reference.targets[at]!,
      goalposts: reference.goalposts[at] as [number, number],
    },
  ]),
);

function expectNear(found: number | null | undefined, wanted: number) {
  expect(Math.abs(found! - wanted), `${found} for ${wanted}`).toBeLessThanOrEqual(
    1e-12 * Math.max(1, Math.abs(wanted)),
  );
}
function expectAll(found: ArrayLike<number | null>, wanted: readonly number[]) {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((value, at) => {
    expectNear(found[at], value);
  });
}
function expectRows(found: readonly (readonly (number | null)[])[], wanted: readonly (readonly number[])[]) {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((row, at) => {
    expectAll(found[at]!, row);
  });
}

describe('weights, as numpy computes them', () => {
  const cases: [keyof typeof reference, Weighing][] = [
    ['entropy', 'entropy'],
    ['standardDeviation', 'standard-deviation'],
    ['relativeDeviation', { method: 'standard-deviation', relative: true }],
    ['critic', 'critic'],
    ['criticUndirected', { method: 'critic', directed: false }],
    ['criticSpearman', { method: 'critic', correlation: 'spearman' }],
    ['merec', 'merec'],
    ['gini', 'gini'],
    ['squaredLoadings', { method: 'pca', loadings: 'squared' }],
  ];
  it.each(cases)('%s', (name, how) => {
    expectAll(weigh(table, how, facts).list, reference[name] as number[]);
  });

  it('ahp, with the random index of Rao Tummala and Ling that pymcdm takes', () => {
    const { matrix, weights, eigenvalue } = reference.ahp;
    const found = ahp(['a', 'b', 'c', 'd'], matrix, 'tummala-ling');
    expectAll(found.weights, weights);
    expectNear(found.eigenvalue, eigenvalue);
    // (λ - 4) / 3 over 0.8921.
    expectNear(found.ratio, (eigenvalue - 4) / 3 / 0.8921);
    expect(() =>
      ahp(
        ['a', 'b'],
        [
          [1, 1],
          [1, 1],
        ],
        'alonso' as never,
      ),
    ).toThrow(/unknown-method/);
    expect(() => weigh(table, { method: 'ahp', codes: [], matrix: [], random: 'alonso' as never })).toThrow(
      /tummala-ling/,
    );
  });
});

describe('normalisations, in the formulas of COINr', () => {
  const cases: [keyof typeof reference, Normalizing][] = [
    ['n_minmax_0_100', { method: 'min-max', range: [0, 100] }],
    ['n_minmax_1_7', { method: 'min-max', range: [1, 7] }],
    ['n_zscore_100_10', { method: 'z-score', mean: 100, deviation: 10 }],
    ['n_dist2max', 'distance-to-best'],
    ['n_dist2ref', { method: 'distance-to-reference', reference: reference.reference }],
    ['n_dist2ref_capped', { method: 'distance-to-reference', reference: reference.reference, clamp: true }],
    ['n_dist2targ', 'distance-to-target'],
    ['n_dist2targ_capped', { method: 'distance-to-target', clamp: true }],
    ['n_fracmax', { method: 'fraction-of-best', lower: 'value-over-least' }],
    ['n_goalposts_100', { method: 'goalposts', range: [0, 100] }],
    ['n_goalposts_untruncated', { method: 'goalposts', clamp: false }],
  ];
  it.each(cases)('%s', (name, how) => {
    expectRows(tableRows(normalize(table, how, facts).table), reference[name] as number[][]);
  });

  it('n_scaled is goalposts without a cut, onto 0 to 100', () => {
    const how: Normalizing = { method: 'goalposts', goalposts: [5, 40], range: [0, 100], clamp: false };
    expectRows(tableRows(normalize(table, how).table), reference.n_scaled_5_40);
  });

  it.each([
    ['n_rank_tied', 'rank'],
    ['n_prank_tied', 'percentile-rank'],
    ['n_borda_tied', 'borda'],
  ] as const)('%s', (name, how) => {
    expectRows(tableRows(normalize(tied, how, facts).table), reference[name]);
  });
});

describe('transformations, in the formulas of COINr', () => {
  // Limits that nothing passes, and no point brought in: every column is transformed.
  const always: Treatment = { skewness: 0, kurtosis: -100, winsorise: 0 };
  it.each([
    ['log_CT', { ...always, transform: 'log' }],
    ['log_CT_orig', { ...always, transform: 'log-one' }],
    ['boxcox_0_3', { ...always, transform: 'box-cox', lambda: 0.3 }],
  ] as const)('%s', (name, how) => {
    expectRows(tableRows(treat(table, how).table), reference[name]);
  });
});

describe('aggregations', () => {
  const cases: [keyof typeof reference, Aggregating][] = [
    ['a_amean', 'arithmetic'],
    ['a_gmean', 'geometric'],
    ['a_hmean', 'harmonic'],
    ['a_genmean_-2', { method: 'generalised', power: -2 }],
    ['a_genmean_3', { method: 'generalised', power: 3 }],
  ];
  it.each(cases)('%s', (name, how) => {
    expectAll(aggregate(table, how, { weights: reference.weights }).column, reference[name] as number[]);
  });

  it('the Mazziotta-Pareto index and its adjusted form', () => {
    expectAll(aggregate(table, 'mazziotta-pareto').column, reference.mpi);
    const plus = { method: 'adjusted-mazziotta-pareto', penalty: 'plus' } as const;
    expectAll(aggregate(table, plus).column, reference.ampi_plus);
  });

  it('the outranking matrix, its dominant pairs, its row sums and the Copeland scores', () => {
    const { matrix, dominant, dominantShare } = outrankingMatrix(tied, { weights: reference.weights });
    expectRows(
      matrix.map((row) => Array.from(row)),
      reference.outrank_tied,
    );
    expect(dominant).toBe(reference.dominant_tied);
    expect(dominantShare).toBe(reference.dominant_tied / 36);
    const sums = reference.outrank_tied.map((row) => row.reduce((a, b) => a + b, 0));
    expectAll(aggregate(tied, 'outranking', { weights: reference.weights }).column, sums);
    expectAll(aggregate(tied, 'copeland', { weights: reference.weights }).column, reference.copeland_tied);
  });
});

describe('statistics, as scipy computes them', () => {
  it('shapes and quantiles', () => {
    expectAll(table.columns.map(skewness), reference.skewness);
    expectAll(table.columns.map(kurtosis), reference.kurtosis);
    for (const [share, values] of Object.entries(reference.quantiles)) {
      expectAll(
        table.columns.map((column) => quantile(column, Number(share))),
        values,
      );
    }
  });

  it('correlations with p values, and of ties', () => {
    const found = correlations(table);
    expectAll(
      found.map(({ value }) => value),
      reference.pearson.map(([r]) => r!),
    );
    expectAll(
      found.map(({ p }) => p),
      reference.pearson.map(([, p]) => p!),
    );
    const values = (method: 'spearman' | 'kendall') => correlations(tied, tied, { method });
    const each = (method: 'spearman' | 'kendall') => values(method).map(({ value }) => value);
    expectAll(each('spearman'), reference.spearman);
    expectAll(each('kendall'), reference.kendall);
  });

  it('alpha and components', () => {
    expectNear(cronbach(table.columns), reference.cronbach);
    expectAll(principalComponents(table).eigenvalues, reference.eigenvalues);
  });

  it('agreement of rankings, without and with ties', () => {
    const [a, b] = reference.ranks as [number[], number[]];
    expectNear(weightedSpearmanAgreement(a, b), reference.weightedSpearman);
    expectNear(wsAgreement(a, b), reference.ws);
    expectNear(kendallAgreement(a, b), reference.tauB);
    expectNear(spearmanAgreement(a, b), reference.rho);
    const [c, d] = reference.tiedRanks as [number[], number[]];
    expectNear(kendallAgreement(c, d), reference.tauBTied);
    expectNear(spearmanAgreement(c, d), reference.rhoTied);
  });

  it('deviation of very large and very small numbers', () => {
    // Of 1, 2, 3 times a scale: the scale.
    for (const scale of [1e-300, 1e-200, 1e-90, 1, 1e90, 1e200, 1e307]) {
      const column = Float64Array.of(scale, 2 * scale, 3 * scale);
      expect(Math.abs(deviation(column) / scale - 1)).toBeLessThan(1e-12);
      expect(
        Math.abs(
          skewness(Float64Array.of(scale, scale, 4 * scale, 7 * scale)) -
            skewness(Float64Array.of(1, 1, 4, 7)),
        ),
      ).toBeLessThan(1e-12);
    }
  });
});
