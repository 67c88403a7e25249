import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, div, mul, type Rational, rational, toNumber, zero } from '../../src/numbers/rational.js';
import {
  addTwo,
  addWhole,
  lowOf,
  nearest,
  quotients,
  scaleBy,
  type TwoDoubles,
} from '../../src/scoring/batch/two-doubles.js';

const empty = (): TwoDoubles => ({ high: new Float64Array(1), low: new Float64Array(1) });
const whole = (value: number): Rational => rational(BigInt(value));

/** Quotients of counts times a maximum, whole points over a power of ten, and a conversion. */
const sums = fc.record({
  parts: fc.array(
    fc.record({
      a: fc.integer({ min: 0, max: 1e6 }),
      b: fc.integer({ min: 1, max: 1e6 }),
      factor: fc.integer({ min: 1, max: 1000 }),
      divisor: fc.constantFrom(1, 3, 10, 100),
    }),
    { minLength: 1, maxLength: 200 },
  ),
  points: fc.integer({ min: -1e9, max: 1e9 }),
  scale: fc.constantFrom(1, 10, 1000, 1e6),
  to: fc.integer({ min: 1, max: 1000 }),
  by: fc.integer({ min: 1, max: 1000 }),
});

test('a sum of quotients is the double nearest to the fraction, or says that it cannot tell', () => {
  let unsure = 0;
  fc.assert(
    fc.property(sums, ({ parts, points, scale, to, by }) => {
      const sum = empty();
      let exact: Rational = zero;
      for (const { a, b, factor, divisor } of parts) {
        const part = empty();
        quotients(Float64Array.of(a), Float64Array.of(b), 1, factor, divisor, part);
        addTwo(sum, part, 1);
        const share = div(whole(Math.min(a, b)), whole(b));
        exact = add(exact, div(mul(share, whole(factor)), whole(divisor)));
      }
      addWhole(sum, Float64Array.of(points), scale, 1);
      scaleBy(sum, to, by, 1);
      exact = div(mul(add(exact, div(whole(points), whole(scale))), whole(to)), whole(by));
      const hard = new Uint8Array(1);
      // The largest number on the way is the sum of all maxima.
      nearest(sum, 2 ** -75, 1, hard);
      if (hard[0] === 1) unsure += 1;
      else expect(sum.high[0]).toBe(toNumber(exact));
    }),
    { numRuns: 2000 },
  );
  expect(unsure).toBeLessThan(20);
});

test('a number half way between two doubles is left to fractions', () => {
  // 2^53 + 1 lies between two doubles.
  const hard = new Uint8Array(1);
  nearest({ high: Float64Array.of(2 ** 53), low: Float64Array.of(1) }, 2 ** -60, 1, hard);
  expect(hard[0]).toBe(1);
});

test('two doubles hold a fraction to a hundred bits', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), (n, d) => {
      const fraction = rational(BigInt(n), BigInt(d));
      const high = toNumber(fraction);
      const low = lowOf(fraction, high);
      expect(Math.abs(low)).toBeLessThanOrEqual(Math.abs(high) * 2 ** -52);
      expect(high + low).toBe(high);
    }),
  );
});
