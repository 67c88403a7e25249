/** Formulas: `a/b`, `(1 - a/b) * Điểm tối đa`, `Số hồ sơ đúng hạn / Tổng số hồ sơ`. */
import { compare, rational } from '../../numbers/rational.js';
import { describes, nameWithNumber } from './description.js';
import { rateWords } from './formula-words.js';
import { halfWords, maximumWords, pointsWords, wholeWords } from './point-words.js';
import { constant, maximum, minus, named, over, type Poly, plus, times } from './poly.js';
import { letter, number, pastBreaks, phrase, type Read, sign, type Text } from './reader.js';
import { type Token, textOf } from './tokens.js';

/** Name under which formulas speak of "Tỷ lệ"; a rate with a name of its own has it behind this. */
export const rate = '%';
/** Names of quantities that a formula describes in words instead of a letter start with this. */
export const described = '"';

/** In words; a quantity that needs more is not read. */
const longestName = 60;

const hundredth = constant(rational(1n, 100n));

/** A formula: terms joined by plus and minus. */
export function formula(text: Text, at: number): Read<Poly> | undefined {
  let left = term(text, at);
  while (left) {
    const next = left.next;
    const operator = sign(text, next, '+-');
    // A dash at the start of a line opens the next item.
    if (operator === undefined || text.tokens[next - 1]?.text === '\n') return left;
    const right = term(text, pastBreaks(text, operator));
    if (!right) return left;
    const subtract = text.tokens[next]?.text === '-';
    left = { value: plus(left.value, subtract ? minus(right.value) : right.value), next: right.next };
  }
  return left;
}

function term(text: Text, at: number): Read<Poly> | undefined {
  let left = factor(text, at);
  while (left) {
    const { value, next } = left;
    const multiply = sign(text, next, '*') ?? phrase(text, next, timesWords);
    const divide =
      multiply === undefined
        ? (sign(text, next, text.bracketed ? '/:' : '/') ?? phrase(text, next, ['chia', 'chia cho']))
        : undefined;
    const operator = multiply ?? divide;
    if (operator === undefined) {
      const whole = isNumber(value)
        ? phrase(text, phrase(text, next, ['của']) ?? next, ofWhole(text, next))
        : undefined;
      if (whole === undefined) return left;
      const product = times(value, maximum);
      return product && { value: product, next: whole };
    }
    const right = factor(text, pastBreaks(text, operator));
    const result = right && (divide === undefined ? times(value, right.value) : over(value, right.value));
    if (!right || !result) return undefined;
    left = { value: result, next: right.next };
  }
  return left;
}

/** "50% điểm" is half of the points; "1/2 điểm" may be half a point. */
function ofWhole({ tokens }: Text, next: number): readonly string[] {
  return tokens[next - 1]?.text === '%' ? [...wholeWords, ...pointsWords] : wholeWords;
}

function isNumber(poly: Poly): boolean {
  return poly.length === 1 && !poly[0]?.max && !poly[0]?.num;
}

function factor(text: Text, at: number): Read<Poly> | undefined {
  return (
    bracketed(text, at) ??
    numeral(text, at) ??
    half(text, at) ??
    maximumHere(text, at) ??
    rateHere(text, at) ??
    letterHere(text, at) ??
    quantity(text, at)
  );
}

function bracketed(text: Text, at: number): Read<Poly> | undefined {
  const open = sign(text, at, '([{');
  if (open === undefined) return undefined;
  const inside = formula({ ...text, bracketed: true }, pastBreaks(text, open));
  const close = inside && sign(text, pastBreaks(text, inside.next), ')]}');
  return close === undefined ? undefined : { value: (inside as Read<Poly>).value, next: close };
}

function numeral(text: Text, at: number): Read<Poly> | undefined {
  const read = number(text, at);
  if (!read) return undefined;
  const value = constant(read.value);
  const percent = sign(text, read.next, '%');
  return percent === undefined
    ? { value, next: read.next }
    : { value: times(value, hundredth) as Poly, next: percent };
}

function half(text: Text, at: number): Read<Poly> | undefined {
  const next = phrase(text, at, halfWords);
  return next === undefined ? undefined : { value: constant(rational(1n, 2n)), next };
}

