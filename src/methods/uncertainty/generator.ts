/** Random numbers that are the same in every engine, on every machine and in every order of runs. */

import { demand, type Rule } from '../arguments.js';

/** Draws numbers from 0 up to, never reaching, 1. */
export type Draw = () => number;

/**
 * The random numbers of one run: generator sfc32 (Chris Doty-Humphrey, PractRand), seeded with the run, the low and the
 * high half of the seed, its counter at 1, the first 15 outputs thrown away, as PractRand seeds it.
 *
 * Each number joins two outputs of 32 bits into one of 53: `(floor(a / 2^5) x 2^26 + floor(b / 2^6)) / 2^53`. Only whole
 * numbers are added and shifted, so that the numbers are identical everywhere. Run i depends on the seed and on i alone:
 * runs can be done in any order, in slices, by several workers, and one run can be repeated by itself.
 *
 * @param seed - Whole number from 0 to 2^53 - 1.
 * @param run - Whole number from 0 to 2^32 - 1.
 * @returns A function that gives the next number at each call.
 * @throws ChisoError `bad-option`.
 *
 * @example
 * ```ts
 * import { generator } from 'chiso/methods';
 *
 * const draw = generator(1234, 0);
 * [draw(), draw()].every((x) => x >= 0 && x < 1); // => true
 * generator(1234, 7)() === generator(1234, 7)(); // => true
 * ```
 *
 * Source: PractRand 0.95, `sfc32`.
 */
export function generator(seed: number, run: number): Draw {
  demand('seed', seed, upTo(2 ** 53 - 1));
  demand('run', run, upTo(2 ** 32 - 1));
  return drawsOf(seed, run);
}

function upTo(most: number): Rule {
  return {
    holds: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most,
    must: { en: `a whole number from 0 to ${most}`, vi: `một số nguyên từ 0 đến ${most}` },
  };
}

/** The same without checks: for drawing again and again. */
export function drawsOf(seed: number, run: number): Draw {
  let a = run | 0;
  let b = seed | 0;
  let c = Math.floor(seed / 0x1_0000_0000) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i += 1) next();
  return () => ((next() >>> 5) * 0x400_0000 + (next() >>> 6)) / 0x20_0000_0000_0000;
}
