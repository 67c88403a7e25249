/** Numbers as people write them in reports: "7,04", "1.000", "75%", "—". */
import type { Locale } from './format.js';

/** A number read from text, the absence of one, or why the text is neither. */
export type ParsedNumber =
  /** Exact machine text ("12.5", "1/2"); `percent` if a percent sign followed it, which is not applied. */
  | { readonly value: string; readonly percent: boolean }
  | { readonly absent: true }
  /** `readings`: what the text would be in either language, in machine notation. */
  | { readonly problem: 'ambiguous' | 'unreadable'; readonly readings: readonly string[] };

const longest = 100;
const absences = new Set(['', '-', '–', '—', '―', '−']);
const fractions: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** Reads a number as people write it in the given language; what could be meant in two ways is a problem. */
export function readNumberText(text: string, locale: Locale): ParsedNumber {
  if (typeof text !== 'string' || text.length > longest) return { problem: 'unreadable', readings: [] };
  const trimmed = text.replace(/[\s\u00a0\u202f\u2007\u2009]+/gu, ' ').trim();
  if (absences.has(trimmed)) return { absent: true };
  const percent = trimmed.endsWith('%');
  const bare = (percent ? trimmed.slice(0, -1).trimEnd() : trimmed)
    .replace(/^[−–]/u, '-')
    .replace(/^([+-]) /, '$1');
  const value = fraction(bare, locale) ?? grouped(bare, locale);
  if (value !== undefined) return { value, percent };
  const other = locale === 'vi' ? 'en' : 'vi';
  const readings = [grouped(bare, other), plain(bare), joined(bare)].filter(
    (reading) => reading !== undefined,
  );
  const known = [...new Set(readings)];
  return { problem: known.length > 0 || isNumeric(bare) ? 'ambiguous' : 'unreadable', readings: known };
}

/** Whether numbers can be read in this language. */
export function isLocale(locale: unknown): locale is Locale {
  return locale === 'vi' || locale === 'en';
}

/** Digits in groups of three, or without groups, then the decimals. */
function grouped(text: string, locale: Locale): string | undefined {
  const match = (locale === 'vi' ? vietnamese : english).exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals] = match;
  const digits = whole.replace(/[., ]/g, '');
  // "0.850" is no number with groups: nobody writes a group after a zero.
  if (digits !== whole && digits.startsWith('0')) return undefined;
  const kept = digits.replace(/^0+(?=\d)/, '');
  const number = decimals === undefined ? kept : `${kept}.${decimals}`;
  // Zero has no sign, whatever was typed.
  return sign === '-' && /[1-9]/.test(number) ? `-${number}` : number;
}

const vietnamese = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?$/;
const english = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.(\d+))?$/;

/** "1/2", "½", "1½", each side a number of the language. */
function fraction(text: string, locale: Locale): string | undefined {
  const sign = text.startsWith('-') ? '-' : '';
  const unsigned = text.replace(/^[+-]/, '');
  if (Object.hasOwn(fractions, unsigned)) return `${sign}${fractions[unsigned]}`;
  const sides = text.split('/');
  if (sides.length !== 2) return undefined;
  const [top, bottom] = sides.map((side) => grouped(side.trim(), locale));
  return top === undefined || bottom === undefined || /^-|^[0.]*$/.test(bottom)
    ? undefined
    : `${top}/${bottom}`;
}

/** What a machine would make of it. */
function plain(text: string): string | undefined {
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? text.replace(/^\+/, '') : undefined;
}

/** The digits, if a single separator was put in the wrong place. */
function joined(text: string): string | undefined {
  return /^[+-]?[1-9]\d*[.,]\d+$/.test(text) ? text.replace(/[+.,]/g, '') : undefined;
}

function isNumeric(text: string): boolean {
  return /^[+-]?[\d., ]*\d[\d., ]*$/.test(text);
}
