import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validateFramework } from '../../src/validate/framework.js';
import { chiso, file, frameworkYaml, unitsCsv } from './world.js';

const two = file('two.yaml', frameworkYaml);
const units = file('units.csv', `\ufeff${unitsCsv}`);
const annex = new URL('../authoring/data/annex.csv', import.meta.url).pathname;

describe('looking at frameworks', () => {
  it('lists those that come with it, in every format', () => {
    const listed = chiso('list');
    expect(listed).toMatchObject({ code: 0, err: '' });
    expect(listed.out).toContain('dong-nai-departments-2023');
    for (const line of listed.out.split('\n'))
      expect([...line.normalize('NFC')].length).toBeLessThanOrEqual(80);
    expect(JSON.parse(chiso('list', '--json').out)[0]).toHaveProperty('id');
    expect(chiso('list', '--csv', '--lang', 'en').out).toMatch(/^\ufeffId,Title,Scale,Status,Level\r\n/);
    expect(chiso('list', '--markdown').out).toMatch(/^\| Mã \| Tên \| Thang \| Mức độ \| Cấp \|/);
  });

  it('shows one, by id or from a file', () => {
    const shown = chiso('show', 'dong-nai-departments-2023');
    expect(shown.out).toContain('Nhận thức số');
    const own = chiso('show', two, '--lang', 'en').out;
    expect(own).toContain('Two groups (two 1.0.0, complete, 100)');
    expect(own).toMatch(/^ {4}2\.2\.1 +Người dân dùng +10 +linear$/m);
    expect(own).toMatch(/^ {2}1\.9 +20 +choice$/m);
    expect(JSON.parse(chiso('show', two, '--json').out).id).toBe('two');
  });

  it('checks files and names every problem with its line and column', () => {
    expect(chiso('check', two)).toEqual({ code: 0, out: `${two}: ✓\n`, err: '' });
    const wrong = file('wrong.yaml', frameworkYaml.replace('max: 60', 'max: 50'));
    const checked = chiso('check', two, wrong);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain(`${wrong}:14:5: lỗi: `);
    expect(checked.out).toContain(`${two}: ✓`);
    expect(chiso('check', wrong, '--lang', 'en').out).toContain(': error: ');
    const [first] = JSON.parse(chiso('check', wrong, '--json').out);
    expect(first).toMatchObject({ file: wrong, line: 14, column: 5 });
    expect(chiso('check', wrong, '--csv').out).toContain(',14,5,error,');
    expect(chiso('check', 'dong-nai-departments-2023').code).toBe(0);
  });

  it('places problems in JSON as well', () => {
    const json = file(
      'wrong.json',
      JSON.stringify(parse(frameworkYaml.replace('max: 60', 'max: 50')), null, 2),
    );
    expect(chiso('check', json).out).toMatch(/wrong\.json:\d+:7: lỗi: /);
  });

  it('writes the table that units must fill in', () => {
    const header = chiso('template', two).out.replace('\ufeff', '').trim();
    expect(header).toBe(
      'id,name,type: loại đơn vị [Đủ],population: Dân số,1.1.a: Chủ trì,1.1.b: Tổng số,1.9: 1.9 (Đã ban hành) [có | không],1.10: Trưởng ban [Bí thư | Phó Bí thư],2.1: Thiết bị [tối đa 30 điểm],2.2.1: Người dân dùng',
    );
    const filled = file('filled.csv', `${header}\nH01,Một,full,1000,3,4,có,Bí thư,25.5,500\n`);
    expect(JSON.parse(chiso('score', two, filled, '--json').out)[0].total).toBe(85.5);
  });

  it('prints the schema', () => {
    expect(JSON.parse(chiso('schema').out)).toHaveProperty('$schema');
  });
});

