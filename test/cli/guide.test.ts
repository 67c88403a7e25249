/** The steps of the guides, run as they are written. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const command = join(mkdtempSync(join(tmpdir(), 'chiso-guide-')), 'cli.mjs');

beforeAll(async () => {
  const banner = {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  };
  await build({
    entryPoints: [here('../../src/cli.ts')],
    outfile: command,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner,
  });
}, 60_000);

/** Filled in by hand: 3 meetings give 15, 3/4 x 20 = 15, 5 for the deputy, both halves 10, 8/10 x 45 + 3 = 39, 4 typed in: 88. */
const filled = [
  'H01,Huyện Một,3,3,4,Trưởng ban là Phó Bí thư/Phó Chủ tịch,có,có,8,10,3,4',
  'H02,Huyện Hai,4,4,4,Trưởng ban là Bí thư/Chủ tịch,có,có,10,10,5,5',
];
const changes = 'id: huyen-mau-2026\nchange:\n  "1.1": { title: { en: Meetings } }\n';

describe.each(['add-your-framework.md', 'add-your-framework.vi.md'])('%s', (guide) => {
  it('leads from an annex to a ranked table', () => {
    const text = readFileSync(here(`../../docs/${guide}`), 'utf8');
    const lines = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
      block.trim().split('\n'),
    );
    expect(lines.length).toBeGreaterThanOrEqual(9);
    const cwd = mkdtempSync(join(tmpdir(), 'chiso-guide-'));
    copyFileSync(here('../authoring/data/annex.csv'), join(cwd, 'annex.csv'));
    writeFileSync(join(cwd, 'changes.yaml'), changes);
    const said = new Map<string, string>();
    for (const line of lines) {
      const [whole = '', target] = line.split(' > ');
      const args = [...whole.matchAll(/"([^"]*)"|(\S+)/g)]
        .map(([, quoted, bare]) => quoted ?? bare ?? '')
        .slice(1);
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd,
        encoding: 'utf8',
      });
      expect(status, `${line}\n${stderr}`).toBe(0);
      said.set(args[0] as string, `${stdout}${stderr}`);
      if (target)
        writeFileSync(
          join(cwd, target),
          target === 'units.csv' ? `${stdout.trim()}\n${filled.join('\n')}\n` : stdout,
        );
    }
    expect(said.get('import')).toMatch(/6 chỉ số: hiểu 5 \(83%\)/);
    expect(said.get('score')).toMatch(/^H01 +Huyện Một +88 +115 /m);
    expect(said.get('rank')).toMatch(/^ +1 +H02 .* 115/m);
    expect(said.get('explain')).toContain('3/4 = 75% x 20 = 15');
    expect(said.get('diff')).toContain('| H01 | 88 | 88 | 2 | 2 |');
  }, 60_000);
});
