/** "a = Số hồ sơ nộp trực tuyến", "b là tổng số hồ sơ", "T = a/b". */
import { describes } from './description.js';
import { formula } from './formula.js';
import { rateWords, scoreWords } from './formula-words.js';
import type { Item } from './item.js';
import { letter, pastBreaks, phrase, type Read, sign, skip, type Text } from './reader.js';
import { isNamedRate, namesIn } from './resolve.js';
import { type Token, textOf } from './tokens.js';

/** A letter that is given a meaning. */
export function definition(text: Text, at: number): Read<Item> | undefined {
  const start = definitionStart(text, at);
  if (!start) return undefined;
  const { name, from } = start;
  const value = formula(text, from);
  if (
    value &&
    closes(text, value.next) &&
    value.value.some(({ num }) => num) &&
    !namesIn(value.value).some(isNamedRate) &&
    isLetters(text, from, value.next)
  ) {
    return { value: { is: 'equation', name, percent: false, value: value.value }, next: value.next };
  }
  const end = descriptionEnd(text, from);
  const title = textOf(text.tokens.slice(from, end)).replace(/[.,;]$/, '');
  // "a = …": named, and not explained in the excerpt.
  if (title === '…') return { value: { is: 'definition', name, title: name }, next: end };
  if (end === from || end - from < 2 || !describes(text, from, end)) return undefined;
  return { value: { is: 'definition', name, title }, next: end };
}

function closes(text: Text, at: number): boolean {
  return at >= text.tokens.length || sign(text, at, ';.,\n') !== undefined;
}

function isLetters(text: Text, from: number, to: number): boolean {
  return text.tokens
    .slice(from, to)
    .every(
      (token) =>
        token.is !== 'word' || token.text.length === 1 || phrase(text, from, rateWords) !== undefined,
    );
}

function definitionStart(text: Text, at: number): { name: string; from: number } | undefined {
  const quoted = sign(text, at, '"(');
  const read = letter(text, skip(text, quoted ?? at, ['với', 'và', 'trong đó', 'gọi', 'còn']));
  if (!read) return undefined;
  const after = quoted === undefined ? read.next : (sign(text, read.next, '")') ?? read.next);
  const from = sign(text, after, '=:') ?? phrase(text, after, ['là', 'bằng']);
  return from === undefined
    ? undefined
    : { name: read.value.toLowerCase(), from: pastBreaks(text, skip(text, from, ['là'])) };
}

/** Left side of a formula, with its "=". */
function formulaStart(text: Text, at: number): number | undefined {
  const words = phrase(text, at, rateWords) ?? phrase(text, at, scoreWords);
  if (words === undefined) return undefined;
  let next = words;
  while (next < words + 3 && sign(text, next, '(%)') !== undefined) next += 1;
  return sign(text, next, '=');
}

/** Where a description ends: at a semicolon, before the next item, or at the end of the text. */
function descriptionEnd(text: Text, from: number): number {
  let at = from;
  let depth = 0;
  while (at < text.tokens.length) {
    const token = text.tokens[at] as Token;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (token.text === ';' || depth < 0) return at;
    if ((token.text === '\n' || token.text === '.') && !goesOn(text, at)) return at;
    if (opensNext(text, at)) return at;
    at += 1;
  }
  return at;
}

/** A line that goes on in small letters goes on with the description. */
function goesOn(text: Text, at: number): boolean {
  const next = text.tokens[pastBreaks(text, at)];
  const small = next?.is === 'word' && next.text[0] === next.text[0]?.toLowerCase() && next.text.length > 1;
  return text.tokens[at]?.text === '\n' && small && !opensNext(text, pastBreaks(text, at));
}

function opensNext(text: Text, at: number): boolean {
  const past = sign(text, at, ',-') ?? at;
  const item = skip(text, past, ['và', 'còn', 'trong đó', 'với']);
  return (
    (definitionStart(text, item) !== undefined && isEquals(text, item)) ||
    formulaStart(text, item) !== undefined
  );
}

/** Inside a description only "b =" and ", b là" open the next definition. */
function isEquals(text: Text, at: number): boolean {
  const read = letter(text, at);
  return read !== undefined && (sign(text, read.next, '=:') ?? phrase(text, read.next, ['là'])) !== undefined;
}
