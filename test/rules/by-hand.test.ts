/** Values worked out by hand, across the kinds of rule: edges, ties, peers, sub-units, caps. The way to each is beside it. */
import { scoreAll, validateFramework, validateUnits } from 'chiso';
import { expect, test } from 'vitest';
import type { Loose } from '../scoring/support.js';

const framework = (rule: Loose, inputs: Loose, more: Loose = {}): Loose => ({
  id: 'by-hand',
  version: '1.0.0',
  status: 'complete',
  level: 'commune',
  title: { vi: 'Tính tay' },
  scale: 10,
  groups: [
    {
      code: '1',
      title: { vi: 'Nhóm' },
      max: 10,
      indicators: [{ code: '1.1', max: 10, inputs, ...(rule ? { rule } : {}), ...more }],
    },
  ],
});

/** Points of 1.1 of each unit, scored together, after all the checks. */
function points(
  document: Loose,
  data: readonly Loose[],
  children: readonly Loose[] = [],
): readonly (number | null)[] {
  const { value } = validateFramework(document);
  const given = data.map((each, index) => ({
    id: `u${index}`,
    inputs: { '1.1': each },
    ...(children.length > 0 ? { children } : {}),
  }));
  if (!value) throw new Error('refused');
  // Fractions are exact numbers for the scorer; the checker asks what is meant by one that was typed.
  const typed = JSON.stringify(given).includes('/');
  const units = typed ? (given as never) : validateUnits(value, given).value;
  if (!units) throw new Error('refused');
  const board = scoreAll(value, units);
  return board.units.map((id) => board.scorecard(id).indicators['1.1']?.points ?? null);
}

const count = { kind: 'count' };
const ab = { a: count, b: count };
const quotient = (more: Loose = {}): Loose => ({
  ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero', ...more },
});
const linear = (of: Loose, more: Loose = {}): Loose => ({ kind: 'linear', of, ...more });
const peers = (stat: string, zeroDen = 'zero'): Loose =>
  framework(linear({ ratio: { num: { in: 'x' }, den: { peer: { of: { in: 'x' }, stat } }, zeroDen } }), {
    x: count,
  });
const minMax = (equal: string): Loose =>
  framework(
    undefined,
    { x: { kind: 'number' } },
    { na: 'drop', normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal } },
  );
const late = (calendar: string, due: string, points_: unknown): Loose =>
  framework(
    {
      kind: 'perUnit',
      of: { daysLate: { submitted: 's', due, calendar } },
      points: points_,
      base: 10,
      min: 0,
    },
    { s: { kind: 'date' } },
  );
const survey = { v: { kind: 'survey', options: ['1', '2', '3', 'kb'] } };
const answers = { 1: 1, 2: 2, 3: 3, kb: 4 };
const kids = [0.5, 0.7, 0.9].map((k, index) => ({ id: `c${index}`, values: { k } }));
const communes = (missing: string): Loose =>
  framework(linear({ children: { value: 'k', how: 'mean', expected: 20, missing } }), {
    k: { kind: 'share', of: 'children' },
  });

