/** Fractions of whole numbers, in lowest terms, with a denominator above zero. */

export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new Error('division by zero');
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const by = d < 0n ? -a : a;
  return a === 0n ? { n: 0n, d: 1n } : { n: n / by, d: d / by };
}

export const zero = fraction(0n);
export const one = fraction(1n);
export const hundred = fraction(100n);

export const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
export const sum = (all: readonly Fraction[]) => all.reduce(plus, zero);
/** Below zero, zero or above zero, as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Fraction, b: Fraction) =>
  Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);
export const least = (all: readonly Fraction[]) => all.reduce((a, b) => (compare(b, a) < 0 ? b : a));
export const greatest = (all: readonly Fraction[]) => all.reduce((a, b) => (compare(b, a) > 0 ? b : a));

/** The greatest whole number that is not above. */
export const floor = ({ n, d }: Fraction) => fraction(n >= 0n ? n / d : -((d - 1n - n) / d));
export const ceil = (a: Fraction) => minus(zero, floor(minus(zero, a)));

/** "12.5", "-3", "1/2" or a number. */
export function read(written: number | string): Fraction {
  const [top = '', bottom] = String(written).split('/');
  const decimal = (text: string) => {
    const [whole = '', places = ''] = text.split('.');
    return fraction(BigInt(whole + places), 10n ** BigInt(places.length));
  };
  return bottom === undefined ? decimal(top) : over(decimal(top), decimal(bottom));
}

export type Mode = 'half-up' | 'half-even' | 'down' | 'up';

/** Keeps so many decimal places; the same for a number and its negative. */
export function round(a: Fraction, places: number, mode: Mode = 'half-up'): Fraction {
  if (a.n < 0n) return minus(zero, round(minus(zero, a), places, mode));
  const shift = fraction(10n ** BigInt(places));
  const shifted = times(a, shift);
  const low = floor(shifted);
  const rest = minus(shifted, low);
  const half = compare(rest, fraction(1n, 2n));
  const goesUp = {
    'half-up': half >= 0,
    'half-even': half > 0 || (half === 0 && low.n % 2n === 1n),
    down: false,
    up: rest.n > 0n,
  }[mode];
  return over(goesUp ? plus(low, one) : low, shift);
}