describe('scoring units', () => {
  // H01: 3/4 x 20 = 15, 20, 20, 25.5, 500/1000 x 10 = 5: 85.5. H02: 20 + 0 + 10 + 30 + 10 = 70.
  it('from a table, in two languages and every format', () => {
    const scored = chiso('score', two, units);
    expect(scored.code).toBe(0);
    expect(scored.out).toMatch(/^H01 +Huyện Một +85,5 +100 +85,5 +Tốt +5 +5$/m);
    expect(scored.out).toMatch(/^H02 +Huyện Hai, vùng cao +70 +100 +70 +Khá +5 +5$/m);
    expect(scored.out).toMatch(/^H03 .* — .* 3 +5$/m);
    expect(chiso('score', two, units, '--lang', 'en').out).toMatch(/^H01 +Huyện Một +85\.5 .*Good/m);
    expect(chiso('score', two, units, '--csv').out).toContain('H02,"Huyện Hai,\nvùng cao",70,100,70,Khá,5,5');
    expect(chiso('score', two, units, '--markdown').out).toContain('| H01 | Huyện Một | 85,5 |');
    expect(JSON.parse(chiso('score', two, units, '--json').out)[1]).toMatchObject({ unit: 'H02', total: 70 });
  });

  it('ranks them, those without all points last and with the reason', () => {
    const ranked = chiso('rank', two, units);
    expect(ranked.out).toMatch(/^ +1 +H01 /m);
    expect(ranked.out).toMatch(/^ +2 +H02 /m);
    expect(ranked.out).toMatch(/^ +— +H03 /m);
    expect(
      JSON.parse(chiso('rank', two, units, '--json').out).map(({ rank }: { rank: number }) => rank),
    ).toEqual([1, 2, null]);
  });

  it('explains one of them', () => {
    expect(chiso('explain', two, units, 'H01').out).toContain('3/4 = 75% x 20');
    expect(JSON.parse(chiso('explain', two, units, 'H01', '--json').out).length).toBeGreaterThan(5);
    const unknown = chiso('explain', two, units, 'H99', '--lang', 'en');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('There is no unit "H99"');
  });

  it('reads tabs and semicolons, comma decimals, thousands, headings by other names, and Unicode text of a spreadsheet', () => {
    const rows = unitsCsv.split('\n').filter((line) => /^(id|H01)/.test(line));
    const vietnamese = rows
      .join('\n')
      .replace('25.5', '"25,5"')
      .replace('1000', '1.000')
      .replace('id,name,type', 'Mã đơn vị,Tên đơn vị,Loại');
    expect(
      JSON.parse(chiso('score', two, file('vi.csv', vietnamese), '--locale', 'vi', '--json').out)[0].total,
    ).toBe(85.5);
    expect(
      JSON.parse(chiso('score', two, file('semi.csv', rows.join('\n').replace(/,/g, ';')), '--json').out)[0]
        .total,
    ).toBe(85.5);
    const tabs = rows.join('\r\n').replace(/,/g, '\t');
    expect(JSON.parse(chiso('score', two, file('u.tsv', tabs), '--json').out)[0].total).toBe(85.5);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tabs, 'utf16le')]);
    expect(JSON.parse(chiso('score', two, file('wide.tsv', wide), '--json').out)[0].total).toBe(85.5);
    const big = Buffer.from(wide.subarray(2)).swap16();
    expect(
      JSON.parse(
        chiso('score', two, file('big.tsv', Buffer.concat([Buffer.from([0xfe, 0xff]), big])), '--json').out,
      )[0].total,
    ).toBe(85.5);
  });

  it('reads JSON, a list or an object with one', () => {
    const list = [
      {
        id: 'A',
        type: 'full',
        facts: { population: 10 },
        inputs: { '1.1': { a: 1, b: 1 }, '1.9': true, '1.10': 'Bí thư', '2.1': 30, '2.2.1': 10 },
      },
    ];
    expect(
      JSON.parse(chiso('score', two, file('list.json', JSON.stringify(list)), '--json').out)[0].total,
    ).toBe(100);
    expect(
      JSON.parse(chiso('score', two, file('object.json', JSON.stringify({ units: list })), '--json').out)[0]
        .total,
    ).toBe(100);
    const wrong = chiso('score', two, file('none.json', '{"units": []}'));
    expect(wrong.err).toContain('units-empty');
    const bad = file('bad.json', JSON.stringify({ units: [{ ...list[0], type: 'x' }] }, null, 1));
    expect(chiso('score', two, bad).err).toMatch(/bad\.json:\d+:\d+: lỗi/);
  });

  it('keeps blank, dash and not applicable apart from zero', () => {
    const body = 'A,full,10,0,1,0,N/A,0,0\nB,full,10,,1,0,Bí thư,0,0\n';
    const table = file('na.csv', `id,type,population,1.1.a,1.1.b,1.9,1.10,2.1,2.2.1\n${body}`);
    const [first, second] = JSON.parse(chiso('score', two, table, '--json').out);
    expect(first).toMatchObject({ total: 20, percent: 20 });
    expect(second.percent).toBeNull();
  });
});

