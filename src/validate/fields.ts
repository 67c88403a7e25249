/** The fields of something from outside: present, of the right type, of bearable length, or a problem. */
import { longestText } from '../framework/limits.js';
import { isPlainRecord } from '../framework/plain-record.js';
import type { Issue } from '../messages/issue.js';
import { notPlainData, textTooLong } from '../messages/plain.js';
import { wrongType } from '../messages/shape.js';
import { enough, type Report, tell } from './report.js';

type Path = Issue['path'];

/** Values by name, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

const words = {
  object: { vi: 'một đối tượng gồm các mục có tên', en: 'an object with named fields' },
  text: { vi: 'chữ', en: 'a text' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  list: { vi: 'một danh sách', en: 'a list' },
  texts: { vi: 'chữ hoặc danh sách chữ', en: 'a text or a list of texts' },
} as const;

/** Reads data of which a getter or a proxy may throw anything: that is a problem of the data. */
export function guarded<T>(read: () => T, to: Report, path: Path): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown === enough) throw thrown;
    return tell(notPlainData, { what: 'object that cannot be read' }, to, path);
  }
}

/** A text of bearable length; `undefined` where there is none. */
export function text(given: Fields, key: string, to: Report, path: Path): string | undefined {
  const value = given[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') return wrong(value, 'text', to, [...path, key]);
  if (value.length <= longestText) return value;
  return tell(textTooLong, { length: value.length, limit: longestText, start: value.slice(0, 40) }, to, [
    ...path,
    key,
  ]);
}

/** An object with named fields; `undefined` where there is none. */
export function record(given: Fields, key: string, to: Report, path: Path): Fields | undefined {
  const value = given[key];
  if (value === undefined || value === null) return undefined;
  return isPlainRecord(value) ? value : wrong(value, 'object', to, [...path, key]);
}

/** Reports something of another type than it should be. */
export function wrong(value: unknown, expected: keyof typeof words, to: Report, path: Path): undefined {
  return tell(wrongType, { value, expected: words[expected] }, to, path);
}
