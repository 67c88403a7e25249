/** Cases and what they give: "từ 80% đến dưới 90%: 50 điểm", "Đã ban hành: Điểm tối đa", "Còn lại: 0". */

import { zero } from '../../numbers/rational.js';
import { describes } from './description.js';
import { given, points } from './give.js';
import type { Item } from './item.js';
import { constant, type Poly } from './poly.js';
import { range } from './range.js';
import { letter, phrase, type Read, sign, skip, type Text } from './reader.js';
import { type Token, textOf } from './tokens.js';
import { giveVerbs, otherwiseWords } from './words.js';

const openers = [
  'nếu',
  'nếu như',
  'khi',
  'trường hợp',
  'trong trường hợp',
  'nếu trường hợp',
  'đối với trường hợp',
  'đối với',
  'với',
  'trường hợp nếu',
  'mức',
  'mức đạt',
];

/** A range of a number and what it gives. */
export function tier(text: Text, at: number): Read<Item> | undefined {
  const start = skip(text, at, openers);
  for (let here = start; here < text.tokens.length && here < start + 30; here += 1) {
    const found = range(text, here);
    if (found) {
      const gives = firstGiven(text, found.next);
      if (!gives || !describes(text, start, here) || !describes(text, found.next, gives.from))
        return undefined;
      if (found.value.alone && !found.value.percent && isOrdinal(text, here)) return undefined;
      const before = textOf(text.tokens.slice(start, here))
        .replace(/[:,(]+\s*$/, '')
        .trim();
      const after = textOf(text.tokens.slice(found.next, gives.from));
      if (isJoined(before, after)) return undefined;
      const value: Item = { is: 'tier', range: found.value, lead: before, tail: after, gives: gives.value };
      return { value, next: gives.next };
    }
    if (!isText(text.tokens[here] as Token)) return undefined;
  }
  return undefined;
}

/** Words and what they give. */
export function option(text: Text, at: number): Read<Item> | undefined {
  const start = skip(text, at, openers);
  const gives = text.tokens[start]?.is === 'word' ? firstGiven(text, start + 1) : undefined;
  if (!gives || !describes(text, start, gives.from)) return undefined;
  // "Được 10 điểm" says for nothing; "Đạt: 10 điểm" says for reaching it.
  if (phrase(text, start, giveVerbs) === gives.from && sign(text, gives.from, ':-=→') === undefined)
    return undefined;
  if (holds(text, start, gives.from, ['cả hai', 'cả ba', 'cả 2', 'một trong', 'đồng thời'])) return undefined;
  if (
    phrase(text, start, [
      'và',
      'hoặc',
      'nhưng',
      'đồng thời',
      'riêng',
      'ngoài ra',
      'thêm',
      'trừ',
      'cộng',
      'điểm',
      'tổng',
    ]) !== undefined
  )
    return undefined;
  const label = textOf(text.tokens.slice(start, gives.from)).replace(/[\s(,:-]+$/, '');
  return { value: { is: 'option', label, gives: gives.value }, next: gives.next };
}

function holds(text: Text, from: number, to: number, phrases: readonly string[]): boolean {
  for (let at = from; at < to; at += 1) if (phrase(text, at, phrases) !== undefined) return true;
  return false;
}

/** "10 điểm nếu đã ban hành", "Điểm tối đa nếu đạt từ 80% trở lên". */
export function reversed(text: Text, at: number): Read<Item> | undefined {
  const verb = skip(text, at, ['được', 'đạt', 'chấm', 'tính', 'cho']);
  const gives = points(text, verb, verb > at);
  const start =
    gives &&
    phrase(text, skip(text, gives.next, [',']), [
      'nếu',
      'khi',
      'trong trường hợp',
      'đối với trường hợp',
      'nếu như',
      'khi đạt',
    ]);
  if (!gives || start === undefined || gives.value.some(({ num }) => num)) return undefined;
  let end = start;
  while (
    end < text.tokens.length &&
    isText(text.tokens[end] as Token) &&
    sign(text, end, ',') === undefined &&
    range(text, end) === undefined
  )
    end += 1;
  const found = range(text, end);
  if (found && describes(text, start, end)) {
    let tail = found.next;
    while (tail < text.tokens.length && text.tokens[tail]?.is === 'word') tail += 1;
    if (!describes(text, found.next, tail) || !stops(text, tail)) return undefined;
    const [before, after] = [
      textOf(text.tokens.slice(start, end)),
      textOf(text.tokens.slice(found.next, tail)),
    ];
    if (isJoined(before, after)) return undefined;
    const value: Item = { is: 'tier', range: found.value, lead: before, tail: after, gives: gives.value };
    return { value, next: tail };
  }
  if (end === start || !describes(text, start, end) || !stops(text, end)) return undefined;
  return {
    value: { is: 'option', label: textOf(text.tokens.slice(start, end)), gives: gives.value },
    next: end,
  };
}

/** Another condition is joined to the range: "từ 80% trở lên và có kế hoạch". */
function isJoined(before: string, after: string): boolean {
  const clause =
    /(^|\s)(hoặc|nhưng|đồng thời|kèm|và\s+(đạt|có|tỷ lệ|tỉ lệ|hoàn thành|được|đã|không|chưa|ban hành|triển khai|phải))(\s|$)/iu;
  return (
    clause.test(before) ||
    clause.test(after) ||
    /[,;]/.test(before) ||
    /(^|\s)và$/iu.test(before) ||
    /^và\s/iu.test(after)
  );
}

function stops(text: Text, at: number): boolean {
  return at >= text.tokens.length || sign(text, at, ';.,\n') !== undefined;
}

/** What everything else gives. */
export function otherwise(text: Text, at: number): Read<Item> | undefined {
  const words = phrase(text, at, otherwiseWords);
  if (words === undefined) return undefined;
  const each = zeroForEach(text, words);
  const gives = each ?? given(text, words);
  return (
    gives && { value: { is: 'otherwise', gives: gives.value, each: each !== undefined }, next: gives.next }
  );
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

/** The first place from here on where something is given, within one sentence. */
function firstGiven(text: Text, start: number): (Read<Poly> & { from: number }) | undefined {
  for (let at = start; at <= text.tokens.length && at < start + 80; at += 1) {
    const gives = given(text, at);
    if (gives) return { ...gives, from: at };
    const token = text.tokens[at];
    if (!token || !(isText(token) || goesOn(text, at) || inName(text, at))) return undefined;
  }
  return undefined;
}

const ordinals = [
  'trước',
  'sau',
  'vòng',
  'hạn',
  'thứ',
  'loại',
  'hạng',
  'mức',
  'số',
  'điều',
  'khoản',
  'cấp',
  'độ',
  'ngày',
  'tháng',
  'năm',
  'quý',
  'bậc',
  'nhóm',
  'lớp',
  'trong',
];

/** "hạng 1", "trước 30 ngày": the number is a name or a date, not a quantity. */
function isOrdinal(text: Text, at: number): boolean {
  return at > 0 && phrase(text, at - 1, ordinals) === at;
}

function isText(token: Token): boolean {
  return token.is === 'word' || (token.is === 'sign' && '/(),-"&\''.includes(token.text));
}

/** Numbers may stand in a name ("năm 2025"); whether they do is for `describes` to say. */
function inName(text: Text, at: number): boolean {
  const token = text.tokens[at] as Token;
  return token.is === 'number';
}

/** A sentence that was broken at the end of a line goes on in small letters. */
function goesOn(text: Text, at: number): boolean {
  const next = text.tokens[at + 1];
  return (
    text.tokens[at]?.text === '\n' && next?.is === 'word' && next.text[0] === next.text[0]?.toLowerCase()
  );
}
