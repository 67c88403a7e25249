/** The built command, run as a process. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
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
}, 60_000);

function chiso(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the built command', () => {
  it('ranks units in both languages', () => {
    expect(chiso(['rank', two, units])).toMatchObject({ code: 0, err: '' });
    expect(chiso(['rank', two, units]).out).toMatch(/^ +1 +H01 +Huyện Một +85,5/m);
    expect(chiso(['rank', two, units, '--lang', 'en']).out).toMatch(/^ +1 +H01 +Huyện Một +85\.5/m);
  });

  it('works in a pipe, and shows no progress and no colours there', () => {
    const { code, out, err } = chiso(['rank', two, '-'], unitsCsv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('\u001b');
    const imported = chiso(
      ['import', '-', '--id', 'x', '--yaml'],
      'STT\tChỉ số\tĐiểm tối đa\tCách tính điểm\n1\tMột\t10\t\n1.1\tHai\t10\tCó: 10 điểm; Không: 0 điểm\n',
    );
    expect(imported).toMatchObject({ code: 0 });
    expect(chiso(['check', '-'], imported.out)).toEqual({ code: 0, out: '-: ✓\n', err: '' });
    expect(chiso(['score', two, '-'], '').code).toBe(1);
  });

  it('ends with 1 for problems in the input and with 2 for a wrong call', () => {
    expect(chiso(['rank', two, file('bad.csv', 'id,type,1.1.a\nA,full,x\n')])).toMatchObject({
      code: 1,
      out: '',
    });
    expect(chiso(['rank'])).toMatchObject({ code: 2, out: '' });
    expect(chiso(['--help']).code).toBe(0);
  });

  it('ranks 100,000 units in a few seconds', () => {
    const [head] = unitsCsv.split('\n');
    const rows = Array.from(
      { length: 100_000 },
      (_, index) =>
        `U${index},Đơn vị ${index},full,1000,${index % 5},4,có,Bí thư,${index % 30},${index % 1000}`,
    );
    writeFileSync(join(folder, 'huge.csv'), [head, ...rows].join('\n'));
    const start = process.hrtime.bigint();
    const { code, out } = chiso(['rank', two, join(folder, 'huge.csv'), '--csv']);
    expect(code).toBe(0);
    expect(out.trim().split('\r\n')).toHaveLength(100_001);
    expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(60);
  }, 90_000);

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
