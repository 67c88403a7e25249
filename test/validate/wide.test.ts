/**
 * Very many of everything: the checks end with the right problems. Time cannot be asserted on machines nobody knows; but
 * whatever keeps something for each of them about each of them runs out of memory here, and what only looks at them takes
 * hours when there are more: `WIDE=100000 npx vitest run test/validate/wide.test.ts`.
 */
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { validateFramework } from '../../src/validate/framework.js';
import { mostIssues } from '../../src/validate/plain.js';
import { validateColumns, validateUnits } from '../../src/validate/units.js';
import type { Loose } from './support.js';

const many = Math.max(mostIssues + 1000, Number(env['WIDE'] ?? 12_000));
const list = (make: (index: number) => unknown): unknown[] =>
  Array.from({ length: many }, (_, index) => make(index));
const record = (make: (index: number) => readonly [string, unknown]): Loose =>
  Object.fromEntries(Array.from({ length: many }, (_, index) => make(index)));

const group = (code: number | string, more: Loose = {}): Loose => ({
  code: String(code),
  title: { vi: 'Nhóm' },
  max: 1,
  ...more,
});
const document = (groups: unknown[], more: Loose = {}): Loose => ({
  id: 'wide',
  version: '1.0.0',
  status: 'partial',
  level: 'commune',
  title: { vi: 'Rộng' },
  scale: null,
  groups,
  ...more,
});
const members = (make: (index: number) => Loose): unknown[] => [
  group(1, { max: null, indicators: list((index) => ({ code: `1.${index}`, max: 1, ...make(index) })) }),
];
const ruled = (rule: Loose, inputs: Loose = { x: { kind: 'number' } }): Loose =>
  document([group(1, { max: null, indicators: [{ code: '1.1', max: 10, inputs, rule }] })]);
const linear = (of: Loose): Loose => ({ kind: 'linear', of });
const fixed = { kind: 'fixed', give: 1 };
const type = { title: { vi: 'Loại' }, scale: 1 };

const documents: readonly (readonly [string, () => unknown, readonly string[]])[] = [
  ['groups', () => document(list((index) => group(index))), []],
  ['groups with one code', () => document(list(() => group(1))), ['duplicate-code']],
  ['wrong groups', () => document(list(() => 5)), ['wrong-type']],
  ['indicators', () => document(members(() => ({}))), []],
  [
    'indicators and as many facts',
    () =>
      document(
        members((index) => ({ rule: linear({ in: `f${index}` }) })),
        { facts: record((index) => [`f${index}`, { kind: 'share' }]) },
      ),
    [],
  ],
  [
    'choices of a fact with as many options',
    () =>
      document(
        members(() => ({ rule: { kind: 'choice', input: 'f', options: { zz: 1 } } })),
        { facts: { f: { kind: 'choice', options: list((index) => `o${index}`) } } },
      ),
    ['option-never-used', 'option-without-points'],
  ],
  [
    'means of a survey with as many levels',
    () =>
      document(
        members(() => ({ rule: linear({ mean: { input: 'f' } }) })),
        { facts: { f: { kind: 'survey', options: list(String) } } },
      ),
    [],
  ],
  [
    'options of a rule that its input does not have',
    () =>
      ruled(
        { kind: 'choice', input: 'x', options: record((index) => [`o${index}`, 1]), else: 0 },
        { x: { kind: 'choice', options: ['a'] } },
      ),
    ['option-never-used'],
  ],
  [
    'bands that all overlap',
    () => ruled({ kind: 'bands', of: { in: 'x' }, bands: list((i) => ({ from: i, to: i + many, give: 1 })) }),
    ['band-overlap'],
  ],
  [
    'bands with gaps',
    () =>
      ruled({
        kind: 'bands',
        of: { in: 'x' },
        bands: list((i) => ({ from: 2 * i, to: 2 * i + 1, give: 1 })),
      }),
    ['band-gap'],
  ],
  ['terms', () => ruled(linear({ add: list(() => ({ in: 'x' })) })), []],
  [
    'undeclared inputs',
    () => ruled(linear({ add: list((index) => ({ in: `u${index}` })) }), {}),
    ['input-undeclared'],
  ],
  [
    'conditions',
    () =>
      ruled({
        kind: 'when',
        cases: [{ if: { any: list((index) => ({ cmp: [{ in: 'x' }, '>', index] })) }, then: fixed }],
        else: fixed,
      }),
    [],
  ],
  [
    'cases that an earlier one takes',
    () =>
      ruled({
        kind: 'when',
        cases: list((index) => ({ if: { cmp: [{ in: 'x' }, '>', index] }, then: fixed })),
        else: fixed,
      }),
    ['case-never-used'],
  ],
  [
    'types of units, each with its group',
    () =>
      document(
        list((index) => group(index, { appliesTo: [`t${index}`] })),
        { unitTypes: record((index) => [`t${index}`, type]) },
      ),
    [],
  ],
  [
    'circles through one long chain',
    () =>
      document([
        group(1, {
          max: null,
          indicators: [
            ...list((index) => ({ code: `1.${index}`, max: 1, rule: linear({ score: `1.${index + 1}` }) })),
            {
              code: `1.${many}`,
              max: 1,
              rule: linear({ add: list((index) => ({ score: `1.${index}` })) }),
            },
          ],
        }),
      ]),
    ['circular-score'],
  ],
  [
    'classes with gaps',
    () =>
      document([group(1)], {
        classes: {
          of: 'percent',
          bands: list((i) => ({
            title: { vi: `c${i}` },
            from: `${2 * (many - i) - 2}/${2 * many}`,
            below: `${2 * (many - i) - 1}/${2 * many}`,
          })),
        },
      }),
    ['class-gap'],
  ],
  [
    'gates that name no code',
    () =>
      document([group(1)], {
        gates: list((index) => ({ when: { missing: 'f' }, do: 'zero-group', target: `q${index}` })),
        facts: { f: { kind: 'count' } },
      }),
    ['unknown-code'],
  ],
  [
    'members of a view that are none',
    () => document([group(1)], { views: [{ code: 'v', title: { vi: 'v' }, members: list((i) => `q${i}`) }] }),
    ['unknown-code'],
  ],
  [
    'unknown keys',
    () =>
      document(
        [group(1)],
        record((index) => [`k${index}`, 1]),
      ),
    ['unknown-key'],
  ],
  ['dates', () => document(list(() => new Date(0))), ['not-plain-data']],
  ['bigints', () => document(list(() => 1n)), ['not-plain-data']],
  [
    'infinite numbers',
    () => document(list(() => group(1, { max: Number.POSITIVE_INFINITY }))),
    ['not-finite'],
  ],
  ['holes', () => document(new Array(many)), ['not-plain-data']],
];

