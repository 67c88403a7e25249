/** Quotients of two inputs, as whole numbers over whole numbers. */
import { type Block, type Column, mark, open, type Scratch, safe, state } from './block.js';
import type { Reader } from './read.js';

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
  /** Never negative. Where it is zero in a column that is clean, the value is `zeroTop`. */
  readonly bottom: Column;
  readonly zeroTop: number;
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
  { a, b, top, bottom }: Scratch,
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
      if (largest(a) <= safe && largest(b) <= safe) return;
    }
    top.values = top.buffer;
    const large = Math.max(largest(a), den ? largest(b) : 1) * Math.max(up, down);
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
  return { top, bottom, zeroTop, read };
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
