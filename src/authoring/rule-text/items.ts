/** Reads a rule text into items, one recogniser after the other; what none of them reads stops the reading. */
import { cap, each, per } from './counted.js';
import { bestWords } from './counted-words.js';
import { definition } from './definition.js';
import { noneArises, otherwise, zeroDenominator } from './exception.js';
import { given } from './give.js';
import { headingWords, unscoredWords } from './heading-words.js';
import { increment } from './increment.js';
import type { Item } from './item.js';
import { option } from './option.js';
import { range } from './range.js';
import { letter, number, pastBreaks, phrase, type Read, sign, type Text } from './reader.js';
import { reversed } from './reversed.js';
import { pointsFormula, proportion, rateFormula } from './statement.js';
import { subject } from './subject-line.js';
import { tier } from './tier.js';
import { textOf } from './tokens.js';

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
  subject,
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
    // A number at the end of the text numbers nothing.
    if (numbering === undefined || numbering >= text.tokens.length) return at;
    at = numbering;
  }
}

/** A dash between two items on one line stands off on both sides. */
function isBullet({ tokens }: Text, at: number): boolean {
  return tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true;
}

/** "a)", "(1)", "1.", "i)", "1/". */
function numbered(text: Text, at: number): number | undefined {
  const open = sign(text, at, '(');
  const start = open ?? at;
  const read = letter(text, start) ?? number(text, start) ?? roman(text, start);
  if (!read) return named(text, at);
  const token = text.tokens[start];
  if (token?.is === 'number' && !/^\d{1,2}$/.test(token.text)) return undefined;
  const close = sign(text, read.next, ')');
  if (close !== undefined) return close;
  const dot = open === undefined ? sign(text, read.next, './') : undefined;
  const after = dot === undefined ? undefined : text.tokens[dot];
  // "1/ Có kế hoạch" is numbered, "1/ 2" is half.
  return after?.spaced && (after.is === 'word' || text.tokens[read.next]?.text === '.') ? dot : undefined;
}

/** "Mức 1: …" above words, "Mức 1 (từ 90% trở lên)"; "Mức 1: 10 điểm" is a case. */
function named(text: Text, at: number): number | undefined {
  const word = phrase(text, at, ['mức', 'mức độ']);
  const ordinal = word === undefined ? undefined : number(text, word);
  const open = ordinal && sign(text, ordinal.next, '(');
  if (open !== undefined && range(text, open)) return open;
  const colon = ordinal && sign(text, ordinal.next, ':');
  return colon !== undefined && text.tokens[colon]?.is === 'word' && !given(text, colon) ? colon : undefined;
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
