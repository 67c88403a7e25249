/** Text that describes something: a quantity, an option. It must be nothing but that. */
import { number, phrase, sign, skip, type Text } from './reader.js';
import { ruleWords } from './rule-words.js';
import type { Token } from './tokens.js';

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
    const word = token.is === 'word' ? phrase(text, at, ruleWords) : undefined;
    if (word !== undefined && !counted(text, at) && !isName(text, from, at, to)) return false;
    at += 1;
  }
  return true;
}

/** "số trường hợp", "các trường hợp": cases that are counted, not a condition. */
function counted(text: Text, at: number): boolean {
  const before = text.tokens[at - 1];
  const isCase = phrase(text, at, ['trường hợp']) !== undefined;
  return isCase && before?.is === 'word' && ['so', 'cac', 'nhung'].includes(before.sounds.plain);
}

/** "chuyên mục riêng về chuyển đổi số", "loại trung bình": part of a name, not a word of the rule. */
function isName(text: Text, from: number, at: number, to: number): boolean {
  const before = text.tokens[at - 1];
  const named = at > from && before?.is === 'word';
  if (phrase(text, at, ['riêng']) !== undefined) {
    const after = text.tokens[at + 1];
    const ends = at + 1 >= to || after?.is === 'sign' || phrase(text, at + 1, afterOwn) !== undefined;
    return named && ends;
  }
  // "phòng trừ sâu bệnh", "khấu trừ thuế"
  if (phrase(text, at, ['trừ']) !== undefined)
    return before?.is === 'word' && ['phong', 'khau', 'diet'].includes(before.sounds.plain);
  // "xếp loại khá trở lên", "trình độ đại học trở lên".
  if (phrase(text, at, ['trở lên', 'trở xuống']) !== undefined)
    return named && ['kha', 'tot', 'gioi', 'hoc', 'dang'].includes(before.sounds.plain);
  const rating = phrase(text, at, ['trung bình', 'trung bình khá', 'trung bình yếu']);
  if (rating === undefined) return false;
  const ends = rating >= to || text.tokens[rating]?.is === 'sign';
  return ends && (at === from || (named && ['loai', 'muc', 'hang', 'dat'].includes(before.sounds.plain)));
}

const afterOwn = ['về', 'của', 'cho', 'để', 'trên', 'theo', 'hoặc', 'và', 'do', 'trong', 'được'];

/** End of a name that has numbers in it: "năm 2025", "mức độ 3, 4", "cấp độ 1", "Nghị định số 61/2018/NĐ-CP", "4G". */
export function nameWithNumber(text: Text, at: number): number | undefined {
  return (
    year(text, at) ??
    level(text, at) ??
    numbered(text, at) ??
    glued(text, at) ??
    clock(text, at) ??
    age(text, at)
  );
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
    // "số 1.1 / Tổng số" divides.
    if (part.is === 'word' && part.spaced) return undefined;
    next += 2;
    parts += 1;
    while (
      sign(text, next, '-') !== undefined &&
      text.tokens[next + 1]?.is === 'word' &&
      !text.tokens[next]?.spaced
    )
      next += 2;
  }
  // "số 06/QĐ-TTg" is a document, "số 1/2" is not.
  const named =
    phrase(text, at, ['số']) !== after || text.tokens.slice(read.next, next).some(({ is }) => is === 'word');
  return parts > 0 && named ? next : undefined;
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

/** "từ 15 tuổi trở lên", "từ đủ 18 đến 60 tuổi", "dưới 6 tuổi": a group of people. */
export function age(text: Text, at: number): number | undefined {
  const start = phrase(text, at, ['từ', 'từ đủ', 'đủ', 'trên', 'dưới', 'đủ từ']);
  const low = start === undefined ? undefined : number(text, start);
  if (!low) return undefined;
  const joint = sign(text, low.next, '-') ?? phrase(text, low.next, ['đến', 'tới', 'đến dưới', 'đến đủ']);
  const high = joint === undefined ? undefined : number(text, joint);
  const years = phrase(text, high?.next ?? low.next, ['tuổi']);
  return years === undefined ? undefined : skip(text, years, ['trở lên', 'trở xuống']);
}
