/** The headings of a table of units, and tables that are for two frameworks. */
import { describe, expect, it } from 'vitest';
import { chiso, file, frameworkYaml } from './world.js';

const two = file('two.yaml', frameworkYaml);
const card = (text: string, ...more: string[]) =>
  JSON.parse(chiso('score', two, file('headings.csv', text), '--json', ...more).out)[0];
const error = (text: string) => {
  const { code, out, err } = chiso('score', two, file('headings.csv', text));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  return err;
};

describe('headings', () => {
  // 3/4 x 20 = 15, yes = 20, 20, 25.5, 500/1000 x 10 = 5.
  it('may be the titles themselves, in either language, in any capitals', () => {
    const head = 'Mã đơn vị;LOẠI;dân  số;Chủ trì;Tổng số;Đã ban hành;Trưởng ban;thiết bị;Người dân dùng';
    const row = 'H01;full;1000;3;4;có;Bí thư;25.5;500';
    expect(card(`${head}\n${row}\n`).total).toBe(85.5);
    expect(card(`${head.normalize('NFD')}\n${row.normalize('NFD')}\n`).total).toBe(85.5);
    const english = file('english.yaml', frameworkYaml.replace('vi: Thiết bị', 'vi: Thiết bị, en: Devices'));
    const scored = chiso('score', english, file('en.csv', 'id,type,DEVICES\nA,full,12\n'), '--json');
    expect(JSON.parse(scored.out)[0].total).toBe(12);
  });

  it('that may mean two things are refused, with the codes to write', () => {
    const twins = file(
      'twins.yaml',
      frameworkYaml.replace('title: { vi: Tổng số }', 'title: { vi: Chủ trì }'),
    );
    const { code, err } = chiso('score', twins, file('twins.csv', 'id,type,Chủ trì\nA,full,1\n'));
    expect(code).toBe(1);
    expect(err).toContain(
      'Ô C1, cột "Chủ trì": Tiêu đề "Chủ trì" có thể là 1.1.a, 1.1.b. [units-column-ambiguous]',
    );
    expect(err).toContain('Hãy ghi mã phía trước, ví dụ "1.1.b: Chủ trì".');
    const named = file('named.yaml', frameworkYaml.replace('title: { vi: Thiết bị }', 'title: { vi: Tên }'));
    expect(chiso('score', named, file('named.csv', 'id,type,Tên\nA,full,1\n')).err).toContain(
      'có thể là name, 2.1.',
    );
    expect(chiso('score', named, file('named2.csv', 'id,type,name,2.1: Tên\nA,full,B,1\n')).code).toBe(0);
  });

  it('that name one thing twice are refused, however they name it', () => {
    expect(error('id,mã đơn vị,type\nA,B,full\n')).toContain(
      'Cột "id" và cột "mã đơn vị" cùng là "id". [units-column-twice]\n  Chỉ giữ một cột.\n',
    );
    expect(error('id,type,2.1,Thiết bị\nA,full,1,2\n')).toContain(
      'Cột "2.1" và cột "Thiết bị" cùng là "2.1".',
    );
    expect(error('id,type,2.1,2.1\nA,full,1,2\n')).toContain(
      'Có hai cột cùng tiêu đề "2.1". [units-column-twice]\n  Chỉ giữ một cột. Bảng tính có thể đã đổi "4.10"',
    );
  });

  it('that name a code with several figures are told the headings of these', () => {
    expect(error('id,type,1.1: Họp\nA,full,1\n')).toContain('Mỗi số liệu của mã này một cột: 1.1.a, 1.1.b.');
    expect(chiso('score', two, file('one.csv', 'id,type,1.1\nA,full,1\n'), '--lang', 'en').err).toContain(
      'Its figures have a column each: 1.1.a, 1.1.b.',
    );
  });

  it('keep 4.10 and 4.1 apart', () => {
    const codes = file(
      'codes.yaml',
      `{ id: c, version: 1.0.0, status: complete, level: x, title: { vi: C }, scale: 30, groups: [{ code: "4", title: { vi: B }, max: 30, indicators: [{ code: "4.1", max: 10 }, { code: "4.10", max: 20 }] }] }`,
    );
    const scored = chiso('explain', codes, file('codes.csv', 'id,4.1,4.10\nA,5,20\n'), 'A', '--json');
    const points = JSON.parse(scored.out).map(({ code, points }: { code: string; points: string }) => [
      code,
      points,
    ]);
    expect(points).toEqual(
      expect.arrayContaining([
        ['4.1', '5'],
        ['4.10', '20'],
      ]),
    );
    expect(chiso('score', codes, file('codes2.csv', 'id,4.1,4.1\nA,5,20\n')).err).toContain(
      'đã đổi "4.10" thành "4.1"',
    );
  });

  it('of numbers of rows and of notes are passed over', () => {
    expect(card('STT,id,type,2.1,Ghi chú,\n1,A,full,12\n').total).toBe(12);
  });

  it('stand over rows that hold separators only, which spreadsheets leave at the end', () => {
    const rows = 'id;type;2.1;1.1.evidence\nA;full;12;\n;;;\n;;\n;;;;;;\n';
    const yaml = frameworkYaml.replace(
      'rule: { kind: linear, of: { ratio: { num: { in: a }',
      'evidence: { required: flag }\n        $&',
    );
    const scored = chiso('score', file('evidence2.yaml', yaml), file('spare.csv', rows), '--json');
    expect(
      JSON.parse(scored.out).map(({ unit, total }: { unit: string; total: number }) => [unit, total]),
    ).toEqual([['A', 12]]);
  });

  it('stand over rows that end as other programs end them', () => {
    const mixed = 'id,name,type,2.1\r\nA,Một,full,12\nB,"Hai\r\nba",full,x\rC,Bốn,full,y\n';
    const { err } = chiso('score', two, file('mixed.csv', mixed));
    // A spreadsheet counts rows, an editor lines: B takes lines 3 and 4.
    expect(err).toContain('mixed.csv:3: lỗi: Ô D3, cột "2.1": "x"');
    expect(err).toContain('mixed.csv:5: lỗi: Ô D4, cột "2.1": "y"');
  });
});

