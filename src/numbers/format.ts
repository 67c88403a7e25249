/** Numbers as people read them: 1.234,5 in Vietnamese, 1,234.5 in English. */
import { withPoint } from './exact.js';
import { mul, type Rational, rational } from './rational.js';
import { roundedUnits } from './round.js';

/** Language of texts and numbers. */
export type Locale = 'vi' | 'en';

const separators = { vi: { point: ',', group: '.' }, en: { point: '.', group: ',' } } as const;

/** A number with at most so many places (default 4), trailing zeros dropped; `≈` before one that lost digits. */
export function formatNumber(value: Rational, locale: Locale, places = 4): string {
  if (value.d === 1n) return localized(String(value.n), locale);
  const units = roundedUnits(value, places);
  const approximate = units * value.d === value.n * 10n ** BigInt(places) ? '' : '≈ ';
  return approximate + localized(withoutZeros(withPoint(units, places)), locale);
}

/** "7.50" as "7.5", "7.00" as "7". */
function withoutZeros(decimal: string): string {
  if (!decimal.includes('.')) return decimal;
  let end = decimal.length;
  while (decimal[end - 1] === '0') end -= 1;
  return decimal.slice(0, decimal[end - 1] === '.' ? end - 1 : end);
}

/** "3/4 = 75%", "1/3 ≈ 33.33%": a computation and its result as written. */
export function equation(left: string, right: string): string {
  return right.startsWith('≈') ? `${left} ${right}` : `${left} = ${right}`;
}

/** A share as a percentage: 0.75 is "75%". */
export function formatPercent(share: Rational, locale: Locale, places = 2): string {
  return `${formatNumber(mul(share, rational(100n)), locale, places)}%`;
}

/** A plain decimal text with the separators of a locale. */
export function localized(decimal: string, locale: Locale): string {
  const { point, group } = separators[locale];
  const end = decimal.indexOf('.');
  const whole = end < 0 ? decimal : decimal.slice(0, end);
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return end < 0 ? grouped : `${grouped}${point}${decimal.slice(end + 1)}`;
}
