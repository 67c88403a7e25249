/** How a case starts, where it ends and what joins it to another condition. */
import { given } from './give.js';
import type { Poly } from './poly.js';
import { type Read, sign, type Text } from './reader.js';
import type { Token } from './tokens.js';

export const openers = [
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

/** The first place from here on where something is given, within one sentence. */
export function firstGiven(text: Text, start: number): (Read<Poly> & { from: number }) | undefined {
  for (let at = start; at <= text.tokens.length && at < start + 80; at += 1) {
    const gives = given(text, at);
    if (gives) return { ...gives, from: at };
    const token = text.tokens[at];
    if (!token || !(isText(token) || goesOn(text, at) || inName(text, at))) return undefined;
  }
  return undefined;
}

/** Another condition is joined to the range: "từ 80% trở lên và có kế hoạch". */
export function isJoined(before: string, after: string): boolean {
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

/** Every bracket that is opened is closed: "(5 điểm nếu chậm)" is an exception to what stands before it. */
export function isBalanced(label: string): boolean {
  let depth = 0;
  for (const sign of label) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

export function stops(text: Text, at: number): boolean {
  return at >= text.tokens.length || sign(text, at, ';.,\n') !== undefined;
}

export function isText(token: Token): boolean {
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
