/** Cells of a table of units as values, by the kind of their input. */
import type { Input, Value } from '../index.js';

export type Locale = 'vi' | 'en';

/** A value, or `undefined` where the cell is none of its kind. */
export function readCell(cell: string, input: Input | undefined, locale: Locale): Value | undefined {
  const text = cell
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  if (text === '' || /^[-–—]+$/.test(text)) return null;
  if (/^(n\/a|na|không áp dụng|kad)$/i.test(text)) return { notApplicable: text };
  switch (input?.kind) {
    case 'boolean':
      return yesNo(text);
    case 'choice':
      return input.options === undefined || input.options.includes(text)
        ? text
        : (closest(text, input.options) ?? text);
    case 'date':
      return date(text);
    case 'survey':
      return undefined;
    default:
      return decimal(text.replace(/\s*%$/, ''), locale);
  }
}

export function decimal(text: string, locale: Locale): string | undefined {
  const vietnamese = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text);
  if (locale === 'vi' && vietnamese) {
    const [, sign = '', whole = '', fraction] = vietnamese;
    return `${sign}${whole.replace(/\./g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
  }
  return locale === 'en' && /^[+-]?\d+(\.\d+)?(\/\d+)?$/.test(text) ? text : undefined;
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
function closest(text: string, options: readonly string[]): string | undefined {
  const key = (words: string) => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return options.find((option) => key(option) === key(text));
}

/** What a cell of a kind should hold, in both languages. */
export function expected(input: Input | undefined, locale: Locale): { expected: string; expectedVi: string } {
  const kind = input?.kind ?? 'number';
  if (kind === 'boolean') return { expected: 'yes or no ("có", "không")', expectedVi: '"có" hoặc "không"' };
  if (kind === 'date') return { expected: 'date (31/12/2025)', expectedVi: 'ngày (31/12/2025)' };
  if (kind === 'survey')
    return {
      expected: 'value a table can hold; give survey answers in JSON',
      expectedVi: 'giá trị ghi được trong bảng; hãy nhập kết quả khảo sát bằng JSON',
    };
  const example = locale === 'vi' ? '7,5' : '7.5';
  return { expected: `number (${example})`, expectedVi: `số (${example})` };
}
