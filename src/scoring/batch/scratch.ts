/** Columns that one indicator or group after another uses while it is computed. */
import { blockSize, type Column, column } from './block.js';
import { emptySum, type Sum } from './sum.js';

export interface Scratch {
  readonly a: Column;
  readonly b: Column;
  readonly top: Column;
  readonly bottom: Column;
  /** Places with a zero denominator, of the quotient read last. */
  readonly places: Int32Array;
  /** What a sum needs; one inside another stands a level deeper. */
  readonly level: (depth: number) => Level;
  /** 1 where something that counts is absent. */
  readonly incomplete: Uint8Array;
}

export interface Level {
  readonly sum: Sum;
  readonly part: Column;
  readonly known: Uint8Array;
}

export function scratch(): Scratch {
  const levels: Level[] = [];
  const level = (depth: number): Level => {
    levels[depth] ??= { sum: emptySum(), part: column(), known: new Uint8Array(blockSize) };
    return levels[depth];
  };
  return {
    a: column(),
    b: column(),
    top: column(),
    bottom: column(),
    places: new Int32Array(blockSize),
    level,
    incomplete: new Uint8Array(blockSize),
  };
}
