/** Reading tokens from left to right: every function takes a position and tells where what it read ends, or nothing. */
import type { Rational } from '../../numbers/rational.js';
import { joined, type Sounds, sameSound, soundsOf } from './sounds.js';
import type { Token } from './tokens.js';

/** A text being read. */
export interface Text {
  readonly tokens: readonly Token[];
  /** No word carries a mark: it was typed without diacritics. */
  readonly unmarked: boolean;
  /** The indicator's maximum, where it is known. */
  readonly max: Rational | undefined;
  /** Inside the brackets of a formula a colon divides and a comma belongs to a name. */
  readonly bracketed?: true;
}

/** What was read, and where reading goes on. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

export function textFrom(tokens: readonly Token[], max?: Rational): Text {
  const words = tokens.filter((token) => token.is === 'word');
  const unmarked = words.every(({ sounds }) => sounds.letters === sounds.plain && sounds.tones === '');
  return { tokens, unmarked, max };
}

/** Where the longest of these phrases that stands here ends. */
export function phrase(text: Text, at: number, phrases: readonly string[]): number | undefined {
  const first = text.tokens[at];
  if (first?.is !== 'word') return undefined;
  let longest: number | undefined;
  for (const words of phrases) {
    const wanted = said(words);
    if (wanted.plain[0] !== first.sounds.plain[0]) continue;
    const end = phraseEnd(text, at, wanted);
    if (end !== undefined && (longest === undefined || end > longest)) longest = end;
  }
  return longest;
}

/** As {@link phrase}, or the position itself where none stands here. */
export function skip(text: Text, at: number, phrases: readonly string[]): number {
  return phrase(text, at, phrases) ?? at;
}

/** The same phrases are asked for again and again; how each sounds is worked out once. */
const heard = new Map<string, Sounds>();

function said(words: string): Sounds {
  const known = heard.get(words);
  if (known) return known;
  const sounds = joined(words.split(' ').map(soundsOf));
  heard.set(words, sounds);
  return sounds;
}

function phraseEnd({ tokens, unmarked }: Text, at: number, wanted: Sounds): number | undefined {
  const words: Sounds[] = [];
  let length = 0;
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next] as Token;
    // A phrase may run on over the end of a line.
    if (token.text === '\n' && words.length > 0) continue;
    if (token.is !== 'word') return undefined;
    words.push(token.sounds);
    length += token.sounds.plain.length;
    if (length >= wanted.plain.length) {
      return length === wanted.plain.length && sameSound(joined(words), wanted, unmarked)
        ? next + 1
        : undefined;
    }
  }
  return undefined;
}

/** Whether one of these signs stands here. */
export function sign({ tokens }: Text, at: number, signs: string): number | undefined {
  const token = tokens[at];
  return token?.is === 'sign' && signs.includes(token.text) && token.text.length === 1 ? at + 1 : undefined;
}

export function comparison({ tokens }: Text, at: number): Read<string> | undefined {
  const token = tokens[at];
  if (token?.is !== 'sign' || !['<', '<=', '>', '>='].includes(token.text)) return undefined;
  return { value: token.text, next: at + 1 };
}

/** A number that can be read in one way only. */
export function number({ tokens }: Text, at: number): Read<Rational> | undefined {
  const token = tokens[at];
  return token?.is === 'number' && token.value ? { value: token.value, next: at + 1 } : undefined;
}

/** A single letter used as a name ("a", "b"). */
export function letter({ tokens }: Text, at: number): Read<string> | undefined {
  const token = tokens[at];
  if (token?.is !== 'word' || !/^[a-zđ]$/i.test(token.text)) return undefined;
  const digits = tokens[at + 1];
  const numbered = digits?.is === 'number' && !digits.spaced && /^\d$/.test(digits.text);
  return numbered ? { value: token.text + digits.text, next: at + 2 } : { value: token.text, next: at + 1 };
}

/** Past line breaks. */
export function pastBreaks({ tokens }: Text, at: number): number {
  let next = at;
  while (tokens[next]?.text === '\n') next += 1;
  return next;
}
