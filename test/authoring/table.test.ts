import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { frameworkFromTable } from '../../src/authoring/table/framework-from-table.js';
import { pastedRows } from '../../src/authoring/table/pasted-rows.js';
import { pointsOf } from '../../src/authoring/table/points.js';
import { toText } from '../../src/numbers/exact.js';

const csv = readFileSync(new URL('./data/annex.csv', import.meta.url), 'utf8');
const rows = parse(csv, { relax_column_count: true }) as string[][];
const options = { id: 'huyen-mau', title: { vi: 'Bộ chỉ số mẫu' }, level: 'district' };
const head = ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách tính điểm'];
const read = (body: readonly (readonly unknown[])[], heading: readonly string[] = head) =>
  frameworkFromTable([heading, ...body], options);
const codes = (groups: readonly { code: string; groups?: never; indicators?: never }[]): unknown =>
  groups.map((group) => {
    const inner = [...(group.groups ?? []), ...(group.indicators ?? [])];
    return inner.length > 0 ? [group.code, codes(inner)] : group.code;
  });
const outline = (body: readonly (readonly unknown[])[]) => codes(read(body).framework.groups as never);
const doubts = (body: readonly (readonly unknown[])[], heading?: readonly string[]) =>
  read(body, heading).report.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the annex of the guide', () => {
  const { framework, report } = frameworkFromTable(rows, options);

  it('becomes groups and indicators with every cell kept in its own words', () => {
    expect(framework.groups.map(({ code, title, max }) => [code, title.vi, max])).toEqual([
      ['1', 'Nhận thức số', 60],
      ['2', 'Hạ tầng số', 55],
    ]);
    const [meetings, chaired, chair] = framework.groups[0]?.indicators ?? [];
    expect(meetings).toMatchObject({
      code: '1.1',
      max: 20,
      evidence: { required: 'flag', text: 'Thông báo kết luận, biên bản họp' },
      dataSource: 'Báo cáo của huyện',
      verifiedBy: 'Sở Thông tin và Truyền thông',
      text: '4 lần: 20 điểm; 3 lần: 15 điểm; 2 lần: 10 điểm; 1 lần: 5 điểm; Còn lại: 0 điểm',
    });
    expect(chaired?.rule).toEqual({ kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' } } } });
    expect(chair?.max).toBe(10);
    expect(framework).toMatchObject({
      id: 'huyen-mau',
      version: '1.0.0',
      status: 'partial',
      level: 'district',
      scale: 115,
    });
  });

  it('is reported row by row, with the share understood', () => {
    expect(report.counts).toEqual({ indicators: 6, full: 5, partly: 0, none: 1, noText: 0 });
    expect(report.rows.map(({ row, code, family }) => [row, code, family])).toEqual([
      [6, '1.1', 'tiers'],
      [7, '1.2', 'formula'],
      [8, '1.3', 'levels'],
      [9, '1.4', 'parts'],
      [11, '2.1', 'sum'],
      [12, '2.2', undefined],
    ]);
    expect(report.issues).toEqual([]);
    expect(report.columns).toMatchObject({
      code: 'STT',
      title: 'Chỉ số/Chỉ số thành phần',
      verifiedBy: 'Đơn vị phối hợp xác minh số liệu',
    });
  });

  it('gives the same bytes again, from lists, from objects and from pasted text', () => {
    const bytes = JSON.stringify(framework);
    const [heading = [], ...body] = rows.slice(2);
    const objects = body.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index]])));
    const quoted = (cell: string) => (/["\n\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
    const pasted = rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
    expect(JSON.stringify(frameworkFromTable(rows, options).framework)).toBe(bytes);
    expect(JSON.stringify(frameworkFromTable(objects, options).framework)).toBe(bytes);
    expect(JSON.stringify(frameworkFromTable(pastedRows(pasted), options).framework)).toBe(bytes);
  });
});

