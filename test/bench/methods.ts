/** Speed of preparing, normalising, weighing and aggregating, beside an honest naive implementation of the same job. */
import {
  groupKernels,
  groupMethods,
  normalizedColumns,
  prepareRun,
} from '../../src/methods/composite/stages.js';
import {
  aggregate,
  type CompositeSpec,
  composite,
  hierarchyOf,
  normalize,
  type Table,
  treat,
  weigh,
} from '../../src/methods/index.js';

/** One measured job. */
export interface Measured {
  readonly name: string;
  /** Median time of a run in milliseconds. */
  readonly median: number;
  /** How many times as long the naive implementation takes. */
  readonly ratio: number;
}

/** A table of random numbers above zero, the same at every run (a linear congruential generator). */
export function randomTable(units: number, indicators: number): Table {
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return {
    units: Array.from({ length: units }, (_, unit) => `u${unit}`),
    indicators: Array.from({ length: indicators }, (_, code) => `i${code}`),
    columns: Array.from({ length: indicators }, () =>
      Float64Array.from({ length: units }, () => 1 + 99 * next()),
    ),
  };
}

/** Four levels: groups of five indicators, pillars of five groups, the index. */
export function randomSpec(table: Table): CompositeSpec {
  const groups = Math.ceil(table.indicators.length / 5);
  const pillars = Math.ceil(groups / 5);
  return {
    nodes: [
      { code: 'index' },
      ...Array.from({ length: pillars }, (_, pillar) => ({ code: `p${pillar}`, parent: 'index' })),
      ...Array.from({ length: groups }, (_, group) => ({
        code: `g${group}`,
        parent: `p${Math.floor(group / 5)}`,
      })),
      ...table.indicators.map((code, index) => ({
        code,
        parent: `g${Math.floor(index / 5)}`,
        weight: 1 + (index % 3),
      })),
    ],
    normalize: { method: 'min-max', range: [1, 100] },
    aggregate: 'arithmetic',
  };
}

