import * as unusable from '../messages/unusable.js';

/**
 * Takes one of the words a document may use in a place. A document that was never validated may hold any other, and a word
 * nobody knows must not pass as the default.
 */
export function word<W extends string>(value: unknown, words: readonly W[], key: string): W {
  if (typeof value === 'string' && (words as readonly string[]).includes(value)) return value as W;
  return unusable.word(key, value, words);
}

/** The entry of a table under a word. */
export function entry<T extends object>(table: T, value: unknown, key: string): T[keyof T] {
  return table[word(value, Object.keys(table), key) as keyof T];
}
