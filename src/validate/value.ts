/** One value of a unit, as its input is declared. */
import type { Input } from '../framework/model.js';
import type { Value } from '../framework/unit.js';
import { type Issue, type IssueKind, issue } from '../messages/issue.js';
import * as numbers from '../messages/numbers.js';
import * as problems from '../messages/units.js';
import { exact, parseExact, toText } from '../numbers/exact.js';
import type { Locale } from '../numbers/format.js';
import { parseNumber } from '../numbers/parse-number.js';
import {
  compare,
  div,
  floor,
  isZero,
  type Rational,
  rational,
  sub,
  toNumber,
  zero,
} from '../numbers/rational.js';
import { closest } from '../rules/closest.js';
import { dayNumber } from '../rules/days-late.js';
import { inputRange } from '../rules/expression-range.js';
import { type Range, words } from '../rules/range.js';

/** Where problems go. */
export interface Report {
  readonly locale: Locale | undefined;
  report(problem: Issue): void;
}

/** Thrown by `report` when no more problems are wanted. */
export const enough: unique symbol = /* @__PURE__ */ Symbol('enough issues');

/** Reads a value: what the scoring takes, or `undefined` after a problem was reported. */
export type ReadValue = (
  value: unknown,
  report: Report,
  path: () => Issue['path'],
) => Value | Answers_ | undefined;

type Answers_ = Readonly<Record<string, number>>;

const kinds: Readonly<Record<Input['kind'], readonly [en: string, vi: string]>> = {
  number: ['a number', 'số'],
  count: ['a whole number from 0', 'số nguyên từ 0'],
  percent: ['a percentage from 0 to 100', 'số phần trăm từ 0 đến 100'],
  share: ['a share from 0 to 1', 'tỷ lệ từ 0 đến 1'],
  boolean: ['true or false', 'true hoặc false'],
  choice: ['one of the options', 'một trong các lựa chọn'],
  date: ['a date such as 2026-12-10', 'ngày như 2026-12-10'],
  survey: ['the number of answers for each level', 'số phiếu trả lời theo từng mức'],
};

/** The reader of an input; built once, used for every unit. */
export function reader(input: Input): ReadValue {
  const tell = <P>(kind: IssueKind<P>, params: P, to: Report, path: () => Issue['path']): undefined => {
    to.report(issue(kind, path(), params));
  };
  const wrongKind = (value: unknown, to: Report, path: () => Issue['path']): undefined =>
    tell(problems.wrongKind, { value, kind: kinds[input.kind] }, to, path);
  switch (input.kind) {
    case 'boolean':
      return (value, to, path) => {
        if (typeof value === 'boolean') return value;
        if (value === 1 || value === 'true') return true;
        if (value === 0 || value === 'false') return false;
        return isBlank(value) ? null : wrongKind(value, to, path);
      };
    case 'choice':
      return choiceReader(input, wrongKind);
    case 'date':
      return (value, to, path) => {
        if (typeof value === 'string' && dayNumber(value) !== undefined) return value;
        return isBlank(value) ? null : wrongKind(value, to, path);
      };
    case 'survey':
      return surveyReader(input, wrongKind);
    default:
      return numberReader(input, wrongKind);
  }
}

type WrongKind = (value: unknown, to: Report, path: () => Issue['path']) => undefined;

/** Blank cells and dashes mean that nothing is known. */
export function isBlank(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 20) return false;
  const read = parseNumber(value, 'vi');
  return 'absent' in read;
}

function numberReader(input: Input, wrongKind: WrongKind): ReadValue {
  const range = inputRange(input);
  const [low, high] = [
    range.from ? toNumber(range.from) : -Infinity,
    range.to ? toNumber(range.to) : Infinity,
  ];
  const whole = input.kind === 'count';
  const step = input.step === undefined ? undefined : exact(input.step);
  return (value, to, path) => {
    if (typeof value === 'number') {
      // Strictly inside the limits nothing else can be wrong with it; everything else is looked at exactly.
      if (value > low && value < high && !step && (!whole || Number.isSafeInteger(value))) return value;
      const number = parseExact(value);
      if (!number) return wrongKind(value, to, path);
      return fits(number, range, whole, step, input, wrongKind, to, path) ? value : undefined;
    }
    if (typeof value !== 'string') return wrongKind(value, to, path);
    const read = readText(value, input, to, path);
    if (read === undefined || read === null) return read;
    return fits(read.number, range, whole, step, input, wrongKind, to, path) ? read.text : undefined;
  };
}