test.each<readonly [string, Loose, readonly Loose[], readonly (number | null)[], (readonly Loose[])?]>([
  [
    // 6/8 is 3/4: the band above starts after it. 4/8 is 1/2, which belongs to the middle.
    'edges of bands over a quotient',
    framework(
      {
        kind: 'bands',
        of: quotient(),
        bands: [
          { from: '3/4', fromIncl: false, give: 10 },
          { from: '1/2', to: '3/4', toIncl: true, give: 5 },
        ],
        else: 1,
      },
      ab,
    ),
    [
      { a: 6, b: 8 },
      { a: 7, b: 8 },
      { a: 4, b: 8 },
      { a: 3, b: 8 },
      { a: 0, b: 0 },
    ],
    [5, 10, 5, 1, 1],
  ],
  [
    // From 10 (all) to 40 (nothing): 25 is half way; 20 leaves 20/30 of 10.
    'a falling line',
    framework(
      linear(
        { in: 'x' },
        {
          knots: [
            [10, 10],
            [40, 0],
          ],
        },
      ),
      { x: { kind: 'number' } },
    ),
    [{ x: 25 }, { x: 20 }, { x: 5 }, { x: 41 }],
    [5, 20 / 3, 10, 0],
  ],
  [
    'a floor: exactly 50 is not below it; 200/3 percent of 10',
    framework(
      linear(
        { in: 'p' },
        {
          knots: [
            [0, 0],
            [100, { share: 1 }],
          ],
          cutBelow: { at: 50, give: 0 },
        },
      ),
      { p: { kind: 'percent' } },
    ),
    [{ p: 50 }, { p: '49.999' }, { p: '200/3' }],
    [5, 0, 20 / 3],
  ],
  [
    // (45,999 - 20,000) / 3,000 = 8.66: eight steps of 0.5; 47,000 makes the ninth; 200,000 passes the maximum.
    'uneven steps',
    framework(
      { kind: 'perUnit', of: { in: 'n' }, points: '0.5', every: 3000, over: 20_000, partial: 'floor' },
      { n: count },
    ),
    [{ n: 45_999 }, { n: 47_000 }, { n: 20_000 }, { n: 0 }, { n: 200_000 }],
    [4, 4.5, 0, 0, 10],
  ],
  [
    'half a point a day after 31 March, none before it, and never below nothing',
    late('days', '2025-03-31', '-1/2'),
    [{ s: '2025-03-31' }, { s: '2025-04-01' }, { s: '2025-03-01' }, { s: '2026-03-31' }],
    [10, 9.5, 10, 0],
  ],
  [
    // Due on Friday the 28th: Saturday is no working day, Monday the first, the Monday after it the sixth.
    'working days late',
    late('weekdays', '2025-03-28', -1),
    [{ s: '2025-03-29' }, { s: '2025-03-31' }, { s: '2025-04-07' }],
    [10, 9, 4],
  ],
  [
    'both leaders get the maximum, the absent one sets nothing',
    peers('max'),
    [{ x: 3 }, { x: 4 }, { x: 4 }, { x: null }],
    [7.5, 10, 10, null],
  ],
  ['a unit alone is its own leader', peers('max'), [{ x: 3 }], [10]],
  ['a leader with nothing: zero as declared', peers('max'), [{ x: 0 }, { x: 0 }], [0, 0]],
  ['a leader with nothing: full as declared', peers('max', 'full'), [{ x: 0 }, { x: 0 }], [10, 10]],
  ['the mean of 1, 2 and 6 is 3', peers('mean'), [{ x: 1 }, { x: 2 }, { x: 6 }], [10 / 3, 20 / 3, 10]],
  [
    'from 1 to 10 points between the least and the greatest',
    minMax('full'),
    [{ x: 10 }, { x: 25 }, { x: 40 }],
    [1, 5.5, 10],
  ],
  ['all equal: full', minMax('full'), [{ x: 3 }, { x: 3 }], [10, 10]],
  ['all equal: zero is the worst end', minMax('zero'), [{ x: 3 }, { x: 3 }], [1, 1]],
  ['all equal: not applicable', minMax('na'), [{ x: 3 }, { x: 3 }], [null, null]],
  [
    // 5 of the 6 that count are 2 or 3; with nobody left there is no share.
    'a share of the answers that count',
    framework(linear({ share: { input: 'v', levels: ['2', '3'], exclude: ['kb'] } }), survey),
    [{ v: answers }, { v: { kb: 4 } }],
    [50 / 6, null],
  ],
  [
    // (1 + 4 + 9) / 6 = 7/3, which is 2/3 of the way from 1 to 3.
    'a mean answer',
    framework(
      linear(
        { mean: { input: 'v', exclude: ['kb'] } },
        {
          knots: [
            [1, 0],
            [3, 10],
          ],
        },
      ),
      survey,
    ),
    [{ v: answers }],
    [20 / 3],
  ],
  ['3 of 20 communes reported 2.1 together: the others are zeros', communes('zero'), [{}], [1.05], kids],
  ['3 of 20 communes reported 2.1 together: the others are left out', communes('skip'), [{}], [7], kids],
  [
    'eleven tenths of fifty is fifty-five',
    framework(
      {
        kind: 'when',
        cases: [
          { if: { cmp: [{ in: 'x' }, '>=', { mul: ['1.1', 50] }] }, then: { kind: 'fixed', give: 10 } },
        ],
        else: { kind: 'fixed', give: 0 },
      },
      { x: { kind: 'number' } },
    ),
    [{ x: 55 }, { x: 54.99 }],
    [10, 0],
  ],
  [
    'more than the whole counts as the whole; nothing of nothing as declared; a complement of it too',
    framework(linear(quotient({ complement: true, zeroDen: 'full' })), ab),
    [
      { a: 5, b: 4 },
      { a: 1, b: 4 },
      { a: 0, b: 0 },
    ],
    [0, 7.5, 10],
  ],
  [
    // (1 x 5 + 3 x 10) / 4
    'a weighted mean of parts',
    framework(
      {
        kind: 'combine',
        how: 'mean',
        parts: [
          { rule: { kind: 'fixed', give: { share: '1/2' } } },
          { rule: { kind: 'fixed', give: { share: 1 } }, weight: 3 },
        ],
      },
      {},
    ),
    [{}],
    [8.75],
  ],
  [
    'what is taken away stops at nothing',
    framework(
      {
        kind: 'clamp',
        min: 0,
        rule: {
          kind: 'combine',
          how: 'sum',
          parts: [
            { rule: { kind: 'fixed', give: 3 } },
            { rule: { kind: 'perUnit', of: { in: 'c' }, points: -1 } },
          ],
        },
      },
      { c: count },
    ),
    [{ c: 1 }, { c: 9 }],
    [2, 0],
  ],
])('%s', (_what, document, data, expected, children = []) => {
  expect(points(document, data, children)).toEqual(expected);
});

