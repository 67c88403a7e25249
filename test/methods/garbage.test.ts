import { describe, expect, it } from 'vitest';
import { ChisoError } from '../../src/messages/issue.js';
import { benefitOfTheDoubt } from '../../src/methods/bod.js';
import * as methods from '../../src/methods/index.js';

const codes = ['x', 'y', 'z'];
const table = methods.tableFromRows(
  [
    [1, 4, 2],
    [3, 1, 2.5],
    [2, 2, 7],
    [5, 3, 1],
  ],
  { units: ['a', 'b', 'c', 'd'], indicators: codes, labels: { region: ['n', 'n', 's', 's'] } },
);
const nodes = [
  { code: 'all' },
  { code: 'g', parent: 'all', weight: 2, aggregate: { method: 'generalised', power: 2 } },
  { code: 'x', parent: 'g', weight: 1, direction: 'higher-is-better', goalposts: [0, 10], target: 5 },
  { code: 'y', parent: 'g', treat: { skewness: 2 }, normalize: { method: 'min-max', range: [1, 2] } },
  { code: 'z', parent: 'all', denominator: 'x', title: { en: 'Z', vi: 'Z' } },
];
const index = {
  nodes,
  prepare: [
    { step: 'impute', with: 'mean' },
    { step: 'screen', available: 0.5 },
  ],
  treat: { winsorise: 3 },
  normalize: { method: 'min-max', range: [1, 100] },
  weigh: { method: 'given' },
  aggregate: 'arithmetic',
  levels: { 2: { available: 0.5 } },
  available: 0.5,
};
const sum = {
  nodes: [{ code: 'all' }, ...codes.map((code) => ({ code, parent: 'all' }))],
  normalize: 'min-max',
  aggregate: 'arithmetic',
};
const criteria = { weights: [1, 2, 3], directions: ['benefit', 'cost', 'benefit'] };
const column = Float64Array.of(1, 3, 2, 5);
const other = Float64Array.of(2, 1, 7, 5);
const ranks = [1, 2, 3, 4];
const standing = { index: sum, table, unit: 'a' };
const decide = (options: object) => [table, criteria, { show: true, missing: 'error', ...options }];
const factors = [
  { name: 'weights', weights: { spread: 0.2, shape: 'normal', codes: ['x'] } },
  { name: 'any', weights: { anyWeights: true, groups: ['all'] } },
  { name: 'data', data: { size: 0.1, of: 'deviations', shape: 'uniform', codes: ['x'] } },
  {
    name: 'scale',
    options: [{}, { normalize: 'rank', nodes: { x: { weight: 2 } }, weights: { y: 2 }, leaveOut: ['z'] }],
  },
];
const framework = {
  id: 'two',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  title: { vi: 'Hai nhóm' },
  scale: 30,
  groups: [
    { code: '1', title: { vi: 'Nhận thức số' }, max: 10 },
    { code: '2', title: { vi: 'Thể chế số' }, max: 20 },
  ],
};
const model = (point: Float64Array, out: Float64Array) => {
  out[0] = point[0]! + 2 * point[1]!;
};

