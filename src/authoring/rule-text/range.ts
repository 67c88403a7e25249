/** Ranges of a number: "từ 80% đến dưới 90%", "4 lần", "trên 75%", "80-<90", "5 cuộc trở lên". */
import { compare, type Rational } from '../../numbers/rational.js';
import { type Amount, amount } from './amount.js';
import { describes } from './description.js';
import { pointsWords } from './point-words.js';
import { above, atLeast, atMost, below, exactly, from, orLess, orMore, to } from './range-words.js';
import { comparison, phrase, type Read, sign, skip, type Text } from './reader.js';
import { keyOf } from './subject.js';
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
  /** "Từ 5%" without "trở lên": where it ends another case must say. */
  readonly bare?: true;
  /** Some number of it has a percent sign. */
  readonly percent: boolean;
  /** What is counted, as far as the numbers say it ("lần", "cuộc họp"). */
  readonly noun: string;
}

/** The range that stands here. */
export function range(text: Text, at: number): Read<Range> | undefined {
  return between(text, at) ?? around(text, at) ?? downTo(text, at) ?? oneSided(text, at) ?? alone(text, at);
}

/** "từ 80% đến dưới 90%", "80 - 90%", "trên 50% đến 75%", "từ 80% trở lên và dưới 90%", "80-<90". */
function between(text: Text, at: number): Read<Range> | undefined {
  const open = phrase(text, at, above);
  const start = comparison(text, at);
  const lowStart =
    open ??
    (start?.value.startsWith('>')
      ? start.next
      : skip(text, at, [...from, 'đạt', 'có', 'trong khoảng', 'trong khoảng từ', 'khoảng']));
  const low = amount(text, skip(text, lowStart, ['từ']));
  if (!low) return undefined;
  const high = upper(text, low.next);
  if (!high) return undefined;
  const included = open === undefined && start?.value !== '>';
  const noun = high.value.noun || low.value.noun;
  // "từ 5 xã đến 10 thôn" is no range.
  if (low.value.noun !== '' && keyOf(low.value.noun) !== keyOf(noun)) return undefined;
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

/** "80% <= tỷ lệ < 90%", "90% > tỷ lệ >= 80%". */
function around(text: Text, at: number): Read<Range> | undefined {
  const left = amount(text, at);
  const first = left && comparison(text, left.next);
  if (!left || !first) return undefined;
  let middle = first.next;
  while (text.tokens[middle]?.is === 'word' || sign(text, middle, '/') !== undefined) middle += 1;
  const second = middle > first.next ? comparison(text, middle) : undefined;
  const right = second?.value[0] === first.value[0] ? amount(text, (second as Read<string>).next) : undefined;
  if (!second || !right) return undefined;
  const ends = [
    { at: left.value.at, included: first.value.endsWith('=') },
    { at: right.value.at, included: second.value.endsWith('=') },
  ] as const;
  const [low, high] = first.value.startsWith('<') ? ends : [ends[1], ends[0]];
  if (compare(low.at, high.at) >= 0 || !describes(text, first.next, middle)) return undefined;
  const noun = textOf(text.tokens.slice(first.next, middle));
  return {
    value: { low, high, percent: left.value.percent || right.value.percent, noun },
    next: right.next,
  };
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
  const next = relation === '>=' ? skip(text, read.next, orMore) : read.next;
  const bare =
    said && phrase(text, at, from) === said.next && next === read.next ? { bare: true as const } : {};
  const value = relation.startsWith('>')
    ? { low: end, percent, noun, ...bare }
    : { high: end, percent, noun };
  return { value, next };
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
  // Points alone are given, not measured.
  if (!read || phrase(text, read.next, pointsWords) !== undefined) return undefined;
  const end = { at: read.value.at, included: true };
  return {
    value: { low: end, high: end, alone: true, percent: read.value.percent, noun: read.value.noun },
    next: read.next,
  };
}
