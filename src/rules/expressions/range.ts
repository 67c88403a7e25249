/** Ranges of numbers: what an expression can come to, and what bands leave out. */

import type { Text } from '../../messages/text.js';
import { toText } from '../../numbers/exact.js';
import { ceil, compare, floor, greatest, least, type Rational, rational } from '../../numbers/rational.js';

/** Numbers between two edges; an edge that is not there is at infinity. */
export interface Range {
  readonly from: Rational | undefined;
  readonly fromIncl: boolean;
  readonly to: Rational | undefined;
  readonly toIncl: boolean;
  /** Only whole numbers. */
  readonly whole?: boolean;
  /** The numbers are percentages (75 is 75%) or shares (0.75 is 75%). */
  readonly unit?: 'percent' | 'share' | undefined;
}

export const everything: Range = { from: undefined, fromIncl: false, to: undefined, toIncl: false };

/** From one number to another, both included; without one of them open at that end. */
export function between(from: Rational | undefined, to: Rational | undefined): Range {
  return { from, fromIncl: from !== undefined, to, toIncl: to !== undefined };
}

export function isEmpty({ from, fromIncl, to, toIncl, whole }: Range): boolean {
  if (!from || !to) return false;
  if (!whole) return compare(from, to) > 0 || (compare(from, to) === 0 && !(fromIncl && toIncl));
  const first = fromIncl ? ceil(from) : floor(rational(from.n + from.d, from.d));
  const last = toIncl ? floor(to) : ceil(rational(to.n - to.d, to.d));
  return compare(first, last) > 0;
}

/** What two ranges have in common. */
export function common(a: Range, b: Range): Range {
  const [low, high] = [later(a, b), earlier(a, b)];
  const whole = a.whole === true || b.whole === true;
  return { from: low.from, fromIncl: low.fromIncl, to: high.to, toIncl: high.toIncl, whole };
}

function later(a: Range, b: Range): Range {
  if (!a.from) return b;
  if (!b.from) return a;
  const order = compare(a.from, b.from);
  return order > 0 || (order === 0 && !a.fromIncl) ? a : b;
}

function earlier(a: Range, b: Range): Range {
  if (!a.to) return b;
  if (!b.to) return a;
  const order = compare(a.to, b.to);
  return order < 0 || (order === 0 && !a.toIncl) ? a : b;
}

/** The smallest range that holds all of these. */
export function hull(ranges: readonly Range[]): Range {
  const [first = everything, ...rest] = ranges;
  return rest.reduce((all, each) => {
    const from = all.from && each.from ? least(all.from, each.from) : undefined;
    const to = all.to && each.to ? greatest(all.to, each.to) : undefined;
    const whole = all.whole === true && each.whole === true;
    return { ...between(from, to), whole, unit: all.unit === each.unit ? all.unit : undefined };
  }, first);
}

/** Above one range and below the next: what lies between them. */
export function gapBetween(lower: Range, upper: Range): Range {
  return { from: lower.to, fromIncl: !lower.toIncl, to: upper.from, toIncl: !upper.fromIncl };
}

/** A range in words: "from 198 to below 199". */
export function rangeWords({ from, fromIncl, to, toIncl }: Range): Text {
  const [low, high] = [from && toText(from), to && toText(to)];
  if (low !== undefined && low === high) return { en: `at ${low}`, vi: `bằng ${comma(low)}` };
  const en = [
    low && `${fromIncl ? 'from' : 'above'} ${low}`,
    high && `${toIncl ? 'up to' : 'below'} ${high}`,
  ];
  const vi = [
    low && `${fromIncl ? 'từ' : 'trên'} ${comma(low)}`,
    high && `${toIncl ? 'đến' : 'dưới'} ${comma(high)}`,
  ];
  if (low && high)
    return { en: `${en[0]} to ${toIncl ? high : en[1]}`, vi: `${vi[0]} đến ${toIncl ? comma(high) : vi[1]}` };
  if (low) return { en: `${en[0]}${fromIncl ? ' on' : ''}`, vi: `${vi[0]}${fromIncl ? ' trở lên' : ''}` };
  return high === undefined ? { en: 'anywhere', vi: 'bất kỳ' } : { en: en[1] as string, vi: vi[1] as string };
}

function comma(text: string): string {
  return text.replace('.', ',');
}
