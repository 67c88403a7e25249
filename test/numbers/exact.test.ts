import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, fromText, parseExact, toFixed, toText } from '../../src/numbers/exact.js';
import { formatNumber, formatPercent, localized } from '../../src/numbers/format.js';
import {
  add,
  ceil,
  compare,
  div,
  floor,
  greatest,
  isZero,
  least,
  mul,
  negate,
  one,
  type Rational,
  rational,
  sub,
  toNumber,
  zero,
} from '../../src/numbers/rational.js';
import { ln, power } from '../../src/numbers/real.js';
import { round } from '../../src/numbers/round.js';

describe('parseExact', () => {
  test.each([
    [0.1, '0.1'],
    [-0, '0'],
    ['-0', '0'],
    [1e21, '1000000000000000000000'],
    [5e-7, '0.0000005'],
    ['12.50', '12.5'],
    ['+.5', '0.5'],
    ['5.', '5'],
    ['1e-3', '0.001'],
    ['1E+3', '1000'],
    [' 2 / 6 ', '1/3'],
    ['-1.5/0.5', '-3'],
    ['1/-2', '-0.5'],
    ['007', '7'],
    ['12345678901234567890.12345678901234567890', '12345678901234567890.1234567890123456789'],
  ])('%j is %s', (value, text) => {
    const parsed = parseExact(value);
    expect(parsed && toText(parsed)).toBe(text);
  });

  test.each([
    '',
    ' ',
    '.',
    '-',
    'e5',
    '1e',
    '1e99999',
    '1e401',
    '1e-401',
    '1,5',
    '1 000',
    '0x10',
    '1/0',
    '1/',
    '/2',
    '1/2/3',
    '½',
    '١',
    'NaN',
    'Infinity',
    '1_000',
    '9'.repeat(201),
  ])('%j is no number', (text) => {
    expect(parseExact(text)).toBeUndefined();
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true, [1], {}, 5n, Symbol('1')])(
    '%p is no number',
    (value) => {
      expect(parseExact(value)).toBeUndefined();
    },
  );

  test('exact reads what a checked framework holds and refuses the rest', () => {
    expect(exact('2/4')).toEqual({ n: 1n, d: 2n });
    expect(() => exact('x')).toThrow(RangeError);
  });
});

describe('as text', () => {
  test.each([
    [1n, 8n, '0.125'],
    [-1n, 8n, '-0.125'],
    [-25n, 10n, '-2.5'],
    [20n, 3n, '20/3'],
    [1n, 2n ** 40n, `0.${(5n ** 40n).toString().padStart(40, '0')}`],
    [1n, 2n ** 41n, `1/${2n ** 41n}`],
    [0n, 5n, '0'],
  ])('%s/%s is %s', (n, d, text) => {
    expect(toText(rational(n, d))).toBe(text);
    expect(fromText(text)).toEqual(rational(n, d));
  });

  test('with as many places as asked', () => {
    expect([
      toFixed(rational(1n, 8n), 4),
      toFixed(rational(-1n, 2n), 1),
      toFixed(rational(7n), 0),
      toFixed(rational(-7n), 2),
    ]).toEqual(['0.1250', '-0.5', '7', '-7.00']);
  });
});