test.each(documents)(
  'very many %s',
  (_what, make, expected) => {
    const { value, issues = [] } = validateFramework(make());
    const codes = new Set(issues.map(({ code }) => code));
    for (const code of expected) expect(codes).toContain(code);
    expect(issues.length).toBeLessThanOrEqual(mostIssues + 1);
    if (expected.length === 0) expect(value).toBeDefined();
    if (issues.length > mostIssues) expect(issues[0]?.code).toMatch(/^more-(issues|warnings)$/);
  },
  300_000,
);

test('a figure over peers inside another, many times over, is looked at once', () => {
  let of: Loose = { in: 'x' };
  for (let depth = 0; depth < 24; depth += 1) of = { peer: { of, stat: 'max' } };
  const issues = validateFramework(ruled(linear(of))).issues ?? [];
  expect([...new Set(issues.map(({ code }) => code))]).toEqual(['figure-misplaced']);
  expect(issues).toHaveLength(23);
});

const framework = document(
  [
    group(1, {
      max: null,
      indicators: [
        {
          code: '1.1',
          max: 1,
          inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
          rule: linear({ ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } }),
        },
      ],
    }),
  ],
  { unitTypes: record((index) => [`t${index}`, type]) },
) as never;
const last = `t${many - 1}`;

const data: readonly (readonly [string, () => unknown, string | undefined])[] = [
  ['units', () => list((i) => ({ id: `u${i}`, type: last, inputs: { '1.1': { a: 1, b: 2 } } })), undefined],
  [
    'units of unknown types',
    () => list((i) => ({ id: `u${i}`, type: 'x', inputs: {} })),
    'unknown-unit-type',
  ],
  ['units with one id', () => list(() => ({ id: 'u', type: last, inputs: {} })), 'duplicate-unit'],
  [
    'unknown codes',
    () => [{ id: 'u', type: last, inputs: record((index) => [`z${index}`, 1]) }],
    'unknown-code',
  ],
  [
    'unknown inputs',
    () => [{ id: 'u', type: last, inputs: { '1.1': record((index) => [`z${index}`, 1]) } }],
    'unknown-input',
  ],
  [
    'unknown facts',
    () => [{ id: 'u', type: last, facts: record((index) => [`z${index}`, 1]), inputs: {} }],
    'unknown-input',
  ],
  ['holes', () => new Array(many), 'wrong-type'],
];

test.each(data)(
  'very many %s in the data',
  (_what, make, expected) => {
    const { value, issues = [] } = validateUnits(framework, make());
    expect(issues.length).toBeLessThanOrEqual(mostIssues + 1);
    if (expected === undefined) expect(value).toHaveLength(many);
    else expect(issues.map(({ code }) => code)).toContain(expected);
  },
  300_000,
);

test('warnings refuse nothing, however many they are', () => {
  const units = list((index) => ({ id: `u${index}`, type: last, inputs: { '1.1': { a: 3, b: 2 } } }));
  const { value, issues = [] } = validateUnits(framework, units);
  expect(value).toHaveLength(many);
  expect(issues).toHaveLength(mostIssues + 1);
  expect(issues.at(-1)).toMatchObject({ code: 'more-warnings', severity: 'warning' });
  const unused = validateFramework(
    document(members(() => ({ inputs: { x: { kind: 'count' } }, rule: fixed }))),
  );
  expect(unused.value).toBeDefined();
  expect(unused.issues?.[0]).toMatchObject({ code: 'more-warnings', severity: 'warning' });
}, 300_000);

test('a column named by ten million dots is unknown', () => {
  const table = { ids: ['a'], types: [last], columns: { ['1.'.repeat(5_000_000)]: [1] } };
  expect(validateColumns(framework, table).issues?.map(({ code }) => code)).toEqual(['unknown-code']);
}, 300_000);

test('a number of a hundred thousand digits, and one that is no number, are told at once', () => {
  const ones = '1'.repeat(100_000);
  for (const text of [`${ones}/${ones}x`, `${ones}x`, `${ones}.${ones}e`, `${' '.repeat(100_000)}x`]) {
    const { value, issues = [] } = validateFramework({ id: 'x', scale: text });
    expect(value).toBeUndefined();
    expect(issues.some(({ path }) => path[0] === 'scale')).toBe(true);
  }
});
