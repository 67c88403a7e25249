/** What is read: standard input, encodings, documents, and where in them something is wrong. */
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readUpTo } from '../../src/cli/io.js';
import { run } from '../../src/cli/main.js';
import { placeIn } from '../../src/cli/place.js';
import { issue } from '../../src/messages/issue.js';
import { keyNoText } from '../../src/messages/syntax.js';
import { chiso, file, folder, frameworkYaml } from './world.js';

const two = file('two.yaml', frameworkYaml);

describe('standard input', () => {
  /** A pipe that gives these pieces, errors among them. */
  const pipe = (...pieces: readonly (string | { code: string })[]) => {
    let at = 0;
    return (chunk: Buffer) => {
      const piece = pieces[at++];
      if (piece === undefined) return 0;
      if (typeof piece === 'object') throw Object.assign(new Error(piece.code), piece);
      return chunk.write(piece);
    };
  };

  it('is read to its end, also where it has nothing yet or ends with an error', () => {
    expect(readUpTo(1e6, pipe('id,', 'type'))?.toString()).toBe('id,type');
    expect(readUpTo(1e6, pipe('a', { code: 'EAGAIN' }, 'b'))?.toString()).toBe('ab');
    expect(readUpTo(1e6, pipe('a', { code: 'EOF' }))?.toString()).toBe('a');
    expect(() => readUpTo(1e6, pipe('a', { code: 'EIO' }))).toThrow('EIO');
    expect(readUpTo(1e6, (chunk) => chunk.length)).toBeUndefined();
  });

  it('is one file only', () => {
    for (const args of [
      ['score', '-', '-'],
      ['diff', 'tai', '-', '--units', '-'],
      ['compare', 'tai', '-', '--variants', '-'],
    ]) {
      expect(chiso(...args).err).toContain('Chỉ một tệp có thể là "-".');
      expect(chiso(...args, '--lang', 'en')).toMatchObject({
        code: 2,
        err: expect.stringContaining('Only one file'),
      });
    }
  });
});

describe('a file', () => {
  it('of more than 200 MB is not read', () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, '');
    truncateSync(path, 200e6 + 1);
    expect(chiso('score', two, path).err).toContain('lớn hơn 200 MB. [file-too-large]');
    writeFileSync(path, '');
  });

  it('nested deeper than can be followed is refused, in JSON without a place', () => {
    const deeper = 100_000;
    for (const [index, text] of [
      `a: ${'['.repeat(deeper)}${']'.repeat(deeper)}`,
      `a: ${'{a: '.repeat(deeper)}`,
      `${'- '.repeat(deeper)}x`,
      `${'? '.repeat(deeper)}x`,
      Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ].entries())
      expect(chiso('check', file(`deep-${index}.yaml`, text))).toMatchObject({
        code: 1,
        out: expect.stringMatching(/:1:1: lỗi: .*lồng nhau quá sâu\. \[file-syntax\]\n.*\n$/),
      });
    expect(chiso('check', file('blank-lines.yaml', `id: a\n${'\n'.repeat(2000)}scale: 1`)).out).not.toContain(
      'quá sâu',
    );
    const json = file('deep-here.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(chiso('check', json)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^\S+deep-here\.json: lỗi: /),
    });
  });

  it('of more than 5 MB has problems with their path, and no place', () => {
    const found = issue(keyNoText, ['a', 0], {});
    const place = placeIn(`${' '.repeat(5e6)}{"a": [1]}`, 'long.json');
    expect(place(found)).toEqual({ issue: found, file: 'long.json' });
    expect(placeIn('{"a": [1]}', 'short.json')(found)).toMatchObject({ line: 1, column: 8 });
    // Where nothing stands at the path, the last part of it that is there.
    expect(placeIn('a: 1\nb:\n', 'x.yaml')({ ...found, path: ['b', 'c', 'd'] })).toMatchObject({
      line: 2,
      column: 1,
    });
    expect(placeIn('[1, 2]', 'x.json')({ ...found, path: [7] })).toMatchObject({ line: 1, column: 1 });
    expect(placeIn('? [a]\n: 1\nb: 2\n', 'x.yaml')({ ...found, path: ['b'] })).toMatchObject({
      line: 3,
      column: 1,
    });
    expect(placeIn('a: &x { b: 1 }\nc: *x\n', 'x.yaml')({ ...found, path: ['c', 'b'] })).toMatchObject({
      line: 2,
    });
  });

  it('of thousands of problems tells the first hundred', () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => `U${index},none`).join('\n');
    const { code, out, err } = chiso('score', two, file('thousands.csv', `id,group\n${rows}\n`));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('[more-issues]');
    expect(err.match(/: lỗi: /g)).toHaveLength(100);
    const keys = `{${Array.from({ length: 3000 }, () => '"a": 1').join(', ')}}`;
    for (const name of ['keys-twice.json', 'keys-twice.yaml']) {
      const path = file(name, keys);
      expect(chiso('check', path).out.match(/key-twice/g)).toHaveLength(100);
      expect(
        JSON.parse(chiso('check', path, '--json').out).filter(
          ({ issue }: { issue: { code: string } }) => issue.code === 'key-twice',
        ),
      ).toHaveLength(1000);
    }
    const braces = chiso('check', file('braces.yaml', `a: ${'['.repeat(200)}`)).out;
    expect(braces.length).toBeLessThan(1000);
    const columns = Array.from({ length: 150 }, (_, index) => `2.${index + 3}`).join(',');
    const strange = chiso('score', two, file('strange.csv', `id,type,${columns}\n`)).err;
    expect(strange).toContain('… và 50 vấn đề nữa');
  });
});