/** "Điểm tối đa", and "Điểm tối đa (20 điểm)" where it is 20. */
function maximumHere(text: Text, at: number): Read<Poly> | undefined {
  const next = phrase(text, at, maximumWords);
  if (next === undefined) return undefined;
  const open = sign(text, next, '(');
  const stated = open === undefined ? undefined : number(text, open);
  if (!stated) return { value: maximum, next };
  const close = sign(text, phrase(text, stated.next, pointsWords) ?? stated.next, ')');
  if (close === undefined || !text.max || compare(stated.value, text.max) !== 0) return undefined;
  return { value: maximum, next: close };
}

function rateHere(text: Text, at: number): Read<Poly> | undefined {
  const words = phrase(text, at, rateWords);
  if (words === undefined) return undefined;
  let end = words;
  while (
    end < words + longestName &&
    text.tokens[end]?.is === 'word' &&
    phrase(text, end, timesWords) === undefined &&
    phrase(text, end, pointsWords) === undefined
  )
    end += 1;
  const known = end === words || isStated(text, at, end);
  // Other words after "Tỷ lệ" name it where the formula goes on or ends behind them.
  const name = !known && goesOn(text, percentMark(text, end) ?? end) && describes(text, at, end);
  const next = known || name ? end : words;
  return {
    value: named(name ? rate + textOf(text.tokens.slice(at, end)) : rate),
    next: percentMark(text, next) ?? next,
  };
}

function goesOn(text: Text, at: number): boolean {
  return (
    at >= text.tokens.length ||
    sign(text, at, '*/)]};.\n') !== undefined ||
    phrase(text, at, timesWords) !== undefined
  );
}

/** Whether the text says elsewhere what "Tỷ lệ hồ sơ đúng hạn" is. */
function isStated(text: Text, at: number, end: number): boolean {
  const name = wordsOf(text, at, end);
  return text.tokens.some((token, from) => {
    const to = from + (end - at);
    return (
      token.is === 'word' &&
      from !== at &&
      sign(text, to, '=') !== undefined &&
      wordsOf(text, from, to) === name
    );
  });
}

const timesWords = ['x', 'nhân', 'nhân với'];

function wordsOf(text: Text, from: number, to: number): string {
  return textOf(text.tokens.slice(from, to)).toLowerCase();
}

/** "%" or "(%)" after the name of a rate. */
export function percentMark(text: Text, at: number): number | undefined {
  const open = sign(text, at, '(');
  const percent = sign(text, open ?? at, '%');
  if (percent === undefined) return undefined;
  return open === undefined ? percent : sign(text, percent, ')');
}

function letterHere(text: Text, at: number): Read<Poly> | undefined {
  const read = letter(text, at);
  return read && { value: named(read.value.toLowerCase()), next: read.next };
}

const stops = '*/+-=()[]{};:,.\n%→•';

/** A quantity in words: "Số hồ sơ nộp trực tuyến", "Tổng số hồ sơ". */
function quantity(text: Text, at: number): Read<Poly> | undefined {
  if (phrase(text, at, ['số', 'tổng', 'tổng số', 'số lượng']) === undefined) return undefined;
  let next = at;
  while (
    next < text.tokens.length &&
    next < at + longestName &&
    (nameWithNumber(text, next) !== undefined ||
      (!(ends(text.tokens[next] as Token) && !isInnerComma(text, next)) &&
        phrase(text, next, ['x']) === undefined))
  )
    next = nameWithNumber(text, next) ?? next + 1;
  const words = text.tokens.slice(at, next);
  if (words.length < 2 || !describes(text, at, next)) return undefined;
  return { value: named(described + textOf(words)), next };
}

/** "tập huấn, bồi dưỡng" in brackets: the comma cannot end the formula. */
function isInnerComma(text: Text, at: number): boolean {
  return text.bracketed === true && sign(text, at, ',') !== undefined && text.tokens[at + 1]?.is === 'word';
}

function ends(token: Token): boolean {
  return token.is === 'number' || (token.is === 'sign' && stops.includes(token.text));
}
