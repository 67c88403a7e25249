/** Numbers as people read them: 1.234,5 in Vietnamese, 1,234.5 in English. */
import { toFixed } from './exact.js';
import { compare, mul, type Rational, rational } from './rational.js';
import { round } from './round.js';

/** Language of texts and numbers. */
export type Locale = 'vi' | 'en';

const separators = { vi: { point: ',', group: '.' }, en: { point: '.', group: ',' } } as const;

/** A number with at most so many places (default 4), trailing zeros dropped; `≈` before one that lost digits. */
export function formatNumber(value: Rational, locale: Locale, places = 4): string {
  if (value.d === 1n) return localized(String(value.n), locale);
  const rounded = round(value, places);
  const approximate = compare(rounded, value) === 0 ? '' : '≈ ';
  const fixed = toFixed(rounded, places);
  return approximate + localized(places === 0 ? fixed : fixed.replace(/\.?0+$/, ''), locale);
}

/** A share as a percentage: 0.75 is "75%". */
export function formatPercent(share: Rational, locale: Locale, places = 2): string {
  return `${formatNumber(mul(share, rational(100n)), locale, places)}%`;
}

/** A plain decimal text with the separators of a locale. */
export function localized(decimal: string, locale: Locale): string {
  const { point, group } = separators[locale];
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
