/** Technology Achievement Index: the handbook's ranks of 23 countries under several weights, and its Table 15. */
import { defineFramework, deriveFramework, rank, scoreAll } from 'chiso';
import { tai as taiFramework } from 'chiso/frameworks';
import type { Normalizing } from '../../../src/methods/normalize/method.js';
import { normalize } from '../../../src/methods/normalize/normalize.js';
import { tableFromRows } from '../../../src/methods/table.js';
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
function schooling(
  column: string,
  normalize: NonNullable<NonNullable<(typeof one.groups)[0]['indicators']>[0]['normalize']>,
): Table {
  const rows = read('tai-schooling-normalised');
  const framework = {
    ...one,
    groups: [{ ...one.groups[0]!, indicators: [{ ...one.groups[0]!.indicators![0]!, normalize }] }],
  };
  const board = scoreAll(
    framework,
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

/** One column of Table 15, by a normalisation of the research methods. */
function schoolingBy(column: string, how: Normalizing, within: number): Table {
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
      computed: values?.[index] ?? null,
    })),
  };
}

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
      indicators: [
        {
          code: '1.1',
          max: 1,
          inputs: { years: { kind: 'number' } },
          normalize: { method: 'min-max', direction: 'higher-is-better' },
        },
      ],
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
  schooling('minmax', { method: 'min-max', direction: 'higher-is-better' }),
  schooling('ratio_to_best', { method: 'best' }),
  schoolingBy('zscore', 'z-score', 0.00501),
  schoolingBy('ratio_to_mean', 'fraction-of-mean', 0.00501),
  schoolingBy('rank_ascending_high_is_top', { method: 'rank', ties: 'low' }, 0),
];
