import type { Framework } from '../framework/model.js';
import { places } from './tree.js';

/** The codes that go when these do: themselves and everything in them. */
export function removedCodes(base: Framework, remove: readonly string[]): Set<string> {
  const gone = new Set(remove);
  // Parents come before their members in `places`.
  for (const { code, parent } of places(base)) {
    if (parent !== undefined && gone.has(parent)) gone.add(code);
  }
  return gone;
}
