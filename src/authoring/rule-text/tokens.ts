/** Rule text as tokens: words, numbers and signs, whatever way its author typed them. */

import { parseExact } from '../../numbers/exact.js';
import { type Rational, rational } from '../../numbers/rational.js';
import { type Sounds, soundsOf } from './sounds.js';

/** A word, a number or a sign of a rule text. */
export type Token =
  | { readonly is: 'word'; readonly text: string; readonly sounds: Sounds; readonly spaced: boolean }
  /** `value` is absent where the number can be read in two ways ("1,000"). */
  | {
      readonly is: 'number';
      readonly text: string;
      readonly value: Rational | undefined;
      readonly spaced: boolean;
    }
  /** A line break is the sign "\n". */
  | { readonly is: 'sign'; readonly text: string; readonly spaced: boolean };

const spelled: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|[\u2028\u2029]/g, '\n'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, ''],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' '],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/(\d\s*)ph[ầa]n\s+tr[ăa]m(?!\p{L})/giu, '$1%'],
  [/½/g, ' 1/2 '],
  [/¼/g, ' 1/4 '],
  [/¾/g, ' 3/4 '],
  [/⅓/g, ' 1/3 '],
  [/⅔/g, ' 2/3 '],
  [/⅕/g, ' 1/5 '],
  [/[≥⩾]|=>(?=\s*\d)|>\s*\/?\s*=|≧/g, '>='],
  [/[≤⩽]|=<|<\s*\/?\s*=|≦/g, '<='],
  [/[×✕✖∗⋅·]/g, '*'],
  [/[÷∕⁄]/g, '/'],
  [/％/g, '%'],
  [/：/g, ':'],
  [/；/g, ';'],
  [/，/g, ','],
  [/（/g, '('],
  [/）/g, ')'],
  [/＝/g, '='],
  [/[“”„«»"]/g, '"'],
  [/…|\.{2,}/g, '…'],
  [/→|⇒|=>|->/g, '→'],
  [/[•●▪■◦○‣⁃∙►▶✓✔★]/g, '•'],
];

/** Text in one spelling: composed letters, one kind of dash, space, quotation mark, and so on. */
export function spell(text: string): string {
  return spelled.reduce((whole, [pattern, by]) => whole.replace(pattern, by), text.normalize('NFC'));
}

const pattern =
  /(?<space> +)|(?<break>\n[\n ]*)|(?<number>\d+(?:[.,]\d+)*)|(?<word>k?m[2²](?![\p{L}\d])|x(?=\p{Lu})|\p{L}[\p{L}\p{M}]*)|(?<sign><=|>=|[^\s])/uy;

/** Reads a text into tokens. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const spelling = spell(text).trim();
  let spaced = true;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < spelling.length) {
    const { groups = {}, 0: found } = pattern.exec(spelling) as RegExpExecArray;
    if (groups['space'] === undefined) tokens.push(tokenOf(groups, found, spaced));
    spaced = groups['space'] !== undefined || groups['break'] !== undefined;
  }
  return tokens.filter((token, at) => token.text !== '\n' || !isInBrackets(tokens, at));
}

/** A sentence in brackets that goes on in the next line of its cell: "(Chủ tịch⏎UBND huyện)". */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.is !== 'word') return false;
  const before = tokens.slice(Math.max(0, at - 40), at).map(({ text }) => text);
  const after = tokens.slice(at + 1, at + 41).map(({ text }) => text);
  const close = after.findIndex((text) => text === ')' || text === '(');
  return before.lastIndexOf('(') > before.lastIndexOf(')') && after[close] === ')';
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, text: string, spaced: boolean): Token {
  if (groups['number'] !== undefined) return { is: 'number', text, value: numberOf(text), spaced };
  if (groups['word'] !== undefined) return { is: 'word', text, sounds: soundsOf(text), spaced };
  return { is: 'sign', text: groups['break'] === undefined ? text : '\n', spaced };
}

/**
 * The number a Vietnamese text means: "7,5" is seven and a half, "40.000" forty thousand, "0.5" a half. A number that
 * another reader would take otherwise ("1,000") has none.
 */
export function numberOf(text: string): Rational | undefined {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) && !text.startsWith('0')) {
    return parseExact(text.replace(/\./g, '').replace(',', '.'));
  }
  if (/^\d+$/.test(text)) return text.length > 60 ? undefined : rational(BigInt(text));
  if (/^\d+[.,]\d+$/.test(text)) {
    const [, fraction = ''] = text.split(/[.,]/);
    const thousands = fraction.length === 3 && !text.startsWith('0');
    return thousands ? undefined : parseExact(text.replace(',', '.'));
  }
  return undefined;
}

/** The tokens as they would be printed. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, spaced }, index) => `${spaced && index > 0 ? ' ' : ''}${text === '\n' ? ' ' : text}`)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
