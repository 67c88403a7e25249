/** What a case gives: "20 điểm", "Điểm tối đa", "1/2*Điểm tối đa", "không có điểm", or a formula. */
import { zero } from '../../numbers/rational.js';
import { formula, rate } from './formula.js';
import { scoreWords } from './formula-words.js';
import { giveVerbs, pointsWords, zeroWords } from './point-words.js';
import { constant, type Poly } from './poly.js';
import { comparison, pastBreaks, phrase, type Read, sign, skip, type Text } from './reader.js';
import { isOne } from './resolve.js';

/** What is given after a colon, a dash or a verb. */
export function given(text: Text, at: number): Read<Poly> | undefined {
  const delimiter = sign(text, at, ':=-→,') ?? sign(text, pastBreaks(text, at), ':=→');
  if (delimiter !== undefined && isMinus(text, delimiter)) return undefined;
  const second = delimiter === undefined ? undefined : sign(text, delimiter, '>');
  const opened = pastBreaks(text, second ?? delimiter ?? at);
  // "tra cứu được: 2 điểm", "thí điểm: 1 điểm": the last word of a name, before the sign that gives.
  if (delimiter === undefined && belongsToName(text, opened)) return undefined;
  const nothing = phrase(text, skip(text, opened, ['thì']), zeroWords);
  if (nothing !== undefined && ends(text, nothing)) return { value: constant(zero), next: nothing };
  const said = lead(text, opened);
  return points(text, said, delimiter !== undefined || said > opened);
}

/** A verb or "điểm" right before a colon, or joined to the word before it ("công cộng", "thí điểm"). */
function belongsToName(text: Text, at: number): boolean {
  const verb = phrase(text, at, ['được', 'đạt', 'cho', 'tính', 'chấm', 'ghi', 'là', 'hưởng', 'cộng', 'điểm']);
  if (verb === undefined) return false;
  if (sign(text, verb, ':') !== undefined) return true;
  const before = text.tokens[at - 1];
  const word = text.tokens[at];
  return (
    before?.is === 'word' &&
    word?.is === 'word' &&
    compounds.has(`${before.sounds.plain} ${word.sounds.plain}`)
  );
}

/** Compounds whose second word is a verb of giving, or "điểm", elsewhere. */
const compounds = new Set([
  ...'thi hinh dia kiem trong lam diem giao cao uu nhuoc khuyet thoi dac quan chu cham'
    .split(' ')
    .map((first) => `${first} diem`),
  'cong cong',
]);

/** "-2 điểm", ": -2 điểm": points taken away, unlike those after a dash ("Có - 2 điểm"). */
function isMinus(text: Text, next: number): boolean {
  const [dash, after] = [text.tokens[next - 1], text.tokens[next]];
  if (dash?.text === '-') return after?.is === 'number' && dash.spaced && !after.spaced;
  return after?.text === '-' || after?.text === '+';
}

/** Points that come on top of others, or are taken away from them: not what a case gives. */
export function isAddition(text: Text, from: number, next: number): boolean {
  if (text.tokens[from - 1]?.text === '-' && isMinus(text, from)) return true;
  for (let at = Math.max(0, from - 1); at < next; at += 1) {
    if (phrase(text, at, additions) !== undefined && phrase(text, at, ['công thức']) === undefined)
      return true;
  }
  return false;
}

const additions = ['cộng', 'thêm', 'trừ', 'giảm', 'bớt', 'thưởng', 'phạt'];

/** Past "được tính", "đạt", "Điểm =". */
function lead(text: Text, at: number): number {
  const score = phrase(text, skip(text, at, ['thì']), scoreWords);
  const equals = score === undefined ? undefined : sign(text, score, '=:');
  if (equals !== undefined) return pastBreaks(text, equals);
  const then = skip(text, at, ['thì']);
  const verb = skip(text, then, giveVerbs);
  // "đạt điểm tối đa": the verb is not "đạt điểm".
  const shorter = skip(
    text,
    then,
    giveVerbs.filter((words) => !words.endsWith('điểm') && !words.endsWith('đa')),
  );
  const starts = sign(text, verb, '=:') ?? verb;
  return formula(text, shorter) && !formula(text, starts) ? shorter : starts;
}

/** Points or a formula; a bare number needs something before it, or the word "điểm" after it. */
export function points(text: Text, at: number, announced: boolean): Read<Poly> | undefined {
  const read = formula(text, at);
  if (!read) return undefined;
  if (!isCredible(read.value)) return undefined;
  const plain = read.value.every(({ max, num }) => !max && !num);
  const unit = phrase(text, read.next, pointsWords);
  const next = unit ?? read.next;
  if (!ends(text, next)) return undefined;
  // "1/2 điểm" is half a point to one reader and half of the points to another; "50%" is of nothing said.
  if (plain && read.next !== at + 1) return undefined;
  if (plain && !announced && unit === undefined) return undefined;
  // Without "điểm" a number must be followed by the end of its item, or it may belong to more.
  if (plain && unit === undefined && !closes(text, next)) return undefined;
  return { value: read.value, next };
}

/** Points are of the maximum, or a number of them; a quantity alone ("số hộ có Internet") is none. */
export function isCredible(poly: Poly): boolean {
  return poly.every(({ max, num, den, factor }) => {
    if (max || !num) return true;
    const rates = den !== undefined || [...num.keys()].some((name) => name.startsWith(rate));
    return rates && [factor, ...num.values()].some((by) => !isOne(by));
  });
}

/** Nothing follows that would make more of the amount ("5 điểm/hệ thống"). */
function ends(text: Text, at: number): boolean {
  return (
    sign(text, at, '/*%x') === undefined &&
    comparison(text, at) === undefined &&
    sign(text, at, '=') === undefined
  );
}

function closes(text: Text, at: number): boolean {
  return at >= text.tokens.length || sign(text, at, ';,.\n)-+•→') !== undefined;
}
