/** Reads one piece of a unit's data as its input is declared; what does not fit is a problem, never a guess. */

import type { Input } from '../framework/model.js';
import { optionValues } from '../framework/option.js';
import { isPlainRecord } from '../framework/plain-record.js';
import type { Answers } from '../framework/unit.js';
import { answerSetAside } from '../messages/draft.js';
import * as problems from '../messages/scoring.js';
import type { Text } from '../messages/text.js';

import { offStep, outOfRange, unknownOption, wrongKind } from '../messages/units.js';
import { exact, parseExact, toText } from '../numbers/exact.js';
import {
  compare,
  div,
  floor,
  isZero,
  mul,
  one,
  type Rational,
  rational,
  sub,
  zero,
} from '../numbers/rational.js';
import { dayNumber } from '../rules/expressions/days-late.js';
import { between, rangeWords } from '../rules/expressions/range.js';
import { absent, type Figure, known, type NoNumber, notApplicable } from '../rules/figure.js';
import type { Data, Reading } from '../rules/scope.js';

const hundred = rational(100n);

/** The number of a value: itself, or 1 and 0 for yes and no. */
export function readNumber(value: unknown, label: Text, input: Input | undefined, data: Data): Figure {
  const nothing = noValue(value, label, data);
  if (nothing) return nothing;
  const kind = input?.kind ?? 'number';
  if (kind === 'boolean') {
    const answer = readBoolean(value);
    return answer === undefined ? notOfKind(value, kind, data) : known(answer ? one : zero);
  }
  const number = isNumeric(kind) ? parseExact(value) : undefined;
  if (!number) return notOfKind(value, kind, data);
  // Beyond 2^53 a number may have been rounded before it came here; a text has all its digits.
  if (kind === 'count' && typeof value === 'number' && !Number.isSafeInteger(value) && number.d === 1n)
    return data.problem(problems.countTooLarge, { value });
  return outside(number, kind, input, data) ?? known(number);
}

/** Points given directly: a number, or a share of the maximum. */
export function readPoints(value: unknown, label: Text, data: Data, max: () => Rational): Figure {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'share')) {
    return readNumber(value, label, undefined, data);
  }
  const { share, ...rest } = value as { share: unknown };
  const read = Object.keys(rest).length > 0 ? undefined : parseExact(share);
  return read ? known(mul(read, max())) : notOfKind(share, 'share', data);
}

/** The text of a value: an option, or yes and no as "true" and "false". */
export function readText(value: unknown, label: Text, input: Input | undefined, data: Data): Reading<string> {
  const nothing = noValue(value, label, data);
  if (nothing) return nothing;
  if (input?.kind === 'boolean') {
    const answer = readBoolean(value);
    return answer === undefined ? notOfKind(value, 'boolean', data) : { is: 'value', value: String(answer) };
  }
  if (input && isNumeric(input.kind)) {
    const figure = readNumber(value, label, input, data);
    return figure.is === 'number' ? { is: 'value', value: toText(figure.value) } : figure;
  }
  if (typeof value !== 'string' && typeof value !== 'number') {
    return notOfKind(value, input?.kind ?? 'choice', data);
  }
  const text = String(value);
  const options = optionValues(input);
  if (options && !options.includes(text)) {
    return data.problem(unknownOption, { option: text, options });
  }
  return { is: 'value', value: text };
}

/** Whether there is a value at all; one of another kind than is declared is a problem here as everywhere. */
export function readPresence(
  value: unknown,
  label: Text,
  input: Input | undefined,
  data: Data,
): Reading<true> {
  const nothing = noValue(value, label, data);
  if (nothing || !input) return nothing ?? { is: 'value', value: true };
  const read = readers[input.kind] ?? readNumber;
  const reading = read(value, label, input, data);
  return reading.is === 'number' || reading.is === 'value' ? { is: 'value', value: true } : reading;
}

const readers: Partial<
  Record<Input['kind'], typeof readNumber | typeof readText | typeof readDate | typeof readAnswers>
> = { choice: readText, date: readDate, survey: readAnswers };

export function readDate(
  value: unknown,
  label: Text,
  _input: Input | undefined,
  data: Data,
): Reading<number> {
  const nothing = noValue(value, label, data);
  if (nothing) return nothing;
  const day = typeof value === 'string' ? dayNumber(value) : undefined;
  return day === undefined ? notOfKind(value, 'date', data) : { is: 'value', value: day };
}

export function readAnswers(
  value: unknown,
  label: Text,
  input: Input | undefined,
  data: Data,
): Reading<Answers> {
  const nothing = noValue(value, label, data);
  if (nothing) return nothing;
  if (!isPlainRecord(value)) return notOfKind(value, 'survey', data);
  const options = optionValues(input);
  for (const [level, count] of Object.entries(value as Answers)) {
    const whole = Number.isSafeInteger(count) && count >= 0;
    if (!whole) return notOfKind(count, 'count', data);
    if (options && !options.includes(level)) {
      return data.problem(unknownOption, { option: level, options });
    }
  }
  return { is: 'value', value: value as Answers };
}

/** Stands for an answer that is in error, while the rest of a draft is scored: there is one, and nobody knows which. */
export const setAside = /* @__PURE__ */ Symbol('set aside');

/** Absent, or declared not applicable. */
export function noValue(value: unknown, label: Text, data: Data): NoNumber | undefined {
  if (value === null || value === undefined) return absent(problems.inputAbsent(label));
  if (value === setAside) return data.problem(answerSetAside, {});
  if (typeof value !== 'object' || !Object.hasOwn(value, 'notApplicable')) return undefined;
  const { notApplicable: reason, ...rest } = value as { notApplicable: unknown };
  if (typeof reason !== 'string' || Object.keys(rest).length > 0)
    return notOfKind(value, 'notApplicable', data);
  return notApplicable(problems.saidNotApplicable(reason));
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' || value === 1 ? true : value === 'false' || value === 0 ? false : undefined;
}

function isNumeric(kind: Input['kind']): boolean {
  return kind === 'number' || kind === 'count' || kind === 'percent' || kind === 'share';
}

function outside(
  number: Rational,
  kind: Input['kind'],
  input: Input | undefined,
  data: Data,
): NoNumber | undefined {
  if (kind === 'count' && number.d !== 1n) return notOfKind(toText(number), kind, data);
  const low = input?.min === undefined ? (kind === 'number' ? undefined : zero) : exact(input.min);
  const high = input?.max === undefined ? ceilings[kind] : exact(input.max);
  if ((low && compare(number, low) < 0) || (high && compare(number, high) > 0)) {
    return data.problem(outOfRange, { value: toText(number), range: rangeWords(between(low, high)) });
  }
  if (input?.step === undefined) return undefined;
  const steps = div(sub(number, low ?? zero), exact(input.step));
  if (isZero(sub(steps, floor(steps)))) return undefined;
  return data.problem(offStep, {
    value: toText(number),
    from: toText(low ?? zero),
    step: String(input.step),
  });
}

const ceilings: Partial<Record<Input['kind'], Rational>> = { percent: hundred, share: one };

function notOfKind(value: unknown, kind: Input['kind'] | 'notApplicable', data: Data): NoNumber {
  return data.problem(wrongKind, { value, kind: problems.kindNames[kind] });
}
