import { type Exact, type Framework, type Indicator, type Rule, score, scoreAll, type Unit } from 'chiso';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, referenceTotal, textOf } from './reference.js';

/** Numbers as they come: small counts, decimals, texts of twenty digits, fractions, tiny and huge, next to ties. */
const numbers: fc.Arbitrary<Exact> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4000 }).map((n) => n / 100) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 0, max: 40000 })
      .map((n) => `${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, '0')}`),
  },
  fc
    .bigInt({ min: 0n, max: 10n ** 20n })
    .map((n) => `${n / 10n ** 19n}.${String(n % 10n ** 19n).padStart(19, '0')}`),
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 })).map(([a, b]) => `${a}/${b}`),
  fc.constantFrom(
    1e-9,
    1e-30,
    1e15,
    '1e20',
    9007199254740991,
    0.1,
    0.005,
    0.125,
    7.135,
    1.005,
    '0.00499999999999999999',
  ),
);

const absent = fc.constant(null);
const inapplicable = fc.constant({ notApplicable: 'no such service' });
const counts = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 30 }) }, absent, inapplicable);
const values = fc.oneof({ weight: 9, arbitrary: numbers }, absent, inapplicable);

const zeroDen = fc.constantFrom('full', 'zero', 'na', undefined);
const modes = fc.constantFrom('half-up', 'half-even', 'down', 'up', undefined);
const ratio = fc.record({ zeroDen, complement: fc.constantFrom(true, undefined) }).map((extra) => ({
  ratio: { num: { in: 'a' }, den: { in: 'b' }, ...defined(extra) },
}));
const plain = fc.constant({ in: 'a' });
const of = fc.oneof(ratio, plain);

function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const linear = of.map((value): Rule => ({ kind: 'linear', of: value }) as Rule);
const knots = of.map(
  (value): Rule =>
    ({
      kind: 'linear',
      of: value,
      knots: [
        [0, 0],
        ['1/3', 2],
        [2, { share: 1 }],
      ],
    }) as Rule,
);
const bands = fc.tuple(of, fc.boolean(), fc.boolean()).map(
  ([value, stairs, otherwise]): Rule =>
    ({
      kind: 'bands',
      of: value,
      bands: stairs
        ? [
            { from: '0.9', give: 6 },
            { from: '2/3', to: '0.9', give: { share: '1/3' } },
            { from: '0.5', to: '2/3', give: '2.25' },
          ]
        : [
            { from: '0.25', to: '0.5', fromIncl: false, toIncl: true, give: 3 },
            { from: '0.5', fromIncl: false, give: { share: '1/2' } },
            { to: '0.25', toIncl: true, give: '0.005' },
          ],
      ...(otherwise || !stairs ? { else: 0 } : {}),
    }) as Rule,
);
const choice = fc.boolean().map(
  (otherwise): Rule => ({
    kind: 'choice',
    input: 'c',
    options: { head: { share: 1 }, deputy: { share: '1/3' }, none: '0.125' },
    ...(otherwise ? { else: 0 } : {}),
  }),
);
const perUnit = fc
  .record({
    every: fc.constantFrom(1, 3),
    partial: fc.constantFrom('floor', 'ceil', 'prorate', undefined),
    base: fc.constantFrom(0, '1.5'),
    points: fc.constantFrom(1, '0.25', '1/3'),
  })
  .map((fields): Rule => ({ kind: 'perUnit', of: { in: 'n' }, ...defined(fields) }) as Rule);
const manual = fc.constant<Rule>({ kind: 'manual', input: 'a' });
const fixed = fc.constantFrom<Rule>({ kind: 'fixed', give: 2 }, { kind: 'fixed', give: { share: '1/7' } });
const combine = fc.tuple(linear, perUnit, fc.constantFrom('0.005', 1)).map(
  ([quotient, count, extra]): Rule => ({
    kind: 'combine',
    how: 'sum',
    parts: [
      { max: 4, rule: quotient },
      { max: 5, rule: count },
      { max: 1, rule: { kind: 'fixed', give: extra } },
    ],
  }),
);

const indicator = fc.record({
  rule: fc.oneof(linear, knots, bands, choice, perUnit, manual, fixed, combine),
  na: fc.constantFrom('full', 'zero', 'drop', 'rescale'),
  missing: fc.constantFrom('absent', 'zero', undefined),
});

const inputs = {
  a: { kind: 'number' },
  b: { kind: 'number' },
  c: { kind: 'choice' },
  n: { kind: 'count' },
} as const;

const rounding = fc.option(
  fc
    .record({
      stage: fc.constantFrom('indicator', 'group', 'total'),
      places: fc.integer({ min: 0, max: 5 }),
      mode: modes,
    })
    .map(defined),
  { nil: undefined },
);