describe('fractions', () => {
  const [third, half] = [rational(1n, 3n), rational(1n, 2n)];

  test('are in lowest terms with the sign above', () => {
    expect([rational(4n, -6n), rational(0n, -7n), rational(-4n, 2n)]).toEqual([
      { n: -2n, d: 3n },
      { n: 0n, d: 1n },
      { n: -2n, d: 1n },
    ]);
    expect(rational(2n ** 70n, 2n ** 71n)).toEqual(half);
    expect(rational(3n ** 60n * 7n, 3n ** 61n)).toEqual({ n: 7n, d: 3n });
  });

  test('add, subtract, multiply and divide', () => {
    expect(add(add(third, third), third)).toEqual(one);
    expect(add(half, third)).toEqual({ n: 5n, d: 6n });
    expect(sub(third, half)).toEqual({ n: -1n, d: 6n });
    expect(mul(third, half)).toEqual({ n: 1n, d: 6n });
    expect(div(third, negate(half))).toEqual({ n: -2n, d: 3n });
  });

  test('compare', () => {
    expect([compare(third, half), compare(half, third), compare(half, rational(2n, 4n))]).toEqual([-1, 1, 0]);
    expect([least(third, half), greatest(third, half), least(half, third), greatest(half, third)]).toEqual([
      third,
      half,
      third,
      half,
    ]);
    expect([isZero(zero), isZero(third)]).toEqual([true, false]);
  });

  test.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [0n, 1n, 0n, 0n],
  ])('%s/%s lies between whole numbers %s and %s', (n, d, low, high) => {
    expect([floor(rational(n, d)).n, ceil(rational(n, d)).n]).toEqual([low, high]);
  });
});

describe('toNumber', () => {
  test.each([
    [rational(1n, 3n), 1 / 3],
    [rational(0n), 0],
    [rational(2n ** 53n + 1n), 2 ** 53], // halfway: to the even one
    [rational(2n ** 53n + 3n), 2 ** 53 + 4],
    [rational(-(2n ** 60n) - 1n, 2n ** 60n), -1],
    [rational(10n ** 30n + 1n, 10n ** 30n), 1],
    [rational(1n, 10n ** 300n), 1e-300],
    [rational(1n, 10n ** 310n), 1e-310],
    [rational(-1n, 10n ** 320n), -1e-320],
    [rational(1n, 10n ** 400n), 0],
    [rational(-1n, 10n ** 400n), 0],
    [rational(3n, 2n ** 1075n), 2 ** -1073], // halfway between 1 and 2 units of 2^-1074, to the even
    [rational(1n, 2n ** 1075n), 0],
    [rational(10n ** 308n), 1e308],
    [rational(10n ** 400n), Number.MAX_VALUE],
    [rational(-(10n ** 400n)), -Number.MAX_VALUE],
  ])('%o', (fraction, expected) => {
    expect(toNumber(fraction)).toBe(expected);
  });
});

describe('rounding', () => {
  test.each([
    // value, half-up, half-even, down, up; to two places
    ['7.125', '7.13', '7.12', '7.12', '7.13'],
    ['7.135', '7.14', '7.14', '7.13', '7.14'],
    ['7.1251', '7.13', '7.13', '7.12', '7.13'],
    ['7.1249', '7.12', '7.12', '7.12', '7.13'],
    ['-7.125', '-7.13', '-7.12', '-7.12', '-7.13'],
    ['-0.001', '0', '0', '0', '-0.01'],
    ['1.005', '1.01', '1', '1', '1.01'],
    ['20/3', '6.67', '6.67', '6.66', '6.67'],
    ['7', '7', '7', '7', '7'],
  ])('%s', (text, ...expected) => {
    const modes = ['half-up', 'half-even', 'down', 'up'] as const;
    expect(modes.map((mode) => toText(round(exact(text), 2, mode)))).toEqual(expected);
  });

  test('is half-up where nothing is said, to none and to twenty places', () => {
    expect([toText(round(exact('2.5'), 0)), toText(round(exact('1/3'), 20))]).toEqual([
      '3',
      `0.${'3'.repeat(20)}`,
    ]);
  });
});

