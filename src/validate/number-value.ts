/** A number of a unit: read as it is written, and held against what its input declares. */
import type { Input } from '../framework/model.js';
import type { IssueKind } from '../messages/kind.js';
import * as numbers from '../messages/numbers.js';
import { countTooLarge } from '../messages/scoring.js';
import * as problems from '../messages/units.js';
import { exact, parseExact, toText } from '../numbers/exact.js';
import { readNumberText } from '../numbers/parse-number.js';
import {
  compare,
  div,
  floor,
  isZero,
  mul,
  type Rational,
  rational,
  sub,
  toNumber,
  zero,
} from '../numbers/rational.js';
import { inputRange } from '../rules/expressions/expression-range.js';
import { rangeWords } from '../rules/expressions/range.js';
import { notePercent } from './percents.js';
import type { ReadValue, WrongKind } from './read-value.js';
import { type Place, type Report, tell } from './report.js';

/** The reader of an input that holds numbers. */
export function numberReader(input: Input, wrongKind: WrongKind): ReadValue {
  const range = inputRange(input);
  const [low, high] = [
    range.from ? toNumber(range.from) : -Infinity,
    range.to ? toNumber(range.to) : Infinity,
  ];
  const whole = input.kind === 'count';
  const step = input.step === undefined ? undefined : exact(input.step);
  const from = range.from ?? zero;
  const fits = (number: Rational, value: unknown, to: Report, path: Place): boolean => {
    const report = <P>(kind: IssueKind<P>, params: P): false => tell(kind, params, to, path) ?? false;
    if (whole && number.d !== 1n) return wrongKind(value, to, path) ?? false;
    if ((range.from && compare(number, range.from) < 0) || (range.to && compare(number, range.to) > 0))
      return report(problems.outOfRange, { value: toText(number), range: rangeWords(range) });
    const steps = step ? div(sub(number, from), step) : zero;
    if (isZero(sub(steps, floor(steps)))) return true;
    const texts = { value: toText(number), from: toText(from), step: String(input.step) };
    return report(problems.offStep, texts);
  };
  const percent = input.kind === 'percent';
  const taken = (number: Rational, to: Report, path: Place): string | undefined =>
    fits(number, toText(number), to, path) ? toText(number) : undefined;
  return (value, to, path) => {
    if (typeof value === 'number' && percent && to.percents === 'shares') {
      const share = parseExact(value);
      return share ? taken(times(share), to, path) : wrongKind(value, to, path);
    }
    if (typeof value === 'number') {
      // Strictly inside the limits nothing else can be wrong with it; everything else is looked at exactly.
      if (whole && Number.isInteger(value) && !Number.isSafeInteger(value))
        return tell(countTooLarge, { value }, to, path);
      const inside = value > low && value < high && !step && (!whole || Number.isSafeInteger(value));
      const number = inside ? undefined : parseExact(value);
      if (!inside && !number) return wrongKind(value, to, path);
      // Zero has no sign, whatever was computed.
      if (!inside && !fits(number as Rational, value, to, path)) return undefined;
      if (percent) notePercent(input, value, to, path);
      return value + 0;
    }
    if (typeof value !== 'string') return wrongKind(value, to, path);
    const read = readText(value, input, to, path);
    if (read === undefined || read === null) return read;
    if (percent && !read.isPercent && to.percents === 'shares') return taken(times(read.number), to, path);
    if (!fits(read.number, value, to, path)) return undefined;
    if (percent) notePercent(input, read.isPercent ? Infinity : toNumber(read.number), to, path);
    return read.text;
  };
}

const hundred = rational(100n);

function times(share: Rational): Rational {
  return mul(share, hundred);
}

interface Read {
  readonly number: Rational;
  readonly text: string;
  /** Written with a sign of percent, so that what is meant is plain. */
  readonly isPercent?: boolean;
}

/** Groups of three digits after dots: a thousand in Vietnamese, one with three decimals for a machine. */
const twoReadings = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;

function looksLikeFraction(text: string): boolean {
  return text.length <= 100 && /[/⁄½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/u.test(text) && /\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/u.test(text);
}

/** A number written as text: by the rules of the locale, or else in machine notation. */
function readText(value: string, { kind }: Input, to: Report, path: Place): Read | null | undefined {
  const problem = <P>(which: IssueKind<P>, params: P): undefined => tell(which, params, to, path);
  // "18/20" may be 0.9, or 18 points of 20; who wrote a document meant a fraction, who filled a form perhaps not.
  if (!to.computed && looksLikeFraction(value) && !(kind === 'share' && to.locale === undefined))
    return problem(numbers.fractionUnclear, { text: value });
  if (to.locale === undefined) {
    const number = parseExact(value);
    if (number && !to.computed && twoReadings.test(value))
      return problem(numbers.numberAmbiguous, { text: value, readings: [value, value.replaceAll('.', '')] });
    if (number) return { number, text: value };
    const vietnamese = readNumberText(value, 'vi');
    if ('absent' in vietnamese) return null;
    if ('value' in vietnamese) {
      const reading = vietnamese.percent ? `${vietnamese.value}%` : vietnamese.value;
      return problem(numbers.localeNeeded, { text: value, readings: [reading] });
    }
    return problem(numbers.numberUnreadable, { text: value });
  }
  const read = readNumberText(value, to.locale);
  if ('absent' in read) return null;
  if ('problem' in read) {
    if (read.problem === 'ambiguous')
      return problem(numbers.numberAmbiguous, { text: value, readings: read.readings });
    return problem(numbers.numberUnreadable, { text: value });
  }
  const number = exact(read.value);
  if (!read.percent || kind === 'percent') return { number, text: read.value, isPercent: read.percent };
  if (kind !== 'share') return problem(numbers.percentUnfit, { text: value, kind });
  const share = div(number, hundred);
  return { number: share, text: toText(share) };
}