const frameworks: fc.Arbitrary<Framework> = fc
  .record({
    groups: fc.array(fc.array(indicator, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    rounding,
    convertTo: fc.constantFrom(1, 1000, '100', undefined),
    convertBy: fc.constantFrom('scale' as const, 'applicable' as const),
  })
  .map(({ groups, ...rest }) => ({
    id: 'random',
    version: '1.0.0',
    status: 'complete',
    level: 'unit',
    title: { vi: 'Ngẫu nhiên' },
    scale: groups.flat().length * 10,
    ...(defined(rest) as object),
    groups: groups.map((indicators, g) => ({
      code: `${g + 1}`,
      title: { vi: 'Nhóm' },
      max: indicators.length * 10,
      indicators: indicators.map(
        (each, i) => ({ code: `${g + 1}.${i + 1}`, max: 10, inputs, ...defined(each) }) as Indicator,
      ),
    })),
  }));

const option = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('head', 'deputy', 'none') },
  fc.constantFrom('other', null),
  inapplicable,
);
const datum = fc.record({ a: values, b: values, c: option, n: counts });
const data = fc.array(fc.array(datum, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 2 });

function unitsOf(framework: Framework, rows: readonly (readonly object[])[]): Unit[] {
  const codes = framework.groups.flatMap((group) => (group.indicators ?? []).map(({ code }) => code));
  return rows.map((row, index) => ({
    id: `u${index}`,
    inputs: Object.fromEntries(codes.map((code, place) => [code, row[place]])) as Unit['inputs'],
  }));
}

/** The digits of a total, or that it is an error; never anything in between. */
function digitsOf(compute: () => { exactTotal: string | null }): string {
  try {
    return compute().exactTotal ?? 'nothing';
  } catch (error) {
    expect(error).toHaveProperty('name', 'ChisoError');
    return 'error';
  }
}

function sameNumber(exact: string, reference: string): boolean {
  if (exact === 'error' || exact === 'nothing' || reference === 'error' || reference === 'nothing')
    return exact === reference;
  const [a, b] = [fractionOf(exact), fractionOf(reference)];
  return a.top * b.bottom === b.top * a.bottom;
}

describe('the fast path, the exact path and a naive reference', () => {
  it('give the same digits for ten thousand random frameworks', () => {
    fc.assert(
      fc.property(frameworks, data, (framework, rows) => {
        const units = unitsOf(framework, rows);
        for (const unit of units) {
          const exact = digitsOf(() => score(framework, unit));
          const expected = referenceTotal(framework, unit);
          const reference = typeof expected === 'string' ? expected : `${expected.top}/${expected.bottom}`;
          if (!sameNumber(exact, reference))
            throw new Error(`${JSON.stringify(unit)}: ${exact}, reference ${reference}`);
        }
        const good = units.filter((unit) => digitsOf(() => score(framework, unit)) !== 'error');
        const board = scoreAll(framework, good);
        const cards = good.map((unit) => score(framework, unit));
        expect(board.totals).toEqual(cards.map(({ total }) => total));
        for (const total of board.totals)
          expect(total === null || (Number.isFinite(total) && !Object.is(total, -0))).toBe(true);
        const columns = {
          ids: good.map(({ id }) => id),
          columns: Object.fromEntries(
            framework.groups.flatMap((group) =>
              (group.indicators ?? []).flatMap(({ code }) =>
                Object.keys(inputs).map((name) => [
                  `${code}.${name}`,
                  good.map((unit) => (unit.inputs[code] as Record<string, never>)[name] ?? null),
                ]),
              ),
            ),
          ),
        };
        expect(scoreAll(framework, columns).totals).toEqual(board.totals);
        if (good.length < units.length) expect(() => scoreAll(framework, units)).toThrow();
      }),
      { numRuns: 10_000, seed: 1726 },
    );
  }, 600_000);

  it('agree on totals that fall exactly on a tie', () => {
    // 1/8 x 10 = 1.25 and 3/8 x 10 = 3.75: ties at one decimal. Up: 1.3 + 3.8 = 5.1; to even: 1.2 + 3.8 = 5.0.
    for (const [mode, expected] of [
      ['half-up', '5.1'],
      ['half-even', '5.0'],
      ['down', '4.9'],
      ['up', '5.1'],
    ] as const) {
      const ties: Framework = {
        id: 'ties',
        version: '1.0.0',
        status: 'complete',
        level: 'unit',
        title: { vi: 'Nửa' },
        scale: 20,
        rounding: { stage: 'indicator', places: 1, mode },
        groups: [
          {
            code: '1',
            title: { vi: 'Nhóm' },
            max: 20,
            indicators: ['1.1', '1.2'].map((code) => ({
              code,
              max: 10,
              inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
              rule: {
                kind: 'linear',
                of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } },
              },
            })),
          },
        ],
      };
      const unit: Unit = { id: 'x', inputs: { '1.1': { a: 1, b: 8 }, '1.2': { a: 3, b: 8 } } };
      expect(scoreAll(ties, [unit]).totals).toEqual([Number(expected)]);
      expect(textOf(referenceTotal(ties, unit) as never, 1)).toBe(expected);
    }
  });
});
