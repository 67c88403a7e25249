import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { risingOrder } from '../../../src/methods/describe/sorted.js';

/** Numbers whose doubles share their upper halves, or are equal, or far apart. */
const near = fc.integer({ min: 0, max: 40 }).map((n) => 1 + n * Number.EPSILON);
const any = fc.double({ noNaN: true, noDefaultInfinity: true });
const numbers = fc.oneof(
  fc.array(any, { maxLength: 60 }),
  fc.array(fc.oneof(near, any, fc.constantFrom(0, -0, 1, -1)), { maxLength: 200 }),
  fc.array(near, { maxLength: 100 }),
);

test('positions are in rising order, and equal numbers keep theirs', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const expected = values.map((_, position) => position);
      expected.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
      expect([...risingOrder(Float64Array.from(values))]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
