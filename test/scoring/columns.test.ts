import { scoreAll, validateColumns } from 'chiso';
import { expect, test } from 'vitest';
import { framework, group, type Loose, problemsOf, ratio, single } from './support.js';

const two = single({
  inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
  rule: { kind: 'linear', of: ratio('zero') },
});
const one = single({ inputs: { a: { kind: 'count' } }, rule: { kind: 'manual' } });
/** A fact and a group scored directly that have the same name. */
const same = framework(
  [
    { code: 'A', title: { vi: 'A' }, max: 10 },
    group('1', [{ code: '1.1', max: 10, rule: { kind: 'linear', of: { in: 'A' } } }]),
  ],
  { facts: { A: { kind: 'count' } } },
);
const typed = single({ rule: { kind: 'manual' } }, { unitTypes: { xa: { title: { vi: 'Xã' }, scale: 10 } } });

const cases: readonly (readonly [string, Loose, Loose, string])[] = [
  ['the same input', one, { '1.1': [3], '1.1.a': [5] }, 'column-twice at columns/1.1.a'],
  ['several inputs', two, { '1.1': [3] }, 'column-of-several at columns/1.1'],
  ['a fact or a code', same, { A: [3] }, 'ambiguous-column at columns/A'],
];

test.each(cases)('a column that could mean %s is refused, not guessed', (_, document, columns, problem) => {
  const table = { ids: ['u'], columns };
  expect(problemsOf(() => scoreAll(document, table))).toEqual([problem]);
  const found = validateColumns(document, table).issues?.map(
    ({ code, path }) => `${code} at ${path.join('/')}`,
  );
  expect(found).toContain(problem);
});

test('every list of a table has one entry a unit', () => {
  const table: Loose = {
    ids: ['u', 'v'],
    names: [],
    types: ['xa'],
    groups: 'a',
    columns: { '1.1': new Set() },
  };
  expect(problemsOf(() => scoreAll(typed, table))).toEqual([
    'column-length at names',
    'column-length at types',
    'column-not-list at groups',
    'column-not-list at columns/1.1',
  ]);
});

test('the only input of a code can be given under the code or under its own name', () => {
  for (const key of ['1.1', '1.1.a']) {
    const board = scoreAll(one, { ids: ['u', 'v'], names: ['U', undefined], columns: { [key]: [3, null] } });
    expect(board.totals).toEqual([3, null]);
    expect([board.scorecard('u').name, board.scorecard('v').name]).toEqual(['U', null]);
  }
});

test('units of a table are of the types it says', () => {
  const table = { ids: ['u', 'v'], types: ['xa', undefined], columns: { '1.1': [7, 8] } };
  expect(problemsOf(() => scoreAll(typed, table))).toEqual(['unit-type-missing at units/1']);
  const whole = { ...table, types: ['xa', 'xa'] };
  expect(scoreAll(typed, whole).totals).toEqual([7, 8]);
  expect(scoreAll(typed, whole).scorecard('v').type).toBe('xa');
});

test('facts that a table leaves out are absent', () => {
  const document = single({ rule: { kind: 'linear', of: { in: 'f' } } }, { facts: { f: { kind: 'share' } } });
  expect(scoreAll(document, { ids: ['u'], columns: {} }).totals).toEqual([null]);
  expect(scoreAll(document, { ids: ['u'], columns: { f: ['1/4'] } }).totals).toEqual([2.5]);
});