/** The total of one unit. */
function total(document: Loose, inputs: Loose): number | null | undefined {
  const { value } = validateFramework(document);
  const units = value && validateUnits(value, [{ id: 'u', inputs }]).value;
  return value && units && scoreAll(value, units).totals[0];
}

const capped = (bonus: string): Loose => ({
  ...framework({ kind: 'manual' }, {}),
  scale: 100,
  bonus,
  penalty: 'stops-at-zero',
  groups: [
    { code: '1', title: { vi: 'Một' }, max: 100 },
    { code: '2', title: { vi: 'Thưởng' }, max: 8, cap: 7, role: 'bonus' },
    { code: '3', title: { vi: 'Trừ' }, max: 10, cap: 5, role: 'penalty' },
  ],
});

test.each<readonly [string, Loose, number]>([
  // 8 counts as 7, 6 as 5.
  ['may-exceed-scale', { '1': 88, '2': 8, '3': 6 }, 90],
  ['may-exceed-scale', { '1': 97, '2': 8, '3': 0 }, 104],
  ['may-exceed-scale', { '1': 2, '2': 0, '3': 6 }, 0],
  // 97 + 7 = 104: first 100, then less 5; or 104 - 5 = 99, which is below 100.
  ['capped-before-penalties', { '1': 97, '2': 8, '3': 6 }, 95],
  ['capped-after-penalties', { '1': 97, '2': 8, '3': 6 }, 99],
])('bonus and penalty: %s %j', (bonus, inputs, expected) => {
  expect(total(capped(bonus), inputs)).toBe(expected);
});

const pair = (na: string): Loose => ({
  ...framework({ kind: 'manual' }, {}),
  scale: 40,
  groups: [
    {
      code: '1',
      title: { vi: 'Một' },
      max: 40,
      indicators: [
        { code: '1.1', max: 10, na },
        { code: '1.2', max: 30 },
      ],
    },
  ],
});

test.each<readonly [string, number]>([
  // 15 of 30, and the other indicator: 10 + 15; 0 + 15; 15 (of 30); 15/30 of 40.
  ['full', 25],
  ['zero', 15],
  ['drop', 15],
  ['rescale', 20],
])('not applicable: %s', (na, expected) => {
  expect(total(pair(na), { '1.1': { notApplicable: 'không phát sinh' }, '1.2': 15 })).toBe(expected);
});
