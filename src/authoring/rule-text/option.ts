/** Cases told in words: "Đã ban hành: Điểm tối đa". */
import { firstGiven, isBalanced, openers } from './case.js';
import { describes } from './description.js';
import { isAddition } from './give.js';
import type { Item } from './item.js';
import { giveVerbs } from './point-words.js';
import { phrase, type Read, sign, skip, type Text } from './reader.js';
import { textOf } from './tokens.js';

const elsewhere = ['theo', 'căn cứ', 'dựa', 'dựa trên', 'tùy', 'tuỳ', 'xem', 'như'];

/** "Đạt từ 5 điểm", "không được 5 điểm": the word before the points belongs to them. */
const endsOpen = /\s(không|chưa)$|(^|\s)(từ|đến|tới|trên|dưới|hơn|gần|khoảng|mỗi|từng|quá|nhất|thiểu)$/iu;

/** Words and what they give. */
export function option(text: Text, at: number): Read<Item> | undefined {
  const start = skip(
    text,
    at,
    openers.filter((words) => !words.startsWith('mức')),
  );
  const gives = text.tokens[start]?.is === 'word' ? firstGiven(text, start + 1) : undefined;
  if (!gives || isAddition(text, gives.from, gives.next) || !describes(text, start, gives.from))
    return undefined;
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
  // "Theo hướng dẫn tại Phụ lục II: 10 điểm" leaves the rule to another text.
  if (phrase(text, start, elsewhere) !== undefined && phrase(text, start, ['theo đúng']) === undefined)
    return undefined;
  const label = textOf(text.tokens.slice(start, gives.from)).replace(/[\s(,:-]+$/, '');
  if (!isBalanced(label) || endsOpen.test(label)) return undefined;
  return { value: { is: 'option', label, gives: gives.value }, next: gives.next };
}

function holds(text: Text, from: number, to: number, phrases: readonly string[]): boolean {
  for (let at = from; at < to; at += 1) if (phrase(text, at, phrases) !== undefined) return true;
  return false;
}
