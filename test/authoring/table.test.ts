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
      ['row-sum-differs 1', 'row-code-backwards 3', 'row-code-twice 4'].sort(
        (a, b) => Number(a.slice(-1)) - Number(b.slice(-1)),
      ),
    );
    const { report } = read([row('4', '20'), row('4.1'), row('4.9'), row('4.1')]);
    expect(report.issues[0]?.hint.en).toContain('"4.10"');
    expect(doubts([row('1'), row('01/04/2025'), row('1.1')])).toEqual(['row-code-strange 2']);
    expect(doubts([row('1'), row('1.1'), ['', 'không có số', '5', '']])).toEqual(['row-points-left-out 3']);
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
    expect(report.issues.map(({ code }) => code)).toEqual(['row-continued']);
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

describe('tables from strangers', () => {
  it('repeat headings of two rows on the next page', () => {
    const upper = ['STT', 'Tiêu chí', 'QUY CHUẨN ĐÁNH GIÁ', ''];
    const lower = ['', '', 'Điểm tối đa', 'Cách tính điểm'];
    const { framework, report } = frameworkFromTable(
      [upper, lower, ['1', 'Nhóm', '20', ''], ['1.1', 'A', '10', ''], upper, lower, ['1.2', 'B', '10', '']],
      options,
    );
    expect(codes(framework.groups as never)).toEqual([['1', ['1.1', '1.2']]]);
    expect(report.issues).toEqual([]);
  });

  it('have totals of a group and of the table, each checked against what it adds up', () => {
    const { framework, report } = read([
      ['1', 'Nhóm', '20', ''],
      ['1.1', 'A', '20', ''],
      ['', 'Tổng', '20', ''],
      ['2', 'Nhóm', '5', ''],
      ['2.1', 'B', '5', ''],
      ['', 'Tổng cộng', '25', ''],
    ]);
    expect(framework.scale).toBe(25);
    expect(report.issues).toEqual([]);
  });

  it('report rows that are no rows, and cells that are neither text nor numbers', () => {
    const body = [
      ['1', 'Nhóm', 20, ''],
      null,
      'Tổng',
      { STT: '1.1' },
      ['1.1', { a: 1 }, 5, ''],
      ['1.2', 'B', Number.NaN, ''],
      ['1.3', 'C'.repeat(20_001), 5, ''],
      ['1.4', 'D', 20n, true],
    ];
    const { framework, report } = frameworkFromTable([head, ...body] as never, options);
    expect(codes(framework.groups as never)).toEqual([['1', ['1.4']]]);
    expect(report.issues.map(({ code, path }) => [code, ...path])).toEqual(
      [2, 3, 4, 5, 6, 7].map((at) => ['row-unreadable', at]),
    );
  });

  it('report lists among objects, and keys of objects are no more than headings', () => {
    const rows = [
      { STT: '1', 'Chỉ số': 'Nhóm', 'Điểm tối đa': '5' },
      ['1.1', 'A', '5'],
      JSON.parse('{"STT": "1.1", "Chỉ số": "A", "Điểm tối đa": 5, "__proto__": "x"}'),
    ];
    const { framework, report } = frameworkFromTable(rows as never, options);
    expect(codes(framework.groups as never)).toEqual([['1', ['1.1']]]);
    // The headings of objects are row 1, so the list is row 3.
    expect(report.issues.map(({ code, path }) => [code, ...path])).toEqual([['row-unreadable', 2]]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('that are too long are refused, and an empty one says which rows could not be read', () => {
    const long = Array.from({ length: 1_000_000 }, () => ['1', 'x', '1', '']);
    expect(() => frameworkFromTable([head, ...long], options)).toThrow('table-too-long');
    expect(() => read([['1', 'x'.repeat(10_000_000), '5', '']])).toThrow('row-unreadable');
  });

  it('with many groups, columns and keys are read in bounded time', () => {
    const wide = Array.from({ length: 100_000 }, (_, at) => `c${at}`);
    expect(frameworkFromTable([wide, head, ['1', 'A', '5', '']], options).framework.groups).toHaveLength(1);
    const keyed = Array.from({ length: 5000 }, (_, at) => ({
      STT: `${at % 999}`,
      'Chỉ số': 'A',
      'Điểm tối đa': 1,
      Nhóm: `N${at % 999}`,
      [`k${at}`]: 1,
    }));
    expect(frameworkFromTable(keyed, options).framework.groups).toHaveLength(999);
  });
});

describe('annexes as they come', () => {
  const rule = 'Có: 10 điểm; Không: 0 điểm';
  const body = [
    ['1', 'Nhóm', '20', ''],
    ['1.1', 'A', '10', rule],
    ['1.2', 'B', '10', rule],
  ];
  const found = (more: readonly (readonly unknown[])[]) => {
    const { framework, report } = read([...body, ...more]);
    const { indicators = [] } = framework.groups[0] ?? {};
    return {
      scale: framework.scale,
      kinds: indicators.map(({ rule: of }) => of?.kind),
      issues: report.issues.map(({ code, path }) => [code, ...path]),
    };
  };
  const clean = { scale: 20, kinds: ['choice', 'choice'], issues: [] };

  it('split headings over two rows', () => {
    const { framework, report } = frameworkFromTable(
      [['STT', 'Chỉ số', 'Điểm', 'Cách tính'], ['', '', 'tối đa', 'và chấm điểm'], ...body],
      options,
    );
    expect(report.issues).toEqual([]);
    expect(framework.status).toBe('complete');
  });

  it('put the columns in another order, without marks or with marks apart', () => {
    const turned = body.map((cells) => [...cells].reverse());
    const { framework } = frameworkFromTable(
      [['Cach tinh diem', 'Diem toi da', 'Chi so', 'STT'], ...turned],
      options,
    );
    expect(framework).toEqual(read(body).framework);
    const apart = [head, ...body].map((cells) => cells.map((cell) => cell.normalize('NFD')));
    expect(frameworkFromTable(apart, options).framework).toEqual(read(body).framework);
  });

  it.each([
    [['', 'Tổng cộng:', '20', '']],
    [['', 'TỔNG ĐIỂM (I + II)', '20', '']],
    [['Tổng cộng: 20 điểm', '', '', '']],
    [['Tổng cộng 20đ', '', '', '']],
  ])('declare their total in many ways: %j', (total) => {
    expect(found([total])).toEqual(clean);
    const other = total.map((cell) => cell.replace('20', '1.000,5'));
    expect(found([other])).toEqual({ ...clean, scale: 1000.5, issues: [['row-total-differs', 4]] });
  });

  it('have rows that only begin like a total', () => {
    expect(found([['', 'Tổng cộng 3 nhóm (1 + 2)', '', '']]).scale).toBe(20);
    expect(found([['1.3', 'Tổng số dịch vụ công', '5', 'Có: 5 điểm; Không: 0 điểm']])).toMatchObject({
      kinds: ['choice', 'choice', 'choice'],
      issues: [['row-sum-differs', 1]],
    });
  });

  it('have notes below, which belong to no rule', () => {
    const left = [['note-unread', 4]];
    expect(found([['', 'Ghi chú: xã đảo được nhân 1,5', '', '']])).toEqual({ ...clean, issues: left });
    expect(found([['', '', '', 'Lưu ý: làm tròn 2 chữ số']])).toEqual(clean);
    expect(read([...body, ['', '', '', 'Lưu ý: làm tròn 2 chữ số']]).framework.rounding).toEqual({
      stage: 'total',
      places: 2,
      mode: 'half-up',
    });
    expect(found([['', 'NHÓM HẠ TẦNG', '', '']])).toEqual({ ...clean, issues: left });
    expect(
      found([
        ['', 'Tổng', '20', ''],
        ['', 'Xã đảo được nhân 1,5', '', ''],
      ]),
    ).toEqual({ ...clean, issues: [['note-unread', 5]] });
    const strange = read([...body, ['(*)', 'Áp dụng từ năm 2026', '', '']]).report.issues;
    expect(strange.map(({ code }) => code)).toEqual(['note-unread']);
    expect(strange[0]?.message.en).toContain('Áp dụng từ năm 2026');
  });

  it('go on in the next row in every column', () => {
    const wide = [...head, 'Tài liệu kiểm chứng', 'Nguồn dữ liệu', 'Đơn vị xác minh'];
    const { framework } = read(
      [
        ['1', 'Nhóm', '10', ''],
        ['1.1', 'A', '10', 'Có: 10 điểm;', 'Văn bản', 'Báo cáo', 'Sở A'],
        ['', '', '', 'Không: 0 điểm', 'Ảnh', 'Phần mềm', 'Sở B'],
      ],
      wide,
    );
    expect(framework.groups[0]?.indicators?.[0]).toMatchObject({
      rule: { kind: 'choice' },
      evidence: { text: 'Văn bản\nẢnh' },
      dataSource: 'Báo cáo\nPhần mềm',
      verifiedBy: 'Sở A\nSở B',
    });
  });

  it('have two columns of maxima, of which the first is read and the other reported', () => {
    const heading = ['STT', 'Chỉ số', 'Điểm tối đa cấp sở', 'Điểm tối đa cấp xã', 'Cách tính điểm'];
    const two = (other: string) => [
      ['1', 'Nhóm', '10', '10', ''],
      ['1.1', 'A', '10', other, rule],
    ];
    expect(doubts(two('10'), heading)).toEqual([]);
    expect(doubts(two(''), heading)).toEqual([]);
    expect(doubts(two('20'), heading)).toEqual(['columns-differ 2']);
    expect(read(two('20'), heading).report.issues[0]?.message.vi).toContain('"Điểm tối đa cấp xã"');
  });

  it('are given as lists of rows and nothing else', () => {
    for (const rows of [null, undefined, 'STT', 5, { length: 1 }])
      expect(() => frameworkFromTable(rows as never, options)).toThrow('No row of headings');
  });
});

it('the headings of columns that are not read are reported', () => {
  const { report } = frameworkFromTable(
    [
      ['STT', 'Chỉ số', 'Đơn vị tính', 'Điểm tối đa', 'Ghi chú', 'Phòng theo dõi'],
      ['1', 'Nhận thức số', '%', '20', 'x', 'VHXH'],
    ],
    { id: 'huyen-mau', title: { vi: 'Bộ chỉ số mẫu' }, level: 'district' },
  );
  expect(report.unread).toEqual(['Đơn vị tính', 'Ghi chú', 'Phòng theo dõi']);
});
