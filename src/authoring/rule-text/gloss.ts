/** Brackets that say the number before them once more: "4 lần/năm (trung bình mỗi quý 1 lần)". */
import { compare, mul, type Rational, rational } from '../../numbers/rational.js';
import { number, phrase, type Read, sign, skip, type Text } from './reader.js';

const periods: readonly (readonly [words: readonly string[], inYear: bigint])[] = [
  [['mỗi tháng', 'một tháng', 'hằng tháng', 'hàng tháng', 'tháng'], 12n],
  [['mỗi quý', 'một quý', 'hằng quý', 'hàng quý', 'quý'], 4n],
  [['mỗi năm', 'một năm', 'hằng năm', 'hàng năm', 'năm'], 1n],
];

/** Where such brackets end, if they say the same number for a year. */
export function gloss(text: Text, at: number, total: Rational): number | undefined {
  const open = sign(text, at, '(');
  if (open === undefined) return undefined;
  const start = skip(text, open, [
    'trung bình',
    'bình quân',
    'tức',
    'tức là',
    'tương đương',
    'trung bình là',
  ]);
  const read = timesThenPeriod(text, start) ?? periodThenTimes(text, start);
  const close = read && sign(text, read.next, ')');
  return read && compare(read.value, total) === 0 ? close : undefined;
}

/** "mỗi quý 1 lần". */
function periodThenTimes(text: Text, at: number): Read<Rational> | undefined {
  const period = periodAt(text, at);
  const read = period && number(text, skip(text, period.next, ['họp', 'tổ chức', 'có']));
  return read && period && { value: mul(read.value, period.value), next: thing(text, read.next) };
}

/** "1 lần/quý", "01 cuộc mỗi quý". */
function timesThenPeriod(text: Text, at: number): Read<Rational> | undefined {
  const read = number(text, at);
  const end = read && thing(text, read.next);
  const period = end === undefined ? undefined : periodAt(text, sign(text, end, '/') ?? end);
  return read && period && { value: mul(read.value, period.value), next: period.next };
}

function periodAt(text: Text, at: number): Read<Rational> | undefined {
  for (const [words, inYear] of periods) {
    const next = phrase(text, at, words);
    if (next !== undefined) return { value: rational(inYear), next };
  }
  return undefined;
}

function thing(text: Text, at: number): number {
  return skip(text, at, ['lần', 'cuộc', 'cuộc họp', 'phiên', 'phiên họp', 'kỳ', 'kỳ họp', 'lần họp']);
}