/** Good arguments of every function. */
const calls: Record<string, readonly unknown[]> = {
  additiveTable: [sum, table, codes],
  aggregate: [
    table,
    { method: 'generalised', power: 2 },
    { weights: { x: 1, y: 2 }, available: 0.5, code: 'all' },
  ],
  ahp: [
    ['a', 'b'],
    [
      [1, 3],
      ['1/3', 1],
    ],
    'saaty',
  ],
  aras: decide({}),
  balanceWeights: [table, sum, { level: 1, importance: { x: 1 }, correlation: 'pearson' }],
  benefitOfTheDoubt: [table, { share: { x: [0.1, 0.9] } }],
  changeIndex: [index, factors[3]!.options![1]],
  codas: decide({ tau: 0.02 }),
  columnOf: [table, 'x'],
  compare: [
    sum,
    table,
    [{ name: 'v', change: { aggregate: 'geometric', normalize: { method: 'min-max', range: [1, 2] } } }],
    { movers: 2 },
  ],
  composite: [table, index],
  condorcet: [table, { weights: [1, 2, 3] }],
  copras: decide({}),
  correlations: [table, table, { method: 'kendall', flags: { negative: -0.4, weak: 0.3, high: 0.9 } }],
  covariance: [column, other],
  cronbach: [[column, other], 'complete'],
  decideByCopeland: decide({}),
  decisionMethods: [],
  denominate: [table, { x: 'y' }],
  deviation: [column, 'population'],
  edas: decide({}),
  effectiveWeights: [nodes],
  electre: decide({
    thresholds: codes.map(() => ({ q: 1, p: 2, v: 3 })),
    distillation: { alpha: -0.15, beta: 0.3 },
  }),
  electreRelation: [
    methods.electre(table, { weights: [1, 1, 1] }, { thresholds: codes.map(() => ({ q: 1, p: 2 })) }),
    'a',
    'b',
  ],
  exactIndices: [[2, 2], column],
  explainDifference: [standing, { ...standing, unit: 'b' }],
  explainRankChange: [
    'a',
    { index: sum, table },
    { index: { ...sum, normalize: 'rank' }, table },
    { index: sum, table },
  ],
  explainScore: [standing],
  findMethod: [
    sum,
    table,
    { a: 1, b: 2, c: 3 },
    {
      normalize: ['min-max'],
      weigh: ['given'],
      aggregate: ['arithmetic'],
      changes: [{ name: 'n', change: {} }],
      places: 2,
      matches: 2,
    },
  ],
  fullMultiplicative: decide({}),
  gammaAgreement: [ranks, [2, 1, 3, 4]],
  generator: [1, 2],
  hierarchyOf: [nodes],
  impute: [
    table,
    {
      with: 'mean',
      over: 'column',
      label: 'region',
      commonScale: true,
      groups: [['x']],
      indicators: { x: { direction: 'lower-is-better' } },
    },
  ],
  imputePanel: [
    [
      { time: 1, table },
      { time: 2, table },
    ],
    { with: 'linear', most: 2 },
  ],
  kendall: [column, other],
  kendallAgreement: [ranks, [2, 1, 3, 4]],
  kurtosis: [column],
  leaveOneOut: [sum, table, ['x'], { movers: 1 }],
  mabac: decide({}),
  mean: [column],
  median: [column],
  moora: decide({}),
  mooraReferencePoint: decide({}),
  multimoora: decide({}),
  normalize: [
    table,
    { method: 'goalposts', range: [0, 100], clamp: true },
    {
      x: { direction: 'lower-is-better', goalposts: [0, 10] },
      y: { goalposts: [0, 10] },
      z: { goalposts: [0, 10] },
    },
  ],
  outrankingMatrix: [table, { weights: [1, 2, 3] }],
  pearson: [column, other],
  prepareUncertainty: [sum, table, factors, 1],
  prepareWhatIf: [sum, table],
  principalComponents: [table],
  promethee: decide({ preferences: { kind: 'linear', q: 1, p: 2 } }),
  quantile: [column, 0.25],
  rankAgreement: [ranks, [2, 1, 3, 4]],
  rankBounds: [table, { x: 1, y: 2, z: 3 }, { within: 0.2, least: { x: 0 }, most: { x: 3 }, nodes: 100 }],
  rankShifts: [ranks, [2, 1, 3, 4]],
  rankTable: [['a', 'b', 'c', 'd'], { one: ranks, two: [2, 1, 3, 4] }],
  ranks: [column, 'low'],
  saw: decide({ normalisation: 'max' }),
  screen: [table, { available: 0.5, nonzero: 0.5, keep: ['a'], drop: ['b'] }],
  sensitivity: [sum, table, factors, { units: ['a'], exactUpTo: 100, points: 32, seed: 1, replicates: 2 }],
  sensitivitySlices: [
    sum,
    table,
    factors,
    { units: ['a'], exactUpTo: 100, points: 32, seed: 1, replicates: 2 },
  ],
  skewness: [column],
  smallestSwap: [table, { x: 1, y: 2, z: 3 }, 'a', 'b', { within: 0.2, least: { x: 0 }, most: { x: 3 } }],
  sobolIndices: [2, 1, model, { points: 64, seed: 1, replicates: 2 }],
  sobolIndicesSlices: [2, 1, model, { points: 64, seed: 1, replicates: 2 }],
  spearman: [column, other],
  spearmanAgreement: [ranks, [2, 1, 3, 4]],
  spotis: decide({ bounds: codes.map(() => [0, 10]) }),
  statistics: [table, { available: 0.5, nonzero: 0.5, unique: 0.5, skewness: 2, kurtosis: 3.5 }],
  sum: [column],
  tableFromColumns: [table],
  tableFromFramework: [
    framework,
    [
      { id: 'a', inputs: { '1': 4, '2': 10 } },
      { id: 'b', inputs: { '1': 9, '2': 5 } },
    ],
  ],
  tableFromRecords: [[{ id: 'a', x: 1, r: 'n' }], { unit: 'id', indicators: ['x'], labels: ['r'] }],
  tableFromRows: [
    [
      [1, 2],
      [3, null],
    ],
    { units: ['a', 'b'], indicators: ['x', 'y'], labels: { r: ['n', 's'] } },
  ],
  tableRecords: [table],
  tableRows: [table],
  topsis: decide({ normalisation: 'vector' }),
  treat: [
    table,
    { skewness: 2, kurtosis: 3.5, winsorise: 3, transform: 'log', force: true },
    { x: 'none', y: { skewness: 1 } },
  ],
  uncertainty: [sum, table, factors, { runs: 10, seed: 1, slice: 5 }],
  uncertaintySlices: [sum, table, factors, { runs: 10, seed: 1, slice: 5 }],
  vikor: decide({ v: 0.5 }),
  waspas: decide({ lambda: 0.5 }),
  weigh: [table, { method: 'critic', directed: true }, { x: { direction: 'lower-is-better', weight: 2 } }],
  weightedSpearmanAgreement: [ranks, [2, 1, 3, 4]],
  wsAgreement: [ranks, [2, 1, 3, 4]],
};
const garbage: readonly unknown[] = [
  null,
  undefined,
  1,
  -1,
  Number.NaN,
  Infinity,
  'x',
  '',
  true,
  {},
  [],
  [[]],
  [null],
  { x: null },
  1n,
  Symbol('s'),
  () => 1,
];

