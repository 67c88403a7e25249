/** Cells of a table of units as values, by the kind of their input; numbers are left to the library. */

import { optionValues } from '../framework/option.js';
import {
  type Input,
  type Issue,
  type Locale,
  type ParsedNumber,
  parseNumber,
  type Text,
  type Value,
} from '../index.js';
import { issue } from '../messages/issue.js';
import { cellUnreadable, localeMissing } from '../messages/units-file.js';
import { parseExact, toText } from '../numbers/exact.js';

/** What a cell says, or what is wrong with it. */
export type Reading = { readonly value: Value } | { readonly issue: Issue };

/** Reads a cell; without a locale, a number that Vietnamese and English read differently is a problem. */
export function readCell(cell: string, input: Input | undefined, locale: Locale | undefined): Reading {
  const text = cell
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  if (text === '' || /^[-–—]+$/.test(text)) return { value: null };
  if (/^(n\/a|na|không áp dụng|kad)$/i.test(text)) return { value: { notApplicable: text } };
  switch (input?.kind) {
    case 'boolean':
      return known(yesNo(text), text, { en: 'yes or no ("có", "không")', vi: '"có" hoặc "không"' });
    case 'choice':
      return { value: spelled(text, optionValues(input)) ?? text };
    case 'date':
      return known(date(text), text, { en: 'a date (31/12/2025)', vi: 'ngày (31/12/2025)' });
    case 'survey':
      return known(undefined, text, {
        en: 'anything a table can hold: give survey answers in JSON',
        vi: 'giá trị ghi được trong bảng: hãy nhập kết quả khảo sát bằng JSON',
      });
    default:
      return locale === undefined ? withoutLocale(text) : { value: text };
  }
}

function known(value: Value | undefined, text: string, expected: Text): Reading {
  return value === undefined ? { issue: issue(cellUnreadable, [], { text, expected }) } : { value };
}

function withoutLocale(text: string): Reading {
  const [vi, en] = (['vi', 'en'] as const).map((locale) => parseNumber(text, locale));
  const [vietnamese, english] = [plainText(vi), plainText(en)];
  if (vietnamese === undefined || vietnamese === english) return { value: text };
  return { issue: issue(localeMissing, [], { text, vi: vietnamese, en: english }) };
}

/** 1.000 and 1 are one number. */
function plainText(read: ParsedNumber | undefined): string | undefined {
  const number = read && 'value' in read ? parseExact(read.value) : undefined;
  return number && toText(number);
}

function yesNo(text: string): boolean | undefined {
  if (/^(có|co|x|đúng|đạt|true|yes|y|1)$/i.test(text)) return true;
  if (/^(không|khong|sai|không đạt|chưa|false|no|n|0)$/i.test(text)) return false;
  return undefined;
}

/** 31/12/2025 as 2025-12-31. */
function date(text: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** The option that differs in capitals, spaces or the spelling of its accents only. */
function spelled(text: string, options: readonly string[] = []): string | undefined {
  const key = (words: string) => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const same = options.filter((option) => key(option) === key(text));
  return options.includes(text) || same.length !== 1 ? undefined : same[0];
}
