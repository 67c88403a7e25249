/** Ranges of a number: "từ 80% đến dưới 90%", "4 lần", "trên 75%", "80-<90", "5 cuộc trở lên". */
import { compare, type Rational } from '../../numbers/rational.js';
import { comparison, number, phrase, type Read, sign, skip, type Text } from './reader.js';
import { textOf } from './tokens.js';

/** One end of a range; `included` where the number itself belongs to it. */
export interface End {
  readonly at: Rational;
  readonly included: boolean;
}

export interface Range {
  readonly low?: End;
  readonly high?: End;
  /** A number that stands alone: both ends are it, and "or more" may be meant. */
  readonly alone?: boolean;
  /** Some number of it has a percent sign. */
  readonly percent: boolean;
  /** What is counted, as far as the numbers say it ("lần", "cuộc họp"). */
  readonly noun: string;
}

const from = ['từ', 'đạt từ', 'có từ', 'từ mức'];
const atLeast = [
  'ít nhất',
  'tối thiểu',
  'không dưới',
  'từ',
  'đạt từ',
  'có từ',
  'không ít hơn',
  'không thấp hơn',
  'lớn hơn hoặc bằng',
];
const above = [
  'trên',
  'hơn',
  'lớn hơn',
  'cao hơn',
  'nhiều hơn',
  'vượt',
  'đạt trên',
  'từ trên',
  'có trên',
  'có hơn',
  'trên mức',
];
const below = [
  'dưới',
  'nhỏ hơn',
  'ít hơn',
  'thấp hơn',
  'chưa đạt',
  'không đạt',
  'chưa đến',
  'chưa tới',
  'đạt dưới',
  'cận',
  'từ dưới',
  'có dưới',
  'không đến',
  'kém hơn',
  'dưới mức',
];
const atMost = [
  'không quá',
  'nhiều nhất',
  'không vượt quá',
  'không lớn hơn',
  'không trên',
  'nhỏ hơn hoặc bằng',
  'đến',
  'không cao hơn',
];
const to = ['đến', 'tới'];
const orMore = ['trở lên', 'hoặc hơn', 'hoặc cao hơn', 'trở lên trên'];
const orLess = ['trở xuống', 'hoặc ít hơn', 'hoặc thấp hơn', 'trở về'];
const exactly = ['bằng', 'đạt', 'đủ', 'đúng', 'đạt mức', 'có', 'đạt đủ'];

/** The range that stands here. */
export function range(text: Text, at: number): Read<Range> | undefined {
  return between(text, at) ?? around(text, at) ?? downTo(text, at) ?? oneSided(text, at) ?? alone(text, at);
}

interface Amount {
  readonly at: Rational;
  readonly percent: boolean;
  readonly noun: string;
}

/** A number with its percent sign or the words of what it counts. */
function amount(text: Text, at: number): Read<Amount> | undefined {
  const read = number(text, at);
  if (!read) return undefined;
  const percent = sign(text, read.next, '%');
  if (percent !== undefined) return { value: { at: read.value, percent: true, noun: '' }, next: percent };
  const end = nounEnd(text, read.next);
  return {
    value: { at: read.value, percent: false, noun: textOf(text.tokens.slice(read.next, end)) },
    next: end,
  };
}

const marks = [...to, ...orMore, ...orLess, ...below, ...above];

/** A counted thing is named in a few words. */
function nounEnd(text: Text, at: number): number {
  let next = at;
  while (isNoun(text, next) && next < at + 5 && phrase(text, next, marks) === undefined) next += 1;
  // Only where a word of the range follows are they part of it; else they belong to what is read after the range.
  return phrase(text, next, [...to, ...orMore, ...orLess]) === undefined &&
    sign(text, next, '-') === undefined
    ? at
    : next;
}

/** Words, and the signs between them in "tin, bài" and "sở/ngành". */
function isNoun(text: Text, at: number): boolean {
  return (
    text.tokens[at]?.is === 'word' ||
    (sign(text, at, ',/') !== undefined && text.tokens[at + 1]?.is === 'word')
  );
}

/** "từ 80% đến dưới 90%", "80 - 90%", "trên 50% đến 75%", "từ 80% trở lên và dưới 90%", "80-<90". */
function between(text: Text, at: number): Read<Range> | undefined {
  const open = phrase(text, at, above);
  const start = comparison(text, at);
  const lowStart =
    open ??
    (start?.value.startsWith('>')
      ? start.next
      : skip(text, at, [...from, 'trong khoảng', 'trong khoảng từ', 'khoảng']));
  const low = amount(text, skip(text, lowStart, ['từ']));
  if (!low) return undefined;
  const high = upper(text, low.next);
  if (!high) return undefined;
  const included = open === undefined && start?.value !== '>';
  const noun = high.value.noun || low.value.noun;
  const value: Range = {
    low: { at: low.value.at, included },
    high: { at: high.value.at, included: high.value.included },
    percent: low.value.percent || high.value.percent,
    noun,
  };
  return compare(low.value.at, high.value.at) < 0 ? { value, next: high.next } : undefined;
}

