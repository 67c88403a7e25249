/** What must hold for every framework and every unit. */
import { type Exact, explain, rank, score, scoreAll } from 'chiso';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExact, toText } from '../../src/numbers/exact.js';
import { compare, type Rational, rational, toNumber } from '../../src/numbers/rational.js';
import { type RoundingMode, round } from '../../src/numbers/round.js';
import { naturalOrder } from '../../src/ranking/positions.js';
import { counts, framework, group, type Loose, ratio } from '../scoring/support.js';

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => rational(n, d));

describe('numbers', () => {
  test('what is printed is read back', () => {
    fc.assert(
      fc.property(fraction, (value) => {
        expect(parseExact(toText(value))).toEqual(value);
      }),
    );
  });

  test('a JSON number is its shortest decimal, and comes back as itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const read = parseExact(value);
        expect(read && toNumber(read)).toBe(value + 0);
      }),
    );
  });

  test('the double of a fraction is the nearest: none of its neighbours is nearer', () => {
    const distance = (a: Rational, value: number): Rational => {
      const other = parseExact(value) as Rational;
      // As whole fractions, so that nothing is rounded on the way.
      const exactly = asFraction(value) ?? other;
      const n = a.n * exactly.d - exactly.n * a.d;
      return rational(n < 0n ? -n : n, a.d * exactly.d);
    };
    fc.assert(
      fc.property(fraction, (value) => {
        const nearest = toNumber(value);
        for (const neighbour of [nearest * (1 - 2 ** -52), nearest * (1 + 2 ** -52)]) {
          expect(compare(distance(value, nearest), distance(value, neighbour))).toBeLessThanOrEqual(0);
        }
        expect(Object.is(nearest, -0)).toBe(false);
      }),
    );
  });

  test('rounding is what its definition says: the nearest multiple, and ties by the mode', () => {
    const naive = (value: Rational, places: number, mode: RoundingMode): Rational => {
      const unit = rational(1n, 10n ** BigInt(places));
      const size = value.n < 0n ? -value.n : value.n;
      // The multiples below and above the magnitude.
      const below = (size * unit.d) / (value.d * unit.n);
      const [low, high] = [rational(below * unit.n, unit.d), rational((below + 1n) * unit.n, unit.d)];
      const magnitude = rational(size, value.d);
      const [down, up] = [minus(magnitude, low), minus(high, magnitude)];
      const order = compare(down, up);
      const pick =
        compare(magnitude, low) === 0 || mode === 'down'
          ? low
          : mode === 'up'
            ? high
            : order !== 0
              ? order < 0
                ? low
                : high
              : mode === 'half-up' || below % 2n === 1n
                ? high
                : low;
      return value.n < 0n ? rational(-pick.n, pick.d) : pick;
    };
    const ties = fc
      .tuple(fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }), fc.integer({ min: 0, max: 4 }))
      .map(([n, places]) => rational(2n * n + 1n, 2n * 10n ** BigInt(places)));
    fc.assert(
      fc.property(
        fc.oneof(fraction, ties),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom<RoundingMode>('half-up', 'half-even', 'down', 'up'),
        (value, places, mode) => {
          expect(round(value, places, mode)).toEqual(naive(value, places, mode));
        },
      ),
    );
  });

  test('ids have one natural order', () => {
    const id = fc.stringMatching(/^[ab.0-9]{0,6}$/);
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0);
        expect(naturalOrder(a, b) === 0).toBe(a === b);
        if (naturalOrder(a, b) < 0 && naturalOrder(b, c) < 0) expect(naturalOrder(a, c)).toBeLessThan(0);
      }),
    );
  });
});

function minus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** The fraction that a double is, to its last bit. */
function asFraction(value: number): Rational | undefined {
  if (value === 0) return undefined;
  const exponent = Math.floor(Math.log2(Math.abs(value))) - 60;
  const scaled = value * 2 ** -exponent;
  return exponent >= 0
    ? rational(BigInt(scaled) * 2n ** BigInt(exponent))
    : rational(BigInt(scaled), 2n ** BigInt(-exponent));
}

