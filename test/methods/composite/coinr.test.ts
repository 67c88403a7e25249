import { describe, expect, it } from 'vitest';
import { aggregate } from '../../../src/methods/aggregate/aggregate.js';
import { correlations } from '../../../src/methods/describe/correlations.js';
import { cronbach } from '../../../src/methods/describe/cronbach.js';
import { principalComponents } from '../../../src/methods/describe/pca.js';
import {
  type CompositeSpec,
  composite,
  denominate,
  effectiveWeights,
  impute,
  normalize,
  screen,
  treat,
} from '../../../src/methods/index.js';
import type { Table } from '../../../src/methods/table.js';
import { weigh } from '../../../src/methods/weigh/weigh.js';
import {
  column,
  expectTable,
  readJson,
  readNodes,
  readRaw,
  readRecords,
  readTable,
} from '../goldens/read.js';

const nodes = readNodes();
const raw = readRaw();
const own = Object.fromEntries(nodes.map((node) => [node.code, node]));
const indicators = nodes.filter(({ level }) => level === 1).map(({ code }) => code);
const pick = (table: Table, codes: readonly string[]): Table => ({
  ...table,
  indicators: codes,
  columns: codes.map((code) => column(table, code)),
});
const rawIndicators = pick(raw, indicators);
const example: CompositeSpec = {
  nodes,
  prepare: [
    { step: 'denominate' },
    { step: 'impute', with: 'mean', label: 'EurAsia_group' },
    { step: 'screen', available: 0.9 },
  ],
  treat: { winsorise: 5 },
  normalize: { method: 'min-max', range: [0, 100] },
  aggregate: 'arithmetic',
};
const done = composite(raw, example);
const membersOf = (code: string) => nodes.filter(({ parent }) => parent === code).map((node) => node.code);

describe('the ASEM example of COINr', () => {
  it('has the raw data of the first step', () => expectTable(rawIndicators, readTable('step_Raw.csv')));

  it('is denominated as COINr does', () => {
    const by = Object.fromEntries(
      nodes.flatMap(({ code, denominator }) => (denominator ? [[code, denominator]] : [])),
    );
    expectTable(denominate(raw, by).table, readTable('step_Denominated.csv'));
  });

  it('is imputed by the mean of the region', () => {
    const by = Object.fromEntries(
      nodes.flatMap(({ code, denominator }) => (denominator ? [[code, denominator]] : [])),
    );
    const found = impute(pick(denominate(raw, by).table, indicators), {
      with: 'mean',
      label: 'EurAsia_group',
    });
    expectTable(found.table, readTable('step_Imputed.csv'));
    expect(found.changes).toHaveLength(65);
    expect(done.prepared.changes).toHaveLength(65);
  });

  it('is imputed by mean and median of the indicator', () => {
    expectTable(impute(rawIndicators, { with: 'mean' }).table, readTable('impute_i_mean.csv'));
    expectTable(impute(rawIndicators, { with: 'median' }).table, readTable('impute_i_median.csv'));
  });

  it('keeps all units when screened', () => {
    expectTable(done.prepared.table, readTable('step_Screened.csv'));
    expect(screen(readTable('step_Imputed.csv'), { available: 0.9 }).table.units).toHaveLength(51);
  });

  it('is treated as COINr does, in the example and with the raw data', () => {
    expectTable(done.treated.table, readTable('step_Treated.csv'));
    const found = treat(rawIndicators);
    expectTable(found.table, readTable('treat_raw_default_data.csv'));
    for (const row of readRecords('treat_raw_default_details.csv')) {
      const detail = found.details.find(({ code }) => code === row['iCode'])!;
      expect(detail.checks[0]!.passed, row['iCode']).toBe(row['check_SkewKurt0.Pass'] === 'TRUE');
      expect(detail.checks[0]!.skewness).toBeCloseTo(Number(row['check_SkewKurt0.Skew']), 11);
      expect(detail.checks[0]!.kurtosis).toBeCloseTo(Number(row['check_SkewKurt0.Kurt']), 11);
      expect(detail.winsorised).toBe(Number(row['winsorise.nwin'] || 0));
      if (row['check_SkewKurt1.Skew']) {
        expect(detail.checks[1]!.skewness).toBeCloseTo(Number(row['check_SkewKurt1.Skew']), 11);
        expect(detail.checks[1]!.passed).toBe(row['check_SkewKurt1.Pass'] === 'TRUE');
      }
    }
  });

  it('is normalised as COINr does', () =>
    expectTable(done.normalized.table, readTable('step_Normalised.csv')));

  it('is aggregated over four levels', () => {
    expectTable(done.aggregated, readTable('step_Aggregated.csv'));
    const scores = readRecords('results_Full_scores.csv');
    const ranks = readRecords('results_Full_ranks.csv');
    for (const row of scores) {
      expect(column(done.aggregated, 'Index', [row['uCode']!])[0]! / Number(row['Index'])).toBeCloseTo(1, 12);
    }
    for (const code of done.tree.codes) {
      const values = column(done.aggregated, code);
      for (const row of ranks) {
        const value = column(done.aggregated, code, [row['uCode']!])[0]!;
        expect(values.filter((other) => other > value).length + 1, `${row['uCode']} ${code}`).toBe(
          Number(row[code]),
        );
      }
    }
  });

  // COINr's means for other aggregations are of the indicators between 1 and 100, which step the files show themselves.
  it.each([
    ['agg_amean.csv', 'arithmetic', {}],
    ['agg_gmean.csv', 'geometric', {}],
    ['agg_hmean.csv', 'harmonic', {}],
    ['agg_amean_unweighted.csv', 'arithmetic', { weigh: 'equal' }],
  ] as const)('agrees with %s', (file, how, more) => {
    const golden = readTable(file);
    const spec: CompositeSpec = { nodes, normalize: 'none', aggregate: how, ...more };
    const plain = nodes.map(({ direction: _, ...node }) => node);
    const found = composite(pick(golden, indicators), { ...spec, nodes: plain });
    expectTable(found.aggregated, golden);
  });

  it('agrees with Copeland by its definition, at every level', () => {
    const golden = readTable('agg_copeland_exact_all.csv');
    for (const code of [
      'Physical',
      'ConEcFin',
      'Political',
      'Instit',
      'P2P',
      'Environ',
      'Social',
      'SusEcFin',
    ]) {
      const members = membersOf(code);
      const weights = Object.fromEntries(members.map((member) => [member, own[member]!.weight ?? 1]));
      const found = aggregate(pick(golden, members), 'copeland', { weights });
      expect(found.values, code).toEqual([...column(golden, code)]);
    }
    const plain = nodes.map(({ direction: _, ...node }) => node);
    const whole = composite(pick(golden, indicators), {
      nodes: plain,
      normalize: 'none',
      aggregate: 'copeland',
    });
    expectTable(whole.aggregated, golden);
  });
});

