/** Maxima as annexes write them: "20", "1.000", "7,5", "10đ", "tối đa 10 điểm". */
import type { Rational } from '../../numbers/rational.js';
import { numberOf } from '../rule-text/tokens.js';

/** The points; `null` where the cell is empty or a dash; `undefined` where it cannot be read. */
export function pointsOf(cell: string): Rational | null | undefined {
  const text = cell.trim();
  if (text === '' || /^[-–—.…]+$/.test(text)) return null;
  const [, number] =
    /^(?:(?:tối đa|điểm|max)[\s:]*)?\(?\s*(\d+(?:[.,]\d+)*)\s*\)?\s*(?:điểm|đ|đ\.|d)?\s*\)?$/iu.exec(text) ??
    [];
  return number === undefined ? undefined : numberOf(number);
}
