/** Adds columns of points up: whole numbers stay whole, floats are kept apart with what they can be wrong by. */
import { blockSize, type Column } from './block.js';
import { addTwo, type TwoDoubles } from './two-doubles.js';

export interface Sum {
  readonly whole: Float64Array;
  readonly floats: Float64Array;
  /** The floats, and what they leave out where that is kept. */
  readonly two: TwoDoubles;
  readonly precise: boolean;
  /** What the whole numbers are to be divided by. */
  scale: number;
  hasFloats: boolean;
}

export function emptySum(precise: boolean): Sum {
  const floats = new Float64Array(blockSize);
  return {
    whole: new Float64Array(blockSize),
    floats,
    two: { high: floats, low: new Float64Array(blockSize) },
    precise,
    scale: 1,
    hasFloats: false,
  };
}

export function clear(sum: Sum, length: number): void {
  sum.whole.fill(0, 0, length);
  sum.scale = 1;
  sum.hasFloats = false;
}

/** Adds a column whose numbers are to be divided by `scale` (0: floats). */
export function addTo(sum: Sum, { values, two }: Column, scale: number, length: number): void {
  const { whole, floats } = sum;
  if (scale === 0) {
    if (!sum.hasFloats) {
      floats.fill(0, 0, length);
      sum.two.low.fill(0, 0, length);
    }
    sum.hasFloats = true;
    if (sum.precise) addTwo(sum.two, two, length);
    else
      for (let place = 0; place < length; place += 1)
        floats[place] = (floats[place] as number) + (values[place] as number);
    return;
  }
  if (scale > sum.scale) {
    const factor = scale / sum.scale;
    for (let place = 0; place < length; place += 1) whole[place] = (whole[place] as number) * factor;
    sum.scale = scale;
  }
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