function median(work: () => unknown, runs: number): number {
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run += 1) {
    const start = performance.now();
    work();
    if (run > 1) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function measured(name: string, work: () => unknown, naive: () => unknown, runs = 9): Measured {
  const time = median(work, runs);
  return { name, median: time, ratio: median(naive, Math.max(3, Math.floor(runs / 3))) / time };
}

/** The way it is usually written: rows of objects, one pass of array functions per step. */
function naiveIndex(table: Table, spec: CompositeSpec): number[] {
  const rows = table.units.map((_, unit) =>
    Object.fromEntries(table.indicators.map((code, index) => [code, table.columns[index]![unit]!])),
  );
  const scores: Record<string, number>[] = rows.map(() => ({}));
  for (const code of table.indicators) {
    const values = rows.map((row) => row[code]!);
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    rows.forEach((row, unit) => {
      scores[unit]![code] = ((row[code]! - low) / (high - low)) * 99 + 1;
    });
  }
  const members = new Map<string, { code: string; weight: number }[]>();
  for (const { code, parent, weight = 1 } of spec.nodes) {
    if (parent !== undefined) members.set(parent, [...(members.get(parent) ?? []), { code, weight }]);
  }
  const scoreOf = (row: Record<string, number>, code: string): number => {
    const below = members.get(code);
    if (!below) return row[code]!;
    const total = below.reduce((sum, { weight }) => sum + weight, 0);
    return below.reduce((sum, { code: member, weight }) => sum + weight * scoreOf(row, member), 0) / total;
  };
  return scores.map((row) => scoreOf(row, 'index'));
}

/** Normalise and aggregate over four levels, prepared once and run again: what a what-if or a Monte Carlo does. */
export function normalizeAndAggregate(units = 10_000, indicators = 100): Measured {
  const table = randomTable(units, indicators);
  const spec = randomSpec(table);
  const tree = hierarchyOf(spec.nodes);
  const methods = groupMethods(spec, tree);
  const kernels = groupKernels(methods);
  const available = methods.map((method) => method.available);
  const out = normalizedColumns(tree, table, spec.normalize);
  const { run } = prepareRun(tree, out);
  return measured(
    `normalise and aggregate, four levels, ${units} x ${indicators}`,
    () => {
      normalizedColumns(tree, table, spec.normalize, out);
      return run(tree.weights, kernels, available);
    },
    () => naiveIndex(table, spec),
  );
}

/** The whole index with checks, reasons and every step kept. */
export function wholeComposite(units = 10_000, indicators = 100): Measured {
  const table = randomTable(units, indicators);
  const spec = randomSpec(table);
  return measured(
    `composite, all checks and steps, ${units} x ${indicators}`,
    () => composite(table, spec),
    () => naiveIndex(table, spec),
  );
}

/** Skewness, kurtosis and winsorising of every indicator. */
export function treatment(units = 10_000, indicators = 100): Measured {
  const plain = randomTable(units, indicators);
  const table = {
    ...plain,
    columns: plain.columns.map((column) => column.map((value) => Math.exp(value / 12))),
  };
  return measured(
    `treat outliers, ${units} x ${indicators}`,
    () => treat(table),
    () => naiveTreat(table),
    3,
  );
}

function naiveTreat(table: Table): number[][] {
  const shape = (values: number[]) => {
    const n = values.length;
    const mean = values.reduce((a, b) => a + b, 0) / n;
    const power = (p: number) => values.reduce((a, b) => a + (b - mean) ** p, 0);
    const skew = ((Math.sqrt(n) * power(3)) / power(2) ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
    const kurt = (((n + 1) * ((n * power(4)) / power(2) ** 2 - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
    return [skew, kurt] as const;
  };
  const fails = ([skew, kurt]: readonly [number, number]) => Math.abs(skew) >= 2 && kurt >= 3.5;
  return table.columns.map((column) => {
    let values = [...column];
    for (let count = 0; count < 5 && fails(shape(values)); ) {
      const top = values.reduce((a, b) => Math.max(a, b));
      const next = values.filter((value) => value < top).reduce((a, b) => Math.max(a, b));
      count = values.filter((value) => value === top).length;
      values = values.map((value) => (value === top ? next : value));
    }
    if (!fails(shape(values))) return values;
    const low = Math.min(...column);
    const range = Math.max(...column) - low;
    return [...column].map((value) => Math.log(value - low + 0.01 * range));
  });
}

/** Z-scores with sums that do not depend on the order of rows. */
export function zScores(units = 10_000, indicators = 100): Measured {
  const table = randomTable(units, indicators);
  return measured(
    `z-scores, ${units} x ${indicators}`,
    () => normalize(table, 'z-score'),
    () =>
      table.columns.map((column) => {
        const values = [...column];
        const mean = values.reduce((a, b) => a + b, 0) / values.length;
        const deviation = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1));
        return values.map((value) => (value - mean) / deviation);
      }),
  );
}

/** Entropy and CRITIC weights. */
export function dataWeights(units = 1_000, indicators = 100): Measured {
  const table = randomTable(units, indicators);
  return measured(
    `CRITIC weights, ${units} x ${indicators}`,
    () => weigh(table, 'critic'),
    () => naiveCritic(table),
    3,
  );
}

function naiveCritic(table: Table): number[] {
  const columns = table.columns.map((column) => {
    const values = [...column];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (value - low) / (high - low));
  });
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const together = (x: number[], y: number[]) => {
    const [a, b] = [mean(x), mean(y)];
    return mean(x.map((value, index) => (value - a) * (y[index]! - b)));
  };
  const amounts = columns.map((x) => {
    const spread = Math.sqrt(together(x, x));
    return (
      spread * columns.reduce((sum, y) => sum + 1 - together(x, y) / (spread * Math.sqrt(together(y, y))), 0)
    );
  });
  const total = amounts.reduce((a, b) => a + b, 0);
  return amounts.map((amount) => amount / total);
}

/** Copeland over all pairs of units. */
export function copelandScores(units = 10_000, indicators = 100, naiveUnits = 1_000): Measured {
  const table = randomTable(units, indicators);
  const few = randomTable(naiveUnits, indicators);
  const time = median(() => aggregate(table, 'copeland'), 3);
  const weights = new Float64Array(indicators).fill(1);
  const naive = median(() => naiveCopeland(few, weights), 3) * (units / naiveUnits) ** 2;
  return {
    name: `Copeland, ${units} x ${indicators} (naive: from ${naiveUnits} units)`,
    median: time,
    ratio: naive / time,
  };
}

function naiveCopeland(table: Table, weights: Float64Array): number[] {
  const rows = table.units.map((_, unit) => table.columns.map((column) => column[unit]!));
  return rows.map((mine) =>
    rows.reduce((score, other) => {
      const lead = mine.reduce(
        (sum, value, index) => sum + weights[index]! * Math.sign(value - other[index]!),
        0,
      );
      return score + Math.sign(lead);
    }, 0),
  );
}

/** Prints one line per job: median time, and how many times as long the naive way takes. */
export function printMeasured({ name, median: time, ratio }: Measured): void {
  const shown = `${time < 10 ? time.toFixed(3) : time.toFixed(0)} ms`.padStart(10);
  console.log(`${name.padEnd(66)}${shown}   naive / ours ${ratio.toFixed(2).padStart(8)} x`);
}

/** Prints preparing, normalising, weighing and aggregating. */
export function methodsBench(): void {
  console.log('\nMethods, beside a naive implementation of the same job');
  for (const job of [normalizeAndAggregate, wholeComposite, zScores, treatment, dataWeights, copelandScores])
    printMeasured(job());
}
