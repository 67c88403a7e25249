/** Data that look right and are not, or look wrong and are right. */
import { expect, test } from 'vitest';
import { score } from '../../src/scoring/score.js';
import { validateFramework } from '../../src/validate/framework.js';
import { type UnitOptions, validateColumns, validateUnits } from '../../src/validate/units.js';
import { type Loose, short, single } from './support.js';

const framework = validateFramework(
  single(
    { max: 10, rule: { kind: 'fixed', give: 1 }, na: 'drop' },
    {
      n: { kind: 'number', min: -5, max: 100, step: '0.5' },
      c: { kind: 'count' },
      p: { kind: 'percent' },
      s: { kind: 'share' },
      b: { kind: 'boolean' },
      o: { kind: 'choice', options: ['Có', 'Không'] },
      d: { kind: 'date' },
      v: { kind: 'survey', options: ['1', '2'] },
    },
  ),
).value as Loose;

/** What a value becomes, or the codes of its problems. */
function read(name: string, value: unknown, options?: UnitOptions): unknown {
  const result = validateUnits(framework, [{ id: 'a', inputs: { '1.1': { [name]: value } } }], options);
  if (!result.value) return result.issues.map(({ code }) => code).join();
  const [unit] = result.value as Loose;
  return unit.inputs['1.1'][name];
}

test.each<readonly [string, unknown, 'vi' | 'en' | undefined, unknown]>([
  ['n', -0, undefined, 0],
  ['n', '-0', 'vi', '0'],
  ['n', 5.25, undefined, 'off-step'],
  ['n', '5,5', 'vi', '5.5'],
  ['n', '1/3', undefined, 'fraction-unclear'],
  ['n', 100.5, undefined, 'out-of-range'],
  ['n', '100,5', undefined, 'number-needs-locale'],
  ['n', '1.000', 'vi', 'out-of-range'],
  ['n', '1.000', 'en', '1.000'],
  ['n', '.5', 'vi', 'number-ambiguous'],
  ['n', '75%', 'vi', 'percent-unfit'],
  ['n', '٣', undefined, 'number-unreadable'],
  ['n', '９', 'vi', 'number-unreadable'],
  ['n', '1e401', undefined, 'number-unreadable'],
  ['n', `${'1'.repeat(60)}/3`, 'vi', 'fraction-unclear'],
  ['n', Number.NaN, undefined, 'wrong-kind'],
  ['n', 1n, undefined, 'wrong-kind'],
  ['n', ' ', undefined, null],
  ['c', 3.5, undefined, 'wrong-kind'],
  ['c', -1, undefined, 'out-of-range'],
  ['c', -0, undefined, 0],
  ['c', '1.000', 'vi', '1000'],
  ['c', '1e2', undefined, '1e2'],
  ['p', 101, undefined, 'out-of-range'],
  ['p', '75%', 'vi', '75'],
  ['p', '100,0001', 'vi', 'out-of-range'],
  ['s', 75, undefined, 'out-of-range'],
  ['s', '75%', 'vi', '0.75'],
  ['b', 1, undefined, true],
  ['b', 'yes', undefined, 'wrong-kind'],
  ['o', 'Có'.normalize('NFD'), undefined, 'Có'],
  ['o', ' Có ', undefined, 'Có'],
  ['o', 'co', undefined, 'unknown-option'],
  ['o', true, undefined, 'wrong-kind'],
  ['d', '2025-02-29', undefined, 'wrong-kind'],
  ['d', '2024-02-29', undefined, '2024-02-29'],
  ['d', '—', undefined, null],
  ['v', { 1: 2, 3: 1 }, undefined, 'unknown-option'],
  ['v', { 1: -1 }, undefined, 'wrong-kind'],
  ['v', { 1: '5' }, undefined, 'wrong-kind'],
  ['v', [], undefined, 'wrong-kind'],
])('%s: %s in %s', (name, value, locale, expected) => {
  expect(read(name, value, locale ? { locale } : {})).toBe(expected);
});

test('the message shows the number as it was given', () => {
  const { issues = [] } = validateUnits(framework, [{ id: 'a', inputs: { '1.1': { c: 3.5 } } }]);
  expect(issues[0]?.message.en).toBe('3.5 is not a whole number from 0.');
});

test('zero in a column of doubles has no sign', () => {
  const table = { ids: ['a', 'b'], columns: { '1.1.n': new Float64Array([-0, Number.NaN]) } };
  expect(validateColumns(framework, table).value?.columns['1.1.n']).toEqual(
    new Float64Array([0, Number.NaN]),
  );
});

const council = (more: Loose, rule: Loose = { kind: 'manual', step: '0.5' }): Loose =>
  validateFramework(single({ max: 10, rule, ...more })).value;

test('a share must come to points that could be given', () => {
  const found = (document: Loose, value: unknown): unknown =>
    short(validateUnits(document, [{ id: 'a', inputs: { '1.1': value } }]).issues ?? []);
  // 1/3 of 10 is no multiple of 0.5; 0.35 of 10 is.
  expect(found(council({}), { share: '1/3' })).toEqual(['error off-step 0/inputs/1.1/share']);
  expect(found(council({}), { share: '0.35' })).toEqual([]);
  expect(found(council({}, { kind: 'manual', max: 8 }), { share: 0.9 })).toEqual([
    'error out-of-range 0/inputs/1.1/share',
  ]);
  expect(found(council({}), { share: null })).toEqual([]);
  expect(found(council({}), { share: 1.2 })).toEqual(['error out-of-range 0/inputs/1.1/share']);
  expect(found(council({ mayExceed: true }), { share: 1.2 })).toEqual([]);
  expect(found(council({ mayBeNegative: true }, { kind: 'manual', min: -5 }), { share: -0.5 })).toEqual([]);
});

test('a share of a maximum nobody knows is taken as it is', () => {
  const document = single({ max: 10 }, {}, { status: 'partial', scale: null });
  document.groups[0].max = null;
  document.groups[0].indicators[0].max = null;
  expect(validateUnits(document, [{ id: 'a', inputs: { '1.1': { share: '1/3' } } }]).issues).toBeUndefined();
});

test('an indicator with an empty list of inputs is scored directly', () => {
  const [unit] = validateUnits(council({}), [{ id: 'a', inputs: { '1.1': { share: '0.5' } } }]).value ?? [];
  expect(score(council({}), unit as never).total).toBe(5);
});

test('an unreadable row leaves its problem, and the others are read', () => {
  const hostile = {
    get id(): string {
      throw new Error('no');
    },
    inputs: {},
  };
  const found = validateUnits(framework, [hostile, { id: 'b', inputs: {} }]).issues ?? [];
  expect(found.map(({ code, path }) => `${code} ${path[0]}`)).toContain('not-plain-data 0');
  expect(found.some(({ path }) => path[0] === 1)).toBe(false);
});
