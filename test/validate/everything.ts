/** One framework that uses every kind of rule, expression, condition, role, gate and policy there is. */
import type { Loose } from './support.js';

const indicator = (code: string, max: number, inputs: Loose, rule: Loose, more: Loose = {}): Loose => ({
  code,
  max,
  inputs,
  rule,
  ...more,
});

const linear = (of: Loose, more: Loose = {}): Loose => ({ kind: 'linear', of, ...more });
const percent = { kind: 'percent' };
const count = { kind: 'count' };

const rules: readonly Loose[] = [
  indicator(
    '1.1',
    5,
    { chair: { kind: 'choice', options: ['head', 'deputy', 'none'] } },
    {
      kind: 'choice',
      input: 'chair',
      options: { head: 5, deputy: { share: '1/3' } },
      else: 0,
    },
  ),
  indicator(
    '1.2',
    5,
    { meetings: count },
    {
      kind: 'bands',
      of: { in: 'meetings' },
      bands: [
        { from: 3, give: { share: 1 } },
        { from: 1, to: 3, give: '5/3' },
      ],
      else: 0,
    },
  ),
  indicator(
    '1.3',
    5,
    { a: count, b: count },
    linear({ ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'na' } }),
  ),
  indicator(
    '1.4',
    5,
    { poor: percent },
    linear(
      { in: 'poor' },
      {
        knots: [
          [0, 5],
          [40, { share: '1/2' }],
          [100, 0],
        ],
        cutBelow: { at: '1/3', give: 5 },
      },
    ),
  ),
  indicator(
    '1.5',
    5,
    { apps: count },
    {
      kind: 'perUnit',
      of: { in: 'apps' },
      points: '0.7',
      every: 3,
      over: 2,
      base: 1,
      partial: 'prorate',
    },
  ),
  indicator(
    '1.6',
    5,
    { done: { kind: 'boolean' }, apps: count },
    {
      kind: 'combine',
      how: 'sum',
      parts: [
        { rule: { kind: 'choice', input: 'done', options: { true: { share: 1 }, false: 0 } }, max: 2 },
        { rule: { kind: 'perUnit', of: { in: 'apps' }, points: 1 }, max: 3 },
      ],
    },
  ),
  indicator(
    '1.7',
    5,
    { late: { kind: 'date' }, due: { kind: 'date' } },
    {
      kind: 'clamp',
      min: 0,
      rule: {
        kind: 'perUnit',
        of: { daysLate: { submitted: 'late', due: 'due', calendar: 'weekdays', holidays: ['2025-01-01'] } },
        points: '-1/3',
        base: 5,
      },
    },
  ),
  indicator(
    '1.8',
    5,
    { x: { kind: 'number', min: 0 } },
    linear({
      ratio: { num: { in: 'x' }, den: { peer: { of: { in: 'x' }, stat: 'max' } }, zeroDen: 'zero' },
    }),
  ),
  indicator(
    '1.9',
    5,
    { s: { kind: 'survey', options: ['1', '2', '3', 'kb'] } },
    {
      kind: 'combine',
      how: 'mean',
      parts: [
        {
          rule: linear({ share: { input: 's', levels: ['2', '3'], exclude: ['kb'], minAnswers: 2 } }),
          weight: 2,
        },
        {
          rule: linear(
            { mean: { input: 's', exclude: ['kb'] } },
            {
              knots: [
                [1, 0],
                [3, 5],
              ],
            },
          ),
          weight: '1/2',
        },
      ],
    },
  ),
  indicator(
    '1.10',
    5,
    { size: { kind: 'number', of: 'children' }, units: count },
    {
      kind: 'combine',
      how: 'max',
      parts: [
        {
          rule: linear({
            children: {
              value: 'size',
              how: 'shareAtLeast',
              least: 2,
              expected: { in: 'units' },
              missing: 'zero',
            },
          }),
        },
        { rule: linear({ children: { value: 'size', how: 'mean', missing: 'skip' } }) },
      ],
    },
  ),
];