describe('logarithms and powers', () => {
  // Digits as in the tables of Abramowitz and Stegun (1964), 1.1 and 4.2, continued by OEIS A002162, A002392, A001113, A002193.
  test('have the forty digits of the tables', () => {
    expect(toText(ln(exact(2)))).toBe('0.6931471805599453094172321214581765680755');
    expect(toText(ln(exact(10)))).toBe('2.302585092994045684017991454684364207601');
    // 1.41421356237309504880168872420969807856967…: the fortieth digit rounds up to 0.
    expect(toText(power(exact(2), exact('1/2')))).toBe('1.41421356237309504880168872420969807857');
    // 2 to the power of 1 / ln 2 is e.
    const e = '2.718281828459045235360287471352662497757247093699959574966968';
    const binary = '1.442695040888963407359924681001892137426645954152985934135449';
    expect(toText(power(exact(2), exact(binary)))).toBe('2.718281828459045235360287471352662497757');
    expect(toText(ln(exact(e)))).toBe('1');
    // 300 ln 10 = 690.7755278982137052053974364053092622803…
    expect(toText(ln(exact('1e-300')))).toBe('-690.7755278982137052053974364053092622803');
  });
  test('are exact where the result has few digits', () => {
    const results = [
      power(exact('1/4'), exact('1/2')),
      power(exact(8), exact('1/3')),
      power(zero, exact('1/2')),
      power(exact(5), zero),
      ln(one),
    ];
    expect(results.map(toText)).toEqual(['0.5', '2', '0', '1', '0']);
  });
  test('keep their digits near 1, where a logarithm is as small as the difference', () => {
    // ln (1 + z) = z - z²/2 + z³/3 - …, for z = 10^-30: 10^-30 - 5·10^-61 + 3·10^-91.
    const above = exact(`1.${'0'.repeat(29)}1`);
    expect(ln(above)).toEqual(exact(`0.${'9'.repeat(30)}5e-30`));
    // For z = -10^-30: -10^-30 - 5·10^-61.
    expect(ln(exact(`0.${'9'.repeat(30)}`))).toEqual(exact(`-1.${'0'.repeat(30)}5e-30`));
  });
  test('keep the laws of logarithms and powers to 39 digits', () => {
    const positive = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
      .map(([n, d]) => rational(n, d));
    const close = (a: Rational, b: Rational) => {
      const difference = sub(a, b);
      const size = greatest(one, greatest(a, negate(a)));
      return compare(greatest(difference, negate(difference)), mul(size, exact('1e-38'))) < 0;
    };
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(close(ln(mul(a, b)), add(ln(a), ln(b)))).toBe(true);
        const root = power(a, exact('1/3'));
        expect(close(div(mul(root, mul(root, root)), a), one)).toBe(true);
      }),
    );
  });
  test('do not depend on what a program sets for its own decimals', () => {
    const { precision } = Decimal;
    Decimal.set({ precision: 5, rounding: Decimal.ROUND_DOWN });
    try {
      expect(toText(ln(exact(2)))).toBe('0.6931471805599453094172321214581765680755');
    } finally {
      Decimal.set({ precision, defaults: true });
    }
  });
});

describe('as people read them', () => {
  test.each([
    ['7.04', '7,04', '7.04'],
    ['1234567.5', '1.234.567,5', '1,234,567.5'],
    ['-1234', '-1.234', '-1,234'],
    ['-123', '-123', '-123'],
    ['1000', '1.000', '1,000'],
    ['20/3', '≈ 6,6667', '≈ 6.6667'],
    ['0.00001', '≈ 0', '≈ 0'],
    ['-0.00001', '≈ 0', '≈ 0'],
    ['100.10', '100,1', '100.1'],
  ])('%s is %s and %s', (text, vi, en) => {
    expect([formatNumber(exact(text), 'vi'), formatNumber(exact(text), 'en')]).toEqual([vi, en]);
  });

  test('with fewer places, and as a percentage', () => {
    expect(formatNumber(exact('120.5'), 'vi', 0)).toBe('≈ 121');
    expect(formatNumber(exact('1199.5'), 'vi', 0)).toBe('≈ 1.200');
    expect([
      formatPercent(exact('3/4'), 'vi'),
      formatPercent(exact('1/3'), 'en'),
      formatPercent(exact('0.8215'), 'vi', 1),
    ]).toEqual(['75%', '≈ 33.33%', '≈ 82,2%']);
    expect(localized('1234.50', 'vi')).toBe('1.234,50');
  });
});
