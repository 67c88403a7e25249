/** Every problem of scoring can be met, and says in both languages what, and what to do. */
import { readFileSync } from 'node:fs';
import { rank, score, scoreAll, stageDifferences } from 'chiso';
import { expect, test } from 'vitest';
import * as kinds from '../../src/messages/scoring.js';
import { counts, framework, group, issuesOf, type Loose, ratio, single } from '../scoring/support.js';

const linear = (of: Loose, inputs: Loose = counts, extra: Loose = {}): Loose => ({
  inputs,
  rule: { kind: 'linear', of, ...extra },
});
/** Calls that score one unit: `score` documents what they throw. */
const alone = new Set<() => unknown>();
const one = (indicator: Loose, inputs: Loose, more: Loose = {}): (() => unknown) => {
  const call = (): unknown =>
    score(single(indicator, more.document ?? {}), { id: 'u', inputs: { '1.1': inputs }, ...more.unit });
  alone.add(call);
  return call;
};
const x = { x: { kind: 'number' } };
const child = { v: { kind: 'number', of: 'children' }, n: { kind: 'count' } };
const over = (missing: string): Loose =>
  linear({ children: { value: 'v', how: 'mean', missing, expected: { in: 'n' } } }, child);
const types = { unitTypes: { so: { title: { vi: 'Sở' }, scale: 10 } } };
const groups = { ranking: { groups: [{ code: 'A' }] } };
const plain = single({});

/** What provokes each: code, place, call. Warnings are read off a card. */
const provoked: readonly (readonly [code: string, place: string, call: () => unknown])[] = [
  [
    'unknown-option',
    'inputs/1.1',
    one({ inputs: { o: { kind: 'choice' } }, rule: { kind: 'choice', input: 'o', options: { a: 1 } } }, 'b'),
  ],
  [
    'no-band',
    'inputs/1.1',
    one({ inputs: x, rule: { kind: 'bands', of: { in: 'x' }, bands: [{ from: 5, give: 1 }] } }, 1),
  ],
  [
    'no-case',
    'inputs/1.1',
    one(
      {
        inputs: x,
        rule: {
          kind: 'when',
          cases: [{ if: { cmp: [{ in: 'x' }, '>', 5] }, then: { kind: 'fixed', give: 1 } }],
        },
      },
      1,
    ),
  ],
  ['out-of-range', 'inputs/1.1', one({}, 11)],
  ['off-step', 'inputs/1.1', one({ rule: { kind: 'manual', step: 2 } }, 3)],
  [
    'part-of-step',
    'inputs/1.1',
    one({ inputs: x, rule: { kind: 'perUnit', of: { in: 'x' }, points: 1 } }, '1.5'),
  ],
  ['zero-denominator', 'inputs/1.1', one(linear(ratio()), { a: 1, b: 0 })],
  ['logarithm-of-non-positive', 'inputs/1.1', one(linear({ ln: { in: 'x' } }, x), 0)],
  [
    'too-many-children',
    'inputs/1.1',
    one(over('skip'), { n: 0 }, { unit: { children: [{ id: 'c', values: { v: 1 } }] } }),
  ],
  [
    'children-missing',
    'inputs/1.1',
    one(over('error'), { n: 3 }, { unit: { children: [{ id: 'c', values: { v: 1 } }] } }),
  ],
  [
    'previous-other-units',
    'previous',
    () => rank([{ unit: 'a', value: 1 }], { previous: rank([{ unit: 'b', value: 1 }]) }),
  ],
  [
    'previous-not-number',
    'previous',
    () =>
      rank([{ unit: 'a', value: 1 }], {
        previous: { entries: [{ unit: 'a', group: null, rank: '1' }] } as never,
      }),
  ],
  ['kept-within', 'inputs/1.1', one(linear(ratio()), { a: 2, b: 1 })],
  ['wrong-kind', 'inputs/1.1', one({}, 'x')],
  ['points-above-max', 'inputs/1.1', one({ rule: { kind: 'fixed', give: 11 } }, undefined)],
  ['points-negative', 'inputs/1.1', one({ rule: { kind: 'fixed', give: -1 } }, undefined)],
  ['not-applicable-undeclared', 'inputs/1.1', one({}, { notApplicable: 'không' })],
  ['peers-needed', 'inputs/1.1', one({ inputs: x, normalize: { method: 'best' } }, 1)],
  ['circular-score', 'inputs/1.1', one({ rule: { kind: 'linear', of: { score: '1.1' } } }, undefined)],
  [
    'points-unknown',
    'groups/0/max',
    () => score(framework([{ code: '1', title: { vi: '1' }, max: null }]), { id: 'u', inputs: {} }),
  ],
  ['framework-unusable', '', one({ na: 'x' }, 1)],
  ['unknown-unit-type', 'type', one({}, 1, { document: types, unit: { type: 'xa' } })],
  ['unit-type-missing', '', one({}, 1, { document: types })],
  ['unknown-ranking-group', 'group', one({}, 1, { document: groups, unit: { group: 'B' } })],
  ['unknown-code', 'inputs/1.1/z', one({ inputs: x, rule: { kind: 'linear', of: { in: 'x' } } }, { z: 1 })],
  [
    'duplicate-unit',
    '1',
    () =>
      scoreAll(plain, [
        { id: 'a', inputs: {} },
        { id: 'a', inputs: {} },
      ]),
  ],
  [
    'weights-zero',
    'inputs/1',
    () =>
      score(framework([group('1', [{ code: '1.1', max: 1, weight: 0 }], { aggregate: 'harmonic' })]), {
        id: 'u',
        inputs: { '1.1': 1 },
      }),
  ],
  [
    'mean-of-non-positive',
    'inputs/1',
    () =>
      score(framework([group('1', [{ code: '1.1', max: 1 }], { aggregate: 'harmonic' })]), {
        id: 'u',
        inputs: { '1.1': 0 },
      }),
  ],
  ['evidence-missing', 'inputs/1.1', one({ evidence: { required: 'flag' } }, 1)],
  [
    'class-gap',
    '',
    one({}, 1, { document: { classes: { of: 'percent', bands: [{ title: { vi: 'I' }, from: 50 }] } } }),
  ],
  ['not-from-chiso', '', () => rank({} as Loose)],
  ['not-a-unit', '', () => score(plain, null as Loose)],
  ['unknown-unit', '', () => scoreAll(plain, []).scorecard('x')],
  ['column-length', 'columns/1.1', () => scoreAll(plain, { ids: ['a'], columns: { '1.1': [] } })],
  [
    'column-not-list',
    'columns/1.1',
    () => scoreAll(plain, { ids: ['a'], columns: { '1.1': new Set() } } as Loose),
  ],
  ['count-too-large', 'inputs/1.1/n', one(linear({ in: 'n' }, { n: { kind: 'count' } }), { n: 2 ** 60 })],
  [
    'column-twice',
    'columns/1.1.x',
    () =>
      scoreAll(single({ inputs: x, rule: linear({ in: 'x' }).rule }), {
        ids: ['a'],
        columns: { '1.1': [1], '1.1.x': [1] },
      }),
  ],
  [
    'column-of-several',
    'columns/1.1',
    () => scoreAll(single(linear(ratio())), { ids: ['a'], columns: { '1.1': [1] } }),
  ],
  [
    'ambiguous-column',
    'columns/1.1',
    () =>
      scoreAll({ ...plain, facts: { '1.1': { kind: 'count' } } }, { ids: ['a'], columns: { '1.1': [1] } }),
  ],
  [
    'stages-reversed',
    '',
    () =>
      stageDifferences(
        score(plain, { id: 'u', inputs: {} }, { stage: 'final' }),
        score(plain, { id: 'u', inputs: {} }, { stage: 'appraised' }),
      ),
  ],
  ['unknown-part', 'by', () => rank(scoreAll(plain, []), { by: 'Z' })],
  [
    'not-comparable',
    '',
    () => stageDifferences(score(plain, { id: 'u', inputs: {} }), score(plain, { id: 'v', inputs: {} })),
  ],
  [
    'level-without-score',
    'inputs/1.1',
    one(linear({ mean: { input: 'q' } }, { q: { kind: 'survey' } }), { q: { good: 1 } }),
  ],
  ['not-units', '', () => scoreAll(plain, 5 as Loose)],
];

