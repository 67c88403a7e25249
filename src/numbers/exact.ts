import { type Rational, rational } from './rational.js';

/** Longest number text read, and largest power of ten: beyond them a number is an attack or a slip, not a score. */
const longest = 200;
const farthest = 400;

/**
 * Reads an exact number: a finite JSON number (as its shortest decimal text, so 0.1 is one tenth), a decimal text
 * ("12.5", "1e-3") or a fraction of them ("1/2").
 *
 * @returns The fraction, or `undefined` if it is none (NaN, infinite, not a number, over 200 characters, beyond 1e±400).
 */
export function parseExact(value: unknown): Rational | undefined {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? { n: BigInt(value), d: 1n } : decimal(String(value));
  }
  return typeof value === 'string' && value.length <= longest ? decimalOrFraction(value) : undefined;
}

/** Reads back what {@link toText} wrote, however long. */
export function fromText(text: string): Rational {
  return decimalOrFraction(text) as Rational;
}

function decimalOrFraction(text: string): Rational | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return decimal(text.trim());
  const top = decimal(text.slice(0, slash).trim());
  const bottom = decimal(text.slice(slash + 1).trim());
  return top && bottom && bottom.n !== 0n ? rational(top.n * bottom.d, top.d * bottom.n) : undefined;
}

/** Reads an exact number that a compiled framework holds, which validation has already seen to be one. */
export function exact(value: number | string): Rational {
  const parsed = parseExact(value);
  if (!parsed) throw new RangeError(`not an exact number: ${JSON.stringify(value)}`);
  return parsed;
}

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

function decimal(text: string): Rational | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const power = Number(exponent) - fraction.length;
  if (Math.abs(power) > farthest) return undefined;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
  return power >= 0 ? { n: digits * 10n ** BigInt(power), d: 1n } : rational(digits, 10n ** BigInt(-power));
}

/**
 * Writes a fraction as text: a decimal where it ends within 40 places ("6.25"), else the fraction itself ("20/3").
 */
export function toText(a: Rational): string {
  if (a.d === 1n) return String(a.n);
  const places = decimalPlaces(a.d);
  if (places === undefined || places > 40) return `${a.n}/${a.d}`;
  return toFixed(a, places);
}

/** Writes a fraction whose digits end within `places` with exactly that many. */
export function toFixed(a: Rational, places: number): string {
  return withPoint((a.n * 10n ** BigInt(places)) / a.d, places);
}

/** Writes so many times 10^-places as a decimal. */
export function withPoint(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const sign = units < 0n ? '-' : '';
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Places after which the decimal with this (reduced) denominator ends; `undefined` if it never does. */
function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
