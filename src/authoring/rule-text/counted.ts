/** Points per thing counted: "mỗi ứng dụng: 1 điểm", "cứ thêm 3.000 người được thêm 0,5 điểm", "tối đa không quá 5 điểm". */
import { isZero, one, type Rational } from '../../numbers/rational.js';
import { describes } from './description.js';
import { given, points } from './give.js';
import type { Item } from './item.js';
import type { Poly } from './poly.js';
import { range } from './range.js';
import { number, phrase, type Read, sign, skip, type Text } from './reader.js';
import { textOf } from './tokens.js';
import { capWords, eachWords, pointsWords } from './words.js';

/** "mỗi ứng dụng: 1 điểm", "cứ 10 tin, bài được 0,5 điểm". */
export function each(text: Text, at: number): Read<Item> | undefined {
  const words = phrase(text, at, eachWords);
  if (words === undefined) return undefined;
  const every = number(text, words);
  const start = every?.next ?? words;
  for (let here = start; here < start + 30 && here < text.tokens.length; here += 1) {
    const amount = numberOf(given(text, here));
    if (amount && here > start) {
      if (!describes(text, start, here) || (every && isZero(every.value))) return undefined;
      const noun = textOf(text.tokens.slice(start, here));
      return {
        value: { is: 'each', noun, every: every?.value ?? one, points: amount.value },
        next: amount.next,
      };
    }
    if (text.tokens[here]?.is !== 'word' && sign(text, here, '/,()') === undefined) return undefined;
  }
  return undefined;
}

/** "1 điểm/ứng dụng", "0,5 điểm cho mỗi tin, bài". */
export function per(text: Text, at: number): Read<Item> | undefined {
  const verb = skip(text, at, ['được', 'cộng', 'được cộng', 'tính', 'được tính']);
  const amount = number(text, verb);
  const unit = amount && phrase(text, amount.next, pointsWords);
  if (!amount || unit === undefined) return undefined;
  const slash = sign(text, unit, '/');
  const words =
    slash === undefined
      ? phrase(text, unit, ['cho mỗi', 'mỗi', 'cho một', 'đối với mỗi', 'cho từng', 'trên mỗi'])
      : skip(text, slash, ['mỗi', 'một']);
  if (words === undefined) return undefined;
  const counted = number(text, words);
  const start = counted?.next ?? words;
  let end = start;
  while (cap(text, end) === undefined && (text.tokens[end]?.is === 'word' || joins(text, end))) end += 1;
  if (end === start || !describes(text, start, end) || (counted && isZero(counted.value))) return undefined;
  const noun = textOf(text.tokens.slice(start, end));
  return { value: { is: 'each', noun, every: counted?.value ?? one, points: amount.value }, next: end };
}

/** The comma in "tin, bài", not the one before "tối đa". */
function joins(text: Text, at: number): boolean {
  return (
    sign(text, at, ',') !== undefined && text.tokens[at + 1]?.is === 'word' && cap(text, at + 1) === undefined
  );
}

const risingWords = [
  'cứ thêm',
  'cứ tăng thêm',
  'cứ tăng',
  'mỗi',
  'cứ mỗi',
  'cứ',
  'cứ thêm mỗi',
  'thêm mỗi',
  'cứ tăng mỗi',
  'cứ cao hơn',
  'cứ thêm đủ',
];
const fallingWords = [
  'cứ giảm',
  'cứ giảm thêm',
  'cứ giảm mỗi',
  'cứ thấp hơn',
  'mỗi khi giảm',
  'cứ giảm được',
];
const moreWords = [
  'được tính thêm',
  'được cộng thêm',
  'được thêm',
  'thêm',
  'cộng thêm',
  'tính thêm',
  'được tăng thêm',
  'tăng thêm',
  'được cộng',
  'thì được tính thêm',
  'thì được cộng thêm',
  'thì cộng thêm',
  'thì thêm',
  'thì tính thêm',
];

/** "trên 40.000 người thì cứ thêm 3.000 người được tính thêm 0,5 điểm". */
export function increment(text: Text, at: number): Read<Item> | undefined {
  let subjectEnd = at;
  while (
    text.tokens[subjectEnd]?.is === 'word' &&
    subjectEnd < at + 15 &&
    !range(text, subjectEnd) &&
    !stepStart(text, subjectEnd)
  )
    subjectEnd += 1;
  const over = stepStart(text, subjectEnd) ? undefined : range(text, subjectEnd);
  let here = over?.next ?? subjectEnd;
  while (text.tokens[here]?.is === 'word' && here < (over?.next ?? subjectEnd) + 3 && !stepStart(text, here))
    here += 1;
  const step = stepStart(text, sign(text, here, ',:') ?? here);
  const every = step && number(text, step.next);
  if (!step || !every || isZero(every.value) || !describes(text, at, subjectEnd)) return undefined;
  const percent = sign(text, every.next, '%');
  let noun = percent ?? every.next;
  while (text.tokens[noun]?.is === 'word' && phrase(text, noun, moreWords) === undefined) noun += 1;
  const more = phrase(text, sign(text, noun, ',:') ?? noun, moreWords);
  const amount = more === undefined ? undefined : numberOf(points(text, more, true));
  if (!amount || !describes(text, percent ?? every.next, noun)) return undefined;
  const value: Item = {
    is: 'increment',
    ...(over && { range: over.value }),
    subject: textOf(text.tokens.slice(at, subjectEnd)),
    falling: step.falling,
    every: every.value,
    percent: percent !== undefined,
    points: amount.value,
  };
  return { value, next: amount.next };
}

function stepStart(text: Text, at: number): { falling: boolean; next: number } | undefined {
  const start = skip(text, at, ['thì']);
  const down = phrase(text, start, fallingWords);
  const next = down ?? phrase(text, start, risingWords);
  return next === undefined ? undefined : { falling: down !== undefined, next };
}

/** "tối đa không quá 5 điểm", "nhưng không vượt quá điểm tối đa". */
export function cap(text: Text, at: number): Read<Item> | undefined {
  const open = sign(text, at, '(') ?? at;
  const words = phrase(text, skip(text, open, ['nhưng', 'và']), capWords);
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

function numberOf(read: Read<Poly> | undefined): Read<Rational> | undefined {
  const [term] = read?.value ?? [];
  if (!read || !term || read.value.length > 1 || term.max || term.num || term.factor.n <= 0n)
    return undefined;
  return { value: term.factor, next: read.next };
}
