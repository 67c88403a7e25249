import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benefitOfTheDoubt } from '../../../src/methods/bod.js';
import {
  aggregate,
  ahp,
  type CompositeSpec,
  composite,
  condorcet,
  correlations,
  cronbach,
  normalize,
  principalComponents,
  type Table,
  tableFromRecords,
  tableFromRows,
} from '../../../src/methods/index.js';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const handbook = JSON.parse(read('tai-handbook.json'));
const [head = '', ...lines] = read('tai_raw_23.csv').trim().split(/\r?\n/);
const indicators = head.split(',').slice(1);
const records = lines.map((line) => {
  // "Korea, Rep. of" has a comma of its own, in quotes.
  const [, name, rest] = /^"?(.*?)"?,((?:[^,]*,){7}[^,]*)$/.exec(line)!;
  const values = rest!.split(',').map(Number);
  return { country: name!, ...Object.fromEntries(indicators.map((code, index) => [code, values[index]!])) };
});
const table = tableFromRecords(records, { unit: 'country', indicators });
const posts = handbook.saisana2005_goalposts_72_countries;
const goalposts: Record<string, readonly [number, number]> = Object.fromEntries(
  indicators.map((code) => {
    const plain = code.replace('_log', '');
    const ends = posts[plain].map((end: number) => (code.endsWith('_log') ? Math.log10(end) : end));
    return [code, ends];
  }),
);
const tai: CompositeSpec = {
  nodes: [
    { code: 'TAI' },
    ...indicators.map((code) => ({ code, parent: 'TAI', goalposts: goalposts[code]! })),
  ],
  normalize: 'goalposts',
  aggregate: 'arithmetic',
};
const ranksOf = (scores: ArrayLike<number>) =>
  Array.from(scores, (score) => Array.from(scores).filter((other) => other > score).length + 1);

