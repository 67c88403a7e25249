/** Numbers in a document, compared with how they were written. */
import type { Issue } from '../index.js';
import { issue } from '../messages/issue.js';
import { numberOfTwoMeanings, numberTooLong } from '../messages/syntax.js';

/**
 * The problem of a number that would not stay what was written: more digits than a double holds, or "1.000", which a
 * document reads as one and a Vietnamese reader as a thousand. A program never writes the zeros at its end.
 */
export function numberIssue(text: string): Issue | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  if (/^[+-]?[1-9]\d{0,2}\.\d\d0$/.test(text)) {
    const params = { text, thousands: text.replace(/[+.]/g, ''), value: String(value) };
    return issue(numberOfTwoMeanings, [], params);
  }
  const written = digitsOf(text);
  if (written.length <= 15 || written === digitsOf(String(value))) return undefined;
  return issue(numberTooLong, [], { text, value: String(value) });
}

/** The digits that count: no sign, point, exponent, or zeros at either end. */
function digitsOf(text: string): string {
  return text
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
}
