/** Mistakes that hide behind a right shape, and documents that only look mistaken. */
import { expect, test } from 'vitest';
import { validateFramework } from '../../src/validate/framework.js';
import { found, type Loose } from './support.js';

const group = (code: string, max: unknown, indicators?: Loose, more: Loose = {}): Loose => ({
  code,
  title: { vi: 'Nhóm' },
  max,
  ...(indicators ? { indicators } : {}),
  ...more,
});
const document = (groups: Loose, more: Loose = {}): Loose => ({
  id: 'meaning',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  title: { vi: 'Ý nghĩa' },
  scale: 10,
  na: 'drop',
  groups,
  ...more,
});
const ruled = (rule: Loose, inputs: Loose = {}, more: Loose = {}, whole: Loose = {}): Loose =>
  document([group('1', 10, [{ code: '1.1', max: 10, inputs, ...(rule ? { rule } : {}), ...more }])], whole);

const count = { c: { kind: 'count' } };
const any = { x: { kind: 'number' } };
const percent = { p: { kind: 'percent' } };
const fixed = (give: unknown): Loose => ({ kind: 'fixed', give });
const linear = (of: Loose, more: Loose = {}): Loose => ({ kind: 'linear', of, ...more });
const bands = (name: string, steps: Loose, more: Loose = {}): Loose => ({
  kind: 'bands',
  of: { in: name },
  bands: steps,
  ...more,
});
const when = (conditions: Loose, otherwise: Loose | null = fixed(0)): Loose => ({
  kind: 'when',
  cases: conditions.map((each: Loose) => ({ if: each, then: fixed(1) })),
  ...(otherwise ? { else: otherwise } : {}),
});
const above = (edge: unknown): Loose => ({ cmp: [{ in: 'c' }, '>=', edge] });
const below = (edge: unknown): Loose => ({ cmp: [{ in: 'c' }, '<', edge] });
const classes = (steps: Loose, more: Loose = {}): Loose =>
  document([group('1', 10)], {
    classes: {
      of: 'percent',
      bands: steps.map((edges: Loose, index: number) => ({ title: { vi: `Hạng ${index}` }, ...edges })),
      ...more,
    },
  });
const at = 'groups/0/indicators/0';
const children = { k: { kind: 'share', of: 'children' } };
const over = (value: Loose): Loose => linear({ children: { value, how: 'mean', missing: 'skip' } });
const normalized = (kind: string): Loose =>
  ruled(
    undefined,
    { x: { kind } },
    {
      normalize: { method: 'goalposts', direction: 'higher-is-better', goalposts: [0, 3] },
    },
  );
const direct = group('1', 10, [{ code: '1.1', max: 10, inputs: any, rule: linear({ in: 'x' }) }], {
  direct: true,
});

