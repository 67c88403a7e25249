/** Canonical JSON (RFC 8785): one text for one value, however its keys were ordered. */
import { fail } from '../messages/issue.js';
import { notCanonical } from '../messages/seal.js';

type Path = readonly (string | number)[];

/** Deeper than any framework; nothing nested without end gets through. */
const deepest = 200;

/** The canonical text; keys without a value are left out, as JSON does. Refuses what no JSON holds. */
export function canonicalJson(value: unknown, path: Path = []): string {
  const refuse = (what: string): never => fail(notCanonical, path, { what });
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? JSON.stringify(value) : refuse(String(value));
  if (typeof value === 'string')
    return isWellFormed(value) ? JSON.stringify(value) : refuse('half a character');
  if (typeof value !== 'object') return refuse(typeof value);
  if (path.length > deepest) return refuse(`more than ${deepest} levels`);
  // A hole of a list counts as absent, like `undefined` in one.
  if (Array.isArray(value))
    return `[${Array.from(value, (each, index) => canonicalJson(each ?? null, [...path, index])).join()}]`;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse('an object of a class');
  const record = value as Readonly<Record<string, unknown>>;
  // Keys in the order of their UTF-16 units, as `sort` has them.
  const entries = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${canonicalJson(key, [...path, key])}:${canonicalJson(record[key], [...path, key])}`);
  return `{${entries.join()}}`;
}

/** No half of a surrogate pair, which has no UTF-8. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