// A framework with every policy that can move a total, chosen at random.
const policies = fc.record({
  na: fc.constantFrom('full', 'zero', 'drop', 'rescale'),
  missing: fc.constantFrom('absent', 'zero'),
  aggregate: fc.constantFrom('sum', 'weighted-mean'),
  rounding: fc.constantFrom(
    undefined,
    ...['indicator', 'group', 'total'].flatMap((stage) => [0, 2].map((places) => ({ stage, places }))),
  ),
  bonus: fc.constantFrom('may-exceed-scale', 'capped-before-penalties', 'capped-after-penalties'),
  penalty: fc.constantFrom('may-be-negative', 'stops-at-zero'),
  convertTo: fc.constantFrom(undefined, 1, 100, 1000),
  convertBy: fc.constantFrom('scale', 'applicable'),
  gates: fc.shuffledSubarray([
    { do: 'zero-indicator', target: '1.1' },
    { do: 'zero-group', target: '1' },
    { do: 'zero-group', target: 'B' },
    { do: 'cap-total', at: 20 },
    { do: 'class-down', score: 'edge' },
    { do: 'class-at-most', class: 'C', score: 'keep' },
  ]),
});

function documentOf({ aggregate, gates, ...rest }: Loose): Loose {
  const quotient = (code: string): Loose => ({
    code,
    max: 10,
    inputs: counts,
    rule: { kind: 'linear', of: ratio('na') },
  });
  return framework(
    [
      group('1', [quotient('1.1'), quotient('1.2'), { code: '1.3', max: 10 }], { aggregate }),
      { code: '2', title: { vi: '2' }, max: 20 },
      group('B', [{ code: 'B1', max: 5 }], { role: 'bonus', cap: 4 }),
      group('P', [{ code: 'P1', max: 5 }], { role: 'penalty', countsForClass: false }),
    ],
    {
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      classes: {
        of: 'percent',
        bands: [
          { title: { vi: 'A' }, from: 80 },
          { title: { vi: 'B' }, above: 40 },
          { title: { vi: 'C' }, upTo: 40 },
        ],
      },
      views: [{ code: 'V', title: { vi: 'V' }, members: ['1.1', '1.3', '2'] }],
      gates: gates.map((gate: Loose) => ({ when: { cmp: [{ score: '2' }, '<', 10] }, ...gate })),
    },
  );
}

const value = (max: number): fc.Arbitrary<Loose> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: max * 6 }).map((n): Exact => `${n}/6`) },
    fc.constant(null),
    fc.constant({ notApplicable: 'không' }),
  );
const count = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 6 }) },
  fc.constant(null),
  fc.constant({ notApplicable: 'không' }),
);
const pair = fc.record({ a: count, b: count });
const inputs = fc.record({
  '1.1': pair,
  '1.2': pair,
  '1.3': value(10),
  '2': value(20),
  B1: value(5),
  P1: value(5),
});

const card = (document: Loose, given: Loose): Loose => score(document, { id: 'u', inputs: given });

/** Every number inside, with where it is. */
function* numbersIn(from: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof from === 'number') yield [path, from];
  else if (typeof from === 'object' && from !== null) {
    for (const [key, inner] of Object.entries(from)) yield* numbersIn(inner, `${path}.${key}`);
  }
}

function deepFreeze<T>(of: T): T {
  if (typeof of === 'object' && of !== null) Object.values(Object.freeze(of)).forEach(deepFreeze);
  return of;
}

