/** Technology Achievement Index: the handbook's ranks of 23 countries under several weights, and its Table 15. */
import { defineFramework, type Framework, type Indicator, rank, scoreAll } from 'chiso';
import { deriveFramework } from 'chiso/authoring';
import { tai as taiFramework } from 'chiso/frameworks';
import { type Normalizing, normalize, tableFromRows } from 'chiso/methods';
import { figure, read } from '../read.js';
import type { Table } from '../table.js';

const handbook = 'OECD/JRC Handbook on Constructing Composite Indicators (2008)';
const codes = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8'] as const;

/** The handbook prints logarithms (base 10) of telephones and electricity; the framework wants the values. */
function units() {
  return read('tai-indicators').map((row) => ({
    id: figure(row, 'country'),
    inputs: Object.fromEntries(
      codes.map((code) => [
        code,
        row[code] === undefined ? 10 ** Number(figure(row, `${code} log10`)) : figure(row, code),
      ]),
    ),
  }));
}

function ranks(scheme: 'EW' | 'FA' | 'BAP' | 'AHP'): readonly Table['rows'][number][] {
  const weights = read('tai-weights').find((row) => row['scheme'] === scheme);
  const change = Object.fromEntries(
    codes.map((code) => [code, { weight: weights ? figure(weights, code) : 1 }]),
  );
  const framework = deriveFramework(taiFramework, { id: `tai-${scheme.toLowerCase()}`, change });
  const places = new Map(rank(scoreAll(framework, units())).entries.map((entry) => [entry.unit, entry.rank]));
  return read('tai-ranks').map((row) => ({
    unit: figure(row, 'country'),
    published: figure(row, scheme),
    computed: places.get(figure(row, 'country')) ?? null,
  }));
}

const rounded = 'the handbook prints the weights with two decimals, too coarse to tell close countries apart';

/** One column of Table 15, from a framework of one indicator. */
function schooling(column: string, how: Partial<Indicator>): Table {
  const rows = read('tai-schooling-normalised');
  const indicator = { code: '1.1', max: 1, inputs: { years: { kind: 'number' } }, ...how } as Indicator;
  const board = scoreAll(
    { ...one, groups: [{ ...one.groups[0]!, indicators: [indicator] }] } as Framework,
    rows.map((row) => ({ id: figure(row, 'country'), inputs: { '1.1': figure(row, 'schooling') } })),
  );
  return {
    title: `TAI: years of schooling normalised, Table 15, column ${column}`,
    source: `${handbook}, Table 15`,
    within: 0.00501,
    rows: rows.map((row, index) => ({
      unit: figure(row, 'country'),
      published: figure(row, column),
      computed: board.totals[index] ?? null,
    })),
  };
}

/** x / peers + shift, where the peers are the mean or the worst of the countries. */
function againstPeers(stat: 'mean' | 'min', shift: number): Partial<Indicator> {
  const knots = [
    [0, shift],
    [1, 1 + shift],
  ] as const;
  const rule = { kind: 'linear', of: againstPeer(stat), knots, outside: 'extend' } as const;
  return { rule, mayExceed: true, mayBeNegative: true };
}

function againstPeer(stat: 'mean' | 'min') {
  const years = { in: 'years' } as const;
  return { ratio: { num: years, den: { peer: { of: years, stat } }, zeroDen: 'error' } } as const;
}

/** More than 20% above the mean: 1; more than 20% below it: -1; else 0. */
const aboveOrBelow: Partial<Indicator> = {
  rule: {
    kind: 'bands',
    of: againstPeer('mean'),
    bands: [
      { from: '1.2', fromIncl: false, give: 1 },
      { from: '0.8', give: 0 },
    ],
    else: -1,
  },
  mayBeNegative: true,
};

/** One column of Table 15, by a normalisation of the research methods. */
function schoolingBy(column: string, how: Normalizing, within: number, times = 1): Table {
  const rows = read('tai-schooling-normalised');
  const table = tableFromRows(rows.map((row) => [Number(figure(row, 'schooling'))]));
  const [values] = normalize(table, how).table.columns;
  return {
    title: `TAI: years of schooling normalised, Table 15, column ${column}`,
    source: `${handbook}, Table 15`,
    within,
    rows: rows.map((row, index) => ({
      unit: figure(row, 'country'),
      published: figure(row, column),
      computed: values?.[index] === undefined ? null : values[index] * times,
    })),
  };
}

/** The scale of the table: 5, 15, 35, 65, 85 and 95% of the countries are not better. */
const steps = [
  [0.05, 20],
  [0.15, 40],
  [0.35, 50],
  [0.65, 60],
  [0.85, 80],
  [0.95, 100],
] as const;

const one = defineFramework({
  id: 'schooling',
  version: '1.0.0',
  status: 'complete',
  level: 'country',
  title: { vi: 'Số năm đi học', en: 'Years of schooling' },
  scale: 1,
  groups: [
    {
      code: '1',
      title: { vi: 'Giáo dục', en: 'Education' },
      max: 1,
    },
  ],
});

export const tai = (): readonly Table[] => [
  {
    title: 'TAI: ranks of 23 countries with equal weights',
    source: `${handbook}, Table 23`,
    within: 0,
    rows: ranks('EW'),
  },
  {
    title: 'TAI: ranks of 23 countries with the weights of a budget allocation',
    source: `${handbook}, Tables 22 and 23`,
    within: 0,
    rows: ranks('BAP'),
  },
  {
    title: 'TAI: ranks of 23 countries with weights of a factor analysis',
    source: `${handbook}, Tables 22 and 23`,
    within: 0,
    rows: ranks('FA'),
    apart: { rows: 4, reason: rounded },
  },
  {
    title: 'TAI: ranks of 23 countries with weights of an AHP',
    source: `${handbook}, Tables 22 and 23`,
    within: 0,
    rows: ranks('AHP'),
    apart: { rows: 3, reason: rounded },
  },
  schooling('minmax', { normalize: { method: 'min-max', direction: 'higher-is-better' } }),
  schooling('ratio_to_best', { normalize: { method: 'best' } }),
  schooling('ratio_to_worst', againstPeers('min', 0)),
  schooling('ratio_to_mean', againstPeers('mean', 0)),
  schooling('difference_c_mean', againstPeers('mean', -1)),
  schooling('difference_c_worst', againstPeers('min', -1)),
  schooling('above_below_mean_p20', aboveOrBelow),
  schoolingBy('zscore', 'z-score', 0.00501),
  schoolingBy('rank_ascending_high_is_top', { method: 'rank', ties: 'low' }, 0),
  schoolingBy('percentile', { method: 'rank', ties: 'low' }, 0.0501, 100 / 23),
  schoolingBy('categorical', { method: 'categorical', by: 'percentile', steps, below: 0 }, 0),
];
