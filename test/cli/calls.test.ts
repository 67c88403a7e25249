/** How commands are called: options, languages, files that are written. */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/aligned.js';
import { helps } from '../../src/cli/help.js';
import { jsonFault } from '../../src/cli/json-fault.js';
import { chiso, file, folder, frameworkYaml, unitsCsv } from './world.js';

const two = file('two.yaml', frameworkYaml);
const units = file('units.csv', unitsCsv);

describe('options', () => {
  it.each([
    [
      ['rank', two, units, '--jsn'],
      'Không có tùy chọn --jsn. Có phải --json?',
      'There is no option --jsn. Did you mean --json?',
    ],
    [['rank', two, units, '--qqqqqq'], 'Không có tùy chọn --qqqqqq.\n', 'There is no option --qqqqqq.\n'],
    [['rank', two, units, '-j'], 'Không có tùy chọn -j.', 'There is no option -j.'],
    [['rank', two, units, '--json=1'], '--json không có giá trị', '--json takes no value'],
    [
      ['rank', two, units, '--locale'],
      'Sau --locale phải có giá trị: --locale <vi|en>.',
      'A value must follow --locale',
    ],
    [['rank', two, units, '--out', '--json'], 'Sau --out phải có giá trị', 'A value must follow --out'],
    [['rank', two, units, '--out='], 'Sau --out phải có giá trị', 'A value must follow --out'],
    [
      ['rnak', two, units],
      'Không có lệnh "rnak". Có phải "chiso rank"?',
      'There is no command "rnak". Did you mean "chiso rank"?',
    ],
    [['zzzzzzzz'], 'Không có lệnh "zzzzzzzz".\n', 'There is no command "zzzzzzzz".\n'],
    [
      ['reweight', two, '--scale', '50', '--places', '1,5'],
      '--places là một số nguyên, không phải "1,5"',
      '--places is a whole number',
    ],
  ])('that are wrong are named, with what was meant: %j', (args, vi, en) => {
    const called = chiso(...args);
    expect(called).toMatchObject({ code: 2, out: '' });
    expect(`${called.err}\n`).toContain(vi);
    expect(`${chiso(...args, '--lang', 'en').err}\n`).toContain(en);
  });

  it('are all named at once', () => {
    expect(chiso('rank', two, units, '--jsn', '--csw', '--jsn').err).toMatch(
      /^Không có tùy chọn --jsn\. Có phải --json\?\nKhông có tùy chọn --csw\. Có phải --csv\?\n\n/,
    );
  });

  it('name the language wherever they stand', () => {
    const asked = chiso('list', '--csv', '--lang', 'en').out;
    expect(chiso('--lang', 'en', 'list', '--csv').out).toBe(asked);
    expect(chiso('list', '--lang=en', '--csv').out).toBe(asked);
    expect(chiso('help', 'rank', '--lang=en').out).toContain('Scores and ranks the units.');
    // What follows "--" is no option.
    expect(chiso('show', '--', '--lang').err).toContain('"--lang"');
    for (const wrong of [['--lang', 'fr'], ['--lang'], ['--lang=']])
      expect(chiso('list', ...wrong)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/^--lang: vi/),
      });
  });

  it('tell the version', () => {
    expect(chiso('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
    expect(chiso('-v').out).toBe('1.2.3\n');
  });
});

