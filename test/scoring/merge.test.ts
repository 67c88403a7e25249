import { type ChisoError, mergeUnits } from 'chiso';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const unit = (id: string, value: unknown, more = {}) => ({ id, inputs: { '1': value }, ...more }) as never;

describe('merging units', () => {
  test('takes the plain mean of each indicator, exactly', () => {
    // (0.1 + 0.2 + 0.3) / 3 = 0.2, which floats miss.
    const units = [unit('a', 0.1), unit('b', '0.2'), unit('c', '3/10')];
    expect(mergeUnits(units, [{ id: 'n', name: 'N', of: ['a', 'b', 'c'] }])).toEqual([
      { id: 'n', name: 'N', inputs: { '1': '0.2' } },
    ]);
    // (1 + 0 + 0) / 3 never ends.
    const thirds = [unit('a', 1), unit('b', 0), unit('c', 0)];
    expect(mergeUnits(thirds, [{ id: 'n', of: ['a', 'b', 'c'] }])[0]?.inputs).toEqual({ '1': '1/3' });
  });

  test('keeps shares as shares', () => {
    const units = [unit('a', { share: 0.5 }), unit('b', { share: '1' })];
    expect(mergeUnits(units, [{ id: 'n', of: ['a', 'b'] }])[0]?.inputs).toEqual({ '1': { share: '0.75' } });
  });

  test('a unit with one predecessor is that unit under its new id', () => {
    const only = {
      id: 'a',
      name: 'A',
      facts: { people: 5 },
      inputs: { '1': 'option', '2': { x: 1, y: 2 } },
    } as never;
    expect(mergeUnits([only], [{ id: 'n', name: 'N', of: ['a'] }])).toEqual([
      { id: 'n', name: 'N', facts: { people: 5 }, inputs: { '1': 'option', '2': { x: 1, y: 2 } } },
    ]);
  });

  test('what is absent in one is absent in the merged unit, and what applies to none stays so', () => {
    const units = [
      { id: 'a', inputs: { '1': 5, '2': null, '4': { notApplicable: 'no port' } } },
      { id: 'b', inputs: { '1': null, '3': 7, '4': { notApplicable: 'no sea' } } },
    ] as never[];
    expect(mergeUnits(units, [{ id: 'n', of: ['a', 'b'] }])[0]?.inputs).toEqual({
      '1': null,
      '2': null,
      '3': null,
      '4': { notApplicable: 'no port' },
    });
  });

  test('type, group and rankedness are kept where they are the same', () => {
    const same = { type: 'province', group: 'A', ranked: false };
    const [merged] = mergeUnits([unit('a', 1, same), unit('b', 2, same)], [{ id: 'n', of: ['a', 'b'] }]);
    expect(merged).toEqual({ id: 'n', ...same, inputs: { '1': '1.5' } });
  });

  test('units that no merge names are left out, and the given ones are not changed', () => {
    const units = Object.freeze([unit('a', 1), unit('b', 2)]);
    expect(mergeUnits(units, [{ id: 'n', of: ['a'] }]).map(({ id }) => id)).toEqual(['n']);
    expect(mergeUnits(units, [])).toEqual([]);
  });

  test('the mean lies between the least and the greatest, whatever the order', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, (list) => {
        const units = list.map((value, index) => unit(String(index), `${value}/1000`));
        const of = list.map((_, index) => String(index));
        const merged = [of, [...of].reverse()].map(
          (order) => mergeUnits(units, [{ id: 'n', of: order }])[0]?.inputs,
        );
        expect(merged[0]).toEqual(merged[1]);
        const [top = '0', bottom = '1'] = String((merged[0] as { '1': string })['1']).split('/');
        const mean = (1000 * Number(top)) / Number(bottom);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
      }),
    );
  });
});

describe('merging units refuses', () => {
  const codes = (units: unknown, merges: unknown) => {
    try {
      mergeUnits(units as never, merges as never);
    } catch (error) {
      return (error as ChisoError).issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
    }
    throw new Error('nothing was thrown');
  };
  const n = (...of: string[]) => [{ id: 'n', of }];

  test('what are no lists', () => {
    expect(codes(null, [])).toEqual(['merge-not-lists']);
    expect(codes([], { n: ['a'] })).toEqual(['merge-not-lists']);
    expect(codes([null, { id: 5 }], [null, { id: 'n', of: 'a' }])).toEqual([
      'merge-not-a-unit units.0',
      'merge-not-a-unit units.1',
      'merge-not-a-merge merges.0',
      'merge-not-a-merge merges.1',
    ]);
  });
  test('a former unit that is missing, every one of them at once', () => {
    expect(codes([unit('a', 1)], [...n('a', 'b'), { id: 'm', of: ['c'] }, { id: 'o', of: [] }])).toEqual([
      'merge-unit-missing merges.0',
      'merge-unit-missing merges.1',
      'merge-of-nothing merges.2',
    ]);
  });
  test('a unit given twice, or counted twice', () => {
    expect(codes([unit('a', 1), unit('a', 2)], n('a'))).toEqual(['merge-unit-twice units.1']);
    expect(codes([unit('a', 1), unit('b', 2)], n('a', 'a', 'b'))).toEqual(['merge-unit-twice merges.0']);
  });
  test('values without a mean', () => {
    for (const value of ['option', true, '2026-12-10', { a: 1, b: 2 }, { share: 'much' }, [1], '1e999']) {
      expect(codes([unit('a', value), unit('b', 1)], n('a', 'b'))).toEqual([
        'merge-value-not-number merges.0',
      ]);
    }
  });
  test('points beside shares, and numbers beside what does not apply', () => {
    expect(codes([unit('a', 1), unit('b', { share: 1 })], n('a', 'b'))).toEqual([
      'merge-values-differ merges.0',
    ]);
    expect(codes([unit('a', 1), unit('b', { notApplicable: 'x' })], n('a', 'b'))).toEqual([
      'merge-values-differ merges.0',
    ]);
  });
  test('former units of different types', () => {
    expect(codes([unit('a', 1, { type: 'x' }), unit('b', 1)], n('a', 'b'))).toEqual([
      'merge-kinds-differ merges.0',
    ]);
  });
  test('facts, evidence and sub-units, which the rule does not speak of', () => {
    const more = { facts: { people: 1 }, evidence: { '1': 'x' }, children: [] };
    expect(codes([unit('a', 1, more), unit('b', 1)], n('a', 'b'))).toEqual([
      'merge-without-rule merges.0',
      'merge-without-rule merges.0',
      'merge-without-rule merges.0',
    ]);
  });
  test('nothing by the names of objects', () => {
    const hostile = JSON.parse('{ "id": "a", "inputs": { "__proto__": 4, "constructor": 2 } }');
    const [merged] = mergeUnits([hostile, { ...hostile, id: 'b' }], n('a', 'b'));
    expect(Object.entries(merged?.inputs ?? {})).toEqual([
      ['__proto__', '4'],
      ['constructor', '2'],
    ]);
    expect(({} as { 4?: unknown })['4']).toBeUndefined();
  });
  test('in both languages, by name', () => {
    try {
      mergeUnits([unit('a', 1)], n('a', 'binh-phuoc'));
    } catch (error) {
      const [first] = (error as ChisoError).issues;
      expect(first.message.en).toBe('"n" was made of "binh-phuoc", which is not among the units.');
      expect(first.message.vi).toBe(
        '"n" được hợp từ "binh-phuoc", nhưng đơn vị này không có trong danh sách.',
      );
    }
    expect.assertions(2);
  });
});
