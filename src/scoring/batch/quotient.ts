/** Quotients of two inputs, as whole numbers over whole numbers. */
import { type Block, type Column, mark, open, safe, state } from './block.js';
import type { Reader } from './read.js';
import type { Scratch } from './scratch.js';

export interface Quotient {
  readonly num: Reader;
  /** Without one the number itself is the value. */
  readonly den: Reader | undefined;
  readonly complement: boolean;
  readonly zeroDen: 'full' | 'zero' | 'na' | 'error';
}

/** The value of each unit as top / bottom; whoever reads it writes to neither. */
export interface Fraction {
  readonly top: Column;
  /** Never negative; zero only in `zeros`. */
  readonly bottom: Column;
  /** Places where the value is `zeroTop`, whatever the columns say. */
  zeros: Int32Array;
  readonly zeroTop: number;
  /** No number of the block read last is farther from zero. */
  largest: number;
  /** Reads a block. The states are those of `top`. */
  readonly read: (block: Block) => void;
}

const whenZero = {
  full: [1, state.known],
  zero: [0, state.known],
  na: [0, state.notApplicable],
  error: [0, state.hard],
} as const;

export function fraction(
  { num, den, complement, zeroDen }: Quotient,
  { a, b, top, bottom, places }: Scratch,
): Fraction {
  const [zeroTop, zeroState] = whenZero[zeroDen];
  const read = (block: Block): void => {
    const { length } = block.rows;
    const topScale = num(block, a);
    const bottomScale = den ? den(block, b) : 1;
    const [up, down] = topScale >= bottomScale ? [1, topScale / bottomScale] : [bottomScale / topScale, 1];
    const { values: over } = a;
    const { values: under } = b;
    open(top, length);
    bottom.values = bottom.buffer;
    if (den && a.clean && b.clean && up * down === 1 && !complement && b.least >= limitOf(zeroState)) {
      top.values = over;
      bottom.values = under;
      self.zeros = b.least === 0 ? zerosIn(under, length, places) : none;
      self.largest = Math.max(largest(a), largest(b));
      if (self.largest <= safe) return;
    }
    self.zeros = none;
    top.values = top.buffer;
    const large = Math.max(largest(a), den ? largest(b) : 1) * Math.max(up, down);
    self.largest = complement ? 2 * large : large;
    const unsafe = !(large <= safe);
    for (let place = 0; place < length; place += 1) {
      const x = (over[place] as number) * up;
      const y = den ? (under[place] as number) * down : down;
      const zero = y === 0;
      top.buffer[place] = zero ? zeroTop : complement ? y - x : x;
      bottom.buffer[place] = zero ? 1 : y;
      if (zero && zeroState !== state.known) mark(top, place, zeroState);
      else if (y < 0) mark(top, place, state.hard);
    }
    if (unsafe) for (let place = 0; place < length; place += 1) mark(top, place, state.hard);
    if (!a.clean || (den && !b.clean)) inheritStates(a, den ? b : a, top, length);
  };
  const self: Fraction = { top, bottom, zeros: none, zeroTop, largest: 0, read };
  return self;
}

const none = /* @__PURE__ */ new Int32Array(0);

function zerosIn(values: Float64Array, length: number, places: Int32Array): Int32Array {
  let count = 0;
  for (let place = 0; place < length; place += 1) if (values[place] === 0) places[count++] = place;
  return places.subarray(0, count);
}

/** A zero denominator can be left to the reader only where it gives a value. */
function limitOf(zeroState: number): number {
  return zeroState === state.known ? 0 : 1;
}

function largest({ least, greatest }: Column): number {
  return Math.max(Math.abs(least), Math.abs(greatest));
}

/** An input that is absent or not applicable outweighs what its stand-in, zero, led to. */
function inheritStates(a: Column, b: Column, to: Column, length: number): void {
  to.clean = false;
  for (let place = 0; place < length; place += 1) {
    const first = a.clean ? state.known : (a.states[place] as number);
    const second = b.clean ? state.known : (b.states[place] as number);
    const worse = Math.max(first, second);
    if (worse !== state.known) to.states[place] = worse;
  }
}
