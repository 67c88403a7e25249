/** Points that fill a cube more evenly than random ones. */
import { generator } from './generator.js';

/** Most dimensions the direction numbers below reach. */
export const mostDimensions = 64;

/**
 * A randomised Sobol' sequence: point i of it, each coordinate from 0 up to, never reaching, 1.
 *
 * Direction numbers of Joe and Kuo (new-joe-kuo-6), 32 bits. Each dimension is scrambled as a random tree (nested uniform
 * scrambling after Owen): every bit is flipped or not according to a hash of the bits before it and of the seed. Any 2^k
 * points from a multiple of 2^k still meet every elementary box equally, each point by itself is uniform, so that means
 * over the sequence are unbiased, and independent seeds give independent estimates from which an error can be stated.
 * All of it is 32-bit integer arithmetic: identical in every engine, and point i needs none of the points before it.
 *
 * @param dimensions - 1 to 64.
 * @param seed - Whole number from 0 to 2^53 - 1.
 * @param replicate - Which of many independent scramblings, 0 to 2^32 - 1.
 * @returns A function that writes point i (0 to 2^32 - 1) into an array of that many numbers.
 *
 * Source: S. Joe, F. Y. Kuo, SIAM J. Sci. Comput. 30 (2008) 2635-2654 (numbers, BSD licence); A. B. Owen, Randomly
 * permuted (t,m,s)-nets (1995); hash of B. Burley, Practical hash-based Owen scrambling, JCGT 9 (2020).
 */
export function sobolSequence(
  dimensions: number,
  seed: number,
  replicate: number,
): (i: number, out: Float64Array) => void {
  const draw = generator(seed, replicate);
  const directions = directionNumbers(dimensions);
  const seeds = Array.from({ length: dimensions }, () => Math.floor(draw() * 0x1_0000_0000) | 0);
  return (i, out) => {
    for (let d = 0; d < dimensions; d += 1) {
      let x = 0;
      for (let bit = 0, rest = i; rest !== 0; bit += 1, rest >>>= 1) {
        if (rest & 1) x ^= directions[d * 32 + bit]!;
      }
      out[d] = scramble(x, seeds[d]!) / 0x1_0000_0000;
    }
  };
}

/** Flips each bit by a hash of the higher ones: in reversed order a hash that only carries upwards does just that. */
function scramble(x: number, seed: number): number {
  let r = reverse(x);
  r = (r + seed) | 0;
  r ^= Math.imul(r, 0x6c50b47c);
  r ^= Math.imul(r, 0xb82f1e52 | 0);
  r ^= Math.imul(r, 0xc7afe638 | 0);
  r ^= Math.imul(r, 0x8d22f6e6 | 0);
  return reverse(r) >>> 0;
}

function reverse(x: number): number {
  let r = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  r = ((r >>> 2) & 0x33333333) | ((r & 0x33333333) << 2);
  r = ((r >>> 4) & 0x0f0f0f0f) | ((r & 0x0f0f0f0f) << 4);
  r = ((r >>> 8) & 0x00ff00ff) | ((r & 0x00ff00ff) << 8);
  return (r >>> 16) | (r << 16);
}

/** Column j of dimension d is at 32 d + j; the first dimension is the bits in reversed order. */
export function directionNumbers(dimensions: number): Int32Array {
  const numbers = new Int32Array(dimensions * 32);
  for (let j = 0; j < 32; j += 1) numbers[j] = 1 << (31 - j);
  const rows = table.split(';');
  for (let d = 1; d < dimensions; d += 1) {
    const [polynomial = 1, ...first] = rows[d - 1]!.split(' ').map(Number);
    const degree = first.length;
    const at = d * 32;
    for (let j = 0; j < 32; j += 1) {
      if (j < degree) {
        numbers[at + j] = first[j]! << (31 - j);
        continue;
      }
      let v = numbers[at + j - degree]! ^ (numbers[at + j - degree]! >>> degree);
      for (let k = 1; k < degree; k += 1) {
        if ((polynomial >>> (degree - k)) & 1) v ^= numbers[at + j - k]!;
      }
      numbers[at + j] = v;
    }
  }
  return numbers;
}

/** For dimensions 2 to 64: the primitive polynomial as a number, then the first direction numbers. */
const table =
  '3 1;7 1 3;11 1 3 1;13 1 1 1;19 1 1 3 3;25 1 3 5 13;37 1 1 5 5 17;41 1 1 5 5 5;47 1 1 7 11 19;' +
  '55 1 1 5 1 1;59 1 1 1 3 11;61 1 3 5 5 31;67 1 3 3 9 7 49;91 1 1 1 15 21 21;97 1 3 1 13 27 49;' +
  '103 1 1 1 15 7 5;109 1 3 1 15 13 25;115 1 1 5 5 19 61;131 1 3 7 11 23 15 103;137 1 3 7 13 13 15 69;' +
  '143 1 1 3 13 7 35 63;145 1 3 5 9 1 25 53;157 1 3 1 13 9 35 107;167 1 3 1 5 27 61 31;' +
  '171 1 1 5 11 19 41 61;185 1 3 5 3 3 13 69;191 1 1 7 13 1 19 1;193 1 3 7 5 13 19 59;' +
  '203 1 1 3 9 25 29 41;211 1 3 5 13 23 1 55;213 1 3 7 3 13 59 17;229 1 3 1 3 5 53 69;' +
  '239 1 1 5 5 23 33 13;241 1 1 7 7 1 61 123;247 1 1 7 9 13 61 49;253 1 3 3 5 3 55 33;' +
  '285 1 3 1 15 31 13 49 245;299 1 3 5 15 31 59 63 97;301 1 3 1 11 11 11 77 249;' +
  '333 1 3 1 11 27 43 71 9;351 1 1 7 15 21 11 81 45;355 1 3 7 3 25 31 65 79;357 1 3 1 1 19 11 3 205;' +
  '361 1 1 5 9 19 21 29 157;369 1 3 7 11 1 33 89 185;391 1 3 3 3 15 9 79 71;397 1 3 7 11 15 39 119 27;' +
  '425 1 1 3 1 11 31 97 225;451 1 1 1 3 23 43 57 177;463 1 3 7 7 17 17 37 71;487 1 3 1 5 27 63 123 213;' +
  '501 1 1 3 5 11 43 53 133;529 1 3 5 5 29 17 47 173 479;539 1 3 3 11 3 1 109 9 69;' +
  '545 1 1 1 5 17 39 23 5 343;557 1 3 1 5 25 15 31 103 499;563 1 1 1 11 11 17 63 105 183;' +
  '601 1 1 5 11 9 29 97 231 363;607 1 1 5 15 19 45 41 7 383;617 1 3 7 7 31 19 83 137 221;' +
  '623 1 1 1 3 23 15 111 223 83;631 1 1 5 13 31 15 55 25 161;637 1 1 3 13 25 47 39 87 257';
