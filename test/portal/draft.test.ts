import { scoreAll, scoreDraft, type Unit, validateUnits } from 'chiso';
import { describe, expect, test } from 'vitest';
import { counts, framework, group, type Loose, ratio, single } from '../scoring/support.js';

const line = { kind: 'linear', of: ratio('zero') };
const twoGroups = framework([
  group('1', [
    { code: '1.1', max: 10, inputs: counts, rule: line },
    { code: '1.2', max: 10, inputs: counts, rule: line, missing: 'zero' },
  ]),
  group('2', [{ code: '2.1', max: 5, rule: { kind: 'manual', min: 0, max: 5 } }]),
]);
const told = ({ issues }: ReturnType<typeof scoreDraft>) =>
  issues.map(({ code, path }) => `${code} ${path.join('/')}`);

describe('a form that is still being filled in', () => {
  test('shows the points of the good answers while one is wrong', () => {
    const draft = scoreDraft(twoGroups, {
      id: 'u',
      inputs: { '1.1': { a: 1, b: 4 }, '1.2': { a: 'x', b: 2 }, '2.1': 4 },
    });
    // 1/4 of 10 + 4; 1.2 is in error, so that its "absent counts as zero" does not speak.
    expect(draft.card?.total).toBe(6.5);
    expect(draft.card?.indicators['1.2']).toMatchObject({ points: null, status: 'missing' });
    expect([draft.card?.share, draft.card?.percent, draft.card?.coverage]).toEqual([
      null,
      null,
      { scored: 2, of: 3 },
    ]);
    expect(told(draft)).toEqual(['number-unreadable inputs/1.2/a']);
  });

  test('is scored as score does when nothing is wrong', () => {
    const unit = { id: 'u', inputs: { '1.1': { a: 1, b: 4 }, '1.2': { a: 2, b: 2 }, '2.1': 4 } };
    const { card, issues } = scoreDraft(twoGroups, unit);
    expect(issues).toEqual([]);
    expect(card).toEqual(scoreAll(twoGroups, [unit as never]).scorecard('u'));
  });

  test('reads numbers in the language of the form', () => {
    const draft = scoreDraft(
      single({ rule: { kind: 'manual' } }),
      { id: 'u', inputs: { '1.1': '7,5' } },
      { locale: 'vi' },
    );
    expect(draft.card?.total).toBe(7.5);
  });

  test('sets aside points above the maximum, codes nobody knows and a share too large, all at once', () => {
    const draft = scoreDraft(twoGroups, { id: 'u', inputs: { '1.1': { a: 1, b: 1 }, '2.1': 9, '9.9': 1 } });
    expect(told(draft)).toEqual(['out-of-range inputs/2.1', 'unknown-code inputs/9.9']);
    expect(draft.card?.total).toBe(10);
  });

  test('a condition that asks whether data are missing is not met by data in error', () => {
    const asks = single({
      inputs: { a: { kind: 'count' } },
      rule: {
        kind: 'when',
        cases: [{ if: { missing: 'a' }, then: { kind: 'fixed', give: 10 } }],
        else: { kind: 'fixed', give: 5 },
      },
    });
    expect(scoreDraft(asks, { id: 'u', inputs: {} }).card?.total).toBe(10);
    expect(scoreDraft(asks, { id: 'u', inputs: { '1.1': -1 } }).card?.total).toBe(null);
  });

  test('sub-units in error set aside what is computed from them', () => {
    const over = single({
      inputs: { a: { kind: 'count', of: 'children' } },
      rule: { kind: 'perUnit', of: { children: { how: 'sum', value: 'a', missing: 'error' } }, points: 1 },
    });
    const children = [
      { id: 'x', values: { a: 2 } },
      { id: 'y', values: { a: 3 } },
    ];
    expect(scoreDraft(over, { id: 'u', inputs: {}, children }).card?.total).toBe(5);
    const wrong = scoreDraft(over, {
      id: 'u',
      inputs: {},
      children: [...children, { id: 'z', values: { a: 'no' } }],
    });
    expect(wrong.card?.total).toBe(null);
    expect(told(wrong)).toEqual(['number-unreadable children/2/values/a']);
  });

  test('a unit without id has no card', () => {
    expect(scoreDraft(twoGroups, { inputs: { '2.1': 4 } })).toMatchObject({
      card: null,
      issues: [{ code: 'wrong-type' }],
    });
    for (const hostile of [null, 5, [], 'x', { id: 'u' }]) {
      expect(scoreDraft(twoGroups, hostile).issues.length).toBeGreaterThan(0);
    }
  });
});

describe('places of problems', () => {
  const both = framework([group('1', [{ code: '1.1', max: 10, inputs: counts, rule: line }])], {
    facts: { people: { kind: 'count' } },
  });
  test.each<Loose>([
    [{ '1.1': { a: -1, b: 2 } }],
    [{ '1.1': { a: 1, b: 1.5 } }],
    [{ '1.1': { a: 'x', b: 1 } }],
  ])('are the same whether %j is validated or scored', (inputs) => {
    const unit = { id: 'u', inputs } as Unit;
    const place = (issues: Loose) => issues.map(({ path }: Loose) => path.join('/'));
    const validated = place(validateUnits(both, [unit]).issues);
    let scored: Loose;
    try {
      scoreAll(both, [unit]);
    } catch (error) {
      scored = place((error as Loose).issues);
    }
    expect(scored).toEqual(validated);
  });
});