describe('normalisations of the raw ASEM data', () => {
  it.each([
    ['norm_raw_minmax_0_100.csv', { method: 'min-max', range: [0, 100] }],
    ['norm_raw_zscore.csv', { method: 'z-score' }],
    ['norm_raw_rank.csv', 'rank'],
    ['norm_raw_borda.csv', 'borda'],
    ['norm_raw_dist2max.csv', 'distance-to-best'],
  ] as const)('%s', (file, how) => {
    expectTable(normalize(rawIndicators, how, own).table, readTable(file));
  });

  it('norm_raw_goalposts_iMeta.csv', () => {
    const posts = Object.fromEntries(readNodes('in_iMeta_goalposts.csv').map((node) => [node.code, node]));
    const found = normalize(rawIndicators, { method: 'goalposts', range: [0, 100] }, posts);
    expectTable(found.table, readTable('norm_raw_goalposts_iMeta.csv'));
  });

  it('norm_raw_fracmax.csv, whose fractions of the least are turned round and infinite ones absent', () => {
    const golden = readTable('norm_raw_fracmax.csv');
    const finite = {
      ...golden,
      columns: golden.columns.map((values) => values.map((v) => (Number.isFinite(v) ? v : Number.NaN))),
    };
    const coinr = normalize(rawIndicators, { method: 'fraction-of-best', lower: 'value-over-least' }, own);
    expectTable(coinr.table, finite);
    const ours = normalize(rawIndicators, 'fraction-of-best', own);
    // CO2 of the first unit: least 0.297… over its 15.37…, one over the number of COINr.
    const coinrCo2 = column(golden, 'CO2');
    column(ours.table, 'CO2', golden.units).forEach((value, unit) => {
      expect(value * coinrCo2[unit]!).toBeCloseTo(1, 12);
    });
  });
});