describe('files that are written', () => {
  const at = (name: string) => join(folder, name);

  it('hold what the screen would have shown, in the form their ending says', () => {
    const written = (name: string, ...more: string[]) => {
      const path = at(name);
      expect(chiso('rank', two, units, '--out', path, ...more)).toMatchObject({ code: 0, out: '' });
      return readFileSync(path, 'utf8');
    };
    expect(written('rank.txt')).toBe(chiso('rank', two, units).out);
    expect(written('rank.csv', '--locale', 'en')).toBe(chiso('rank', two, units, '--csv').out);
    expect(written('rank.MD')).toBe(chiso('rank', two, units, '--markdown').out);
    expect(written('rank.json')).toBe(chiso('rank', two, units, '--json').out);
    expect(written('rank.json', '--markdown', '--force')).toBe(chiso('rank', two, units, '--markdown').out);
    expect(chiso('rank', two, units, '--out', '-').out).toBe(chiso('rank', two, units).out);
  });

  it('replace what was there as a whole, through a link too, and leave nothing else behind', () => {
    const inner = at('written');
    mkdirSync(inner);
    const target = file('written/target.yaml', 'old');
    symlinkSync(target, join(inner, 'link.yaml'));
    chmodSync(target, 0o600);
    const call = ['derive', two, file('to-out.yaml', 'id: x\n'), '--out', join(inner, 'link.yaml')];
    expect(chiso(...call)).toMatchObject({ code: 1, err: expect.stringContaining('sẽ mất 1 trong 1 dòng') });
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(chiso(...call, '--force').code).toBe(0);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readFileSync(target, 'utf8')).toMatch(/^# yaml-language-server: .*\n\nid: x\n/);
    expect(readdirSync(inner).sort()).toEqual(['link.yaml', 'target.yaml']);
  });

  it('are not touched where nothing could be made', () => {
    const wrong = file('wrong-units.csv', 'id,type\nA,half\n');
    expect(chiso('rank', two, wrong, '--out', at('never.csv')).code).toBe(1);
    const unsound = file('unsound-out.yaml', 'id: x\nchange: { "1.1": { max: 25 } }\n');
    expect(chiso('derive', two, unsound, '--out', at('never.yaml')).code).toBe(1);
    expect([existsSync(at('never.csv')), existsSync(at('never.yaml'))]).toEqual([false, false]);
  });

  it('are not written over what somebody has filled in, without being asked to', () => {
    const form = at('form.csv');
    expect(chiso('template', two, '--out', form).code).toBe(0);
    // The same once more loses nothing.
    expect(chiso('template', two, '--out', form).code).toBe(0);
    appendFileSync(form, 'H01\r\nH02\r\n');
    const again = chiso('template', two, '--out', form);
    expect(again.code).toBe(1);
    expect(again.err).toContain('sẽ mất 2 trong 3 dòng của tệp này. Chưa ghi gì.');
    expect(readFileSync(form, 'utf8')).toContain('H02');
    expect(chiso('template', two, '--out', form, '--force').code).toBe(0);
    expect(readFileSync(form, 'utf8')).not.toContain('H02');
  });

  it('are not read-only, nor links that lead nowhere', () => {
    const shut = file('shut.csv', 'old');
    chmodSync(shut, 0o444);
    expect(chiso('rank', two, units, '--out', shut, '--force').err).toContain('không có quyền (EACCES)');
    expect(readFileSync(shut, 'utf8')).toBe('old');
    symlinkSync(at('nowhere.csv'), at('dangling.csv'));
    expect(chiso('rank', two, units, '--out', at('dangling.csv')).code).toBe(1);
    expect(existsSync(at('nowhere.csv'))).toBe(false);
  });

  it('have the ending of what they hold', () => {
    for (const name of ['x.docx', 'x.xlsx', 'x.pdf', 'x.xyz', 'x.yaml']) {
      const { code, err } = chiso('rank', two, units, '--out', at(name));
      expect([name, code]).toEqual([name, 2]);
      expect(err).toContain('chỉ ghi được .json, .csv, .md, .markdown, .txt.');
      expect(existsSync(at(name))).toBe(false);
    }
    expect(chiso('template', two, '--out', at('x.json')).err).toContain('chỉ ghi được .csv.');
    expect(chiso('schema', '--out', at('x.csv'), '--lang', 'en').err).toContain(
      'does not write .csv files, only .json.',
    );
    expect(chiso('derive', two, 'x', '--out', at('x.csv')).err).toContain('.json, .yaml, .yml');
  });

  it('are never a file that is read, by whatever name', () => {
    const folders = at('linked');
    symlinkSync(folder, folders);
    symlinkSync(units, at('units-link.csv'));
    linkSync(units, at('units-hard.csv'));
    for (const path of [join(folders, 'units.csv'), at('units-link.csv'), at('units-hard.csv')])
      expect(chiso('rank', two, units, '--out', path, '--force')).toMatchObject({ code: 2, out: '' });
    expect(chiso('rank', two, at('units-link.csv'), '--out', units, '--force').code).toBe(2);
    expect(readFileSync(units, 'utf8')).toBe(unitsCsv);
  });

  it('are never a file that is read', () => {
    for (const args of [
      ['rank', two, units, '--out', units],
      ['diff', two, two, '--units', units, '--out', `${folder}/./units.csv`],
    ]) {
      expect(chiso(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('sẽ ghi đè') });
      expect(chiso(...args, '--lang', 'en').err).toContain('would overwrite a file that is read');
    }
    expect(readFileSync(units, 'utf8')).toBe(unitsCsv);
  });

  it('that cannot be written are named, with the reason', () => {
    for (const [path, vi, en] of [
      [folder, 'đây là một thư mục (EISDIR)', 'it is a folder (EISDIR)'],
      [
        at('no/such/x.csv'),
        'không có tệp hoặc thư mục này (ENOENT)',
        'there is no such file or folder (ENOENT)',
      ],
      [at('units.csv/x.csv'), 'không có thư mục này (ENOTDIR)', 'there is no such folder (ENOTDIR)'],
    ] as const) {
      expect(chiso('rank', two, units, '--out', path)).toMatchObject({ code: 1, out: '' });
      expect(chiso('rank', two, units, '--out', path).err).toContain(
        `Không ghi được "${path}": ${vi}. Chưa ghi gì.`,
      );
      expect(chiso('rank', two, units, '--out', path, '--lang', 'en').err).toContain(en);
    }
    expect(chiso('rank', two, units, '--out', `${folder}/${'x'.repeat(300)}`).err).toContain('ENAMETOOLONG');
  });
});

