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
    expect(chiso('list', '--csv', '--lang', 'en').out).toMatch(/^\ufeffId,Status,/);
    expect(chiso('list', '--markdown').out).toMatch(/^\| Mã \| Mức độ/);
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
      'id,name,type,population: Dân số,1.1.a: Chủ trì,1.1.b: Tổng số,1.9: 1.9 (Đã ban hành),1.10: Trưởng ban,2.1: Thiết bị,2.2.1: Người dân dùng',
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
    expect(scored.out).toMatch(/^H01 +Huyện Một +85,5 +100 +85,5 +Tốt +5\/5$/m);
    expect(scored.out).toMatch(/^H02 +Huyện Hai, vùng cao +70 +100 +70 +Khá +5\/5$/m);
    expect(scored.out).toMatch(/^H03 .* — .*3\/5$/m);
    expect(chiso('score', two, units, '--lang', 'en').out).toMatch(/^H01 +Huyện Một +85\.5 .*Good/m);
    expect(chiso('score', two, units, '--csv').out).toContain('H02,"Huyện Hai,\nvùng cao",70,100,70,Khá,5/5');
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
      'unknown-column 1'.replace('unknown', 'units-unknown'),
      'units-unknown-column 1',
      'cell-unreadable 2',
      'cell-unreadable 2',
      'cell-unreadable 2',
      'unit-twice 5',
      'row-too-long 6',
      'unit-without-id 7',
    ]);
  });

  it('may have no id, no rows, headings twice, wrong types or broken quotation marks', () => {
    expect(problems('type,1.1.a\nfull,1\n')).toEqual(['units-without-id 1', 'unit-without-id 2']);
    expect(problems('id\n')).toEqual(['units-empty ']);
    expect(problems('')).toEqual(['units-empty ']);
    expect(problems('id,1.1.a,1.1.a: again\nA,1,1\n')).toEqual(['units-column-twice 1']);
    expect(problems('id,type\nA,"b\n')[0]).toContain('file-syntax');
    expect(problems('id,type\n\nA,half\n')).toEqual(['unknown-unit-type 3']);
    expect(problems('id,type,1.1.a\nA,full,1.5\n', '--locale', 'vi')).toEqual(['cell-unreadable 2']);
  });

  it('does not let names of objects in', () => {
    expect(problems('id,__proto__,constructor\nA,1,2\n')).toEqual([
      'units-unknown-column 1',
      'units-unknown-column 1',
    ]);
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
    expect(report.out).toMatch(/^ +6 +1\.1 +full +tiers/m);
    expect(JSON.parse(chiso('import', annex, '--id', 'x', '--report', '--json').out).counts.full).toBe(5);
    const pasted = file('pasted.txt', 'STT\tChỉ số\tĐiểm tối đa\n1\tMột\t10\n1.1\tHai\t9\n');
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
    expect(chiso('diff', two, next).out).toMatch(/^max +2\.1 +Thiết bị +30 +20$/m);
    expect(chiso('diff', two, next, '--markdown', '--lang', 'en').out).toContain(
      '| maximum | 2.1 | Thiết bị | 30 | 20 |',
    );
    const few = file('few.csv', `${unitsCsv.split('\n')[0]}\nH01,Một,full,1000,3,4,có,Bí thư,15,500\n`);
    expect(chiso('diff', two, next, '--units', few).out).toContain('| H01 | 75 | 75 | 1 | 1 |');
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
    expect(chiso('check', file('twice.yaml', 'id: a\nid: b\n')).out).toContain('file-syntax');
    expect(chiso('check', file('empty.yaml', '')).code).toBe(1);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n`;
    expect(chiso('check', file('bomb.yaml', bomb)).code).toBe(1);
    expect(chiso('check', file('proto.yaml', '__proto__: { polluted: 1 }\n')).code).toBe(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('says no more than a person can read', () => {
    const rows = Array.from({ length: 300 }, (_, index) => `U${index},full,x`).join('\n');
    const { err } = chiso('score', two, file('many.csv', `id,type,1.1.a\n${rows}\n`));
    expect(err.match(/cell-unreadable/g)).toHaveLength(100);
    expect(err).toContain('… +200');
  });
});

describe('help', () => {
  it('has an example for every command, and docs/cli.md is made from it', async () => {
    const { helps, helpDocument } = await import('../../src/cli/help.js');
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
