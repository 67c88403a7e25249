import { describe, expect, it } from 'vitest';
import { displayWidth, wrap } from '../../src/cli/aligned.js';
import { cellText, tableText, unguarded } from '../../src/cli/print.js';
import { readCell } from '../../src/cli/values.js';

describe('cells of a table of units', () => {
  it.each<[string, Parameters<typeof readCell>[1], 'vi' | 'en' | undefined, unknown]>([
    ['7,5', undefined, 'vi', '7,5'],
    ['1.000', undefined, 'vi', '1.000'],
    ['7.5', undefined, undefined, '7.5'],
    ['0.850', undefined, undefined, '0.850'],
    ['1/3', undefined, undefined, '1/3'],
    ['', undefined, undefined, null],
    [' — ', undefined, undefined, null],
    ['-', { kind: 'boolean' }, undefined, null],
    ['N/A', undefined, undefined, { notApplicable: 'N/A' }],
    ['Có', { kind: 'boolean' }, undefined, true],
    ['x', { kind: 'boolean' }, undefined, true],
    ['KHÔNG', { kind: 'boolean' }, 'vi', false],
    ['chưa', { kind: 'boolean' }, 'vi', false],
    ['31/12/2025', { kind: 'date' }, 'vi', '2025-12-31'],
    ['1/2/2025', { kind: 'date' }, 'vi', '2025-02-01'],
    ['2025-12-31', { kind: 'date' }, undefined, '2025-12-31'],
    ['bí  thư', { kind: 'choice', options: ['Bí thư'] }, 'vi', 'Bí thư'],
    ['khác', { kind: 'choice', options: ['Bí thư'] }, 'vi', 'khác'],
    ['a', { kind: 'choice', options: ['A', 'a'] }, 'vi', 'a'],
    ['gì', { kind: 'choice' }, 'vi', 'gì'],
  ])('read "%s" as %o (%s) gives %o', (cell, input, locale, value) => {
    expect(readCell(cell, input, locale)).toEqual({ value });
  });

  it.each<[string, Parameters<typeof readCell>[1], string, string]>([
    ['có lẽ', { kind: 'boolean' }, 'cell-unreadable', '"có" hoặc "không"'],
    ['31.12', { kind: 'date' }, 'cell-unreadable', '31/12/2025'],
    ['5', { kind: 'survey', options: ['1'] }, 'cell-unreadable', 'JSON'],
    ['7,5', undefined, 'locale-missing', '"7,5" là số viết theo cách Việt Nam.'],
    ['1.000', undefined, 'locale-missing', 'cách Việt Nam là 1000, theo cách Anh là 1.'],
    ['7,500', undefined, 'locale-missing', 'cách Việt Nam là 7,5, theo cách Anh là 7500.'],
  ])('refuse "%s" as %o without a locale: %s', (cell, input, code, words) => {
    const read = readCell(cell, input, undefined);
    const problem = 'issue' in read ? read.issue : undefined;
    expect(problem?.code).toBe(code);
    expect(problem?.message.vi).toContain(words);
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
    // 16 for the id, 4 for the number and two gaps of 2 leave 16 for the name: 60 letters are four lines.
    expect(text.trimEnd().split('\n')).toEqual([
      'Mã                Tên               Điểm',
      '────────────────  ────────────────  ────',
      `a-rather-long-id  ${'x'.repeat(16)}   7,5`,
      ...[16, 16, 12].map((length) => `${' '.repeat(18)}${'x'.repeat(length)}`),
      'b                 dòng hai             —',
    ]);
  });

  it('break texts between words, and keep the indent of a tree', () => {
    expect(wrap('  một hai ba bốn', 10)).toEqual(['  một hai', '  ba bốn']);
    expect(wrap('    1.10.2345', 6)).toEqual(['    1.', '    10', '    .2', '    34', '    5']);
  });

  it('give way in every column but those of numbers, ids last', () => {
    const wide = ['m'.repeat(50), 'a b '.repeat(20).trim(), 'c d '.repeat(20).trim(), 123456];
    const text = tableText({ head: ['1', '2', '3', '4'], rows: [wide] }, writing, null);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(text).toContain('123456');
  });

  it('show four decimals of a number that has no end, CSV all of them, and CSV in Vietnamese with semicolons', () => {
    const table = { head: ['a', 'b'], rows: [['x', 200 / 3]] };
    expect(tableText(table, writing, null)).toContain('66,6667');
    expect(tableText(table, { ...writing, format: 'csv' }, null)).toContain('x,66.66666666666667');
    expect(tableText(table, { ...writing, format: 'csv', locale: 'vi' }, null)).toContain(
      'x;66,66666666666667',
    );
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

  it.each([
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['+84 90', "'+84 90"],
    ['  =1+1', "'  =1+1"],
    ['＝1+1', "'＝1+1"],
    ['Xã A;=1+1', '"Xã A;=1+1"'],
    ['Xã A,=1+1', '"Xã A,=1+1"'],
    ['1.10', "'1.10"],
    ['007', "'007"],
    ['12345678901234567890', "'12345678901234567890"],
    ['1-2', "'1-2"],
    ['1/12', "'1/12"],
    ['1E5', "'1E5"],
    ['1.1', '1.1'],
    ['-2', '-2'],
    ['-2.5', '-2.5'],
    ['—', '—'],
    ['-', '-'],
    ['1.1.1', '1.1.1'],
    ['Xã Tân An', 'Xã Tân An'],
    ['a\u001b[31m\u009bx\u0007\u202eb', 'a\ufffd[31m\ufffdx\ufffd\ufffdb'],
  ])('keep the text %j as it is in a spreadsheet, whatever parts its cells', (text, cell) => {
    for (const locale of ['vi', 'en'] as const)
      expect(tableText({ head: ['a'], rows: [[text]] }, { ...writing, format: 'csv', locale }, null)).toBe(
        `\ufeffa\r\n${cell}\r\n`,
      );
    // What is printed is read back as what it was.
    if (cell.startsWith("'")) expect(unguarded(cell)).toBe(text);
  });

  it('show nothing in Markdown but text', () => {
    const rows = [['[x](http://a.b) ![y](z) `c` *d* _e_ ~f~ www.g.h i@j.k \u001b]8;;']];
    expect(tableText({ head: ['a'], rows }, { ...writing, format: 'markdown' }, null)).toBe(
      '| a |\n| --- |\n| \\[x\\](http&#58;//a.b) \\!\\[y\\](z) \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ www&#46;g.h i&#64;j.k \ufffd\\]8;; |\n',
    );
  });

  it('keep cells of Markdown in their place', () => {
    const rows = [['x | y\nz'], ['<b>&']];
    expect(tableText({ head: ['a'], rows }, { ...writing, format: 'markdown' }, null)).toBe(
      '| a |\n| --- |\n| x \\| y z |\n| &lt;b&gt;&amp; |\n',
    );
  });
});
