/** Reads a rule text into items, one recogniser after the other; what none of them reads stops the reading. */
import { cap, each, increment, per } from './counted.js';
import { definition } from './definition.js';
import type { Item } from './item.js';
import { letter, number, pastBreaks, phrase, type Read, sign, type Text } from './reader.js';
import { pointsFormula, proportion, rateFormula } from './statement.js';
import { noneArises, option, otherwise, reversed, tier, zeroDenominator } from './tier.js';
import { textOf } from './tokens.js';
import { bestWords, headingWords, unscoredWords } from './words.js';

type Recogniser = (text: Text, at: number) => Read<Item> | undefined;

/** In the order in which they are tried; those with a mark of their own come before those that read any words. */
const recognisers: readonly Recogniser[] = [
  unscored,
  best,
  zeroDenominator,
  noneArises,
  increment,
  each,
  cap,
  per,
  definition,
  rateFormula,
  proportion,
  otherwise,
  reversed,
  pointsFormula,
  tier,
  heading,
  option,
];

export interface Items {
  readonly items: readonly Item[];
  /** The first words no recogniser reads; the text after them was not read either. */
  readonly unread?: string;
}

export function readItems(text: Text): Items {
  const items: Item[] = [];
  let at = separators(text, 0, true);
  while (at < text.tokens.length) {
    const open = sign(text, at, '(');
    const read = recognise(text, at) ?? (open === undefined ? undefined : recognise(text, open));
    if (!read) return { items, unread: textOf(text.tokens.slice(at, at + 30)) };
    items.push(read.value);
    at = separators(text, read.next, false);
  }
  return { items };
}

function recognise(text: Text, at: number): Read<Item> | undefined {
  for (const recogniser of recognisers) {
    const read = recogniser(text, at);
    if (read && read.next > at) return read;
  }
  return undefined;
}

/** Past what stands between items: signs of punctuation, line breaks, bullets and numbering. */
function separators(text: Text, from: number, first: boolean): number {
  let at = from;
  let fresh = first;
  for (;;) {
    const next =
      sign(text, at, ';.,\n•·)') ??
      (fresh || at > from || isBullet(text, at) ? sign(text, at, '-+*→') : undefined);
    if (next !== undefined) {
      fresh = fresh || sign(text, at, ';\n.') !== undefined;
      at = next;
      continue;
    }
    const numbering = fresh || at > from ? numbered(text, at) : undefined;
    if (numbering === undefined) return at;
    at = numbering;
  }
}

/** A dash between two items on one line stands off on both sides. */
function isBullet({ tokens }: Text, at: number): boolean {
  return tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true;
}

/** "a)", "(1)", "1.", "i)". */
function numbered(text: Text, at: number): number | undefined {
  const open = sign(text, at, '(');
  const start = open ?? at;
  const read = letter(text, start) ?? number(text, start) ?? roman(text, start);
  if (!read) return undefined;
  const token = text.tokens[start];
  if (token?.is === 'number' && !/^\d{1,2}$/.test(token.text)) return undefined;
  const close = sign(text, read.next, ')');
  if (close !== undefined) return close;
  const dot = open === undefined ? sign(text, read.next, '.') : undefined;
  return dot !== undefined && text.tokens[dot]?.spaced ? dot : undefined;
}

function roman({ tokens }: Text, at: number): Read<unknown> | undefined {
  return /^[ivx]{1,4}$/i.test(tokens[at]?.text ?? '') ? { value: undefined, next: at + 1 } : undefined;
}

function unscored(text: Text, at: number): Read<Item> | undefined {
  const next =
    at === 0 || sign(text, at - 1, '(;,\n') !== undefined ? phrase(text, at, unscoredWords) : undefined;
  const whole =
    next !== undefined && pastBreaks(text, sign(text, next, '.;,)') ?? next) >= text.tokens.length;
  const more = next === undefined ? undefined : unscored(text, sign(text, next, ';,') ?? text.tokens.length);
  return whole || more ? { value: { is: 'unscored' }, next: text.tokens.length } : undefined;
}

function best(text: Text, at: number): Read<Item> | undefined {
  const next = phrase(text, at, bestWords);
  return next === undefined ? undefined : { value: { is: 'best' }, next };
}

/** "Cách tính điểm:", "Trong đó:" */
function heading(text: Text, at: number): Read<Item> | undefined {
  const among = phrase(text, at, ['trong đó']);
  if (among !== undefined) return { value: { is: 'heading' }, next: sign(text, among, ':,') ?? among };
  const words = phrase(text, at, headingWords);
  const end =
    words === undefined
      ? undefined
      : (sign(text, words, ':') ??
        (text.tokens[words]?.text === '\n' || sign(text, words, ',') !== undefined ? words : undefined));
  return end === undefined ? undefined : { value: { is: 'heading' }, next: end };
}
