/** Programs without types can pass anything: every public function answers with a problem, never with a crash. */
import * as chiso from 'chiso';
import { ChisoError } from 'chiso';
import { expect, test } from 'vitest';
import { single } from './scoring/support.js';

const one = single({});
/** Every look at it is an error, even whether it is a list. */
function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
/** Every look inside is an error. */
const sealed = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    has: () => {
      throw new Error('no');
    },
    ownKeys: () => {
      throw new Error('no');
    },
    getPrototypeOf: () => {
      throw new Error('no');
    },
    getOwnPropertyDescriptor: () => {
      throw new Error('no');
    },
  },
);
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
  revoked(),
  sealed,
  [revoked()],
  single({ code: revoked() }),
  single({}, { groups: sealed }),
  { ids: revoked(), columns: sealed },
  [{ id: 'a', inputs: revoked() }],
  [{ id: 'a', inputs: { '1.1': sealed } }],
  { id: 'a', inputs: { '1.1': revoked() } },
];
const functions = Object.entries(chiso).filter(
  ([name, value]) => typeof value === 'function' && name !== 'ChisoError',
);

test.each(functions)('%s answers whatever it is given', (_, value) => {
  for (const first of strange) {
    for (const second of strange) {
      for (const third of [undefined, null, {}, Symbol('x'), revoked(), 'fr']) {
        try {
          (value as (...args: unknown[]) => unknown)(first, second, ...(third === undefined ? [] : [third]));
        } catch (error) {
          expect(error, String(error)).toBeInstanceOf(ChisoError);
        }
      }
    }
  }
});