describe('scorecards', () => {
  test('hold no NaN, no infinity and no -0, and are explained without one', () => {
    fc.assert(
      fc.property(policies, inputs, (policy, given) => {
        const result = card(documentOf(policy), given);
        for (const [path, number] of numbersIn(result)) {
          expect(Number.isFinite(number), path).toBe(true);
          expect(Object.is(number, -0), path).toBe(false);
        }
        for (const locale of ['vi', 'en'] as const)
          expect(JSON.stringify(explain(result, locale))).not.toMatch(
            /NaN|Infinity|undefined|null|-0\b(?![.,])/,
          );
      }),
    );
  });

  test('change neither the framework nor the unit', () => {
    fc.assert(
      fc.property(policies, inputs, (policy, given) => {
        const [document, unit] = [
          deepFreeze(documentOf(policy)),
          deepFreeze({ id: 'u', inputs: structuredClone(given) }),
        ];
        const all = scoreAll(document, deepFreeze([unit]) as Loose);
        // Places in a list start with the position; all else is the same.
        expect({ ...all.scorecard('u'), issues: [] }).toEqual({
          ...score(document, unit as Loose),
          issues: [],
        });
        rank(all);
      }),
    );
  });

  test('scoring many gives each the total it has alone', () => {
    fc.assert(
      fc.property(policies, fc.array(inputs, { maxLength: 5 }), (policy, list) => {
        const document = documentOf(policy);
        const units = list.map((given, index) => ({ id: `u${index}`, inputs: given }));
        expect(scoreAll(document, units as Loose).totals).toEqual(
          units.map((unit) => score(document, unit as Loose).total),
        );
      }),
    );
  });

  test('do not depend on the order of indicators, keys or gates', () => {
    fc.assert(
      fc.property(policies, inputs, (policy, given) => {
        const document = documentOf(policy);
        const turned = {
          ...document,
          groups: [...document.groups]
            .reverse()
            .map((each: Loose) =>
              each.indicators ? { ...each, indicators: [...each.indicators].reverse() } : each,
            ),
          gates: [...document.gates].reverse(),
        };
        const [one, other] = [
          card(document, given),
          card(turned, Object.fromEntries(Object.entries(given).reverse())),
        ];
        expect({ ...other, gates: [], issues: [] }).toEqual({ ...one, gates: [], issues: [] });
      }),
    );
  });

  test('points of a group lie between zero and its maximum, and shares between 0 and 1', () => {
    fc.assert(
      fc.property(policies, inputs, (policy, given) => {
        const { groups, indicators, views } = card(documentOf({ ...policy, rounding: undefined }), given);
        for (const part of [
          ...Object.values(indicators),
          ...Object.values(views),
          groups['1'],
          groups['2'],
        ] as Loose[]) {
          if (part.points === null) continue;
          expect(part.points).toBeGreaterThanOrEqual(0);
          expect(part.points).toBeLessThanOrEqual(part.max);
          if (part.share !== null) expect(part.share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('without points there is a reason, with all points none is missing', () => {
    fc.assert(
      fc.property(policies, inputs, (policy, given) => {
        const result = card(documentOf(policy), given);
        for (const part of [
          ...Object.values(result.groups),
          ...Object.values(result.indicators),
        ] as Loose[]) {
          expect(part.points === null).toBe(part.exact === null);
          if (part.points === null) expect(part.reason).not.toBeNull();
          if (part.status === 'scored') expect(part.share === null).toBe(part.max === 0);
        }
        if (result.percent !== null)
          expect(
            Object.values(result.groups).every(
              (part: Loose) => part.status !== 'partial' && (part.status !== 'missing' || part.points === 0),
            ),
          ).toBe(true);
      }),
    );
  });
});

describe('rising rules', () => {
  const rising: fc.Arbitrary<Loose> = fc.constantFrom(
    { kind: 'linear', of: ratio('zero') },
    {
      kind: 'linear',
      of: ratio('zero'),
      knots: [
        ['1/4', 1],
        ['1/2', 2],
        [1, { share: 1 }],
      ],
      cutBelow: { at: '1/3', give: 0 },
    },
    {
      kind: 'bands',
      of: ratio('zero'),
      bands: [
        { from: '0.9', give: 10 },
        { from: '0.5', give: 5 },
      ],
      else: 1,
    },
    { kind: 'perUnit', of: { in: 'a' }, points: '0.7', every: 3, partial: 'floor', max: 9 },
    { kind: 'clamp', rule: { kind: 'perUnit', of: { in: 'a' }, points: 1, base: -3 }, min: 0, max: 8 },
    {
      kind: 'combine',
      how: 'sum',
      parts: [
        { max: 4, rule: { kind: 'linear', of: ratio('zero') } },
        { max: 6, rule: { kind: 'perUnit', of: { in: 'a' }, points: 1 } },
      ],
    },
    {
      kind: 'when',
      cases: [{ if: { cmp: [{ in: 'a' }, '>=', 10] }, then: { kind: 'fixed', give: 10 } }],
      else: {
        kind: 'linear',
        of: ratio('zero'),
        knots: [
          [0, 0],
          [1, 5],
        ],
      },
    },
  );

  test('never give less for more', () => {
    const number = fc.integer({ min: 0, max: 25 });
    fc.assert(
      fc.property(rising, number, number, fc.integer({ min: 1, max: 20 }), (rule, one, other, b) => {
        const document = framework([group('1', [{ code: '1.1', max: 10, inputs: counts, rule }])]);
        const points = (a: number): number => card(document, { '1.1': { a, b } }).points;
        expect(points(Math.max(one, other))).toBeGreaterThanOrEqual(points(Math.min(one, other)));
      }),
    );
  });
});

describe('sums and ties', () => {
  test('n n-ths are the whole, in any grouping', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (n) => {
        const codes = Array.from({ length: n }, (_, index) => `1.${index + 1}`);
        const document = framework([
          group(
            '1',
            codes.map((code) => ({ code, max: 1 })),
          ),
        ]);
        const total = card(document, Object.fromEntries(codes.map((code) => [code, `1/${n}`])));
        expect([total.exactTotal, total.total]).toEqual(['1', 1]);
      }),
    );
  });

  const document = framework([
    group('1', [
      { code: '1.1', max: 10 },
      { code: '1.2', max: 10 },
    ]),
  ]);
  const thirds = fc.integer({ min: 0, max: 30 });

  test('units with the same exact total share a place, those with more stand before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(thirds, thirds), { minLength: 1, maxLength: 12 }), (list) => {
        const units = list.map(([a, b], index) => ({
          id: `u${index}`,
          inputs: { '1.1': `${a}/3`, '1.2': `${b}/3` },
        }));
        const { entries } = rank(scoreAll(document, units as Loose));
        const sum = (unit: string): number => {
          const [a, b] = list[Number(unit.slice(1))] as [number, number];
          return a + b;
        };
        for (const { unit, rank: place } of entries) {
          expect(place).toBe(1 + list.filter(([a, b]) => a + b > sum(unit)).length);
        }
      }),
    );
  });

  test('the order of the units changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(thirds, thirds), { maxLength: 10 }).chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(
              list.map((_, index) => index),
              { minLength: list.length },
            ),
          ),
        ),
        fc.constantFrom('competition', 'dense', 'ordinal', 'fractional'),
        ([list, order], ties) => {
          const units = list.map(([a, b], index) => ({
            id: `u${index}`,
            inputs: { '1.1': `${a}/3`, '1.2': `${b}/3` },
          }));
          const ranked = (given: Loose): unknown => rank(scoreAll(document, given), { ties: ties as Loose });
          expect(ranked(order.map((index) => units[index]))).toEqual(ranked(units));
        },
      ),
    );
  });

  test('places of any kind add up to what the number of units says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 15 }), (list) => {
        const values = list.map((each, index) => ({ unit: `u${index}`, value: each }));
        const places = (ties: Loose): number[] =>
          rank(values, { ties }).entries.map((entry) => entry.rank as number);
        const n = list.length;
        expect(places('ordinal')).toEqual(list.map((_, index) => index + 1));
        expect(places('fractional').reduce((so, place) => so + place, 0)).toBe((n * (n + 1)) / 2);
        expect(Math.max(...places('dense'))).toBe(new Set(list).size);
        expect(places('competition').every((place, index) => place <= index + 1)).toBe(true);
      }),
    );
  });
});
