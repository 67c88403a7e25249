/** Formulas that stand as sentences: "Tỷ lệ = a/b", "Điểm = Tỷ lệ * Điểm tối đa". */
import { describes } from './description.js';
import { described, formula, percentMark, rate } from './formula.js';
import { rateWords, scoreWords } from './formula-words.js';
import { isCredible } from './give.js';
import type { Item } from './item.js';
import { pointsWords } from './point-words.js';
import type { Poly } from './poly.js';
import { letter, pastBreaks, phrase, type Read, sign, skip, type Text } from './reader.js';
import { isOne } from './resolve.js';
import { textOf } from './tokens.js';

/** "Tỷ lệ = a/b", "Tỷ lệ hồ sơ đúng hạn (%) = a/b*100". */
export function rateFormula(text: Text, at: number): Read<Item> | undefined {
  const words = phrase(text, at, rateWords);
  if (words === undefined) return undefined;
  let end = words;
  while (end < words + 25 && (text.tokens[end]?.is === 'word' || sign(text, end, '/') !== undefined))
    end += 1;
  const marked = percentMark(text, end);
  const equals =
    sign(text, marked ?? end, '=') ??
    phrase(text, marked ?? end, ['được tính bằng', 'bằng']) ??
    sign(text, marked ?? end, ':') ??
    (isQuotient(text, words) ? words : undefined);
  if (equals === undefined) return undefined;
  if (equals !== words && end > words && !describes(text, words, end)) return undefined;
  const value = closed(text, formula(text, pastBreaks(text, equals)));
  if (!value?.value.some(({ num }) => num)) return undefined;
  const title = textOf(text.tokens.slice(at, equals === words ? words : end));
  return {
    value: { is: 'equation', name: rate, title, percent: marked !== undefined, value: value.value },
    next: value.next,
  };
}

/** "a/b" right after "Tỷ lệ". */
function isQuotient(text: Text, at: number): boolean {
  const numerator = letter(text, at);
  const slash = numerator && sign(text, numerator.next, '/');
  return slash !== undefined && letter(text, slash) !== undefined;
}

/** "Điểm = Tỷ lệ * Điểm tối đa", "Tính điểm theo tỷ lệ a/b". */
export function pointsFormula(text: Text, at: number): Read<Item> | undefined {
  const named = phrase(text, at, scoreWords);
  const start = named === undefined ? at : (sign(text, named, '=:') ?? named);
  const again = phrase(text, pastBreaks(text, start), ['điểm']);
  const second = again === undefined ? undefined : sign(text, again, '=');
  const read = formula(text, pastBreaks(text, second ?? start));
  const value = closed(text, read);
  const each =
    read !== undefined && phrase(text, read.next, pointsWords) !== undefined && named !== undefined;
  return value && isMeasured(value.value, each)
    ? { value: { is: 'points', value: value.value }, next: value.next }
    : undefined;
}

const proportional = [
  'tính điểm theo tỷ lệ',
  'điểm được tính theo tỷ lệ',
  'điểm tính theo tỷ lệ',
  'điểm theo tỷ lệ',
  'chấm điểm theo tỷ lệ',
  'điểm số được tính theo tỷ lệ',
];

/** "Điểm được tính theo tỷ lệ a/b": the quotient of the maximum. */
export function proportion(text: Text, at: number): Read<Item> | undefined {
  const words = phrase(text, at, proportional);
  const value =
    words === undefined
      ? undefined
      : closed(text, formula(text, sign(text, words, ':') ?? skip(text, words, ['là'])));
  if (value?.value.length !== 1 || !value.value[0]?.den) return undefined;
  return {
    value: { is: 'points', value: value.value.map((term) => ({ ...term, max: true })) },
    next: value.next,
  };
}

/** Something of the maximum, or a number of points, that depends on data. */
function isMeasured(poly: Poly, each: boolean): boolean {
  return (
    poly.some(({ num }) => num) && poly.every((term) => isCredible([term]) || isCountedLetter(term, each))
  );
}

/** "Điểm = a * 0,5", "Điểm = Số mô hình x 2 điểm": points for each of a number. */
function isCountedLetter({ max, num, den, factor }: Poly[number], each: boolean): boolean {
  return (
    !max &&
    !den &&
    num !== undefined &&
    !isOne(factor) &&
    (each || ![...num.keys()].some((name) => name.startsWith(described)))
  );
}

function closed(text: Text, read: Read<Poly> | undefined): Read<Poly> | undefined {
  if (!read) return undefined;
  const next = skip(text, read.next, pointsWords);
  const open =
    next >= text.tokens.length ||
    sign(text, next, ';.,\n)-•+(') !== undefined ||
    phrase(text, next, ['trong đó', ...scoreWords, ...rateWords, 'với', 'nhưng', 'và']) !== undefined;
  return open ? { value: read.value, next } : undefined;
}
