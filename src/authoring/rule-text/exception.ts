/** What is given where no case fits, or where there is nothing to divide by. */
import { zero } from '../../numbers/rational.js';
import { firstGiven, openers } from './case.js';
import { describes } from './description.js';
import { given, isAddition, points } from './give.js';
import type { Item } from './item.js';
import { otherwiseWords } from './point-words.js';
import { constant, type Poly } from './poly.js';
import { letter, phrase, type Read, sign, skip, type Text } from './reader.js';
import { textOf } from './tokens.js';

/** What everything else gives. */
export function otherwise(text: Text, at: number): Read<Item> | undefined {
  const words = phrase(text, at, otherwiseWords);
  if (words === undefined) return undefined;
  const each = zeroForEach(text, words);
  const gives = each ?? given(text, words) ?? points(text, words, true);
  return gives && !isAddition(text, words, gives.next)
    ? { value: { is: 'otherwise', gives: gives.value, each: each !== undefined }, next: gives.next }
    : undefined;
}

/** "0 cho từng phần". */
function zeroForEach(text: Text, at: number): Read<Poly> | undefined {
  const start = sign(text, at, ':-,') ?? at;
  if (text.tokens[start]?.text !== '0') return undefined;
  const next = phrase(text, skip(text, start + 1, ['điểm']), [
    'cho từng phần',
    'cho mỗi phần',
    'cho từng nội dung',
  ]);
  return next === undefined ? undefined : { value: constant(zero), next };
}

/** "Nếu b = 0 thì điểm tối đa". */
export function zeroDenominator(text: Text, at: number): Read<Item> | undefined {
  const start = phrase(text, at, openers);
  const name = start === undefined ? undefined : letter(text, start);
  const equals = name && sign(text, name.next, '=');
  const nought = equals === undefined ? undefined : text.tokens[equals];
  if (!name || nought?.is !== 'number' || nought.text !== '0') return undefined;
  const gives = given(text, (equals as number) + 1);
  return (
    gives && { value: { is: 'zero', name: name.value.toLowerCase(), gives: gives.value }, next: gives.next }
  );
}

/** "Trường hợp không phát sinh hồ sơ: điểm tối đa": nothing to divide by. */
export function noneArises(text: Text, at: number): Read<Item> | undefined {
  const start = phrase(text, skip(text, at, openers), ['không phát sinh', 'không có phát sinh']);
  const gives = start === undefined ? undefined : firstGiven(text, start);
  if (!gives || start === undefined || gives.from === start || !describes(text, start, gives.from))
    return undefined;
  const noun = textOf(text.tokens.slice(start, gives.from)).replace(/,$/, '');
  return { value: { is: 'zero', noun, gives: gives.value }, next: gives.next };
}
