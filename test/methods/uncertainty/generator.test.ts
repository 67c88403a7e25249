import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generator } from '../../../src/methods/uncertainty/generator.js';
import { naturalLog, normalQuantile } from '../../../src/methods/uncertainty/normal.js';

/** sfc32 written a second time, on big integers with every step cut to 32 bits. */
function* reference(seed: bigint, run: bigint): Generator<bigint> {
  const cut = (x: bigint) => BigInt.asUintN(32, x);
  let [a, b, c, counter] = [cut(run), cut(seed), cut(seed >> 32n), 1n];
  for (let i = 0; ; i += 1) {
    const sum = cut(a + b + counter);
    counter = cut(counter + 1n);
    a = b ^ (b >> 9n);
    b = cut(c + (c << 3n));
    c = cut((cut(c << 21n) | (c >> 11n)) + sum);
    if (i >= 15) yield sum;
  }
}

describe('generator', () => {
  it('is sfc32 seeded with run, low half, high half, and joins two outputs into 53 bits', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(0xffffffff), (seed, run) => {
        const draw = generator(seed, run);
        const expected = reference(BigInt(seed), BigInt(run));
        for (let i = 0; i < 5; i += 1) {
          const high = expected.next().value as bigint;
          const low = expected.next().value as bigint;
          expect(draw()).toBe(Number(((high >> 5n) << 26n) | (low >> 6n)) / 2 ** 53);
        }
      }),
    );
  });

  it('never changes: the first numbers of seed 1234, run 0', () => {
    const draw = generator(1234, 0);
    expect([draw(), draw(), draw()]).toMatchInlineSnapshot(`
      [
        0.45387567883785207,
        0.49686825728160067,
        0.10806646025998401,
      ]
    `);
  });

  it('fills the interval evenly and gives every run its own numbers', () => {
    const runs = 20_000;
    const bins = new Array<number>(10).fill(0);
    let product = 0;
    for (let run = 0; run < runs; run += 1) {
      const x = generator(7, run)();
      bins[Math.floor(x * 10)]! += 1;
      product += (x - 0.5) * (generator(7, run + 1)() - 0.5);
    }
    // Five standard deviations of a binomial count of 20,000 at 1/10.
    for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(1800));
    // Neighbouring runs are not correlated: covariance 0 with standard deviation 1/12 / sqrt(runs).
    expect(Math.abs(product / runs)).toBeLessThan(5 / 12 / Math.sqrt(runs));
  });
});

describe('normalQuantile', () => {
  // scipy 1.17.1, scipy.special.ndtri.
  const known = [
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798409],
    [1e-10, -6.361340902404056],
    [1e-5, -4.264890793922825],
    [0.001, -3.090232306167813],
    [0.01, -2.3263478740408408],
    [0.07, -1.4757910281791706],
    [0.075, -1.4395314709384563],
    [0.1, -1.2815515655446004],
    [0.3, -0.5244005127080409],
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.925, 1.4395314709384563],
    [0.999999, 4.753424308817087],
  ] as const;

  it('agrees with scipy to 1e-14', () => {
    for (const [p, z] of known)
      expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1e-14 * Math.abs(z));
  });

  it('is odd about one half and rises with the probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.49, noNaN: true }), (p) => {
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 10);
        expect(normalQuantile(p + 0.005)).toBeGreaterThan(normalQuantile(p));
      }),
    );
  });
});

describe('naturalLog', () => {
  it('agrees with Math.log to 1e-15 all the way down', () => {
    expect(naturalLog(1)).toBe(0);
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.999, noNaN: true }), fc.nat(300), (x, power) => {
        const small = Math.max(1e-307, x * 10 ** -power);
        expect(Math.abs(naturalLog(small) / Math.log(small) - 1)).toBeLessThan(1e-15);
      }),
    );
  });
});
