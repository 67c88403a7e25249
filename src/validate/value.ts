/** One value of a unit, as its input is declared. */

import type { Input } from '../framework/model.js';
import { optionValues } from '../framework/option.js';
import { isPlainRecord } from '../framework/plain-record.js';
import type { Answers } from '../framework/unit.js';
import { kindNames } from '../messages/scoring.js';
import * as problems from '../messages/units.js';
import { readNumberText } from '../numbers/parse-number.js';
import { closest } from '../rules/closest.js';
import { dayNumber } from '../rules/expressions/days-late.js';
import { optionsOf } from '../rules/options.js';
import { numberReader } from './number-value.js';
import type { ReadValue, WrongKind } from './read-value.js';
import { tell } from './report.js';

/** The reader of an input; built once, used for every unit. */
export function reader(input: Input): ReadValue {
  const wrongKind: WrongKind = (value, to, path) =>
    tell(problems.wrongKind, { value, kind: kindNames[input.kind] }, to, path);
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

/** Blank cells and dashes mean that nothing is known. */
function isBlank(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 20) return false;
  const read = readNumberText(value, 'vi');
  return 'absent' in read;
}

/** Longer texts are no options. */
const longestOption = 1000;

function choiceReader(input: Input, wrongKind: WrongKind): ReadValue {
  const options = optionValues(input) ?? [];
  const known = new Map(options.map((option) => [option.normalize('NFC'), option]));
  return (value, to, path) => {
    if (typeof value !== 'string' && typeof value !== 'number') return wrongKind(value, to, path);
    const text = String(value);
    const short = text.length < longestOption;
    const option = short ? known.get(text.normalize('NFC').trim()) : undefined;
    if (option !== undefined) return option;
    if (isBlank(text)) return null;
    // Where no options are declared, any text is one.
    if (known.size === 0 && short && (typeof value === 'string' || Number.isFinite(value))) return text;
    return tell(problems.unknownOption, { option: text, near: closest(text, options), options }, to, path);
  };
}

function surveyReader(input: Input, wrongKind: WrongKind): ReadValue {
  const levels = optionsOf(input);
  return (value, to, path) => {
    if (isBlank(value)) return null;
    if (!isPlainRecord(value)) return wrongKind(value, to, path);
    const entries = Object.entries(value as Answers);
    let right = true;
    for (const [level, count] of entries) {
      const at = () => [...path(), level];
      if (levels && !levels.has(level)) {
        const options = optionValues(input) as readonly string[];
        tell(problems.unknownOption, { option: level, near: closest(level, options), options }, to, at);
        right = false;
      } else if (!Number.isSafeInteger(count) || count < 0) {
        tell(problems.wrongKind, { value: count, kind: kindNames.count }, to, at);
        right = false;
      }
    }
    return right ? Object.fromEntries(entries) : undefined;
  };
}
