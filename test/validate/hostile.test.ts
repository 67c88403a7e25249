import { afterEach, describe, expect, test } from 'vitest';
import { validateFramework } from '../../src/validate/framework.js';
import { validateUnits } from '../../src/validate/units.js';
import { changed, found, type Loose, sound } from './support.js';

afterEach(() => {
  expect(({} as Loose).polluted).toBeUndefined();
});

function nested(depth: number): Loose {
  let rule: Loose = { kind: 'info' };
  for (let index = 0; index < depth; index += 1) rule = { kind: 'clamp', rule };
  return rule;
}

const cycle: Loose = { id: 'x' };
cycle.groups = [cycle];

class Point {
  x = 1;
}

const values: readonly (readonly [string, unknown, string])[] = [
  ['nothing', undefined, 'error not-plain-data '],
  ['null', null, 'error wrong-type '],
  ['a text', 'x', 'error wrong-type '],
  ['a list', [], 'error wrong-type '],
  ['a function', () => 1, 'error not-plain-data '],
  ['a symbol', Symbol('x'), 'error not-plain-data '],
  ['a bigint', 1n, 'error not-plain-data '],
  ['a date', new Date(0), 'error not-plain-data '],
  ['a map', new Map(), 'error not-plain-data '],
  [
    'a class instance inside',
    changed((d) => void Object.assign(d, { note: new Point() })),
    'error not-plain-data note',
  ],
  ['a symbol key', { ...sound(), [Symbol('s')]: 1 }, 'error not-plain-data Symbol(s)'],
  [
    'a getter',
    Object.defineProperty(sound(), 'note', { enumerable: true, get: () => 'x' }),
    'error not-plain-data note',
  ],
  [
    'a hole in a list',
    changed((d) => void Object.assign(d.views, { length: 2 })),
    'error not-plain-data views/1',
  ],
  ['a prototype key', JSON.parse('{"__proto__":{"polluted":1}}'), 'error forbidden-key __proto__'],
  ['a constructor key', { constructor: { prototype: { polluted: 1 } } }, 'error forbidden-key constructor'],
  ['an infinite number', JSON.parse('{"scale":1e400}'), 'error not-finite scale'],
  ['not a number', { scale: Number.NaN }, 'error not-finite scale'],
  ['a circle', cycle, 'error circular-value groups/0'],
  [
    'a text of 10 MB',
    changed((d) => void Object.assign(d, { note: 'x'.repeat(10_000_000) })),
    'error text-too-long note',
  ],
  ['a key of 10 MB', { ['x'.repeat(10_000_000)]: 1 }, `error text-too-long ${'x'.repeat(10_000_000)}`],
  [
    'a number beyond counting',
    changed((d) => void Object.assign(d.groups[1], { max: '1e9999' })),
    'error exact-number-unreadable groups/1/max',
  ],
  [
    'a number of a million digits',
    changed((d) => void Object.assign(d.groups[1], { max: '9'.repeat(1_000_000) })),
    'error exact-number-unreadable groups/1/max',
  ],
  [
    'a fraction over zero',
    changed((d) => void Object.assign(d.groups[1], { max: '1/0' })),
    'error exact-number-unreadable groups/1/max',
  ],
  [
    'a proxy that refuses',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
    'error not-plain-data ',
  ],
];

describe('hostile documents give issues, never a crash', () => {
  test.each(values)('%s', (_what, value, expected) => {
    expect(found(value)).toContain(expected);
  });
});

test('rules may nest as deep as any decision, not without end', () => {
  const document = (depth: number) => changed((_, i) => void Object.assign(i[0], { rule: nested(depth) }));
  expect(found(document(20))).toEqual([`warning input-unused groups/0/indicators/0/inputs/meetings`]);
  expect(found(document(10_000))[0]).toMatch(/^error too-deep /);
});

test('shared parts are no circle, and a pile of them is too large', () => {
  const title = { vi: 'x' };
  expect(
    validateFramework(
      changed((d) => {
        d.title = title;
        d.groups[1].title = title;
      }),
    ).value,
  ).toBeDefined();
  let pile: Loose = [1];
  for (let index = 0; index < 40; index += 1) pile = [pile, pile];
  expect(found({ groups: pile })).toEqual(['error too-large ']);
}, 300_000);

test('100,000 indicators are checked', () => {
  const document = changed((d) => {
    d.scale = 100_010;
    delete d.views;
    d.groups[0].max = 100_000;
    d.groups[0].indicators = Array.from({ length: 100_000 }, (_, index) => ({ code: `1.${index}`, max: 1 }));
  });
  expect(found(document)).toEqual([]);
}, 300_000);

test('a hundred thousand wrong rules give a bounded list', () => {
  const document = changed((d) => {
    d.groups[0].indicators = Array.from({ length: 100_000 }, (_, index) => ({
      code: `1.${index}`,
      max: 1,
      rule: { kind: 'linear', of: { ratio: { num: { on: 'a' }, den: true } } },
    }));
  });
  const issues = found(document);
  expect(issues.length).toBeLessThanOrEqual(10_001);
  expect(issues).toContain('error more-issues ');
}, 300_000);

test('a list of a million functions gives a bounded list', () => {
  const issues = found({ groups: new Array(1_000_000).fill(() => 1) });
  expect(issues.length).toBeLessThanOrEqual(10_001);
}, 300_000);

test('a chain of scores as long as the document is no crash', () => {
  const document = changed((d) => {
    d.status = 'partial';
    d.groups[0].max = null;
    d.scale = null;
    delete d.views;
    d.groups[0].indicators = Array.from({ length: 20_000 }, (_, index) => ({
      code: `1.${index}`,
      max: 1,
      rule: { kind: 'linear', of: { score: `1.${(index + 1) % 20_000}` } },
    }));
  });
  const issues = found(document);
  expect(issues.filter((each) => each.includes('circular-score'))).toHaveLength(1);
}, 300_000);

test('hostile units give issues, never a crash', () => {
  const framework = validateFramework(sound()).value as never;
  const thrower = {
    get id(): string {
      throw new Error('no');
    },
    inputs: {},
  };
  const codes = (value: unknown) => (validateUnits(framework, value).issues ?? []).map(({ code }) => code);
  expect(codes([thrower])).toEqual(['not-plain-data']);
  expect(codes(JSON.parse('[{"id":"a","inputs":{"__proto__":{"polluted":1}}}]'))).toEqual(['unknown-code']);
  expect(codes([{ id: 'a', inputs: { '1.1': Number.NaN } }])).toEqual(['wrong-kind']);
  expect(codes([{ id: 'a', inputs: { '1.1': 'x'.repeat(10_000_000) } }])).toEqual(['number-unreadable']);
  expect(codes([{ id: 'x'.repeat(10_000_000), inputs: {} }])).toEqual(['text-too-long']);
  expect(codes(new Array(100_000).fill(3)).length).toBeLessThanOrEqual(10_001);
  expect(codes(null)).toEqual(['wrong-type']);
  expect(codes(new Point())).toEqual(['wrong-type']);
});