test.each(provoked)('%s at "%s"', (code, place, call) => {
  const thrown = issuesOf(call);
  const issues = thrown.length > 0 ? thrown : (call() as Loose).issues;
  const found = issues.find((issue: Loose) => issue.code === code);
  expect(issues.map((issue: Loose) => issue.code)).toContain(code);
  expect(found.path.join('/')).toBe(place);
  expect(found.severity).toBe(thrown.length > 0 ? 'error' : 'warning');
  for (const text of [found.message.en, found.hint.en, found.message.vi, found.hint.vi]) {
    expect(text).toMatch(/^\S.*[.]$/);
    expect(text).not.toMatch(/undefined|NaN|\[object|function/);
    expect(text).toBe(text.normalize('NFC'));
  }
  expect(found.message.vi).not.toBe(found.message.en);
});

test('no kind of problem is left out', () => {
  const codes = Object.values(kinds).flatMap((kind) =>
    typeof kind === 'object' && 'severity' in kind ? [kind.code] : [],
  );
  const seen = new Set(provoked.map(([code]) => code));
  expect(codes.filter((code) => !seen.has(code))).toEqual([]);
});

test('the doc comment of score lists what it throws', () => {
  const documented = readFileSync('src/scoring/score.ts', 'utf8');
  const thrown = provoked
    .filter(([, , call]) => alone.has(call) && issuesOf(call).length > 0)
    .map(([code]) => code);
  expect(thrown.length).toBeGreaterThan(20);
  expect(thrown.filter((code) => !documented.includes(`\`${code}\``))).toEqual([]);
});

test('the error carries all problems, and its message the first ten', () => {
  const units = Array.from({ length: 12 }, (_, index) => ({ id: `u${index}`, inputs: { '1.1': 'x' } }));
  const error: Loose = (() => {
    try {
      return scoreAll(plain, units);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.issues.length]).toEqual(['ChisoError', 12]);
  expect(error.message).toContain(
    '0.inputs.1.1: "x" is not a number such as 12.5 or "1/2". [wrong-kind]\n  Give a number such as 12.5 or "1/2", or null if it is absent.',
  );
  expect(error.message).toContain('… and 2 more');
  expect(error.message).not.toContain('11.inputs');
});
