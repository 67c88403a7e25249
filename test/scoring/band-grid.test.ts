import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Framework } from '../../src/framework/model.js';
import { bandGrid } from '../../src/scoring/batch/band-grid.js';
import { score } from '../../src/scoring/score.js';
import { scoreAll } from '../../src/scoring/score-all.js';

/** Edges n/d between bands, rising; every band is worth its number. */
function framework(edges: readonly (readonly [number, number])[], lowerIncluded: boolean): Framework {
  const texts = edges.map(([n, d]) => `${n}/${d}`);
  const incl = { fromIncl: lowerIncluded, toIncl: !lowerIncluded };
  const bands = [
    { to: texts[0] as string, toIncl: !lowerIncluded, give: 0 },
    ...texts.map((from, at) => {
      const to = texts[at + 1];
      return { from, ...(to === undefined ? { fromIncl: lowerIncluded } : { to, ...incl }), give: at + 1 };
    }),
  ];
  return {
    id: 'bands',
    version: '1.0.0',
    status: 'complete',
    level: 'commune',
    title: { vi: 'Bậc' },
    scale: 99,
    rounding: { stage: 'total', places: 0 },
    groups: [
      {
        code: '1',
        title: { vi: 'Nhóm' },
        max: 99,
        indicators: [
          {
            code: '1.1',
            max: 99,
            inputs: { a: { kind: 'number' }, b: { kind: 'count' } },
            rule: { kind: 'bands', of: { ratio: { num: { in: 'a' }, den: { in: 'b' } } }, bands },
          },
        ],
      },
    ],
  } as Framework;
}

const edges = fc.uniqueArray(
  fc.tuple(fc.integer({ min: -40, max: 3000 }), fc.integer({ min: 1, max: 1000 })),
  {
    minLength: 1,
    maxLength: 40,
    selector: ([n, d]) => n / d,
  },
);

test('a quotient on or next to an edge falls in the same band alone and among many', () => {
  fc.assert(
    fc.property(edges, fc.boolean(), fc.integer({ min: 1, max: 300 }), (drawn, lowerIncluded, times) => {
      const rising = [...drawn].sort(([n, d], [m, e]) => n * e - m * d);
      const document = framework(rising, lowerIncluded);
      const pairs = rising.flatMap(([n, d]) =>
        [-1, 0, 1].map((step) => [n * times * 7 + step, d * times * 7] as const),
      );
      const { totals } = scoreAll(document, {
        ids: pairs.map((_pair, at) => `u${at}`),
        columns: {
          '1.1.a': Float64Array.from(pairs, ([a]) => a),
          '1.1.b': Float64Array.from(pairs, ([, b]) => b),
        },
      });
      const alone = pairs.map(
        ([a, b], at) => score(document, { id: `u${at}`, inputs: { '1.1': { a, b } } }).total,
      );
      expect(totals).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});

test('bands without edges and bands with very many are told all the same', () => {
  const all = [{ from: undefined, fromIncl: true, to: undefined, toIncl: false }];
  expect(new Set(bandGrid(all, []).cells)).toEqual(new Set([0]));
  const many = Array.from({ length: 80 }, (_, at) => [at, 80] as const);
  const document = framework(many, true);
  const { totals } = scoreAll(document, {
    ids: ['x', 'y', 'z'],
    columns: { '1.1.a': Float64Array.of(-5, 79, 40), '1.1.b': Float64Array.of(80, 160, 80) },
  });
  // -5/80 lies below all; 79/160 = 39.5/80 in the 40th band; 40/80 starts the 41st.
  expect(totals).toEqual([0, 40, 41]);
});
