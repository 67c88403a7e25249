/** The rules of the fragments give the points that the decisions print. */
import { score } from 'chiso';
import { caoLanhAwareness, thanhHoaCommuneAwareness, unidentifiedDistrictAwareness } from 'chiso/frameworks';
import { describe, expect, test } from 'vitest';

describe('the unidentified district', () => {
  const points = (code: '1.1' | '1.2' | '1.3', values: object) =>
    score(unidentifiedDistrictAwareness, { id: 'x', inputs: { [code]: values } }).indicators[code]?.points;

  test.each([
    [6, 20],
    [4, 20],
    [3, 15],
    [2, 10],
    [1, 5],
    [0, 0],
  ])('%i meetings earn %i', (meetings, earned) => expect(points('1.1', { meetings })).toBe(earned));

  test.each([
    [3, 4, 15],
    [4, 4, 20],
    [0, 4, 0],
  ])('%i of %i earn %i', (a, b, earned) => {
    expect(points('1.2', { a, b })).toBe(earned);
    expect(points('1.3', { a, b })).toBe(earned);
  });

  test('more than the province requires earns no more than the maximum', () => {
    expect(points('1.3', { a: 5, b: 4 })).toBe(20);
  });

  test('no meetings at all is an error: the annex does not say what a/0 earns', () => {
    expect(() => points('1.2', { a: 0, b: 0 })).toThrow(/zero/i);
  });

  test('3 meetings, 3 of 4 and 4 of 4 make 50 of 60', () => {
    const inputs = { '1.1': { meetings: 3 }, '1.2': { a: 3, b: 4 }, '1.3': { a: 4, b: 4 } };
    const card = score(unidentifiedDistrictAwareness, { id: 'x', inputs });
    expect([card.total, card.max]).toEqual([50, 60]);
  });
});

describe('Cao Lãnh', () => {
  const evidence = { '1.1': 'QĐ 1/QĐ-UBND' };

  test.each([
    ['head', 10],
    ['deputy', 5],
    ['notLeader', 0],
    ['none', 0],
  ])('%s in the chair earns %i', (chair, earned) => {
    const card = score(caoLanhAwareness, { id: 'x', evidence, inputs: { '1.1': { chair } } });
    expect(card.indicators['1.1']?.points).toBe(earned);
  });

  test.each([
    [true, true, 10],
    [true, false, 5],
    [false, true, 5],
    [false, false, 0],
  ])('attending %s and chairing %s earn %i', (attendsAll, chairsOwn, earned) => {
    const card = score(caoLanhAwareness, { id: 'x', evidence, inputs: { '1.2': { attendsAll, chairsOwn } } });
    expect(card.indicators['1.2']?.points).toBe(earned);
  });

  test('without evidence of the chair there is a warning, and the points stay', () => {
    const card = score(caoLanhAwareness, { id: 'x', inputs: { '1.1': 'head' } });
    expect(card.indicators['1.1']?.points).toBe(10);
    expect(card.issues.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('a component whose rule is cut is given points by hand', () => {
    expect(score(caoLanhAwareness, { id: 'x', inputs: { '1.3': 7.5 } }).indicators['1.3']?.points).toBe(7.5);
  });
});

test.each([
  ['head', 20],
  ['deputy', 10],
  ['none', 0],
])('a commune of Thanh Hóa with %s in the chair gets %i', (chair, earned) => {
  expect(score(thanhHoaCommuneAwareness, { id: 'x', inputs: { '1.1': { chair } } }).total).toBe(earned);
});