describe('weights and statistics of the ASEM example', () => {
  it('has the effective weights of COINr', () => {
    const found = effectiveWeights(nodes);
    for (const row of readRecords('weights_effective.csv')) {
      expect(found[row['iCode']!]! / Number(row['EffWeight']), row['iCode']).toBeCloseTo(1, 12);
    }
    for (const row of readRecords('weights_Original.csv'))
      expect(own[row['iCode']!]?.weight).toBe(Number(row['Weight']));
  });

  it.each([
    ['corr_L2_L3_pearson.csv', 'pearson'],
    ['corr_L2_L4_kendall.csv', 'kendall'],
    ['corr_L3_L4_spearman.csv', 'spearman'],
  ] as const)('%s', (file, method) => {
    for (const row of readRecords(file)) {
      const [first, second] = [row['Var1']!, row['Var2']!];
      const [found] = correlations(pick(done.aggregated, [first]), pick(done.aggregated, [second]), {
        method,
      });
      expect(found!.value! / Number(row['Correlation'])).toBeCloseTo(1, 12);
    }
  });

  it('has the alphas of cronbach.json', () => {
    const sets: Record<string, Table> = {
      Raw: rawIndicators,
      Normalised: done.normalized.table,
      Aggregated: done.aggregated,
    };
    let checked = 0;
    for (const [name, alpha] of Object.entries(readJson<Record<string, number>>('cronbach.json'))) {
      const [set, code, level] = name.split(' ') as [string, string, string?];
      const below = (group: string): string[] =>
        membersOf(group).flatMap((member) => (indicators.includes(member) ? [member] : below(member)));
      const atLevel = (group: string, wanted: number): string[] =>
        membersOf(group).flatMap((member) =>
          own[member]!.level === wanted ? [member] : atLevel(member, wanted),
        );
      const members = level === undefined ? below(code) : atLevel(code, Number(level.slice(1)));
      const found = cronbach(pick(sets[set]!, members).columns);
      expect(found! / alpha, name).toBeCloseTo(1, 10);
      checked += 1;
    }
    expect(checked).toBe(29);
  });

  interface Pca {
    readonly iCodes: string[];
    readonly wts: number[];
    readonly sdev: number[];
    readonly var_explained: number[];
    readonly rotation: number[][];
    readonly center: number[];
    readonly scale: number[];
  }
  it.each(['pca_L1.json', 'pca_L2.json'])('has the components of %s, up to sign', (file) => {
    for (const [group, golden] of Object.entries(readJson<Record<string, Pca>>(file))) {
      const found = principalComponents(pick(done.aggregated, golden.iCodes));
      golden.sdev.forEach((sdev, index) => {
        expect(Math.sqrt(found.eigenvalues[index]!) / sdev, group).toBeCloseTo(1, 11);
        expect(found.explained[index]! / golden.var_explained[index]!).toBeCloseTo(1, 11);
        const loadings = found.loadings[index]!;
        const sign = Math.sign(
          golden.iCodes.reduce((sum, _, at) => sum + golden.rotation[at]![index]! * loadings[at]!, 0),
        );
        golden.iCodes.forEach((code, at) => {
          expect(
            Math.abs(sign * loadings[at]! - golden.rotation[at]![index]!),
            `${group} ${code}`,
          ).toBeLessThan(1e-11);
        });
      });
      golden.center.forEach((centre, at) => {
        expect(found.mean[at]! / centre).toBeCloseTo(1, 12);
      });
      golden.scale.forEach((scale, at) => {
        expect(found.deviation[at]! / scale).toBeCloseTo(1, 12);
      });
    }
  });

  it('gives every first component of the indicators as weights, squared where one loads against the others', () => {
    const goldens = readRecords('pca_weights_L1.csv');
    const weightOf = (code: string) => Number(goldens.find((row) => row['iCode'] === code)!['Weight']);
    const tried = { summed: 0, refused: 0 };
    for (const [group, { iCodes }] of Object.entries(readJson<Record<string, Pca>>('pca_L1.json'))) {
      const members = pick(done.aggregated, iCodes);
      const squared = weigh(members, { method: 'pca', loadings: 'squared' }).weights;
      for (const code of iCodes)
        expect(Math.abs(squared[code]! - weightOf(code) ** 2), code).toBeLessThan(1e-11);
      const signs = new Set(iCodes.map((code) => Math.sign(weightOf(code))));
      if (signs.size > 1) {
        expect(() => weigh(members, 'pca'), group).toThrow(/mixed-loadings/);
        tried.refused += 1;
        continue;
      }
      const total = iCodes.reduce((sum, code) => sum + weightOf(code), 0);
      const found = weigh(members, 'pca').weights;
      for (const code of iCodes) expect(found[code]! / (weightOf(code) / total), code).toBeCloseTo(1, 10);
      tried.summed += 1;
    }
    expect(tried.summed + tried.refused).toBe(8);
    expect(tried.summed).toBeGreaterThan(0);
  });

  it('gives the first components of COINr as weights, or refuses a negative one', () => {
    const goldens = readRecords('pca_weights_L2.csv');
    const weightOf = (code: string) => Number(goldens.find((row) => row['iCode'] === code)!['Weight']);
    const conn = pick(done.aggregated, membersOf('Conn'));
    const total = conn.indicators.reduce((sum, code) => sum + weightOf(code), 0);
    const found = weigh(conn, 'pca').weights;
    for (const code of conn.indicators) expect(found[code]! / (weightOf(code) / total)).toBeCloseTo(1, 11);
    // Social loads -0.744 there: COINr lets it go into the index as a negative weight.
    const sust = pick(done.aggregated, membersOf('Sust'));
    expect(() => weigh(sust, 'pca')).toThrow(/mixed-loadings/);
    const squared = weigh(sust, { method: 'pca', loadings: 'squared' }).weights;
    for (const code of sust.indicators) expect(squared[code]).toBeCloseTo(weightOf(code) ** 2, 11);
  });
});