test.each<readonly [string, Loose, string]>([
  [
    'a hole between whole bands',
    ruled(
      bands('c', [
        { from: 3, give: 9 },
        { from: 0, to: 2, give: 1 },
      ]),
      count,
    ),
    `error band-gap ${at}/rule/bands/0`,
  ],
  [
    'a shared edge',
    ruled(
      bands('x', [
        { to: 3, toIncl: true, give: 1 },
        { from: 3, give: 9 },
      ]),
      any,
    ),
    `error band-overlap ${at}/rule/bands/1`,
  ],
  [
    '100% left out',
    ruled(
      bands('p', [
        { from: 50, to: 100, give: 9 },
        { to: 50, give: 0 },
      ]),
      percent,
    ),
    `warning band-gap ${at}/rule/bands/0`,
  ],
  [
    'a tier below a wider one',
    ruled(when([above(3), above(5)]), count),
    `warning case-never-used ${at}/rule/cases/1/if`,
  ],
  [
    'a tier written the other way round',
    ruled(when([above(3), { cmp: [5, '<=', { in: 'c' }] }]), count),
    `warning case-never-used ${at}/rule/cases/1/if`,
  ],
  [
    'a tier between two that take all of it',
    ruled(when([above(5), below(3), { cmp: [{ in: 'c' }, '=', 7] }]), count),
    `warning case-never-used ${at}/rule/cases/2/if`,
  ],
  [
    'a tier with one more condition',
    ruled(when([above(3), { all: [above(5), { missing: 'c' }] }]), count),
    `warning case-never-used ${at}/rule/cases/1/if`,
  ],
  [
    'an else after two tiers that take everything',
    ruled(when([above(5), below(5)]), count),
    `warning else-never-used ${at}/rule/else`,
  ],
  [
    'conditions that contradict each other',
    ruled(when([{ all: [above(5), below(3)] }]), count),
    `warning case-never-used ${at}/rule/cases/0/if`,
  ],
  [
    'no whole number between two edges',
    ruled(when([{ all: [{ cmp: [{ in: 'c' }, '>', 2] }, below(3)] }]), count),
    `warning case-never-used ${at}/rule/cases/0/if`,
  ],
  [
    'half a thing',
    ruled(when([{ cmp: ['1/2', '=', { in: 'c' }] }]), count),
    `warning case-never-used ${at}/rule/cases/0/if`,
  ],
  [
    'a target nobody can reach',
    ruled(undefined, percent, { target: { at: 120, direction: 'at-least' } }),
    `warning case-never-used ${at}/target/at`,
  ],
  [
    'a denominator times nothing',
    ruled(linear({ ratio: { num: 1, den: { mul: [{ in: 'c' }, 0] }, zeroDen: 'zero' } }), count),
    `error denominator-always-zero ${at}/rule/of/ratio/den`,
  ],
  [
    'a figure over peers inside another',
    ruled(linear({ peer: { of: { peer: { of: { in: 'x' }, stat: 'max' } }, stat: 'max' } }), any),
    `error figure-misplaced ${at}/rule/of/peer/of/peer`,
  ],
  [
    'peers of sub-units',
    ruled(over({ peer: { of: { in: 'k' }, stat: 'max' } }), children),
    `error figure-misplaced ${at}/rule/of/children/value/peer`,
  ],
  [
    'sub-units of sub-units',
    ruled(over({ children: { value: 'k', how: 'max', missing: 'skip' } }), children),
    `error figure-misplaced ${at}/rule/of/children/value/children`,
  ],
  [
    'points in the value of a sub-unit',
    ruled(over({ add: [{ in: 'k' }, { score: '2' }] }), children),
    `error figure-misplaced ${at}/rule/of/children/value/add/1/score`,
  ],
  [
    'a gate over sub-units of one indicator',
    ruled(
      over({ in: 'k' }),
      children,
      {},
      {
        gates: [
          {
            when: { cmp: [{ children: { value: 'k', how: 'max', missing: 'skip' } }, '<', 1] },
            do: 'unranked',
          },
        ],
      },
    ),
    'error gate-input-undeclared gates/0/when/cmp/0/children/value',
  ],
  [
    'points of a member of a group scored as a whole',
    document([direct, group('2', 5, [{ code: '2.1', max: 5, rule: linear({ score: '1.1' }) }])], {
      scale: 15,
    }),
    'error code-not-scored groups/1/indicators/0/rule/of/score',
  ],
  [
    'such a member in a view',
    document([direct], { views: [{ code: 'v', title: { vi: 'v' }, members: ['1.1'] }] }),
    'error code-not-scored views/0/members/0',
  ],
  [
    'points typed in where the input is a choice',
    ruled({ kind: 'manual' }, { o: { kind: 'choice' } }),
    `error input-kind-unfit ${at}/rule`,
  ],
  ['a choice scored directly', ruled(undefined, { o: { kind: 'survey' } }), `error input-kind-unfit ${at}`],
  ['a choice that is normalised', normalized('choice'), `error input-kind-unfit ${at}`],
  [
    'codes that look the same',
    document([group('Ấ', 5), group('Ấ'.normalize('NFD'), 5)]),
    'error duplicate-code groups/1/code',
  ],
  ['a class edge left out', classes([{ above: 75 }, { below: 75 }]), 'warning class-gap classes/bands/0'],
  [
    'a gap between rounded classes',
    classes([{ from: 85 }, { upTo: 83 }], { round: { places: 0 } }),
    'warning class-gap classes/bands/0',
  ],
  [
    'classes that overlap once rounded',
    classes([{ from: 84 }, { upTo: 84 }], { round: { places: 0 } }),
    'error class-overlap classes/bands/0',
  ],
])('%s', (_what, broken, expected) => {
  expect(found(broken)).toContain(expected);
});

