import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as frameworks from '../../frameworks/index.js';
import { largestRemainder } from '../../src/authoring/largest-remainder.js';
import { reweight } from '../../src/authoring/reweight.js';
import type { Framework, Indicator } from '../../src/framework/model.js';
import type { Rule } from '../../src/framework/notation.js';
import { ChisoError } from '../../src/messages/issue.js';
import { rational, toNumber } from '../../src/numbers/rational.js';
import { validateFramework } from '../../src/validate/framework.js';

const presets = Object.values(frameworks).filter((each) => 'groups' in each) as unknown as Framework[];

const of = (indicators: readonly Indicator[], max: number, more: object = {}): Framework => ({
  id: 'base',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  title: { vi: 'Gốc' },
  scale: max,
  ...more,
  groups: [{ code: '1', title: { vi: 'Một' }, max, indicators }],
});
const to = (framework: Framework, scale: number | string, places = 0) =>
  reweight(framework, { id: 'new', scale, places });
const problems = (framework: Framework, options: object) => {
  try {
    reweight(framework, { id: 'new', scale: 100, places: 0, ...options });
  } catch (error) {
    if (error instanceof ChisoError)
      return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
    throw error;
  }
  return [];
};

describe('shares by the largest remainder', () => {
  it('add up to the whole', () => {
    const share = (sizes: readonly number[], whole: number, places: number) =>
      largestRemainder(
        sizes.map((size) => rational(BigInt(size))),
        rational(BigInt(whole)),
        places,
      ).map(toNumber);
    expect(share([1, 1, 1], 100, 0)).toEqual([34, 33, 33]);
    expect(share([1, 1, 1], 10, 2)).toEqual([3.34, 3.33, 3.33]);
    // 50/105 x 100 = 47.62, 30/105 x 100 = 28.57, 25/105 x 100 = 23.81: down to 47 + 28 + 23 = 98, then .81 and .62.
    expect(share([50, 30, 25], 100, 0)).toEqual([48, 28, 24]);
    expect(share([0, 0], 100, 0)).toEqual([0, 0]);
  });

  it('always add up, and none is a whole step from its proportion', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 0, max: 3 }),
        (sizes, whole, places) => {
          fc.pre(sizes.some((size) => size > 0));
          const shares = largestRemainder(
            sizes.map((size) => rational(BigInt(size))),
            rational(BigInt(whole)),
            places,
          ).map(toNumber);
          const sum = sizes.reduce((total, size) => total + size, 0);
          expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(whole, 6);
          for (const [index, share] of shares.entries())
            expect(Math.abs(share - (whole * (sizes[index] as number)) / sum)).toBeLessThan(
              10 ** -places + 1e-9,
            );
        },
      ),
    );
  });
});