describe('a table for two editions', () => {
  const next = file(
    'next.yaml',
    frameworkYaml
      .replace('id: two', 'id: next')
      .replace(
        '{ code: "2.1", title: { vi: Thiết bị }, max: 30 }',
        '{ code: "2.0", title: { vi: Trạm phát }, max: 30 }',
      ),
  );
  const head = 'id,type,population,1.1.a,1.1.b,1.9,1.10';
  const both = `${head},2.1,2.0,2.2.1\nA,full,1000,3,4,có,Bí thư,30,15,500\nB,full,1000,4,4,có,Bí thư,15,30,500\n`;

  it('has the columns of both, and each edition takes its own', () => {
    // A: 15 + 20 + 20 + 5 and 30, then 15; B: 20 + 20 + 20 + 5 and 15, then 30.
    const found = chiso('diff', two, next, '--units', file('both.csv', both));
    expect(found).toMatchObject({ code: 0, err: '' });
    expect(found.out).toMatch(/^A +90 +75 +1 +2$/m);
    expect(found.out).toMatch(/^B +80 +95 +2 +1$/m);
    expect(found.out).toMatch(/^thêm +2\.0 +Trạm phát +— +30$/m);
    const json = [
      {
        id: 'A',
        type: 'full',
        facts: { population: 1000 },
        inputs: { '1.1': { a: 3, b: 4 }, '1.9': true, '1.10': 'Bí thư', '2.1': 30, '2.0': 15, '2.2.1': 500 },
      },
    ];
    const same = chiso(
      'diff',
      two,
      next,
      '--units',
      file('both.json', JSON.stringify({ units: json })),
      '--json',
    );
    expect(JSON.parse(same.out).effect).toEqual([
      { unit: 'A', total: { before: 90, after: 75 }, rank: { before: 1, after: 1 } },
    ]);
    expect(chiso('diff', two, next, '--units', file('both.csv', both), '--csv').out).toMatch(
      /^\ufeffThay đổi,[^\ufeff]*\r\n\r\nĐơn vị,[^\ufeff]*$/,
    );
  });

  it('may come from a pipe, is refused whole, and says each thing once', () => {
    const wrong = chiso(
      'diff',
      two,
      next,
      '--units',
      file('wrong-both.csv', both.replace('2.0', '2.9').replace(',4,4,', ',x,4,')),
    );
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('[units-unknown-column]');
    const above = chiso('diff', two, next, '--units', file('above.csv', both.replace(',3,4,', ',5,4,')));
    expect(above.err.match(/numerator-above-denominator/g)).toHaveLength(1);
  });

  it('is refused where a bare value would be points in one and a figure in the other', () => {
    const figure = file(
      'figure.yaml',
      frameworkYaml
        .replace('id: two', 'id: figure')
        .replace(
          '{ code: "2.1", title: { vi: Thiết bị }, max: 30 }',
          '{ code: "2.1", title: { vi: Thiết bị }, max: 30, indicators: [{ code: "2.1.1", max: 30 }] }',
        ),
    );
    // 2.1 gets its points from its members there: the column is not for it.
    expect(chiso('diff', two, figure, '--units', file('both2.csv', both.replace('2.0', '2.1.1'))).code).toBe(
      0,
    );
    const rule =
      '{ code: "1.9", max: 20, inputs: { yes: { kind: number } }, rule: { kind: perUnit, of: { in: yes }, points: 1, max: 20 } }';
    const number = file(
      'number.yaml',
      frameworkYaml
        .replace('id: two', 'id: number')
        .replace(/- code: "1\.9"[\s\S]*?(?= {6}- code: "1\.10")/, `- ${rule}\n`),
    );
    const { code, err } = chiso(
      'diff',
      two,
      number,
      '--units',
      file('both3.csv', both.replace(',2.0', ',ghi chú')),
    );
    expect(code).toBe(1);
    expect(err).toContain(
      'Giá trị của "1.9" không cùng nghĩa trong "two" và "number". [value-of-two-meanings]',
    );
    const json = [{ id: 'A', type: 'full', inputs: { '1.9': true } }];
    const refused = chiso('diff', two, number, '--units', file('both3.json', JSON.stringify(json)));
    expect(refused.err).toMatch(/both3\.json:1:\d+: lỗi: .*\[value-of-two-meanings\]/);
  });
});