describe('a defect', () => {
  it('is no problem of the input, and is thrown', () => {
    const outside = {
      write: () => {
        throw new TypeError('broken');
      },
      warn: () => {},
      width: 80,
      progress: () => {},
      version: '0',
    };
    expect(() => run(['list'], outside)).toThrow('broken');
  });
});

describe('templates', () => {
  it('say what may be written in each column', () => {
    const asked = frameworkYaml
      .replace(
        'population: { kind: count, title: { vi: Dân số } }',
        'population: { kind: count }\n  founded: { kind: date, title: { vi: Ngày thành lập } }',
      )
      .replace('b: { kind: count, title: { vi: Tổng số } }', 'b: { kind: count }')
      .replace('users: { kind: number, min: 0 }', 'users: { kind: percent }')
      .replace(
        'max: 30 }',
        'max: 30, indicators: [{ code: "2.1.1", max: 20 }, { code: "2.1.2", max: 10, mayExceed: true, title: { vi: Thưởng } }] }',
      );
    const path = file('asked.yaml', asked);
    const heads = (...more: string[]) =>
      chiso('template', path, ...more)
        .out.slice(1)
        .trim()
        .split(/[,;](?=[\w.]+: )/);
    expect(heads('--locale', 'vi')).toEqual([
      'id;name',
      'type: loại đơn vị [Đủ]',
      'population: population',
      'founded: Ngày thành lập [ngày/tháng/năm]',
      '1.1.a: Chủ trì',
      '1.1.b: b',
      '1.9: 1.9 (Đã ban hành) [có | không]',
      '1.10: Trưởng ban [Bí thư | Phó Bí thư]',
      '2.1.1: 2.1.1 [tối đa 20 điểm]',
      '2.1.2: Thưởng [điểm]',
      '2.2.1: Người dân dùng [%]',
    ]);
    expect(heads('--lang', 'en').slice(3)).toEqual([
      'founded: Ngày thành lập [day/month/year]',
      '1.1.a: Chủ trì',
      '1.1.b: b',
      '1.9: 1.9 (Đã ban hành) [yes | no]',
      '1.10: Trưởng ban [Bí thư | Phó Bí thư]',
      '2.1.1: 2.1.1 [at most 20 points]',
      '2.1.2: Thưởng [points]',
      '2.2.1: Người dân dùng [%]',
    ]);
    const filled = `${chiso('template', path).out.trim()}\nH01,Một,full,1000,31/12/1999,3,4,x,Bí thư,12.5,11,"50%"\n`;
    expect(chiso('score', path, file('asked.csv', filled)).err).not.toContain('lỗi');
  });

  it('have no column for a type where there are no types', () => {
    expect(chiso('template', 'dti-province-2024').out).toMatch(
      /^\ufeffid,name,1: Nhận thức số \[tối đa 50 điểm\],/,
    );
  });

  it('have a column for the ranking group, where there are groups', () => {
    const grouped = `${frameworkYaml}ranking: { groups: [{ code: north, title: { vi: Bắc } }, { code: south, title: { vi: Nam } }] }\n`;
    expect(chiso('template', file('grouped.yaml', grouped)).out).toMatch(
      /^\ufeffid,name,type: loại đơn vị \[Đủ\],group: nhóm xếp hạng \[Bắc \| Nam\],/,
    );
    const units = file('grouped.csv', 'id,type,group\nA,đủ,Nam\nB,FULL,north\nC,full,Tây\n');
    const { err } = chiso('rank', file('grouped.yaml', grouped), units);
    expect(err).toContain('grouped.csv:4: lỗi: Ô C4, cột "group": "Tây"');
    expect(err).not.toMatch(/Ô [BC][23]/);
    const twins = grouped.replace('vi: Nam', 'vi: Bắc');
    expect(
      chiso('rank', file('twins.yaml', twins), file('bac.csv', 'id,type,group\nA,full,Bắc\n')).err,
    ).toContain('Ô C2');
  });
});

