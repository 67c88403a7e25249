/** Codes and input names are types: a typo is an error of the compiler at the place where it stands. */
import { defineFramework, type Framework, rank, score, scoreAll } from 'chiso';
import { expectTypeOf, test } from 'vitest';

const frame = {
  id: 'x',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  title: { vi: 'x' },
  scale: 20,
} as const;
const title = { vi: 'x' };

const two = defineFramework({
  ...frame,
  facts: { people: { kind: 'count' } },
  groups: [
    {
      code: '1',
      title,
      max: 20,
      groups: [
        {
          code: '1.1',
          title,
          max: 20,
          indicators: [
            {
              code: '1.1.1',
              max: 20,
              inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
              rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'people' } } } },
            },
          ],
        },
      ],
    },
  ],
  views: [{ code: 'V', title, members: ['1', '1.1.1'] }],
  gates: [{ when: { cmp: [{ percentOf: '1.1' }, '<', 50] }, do: 'zero-indicator', target: '1.1.1' }],
  ranking: { tieBreakers: ['1.1'] },
});

test('codes of every level and names of inputs and facts are inferred', () => {
  expectTypeOf(two).toEqualTypeOf<Framework<'1' | '1.1' | '1.1.1', 'people' | 'a' | 'b'>>();
});

test('a typo in a view', () => {
  defineFramework({
    ...frame,
    groups: [{ code: '1', title, max: 20 }],
    // @ts-expect-error "2" is no code of the framework
    views: [{ code: 'V', title, members: ['1', '2'] }],
  });
});

test('a typo in the input of a rule, however deep', () => {
  defineFramework({
    ...frame,
    groups: [
      {
        code: '1',
        title,
        max: 20,
        indicators: [
          {
            code: '1.1',
            max: 20,
            inputs: { meetings: { kind: 'count' } },
            rule: {
              kind: 'combine',
              how: 'sum',
              // @ts-expect-error the input is called meetings
              parts: [{ rule: { kind: 'linear', of: { in: 'meeting' } } }],
            },
          },
        ],
      },
    ],
  });
});

test('a typo in a score expression', () => {
  defineFramework({
    ...frame,
    groups: [
      {
        code: '1',
        title,
        max: 20,
        indicators: [
          // @ts-expect-error "1.2" is no code of the framework
          { code: '1.1', max: 20, rule: { kind: 'linear', of: { score: '1.2' } } },
        ],
      },
    ],
  });
});

test('a typo in the condition of a gate', () => {
  defineFramework({
    ...frame,
    groups: [{ code: '1', title, max: 20 }],
    // @ts-expect-error "10" is no code of the framework
    gates: [{ when: { cmp: [{ score: '10' }, '<', 5] }, do: 'unranked' }],
  });
});

test('a typo in the target of a gate', () => {
  defineFramework({
    ...frame,
    groups: [{ code: '1', title, max: 20 }],
    // @ts-expect-error "1.1" is no code of the framework
    gates: [{ when: { cmp: [{ score: '1' }, '<', 5] }, do: 'zero-group', target: '1.1' }],
  });
});

test('a typo in a tie-breaker', () => {
  defineFramework({
    ...frame,
    groups: [{ code: '1', title, max: 20 }],
    // @ts-expect-error "2" is no code of the framework
    ranking: { tieBreakers: ['2'] },
  });
});

test('a typo in the data of a unit', () => {
  score(two, { id: 'u', inputs: { '1.1.1': { a: 1, b: 2 } }, facts: { people: 5 } });
  // @ts-expect-error "1.1.2" is no code of the framework
  score(two, { id: 'u', inputs: { '1.1.2': 5 } });
  // @ts-expect-error "c" is no input of the framework
  score(two, { id: 'u', inputs: { '1.1.1': { a: 1, c: 2 } } });
  // @ts-expect-error "peopel" is no fact of the framework
  score(two, { id: 'u', inputs: {}, facts: { peopel: 5 } });
  // @ts-expect-error "1.1.2" is no code of the framework
  scoreAll(two, [{ id: 'u', inputs: { '1.1.2': 5 } }]);
});

test('parts of a card are known by their codes, and may be absent', () => {
  const card = score(two, { id: 'u', inputs: {} });
  expectTypeOf(card.indicators['1.1.1']?.points).toEqualTypeOf<number | null | undefined>();
  // @ts-expect-error "1.1.2" is no code of the framework
  expectTypeOf(card.indicators['1.1.2']).not.toBeNever();
  const [first] = rank(scoreAll(two, [])).entries;
  expectTypeOf(first?.rank).toEqualTypeOf<number | null | undefined>();
});

test('words are those of the model', () => {
  // @ts-expect-error "guess" is no policy
  defineFramework({ ...frame, na: 'guess', groups: [] });
  // @ts-expect-error "best" is no way to number ties
  defineFramework({ ...frame, groups: [], ranking: { ties: 'best' } });
});