describe('a variant', () => {
  it('is made with what may not be meant: fixed points under a new maximum, and the decision of the base', () => {
    const changes = 'id: three\nchange:\n  "1.1": { max: 10 }\n  "1.9": { max: 30 }\n';
    const made = chiso('derive', two, file('doubts.yaml', changes));
    expect(made.code).toBe(0);
    expect(made.err).toMatch(
      /doubts\.yaml:4:\d+: lưu ý: Điểm tối đa của "1\.9" đổi từ 20 thành 30, nhưng cách tính vẫn cho số điểm cũ\./,
    );
    // The quotient of 1.1 follows its maximum.
    expect(made.err).not.toContain('"1.1"');
    const meant = `id: three
scale: 100
change:
  "1.1": { title: { en: Meetings } }
  "1.9": { max: 20 }
  "1.10": { max: 20, rule: { kind: choice, input: case, options: { Bí thư: 20, Phó Bí thư: 5 } } }
`;
    expect(chiso('derive', two, file('meant.yaml', meant)).err).toBe('');
    const bare = chiso(
      'derive',
      'dong-nai-districts-2023',
      file('decision.yaml', 'id: mine\n'),
      '--lang',
      'en',
    );
    expect(bare.err).toContain('still names the decision of "dong-nai-districts-2023" (3473/QĐ-UBND)');
    const own = file('own.yaml', 'id: mine\nunset: [decision]\n');
    expect(chiso('derive', 'dong-nai-districts-2023', own).err).toBe('');
  });
});