describe('an annex', () => {
  it('without rules is groups only, and is reported in English too', () => {
    const bare = file('bare-annex.csv', 'STT;Chỉ số;Điểm tối đa\n1;Nhận thức số;10\n2;Hạ tầng số;20\n');
    expect(chiso('import', bare, '--id', 'x').err).toContain('0 chỉ số: hiểu 0 (0%)');
    const annex = new URL('../authoring/data/annex.csv', import.meta.url).pathname;
    const report = chiso('import', annex, '--id', 'x', '--report', '--lang', 'en').out;
    expect(report).toMatch(/^Row +Code +Understood +Family +Note$/m);
    expect(report).toMatch(/^ +6 +1\.1 +full +tiers /m);
    expect(report).toMatch(/^ +\d+ +2\.2 +none /m);
  });

  it('tells several indicators with one problem in one line', () => {
    const annex = new URL('../authoring/data/annex.csv', import.meta.url).pathname;
    const { err } = chiso('import', annex, '--id', 'x');
    expect(err).toMatch(/^mục 1\.2, 2\.1: lưu ý: Mẫu số có thể bằng 0 .* \[zero-denominator-undeclared\]$/m);
    expect(chiso('import', annex, '--id', 'x', '--lang', 'en').err).toMatch(/^item 1\.2, 2\.1: warning: /m);
  });
});

describe('what is compared', () => {
  it('may be nothing different', () => {
    expect(chiso('diff', two, two).out).toBe('Không có khác biệt.\n');
    expect(chiso('diff', two, two, '--lang', 'en').out).toBe('No difference.\n');
    expect(JSON.parse(chiso('diff', two, two, '--json').out)).toEqual({ differences: [] });
    expect(chiso('diff', two, two, '--csv').out).toBe('\ufeffThay đổi,Mã,Tên,Trước,Sau\r\n');
  });

  it('may be one variant, and must be one', () => {
    const units = file(
      'compared.csv',
      'id,type,population,1.1.a,1.1.b,1.9,1.10,2.1,2.2.1\nA,full,9,1,2,1,Bí thư,1,2\nB,full,9,2,2,1,Bí thư,1,3\n',
    );
    const wrong = file('one-wrong.yaml', 'name: ""\nchange: {}\n');
    expect(chiso('compare', two, units, '--variants', wrong).err).toMatch(
      /one-wrong\.yaml:1:1: lỗi: .*variants-shape/,
    );
    expect(chiso('compare', two, units, '--variants', file('text.yaml', 'equal\n')).err).toContain(
      '[variants-shape]',
    );
  });

  it('is a unit that is there, or the first ones are named', () => {
    const one = frameworkYaml
      .replace(/ {2}- code: "2"[\s\S]*(?=classes)/, '')
      .replace(/scale: 100/g, 'scale: 60');
    const alone = file(
      'alone.csv',
      'id,type,1.1.a,1.1.b,1.9,1.10\nA,full,1,2,1,Bí thư\nB,full,2,2,1,Bí thư\n',
    );
    const left = chiso('compare', file('one-group.yaml', one), alone, '--leave-one-out');
    expect(left).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^lỗi: .*\[[a-z-]+\]\n/) });
    const units = file('near.csv', 'id,type\nALPHA,full\nBETA,full\n');
    expect(chiso('explain', two, units, 'ZZZZZZZZ').err).toContain(
      'near.csv: lỗi: Không có đơn vị "ZZZZZZZZ". [no-such-unit]\n  Có phải ALPHA, BETA?',
    );
    const named = file('named-unit.csv', `id,type\n${'Hòa An'.normalize('NFD')},full\n`);
    expect(chiso('explain', two, named, 'Hòa An'.normalize('NFD'))).toMatchObject({ code: 0, err: '' });
    expect(chiso('explain', two, units, 'ALPA').err).toContain('Có phải ALPHA?');
  });
});

describe('another scale', () => {
  it('is a number, exactly as it is written', () => {
    const plain = file(
      'to-scale.yaml',
      '{ id: p, version: 1.0.0, status: complete, level: x, title: { vi: P }, scale: 3, groups: [{ code: "1", title: { vi: a }, max: 1 }, { code: "2", title: { vi: b }, max: 2 }] }',
    );
    const made = JSON.parse(chiso('reweight', plain, '--scale', '7.5', '--places', '1').out);
    expect(made).toMatchObject({ id: 'p-7.5', scale: 7.5, groups: [{ max: 2.5 }, { max: 5 }] });
    expect(JSON.parse(chiso('reweight', plain, '--scale', '1/2', '--places', '6').out).scale).toBe('1/2');
    expect(chiso('reweight', plain, '--scale', 'mười').err).toContain('"mười" không phải là thang điểm.');
    expect(chiso('reweight', plain, '--scale', '7,5').err).toContain('"7,5" không phải là thang điểm.');
    expect(chiso('reweight', plain, '--scale', '1e400')).toMatchObject({ code: 1, out: '' });
  });
});
