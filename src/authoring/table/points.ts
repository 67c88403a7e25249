/** Maxima as annexes write them: "20", "1.000", "7,5", "10đ", "tối đa 10 điểm", "-5", "trừ 5", "40%". */
import { negate, type Rational } from '../../numbers/rational.js';
import { numberOf } from '../rule-text/tokens.js';

const longest = 60;
const around = new Set(['tối', 'đa', 'điểm', 'max', 'đ', 'd', ':', '(', ')', '.', '+']);
const off = new Set(['-', 'trừ']);

/** The points, negative where they are taken off; `null` where the cell is empty or a dash; `undefined` where it cannot be read. */
export function pointsOf(cell: string): Rational | null | undefined {
  const text = cell.trim();
  if (text === '' || (text.length <= longest && /^[-–—−.…]+$/.test(text))) return null;
  if (text.length > longest) return undefined;
  const marks = text.toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-');
  const parts = marks.match(/\d+(?:[.,]\d+)*|\p{L}+|[^\s]/gu) ?? [];
  const numbers = parts.filter((part) => /^\d/.test(part));
  const others = parts.filter((part) => !/^\d/.test(part));
  const first = parts.findIndex((part) => /^\d/.test(part));
  const minus = others.filter((part) => off.has(part)).length;
  const known = others.every((part) => around.has(part) || off.has(part));
  // A sign stands before the number: "5-" and "5-10" are no points.
  if (numbers.length !== 1 || !known || minus > 1 || parts.slice(first).some((part) => off.has(part)))
    return undefined;
  const value = numberOf(numbers[0] as string);
  return value && minus > 0 ? negate(value) : value;
}

/** Whether every maximum is written as a percentage: of a scale of 100 these are the points. */
export function arePercentages(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => pointsOf(cell) !== null);
  return said.length > 0 && said.every((cell) => cell.length <= longest && /%\s*$/.test(cell));
}
