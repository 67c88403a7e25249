/** The first look at anything from outside: plain data of bearable size, or issues; nothing of the value is run. */
import { isPlainRecord } from '../framework/plain-record.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/plain.js';

const deepest = 64;
const longestText = 1_000_000;
const longestKey = 1_000;

/** Issues listed at most: more of them help nobody, and an attacker would fill the memory with them. */
export const mostIssues = 10_000;

/** A plain copy of a value; `fatal` when it is not worth looking any further. */
export interface Plain {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly fatal: boolean;
}

type Copy = Record<string | number, unknown>;

/** An object on the way down to the value being looked at. */
interface Place {
  readonly key: string | number;
  readonly from: object;
  readonly to: Copy;
  readonly depth: number;
  readonly outer: Place | undefined;
}

/** Names that reach the prototype of an object. */
export const forbidden: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/**
 * Copies a value made of plain objects, lists, text, finite numbers, booleans and null; at most `limit` of them. A key
 * whose value is `undefined` is left out, as JSON does. Whatever else is found is an issue and is left out of the copy.
 *
 * It walks without recursion, reads no getter, and looks for cycles only upwards, so that shared parts are no problem.
 */
export function plain(value: unknown, limit: number): Plain {
  const issues: Issue[] = [];
  const root: Copy = {};
  const start: Place = { key: '', from: [value], to: root, depth: 0, outer: undefined };
  const pending = [start];
  let count = 0;
  for (let place = pending.pop(); place; place = pending.pop()) {
    const entries = readable(place.from, limit - count);
    if (entries === undefined) issues.push(issue(problems.notPlainData, path(place), { what: 'proxy' }));
    const found: Place[] = [];
    for (const [key, item] of entries ?? []) {
      count += 1;
      if (count > limit) return stopped([...issues, issue(problems.tooLarge, [], { limit })]);
      if (issues.length >= mostIssues)
        return stopped([...issues, issue(problems.moreIssues, [], { limit: mostIssues })]);
      const wrong = unfit(key, item);
      if (wrong) issues.push(wrong(path(place, key)));
      else if (typeof item !== 'object' || item === null) place.to[key] = item;
      else if (isInside(item, place))
        return stopped([...issues, issue(problems.circularValue, path(place, key), {})]);
      else if (place.depth > deepest)
        return stopped([...issues, issue(problems.tooDeep, path(place, key), { limit: deepest })]);
      else {
        const to = (Array.isArray(item) ? [] : {}) as Copy;
        place.to[key] = to;
        found.push({ key, from: item, to, depth: place.depth + 1, outer: place });
      }
    }
    // The next to be looked at comes last: problems are listed in the order of the document.
    for (let index = found.length - 1; index >= 0; index -= 1) pending.push(found[index] as Place);
  }
  return { value: root[0], issues, fatal: !(0 in root) };
}

function stopped(issues: readonly Issue[]): Plain {
  return { value: undefined, issues, fatal: true };
}

/** A getter is shown, not read. */
const getter = Symbol('getter');

/** Keys and values without running code of the object; `undefined` if even that is refused. */
function readable(from: object, limit: number): readonly (readonly [string | number, unknown])[] | undefined {
  try {
    if (Array.isArray(from)) return from.length > limit ? Array(limit + 1).fill([0, null]) : elements(from);
    const keys = Object.keys(from);
    const symbols = Object.getOwnPropertySymbols(from).map((symbol) => [String(symbol), symbol] as const);
    const found: (readonly [string, unknown])[] = [];
    for (const key of keys) {
      if (found.length > limit) break;
      const property = Object.getOwnPropertyDescriptor(from, key);
      if (property?.get || property?.set) found.push([key, getter]);
      else if (property?.value !== undefined) found.push([key, property.value]);
    }
    return [...found, ...symbols];
  } catch {
    return undefined;
  }
}

function elements(from: readonly unknown[]): readonly (readonly [number, unknown])[] {
  return Array.from({ length: from.length }, (_, index) => {
    const property = Object.getOwnPropertyDescriptor(from, index);
    return [index, property?.get || property?.set ? getter : property?.value] as const;
  });
}

/** Why a value cannot be kept, if it cannot. */
function unfit(key: string | number, item: unknown): ((path: Issue['path']) => Issue) | undefined {
  if (typeof key === 'string' && forbidden.has(key))
    return (path) => issue(problems.forbiddenKey, path, { key });
  if (typeof key === 'string' && key.length > longestKey)
    return (path) => issue(problems.textTooLong, path, long(key, longestKey));
  if (typeof item === 'string') {
    return item.length > longestText
      ? (path) => issue(problems.textTooLong, path, long(item, longestText))
      : undefined;
  }
  if (typeof item === 'number') {
    return Number.isFinite(item) ? undefined : (path) => issue(problems.notFinite, path, { value: item });
  }
  if (
    item === null ||
    typeof item === 'boolean' ||
    (typeof item === 'object' && (Array.isArray(item) || isPlainRecord(item)))
  )
    return undefined;
  const what = item === getter ? 'getter' : typeof item === 'object' ? 'class instance' : typeof item;
  return (path) => issue(problems.notPlainData, path, { what });
}

function long(text: string, limit: number) {
  return { length: text.length, limit, start: text.slice(0, 40) };
}

function isInside(item: object, place: Place): boolean {
  for (let at: Place | undefined = place; at; at = at.outer) if (at.from === item) return true;
  return false;
}

function path(place: Place, last?: string | number): Issue['path'] {
  const keys: (string | number)[] = last === undefined ? [] : [last];
  for (let at: Place | undefined = place; at; at = at.outer) keys.push(at.key);
  // The outermost two are the start and its only element.
  return keys.reverse().slice(2);
}
