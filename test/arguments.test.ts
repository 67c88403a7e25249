/** Programs without types can pass anything: every public function answers with a problem, never with a crash. */
import * as chiso from 'chiso';
import { ChisoError } from 'chiso';
import { expect, test } from 'vitest';
import { single } from './scoring/support.js';

const one = single({});
const strange: readonly unknown[] = [
  undefined,
  null,
  1,
  'x',
  {},
  [],
  Symbol('x'),
  { groups: [null] },
  { groups: [{ indicators: [null] }] },
  single({}, { gates: [null] }),
  single({}, { ranking: { groups: [null] } }),
  single({}, { unitTypes: { a: null } }),
  single({ code: Symbol('c') }),
  one,
  10n,
  () => 1,
];
const functions = Object.entries(chiso).filter(
  ([name, value]) => typeof value === 'function' && name !== 'ChisoError',
);

test.each(functions)('%s answers whatever it is given', (_, value) => {
  for (const first of strange) {
    for (const second of strange) {
      for (const third of [undefined, null, {}]) {
        try {
          (value as (...args: unknown[]) => unknown)(first, second, ...(third === undefined ? [] : [third]));
        } catch (error) {
          // The one documented exception: an unknown language.
          if (error instanceof RangeError && /^locale is/.test(error.message)) continue;
          expect(error).toBeInstanceOf(ChisoError);
        }
      }
    }
  }
});