const third = { rule: fixed({ share: '1/3' }) };

test.each<readonly [string, Loose]>([
  [
    'whole numbers leave no gap between 198 and 199',
    ruled(
      bands('c', [
        { from: 199, give: 9 },
        { from: 0, to: 198, toIncl: true, give: 1 },
      ]),
      count,
    ),
  ],
  [
    'nor do sums and differences of them',
    ruled(
      {
        ...bands('c', [
          { from: 3, give: 9 },
          { to: 2, toIncl: true, give: 1 },
        ]),
        of: { sub: [{ in: 'c' }, { add: [{ in: 'c' }, 1] }] },
      },
      count,
    ),
  ],
  [
    'bands in any order',
    ruled(
      bands('c', [
        { from: 1, give: 1 },
        { from: 5, give: 9 },
        { from: 0, give: 0 },
      ]),
      count,
    ),
  ],
  ['thirds that add up', ruled({ kind: 'combine', how: 'sum', parts: [third, third, third] })],
  [
    '0.1 and 0.2 are 0.3',
    document(
      [
        group('1', '0.3', [
          { code: '1.1', max: 0.1 },
          { code: '1.2', max: 0.2 },
        ]),
      ],
      { scale: 0.3 },
    ),
  ],
  ['tiers from the highest', ruled(when([above(5), above(3), above(0)], null), count)],
  ['tiers that take everything need no else', ruled(when([above(5), below(5)], null), count)],
  [
    'a tier that another one takes only in part',
    ruled(
      when([above(5), { all: [above(3), { not: { missing: 'c' } }] }, { cmp: [{ in: 'c' }, '!=', 1] }]),
      count,
    ),
  ],
  [
    'tiers over two numbers',
    ruled(when([above(3), { cmp: [{ in: 'd' }, '>=', 5] }, { cmp: [{ in: 'c' }, '>', { in: 'd' }] }]), {
      ...count,
      d: { kind: 'count' },
    }),
  ],
  [
    'one number set apart, then those around it',
    ruled(when([{ cmp: [{ in: 'c' }, '=', 3] }, { cmp: [{ in: 'c' }, '<=', 3] }]), count),
  ],
  [
    'a survey with scores below zero as levels',
    ruled(
      linear(
        { mean: { input: 's' } },
        {
          knots: [
            [-1, 0],
            [1, 10],
          ],
        },
      ),
      { s: { kind: 'survey', options: ['-1', '0', '1/2', '1'] } },
    ),
  ],
  [
    'figures of sub-units among peers',
    ruled(
      linear({
        ratio: {
          num: { in: 'k2' },
          den: { peer: { of: { children: { value: 'k', how: 'max', missing: 'skip' } }, stat: 'max' } },
          zeroDen: 'zero',
        },
      }),
      { ...children, k2: { kind: 'share' } },
    ),
  ],
  [
    'a gate over sub-units by a fact',
    document([group('1', 10)], {
      facts: children,
      gates: [
        {
          when: { cmp: [{ children: { value: 'k', how: 'max', missing: 'skip' } }, '<', 1] },
          do: 'unranked',
        },
      ],
    }),
  ],
  ['points typed in for a count', ruled({ kind: 'manual' }, count)],
  [
    'classes of whole numbers after rounding',
    classes([{ from: 85 }, { from: 70, upTo: 84 }, { from: 0, upTo: 69 }], { round: { places: 0 } }),
  ],
  [
    'a group and an indicator named by a view',
    document([group('1', 10), group('2', 2, undefined, { role: 'info' })], {
      views: [{ code: '1', title: { vi: 'v' }, members: ['1'] }],
    }),
  ],
])('no problem: %s', (_what, sound) => {
  expect(found(sound).filter((each) => !each.includes('input-unused'))).toEqual([]);
});

test('a tier that comes too late is told in both languages', () => {
  const [issue] = validateFramework(ruled(when([above(3), above(5)]), count)).issues ?? [];
  expect(issue?.message.en).toBe('Earlier cases take every number for which this condition holds.');
  expect(issue?.message.vi).toBe('Các trường hợp trước đã bao trùm mọi số thỏa điều kiện này.');
});