describe('a table with problems', () => {
  const problems = (text: string, ...more: string[]) => {
    const { code, out, err } = chiso('score', two, file('problem.csv', text), '--lang', 'en', ...more);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return [...err.matchAll(/^(.*?): error: .*\[(.*)\]$/gm)].map(
      ([, place = '', kind]) => `${kind} ${place.split(':').slice(1).join(':')}`,
    );
  };

  it('is refused whole, with every problem and its line', () => {
    expect(
      problems(
        'id,type,1.1.a,1.1.b,1.9,2.1,5.5,5.5\nA,full,x,4,maybe,"7,5",,\n"B\n",full,1,1,có,1,,\nA,full,1,1,có,1,,\n,full,1,1,1,1,,,9,9\n,full,,,,,,\n',
      ),
    ).toEqual([
      'units-unknown-column 1',
      'units-unknown-column 1',
      'cell-unreadable 2',
      'locale-missing 2',
      'number-unreadable 2',
      'unit-twice 5',
      'row-too-long 6',
      'unit-without-id 7',
    ]);
  });

  it('may have no id, no rows, headings twice, wrong types or broken quotation marks', () => {
    expect(problems('type,1.1.a\nfull,1\n')).toEqual(['units-without-id 1', 'unit-without-id 2']);
    expect(problems('id\n')).toEqual(['units-empty ']);
    expect(problems('')).toEqual(['units-empty ']);
    expect(problems('id,type,1.1.a,1.1.a: again\nA,full,1,1\n')).toEqual(['units-column-twice 1']);
    expect(problems('id,type\nA,"b\n')[0]).toContain('file-syntax');
    expect(problems('id,type\n\nA,half\n')).toEqual(['unknown-unit-type 3']);
    expect(problems('id,type,1.1.a\nA,full,1.5\n', '--locale', 'vi')).toEqual(['number-ambiguous 2']);
  });

  it('does not let names of objects in', () => {
    expect(problems('id,type,__proto__,constructor\nA,full,1,2\n')).toEqual([
      'units-unknown-column 1',
      'units-unknown-column 1',
    ]);
  });
});

