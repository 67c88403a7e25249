/** Speed of deciding by several criteria, beside an honest naive implementation of the same job in the same run. */
import { decideByCopeland, promethee, type Table, topsis } from 'chiso/methods';
import { type Measured, printMeasured, randomTable } from './methods.js';

function median(work: () => unknown, runs: number): number {
  const times: number[] = [];
  for (let run = 0; run < runs + 1; run += 1) {
    const start = performance.now();
    work();
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Part of the units: the naive comparisons of all pairs grow with the square, and are measured on fewer units. */
function firstUnits({ units, indicators, columns }: Table, count: number): Table {
  return {
    units: units.slice(0, count),
    indicators,
    columns: columns.map((column) => column.slice(0, count)),
  };
}

/** TOPSIS as a bare loop over typed arrays: no checks, no ranks. */
function bareTopsis({ columns, units }: Table, weights: readonly number[]): Float64Array {
  const best = new Float64Array(units.length);
  const worst = new Float64Array(units.length);
  columns.forEach((column, k) => {
    let squares = 0;
    let least = Infinity;
    let greatest = -Infinity;
    for (let unit = 0; unit < column.length; unit += 1) {
      const x = column[unit]!;
      squares += x * x;
      if (x < least) least = x;
      if (x > greatest) greatest = x;
    }
    const factor = weights[k]! / Math.sqrt(squares);
    for (let unit = 0; unit < column.length; unit += 1) {
      const above = (column[unit]! - greatest) * factor;
      const below = (column[unit]! - least) * factor;
      best[unit]! += above * above;
      worst[unit]! += below * below;
    }
  });
  return best.map((square, unit) => Math.sqrt(worst[unit]!) / (Math.sqrt(square) + Math.sqrt(worst[unit]!)));
}

/** Net flows pair by pair, linear preference. */
function naiveFlows(
  { columns, units }: Table,
  weights: readonly number[],
  q: number,
  p: number,
): Float64Array {
  const net = new Float64Array(units.length);
  const preference = (d: number) => (d <= q ? 0 : d >= p ? 1 : (d - q) / (p - q));
  for (let a = 0; a < units.length; a += 1) {
    for (let b = 0; b < a; b += 1) {
      let flow = 0;
      for (let k = 0; k < columns.length; k += 1) {
        const d = columns[k]![a]! - columns[k]![b]!;
        flow += weights[k]! * (d > 0 ? preference(d) : -preference(-d));
      }
      net[a]! += flow;
      net[b]! -= flow;
    }
  }
  return net;
}

/** Weighted majority pair by pair. */
function naiveCopeland({ columns, units }: Table, weights: readonly number[]): Float64Array {
  const scores = new Float64Array(units.length);
  for (let a = 0; a < units.length; a += 1) {
    for (let b = 0; b < a; b += 1) {
      let margin = 0;
      for (let k = 0; k < columns.length; k += 1) {
        const d = columns[k]![a]! - columns[k]![b]!;
        if (d > 0) margin += weights[k]!;
        else if (d < 0) margin -= weights[k]!;
      }
      scores[a]! += Math.sign(margin);
      scores[b]! -= Math.sign(margin);
    }
  }
  return scores;
}

/** Prints TOPSIS, PROMETHEE II and Copeland. */
export function decideBench(): void {
  console.log('\nDeciding by several criteria, beside naive loops');
  for (const measured of decideJobs()) printMeasured(measured);
}

/** TOPSIS, PROMETHEE II and Copeland at 10,000 units by 100 criteria. */
function decideJobs(): Measured[] {
  const table = randomTable(10_000, 100);
  const equal = table.indicators.map(() => 1);
  const uneven = table.indicators.map((_, k) => Math.sqrt(k + 2));
  const small = firstUnits(table, 1_000);
  // The naive jobs compare 100 times as many pairs at 10,000 units as at 1,000.
  const flowsNaive = median(() => naiveFlows(small, equal, 1, 20), 3) * 100;
  const copelandNaive = median(() => naiveCopeland(small, equal), 3) * 100;
  const bare = median(() => bareTopsis(table, equal), 15);
  const job = (name: string, work: () => unknown, naive: number, runs = 3): Measured => {
    const time = median(work, runs);
    return { name, median: time, ratio: naive / time };
  };
  const linear = { kind: 'linear', q: 1, p: 20 } as const;
  return [
    job('TOPSIS 10,000 x 100 (beside a bare loop)', () => topsis(table, { weights: equal }), bare, 15),
    job('PROMETHEE II usual 10,000 x 100', () => promethee(table, { weights: equal }), flowsNaive),
    job(
      'PROMETHEE II linear 10,000 x 100',
      () => promethee(table, { weights: equal }, { preferences: linear }),
      flowsNaive,
    ),
    job(
      'Copeland 10,000 x 100, equal weights',
      () => decideByCopeland(table, { weights: equal }),
      copelandNaive,
    ),
    job(
      'Copeland 10,000 x 100, uneven weights',
      () => decideByCopeland(table, { weights: uneven }),
      copelandNaive,
    ),
  ];
}
