/** Points per thing counted, and their cap: "mỗi ứng dụng: 1 điểm", "tối đa không quá 5 điểm". */
import { isZero, one, type Rational } from '../../numbers/rational.js';
import { capStarts, capWords, eachWords, perWords } from './counted-words.js';
import { describes } from './description.js';
import { given } from './give.js';
import type { Item } from './item.js';
import { pointsWords } from './point-words.js';
import type { Poly } from './poly.js';
import { number, phrase, type Read, sign, skip, type Text } from './reader.js';
import { isOne } from './resolve.js';
import { textOf } from './tokens.js';

/** "mỗi ứng dụng: 1 điểm", "cứ 10 tin, bài được 0,5 điểm". */
export function each(text: Text, at: number): Read<Item> | undefined {
  const words = phrase(text, at, eachWords);
  if (words === undefined) return undefined;
  const every = number(text, words);
  const percent = every && sign(text, every.next, '%');
  const start = percent ?? every?.next ?? words;
  for (let here = start; here < start + 30 && here < text.tokens.length; here += 1) {
    const gives = given(text, here);
    const amount = numberOf(gives) ?? shareOf(gives);
    if (amount && (here > start || percent !== undefined)) {
      if (!describes(text, start, here) || (every && isZero(every.value))) return undefined;
      // "mỗi hồ sơ chậm trừ 1 điểm" takes points away.
      if (phrase(text, here - 1, ['trừ', 'giảm', 'bớt', 'phạt', 'không', 'chưa']) === here) return undefined;
      const noun = textOf(text.tokens.slice(start, here));
      return {
        value: {
          is: 'each',
          noun,
          every: every?.value ?? one,
          points: amount.value,
          ...(percent !== undefined && { percent: true }),
          ...(shareOf(gives) && { share: true }),
        },
        next: amount.next,
      };
    }
    if (text.tokens[here]?.is !== 'word' && sign(text, here, '/,()') === undefined) return undefined;
  }
  return undefined;
}

/** "1 điểm/ứng dụng", "0,5 điểm cho mỗi tin, bài". */
export function per(text: Text, at: number): Read<Item> | undefined {
  const named = leadEnd(text, at);
  const verb = skip(text, named ?? at, ['được', 'cộng', 'được cộng', 'tính', 'được tính']);
  const amount = number(text, verb);
  const unit = amount && phrase(text, amount.next, pointsWords);
  if (!amount || unit === undefined) return undefined;
  const slash = sign(text, unit, '/');
  const words = slash === undefined ? phrase(text, unit, perWords) : skip(text, slash, ['mỗi', 'một']);
  if (words === undefined) return undefined;
  const counted = number(text, words);
  const start = counted?.next ?? words;
  let end = start;
  while (cap(text, end) === undefined && (text.tokens[end]?.is === 'word' || joins(text, end))) end += 1;
  if (
    end === start ||
    phrase(text, end - 1, ['nhưng', 'và', 'song']) === end ||
    !describes(text, start, end) ||
    (counted && isZero(counted.value))
  )
    return undefined;
  const lead = named === undefined ? '' : ` (${textOf(text.tokens.slice(at, named - 1))})`;
  const noun = textOf(text.tokens.slice(start, end)) + lead;
  return { value: { is: 'each', noun, every: counted?.value ?? one, points: amount.value }, next: end };
}

/** "Tổ chức hội nghị:" before "1 điểm/hội nghị". */
function leadEnd(text: Text, at: number): number | undefined {
  let end = at;
  while (text.tokens[end]?.is === 'word' || sign(text, end, '/,') !== undefined) end += 1;
  // "Số tin bài: 0,5 điểm/tin, bài" names two quantities, which need not be one.
  const quantity = phrase(text, at, ['số', 'số lượng', 'tổng', 'tổng số']) !== undefined;
  const colon = end > at && !quantity ? sign(text, end, ':') : undefined;
  return colon !== undefined && describes(text, at, end) ? colon : undefined;
}

/** The comma in "tin, bài", not the one before "tối đa". */
function joins(text: Text, at: number): boolean {
  return (
    sign(text, at, ',') !== undefined && text.tokens[at + 1]?.is === 'word' && cap(text, at + 1) === undefined
  );
}

/** "tối đa không quá 5 điểm", "nhưng không vượt quá điểm tối đa". */
export function cap(text: Text, at: number): Read<Item> | undefined {
  const open = sign(text, at, '(') ?? at;
  const but = skip(text, open, ['nhưng', 'và', 'song']);
  const words = phrase(text, but, capWords) ?? phrase(text, skip(text, but, capStarts), capWords);
  if (words === undefined) return undefined;
  const start = sign(text, words, ':=') ?? words;
  const amount = number(text, start);
  const whole = amount
    ? undefined
    : phrase(text, words, [
        'điểm tối đa',
        'số điểm tối đa',
        'mức điểm tối đa',
        'mức tối đa',
        'điểm tối đa của chỉ số',
        'điểm tối đa của tiêu chí',
      ]);
  const end = amount ? skip(text, amount.next, pointsWords) : whole;
  if (end === undefined) return undefined;
  const next = open > at ? sign(text, end, ')') : end;
  if (next === undefined || sign(text, next, '/*%') !== undefined) return undefined;
  return { value: amount ? { is: 'cap', points: amount.value } : { is: 'cap' }, next };
}

/** Points that are a plain number, and more than none. */
export function numberOf(read: Read<Poly> | undefined): Read<Rational> | undefined {
  const [term] = read?.value ?? [];
  if (!read || !term || read.value.length > 1 || term.max || term.num || term.factor.n <= 0n)
    return undefined;
  return { value: term.factor, next: read.next };
}

/** "1/5 điểm tối đa". */
function shareOf(read: Read<Poly> | undefined): Read<Rational> | undefined {
  const [term] = read?.value ?? [];
  const plain = read?.value.length === 1 && term?.max && !term.num && term.factor.n > 0n;
  return plain && !isOne(term.factor) ? { value: term.factor, next: read.next } : undefined;
}
