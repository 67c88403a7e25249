import { describe, expect, it } from 'vitest';
import { cellText, displayWidth, tableText } from '../../src/cli/print.js';
import { readCell } from '../../src/cli/values.js';

describe('cells of a table of units', () => {
  it.each<[string, Parameters<typeof readCell>[1], 'vi' | 'en', unknown]>([
    ['7,5', undefined, 'vi', '7.5'],
    ['1.000', undefined, 'vi', '1000'],
    ['1.234.567,25', undefined, 'vi', '1234567.25'],
    ['-3', undefined, 'vi', '-3'],
    ['7.5', undefined, 'vi', undefined],
    ['7.5', undefined, 'en', '7.5'],
    ['1/3', undefined, 'en', '1/3'],
    ['7,5', undefined, 'en', undefined],
    ['1e400', undefined, 'en', undefined],
    ['75%', { kind: 'percent' }, 'en', '75'],
    ['75,5 %', { kind: 'percent' }, 'vi', '75.5'],
    ['', undefined, 'en', null],
    [' — ', undefined, 'en', null],
    ['-', { kind: 'boolean' }, 'en', null],
    ['N/A', undefined, 'en', { notApplicable: 'N/A' }],
    ['Có', { kind: 'boolean' }, 'en', true],
    ['x', { kind: 'boolean' }, 'en', true],
    ['KHÔNG', { kind: 'boolean' }, 'vi', false],
    ['chưa', { kind: 'boolean' }, 'vi', false],
    ['có lẽ', { kind: 'boolean' }, 'vi', undefined],
    ['31/12/2025', { kind: 'date' }, 'vi', '2025-12-31'],
    ['1/2/2025', { kind: 'date' }, 'vi', '2025-02-01'],
    ['2025-12-31', { kind: 'date' }, 'en', '2025-12-31'],
    ['31.12', { kind: 'date' }, 'en', undefined],
    ['bí  thư', { kind: 'choice', options: ['Bí thư'] }, 'vi', 'Bí thư'],
    ['khác', { kind: 'choice', options: ['Bí thư'] }, 'vi', 'khác'],
    ['gì', { kind: 'choice' }, 'vi', 'gì'],
    ['5', { kind: 'survey', options: ['1'] }, 'vi', undefined],
  ])('read "%s" as %o (%s) gives %o', (cell, input, locale, value) => {
    expect(readCell(cell, input, locale)).toEqual(value);
  });
});

describe('printed tables', () => {
  const writing = { format: 'text', language: 'vi', width: 40 } as const;
  it('count marks that combine as nothing and wide characters as two columns', () => {
    expect(displayWidth('Điểm')).toBe(4);
    expect(displayWidth('Điểm'.normalize('NFD'))).toBe(4);
    expect(displayWidth('日本')).toBe(4);
    expect(displayWidth('e\u0301\u0323\u0301x\u200b')).toBe(2);
  });

  it('fit the terminal, with ids whole and numbers at the right', () => {
    const text = tableText(
      {
        head: ['Mã', 'Tên', 'Điểm'],
        rows: [
          ['a-rather-long-id', 'x'.repeat(60), 7.5],
          ['b', 'dòng\nhai', null],
        ],
      },
      writing,
      null,
    );
    const lines = text.trimEnd().split('\n');
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(lines[2]).toMatch(/^a-rather-long-id {2}x+… {3}7,5$/);
    expect(lines[3]).toMatch(/^b +dòng hai +—$/);
  });

  it('do not let a spreadsheet take a cell for a formula', () => {
    const text = tableText(
      { head: ['a'], rows: [['=1+1'], ['@x'], ['-cmd'], [-1.5], ['a;b'], ['a "q"']] },
      { ...writing, format: 'csv' },
      null,
    );
    expect(text).toBe('\ufeffa\r\n\'=1+1\r\n\'@x\r\n\'-cmd\r\n-1.5\r\n"a;b"\r\n"a ""q"""\r\n');
    expect(cellText(undefined, 'en')).toBe('—');
  });

  it('keep cells of Markdown in their place', () => {
    expect(tableText({ head: ['a'], rows: [['x | y\nz']] }, { ...writing, format: 'markdown' }, null)).toBe(
      '| a |\n| --- |\n| x \\| y z |\n',
    );
  });
});
