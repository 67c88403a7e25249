import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  directionNumbers,
  mostDimensions,
  sobolSequence,
} from '../../../src/methods/uncertainty/sobol-sequence.js';

const scipy = JSON.parse(readFileSync(new URL('./sobol-scipy.json', import.meta.url), 'utf8')) as {
  first: number[][];
  point37: number[];
  point63: number[];
};

describe('sobolSequence', () => {
  it('has the direction numbers of Joe and Kuo: unscrambled points equal those of scipy', () => {
    const directions = directionNumbers(mostDimensions);
    const point = (i: number, dimensions: number) =>
      Array.from({ length: dimensions }, (_, d) => {
        let x = 0;
        for (let bit = 0; bit < 32; bit += 1) if ((i >>> bit) & 1) x ^= directions[d * 32 + bit]!;
        return x >>> 0;
      });
    scipy.first.forEach((expected, i) => {
      expect(point(i, 8)).toEqual(expected);
    });
    expect(point(37, 64)).toEqual(scipy.point37);
    expect(point(63, 64)).toEqual(scipy.point63);
  });

  it('stays a net after scrambling: of 256 points each of 256 intervals holds one, in every dimension', () => {
    const point = sobolSequence(64, 5, 3);
    const out = new Float64Array(64);
    const seen = Array.from({ length: 64 }, () => new Set<number>());
    for (let i = 256; i < 512; i += 1) {
      point(i, out);
      out.forEach((x, d) => {
        seen[d]!.add(Math.floor(x * 256));
      });
    }
    for (const cells of seen) expect(cells.size).toBe(256);
  });

  it('stays a net in two dimensions: of 64 points each box of 8 by 8 holds one', () => {
    const point = sobolSequence(2, 11, 0);
    const out = new Float64Array(2);
    const boxes = new Set<number>();
    for (let i = 0; i < 64; i += 1) {
      point(i, out);
      boxes.add(Math.floor(out[0]! * 8) * 8 + Math.floor(out[1]! * 8));
    }
    expect(boxes.size).toBe(64);
  });

  it('is uniform over the scramblings and differs between them', () => {
    const out = new Float64Array(1);
    let sum = 0;
    const first = new Set<number>();
    for (let replicate = 0; replicate < 4000; replicate += 1) {
      sobolSequence(1, 1, replicate)(0, out);
      sum += out[0]!;
      first.add(out[0]!);
    }
    expect(Math.abs(sum / 4000 - 0.5)).toBeLessThan(5 / Math.sqrt(12 * 4000));
    expect(first.size).toBe(4000);
  });
});