/** What a first argument may be, though it looks like nothing: an empty list, or nothing but absent numbers. */
const documented: Record<string, readonly unknown[]> = {
  cronbach: [[], [[]]],
  imputePanel: [[]],
  tableFromRecords: [[]],
  tableFromRows: [[], [[]]],
  rankTable: [[]],
  generator: [1],
  sobolIndices: [1],
  sobolIndicesSlices: [1],
};
for (const name of ['deviation', 'kurtosis', 'mean', 'median', 'quantile', 'ranks', 'skewness', 'sum'])
  documented[name] = [[], [null]];

const functions: Record<string, (...args: unknown[]) => unknown> = {
  ...(methods as Record<string, unknown>),
  benefitOfTheDoubt,
} as never;

type Path = readonly (string | number)[];

/** Paths to everything in a value; of a table only as far as its lists. */
function pathsIn(value: unknown, deep: number): Path[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || deep === 0) return [[]];
  const isTable = 'columns' in value;
  const keys = Array.isArray(value) ? [...value.keys()].slice(0, 4) : Object.keys(value);
  return [
    [],
    ...keys.flatMap((key) =>
      pathsIn((value as never)[key], isTable ? 0 : deep - 1).map((path): Path => [key, ...path]),
    ),
  ];
}

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  const inner = withAt((value as never)[key], rest, put);
  return Array.isArray(value)
    ? value.map((old, at) => (at === key ? inner : old))
    : { ...(value as object), [key]: inner };
}

/** Slices are run to their end. */
function run(name: string, args: readonly unknown[]): unknown {
  const result = functions[name]!(...args);
  return name.endsWith('Slices') ? [...(result as Generator)] : result;
}

const said = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Whether a call ended well: with a result, or with an error that says in both languages what is wrong. */
function outcome(name: string, args: readonly unknown[]): 'returned' | 'refused' | string {
  try {
    run(name, args);
    return 'returned';
  } catch (error) {
    if (!(error instanceof ChisoError)) return String(error);
    for (const { code, message, hint } of error.issues)
      if (
        ![code, message.en, hint.en, message.vi, hint.vi].every(
          (text) => typeof text === 'string' && text !== '',
        )
      )
        return `says nothing: ${code}`;
    return 'refused';
  }
}

describe('garbage', () => {
  it('every public function has a call that works', () => {
    expect(Object.keys(calls).sort()).toEqual(Object.keys(functions).sort());
    for (const [name, args] of Object.entries(calls))
      expect([name, outcome(name, args)]).toEqual([name, 'returned']);
  });

  it.each(Object.keys(calls).filter((name) => calls[name]!.length > 0))('%s', (name) => {
    const args = calls[name]!;
    const fine = (documented[name] ?? []).map(said);
    for (const put of garbage) {
      const found = outcome(name, [put, ...args.slice(1)]);
      if (!fine.includes(said(put))) expect(`${said(put)} ${found}`).toBe(`${said(put)} refused`);
    }
    for (const path of args.flatMap((arg, at) => pathsIn(arg, 4).map((path): Path => [at, ...path]))) {
      for (const put of garbage) {
        const found = outcome(name, withAt(args, path, put) as unknown[]);
        expect(['returned', 'refused'], `${path.join('.')} = ${said(put)}: ${found}`).toContain(found);
      }
    }
  });

  it('is refused by the functions that functions return, too', () => {
    const { whatIf } = methods.prepareWhatIf(sum as never, table);
    const job = methods.prepareUncertainty(sum as never, table, []);
    const returned: readonly ((put: never) => unknown)[] = [
      whatIf,
      (put) => job.run(put, 1000),
      (put) => job.summarize(put),
      (put) => job.summarize([put]),
    ];
    for (const put of garbage) {
      returned.forEach((call, at) => {
        functions['returned'] = call as never;
        // No weights are those of the index, and -1 and the like are no run.
        const fine = (at === 0 && ['{}'].includes(said(put))) || (at === 1 && put === 1);
        expect([at, said(put), outcome('returned', [put])]).toEqual([
          at,
          said(put),
          fine ? 'returned' : 'refused',
        ]);
      });
    }
    expect(() => job.summarize([job.run(0, 10), job.run(5, 20)])).toThrow('5 to 20');
    expect(job.summarize([job.run(10, 20), job.run(0, 10)])).toEqual(job.summarize([job.run(0, 20)]));
    expect(job.summarize([job.run(10, 20)]).runs).toBe(10);
  });
});
