import { duckdb, postgres, spark } from './databases.js';
import { differ } from './differ.js';
import { draw } from './draw.js';

const [from = 1, to = 50, units = 40] = process.argv.slice(2, 5).map(Number);
const which = process.argv[5] ?? 'duckdb';
const db =
  which === 'duckdb'
    ? await duckdb()
    : which === 'spark'
      ? await spark('/opt/pyspark/bin/python')
      : await postgres('postgres://chiso:chiso@127.0.0.1/chiso');
const counts: Record<string, number> = {};
let undecided = 0,
  bad = 0;
for (let seed = from; seed <= to; seed += 1) {
  const drawn = draw(seed, units);
  try {
    const out = await differ(drawn, db, 'units');
    counts[out.kind] = (counts[out.kind] ?? 0) + 1;
    if (out.why) counts[out.why.slice(0, 160)] = (counts[out.why.slice(0, 160)] ?? 0) + 1;
    undecided += out.undecided;
    if (out.differences.length > 0) {
      bad += 1;
      if (bad < 6)
        console.log(seed, out.kind, out.differences.length, JSON.stringify(out.differences.slice(0, 4)));
    }
  } catch (error) {
    bad += 1;
    counts['threw'] = (counts['threw'] ?? 0) + 1;
    if (bad < 6) console.log(seed, String((error as Error).stack).slice(0, 600));
  }
}
console.log(which, JSON.stringify(counts, null, 1), { undecided, bad });
process.exit(0);