describe('headings', () => {
  const body = [
    ['1', 'Nhóm', '10', ''],
    ['1.1', 'Chỉ số', '10', 'Có: 10 điểm; Không: 0 điểm'],
  ];
  it.each([
    ['without diacritics', ['STT', 'Chi so/Chi so thanh phan', 'Diem toi da', 'Cach xac dinh va tinh diem']],
    ['decomposed', ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách tính điểm'].map((each) => each.normalize('NFD'))],
    ['in capitals with line breaks', ['TT', 'NỘI DUNG\nĐÁNH GIÁ', 'ĐIỂM\nCHUẨN', 'PHƯƠNG PHÁP ĐÁNH GIÁ']],
    ['in other words', ['Mã', 'Tiêu chí', 'Thang điểm', 'Hướng dẫn chấm điểm']],
  ])('are found %s', (_, heading) => {
    const { framework } = read(body, heading);
    expect(framework.groups[0]?.indicators?.[0]).toMatchObject({
      code: '1.1',
      max: 10,
      rule: { kind: 'choice' },
    });
  });

  it('are found in two rows of which the upper is merged, beside columns of a filled-in form', () => {
    const { framework, report } = frameworkFromTable(
      [
        ['STT', 'Chỉ số/Chỉ số thành phần', 'QUY CHUẨN ĐÁNH GIÁ', '', 'TỰ ĐÁNH GIÁ', ''],
        ['', '', 'Điểm tối đa', 'Cách xác định và tính điểm', 'Điểm tự chấm', 'Giải trình kết quả'],
        ['1', 'Nhận thức số', '20', '', '', ''],
        ['1.1', 'Trưởng ban', '20', 'Có: 20 điểm; Không: 0 điểm', '20', 'đã có'],
      ],
      options,
    );
    expect(framework.groups[0]?.indicators?.[0]).toMatchObject({ max: 20, rule: { kind: 'choice' } });
    expect(Object.values(report.columns)).not.toContain('Điểm tự chấm');
  });

  it('repeated on the next page are skipped, and so are numbers of columns and empty rows', () => {
    const { framework, report } = read([
      ['1', '2', '3', '4'],
      body[0] as string[],
      [],
      head,
      ['', '', '', ''],
      body[1] as string[],
    ]);
    expect(framework.groups[0]?.indicators).toHaveLength(1);
    expect(report.issues).toEqual([]);
  });

  it('that are not there are an error, and so is a table without rows', () => {
    expect(() => frameworkFromTable([['1', 'a', '2']], options)).toThrow('No row of headings');
    expect(() => frameworkFromTable([], options)).toThrow('No row of headings');
    expect(() => frameworkFromTable([head, ['', '', '']], options)).toThrow('no indicators');
  });
});

describe('numbers of rows', () => {
  const row = (code: string, max = '10') => [code, `mục ${code}`, max, ''];
  it('rebuild groups and levels', () => {
    expect(
      outline([
        row('I'),
        row('1'),
        row('1.1'),
        row('1.2'),
        row('2'),
        row('2.1'),
        row('II'),
        row('3'),
        row('3.1'),
      ]),
    ).toEqual([
      [
        'I',
        [
          ['1', ['1.1', '1.2']],
          ['2', ['2.1']],
        ],
      ],
      ['II', [['3', ['3.1']]]],
    ]);
    expect(outline([row('A'), row('1.'), row('a)'), row('b)'), row('B'), row('2.'), row('a)')])).toEqual([
      ['A', [['1', ['1.a', '1.b']]]],
      ['B', [['2', ['2.a']]]],
    ]);
    expect(outline([row('4'), row('4.22'), row('4.22.1'), row('4.22.11'), row('4.9'), row('4.10')])).toEqual([
      ['4', [['4.22', ['4.22.1', '4.22.11']], '4.9', '4.10']],
    ]);
    expect(
      outline([row('A'), row('I'), row('1'), row('II'), row('2'), row('B'), row('III'), row('3')]),
    ).toEqual([
      [
        'A',
        [
          ['A.I', ['1']],
          ['A.II', ['2']],
        ],
      ],
      ['B', [['B.III', ['3']]]],
    ]);
  });

  it('may be typed with commas, letters and Roman parts', () => {
    expect(outline([row('1'), row('1,1'), row('1.2a'), row('1.2b')])).toEqual([
      ['1', ['1.1', '1.2.a', '1.2.b']],
    ]);
    expect(outline([row('I'), row('I.1'), row('I.2')])).toEqual([['I', ['I.1', 'I.2']]]);
  });

  it('that start anew in every part take the number of the part', () => {
    expect(outline([row('I'), row('1'), row('1.1'), row('2'), row('II'), row('1'), row('1.1')])).toEqual([
      ['I', [['I.1', ['I.1.1']], 'I.2']],
      ['II', [['II.1', ['II.1.1']]]],
    ]);
  });

  it('may be numbers of a spreadsheet, or stand in the title where there is no column for them', () => {
    const { framework } = frameworkFromTable(
      [
        ['Chỉ số', 'Điểm tối đa'],
        ['1. Nhóm', 10],
        ['1.1. Chỉ số', 7.5],
        ['1.2 Chỉ số khác', 2.5],
      ],
      options,
    );
    expect(framework.groups[0]?.indicators?.map(({ code, title, max }) => [code, title?.vi, max])).toEqual([
      ['1.1', 'Chỉ số', 7.5],
      ['1.2', 'Chỉ số khác', 2.5],
    ]);
    expect(
      read([
        [1, 'Nhóm', 10],
        [1.1, 'Chỉ số', 10],
      ]).framework.groups[0]?.indicators?.[0]?.code,
    ).toBe('1.1');
  });

  it('that a spreadsheet spoilt are reported with their row, not guessed', () => {
    expect(doubts([row('4', '30'), row('4.9'), row('4.1'), row('4.1')])).toEqual(
      ['row-sum-differs 1', 'row-code-twice 4'].sort((a, b) => Number(a.slice(-1)) - Number(b.slice(-1))),
    );
    const { report } = read([row('4', '20'), row('4.1'), row('4.9'), row('4.1')]);
    expect(report.issues[0]?.hint).toContain('"4.10"');
    expect(doubts([row('1'), row('01/04/2025'), row('1.1')])).toEqual(['row-code-strange 2']);
    expect(doubts([row('1'), row('1.1'), ['', 'không có số', '5', '']])).toEqual(['row-without-code 3']);
    expect(doubts([row('2'), row('2.1'), row('3.1')])).toEqual(['row-orphan 3']);
  });

  it('left out go on with the row above', () => {
    const { framework, report } = read([
      row('1'),
      ['1.1', 'Chỉ số', '10', 'Có: 10 điểm;'],
      ['', '', '', 'Không: 0 điểm'],
      ['-', 'xem ghi chú', '', ''],
    ]);
    expect(framework.groups[0]?.indicators?.[0]?.text).toBe('Có: 10 điểm;\nKhông: 0 điểm\nxem ghi chú');
    expect(report.issues.map(({ code }) => code)).toEqual(['row-continued', 'row-continued']);
  });

  it('of words only go on with the rule above them', () => {
    const { framework } = read([
      row('1'),
      ['1.1', 'Chỉ số', '10', 'Điểm = a/b*Điểm tối đa'],
      ['a', 'Số hồ sơ đúng hạn', '', ''],
      ['b', 'Tổng số hồ sơ', '', ''],
    ]);
    expect(framework.groups[0]?.indicators?.[0]).toMatchObject({
      code: '1.1',
      rule: { kind: 'linear' },
      inputs: { a: { title: { vi: 'Số hồ sơ đúng hạn' } }, b: { title: { vi: 'Tổng số hồ sơ' } } },
    });
  });
});

describe('maxima', () => {
  it.each<[string, string | null | undefined]>([
    ['20', '20'],
    ['1.000', '1000'],
    ['7,5', '7.5'],
    ['10đ', '10'],
    ['10 điểm', '10'],
    ['tối đa 10 điểm', '10'],
    ['(5)', '5'],
    ['0.5', '0.5'],
    ['', null],
    ['—', null],
    ['…', null],
    ['5-10', undefined],
    ['mười', undefined],
    ['1,000', undefined],
  ])('read "%s" as %s', (cell, points) => {
    const read = pointsOf(cell);
    expect(read ? toText(read) : read).toBe(points);
  });

  it('that are missing, unreadable or do not add up are reported', () => {
    expect(
      doubts([
        ['1', 'Nhóm', '', ''],
        ['1.1', 'a', '4', ''],
        ['1.2', 'b', '6', ''],
      ]),
    ).toEqual(['row-max-from-sum 1']);
    expect(
      doubts([
        ['1', 'Nhóm', '10', ''],
        ['1.1', 'a', '', ''],
        ['1.2', 'b', 'x', ''],
      ]),
    ).toEqual(['row-without-max 2', 'row-max-unreadable 3']);
    expect(
      doubts([
        ['1', 'Nhóm', '10', ''],
        ['1.1', 'a', '4', ''],
        ['Tổng', '', '12', ''],
      ]),
    ).toEqual(['row-sum-differs 1', 'row-total-differs 3']);
    expect(
      doubts([
        ['1', '', '10', ''],
        ['1.1', '', '10', ''],
      ]),
    ).toEqual(['row-without-title 1', 'row-without-title 2']);
  });

  it('given by a number of a spreadsheet keep their decimals', () => {
    expect(
      read([
        ['1', 'Nhóm', 7.25, ''],
        ['1.1', 'a', 7.25, ''],
      ]).framework.scale,
    ).toBe(7.25);
  });
});

describe('flat tables', () => {
  it('are grouped by the column of groups', () => {
    const { framework } = frameworkFromTable(
      [
        ['Mã', 'Chỉ tiêu', 'Nhóm', 'Điểm tối đa'],
        ['1', 'a', 'Nhận thức', '4'],
        ['2', 'b', 'Hạ tầng', '5'],
        ['3', 'c', 'Nhận thức', '6'],
      ],
      options,
    );
    expect(
      framework.groups.map(({ title, max, indicators }) => [
        title.vi,
        max,
        indicators?.map(({ code }) => code),
      ]),
    ).toEqual([
      ['Nhận thức', 10, ['1', '3']],
      ['Hạ tầng', 5, ['2']],
    ]);
  });

  it('without groups become one, unless they are an outline of groups', () => {
    expect(
      outline([
        ['1', 'a', '4', 'Có: 4 điểm; Không: 0 điểm'],
        ['2', 'b', '6', 'x'],
      ]),
    ).toEqual([['G1', ['1', '2']]]);
    expect(
      outline([
        ['1', 'a', '4', ''],
        ['2', 'b', '6', ''],
      ]),
    ).toEqual(['1', '2']);
  });

  it('keep a rule that stands at a group as an indicator of it', () => {
    const { framework } = read([
      ['1', 'a', '4', ''],
      ['1.1', 'b', '4', 'Có: 4 điểm; Không: 0 điểm'],
      ['2', 'c', '6', 'Có: 6 điểm; Không: 0 điểm'],
    ]);
    expect(framework.groups[1]).toMatchObject({
      code: '2',
      max: 6,
      indicators: [{ code: '2.1', max: 6, rule: { kind: 'choice' } }],
    });
    expect(
      read([
        ['1', 'a', '4', 'lời dẫn'],
        ['1.1', 'b', '4', ''],
      ]).framework.groups[0]?.note,
    ).toBe('lời dẫn');
  });
});

describe('options', () => {
  it('are taken over, and a clean table is complete', () => {
    const { framework } = frameworkFromTable(
      [head, ['1', 'a', '4', ''], ['1.1', 'b', '4', 'Có: 4 điểm; Không: 0 điểm']],
      {
        ...options,
        version: '2.0.0',
        scale: 4,
        rounding: { stage: 'total', places: 2 },
        decision: { issuer: 'UBND tỉnh' },
      },
    );
    expect(framework).toMatchObject({
      version: '2.0.0',
      status: 'complete',
      scale: 4,
      rounding: { places: 2 },
      decision: { issuer: 'UBND tỉnh' },
    });
    expect(
      frameworkFromTable([head, ['1', 'a', '', '']], { ...options, status: 'outline' }).framework,
    ).toMatchObject({ status: 'outline', scale: null });
  });
});

describe('pasted text', () => {
  it('is split at tabs and line breaks, not inside quotation marks', () => {
    expect(pastedRows('\ufeffa\tb\r\n"c ""d""\ne"\tf\n')).toEqual([
      ['a', 'b'],
      ['c "d"\ne', 'f'],
    ]);
    expect(pastedRows('"a" b\t"c\nd\t')).toEqual([
      ['"a" b', '"c'],
      ['d', ''],
    ]);
    expect(pastedRows('')).toEqual([]);
    expect(pastedRows('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });
});