describe('80 columns', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map(displayWidth));

  it('are enough for every help, in both languages', () => {
    for (const language of ['vi', 'en'])
      for (const name of [undefined, ...Object.keys(helps)]) {
        const help = chiso(...(name ? [name] : []), '--help', '--lang', language).out;
        expect(widest(help), help).toBeLessThanOrEqual(80);
        expect(widest(chiso(name ?? 'x', '--nonsense', '--lang', language).err)).toBeLessThanOrEqual(80);
      }
  });

  it('are enough for every preset, with its long titles', () => {
    for (const language of ['vi', 'en']) {
      expect(widest(chiso('list', '--lang', language).out)).toBeLessThanOrEqual(80);
      for (const { id } of JSON.parse(chiso('list', '--json').out))
        expect(widest(chiso('show', id, '--lang', language).out), id).toBeLessThanOrEqual(80);
    }
    const editions = chiso('diff', 'dti-province-2022', 'dti-province-2024').out;
    expect(widest(editions)).toBeLessThanOrEqual(80);
    expect(editions).toMatch(/^điểm tối đa: scale +bộ chỉ +.* 1000 +940$/m);
  });

  it('are enough where letters and marks are apart', () => {
    const apart = file(
      'apart.yaml',
      frameworkYaml.replace('Huyện', 'Huyện'.normalize('NFD')).normalize('NFD'),
    );
    const shown = chiso('show', apart).out;
    expect(widest(shown)).toBeLessThanOrEqual(80);
    expect(shown.normalize('NFC')).toBe(chiso('show', two).out);
  });
});

describe('where a text stops being JSON', () => {
  it.each<[string, number]>([
    ['', 0],
    ['{"a": [1, 2.5e-3, true, null, {}], "b": "\\u00e9\\n"}', 51],
    ['{"a" 1}', 5],
    ['{"a": 1 "b": 2}', 8],
    ['[1, 2', 5],
    ['[1,]', 3],
    ['{"a": 1,}', 8],
    ['{,}', 1],
    ['{"a": 01}', 6],
    ['{"a": .5}', 6],
    ['{"a": nul}', 6],
    ["{'a': 1}", 1],
    ['{"a": "b\tc"}', 8],
    ['{"a": "b\\x"}', 8],
    ['{"a": "b', 8],
    ['[1] [2]', 4],
    ['{"a": 1]', 7],
    ['}', 0],
    ['[1}', 2],
    ['{a: 1}', 1],
    ['{"a":: 1}', 5],
  ])('is found: %s', (text, offset) => {
    expect(jsonFault(text)).toBe(offset);
  });

  it('is where the runtime says, if it says', () => {
    for (const text of ['{"a" 1}', '[1, 2 3]', '{"a": 1,}', '{"a": tru}', '[1] x']) {
      try {
        JSON.parse(text);
      } catch (error) {
        const said = /position (\d+)/.exec((error as Error).message)?.[1];
        // In a word such as "tru" the runtime points at the letter that is wrong.
        if (said !== undefined && !text.includes('tru')) expect(jsonFault(text)).toBe(Number(said));
      }
    }
  });
});
