/** What an index says and nothing would look at, or what would be put right by a guess, is told. */
import { ChisoError } from 'chiso';
import { composite, denominate, normalize, tableFromRows } from 'chiso/methods';
import { expect, test } from 'vitest';

const table = tableFromRows(
  [
    [1, 40, 2],
    [2, 10, 4],
    [3, 20, 1],
  ],
  { indicators: ['x', 'y', 'people'] },
);
const rows = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
const base = { normalize: 'min-max', aggregate: 'arithmetic' } as const;
const remarks = (own: Readonly<Record<string, object>>, more: object = {}) =>
  composite(table, {
    ...base,
    ...more,
    nodes: rows.map((node) => ({ ...node, ...own[node.code] })),
  } as never).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

test.each(['direction', 'goalposts', 'target', 'denominator', 'treat', 'normalize'])(
  '%s of a group is looked at by nothing, and told',
  (field) => {
    expect(remarks({ all: { [field]: 'none' } })).toEqual([`unknown-field all.${field}`]);
  },
);

test.each(['aggregate', 'weigh', 'available'])(
  '%s of an indicator is looked at by nothing, and told',
  (field) => {
    expect(remarks({ x: { [field]: 'equal' } })).toEqual([`unknown-field x.${field}`]);
  },
);

test('a denominator is looked at where a step divides, and told where none does', () => {
  expect(remarks({ x: { denominator: 'people' } })).toEqual(['unknown-field x.denominator']);
  expect(remarks({ x: { denominator: 'people' } }, { prepare: [{ step: 'denominate' }] })).toEqual([]);
});

const codes = (done: () => unknown): readonly string[] => {
  try {
    done();
    return [];
  } catch (error) {
    if (error instanceof ChisoError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw error;
  }
};

test('goalposts in the wrong order are refused, not put in order', () => {
  const posts = (goalposts: readonly [number, number]) => () =>
    normalize(table, { method: 'goalposts', goalposts });
  expect(codes(posts([0, 50]))).toEqual([]);
  expect(codes(posts([50, 0]))).toEqual(['bad-option goalposts']);
  expect(
    codes(() =>
      composite(table, {
        ...base,
        nodes: rows.map((node) => (node.parent ? { ...node, goalposts: [5, 1] } : node)),
      } as never),
    ),
  ).toEqual(['bad-option x.goalposts', 'bad-option y.goalposts']);
});

test('a denominator below zero is refused, with the unit', () => {
  const debts = tableFromRows(
    [
      [10, -2],
      [10, 5],
    ],
    { units: ['a', 'b'], indicators: ['loans', 'assets'] },
  );
  expect(codes(() => denominate(debts, { loans: 'assets' }))).toEqual(['negative-denominator loans.a']);
});
