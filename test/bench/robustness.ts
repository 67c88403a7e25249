/** Times of uncertainty, sensitivity, what-if and rank bounds, beside a naive implementation of the same job. */
import { readFileSync } from 'node:fs';
import {
  type CompositeNode,
  type CompositeSpec,
  changeIndex,
  composite,
  generator,
  type OptionsFactor,
  prepareWhatIf,
  rankBounds,
  sensitivity,
  type Table,
  tableFromRecords,
  tableFromRows,
  uncertainty,
} from 'chiso/methods';

/** Prints one line per job: median time, and how many times as long the naive way takes. */
export function robustness(): void {
  const { table, index, factors } = asem();
  const naiveRun = (point: readonly number[]) => {
    const spec = factors.reduce((base, { options }, at) => {
      return changeIndex(base, options[Math.floor(point[at]! * options.length)]!);
    }, index);
    return naiveRanks(composite(table, spec).scores);
  };
  const draw = generator(1, 0);
  const naive = time(5, 20, () => naiveRun(factors.map(() => draw())));
  line(
    'uncertainty, N = 1,000, ASEM 51 x 49',
    time(9, 1, () => uncertainty(index, table, factors)),
    naive * 1000,
  );
  line(
    'exact sensitivity, 2,000 runs, ASEM',
    time(9, 1, () => sensitivity(index, table, factors)),
    naive * 2000,
  );

  const { board, spec, weights } = provinces();
  const { whatIf } = prepareWhatIf(spec, board);
  let weight = 1;
  const next = () => {
    weight += 0.01;
    return { i40: weight };
  };
  const whole = time(9, 5, () => naiveRanks(composite(board, changeIndex(spec, { weights: next() })).scores));
  line(
    'what-if of one weight, 63 x 98',
    time(9, 50, () => whatIf(next())),
    whole,
  );
  const sampled = time(3, 1, () => sampledBounds(board, weights, 10_000));
  line(
    'rank bounds, weights +-20%, 63 x 98',
    time(5, 1, () => rankBounds(board, weights, { within: 0.2 })),
    sampled,
  );
}

function line(job: string, median: number, naive: number): void {
  const shown = (ms: number) => `${ms < 10 ? ms.toFixed(3) : ms.toFixed(0)} ms`.padStart(10);
  console.log(`${job.padEnd(40)}${shown(median)}   naive ${shown(naive)}   ${(naive / median).toFixed(1)} x`);
}

/** Median milliseconds of one call, over so many rounds of so many calls. */
function time(rounds: number, calls: number, run: () => unknown): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) run();
    return (performance.now() - start) / calls;
  });
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

/** Counts, for every unit, the units above it. */
function naiveRanks(scores: ArrayLike<number>): number[] {
  return Array.from(scores, (own) => 1 + Array.from(scores).filter((score) => score > own).length);
}

/** What can be had without proof: the extreme ranks among random weights. */
function sampledBounds(board: Table, weights: Readonly<Record<string, number>>, samples: number): number[][] {
  const draw = generator(2, 0);
  const bounds = board.units.map(() => [board.units.length, 1]);
  for (let sample = 0; sample < samples; sample += 1) {
    const own = board.indicators.map((code) => weights[code]! * (0.8 + 0.4 * draw()));
    const scores = board.units.map((_, unit) =>
      own.reduce((sum, w, j) => sum + w * board.columns[j]![unit]!, 0),
    );
    naiveRanks(scores).forEach((rank, unit) => {
      bounds[unit] = [Math.min(bounds[unit]![0]!, rank), Math.max(bounds[unit]![1]!, rank)];
    });
  }
  return bounds;
}

/** 63 units of different standing, 98 indicators in 8 groups of 2 pillars: the size of the provinces' index. */
function provinces(): { board: Table; spec: CompositeSpec; weights: Record<string, number> } {
  const draw = generator(63, 98);
  const rows = Array.from({ length: 63 }, () => {
    const standing = 0.7 * draw();
    return Array.from({ length: 98 }, () => standing + 0.3 * draw());
  });
  const indicators = Array.from({ length: 98 }, (_, at) => `i${at}`);
  const nodes: CompositeNode[] = [
    { code: 'index' },
    ...['p0', 'p1'].map((code) => ({ code, parent: 'index' })),
    ...Array.from({ length: 8 }, (_, at) => ({ code: `g${at}`, parent: `p${at % 2}` })),
    ...indicators.map((code, at) => ({ code, parent: `g${at % 8}` })),
  ];
  return {
    board: tableFromRows(rows, { indicators }),
    spec: { nodes, normalize: 'min-max', aggregate: 'arithmetic' },
    weights: Object.fromEntries(indicators.map((code) => [code, Math.ceil(20 * draw())])),
  };
}

/** The ASEM example of COINr (MIT) with the choices its uncertainty analysis varies; files copied from its exports. */
function asem(): { table: Table; index: CompositeSpec; factors: OptionsFactor[] } {
  const read = (name: string) => readFileSync(`test/methods/goldens/${name}`, 'utf8').trim();
  const rows = (name: string) => {
    const [head = [], ...cells] = read(name)
      .split('\n')
      .map((text) =>
        [...text.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].map(([, plain, quoted]) => quoted ?? plain ?? ''),
      );
    return cells.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
  };
  const meta = rows('in_iMeta.csv');
  const numeric = meta
    .filter(({ Type }) => Type === 'Indicator' || Type === 'Denominator')
    .map(({ iCode }) => iCode!);
  const value = (text: string | undefined) =>
    text === '' || text === 'NA' || text === undefined ? null : Number(text);
  const records = rows('in_iData.csv').map((row) => ({
    ...row,
    ...Object.fromEntries(numeric.map((code) => [code, value(row[code])])),
  }));
  const nodes = meta
    .filter(({ Type }) => Type === 'Indicator' || Type === 'Aggregate')
    .map(
      (row): CompositeNode => ({
        code: row['iCode']!,
        weight: Number(row['Weight']),
        ...(row['Parent'] && row['Parent'] !== 'NA' && { parent: row['Parent'] }),
        ...(row['Direction'] === '-1' && { direction: 'lower-is-better' as const }),
        ...(row['Denominator'] && row['Denominator'] !== 'NA' && { denominator: row['Denominator'] }),
      }),
    );
  const noisy = JSON.parse(read('sa_noisy_weights_seed42.json')) as { iCode: string[]; weights: number[][] };
  const set = (weights: number[]) => Object.fromEntries(noisy.iCode.map((code, at) => [code, weights[at]!]));
  return {
    table: tableFromRecords(records, { unit: 'uCode', indicators: numeric, labels: ['EurAsia_group'] }),
    index: {
      nodes,
      prepare: [{ step: 'denominate' }, { step: 'impute', with: 'mean', label: 'EurAsia_group' }],
      treat: {},
      normalize: { method: 'min-max', range: [0, 100] },
      aggregate: 'arithmetic',
      available: 0,
    },
    factors: [
      { name: 'outliers', options: [1, 2, 3, 4, 5].map((winsorise) => ({ treat: { winsorise } })) },
      {
        name: 'normalisation',
        options: [
          { normalize: { method: 'min-max', range: [1, 100] } },
          { normalize: { method: 'z-score', mean: 10, deviation: 2 } },
        ],
      },
      { name: 'weights', options: noisy.weights.map((weights) => ({ weights: set(weights) })) },
      { name: 'aggregation', options: [{ aggregate: 'arithmetic' }, { aggregate: 'geometric' }] },
    ],
  };
}