describe('another scale', () => {
  it('keeps the sums of every group and records the base', () => {
    const framework: Framework = {
      ...of([], 960),
      groups: [
        {
          code: '1',
          title: { vi: 'a' },
          max: 80,
          source: 'x',
          indicators: [
            { code: '1.1', max: 30, confidence: 'quoted' },
            { code: '1.2', max: 50 },
          ],
        },
        {
          code: '2',
          title: { vi: 'b' },
          max: 880,
          groups: [
            { code: '2.1', title: { vi: 'c' }, max: 440 },
            { code: '2.2', title: { vi: 'd' }, max: 440 },
          ],
        },
        { code: '3', title: { vi: 'thưởng' }, max: 48, cap: 24, role: 'bonus' },
      ],
      bonus: 'may-exceed-scale',
    };
    const made = to(framework, 100);
    // 80/960 x 100 = 8.33, 880/960 x 100 = 91.67; 8 = 3 + 5; 92 = 46 + 46; 48/960 x 100 = 5.
    expect(made).toMatchObject({ id: 'new', scale: 100, derivedFrom: 'base@1.0.0', version: '1.0.0' });
    expect(made.groups.map(({ max }) => max)).toEqual([8, 92, 5]);
    expect(made.groups[0]?.indicators?.map(({ max }) => max)).toEqual([3, 5]);
    expect(made.groups[1]?.groups?.map(({ max }) => max)).toEqual([46, 46]);
    expect(made.groups[2]?.cap).toBe(2.5);
    expect(made.groups[0]?.provenance).toEqual({
      max: { confidence: 'derived', how: 'brought to another scale' },
    });
    expect(made.groups[0]?.indicators?.[1]).not.toHaveProperty('provenance');
  });

  it('scales the points of every kind of rule, and leaves shares alone', () => {
    const rules: readonly [Rule, Rule][] = [
      [
        { kind: 'choice', input: 'x', options: { a: 20, b: { share: '1/2' } }, else: 5 },
        { kind: 'choice', input: 'x', options: { a: 10, b: { share: '1/2' } }, else: 2.5 },
      ],
      [
        { kind: 'bands', of: { in: 'x' }, bands: [{ from: 4, give: 20 }], else: 1 },
        { kind: 'bands', of: { in: 'x' }, bands: [{ from: 4, give: 10 }], else: 0.5 },
      ],
      [
        { kind: 'bands', of: { in: 'x' }, bands: [{ give: 20 }] },
        { kind: 'bands', of: { in: 'x' }, bands: [{ give: 10 }] },
      ],
      [
        {
          kind: 'linear',
          of: { in: 'x' },
          knots: [
            [0, 2],
            [4, 20],
          ],
          cutBelow: { at: 1, give: 1 },
        },
        {
          kind: 'linear',
          of: { in: 'x' },
          knots: [
            [0, 1],
            [4, 10],
          ],
          cutBelow: { at: 1, give: 0.5 },
        },
      ],
      [
        { kind: 'linear', of: { in: 'x' } },
        { kind: 'linear', of: { in: 'x' } },
      ],
      [
        { kind: 'perUnit', of: { in: 'x' }, points: 1, every: 3, over: 40, base: 4, min: 2, max: 20 },
        { kind: 'perUnit', of: { in: 'x' }, points: 0.5, every: 3, over: 40, base: 2, min: 1, max: 10 },
      ],
      [
        { kind: 'manual', step: '0.5' },
        { kind: 'manual', step: 0.25 },
      ],
      [
        {
          kind: 'combine',
          how: 'sum',
          parts: [{ max: 12, rule: { kind: 'fixed', give: 6 } }, { rule: { kind: 'info' } }],
        },
        {
          kind: 'combine',
          how: 'sum',
          parts: [{ max: 6, rule: { kind: 'fixed', give: 3 } }, { rule: { kind: 'info' } }],
        },
      ],
      [
        {
          kind: 'when',
          cases: [{ if: { is: ['x', true] }, then: { kind: 'fixed', give: 20 } }],
          else: { kind: 'fixed', give: 2 },
        },
        {
          kind: 'when',
          cases: [{ if: { is: ['x', true] }, then: { kind: 'fixed', give: 10 } }],
          else: { kind: 'fixed', give: 1 },
        },
      ],
      [
        { kind: 'when', cases: [] },
        { kind: 'when', cases: [] },
      ],
      [
        { kind: 'choice', input: 'x', options: { a: 20 } },
        { kind: 'choice', input: 'x', options: { a: 10 } },
      ],
      [
        { kind: 'clamp', rule: { kind: 'fixed', give: 4 }, min: 2, max: 20 },
        { kind: 'clamp', rule: { kind: 'fixed', give: 2 }, min: 1, max: 10 },
      ],
      [
        { kind: 'clamp', rule: { kind: 'fixed', give: 4 } },
        { kind: 'clamp', rule: { kind: 'fixed', give: 2 } },
      ],
    ];
    for (const [rule, expected] of rules) {
      const made = to(of([{ code: '1.1', max: 20, rule }], 20), 10);
      expect(made.groups[0]?.indicators?.[0]?.rule).toEqual(expected);
    }
  });

  it('keeps an indicator of no points as it is', () => {
    const made = to(
      of(
        [
          { code: '1.1', max: 20 },
          { code: '1.2', max: 0, rule: { kind: 'fixed', give: 0 } },
        ],
        20,
      ),
      10,
    );
    expect(made.groups[0]?.indicators?.[1]).toEqual({
      code: '1.2',
      max: 0,
      rule: { kind: 'fixed', give: 0 },
    });
  });
});

