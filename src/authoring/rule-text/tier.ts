/** Cases told by a range of a number: "từ 80% đến dưới 90%: 50 điểm", "4 lần: 20 điểm". */
import { firstGiven, isBalanced, isJoined, isText, openers } from './case.js';
import { age, describes } from './description.js';
import { isAddition } from './give.js';
import { gloss } from './gloss.js';
import type { Item } from './item.js';
import { type Range, range } from './range.js';
import { phrase, type Read, skip, type Text } from './reader.js';
import { keyOf } from './subject.js';
import { type Token, textOf } from './tokens.js';

/** A range of a number and what it gives. */
export function tier(text: Text, at: number): Read<Item> | undefined {
  const start = skip(text, at, openers);
  for (let here = start; here < text.tokens.length && here < start + 30; here += 1) {
    const name = age(text, here);
    if (name !== undefined) {
      here = name - 1;
      continue;
    }
    const found = range(text, here);
    if (found) {
      const gives = firstGiven(text, found.next);
      if (!gives || isAddition(text, gives.from, gives.next) || !describes(text, start, here))
        return undefined;
      const again = repeated(text, found, gives.from);
      const tail = again?.from ?? gives.from;
      if (!describes(text, found.next, tail) || !describes(text, again?.next ?? tail, gives.from))
        return undefined;
      if (found.value.alone && !found.value.percent && isOrdinal(text, here)) return undefined;
      const lead = textOf(text.tokens.slice(start, here));
      // "Có kế hoạch, đạt từ 80%" is two conditions, "Tỷ lệ hồ sơ trực tuyến, từ 80%" one quantity.
      if (/,\s*$/.test(lead) && !/^(tỷ lệ|tỉ lệ|số|tổng|mức)\s/iu.test(lead)) return undefined;
      const before = lead.replace(/[:,(]+\s*$/, '').trim();
      // "không từ 80%" says the opposite, and a range inside brackets limits what stands before them.
      if (/^(không|chưa|\/)/iu.test(lead) || /(không|chưa)$/iu.test(before) || !isBalanced(before))
        return undefined;
      const after = textOf(text.tokens.slice(found.next, tail)).replace(/\s*\($/, '');
      // "dưới 90% không được 3 điểm", "(từ 5 xã) có mạng"
      if (/(^|\s)(không|chưa)$|\)./iu.test(after)) return undefined;
      if (isJoined(before, after) || isScope(after) || countsTwo(found.value, after)) return undefined;
      const value: Item = { is: 'tier', range: found.value, lead: before, tail: after, gives: gives.value };
      return { value, next: gives.next };
    }
    if (!isText(text.tokens[here] as Token)) return undefined;
  }
  return undefined;
}

/** "từ 5 xã đến 10 thôn": a range of two things is none. */
function countsTwo({ low, high, alone, noun }: Range, after: string): boolean {
  const both = low && high && !alone && noun !== '' && after !== '';
  return both === true && !keyOf(after).startsWith(keyOf(noun));
}

/** "(đối với xã miền núi)": whom a level is for. */
function isScope(after: string): boolean {
  return /(^|\(\s*)(đối với|riêng|áp dụng|trừ|nếu|khi)\s/iu.test(after);
}

/** The brackets after a range that say its number once more, and where they are. */
function repeated(
  text: Text,
  { value, next }: Read<Range>,
  to: number,
): (Read<unknown> & { from: number }) | undefined {
  for (let from = next; value.alone && value.low && from < to; from += 1) {
    const end = gloss(text, from, value.low.at);
    if (end !== undefined) return { value: undefined, from, next: end };
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