function upper(text: Text, at: number): Read<Amount & { included: boolean }> | undefined {
  const joint =
    sign(text, at, '-') ?? phrase(text, at, to) ?? phrase(text, at, ['trở lên đến', 'trở lên tới']);
  const loose =
    joint ??
    phrase(text, sign(text, skip(text, at, orMore), ',') ?? skip(text, at, orMore), ['và', 'nhưng', 'đến']) ??
    sign(text, at, ',');
  if (loose === undefined) return undefined;
  const less = phrase(text, loose, below) ?? lessThan(text, loose);
  const same =
    less === undefined ? (phrase(text, loose, ['bằng', 'hết']) ?? lessThan(text, loose, '<=')) : undefined;
  if (joint === undefined && less === undefined && same === undefined) return undefined;
  const read = amount(text, less ?? same ?? loose);
  return read && { value: { ...read.value, included: less === undefined }, next: read.next };
}

function lessThan(text: Text, at: number, wanted = '<'): number | undefined {
  const read = comparison(text, at);
  return read?.value === wanted ? read.next : undefined;
}

/** "80% <= tỷ lệ < 90%". */
function around(text: Text, at: number): Read<Range> | undefined {
  const low = amount(text, at);
  const first = low && comparison(text, low.next);
  if (!first?.value.startsWith('<')) return undefined;
  let middle = first.next;
  while (text.tokens[middle]?.is === 'word') middle += 1;
  const second = middle > first.next ? comparison(text, middle) : undefined;
  const high = second?.value.startsWith('<') ? amount(text, second.next) : undefined;
  if (!low || !second || !high || compare(low.value.at, high.value.at) >= 0) return undefined;
  const value: Range = {
    low: { at: low.value.at, included: first.value === '<=' },
    high: { at: high.value.at, included: second.value === '<=' },
    percent: low.value.percent || high.value.percent,
    noun: textOf(text.tokens.slice(first.next, middle)),
  };
  return { value, next: high.next };
}

/** "từ 40.000 người trở xuống", "5 lần trở xuống". */
function downTo(text: Text, at: number): Read<Range> | undefined {
  const read = amount(text, skip(text, at, [...from, 'đạt', 'có']));
  const end = read && phrase(text, read.next, orLess);
  if (!read || end === undefined) return undefined;
  return {
    value: {
      high: { at: read.value.at, included: true },
      percent: read.value.percent,
      noun: read.value.noun,
    },
    next: end,
  };
}

/** "từ 90% trở lên", "trên 75%", ">= 90%", "dưới 50%", "không quá 5 lần". */
function oneSided(text: Text, at: number): Read<Range> | undefined {
  const compared = comparison(text, skip(text, at, ['đạt']));
  const words = [
    [atLeast, '>='],
    [above, '>'],
    [below, '<'],
    [atMost, '<='],
  ] as const;
  const said = words
    .map(([phrases, relation]) => ({ relation, next: phrase(text, at, phrases) }))
    .filter(({ next }) => next !== undefined)
    .sort((a, b) => (b.next as number) - (a.next as number))[0];
  const relation = compared?.value ?? said?.relation;
  if (relation === undefined) return upFrom(text, at);
  const read = amount(text, compared?.next ?? (said?.next as number));
  if (!read) return undefined;
  const { at: edge, percent, noun } = read.value;
  const end = { at: edge, included: relation.endsWith('=') };
  const value = relation.startsWith('>') ? { low: end, percent, noun } : { high: end, percent, noun };
  return { value, next: relation === '>=' ? skip(text, read.next, orMore) : read.next };
}

/** "90% trở lên", "4 lần trở lên". */
function upFrom(text: Text, at: number): Read<Range> | undefined {
  const read = amount(text, skip(text, at, exactly));
  const end = read && phrase(text, read.next, orMore);
  if (!read || end === undefined) return undefined;
  return {
    value: { low: { at: read.value.at, included: true }, percent: read.value.percent, noun: read.value.noun },
    next: end,
  };
}

function alone(text: Text, at: number): Read<Range> | undefined {
  const equals = sign(text, at, '=');
  const read = amount(text, equals ?? skip(text, at, exactly));
  if (!read) return undefined;
  const end = { at: read.value.at, included: true };
  return {
    value: { low: end, high: end, alone: true, percent: read.value.percent, noun: read.value.noun },
    next: read.next,
  };
}