describe('a table as spreadsheets save it', () => {
  const total = (name: string, content: string | Uint8Array, ...more: string[]) =>
    JSON.parse(chiso('score', two, file(name, content), '--json', ...more).out)[0].total;
  const problem = (name: string, content: string | Uint8Array) => {
    const { code, out, err } = chiso('score', two, file(name, content));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return err;
  };
  const head = 'id;type;population;1.1.a;1.1.b: Tổng số, kể cả họp, hội nghị, sơ kết;1.9;1.10;2.1;2.2.1';

  // 3000/4000 x 20 = 15, 20, 20, 25.5, 500/1000 x 10 = 5.
  it('in Vietnamese: semicolons, commas in the headings and as decimals, dots in thousands', () => {
    const rows = `\ufeff${head}\r\nH01;full;1.000;3.000;4.000;có;Bí thư;25,5;500\r\n`;
    expect(total('excel.csv', rows, '--locale', 'vi')).toBe(85.5);
    expect(total('sep.csv', `sep=;\r\n${rows.slice(1)}`, '--locale', 'vi')).toBe(85.5);
    const template = chiso('template', two, '--locale', 'vi').out;
    expect(template).toContain(';population: Dân số;');
    expect(chiso('rank', two, file('vi2.csv', rows), '--locale', 'vi', '--csv').out).toContain(';85,5;');
  });

  it('is refused where a number can be read in two ways and no locale is given', () => {
    const err = problem('two.csv', `${head}\nH01;full;1.000;3;4;có;Bí thư;25,5;500\n`);
    expect(err).toContain('two.csv:2: lỗi: Ô C2, cột "population": "1.000" viết theo cách Việt Nam là 1000');
    expect(err).toContain('Ô H2, cột "2.1": "25,5" là số viết theo cách Việt Nam.');
  });

  it('names the row of the spreadsheet, the line of the file and the cell', () => {
    const rows = 'id,name,type,1.1.a\nA,"Một\nhai",full,1\nB,Ba,full,x\nC,Bốn,half,1\nD,Năm,full,-1\n';
    const err = problem('cells.csv', rows);
    expect(err).toContain('cells.csv:4: lỗi: Ô D3, cột "1.1.a": "x" không phải là số. [number-unreadable]');
    expect(err).toContain('cells.csv:5: lỗi: Ô C4, cột "type": "half"');
    expect(err).toContain('cells.csv:6: lỗi: Ô D5, cột "1.1.a": -1 không hợp lệ');
  });

  it('is refused where a row is torn or a cell has no heading, and a mistyped heading is recognised', () => {
    const err = problem('torn.csv', 'id,type,,2.2.2\nA,fu\nll,5,6,7\nB,full,extra,1\n');
    expect(err).toContain('torn.csv:1: lỗi: Ô D1, cột "2.2.2"');
    expect(err).toContain('Có phải "2.2.1"?');
    expect(err).toContain('torn.csv:2: lỗi: Dòng 2 chỉ có 2 ô');
    expect(err).toContain('torn.csv:4: lỗi: Ô C4, cột "": "extra" nằm ở cột không có tiêu đề.');
  });

  it('is refused where it is no text in UTF-8', () => {
    const windows = Buffer.from([0x69, 0x64, 0x0a, 0xc3, 0xcf, 0xf0]);
    expect(problem('windows.csv', windows)).toContain('[file-encoding]');
    expect(problem('sheet.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toContain('bảng tính hoặc Word');
    expect(problem('no-mark.csv', Buffer.from('id,type', 'utf16le'))).toContain('UTF-16 không có dấu');
    expect(problem('nul.csv', Buffer.from('\ufeffid\0', 'utf16le'))).toContain('[file-encoding]');
    expect(problem('cut.csv', Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).toContain('UTF-16 bị hỏng');
  });

  it('warns where a part is larger than its whole, and takes evidence', () => {
    const rows = 'id,type,1.1.a,1.1.b,1.1.evidence\nA,full,5,4,x\n';
    const yaml = frameworkYaml.replace(
      'rule: { kind: linear, of: { ratio: { num: { in: a }',
      'evidence: { required: zero }\n        $&',
    );
    const scored = chiso('score', file('evidence.yaml', yaml), file('above.csv', rows));
    expect(scored.code).toBe(0);
    expect(scored.err).toMatch(/above\.csv:2: lưu ý: Ô C2, .*\[numerator-above-denominator\]/);
    expect(chiso('template', file('evidence.yaml', yaml)).out).toContain(
      ',1.1.evidence: Tài liệu kiểm chứng,',
    );
  });

  it('has the columns that the template of every preset writes', () => {
    for (const { id } of JSON.parse(chiso('list', '--json').out)) {
      const { out } = chiso('template', id, '--lang', 'en');
      const { err } = chiso('score', id, file(`${id}.csv`, `${out.trim()}\n`));
      expect(err, id).toMatch(/units-empty/);
    }
  });
});

describe('comparing methods', () => {
  // Group shares: H01 55/60 and 30.5/40, H02 30/60 and 40/40: officially 85.5 and 70 points.
  // Without group 1: 30.5/40 and 1; without group 2: 55/60 and 1/2.
  it('ranks the units with each group left out', () => {
    const found = JSON.parse(chiso('compare', two, units, '--leave-one-out', '--json').out);
    expect(found.base.ranks).toEqual([1, 2, null]);
    expect(found.variants.map(({ name, ranks }: { name: string; ranks: unknown }) => [name, ranks])).toEqual([
      ['bỏ 1', [2, 1, null]],
      ['bỏ 2', [1, 2, null]],
    ]);
  });

  it('prints agreement, the units that moved, and the ranks', () => {
    const { code, out } = chiso('compare', two, units, '--leave-one-out', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^without 1 +-1 +-1 +1 +1$/m);
    expect(out).toMatch(/^without 1 +H02 +2 +1 +1 \([+-][\d.]+\); 2/m);
    expect(out).toMatch(/^H01 +1 +2 +1$/m);
    expect(chiso('compare', two, units, '--markdown').out).toContain('| H01 | 1 | 1 |');
    expect(chiso('compare', two, units, '--csv').out).toContain(
      'Đơn vị,Chính thức,trọng số đều,trung bình nhân',
    );
  });

  it('takes variants from a file, and names what is wrong with them', () => {
    const variants = file('variants.yaml', '- name: chỉ nhóm 2\n  change: { weights: { "1": 0 } }\n');
    const found = JSON.parse(chiso('compare', two, units, '--variants', variants, '--json').out);
    expect(found.variants[0].ranks).toEqual([2, 1, null]);
    const wrong = file('shape.yaml', '- change: {}\n- name: a\n  change: []\n');
    const { code, err } = chiso('compare', two, units, '--variants', wrong);
    expect(code).toBe(1);
    expect(err).toMatch(/shape\.yaml:1:3: lỗi: .*\n.*\n.*shape\.yaml:2:3: lỗi: .*variants-shape/);
    const stranger = file('stranger.yaml', 'name: a\nchange: { leaveOut: ["9"] }\n');
    expect(chiso('compare', two, units, '--variants', stranger).err).toContain('[unknown-code]');
  });
});

describe('what a document says twice or means otherwise', () => {
  it.each([
    ['d1.json', '{"id": "a", "x": {"id": 1}, "id": "b"}', /d1\.json:1:29: .*\[key-twice\]/],
    ['d2.json', '{"scale": 9007199254740993}', /:1:11: .*9007199254740992\. \[document-number-too-long\]/],
    ['d3.json', '{"scale": 1.000, "s": "a\\"{"}', /:1:11: .*1000\. \[document-number-ambiguous\]/],
    ['d4.json', '{"a": 1,}', /d4\.json:1:\d+: .*\[file-syntax\]/],
    ['d5.json', '{"a": ', /d5\.json:1:\d+: .*\[file-syntax\]/],
    ['d1.yaml', 'scale: 1.250\nid: a\n', /d1\.yaml:1:8: .*1250/],
    [
      'd2.yaml',
      'groups: [{ code: 4.10 }]\n',
      /d2\.yaml:1:12: .*4\.10 .*\[code-without-quotes\]\n +.*"4\.10"/,
    ],
    ['d3.yaml', 'a: *b\n', /d3\.yaml:1:4: .*\[alias-unknown\]/],
    ['d4.yaml', 'id: a\n\tb: c\n', /d4\.yaml:2:1: .*phím Tab/],
    ['d5.yaml', '{ id: a, 4.10: 1, 4.1: 2 }\n', /"4\.10"/],
    ['d8.yaml', 'id: a\n? [x]\n: 3\n', /^.*d8\.yaml:2:3: .*\[key-no-text\]\n.*\n$/],
    ['d9.yaml', '%YAML 1.1\n---\nid: no\n', /d9\.yaml:1:1: .*%YAML 1\.1/],
    ['d6.yaml', 'id: %\n', /\[file-syntax\]/],
    ['d7.yaml', 'a: 0.125\nb: 12345678901234567890\nc: .inf\n', /:2:4: .*too-long/],
  ])('is named: %s', (name, content, words) => {
    const { code, out } = chiso('check', file(name, content));
    expect(code).toBe(1);
    expect(out).toMatch(words);
  });

  it('lets a code without quotation marks change nothing else', () => {
    const changes = file(
      'bare.yaml',
      'id: x\nchange:\n  1.10: { max: 20 }\n  1.1: { max: 20 }\nremove: [1.90]\n',
    );
    const { code, err } = chiso('derive', two, changes);
    expect(code).toBe(1);
    expect(err).toMatch(/bare\.yaml:5:10: .*1\.90 không có ngoặc kép/);
    const kept = file('kept.yaml', 'id: x\nchange:\n  1.10: { title: { vi: Khác } }\n');
    const made = JSON.parse(chiso('derive', two, kept).out);
    expect(made.groups[0].indicators.map(({ title }: { title?: { vi: string } }) => title?.vi)).toEqual([
      'Họp',
      undefined,
      'Khác',
    ]);
  });

  it('is refused in units and in changes as well', () => {
    const list = '[{"id": "A", "id": "B", "type": "full", "inputs": {}}]';
    expect(chiso('score', two, file('u2.json', list)).err).toContain('[key-twice]');
  });
});

describe('making frameworks', () => {
  it('imports an annex as YAML that checks, scores and is the same each time', () => {
    const made = chiso('import', annex, '--id', 'huyen-mau', '--title', 'Bộ chỉ số mẫu', '--yaml');
    expect(made.code).toBe(0);
    expect(made.err).toContain('6 chỉ số: hiểu 5 (83%)');
    expect(made.out).toContain('# yaml-language-server: $schema=');
    expect(made.out).toMatch(/# Nội dung không nêu điểm khi b = 0/);
    expect(chiso('import', annex, '--id', 'huyen-mau', '--title', 'Bộ chỉ số mẫu', '--yaml').out).toBe(
      made.out,
    );
    expect(validateFramework(parse(made.out)).value).toBeDefined();
    const json = chiso('import', annex, '--id', 'huyen-mau', '--title', 'Bộ chỉ số mẫu', '--lang', 'en');
    expect(json.err).toContain('6 indicators: 5 understood (83%)');
    const { $schema, ...document } = JSON.parse(json.out);
    expect($schema).toContain('schema.json');
    expect(document).toEqual(parse(made.out));
  });

  it('reports what it understood', () => {
    const report = chiso('import', annex, '--id', 'x', '--report');
    expect(report.out).toMatch(/^ +6 +1\.1 +trọn vẹn +theo bậc/m);
    expect(JSON.parse(chiso('import', annex, '--id', 'x', '--report', '--json').out).counts.full).toBe(5);
    const pasted = file('pasted.txt', 'STT\tChỉ số\tĐiểm tối đa\n1\tMột\t10\n1.1\tHai\t9\n');
    const semicolons = readFileSync(annex, 'utf8').replace(/,/g, ';');
    expect(semicolons).toContain(';Điểm tối đa;');
    const lost = file('lost.csv', 'STT;Ch? s?;?i?m t?i ?a\n1;Nh?n th?c s?;10\n');
    expect(chiso('import', lost, '--id', 'x').err).toContain('[letters-lost]');
    const doubtful = chiso('import', pasted, '--id', 'x', '--lang', 'en');
    expect(doubtful.err).toContain('row-sum-differs');
    expect(chiso('import', file('no.txt', 'không có bảng'), '--id', 'x')).toMatchObject({ code: 1, out: '' });
  });

  it('derives a variant, with problems at their line', () => {
    const changes = file(
      'changes.yaml',
      'id: three\nchange:\n  "1.1":\n    max: 20\n    title: { en: Meetings }\n',
    );
    const made = chiso('derive', two, changes);
    expect(JSON.parse(made.out)).toMatchObject({ id: 'three', derivedFrom: 'two@1.0.0' });
    expect(parse(chiso('derive', two, changes, '--yaml').out).id).toBe('three');
    const wrong = chiso(
      'derive',
      two,
      file('wrong-changes.yaml', 'id: three\nchange:\n  "1.1": {}\n  "9.9": {}\n'),
    );
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toMatch(/wrong-changes\.yaml:4:3: lỗi: .*"9\.9"/);
    const unsound = chiso('derive', two, file('unsound.yaml', 'id: three\nchange: { "1.1": { max: 25 } }\n'));
    expect(unsound).toMatchObject({ code: 1, out: '' });
  });

  it('brings a framework to another scale', () => {
    const groups = '[{ code: "1", title: { vi: a }, max: 2 }, { code: "2", title: { vi: b }, max: 1 }]';
    const plain = file(
      'plain.yaml',
      `{ id: p, version: 1.0.0, status: complete, level: district, title: { vi: P }, scale: 3, groups: ${groups} }`,
    );
    const made = JSON.parse(
      chiso('reweight', plain, '--scale', '100', '--places', '1', '--id', 'hundred').out,
    );
    expect(made).toMatchObject({ id: 'hundred', scale: 100, groups: [{ max: 66.7 }, { max: 33.3 }] });
    expect(JSON.parse(chiso('reweight', plain, '--scale', '100').out).id).toBe('p-100');
    expect(chiso('reweight', plain)).toMatchObject({ code: 2 });
    expect(chiso('reweight', plain, '--scale', '0').code).toBe(1);
  });

  it('compares two, with the effect on units', () => {
    const changed = frameworkYaml
      .replace('id: two', 'id: next')
      .replace('max: 30 }', 'max: 20 }')
      .replace('max: 40', 'max: 30')
      .replace(/scale: 100/g, 'scale: 90');
    const next = file('next.yaml', changed);
    expect(chiso('diff', two, next).out).toMatch(/^điểm tối đa +2\.1 +Thiết bị +30 +20$/m);
    expect(chiso('diff', two, next, '--markdown', '--lang', 'en').out).toContain(
      '| maximum | 2.1 | Thiết bị | 30 | 20 |',
    );
    const few = file('few.csv', `${unitsCsv.split('\n')[0]}\nH01,Một,full,1000,3,4,có,Bí thư,15,500\n`);
    expect(chiso('diff', two, next, '--units', few).out).toMatch(/^H01 +75 +75 +1 +1$/m);
    expect(chiso('diff', two, next, '--units', few, '--markdown').out).toContain('| H01 | 75 | 75 | 1 | 1 |');
    expect(JSON.parse(chiso('diff', two, next, '--json').out).differences.length).toBeGreaterThan(3);
  });
});

describe('a call', () => {
  it.each([[], ['--help'], ['help'], ['--lang', 'en']])('without a command shows the help: %s', (...args) => {
    const { code, out } = chiso(...args);
    expect(code).toBe(0);
    expect(out).toContain('chiso rank <framework> <units>');
  });

  it.each([
    ['nothing'],
    ['constructor'],
    ['show'],
    ['show', 'a', 'b'],
    ['check'],
    ['list', '--nonsense'],
    ['list', '--json', '--csv'],
    ['score', 'a', 'b', '--locale', 'fr'],
    ['import', 'x'],
  ])('that is wrong ends with code 2: %s', (...args) => {
    const files = new Map([
      ['a', two],
      ['b', units],
    ]);
    const called = args.map((each) => files.get(each) ?? each);
    const { code, out, err } = chiso(...called);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/Cách dùng: chiso/);
    expect(chiso(...called, '--lang=en').err).toMatch(/Usage: chiso/);
  });

  it('names frameworks and files that are not there', () => {
    expect(chiso('show', 'dong-nai').err).toContain('dong-nai-departments-2023');
    expect(chiso('show', 'zzz').err).toContain('chiso list');
    expect(chiso('show', './nothing.yaml').err).toContain('ENOENT');
    expect(chiso('show', '/')).toMatchObject({ code: 1 });
  });

  it('names the place where a file is not well formed', () => {
    expect(chiso('check', file('broken.json', '{\n  "id": "a",\n  "x" 1\n}')).out).toMatch(
      /broken\.json:3:\d+: lỗi: .*file-syntax/,
    );
    expect(chiso('check', file('broken.yaml', 'id: a\ntitle: [b\nc: d')).out).toContain('file-syntax');
    expect(chiso('check', file('twice.yaml', 'id: a\nid: b\n')).out).toMatch(
      /twice\.yaml:2:1: .*dòng 1\. \[key-twice\]/,
    );
    for (const [name, text] of [
      ['empty.yaml', ''],
      ['blank.json', ' \n'],
      ['comments.yaml', '# một\n  # hai'],
    ] as const)
      expect(chiso('check', file(name, text))).toMatchObject({
        code: 1,
        out: expect.stringContaining('[file-empty]'),
      });
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n`;
    expect(chiso('check', file('bomb.yaml', bomb)).code).toBe(1);
    expect(chiso('check', file('proto.yaml', '__proto__: { polluted: 1 }\n')).code).toBe(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('says no more than a person can read', () => {
    // Each row twice: 300 problems that have no cell in common.
    const rows = Array.from({ length: 600 }, (_, index) => `U${index % 300},full,1`).join('\n');
    const { err } = chiso('score', two, file('many.csv', `id,type,1.1.a\n${rows}\n`));
    expect(err.match(/unit-twice/g)).toHaveLength(100);
    expect(err).toContain('… và 200 vấn đề nữa');
  });

  it('says once what many cells of a column have in common, and shows where it begins', () => {
    const rows = Array.from({ length: 300 }, (_, index) => `U${index},full,x,"7,5"`).join('\n');
    const { err } = chiso('score', two, file('alike.csv', `id,type,1.1.a,2.1\n${rows}\n`));
    expect(err.match(/locale-missing/g)).toHaveLength(1);
    expect(err).toContain('Cùng lỗi này ở 299 ô khác: D3, D4, D5, D6, D7, …');
    const english = chiso(
      'score',
      two,
      file('alike.csv', `id,type,1.1.a\n${rows.replaceAll(',"7,5"', '')}\n`),
      '--lang',
      'en',
    ).err;
    expect(english.match(/number-unreadable/g)).toHaveLength(1);
    expect(english).toContain('Cell C2');
    expect(english).toContain('The same in 299 other cells: C3, C4, C5, C6, C7, …');
  });
});

describe('help', () => {
  it('has an example for every command, and docs/cli.md is made from it', async () => {
    const { helps } = await import('../../src/cli/help.js');
    const { helpDocument } = await import('../../src/cli/help-text.js');
    for (const [name, { example }] of Object.entries(helps)) {
      expect(example).toMatch(new RegExp(`^chiso ${name}( |$)`));
      expect(chiso(name, '--help').out).toContain(example);
      expect(chiso('help', name, '--lang', 'en').out).toContain(example);
    }
    // To write it anew: npx vitest run test/cli -u
    await expect(helpDocument()).toMatchFileSnapshot('../../docs/cli.md');
    expect(readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')).toContain('## import');
  });
});
