/** Points before their case: "10 điểm nếu đã ban hành", "5 điểm: từ 50% đến dưới 80%". */
import { isBalanced, isJoined, isText, stops } from './case.js';
import { describes } from './description.js';
import { isAddition, points } from './give.js';
import type { Item } from './item.js';
import { range } from './range.js';
import { phrase, type Read, sign, skip, type Text } from './reader.js';
import { type Token, textOf } from './tokens.js';

const ifWords = ['nếu', 'khi', 'trong trường hợp', 'đối với trường hợp', 'nếu như', 'khi đạt'];

/** The sign in "10 điểm: đã ban hành", where words follow on the same line. */
function colon(text: Text, at: number): number | undefined {
  const next = sign(text, at, ':');
  return next !== undefined && (text.tokens[next]?.is === 'word' || range(text, next)) ? next : undefined;
}

/** "10 điểm nếu đã ban hành", "Điểm tối đa nếu đạt từ 80% trở lên". */
export function reversed(text: Text, at: number): Read<Item> | undefined {
  const verb = skip(text, at, ['được', 'đạt', 'chấm', 'tính', 'cho']);
  const gives = points(text, verb, verb > at);
  const start =
    gives && !isAddition(text, at, gives.next)
      ? (phrase(text, skip(text, gives.next, [',']), ifWords) ?? colon(text, gives.next))
      : undefined;
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
  const label = textOf(text.tokens.slice(start, end));
  if (end === start || !describes(text, start, end) || !stops(text, end) || !isBalanced(label))
    return undefined;
  return { value: { is: 'option', label, gives: gives.value }, next: end };
}
