/** The scorer beside a reference that knows only the documents, over every policy and every pair of policies. */
import { env } from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveringRows, pairsIn, pairsOf } from './covering.js';
import { axes, excluded } from './draw.js';
import { holdsFor } from './holds.js';

// `REFERENCE_RUNS=50 npx vitest run test/reference` draws more; mutation testing takes one row of some (`REFERENCE_ROWS`).
const runs = Number(env['REFERENCE_RUNS'] ?? 2);
const each = Number(env['REFERENCE_ROWS'] ?? 1);
const rows = coveringRows(axes, excluded);

test('every pair of policies is drawn', () => {
  const wanted = pairsOf(axes, excluded);
  const drawn = new Set(rows.flatMap(pairsIn));
  console.info(
    `${drawn.size} of ${wanted.size} pairs of ${Object.keys(axes).length} questions, in ${rows.length} frameworks`,
  );
  expect([...wanted].filter((pair) => !drawn.has(pair))).toEqual([]);
  expect([...drawn].filter((pair) => !wanted.has(pair))).toEqual([]);
});

test('points, totals, classes, places and reasons are those of the reference', () => {
  for (const row of rows.filter((_, at) => at % each === 0)) {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        holdsFor(row, (choices) => choices[gen(fc.nat, { max: choices.length - 1 })] as never);
      }),
      { numRuns: runs },
    );
  }
});