describe('the Technology Achievement Index of the OECD/JRC handbook', () => {
  it('has the ranks of table 23 under equal weights and under the budget allocation', () => {
    const equal = composite(table, tai);
    const expected = table.units.map((unit) => handbook.table23_ranks_by_weighting.EW[unit]);
    expect(ranksOf(equal.scores)).toEqual(expected);
    const budget = composite(table, {
      ...tai,
      weigh: {
        method: 'budget',
        allocations: [
          Object.fromEntries(indicators.map((code, i) => [code, handbook.table22_weights.BAP[i]])),
        ],
      },
    });
    expect(ranksOf(budget.scores)).toEqual(
      table.units.map((unit) => handbook.table23_ranks_by_weighting.BAP[unit]),
    );
  });

  it('has the normalisations of schooling of table 15', () => {
    const published = handbook.table15_normalisation_schooling;
    const schooling: Table = { units: table.units, indicators: ['schooling'], columns: [table.columns[6]!] };
    const values = (how: Parameters<typeof normalize>[1]) => [...normalize(schooling, how).table.columns[0]!];
    const expectClose = (found: number[], key: string, digits: number) =>
      table.units.forEach((unit, index) => {
        expect(Math.abs(found[index]! - published[key][unit]), `${key} ${unit}`).toBeLessThan(
          0.5 * 10 ** -digits + 1e-9,
        );
      });
    expect(values('rank')).toEqual(table.units.map((unit) => published.rank_ascending_high_is_top[unit]));
    expectClose(values('z-score'), 'zscore', 2);
    expectClose(values('min-max'), 'minmax', 2);
    expectClose(values('fraction-of-mean'), 'ratio_to_mean', 2);
    expectClose(values('fraction-of-best'), 'ratio_to_best', 2);
    // Percentiles 5, 15, 35, 65, 85 and 95 of the table's scale.
    const steps = [
      [0.05, 20],
      [0.15, 40],
      [0.35, 50],
      [0.65, 60],
      [0.85, 80],
      [0.95, 100],
    ] as const;
    expect(values({ method: 'categorical', by: 'percentile', steps, below: 0 })).toEqual(
      table.units.map((unit) => published.categorical[unit]),
    );
  });

  it('has the correlations, components and alpha of tables 6, 7 and 11', () => {
    for (const { first, second, value } of correlations(table)) {
      const printed = handbook.table6_correlation_upper[first][indicators.indexOf(second)];
      // The logarithms are given with two decimals; royalties and telephones are .02 off.
      expect(Math.abs(value! - printed), `${first} ${second}`).toBeLessThan(0.025);
    }
    const { eigenvalues } = principalComponents(table);
    // Printed 3.3, 1.7, 1.0, 0.9, …; ours 3.35, 1.75, .98, .89 from the two-decimal logarithms.
    handbook.table7_16_eigenvalues.forEach((printed: number, index: number) => {
      expect(Math.abs(eigenvalues[index]! - printed)).toBeLessThan(0.1);
    });
    expect(cronbach(normalize(table, 'z-score').table.columns)).toBeCloseTo(
      handbook.table11_cronbach.alpha_all_standardised,
      2,
    );
  });

  it('has the AHP weights and consistency of table 20', () => {
    const { order, rows } = handbook.table20_ahp_matrix;
    const found = ahp(order, rows);
    expect(found.eigenvalue).toBeCloseTo(8.2111, 4);
    expect(found.index).toBeCloseTo(0.0302, 4);
    expect(found.ratio).toBeCloseTo(0.0214, 4);
    const printed = [0.229, 0.135, 0.059, 0.176, 0.039, 0.039, 0.252, 0.072];
    printed.forEach((weight, index) => {
      expect(found.weights[index]).toBeCloseTo(weight, 3);
    });
    expect(found.issues).toEqual([]);
  });

  it('has the outranking matrix of tables 35 and 36 in its row sums', () => {
    const countries: string[] = handbook.table36_outranking.order;
    const rows = countries.map(
      (country) =>
        handbook.table35_impact_matrix_5[country] ?? handbook.table35_impact_matrix_5[`${country}, Rep. of`],
    );
    const sums = handbook.table36_outranking.rows.map((row: number[]) => row.reduce((a, b) => a + b, 0));
    const found = aggregate(tableFromRows(rows, { units: countries }), 'outranking').values;
    sums.forEach((sum: number, index: number) => {
      expect(found[index]).toBeCloseTo(sum, 12);
    });
  });

  // One column per group of voters: who is put first gets the highest number.
  const profileTable = (profile: Record<string, string[]>) => {
    const units = [...Object.values(profile)[0]!].sort();
    const columns = Object.values(profile).map((order) =>
      Float64Array.from(units, (unit) => units.length - order.indexOf(unit)),
    );
    const weights = Object.keys(profile).map((voters) => Number.parseInt(voters, 10));
    return { votes: { units, indicators: weights.map((_, index) => `v${index}`), columns }, weights };
  };

  it.each([
    ['table25_profile', 'table26_borda'],
    ['table28_profile', 'table29_borda'],
  ])('has the Borda points of %s', (profile, points) => {
    const { votes, weights } = profileTable(handbook[profile]);
    const found = aggregate(votes, 'borda', { weights });
    const voters = weights.reduce((a, b) => a + b, 0);
    // The handbook adds up the points of all voters.
    votes.units.forEach((unit, index) => {
      expect(found.values[index]! * voters).toBeCloseTo(handbook[points][unit], 10);
    });
  });

  it('has the majorities of tables 27 and 30, the winner, and the circle', () => {
    const first = profileTable(handbook.table25_profile);
    const majority = condorcet(first.votes, { weights: first.weights });
    expect(majority.matrix.map((row) => [...row])).toEqual(handbook.table27_condorcet.rows);
    expect(majority.ranking).toEqual(handbook.table27_condorcet.ranking.map((unit: string) => [unit]));
    expect(majority.winner).toBe('c');
    const second = profileTable(handbook.table28_profile);
    const circle = condorcet(second.votes, { weights: second.weights });
    expect(circle.matrix.map((row) => [...row])).toEqual(handbook.table30_condorcet.rows);
    expect(circle.winner).toBeNull();
    expect(circle.ranking).toBeNull();
    expect(circle.kemeny).toEqual({
      order: handbook.kemeny_table28.winner,
      support: handbook.kemeny_table28.bca,
    });
  });

  it('has the geometric means of its example: 2.14 and 6, and 2.54 and 6.23 after one more on the second', () => {
    const { country1, country2, gm, after_plus1_on_second } = handbook.geometric_example;
    const found = aggregate(tableFromRows([country1, country2]), 'geometric').values;
    gm.forEach((printed: number, index: number) => {
      expect(found[index]).toBeCloseTo(printed, 2);
    });
    const more = [country1, country2].map((row: number[]) =>
      row.map((value, index) => value + (index === 1 ? 1 : 0)),
    );
    const after = aggregate(tableFromRows(more), 'geometric').values;
    after_plus1_on_second.forEach((printed: number, index: number) => {
      expect(after[index]).toBeCloseTo(printed, 1);
    });
  });

  it('has the benefit of the doubt that an independent solver finds', () => {
    // scipy 1.x linprog (HiGHS) on the same normalised columns, without limits and with shares of 10 to 15 per cent.
    const free = [
      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.995016527, 1, 1, 1, 1, 1, 1, 1, 0.967941247, 1, 0.934751331,
      0.923943918, 0.961172428,
    ];
    const limited = [
      0.832621416, 0.978182709, 0.93737679, 0.710810876, 0.163477637, 0.761685717, 0.500167293, 0.244832098,
      0.373683584, 0.074690307, 0.603360085, 0.444557084, 0.55327103, 0.440508405, 0.391883759, 0.462661024,
      0.543369485, 0.420985536, 0.242794155, 0.108031816, 0.16401088, 0.16921298, 0.176254869,
    ];
    const scaled = composite(table, tai).normalized.table;
    free.forEach((score, unit) => {
      expect(benefitOfTheDoubt(scaled).scores[unit]).toBeCloseTo(score, 7);
    });
    const found = benefitOfTheDoubt(scaled, { share: [0.1, 0.15] });
    limited.forEach((score, unit) => {
      expect(found.scores[unit], table.units[unit]).toBeCloseTo(score, 7);
    });
    for (const shares of found.shares) {
      for (const share of shares) {
        expect(share).toBeGreaterThan(0.1 - 1e-7);
        expect(share).toBeLessThan(0.15 + 1e-7);
      }
    }
  });
});