interface Read {
  readonly number: Rational;
  readonly text: string;
}

/** A number written as text: by the rules of the locale, or else in machine notation. */
function readText(
  value: string,
  { kind }: Input,
  to: Report,
  path: () => Issue['path'],
): Read | null | undefined {
  const problem = <P>(which: IssueKind<P>, params: P): undefined => {
    to.report(issue(which, path(), params));
  };
  if (to.locale === undefined) {
    const number = parseExact(value);
    if (number) return { number, text: value };
    const vietnamese = parseNumber(value, 'vi');
    if ('absent' in vietnamese) return null;
    if ('value' in vietnamese) {
      const reading = vietnamese.percent ? `${vietnamese.value}%` : vietnamese.value;
      return problem(numbers.localeNeeded, { text: value, readings: [reading] });
    }
    return problem(numbers.numberUnreadable, { text: value });
  }
  const read = parseNumber(value, to.locale);
  if ('absent' in read) return null;
  if ('problem' in read) {
    if (read.problem === 'ambiguous')
      return problem(numbers.numberAmbiguous, { text: value, readings: read.readings });
    return problem(numbers.numberUnreadable, { text: value });
  }
  const number = parseExact(read.value);
  if (!number) return problem(numbers.numberUnreadable, { text: value });
  if (!read.percent || kind === 'percent') return { number, text: read.value };
  if (kind !== 'share') return problem(numbers.percentUnfit, { text: value, kind });
  const share = div(number, rational(100n));
  return { number: share, text: toText(share) };
}

function fits(
  number: Rational,
  range: Range,
  whole: boolean,
  step: Rational | undefined,
  input: Input,
  wrongKind: WrongKind,
  to: Report,
  path: () => Issue['path'],
): boolean {
  if (whole && number.d !== 1n) {
    wrongKind(toText(number), to, path);
    return false;
  }
  if ((range.from && compare(number, range.from) < 0) || (range.to && compare(number, range.to) > 0)) {
    to.report(issue(problems.outOfRange, path(), { value: toText(number), range: words(range) }));
    return false;
  }
  const from = range.from ?? zero;
  const steps = step ? div(sub(number, from), step) : zero;
  if (isZero(sub(steps, floor(steps)))) return true;
  const texts = { value: toText(number), from: toText(from), step: String(input.step) };
  to.report(issue(problems.offStep, path(), texts));
  return false;
}

function choiceReader({ options }: Input, wrongKind: WrongKind): ReadValue {
  const known = new Map((options ?? []).map((option) => [option.normalize('NFC'), option]));
  return (value, to, path) => {
    if (typeof value !== 'string' && typeof value !== 'number') return wrongKind(value, to, path);
    const text = String(value);
    if (known.size > 0 && text.length < 1000) {
      const option = known.get(text.normalize('NFC').trim());
      if (option !== undefined) return option;
    }
    if (isBlank(text)) return null;
    if (
      known.size === 0 &&
      Number.isFinite(Number(value)) === (typeof value === 'number') &&
      text.length < 1000
    )
      return text;
    if (known.size === 0 && typeof value === 'string' && text.length < 1000) return text;
    const all = options ?? [];
    to.report(
      issue(problems.unknownOption, path(), { option: text, near: closest(text, all), options: all }),
    );
    return undefined;
  };
}

function surveyReader({ options }: Input, wrongKind: WrongKind): ReadValue {
  const levels = options && new Set(options);
  return (value, to, path) => {
    if (isBlank(value)) return null;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrongKind(value, to, path);
    const entries = Object.entries(value);
    let right = true;
    for (const [level, count] of entries) {
      const at = (): Issue['path'] => [...path(), level];
      if (levels && !levels.has(level)) {
        const all = options ?? [];
        to.report(
          issue(problems.unknownOption, at(), { option: level, near: closest(level, all), options: all }),
        );
        right = false;
      } else if (!Number.isSafeInteger(count) || count < 0) {
        to.report(issue(problems.wrongKind, at(), { value: count, kind: kinds.count }));
        right = false;
      }
    }
    return right ? Object.fromEntries(entries) : undefined;
  };
}
