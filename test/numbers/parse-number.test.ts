import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumberText } from '../../src/numbers/parse-number.js';

describe('Vietnamese', () => {
  test.each([
    ['1.000', '1000', false],
    ['15.763', '15763', false],
    ['1.234.567,8', '1234567.8', false],
    ['7,04', '7.04', false],
    ['0,850', '0.850', false],
    ['75%', '75', true],
    ['75,0 %', '75.0', true],
    ['½', '1/2', false],
    ['-¾', '-3/4', false],
    ['1/2', '1/2', false],
    ['3,5/4', '3.5/4', false],
    ['−5', '-5', false],
    ['- 5', '-5', false],
    ['+5', '5', false],
    ['007', '7', false],
    ['1 000', '1000', false],
    ['1\u00a0000,5', '1000.5', false],
    ['1\u202f234\u202f567', '1234567', false],
    [' 12 ', '12', false],
    [' 7,04 ', '7.04', false],
    ['7,04 %', '7.04', true],
    ['−3', '-3', false],
    ['1.000,5', '1000.5', false],
    ['1,000', '1.000', false],
    ['-0', '0', false],
    ['−0,00', '0.00', false],
    ['-0,5', '-0.5', false],
  ])('%j is %s', (text, value, percent) => {
    expect(readNumberText(text, 'vi')).toEqual({ value, percent });
  });

  test.each(['', ' ', '\u00a0', '-', '–', '—', '―', '−'])('%j is absent', (text) => {
    expect(readNumberText(text, 'vi')).toEqual({ absent: true });
  });

  test.each([
    ['1.5', ['1.5', '15']],
    ['0.850', ['0.850']],
    ['1,000.5', ['1000.5']],
    ['12.34', ['12.34', '1234']],
    ['1.00', ['1.00', '100']],
    ['1.0000', ['1.0000', '10000']],
    ['1,2,3', []],
    ['1.00.000', []],
    ['1..000', []],
    ['.5', []],
    ['5.', []],
    ['0.000', ['0.000']],
    ['12.5', ['12.5', '125']],
    ['1.234,', []],
  ])('%j is ambiguous', (text, readings) => {
    expect(readNumberText(text, 'vi')).toEqual({ problem: 'ambiguous', readings });
  });

  test.each([
    'x',
    '1e5',
    '1e3',
    '７',
    '(5)',
    '5-',
    '1½',
    '1/0',
    '1/-2',
    '1/2/3',
    'NaN',
    'Infinity',
    '0x10',
    '%',
    '1%%',
    '٣',
    '1'.repeat(101),
  ])('%j is no number', (text) => {
    expect(readNumberText(text, 'vi')).toEqual({ problem: 'unreadable', readings: [] });
  });
});

test('English is the mirror of Vietnamese', () => {
  const mirror = (text: string) => text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  for (const text of ['1.000', '1.234.567,8', '7,04', '75,0 %', '3,5/4', '—']) {
    expect(readNumberText(mirror(text), 'en')).toEqual(readNumberText(text, 'vi'));
  }
  expect(readNumberText('7,04', 'en')).toEqual({ problem: 'ambiguous', readings: ['7.04', '704'] });
});

test('every whole number written with groups is read back', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.stringMatching(/^\d{1,6}$/),
      (whole, decimals) => {
        const written = whole.toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.');
        expect(readNumberText(`${written},${decimals}`, 'vi')).toEqual({
          value: `${whole}.${decimals}`,
          percent: false,
        });
      },
    ),
  );
});

test('any text at all gives an answer', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('vi' as const, 'en' as const),
      (text, locale) => {
        const read = readNumberText(text, locale);
        if ('value' in read) expect(read.value).toMatch(/^-?\d+(\.\d+)?(\/\d+(\.\d+)?)?$/);
        else expect('absent' in read || 'problem' in read).toBe(true);
      },
    ),
  );
});
