import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { div, quotientNumber, rational, toNumber } from '../../src/numbers/rational.js';

test('the double of a quotient is that of the reduced fraction', () => {
  const fraction = fc.tuple(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.bigInt({ min: 1n, max: 10n ** 20n }),
  );
  fc.assert(
    fc.property(fraction, fraction, ([a, b], [c, d]) => {
      const [over, under] = [rational(a, b), rational(c < 0n ? -c : c, d)];
      if (under.n !== 0n) expect(quotientNumber(over, under)).toBe(toNumber(div(over, under)));
    }),
  );
});
