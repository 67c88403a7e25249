import { improve, rank, scoreAll } from 'chiso';
import { describe, expect, test } from 'vitest';
import { framework, group, issuesOf, type Loose, ratio, single } from '../scoring/support.js';

const ab = { a: { kind: 'count' }, b: { kind: 'count' } };
const three = framework(
  [
    group('1', [
      {
        code: '1.1',
        max: 20,
        inputs: { n: { kind: 'count' } },
        rule: {
          kind: 'bands',
          of: { in: 'n' },
          else: 0,
          bands: [
            { from: 4, give: 20 },
            { from: 2, give: 10 },
          ],
        },
      },
      { code: '1.2', max: 20, inputs: ab, rule: { kind: 'linear', of: ratio('zero') } },
      {
        code: '1.3',
        max: 10,
        inputs: { chair: { kind: 'choice', options: ['head', 'deputy', 'none'] } },
        rule: { kind: 'choice', input: 'chair', options: { head: 10, deputy: 5, none: 0 } },
      },
    ]),
  ],
  {
    classes: {
      of: 'total',
      bands: [
        { code: 'A', title: { vi: 'Tốt' }, from: 40 },
        { code: 'B', title: { vi: 'Khá' } },
      ],
    },
  },
);
// x: 10 + 5 + 5 = 20; y: 20 + 20 + 5 = 45; z: 20 + 10 + 0 = 30.
const units: Loose[] = [
  { id: 'x', inputs: { '1.1': 2, '1.2': { a: 2, b: 8 }, '1.3': 'deputy' } },
  { id: 'y', inputs: { '1.1': 4, '1.2': { a: 8, b: 8 }, '1.3': 'deputy' } },
  { id: 'z', inputs: { '1.1': 5, '1.2': { a: 4, b: 8 }, '1.3': 'none' } },
];
const steps = (goal: Loose) =>
  improve(three, units, 'x', goal).plans.map((plan) => plan.steps.map(({ code, values }) => [code, values]));

describe('what a unit can improve', () => {
  test('what each indicator can gain, the most first', () => {
    const { gains, reached } = improve(three, units, 'x', { points: 50 });
    expect(reached).toBe(false);
    expect(gains.map(({ code, before, after, gain }) => [code, before, after, gain])).toEqual([
      ['1.2', 5, 20, '15'],
      ['1.1', 10, 20, '10'],
      ['1.3', 5, 10, '5'],
    ]);
  });

  test('a place: to be second it takes 30 points, which one indicator gives', () => {
    // 10 more: 1.2 from 5 to 15 is 6 of 8; 1.1 from band 2 to band 4.
    expect(steps({ rank: 2 })).toEqual([[['1.2', { a: '6' }]], [['1.1', { n: '4' }]]]);
  });

  test('a class: 40 points take two indicators, and the last asks for no more than it must', () => {
    // 1.2 gives 15 of the 20 that are lacking, and then either 1.1 (10) or 1.3 (5) is enough.
    expect(steps({ class: 'A' })).toEqual([
      [
        ['1.2', { a: '8' }],
        ['1.1', { n: '4' }],
      ],
      [
        ['1.2', { a: '8' }],
        ['1.3', { chair: 'head' }],
      ],
    ]);
  });

  test('points: all of them take all indicators; more than there are take none', () => {
    expect(steps({ points: 50 })[0]?.map(([code]) => code)).toEqual(['1.2', '1.1', '1.3']);
    expect(steps({ points: '50.5' })).toEqual([]);
  });

  test('what is reached needs no plan', () => {
    expect(improve(three, units, 'x', { rank: 3 })).toEqual({ reached: true, gains: [], plans: [] });
  });

  test('every plan holds when the changed unit is scored', () => {
    for (const goal of [{ rank: 1 }, { rank: 2 }, { class: 'A' }, { points: 33 }]) {
      for (const plan of improve(three, units, 'x', goal).plans) {
        const inputs = { ...units[0].inputs };
        for (const { code, values } of plan.steps)
          inputs[code] =
            typeof inputs[code] === 'object' ? { ...inputs[code], ...values } : Object.values(values)[0];
        const board = scoreAll(three, [{ ...units[0], inputs }, units[1], units[2]]);
        expect(board.scorecard('x').exactTotal).toBe(plan.exactTotal);
        const place = rank(board).entries.find(({ unit }) => unit === 'x')?.rank ?? 9;
        if ('rank' in goal) expect(place).toBeLessThanOrEqual(goal.rank as number);
        if ('points' in goal) expect(plan.total).toBeGreaterThanOrEqual(33);
      }
    }
  });

  test('points given by people: the least hundredth', () => {
    const manual = single({ rule: { kind: 'manual' } });
    const [plan] = improve(manual, [{ id: 'x', inputs: { '1.1': 4 } }] as Loose, 'x', {
      points: '7.255',
    }).plans;
    expect([plan?.steps[0]?.values, plan?.exactTotal]).toEqual([{ '': '7.26' }, '7.26']);
  });

  test('two inputs at once, where a condition asks for both', () => {
    const both = single({
      inputs: { a: { kind: 'boolean' }, b: { kind: 'count' } },
      rule: {
        kind: 'when',
        cases: [
          {
            if: { all: [{ is: ['a', true] }, { cmp: [{ in: 'b' }, '>=', 3] }] },
            then: { kind: 'fixed', give: 10 },
          },
        ],
        else: { kind: 'fixed', give: 0 },
      },
    });
    const [plan] = improve(both, [{ id: 'x', inputs: { '1.1': { a: false, b: 1 } } }] as Loose, 'x', {
      points: 10,
    }).plans;
    expect(plan?.steps[0]?.values).toEqual({ a: true, b: '3' });
  });

  test('steps counted: 2 points each up to 10 take 5', () => {
    const counted = single({
      inputs: { n: { kind: 'count' } },
      rule: { kind: 'perUnit', of: { in: 'n' }, points: 2 },
    });
    const one = [{ id: 'x', inputs: { '1.1': 1 } }] as Loose;
    expect(improve(counted, one, 'x', { points: 10 }).plans[0]?.steps[0]?.values).toEqual({ n: '5' });
    expect(improve(counted, one, 'x', { points: 5 }).plans[0]?.steps[0]?.values).toEqual({ n: '3' });
  });

  test.each<Loose>([
    [{}],
    [{ rank: 0 }],
    [{ rank: 1.5 }],
    [{ class: 'Z' }],
    [{ points: 'many' }],
    [{ rank: null }],
  ])('%j is no goal', (goal) => {
    expect(issuesOf(() => improve(three, units, 'x', goal))[0]?.code).toBe('bad-option');
  });

  test('a unit that is not there', () => {
    expect(issuesOf(() => improve(three, units, 'q', { rank: 1 }))[0]?.code).toBe('unknown-unit');
  });
});
