/** The built command, run as a process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/aligned.js';
import { file, folder, frameworkYaml, unitsCsv } from './world.js';

const command = join(folder, 'cli.mjs');
const two = file('two.yaml', frameworkYaml);
const units = file('units.csv', unitsCsv);

beforeAll(async () => {
  await build({
    entryPoints: [new URL('../../src/cli.ts', import.meta.url).pathname],
    outfile: command,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // The YAML library is CommonJS and asks for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}, 300_000);

function chiso(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
}

/** What `verify` is shown: a ranking that was sealed before. */
function sealAll(cwd: string): void {
  const sealed = [
    'rank',
    'huyen-toi.yaml',
    'don-vi.csv',
    '--locale',
    'vi',
    '--seal',
    '--out',
    'xep-hang.json',
  ];
  const { status, stderr } = spawnSync(process.execPath, [command, ...sealed], { cwd, encoding: 'utf8' });
  expect([status, stderr.includes('lỗi')]).toEqual([0, false]);
}

describe('the built command', () => {
  it('ranks units in both languages', () => {
    expect(chiso(['rank', two, units])).toMatchObject({ code: 0, err: expect.not.stringContaining('lỗi') });
    expect(chiso(['rank', two, units]).out).toMatch(/^ +1 +H01 +Huyện Một +85,5/m);
    expect(chiso(['rank', two, units, '--lang', 'en']).out).toMatch(/^ +1 +H01 +Huyện Một +85\.5/m);
  });

  it('works in a pipe, and shows no progress and no colours there', () => {
    const { code, out, err } = chiso(['rank', two, '-'], unitsCsv);
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('lỗi') });
    expect(out).not.toContain('\u001b');
    const imported = chiso(
      ['import', '-', '--id', 'x', '--yaml'],
      'STT\tChỉ số\tĐiểm tối đa\tCách tính điểm\n1\tMột\t10\t\n1.1\tHai\t10\tCó: 10 điểm; Không: 0 điểm\n',
    );
    expect(imported).toMatchObject({ code: 0 });
    expect(chiso(['check', '-'], imported.out)).toEqual({ code: 0, out: '-: ✓\n', err: '' });
    expect(chiso(['score', two, '-'], '').code).toBe(1);
  });

  it('runs the example of every command as it is written', async () => {
    const { helps } = await import('../../src/cli/help.js');
    const changes = 'id: huyen-2026\ntitle: { en: District }\n';
    const places: Readonly<Record<string, string>> = {
      'huyen-toi.yaml': frameworkYaml,
      'nam-2025.yaml': frameworkYaml,
      'nam-2026.yaml': frameworkYaml
        .replace('id: two', 'id: three')
        .replace('percent, bands', 'percent, gap: lower, bands'),
      'don-vi.csv': unitsCsv.replace('25.5', '"25,5"'),
      'thay-doi.yaml': changes,
      'phu-luc.csv': 'STT;Chỉ số;Điểm tối đa\n1;Nhận thức số;10\n1.1;Họp;10\n',
    };
    const said: Readonly<Record<string, RegExp>> = {
      list: /^dong-nai-departments-2023 .* 1000 /m,
      show: /^1 +Nhận thức số +50$/m,
      check: /^huyen-toi\.yaml: ✓\n$/,
      score: /^H02 .* 70 +100 +70 +Khá/m,
      rank: /^ +2 +H02 .* 70$/m,
      explain: /^ {2}1\.1 .* 3\/4 = 75% x 20 = 15 +15 +20$/m,
      diff: /^H02 +70 +70 +2 +2$/m,
      derive: /^id: huyen-2026$/m,
      import: /^ +- code: "1\.1"$/m,
      template: /^\ufeffid;name;type: loại đơn vị \[Đủ\];population: Dân số;1\.1\.a: Chủ trì;/,
      compare: /^bỏ 1 +-1 +-1 +1 +1$/m,
      reweight: /^scale: 100$/m,
      verify: /^Đúng: /,
      schema: /"\$schema": "https:\/\/json-schema\.org/,
    };
    const cwd = mkdtempSync(join(folder, 'examples-'));
    for (const [name, { example }] of Object.entries(helps)) {
      if (name === 'verify') sealAll(cwd);
      for (const [path, text] of Object.entries(places)) writeFileSync(join(cwd, path), text);
      const args = example.split(' ').slice(1);
      const out = args.includes('--out') ? args.at(-1) : undefined;
      if (out) rmSync(join(cwd, out), { force: true });
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd,
        encoding: 'utf8',
      });
      expect({ name, status, stderr: status === 0 ? '' : stderr }).toEqual({ name, status: 0, stderr: '' });
      if (out) expect(stdout).toBe('');
      const text = out ? readFileSync(join(cwd, out), 'utf8') : stdout;
      expect(text, name).toMatch(said[name] as RegExp);
      for (const language of ['vi', 'en']) {
        const help = chiso([name, '--help', '--lang', language]).out;
        expect(help).toContain(example);
        for (const line of help.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
      }
    }
  }, 300_000);

  it('says so where its output cannot be written, and reads no device without an end', () => {
    const small = units;
    const full = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${command}" rank "${two}" "${small}" > /dev/full`],
      {
        encoding: 'utf8',
      },
    );
    expect(full).toMatchObject({ status: 1, stderr: expect.stringContaining('(ENOSPC)') });
    expect(full.stderr).not.toContain('    at ');
    const endless = spawnSync(process.execPath, [command, 'rank', two, '/dev/zero'], { encoding: 'utf8' });
    expect(endless).toMatchObject({ status: 1, stderr: expect.stringContaining('lớn hơn 200 MB') });
  });

  it('says nothing when the reader of a pipe leaves', () => {
    const units = ['id,type', ...Array.from({ length: 20_000 }, (_, index) => `U${index},full`)].join('\n');
    const script = `"${process.execPath}" "${command}" rank "${two}" "${file('pipe.csv', units)}" | head -n 1`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    expect({ status, stdout: stdout.split(' ')[0] }).toEqual({ status: 0, stdout: 'Hạng' });
    expect(stderr).not.toContain('EPIPE');
  });

  it('reads units in JSON from a pipe, and one standard input only', () => {
    const list = JSON.stringify([{ id: 'A', type: 'full', inputs: {} }]);
    expect(chiso(['score', two, '-'], list)).toMatchObject({
      code: 0,
      err: expect.not.stringContaining('lỗi'),
    });
    expect(chiso(['score', '-', '-'], list)).toMatchObject({ code: 2, out: '' });
    expect(chiso(['score', '-', '-', '--lang', 'en'], list).err).toContain('Only one file');
  });

  it('ends with 1 for problems in the input and with 2 for a wrong call', () => {
    expect(chiso(['rank', two, file('bad.csv', 'id,type,1.1.a\nA,full,x\n')])).toMatchObject({
      code: 1,
      out: '',
    });
    expect(chiso(['rank'])).toMatchObject({ code: 2, out: '' });
    expect(chiso(['--help']).code).toBe(0);
  });

  it('ranks 100,000 units', () => {
    const [head] = unitsCsv.split('\n');
    const rows = Array.from(
      { length: 100_000 },
      (_, index) =>
        `U${index},Đơn vị ${index},full,1000,${index % 5},4,có,Bí thư,${index % 30},${index % 1000}`,
    );
    writeFileSync(join(folder, 'huge.csv'), [head, ...rows].join('\n'));
    const { code, out } = chiso(['rank', two, join(folder, 'huge.csv'), '--csv']);
    expect(code).toBe(0);
    expect(out.trim().split('\r\n')).toHaveLength(100_001);
  });

  it.each([
    ['deep.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['deep.yaml', `a: ${'['.repeat(20_000)}`],
    ['binary.yaml', '\u0000\u0001\ufffd'],
    ['number.json', '{"id": "a", "scale": 1e400}'],
    ['keys.json', '{"__proto__": {"x": 1}, "constructor": {"prototype": {"x": 1}}}'],
  ])('refuses the hostile %s with a clear issue', (name, content) => {
    const { code, out, err } = chiso(['check', file(name, content)]);
    expect(code).toBe(1);
    expect(out).toMatch(/lỗi: .*\[[a-z-]+\]/);
    expect(err).toBe('');
  });
});
