/** Steps above or below a base: "cứ thêm 3.000 người được thêm 0,5 điểm". */
import { isZero } from '../../numbers/rational.js';
import { numberOf } from './counted.js';
import { describes } from './description.js';
import { points } from './give.js';
import type { Item } from './item.js';
import { range } from './range.js';
import { number, phrase, type Read, sign, skip, type Text } from './reader.js';
import { textOf } from './tokens.js';

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
  if (over && !describes(text, over.next, here)) return undefined;
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
    noun: textOf(text.tokens.slice(percent ?? every.next, noun)),
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
