/** The HDI by hand: published tables are not kept here. */
import { score } from 'chiso';
import { hdi } from 'chiso/frameworks';
import { describe, expect, test } from 'vitest';

const unit = (life: number, expected: number, mean: number, income: number) => ({
  id: 'x',
  inputs: { '1.1': life, '2.1': expected, '2.2': mean, '3.1': income },
});

describe('the human development index', () => {
  test('is 1 at the upper goalposts and 0 where one dimension is at its lower one', () => {
    expect(score(hdi, unit(85, 18, 15, 75000)).total).toBe(1);
    expect(score(hdi, unit(20, 18, 15, 75000)).total).toBe(0);
  });

  test('is the cube root of the product, income as a logarithm, education as a mean, to three decimals', () => {
    // life (71.5 - 20)/65 = .792308; education (12.6/18 + 9/15)/2 = .65; income ln(20000/100)/ln(750) = .800341
    // (.792308 x .65 x .800341)^(1/3) = .744208
    const card = score(hdi, unit(71.5, 12.6, 9, 20000));
    expect(card.groups['2']?.share).toBe(0.65);
    expect(card.groups['3']?.share).toBeCloseTo(Math.log(200) / Math.log(750), 12);
    expect(card.total).toBe(0.744);
    expect(card.class?.title.en).toBe('High');
  });

  test('counts nothing above a goalpost', () => {
    expect(score(hdi, unit(90, 22, 16, 150000)).total).toBe(1);
  });

  test('puts an edge in the class above it', () => {
    // All three dimensions at the share s give s itself: life 20 + 65s, schooling 18s and 15s, income 100 x 750^s.
    const at = (s: number) => score(hdi, unit(20 + 65 * s, 18 * s, 15 * s, 100 * 750 ** s)).class?.title.vi;
    expect([0.8, 0.799, 0.7, 0.699, 0.55, 0.549].map(at)).toEqual([
      'Rất cao',
      'Cao',
      'Cao',
      'Trung bình',
      'Trung bình',
      'Thấp',
    ]);
  });
});
