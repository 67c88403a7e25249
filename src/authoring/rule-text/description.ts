/** Text that describes something: a quantity, an option. It must be nothing but that. */
import { number, phrase, sign, type Text } from './reader.js';
import type { Token } from './tokens.js';
import { ruleWords } from './words.js';

/**
 * Whether the tokens only describe: no word of a rule, and no number except in a name (a level, a year, the number of a
 * document), so that nothing a rule should have used hides in it.
 */
export function describes(text: Text, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const token = text.tokens[at] as Token;
    if (token.text === '…') return false;
    const name = nameWithNumber(text, at);
    if (name !== undefined && name <= to) {
      at = name;
      continue;
    }
    if (
      token.is === 'number' ||
      (token.is === 'sign' && '%<>=*+→≠≈'.includes(token.text)) ||
      token.text === '<=' ||
      token.text === '>='
    ) {
      return false;
    }
    const word = token.is === 'word' ? ruleWordAt(text, at) : undefined;
    if (word !== undefined && !counted(text, at)) return false;
    at += 1;
  }
  return true;
}

function ruleWordAt(text: Text, at: number): number | undefined {
  return phrase(text, at, ruleWords);
}

/** "số trường hợp", "các trường hợp": cases that are counted, not a condition. */
function counted(text: Text, at: number): boolean {
  const before = text.tokens[at - 1];
  const isCase = phrase(text, at, ['trường hợp']) !== undefined;
  return isCase && before?.is === 'word' && ['so', 'cac', 'nhung'].includes(before.sounds.plain);
}

/** End of a name that has numbers in it: "năm 2025", "mức độ 3, 4", "cấp độ 1", "Nghị định số 61/2018/NĐ-CP", "4G". */
function nameWithNumber(text: Text, at: number): number | undefined {
  return year(text, at) ?? level(text, at) ?? numbered(text, at) ?? glued(text, at) ?? clock(text, at);
}

function year(text: Text, at: number): number | undefined {
  const after = phrase(text, at, ['năm', 'từ năm', 'đến năm', 'trong năm']);
  const token = after === undefined ? undefined : text.tokens[after];
  return token?.is === 'number' && /^(19|20)\d\d$/.test(token.text) ? (after as number) + 1 : undefined;
}

function level(text: Text, at: number): number | undefined {
  const after = phrase(text, at, [
    'mức độ',
    'cấp độ',
    'cấp',
    'mức',
    'quý',
    'đề án',
    'phiên bản',
    'điều',
    'khoản',
    'chương',
  ]);
  let next = after === undefined ? undefined : small(text, after);
  while (next !== undefined) {
    const joint = sign(text, next, ',') ?? phrase(text, next, ['và', 'hoặc', 'đến']);
    const more = joint === undefined ? undefined : small(text, joint);
    if (more === undefined) return next;
    next = more;
  }
  return undefined;
}

/** A whole number of one or two digits that is no quantity of its own: nothing to be counted in follows. */
function small(text: Text, at: number): number | undefined {
  const token = text.tokens[at];
  if (token?.is !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  return sign(text, at + 1, '%') === undefined &&
    phrase(text, at + 1, ['điểm', 'đ', 'lần', 'cuộc']) === undefined
    ? at + 1
    : undefined;
}

/** "số 06/QĐ-TTg", "ngày 31/12/2025", "tháng 6/2025": a number with its tail of signs and letters. */
function numbered(text: Text, at: number): number | undefined {
  const after = phrase(text, at, [
    'số',
    'ngày',
    'tháng',
    'trước ngày',
    'sau ngày',
    'trước tháng',
    'văn bản số',
    'quyết định',
    'nghị định',
    'thông tư',
    'nghị quyết',
    'chỉ thị',
    'kế hoạch số',
  ]);
  const read =
    after === undefined
      ? undefined
      : (number(text, after) ?? (text.tokens[after]?.is === 'number' ? { next: after + 1 } : undefined));
  if (!read) return undefined;
  let next = read.next;
  let parts = 0;
  while (sign(text, next, '/') !== undefined) {
    const part = text.tokens[next + 1];
    if (part?.is !== 'number' && part?.is !== 'word') return undefined;
    next += 2;
    parts += 1;
    while (
      sign(text, next, '-') !== undefined &&
      text.tokens[next + 1]?.is === 'word' &&
      !text.tokens[next]?.spaced
    )
      next += 2;
  }
  return parts > 0 ? next : undefined;
}

/** "IPv6", "4G", "ISO 27001": letters and digits that stand together. */
function glued(text: Text, at: number): number | undefined {
  const [token, next] = [text.tokens[at], text.tokens[at + 1]];
  if (!token || !next) return undefined;
  if (token.is === 'word' && next.is === 'number' && !next.spaced) return at + 2;
  if (token.is === 'number' && next.is === 'word' && !next.spaced && /^(G|D)$/.test(next.text)) return at + 2;
  const standard = token.is === 'word' && ['iso', 'tcvn', 'qcvn', 'covid'].includes(token.sounds.plain);
  return standard && next.is === 'number' ? at + 2 : undefined;
}

/** "24/7". */
function clock(text: Text, at: number): number | undefined {
  const [hours, slash, days] = text.tokens.slice(at, at + 3);
  return hours?.text === '24' && slash?.text === '/' && days?.text === '7' ? at + 3 : undefined;
}
