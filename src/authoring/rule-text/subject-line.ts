/** A line above the cases that says what they are about: "Tỷ lệ hồ sơ nộp trực tuyến:". */
import { age, describes } from './description.js';
import type { Item } from './item.js';
import { option } from './option.js';
import { pastBreaks, phrase, type Read, sign, type Text } from './reader.js';
import { reversed } from './reversed.js';
import { tier } from './tier.js';
import { textOf } from './tokens.js';

/** Words that limit whom a rule is for; a line that starts so is no name of a quantity. */
const scopes = [
  'đối với',
  'riêng',
  'nếu',
  'trường hợp',
  'khi',
  'với',
  'cấp',
  'áp dụng',
  'tại',
  'trừ',
  'các đơn vị',
  'đơn vị',
  'các xã',
  'xã',
  'phường',
  'huyện',
  'sở',
  'các sở',
  'và',
  'hoặc',
  'ghi chú',
  'lưu ý',
];

/** Only above everything else, and only where a case follows. */
export function subject(text: Text, at: number): Read<Item> | undefined {
  if (text.tokens.slice(0, at).some((token) => token.is !== 'sign') || phrase(text, at, scopes) !== undefined)
    return undefined;
  let end = at;
  while (text.tokens[end]?.is === 'word' || sign(text, end, '/,(%)') !== undefined)
    end = age(text, end) ?? end + 1;
  const below = sign(text, end, ':') ?? (text.tokens[end]?.text === '\n' ? end : undefined);
  if (end === at || below === undefined || !describes(text, at, sign(text, end - 1, ')') ? end - 3 : end))
    return undefined;
  const first = pastBreaks(text, sign(text, pastBreaks(text, below), '-+•*') ?? below);
  const bulleted = first > below + 1 || text.tokens[end]?.text === ':';
  if (!bulleted || !(reversed(text, first) ?? tier(text, first) ?? option(text, first))) return undefined;
  return { value: { is: 'subject', title: textOf(text.tokens.slice(at, end)) }, next: below };
}
