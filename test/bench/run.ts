/** Runs the benchmarks: medians and ratios of one run, so that what else the machine does falls on all alike. */
import { spawnSync } from 'node:child_process';
import { explain, score, scoreAll, validateUnits } from 'chiso';
import { decideBench } from './decide.js';
import { methodsBench } from './methods.js';
import { policiesBench } from './policies.js';
import { robustness } from './robustness.js';
import { job } from './scoring-job.js';
import { decimalTotals, floatTotals } from './scoring-rivals.js';

const places = 2;
const sizes = (process.env['BENCH_UNITS'] ?? '100,1000,10000,100000').split(',').map(Number);

console.log(`Scoring, 100 mixed indicators, points rounded to ${places} places (${process.version})`);
console.log(
  head('units', 'chiso ms', 'float64', 'decimal.js', 'decimal/chiso', 'chiso/float', 'µs/unit', 'B/unit'),
);
for (const units of sizes) {
  for (const stage of ['indicator', 'total'] as const) {
    const work = job(units, { stage });
    const board = scoreAll(work.framework, work.columns);
    const sample = Math.min(units, 1000);
    const some = job(sample, { stage });
    // A job of a millisecond is measured warm, not behind one that has just filled the caches.
    const again = Math.max(1, Math.round(5000 / units));
    const [ours = 0, floats = 0, decimals = 0] = together(units >= 100_000 ? 5 : 15, [
      () => median(again, () => scoreAll(work.framework, work.columns)),
      () => median(again, () => floatTotals(work, stage, places)),
      () => median(1, () => decimalTotals(some, stage, places)),
    ]);
    const decimal = decimals * (units / sample);
    const check = decimalTotals(some, stage, places);
    const mine = scoreAll(some.framework, some.columns).totals;
    if (check.some((total, row) => total !== mine[row]))
      throw new Error('the totals differ from those of decimal.js');
    const bytes = memory(() => scoreAll(work.framework, work.columns)) / units;
    console.log(
      head(
        `${units} ${stage === 'total' ? '(t)' : '(i)'}`,
        ours.toFixed(2),
        floats.toFixed(2),
        decimal.toFixed(0),
        `${(decimal / ours).toFixed(0)} x`,
        `${(ours / floats).toFixed(2)} x`,
        ((ours / units) * 1000).toFixed(2),
        bytes.toFixed(0),
      ),
    );
    if (board.units.length !== units) throw new Error('lost units');
  }
}
console.log(
  `Most memory used so far, data and rivals included: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
console.log(
  '(i) rounded per indicator, (t) only the total; decimal.js measured on up to 1,000 units and scaled up.',
);

const small = job(2000, { stage: 'total' });
const objects = small.columns.ids.map((id, row) => unitOf(small, id, row));
const first = objects[0] ?? unitOf(small, 'u0', 0);
console.log(
  `\nUnits as objects, 2,000 x 100: score ${median(7, () => scoreAll(small.framework, objects)).toFixed(1)} ms, ` +
    `validate ${median(5, () => validateUnits(small.framework, objects)).toFixed(1)} ms`,
);
console.log(
  `One unit x 100 indicators, scored and explained: ${median(500, () => explain(score(small.framework, first), 'vi')).toFixed(2)} ms`,
);

const [chiso = 0, zod = 0, nothing = 0, help = 0] = cpuTimes([
  ['--input-type=module', '-e', "import 'chiso'"],
  ['--input-type=module', '-e', "import 'zod/mini'"],
  ['-e', '0'],
  ['dist/src/cli.js', '--help'],
]);
console.log(
  `CPU time of a new process: import 'chiso' ${(chiso / zod).toFixed(2)} x import 'zod/mini'; ` +
    `chiso --help ${(help / nothing).toFixed(2)} x node -e 0`,
);

policiesBench();
methodsBench();
decideBench();
robustness();

function unitOf(work: ReturnType<typeof job>, id: string, row: number) {
  const inputs: Record<string, Record<string, number | string>> = {};
  for (const [key, cells] of Object.entries(work.columns.columns)) {
    const [group, member, name] = key.split('.');
    const code = `${group}.${member}`;
    const value = cells[row] as number | string;
    const { kind } = work.specs.find((spec) => spec.code === code) ?? { kind: 'ratio' };
    inputs[code] = { ...inputs[code], [name ?? (kind === 'choice' ? 'chair' : 'apps')]: value };
  }
  return { id, inputs };
}

/** CPU time of Node with these arguments, run in turn; medians of eleven. */
function cpuTimes(programs: readonly string[][]): number[] {
  const times = programs.map((): number[] => []);
  for (let round = 0; round < 11; round += 1) {
    programs.forEach((args, at) => {
      const timed = 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null';
      const { stderr } = spawnSync('bash', ['-c', timed, process.execPath, ...args], { encoding: 'utf8' });
      const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
      times[at]?.push(user + system);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[5] ?? Number.NaN);
}

function median(runs: number, work: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** Medians of measurements made in turn, so that a slow moment hits all. */
function together(runs: number, measurements: readonly (() => number)[]): readonly number[] {
  const times: number[][] = measurements.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, measure] of measurements.entries()) times[at]?.push(measure());
  }
  return times.map((list) => list.sort((x, y) => x - y)[Math.floor(runs / 2)] ?? Number.NaN);
}

/** Bytes of the heap and of typed arrays that the result keeps. */
function memory(work: () => unknown): number {
  globalThis.gc?.();
  const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = used();
  const result = work();
  globalThis.gc?.();
  const kept = used() - before;
  if (result === undefined) throw new Error('nothing was scored');
  return Math.max(0, kept);
}

function head(...cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(14)).join('');
}
