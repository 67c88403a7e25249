import { mergeUnits } from 'chiso';
import { describe, expect, test } from 'vitest';
import { issuesOf, type Loose } from '../scoring/support.js';

const unit = (id: string, inputs: Loose, more: Loose = {}): Loose => ({ id, inputs, ...more });
const merged = (values: readonly unknown[], rule: Loose, people?: readonly unknown[]): Loose => {
  const units = values.map((value, index) =>
    unit(`u${index}`, { '1': value }, people ? { facts: { people: people[index] } } : {}),
  );
  const of = units.map(({ id }) => id);
  const rules = { inputs: { '1': rule }, facts: { people: 'sum' } } as Loose;
  return mergeUnits(units, [{ id: 'n', of }], rules)[0]?.inputs['1' as never];
};
const refused = (values: readonly unknown[], rule: Loose, people?: readonly unknown[]) =>
  issuesOf(() => merged(values, rule, people)).map(({ code }) => code);

describe('raw data are merged by a rule for each input', () => {
  test.each<[readonly unknown[], Loose, unknown]>([
    [[2, '3', '1/2'], 'sum', '5.5'],
    [[2, 3, 5], 'mean', '10/3'],
    [[{ share: '0.5' }, { share: 1 }], 'mean', { share: '0.75' }],
    [[true, false], 'any', true],
    [[true, true], 'all', true],
    [[true, false], 'all', false],
    [['2026-02-01', '2026-11-30'], 'latest', '2026-11-30'],
  ])('%j by %j is %j', (values, rule, expected) => expect(merged(values, rule)).toEqual(expected));

  test('weighted by a fact: (10 x 3 + 40 x 1) / 4 = 17.5', () => {
    expect(merged([10, 40], { weightedBy: 'people' }, [3, 1])).toBe('17.5');
  });

  test('what is absent in one is absent, unless the others decide', () => {
    for (const rule of ['sum', 'mean', 'latest'])
      expect(merged([null, rule === 'latest' ? '2026-01-01' : 1], rule)).toBe(null);
    expect([merged([null, true], 'any'), merged([null, false], 'any')]).toEqual([true, null]);
    expect([merged([null, false], 'all'), merged([null, true], 'all')]).toEqual([false, null]);
  });

  test('what applies to none of them stays so', () => {
    const na = { notApplicable: 'no port' };
    expect(merged([na, na], 'sum')).toEqual(na);
  });

  test('facts by their rules, evidence and sub-units joined', () => {
    const units = [
      unit(
        'a',
        { '1': { x: 1, y: 2 } },
        { facts: { people: 5 }, evidence: { '1': 'A' }, children: [{ id: 'p', values: {} }] },
      ),
      unit(
        'b',
        { '1': { x: 3, y: 4 } },
        { facts: { people: 7 }, evidence: { '1': ['B', 'C'] }, children: [{ id: 'q', values: {} }] },
      ),
    ];
    const rules = {
      inputs: { '1.x': 'sum', '1.y': 'mean' },
      facts: { people: 'sum' },
      evidence: 'join',
      children: 'join',
    } as const;
    expect(mergeUnits(units, [{ id: 'n', of: ['a', 'b'] }], rules)).toEqual([
      unit(
        'n',
        { '1': { x: '4', y: '3' } },
        {
          facts: { people: '12' },
          evidence: { '1': ['A', 'B', 'C'] },
          children: [
            { id: 'p', values: {} },
            { id: 'q', values: {} },
          ],
        },
      ),
    ]);
  });
});

describe('refused is', () => {
  test.each<[string, readonly unknown[], Loose, string]>([
    ['what is not declared', [1, 2], undefined, 'merge-undeclared'],
    ['the sum of yes and no', [true, false], 'sum', 'merge-unfit'],
    ['the sum of shares of a maximum', [{ share: 1 }, { share: 1 }], 'sum', 'merge-unfit'],
    ['all of numbers', [1, 2], 'all', 'merge-unfit'],
    ['the latest of texts', ['no', 'date'], 'latest', 'merge-unfit'],
    ['a rule nobody knows', [1, 2], 'median', 'merge-unfit'],
    ['what applies to some only', [1, { notApplicable: 'x' }], 'sum', 'merge-mixed'],
    ['a weight that is not there', [1, 2], { weightedBy: 'people' }, 'merge-weight-missing'],
  ])('%s', (_what, values, rule, code) => expect(refused(values, rule)).toContain(code));

  test('a weight of zero, evidence and sub-units without a rule', () => {
    expect(refused([1, 2], { weightedBy: 'people' }, [0, 1])).toEqual(['merge-weight-missing']);
    const units = [unit('a', {}, { evidence: {} }), unit('b', {}, { children: [] })];
    expect(
      issuesOf(() => mergeUnits(units, [{ id: 'n', of: ['a', 'b'] }], {})).map(({ code }) => code),
    ).toEqual(['merge-undeclared', 'merge-undeclared']);
  });
});