describe('a scale that cannot be', () => {
  const plain = of([{ code: '1.1', max: 20 }], 20);
  it.each<[string, Framework, object, string[]]>([
    ['zero', plain, { scale: 0 }, ['reweight-scale scale']],
    ['no number', plain, { scale: 'trăm' }, ['reweight-scale scale']],
    ['with more places than the maxima', plain, { scale: '10.5' }, ['reweight-scale scale']],
    ['with places that are none', plain, { places: 1.5 }, ['reweight-places places']],
    [
      'of points not known',
      of([{ code: '1.1', max: null }], 20, { scale: null }),
      {},
      ['reweight-unknown-points'],
    ],
    [
      'of points that do not add up',
      of([{ code: '1.1', max: 19 }], 20, { scale: 21 }),
      {},
      ['reweight-sum scale', 'reweight-sum groups.0'],
    ],
    [
      'with points of their own',
      of([{ code: '1.1', max: 20, maxFor: { a: 10 } }], 20, {
        unitTypes: { a: { title: { vi: 'A' }, scale: 10 } },
        classes: { of: 'total', bands: [] },
        gates: [{ when: { is: ['x', 1] }, do: 'cap-total', at: 10 }],
      }),
      {},
      [
        'reweight-absolute-points groups.0.indicators.0.maxFor',
        'reweight-absolute-points unitTypes',
        'reweight-absolute-points gates',
        'reweight-absolute-points classes',
      ],
    ],
    [
      'with a range of its own',
      of(
        [
          {
            code: '1.1',
            max: 20,
            normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 20] },
          },
        ],
        20,
        { classes: { of: 'percent', bands: [] }, gates: [] },
      ),
      {},
      ['reweight-absolute-points groups.0.indicators.0.normalize'],
    ],
  ])('is refused: %s', (_, framework, options, codes) => {
    expect(problems(framework, options)).toEqual(codes);
  });
});

describe('what declares points besides groups and indicators', () => {
  const views = [
    { code: 'V', title: { vi: 'Trụ cột' }, members: ['1', '2'], max: 20 },
    { code: 'W', title: { vi: 'Không ghi điểm' }, members: ['3'] },
  ];
  const thirds: Framework = {
    ...of([], 10, { scale: 30, views, unitTypes: { plain: { title: { vi: 'Thường' }, scale: 30 } } }),
    source: 'x',
    confidence: 'quoted',
    replacedBy: 'next',
    groups: ['1', '2', '3'].map((code) => ({ code, title: { vi: code }, max: 10 })),
  };

  it('follows: views add up to their members, types have the new scale, and the old source is not claimed', () => {
    // 34 + 33 + 33, so the view of the first two has 67, not 200/3.
    const made = to(thirds, 100);
    expect(made.views?.map(({ max }) => max)).toEqual([67, undefined]);
    expect(made.unitTypes).toEqual({ plain: { title: { vi: 'Thường' }, scale: 100 } });
    expect(made.provenance).toEqual({ scale: { confidence: 'derived', how: 'brought to another scale' } });
    expect(made).not.toHaveProperty('replacedBy');
    expect(validateFramework(made).value).toBeDefined();
    const open = { ...thirds, unitTypes: { plain: { title: { vi: 'Thường' }, scale: null } } };
    expect(to(open, 100).unitTypes).toEqual(open.unitTypes);
  });

  it.each(presets)('makes a valid framework of $id, whose parts add up, or says why not', (preset) => {
    const found = problems(preset, { scale: 777, places: 1 });
    if (found.length > 0) {
      for (const problem of found) expect(problem).toMatch(/^reweight-(unknown-points|absolute-points|sum)/);
      return;
    }
    const made = to(preset, 777, 1);
    const scored = made.groups.filter(({ role = 'score' }) => role === 'score');
    const tenths = scored.map(({ max }) => Math.round(Number(max) * 10));
    expect(tenths.reduce((sum, part) => sum + part, 0)).toBe(7770);
    expect(made.derivedFrom).toBe(`${preset.id}@${preset.version}`);
    expect(validateFramework(made).value).toBeDefined();
  });
});
