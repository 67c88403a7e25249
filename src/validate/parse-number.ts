/** Reads one number for whoever has a cell and no input. */
import { answering } from '../messages/argument.js';
import { fail } from '../messages/issue.js';
import { unknownLocale } from '../messages/numbers.js';
import type { Locale } from '../numbers/format.js';
import { isLocale, type ParsedNumber, readNumberText } from '../numbers/parse-number.js';

/**
 * Reads a number as people write it in the given language; what could be meant in two ways is a problem, not a guess.
 *
 * Vietnamese: a comma before the decimals, and dots or spaces between groups of three digits: "7,04" is 7.04 and "1.000"
 * is one thousand. English the other way round. A dot that is followed by other than three digits is no Vietnamese
 * number ("1.5", "12.34"), nor is a group after a leading zero ("0.850"): these are `ambiguous`, with what each language
 * would make of them. Fractions ("1/2", "½"), a sign ("−5") and a percent sign ("75%", "75,0 %") are read in both. The
 * text "", "-", "–" and "—" stand for an absent value, which is not zero.
 *
 * @param text - The text of one cell, at most 100 characters.
 * @param locale - The language it is written in; there is no default, because guessing it is how 1.000 becomes 1.
 * @returns The number as exact text, `{ absent: true }`, or `{ problem, readings }`.
 * @throws {@link ChisoError} `unknown-locale` for any other locale ("vi-VN", "fr"): one of these in its place would be a guess.
 *
 * @example
 * ```ts
 * import { parseNumber } from 'chiso';
 *
 * parseNumber('7,04', 'vi'); // => { value: '7.04', percent: false }
 * parseNumber('1.000', 'vi'); // => { value: '1000', percent: false }
 * parseNumber('75,0 %', 'vi'); // => { value: '75.0', percent: true }
 * parseNumber('—', 'vi'); // => { absent: true }
 * parseNumber('1.5', 'vi'); // => { problem: 'ambiguous', readings: ['1.5', '15'] }
 * ```
 */
export function parseNumber(text: string, locale: Locale): ParsedNumber {
  return answering(() =>
    isLocale(locale) ? readNumberText(text, locale) : fail(unknownLocale, ['locale'], { locale }),
  );
}