const more: readonly Loose[] = [
  indicator(
    '2.1',
    10,
    { y: { kind: 'share' }, n: { kind: 'number' } },
    {
      kind: 'when',
      cases: [
        { if: { any: [{ missing: 'y' }, { na: 'n' }] }, then: { kind: 'fixed', give: 0 } },
        {
          if: { all: [{ cmp: [{ in: 'n' }, '>=', 0] }, { not: { cmp: [{ in: 'y' }, '=', 0] } }] },
          then: linear({ mul: [{ in: 'y' }, '1/2'] }),
        },
        {
          if: { atLeast: { n: 1, of: [{ cmp: [{ percentOf: '1.2' }, '<', 50] }, { evidence: '2.2' }] } },
          then: linear({ sub: [{ add: [{ in: 'y' }, '1/7'] }, '1/7'] }),
        },
      ],
      else: linear(
        { score: '1.2' },
        {
          knots: [
            [0, 0],
            [5, 10],
          ],
        },
      ),
    },
    { na: 'rescale', round: { places: 1, mode: 'half-even' } },
  ),
  indicator('2.2', 10, {}, { kind: 'manual', step: '0.5' }, { evidence: { required: 'zero' } }),
  {
    code: '2.3',
    max: 10,
    inputs: { z: { kind: 'number' } },
    normalize: { method: 'min-max', direction: 'higher-is-better', equal: 'full' },
  },
  {
    code: '2.4',
    max: 10,
    inputs: { w: { kind: 'number', min: 1 } },
    normalize: { method: 'goalposts', direction: 'lower-is-better', goalposts: [1, 9], log: true },
  },
  { code: '2.5', max: 10, inputs: { v: percent }, target: { at: 80, direction: 'at-least' } },
];

/** The framework; sound, without a warning. */
export function everything(): Loose {
  return {
    id: 'everything',
    version: '1.0.0',
    status: 'complete',
    level: 'district',
    title: { vi: 'Đủ mọi quy tắc' },
    scale: 100,
    convertTo: 1000,
    convertBy: 'scale',
    rounding: [
      { stage: 'indicator', places: 3 },
      { stage: 'total', places: 2, mode: 'half-up' },
    ],
    na: 'drop',
    bonus: 'capped-after-penalties',
    penalty: 'stops-at-zero',
    unitTypes: { full: { title: { vi: 'Đủ' }, scale: 100 }, light: { title: { vi: 'Gọn' }, scale: 80 } },
    facts: { population: { kind: 'count' } },
    groups: [
      { code: '1', title: { vi: 'Một' }, max: 50, indicators: rules },
      {
        code: '2',
        title: { vi: 'Hai' },
        max: 50,
        maxFor: { light: 30 },
        aggregate: 'weighted-mean',
        indicators: more,
      },
      { code: '3', title: { vi: 'Thưởng' }, max: 7, role: 'bonus', cap: 5, countsForClass: false },
      { code: '4', title: { vi: 'Trừ' }, max: 9, role: 'penalty' },
      { code: '5', title: { vi: 'Thông tin' }, max: 1, role: 'info' },
    ],
    views: [{ code: 'A', title: { vi: 'Trụ cột' }, members: ['1', '2'], max: 100 }],
    classes: {
      of: 'percent',
      bands: [
        { code: 'A', title: { vi: 'Tốt' }, from: 75 },
        { code: 'B', title: { vi: 'Khá' }, from: '100/3', below: 75 },
        { code: 'C', title: { vi: 'Yếu' }, below: '100/3' },
      ],
    },
    gates: [
      { when: { cmp: [{ in: 'population' }, '<', 2] }, do: 'unranked' },
      { when: { is: ['chair', 'none'] }, do: 'class-down', score: 'edge' },
      { when: { cmp: [{ score: '1' }, '<', 5] }, do: 'cap-total', at: '100/3' },
      { when: { missing: 'chair' }, do: 'zero-group', target: '3' },
      { when: { cmp: [{ percentOf: '2' }, '<', 10] }, do: 'class-at-most', class: 'B', score: 'keep' },
    ],
    ranking: {
      groups: [
        { code: 'I', unitTypes: ['full'] },
        { code: 'II', unitTypes: ['light'] },
      ],
      ties: 'fractional',
      tieBreakers: ['1', '2'],
      incomplete: 'ranked',
    },
  };
}
