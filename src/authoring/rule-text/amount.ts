/** Amounts that a range is made of: "80%", "4 lần", "12 tin, bài". */
import type { Rational } from '../../numbers/rational.js';
import { describes } from './description.js';
import { above, below, orLess, orMore, to } from './range-words.js';
import { number, phrase, type Read, sign, type Text } from './reader.js';
import { textOf } from './tokens.js';

/** A number of a text, with what it counts. */
export interface Amount {
  readonly at: Rational;
  readonly percent: boolean;
  readonly noun: string;
}

/** A number with its percent sign or the words of what it counts. */
export function amount(text: Text, at: number): Read<Amount> | undefined {
  const read = number(text, at);
  if (!read || isFraction(text, read.next)) return undefined;
  const percent = sign(text, read.next, '%');
  const start = percent ?? read.next;
  const end = nounEnd(text, start);
  const noun = textOf(text.tokens.slice(start, end));
  if (!describes(text, start, end) || isPlace(text, start)) return undefined;
  return { value: { at: read.value, percent: percent !== undefined, noun }, next: end };
}

/** "từ 50% theo kế hoạch đến …": when, where or by what, not what is counted. */
function isPlace(text: Text, at: number): boolean {
  return phrase(text, at, ['trong', 'trước', 'sau', 'tại', 'theo', 'ở', 'vào']) !== undefined;
}

/** "1/2", "4/5", "30/6": neither of the two numbers is an amount. */
function isFraction(text: Text, next: number): boolean {
  const slash = sign(text, next, '/');
  return slash !== undefined && text.tokens[slash]?.is === 'number';
}

const marks = [...to, ...orMore, ...orLess, ...below, ...above];

/** A counted thing is named in a few words. */
function nounEnd(text: Text, at: number): number {
  let next = at;
  while (isNoun(text, next) && next < at + 5 && phrase(text, next, marks) === undefined) next += 1;
  // Only where a word of the range follows are they part of it; else they belong to what is read after the range.
  return phrase(text, next, [...to, ...orMore, ...orLess]) === undefined &&
    sign(text, next, '-') === undefined
    ? at
    : next;
}

/** Words, and the signs between them in "tin, bài" and "sở/ngành". */
function isNoun(text: Text, at: number): boolean {
  return (
    text.tokens[at]?.is === 'word' ||
    (sign(text, at, ',/') !== undefined && text.tokens[at + 1]?.is === 'word')
  );
}
