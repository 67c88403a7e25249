/** Adding many one-bit numbers at once: bit b of slice s of a word is bit s of the count in lane b. */

/**
 * Adds eight masks, each worth 2^level, to the counts: one full adder per mask (a tree of Harley and Seal).
 *
 * Only the slices of the level and of the two above it are touched; what they cannot hold, worth 2^(level + 3), is
 * written as a mask of its own, to be added with seven others of its kind.
 *
 * @param masks - Masks one after the other, `stride` words each; `rows` tells which eight.
 * @param slices - Counts, slice after slice, `stride` words each.
 * @param count - How many words.
 * @param carried - Which mask takes what is carried.
 */
export function addMasks(
  masks: Int32Array,
  rows: readonly number[],
  slices: Int32Array,
  stride: number,
  level: number,
  carried: number,
  count: number,
): void {
  const [r1, r2, r3, r4, r5, r6, r7, r8] = rows as Eight;
  const [o1, o2, o3, o4] = [r1 * stride, r2 * stride, r3 * stride, r4 * stride];
  const [o5, o6, o7, o8] = [r5 * stride, r6 * stride, r7 * stride, r8 * stride];
  const s0 = level * stride;
  const s1 = s0 + stride;
  const s2 = s1 + stride;
  const carry = carried * stride;
  for (let i = 0; i < count; i += 1) {
    let a = slices[s0 + i]!;
    let x = masks[o1 + i]!;
    let y = masks[o2 + i]!;
    let u = a ^ x;
    const t1 = (a & x) | (u & y);
    a = u ^ y;
    x = masks[o3 + i]!;
    y = masks[o4 + i]!;
    u = a ^ x;
    const t2 = (a & x) | (u & y);
    a = u ^ y;
    x = masks[o5 + i]!;
    y = masks[o6 + i]!;
    u = a ^ x;
    const t3 = (a & x) | (u & y);
    a = u ^ y;
    x = masks[o7 + i]!;
    y = masks[o8 + i]!;
    u = a ^ x;
    const t4 = (a & x) | (u & y);
    slices[s0 + i] = u ^ y;
    let b = slices[s1 + i]!;
    u = b ^ t1;
    const f1 = (b & t1) | (u & t2);
    b = u ^ t2;
    u = b ^ t3;
    const f2 = (b & t3) | (u & t4);
    slices[s1 + i] = u ^ t4;
    const c = slices[s2 + i]!;
    u = c ^ f1;
    masks[carry + i] = (c & f1) | (u & f2);
    slices[s2 + i] = u ^ f2;
  }
}

type Eight = [number, number, number, number, number, number, number, number];

/** For the first `count` words: the lanes whose count, all slices up to the top one, is at least `least`. */
export function atLeast(
  slices: Int32Array,
  stride: number,
  top: number,
  least: number,
  count: number,
  out: Int32Array,
  start: number,
): void {
  for (let i = 0; i < count; i += 1) out[start + i] = -1;
  // From the lowest digit up: a one of the least asks for a one, a zero is beaten by one.
  for (let slice = 0; slice <= top; slice += 1) {
    const from = slice * stride;
    if (Math.floor(least / 2 ** slice) % 2 === 1) {
      for (let i = 0; i < count; i += 1) out[start + i]! &= slices[from + i]!;
    } else {
      for (let i = 0; i < count; i += 1) out[start + i]! |= slices[from + i]!;
    }
  }
}

/** How many ones a word has. */
export function ones(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds to `counts` in how many of every `step`th word, from `from` to before `to`, each of the bits is set, times `sign`. */
export function addPlaces(
  words: Int32Array,
  from: number,
  to: number,
  step: number,
  counts: Float64Array,
  first: number,
  sign: number,
): void {
  const slices = new Int32Array(32);
  let [one, two, four, eight, sixteen] = [0, 0, 0, 0, 0];
  let i = from;
  for (; i + 3 * step < to; i += 4 * step) {
    // Four words at once: three full adders leave one word to carry.
    const w1 = words[i]!;
    const w2 = words[i + step]!;
    const w3 = words[i + 2 * step]!;
    const w4 = words[i + 3 * step]!;
    let u = one ^ w1;
    const t1 = (one & w1) | (u & w2);
    one = u ^ w2;
    u = one ^ w3;
    const t2 = (one & w3) | (u & w4);
    one = u ^ w4;
    u = two ^ t1;
    const f1 = (two & t1) | (u & t2);
    two = u ^ t2;
    const f2 = four & f1;
    four ^= f1;
    const f3 = eight & f2;
    eight ^= f2;
    const f4 = sixteen & f3;
    sixteen ^= f3;
    if (f4 !== 0) carryUp(slices, f4, 5);
  }
  slices.set([one, two, four, eight, sixteen]);
  for (; i < to; i += step) carryUp(slices, words[i]!, 0);
  for (let bit = 0; bit < 32 && first + bit < counts.length; bit += 1) {
    let count = 0;
    for (let slice = 0; slice < 32; slice += 1) count += ((slices[slice]! >>> bit) & 1) * 2 ** slice;
    if (count !== 0) counts[first + bit]! += sign * count;
  }
}

function carryUp(slices: Int32Array, word: number, level: number): void {
  let carry = word;
  for (let slice = level; carry !== 0; slice += 1) {
    const bits = slices[slice]!;
    slices[slice] = bits ^ carry;
    carry &= bits;
  }
}
