/** Adds columns of points up: whole numbers stay whole, floats are kept apart with what they can be wrong by. */
import { type Rational, toNumber } from '../../numbers/rational.js';
import { blockSize, type Column } from './block.js';
import { type Decimal, decimalOf } from './decimal.js';
import { addTwo, addWhole, keepWithin, lowOf, type TwoDoubles } from './two-doubles.js';

export interface Sum {
  readonly whole: Float64Array;
  readonly floats: Float64Array;
  /** The floats, and what they leave out. */
  readonly two: TwoDoubles;
  /** The second of the two doubles is kept. */
  precise: boolean;
  /** What the whole numbers are to be divided by. */
  scale: number;
  hasFloats: boolean;
  /** Nothing whole has been added yet. */
  empty: boolean;
}

/** A limit of sums: as a whole number over a power of ten, and as two doubles. */
export interface Limit extends Decimal {
  readonly high: number;
  readonly low: number;
}

/** Undefined for a number whose decimals do not end soon. */
export function limitOf(limit: Rational): Limit | undefined {
  const decimal = decimalOf(limit);
  const high = toNumber(limit);
  return decimal && { ...decimal, high, low: lowOf(limit, high) };
}

export function emptySum(): Sum {
  const floats = new Float64Array(blockSize);
  return {
    whole: new Float64Array(blockSize),
    floats,
    two: { high: floats, low: new Float64Array(blockSize) },
    precise: false,
    scale: 1,
    hasFloats: false,
    empty: true,
  };
}

export function clear(sum: Sum, length: number, precise: boolean): void {
  sum.whole.fill(0, 0, length);
  sum.precise = precise;
  sum.scale = 1;
  sum.hasFloats = false;
  sum.empty = true;
}

/** Adds a column whose numbers are to be divided by `scale` (0: floats). */
export function addTo(sum: Sum, { values, two }: Column, scale: number, length: number): void {
  const { whole, floats } = sum;
  if (scale === 0) {
    if (!sum.hasFloats) startFloats(sum, length);
    if (sum.precise) addTwo(sum.two, two, length);
    else
      for (let place = 0; place < length; place += 1)
        floats[place] = (floats[place] as number) + (values[place] as number);
    return;
  }
  if (sum.empty) {
    whole.set(values.length === length ? values : values.subarray(0, length));
    sum.scale = scale;
    sum.empty = false;
    return;
  }
  raiseScale(sum, scale, length);
  const factor = sum.scale / scale;
  if (factor === 1) {
    for (let place = 0; place < length; place += 1) {
      whole[place] = (whole[place] as number) + (values[place] as number);
    }
    return;
  }
  for (let place = 0; place < length; place += 1) {
    whole[place] = (whole[place] as number) + (values[place] as number) * factor;
  }
}

/** Keeps every sum at most at a limit. */
export function atMost(sum: Sum, limit: Limit, length: number): void {
  if (sum.hasFloats) {
    joinFloats(sum, length);
    keepWithin(sum.two, limit, 1, length);
    return;
  }
  raiseScale(sum, limit.scale, length);
  const most = limit.value * (sum.scale / limit.scale);
  for (let place = 0; place < length; place += 1)
    sum.whole[place] = Math.min(sum.whole[place] as number, most);
}

/** Keeps one sum, of a scale no less than the limit's, at most at it; hard where floats are too near to it to tell. */
export function capAt(sum: Sum, limit: Limit, place: number, error: number, hard: Uint8Array): void {
  const { whole, two, scale, hasFloats } = sum;
  if (!hasFloats) {
    whole[place] = Math.min(whole[place] as number, limit.value * (scale / limit.scale));
    return;
  }
  const value = (two.high[place] as number) + (whole[place] as number) / scale;
  const margin = error + (Math.abs(value) + Math.abs(limit.high)) * 2 ** -50;
  if (Math.abs(value - limit.high) <= margin) hard[place] = 1;
  else if (value > limit.high) {
    whole[place] = 0;
    two.high[place] = limit.high;
    two.low[place] = limit.low;
  }
}

/** Keeps every sum at least at zero. */
export function atLeastZero(sum: Sum, length: number): void {
  if (sum.hasFloats) {
    joinFloats(sum, length);
    keepWithin(sum.two, { high: 0, low: 0 }, -1, length);
    return;
  }
  for (let place = 0; place < length; place += 1) sum.whole[place] = Math.max(0, sum.whole[place] as number);
}

/** Makes the floats all there is. */
export function joinFloats(sum: Sum, length: number): void {
  if (!sum.hasFloats) startFloats(sum, length);
  const { whole, floats, scale } = sum;
  if (sum.precise) addWhole(sum.two, whole, scale, length);
  else
    for (let place = 0; place < length; place += 1)
      floats[place] = (floats[place] as number) + (whole[place] as number) / scale;
  whole.fill(0, 0, length);
  sum.scale = 1;
}

function startFloats(sum: Sum, length: number): void {
  sum.floats.fill(0, 0, length);
  sum.two.low.fill(0, 0, length);
  sum.hasFloats = true;
}

export function raiseScale(sum: Sum, scale: number, length: number): void {
  if (scale <= sum.scale) return;
  const factor = scale / sum.scale;
  for (let place = 0; place < length; place += 1) sum.whole[place] = (sum.whole[place] as number) * factor;
  sum.scale = scale;
}
