/** The steps of the guides, run as they are written. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
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
}, 300_000);

/**
 * Filled in by hand: 3 meetings give 15, 3/4 x 20 = 15, 5 for the deputy, both halves 10, 8/10 x 45 + 3 = 39, 4 typed in:
 * 88. Next year 1.2 gives 3/4 x 15 = 11.25 and 1.4 both halves of 15: 89.25.
 */
const filled = [
  'H01,Huyện Một,3,3,4,Trưởng ban là Phó Bí thư/Phó Chủ tịch,có,có,8,10,3,4',
  'H02,Huyện Hai,4,4,4,Trưởng ban là Bí thư/Chủ tịch,có,có,10,10,5,5',
];

describe.each(['add-your-framework.md', 'add-your-framework.vi.md'])('%s', (guide) => {
  it('leads from an annex to a ranked table', () => {
    const text = readFileSync(here(`../../docs/${guide}`), 'utf8');
    const lines = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
      block.trim().split('\n'),
    );
    expect(lines.length).toBeGreaterThanOrEqual(9);
    const cwd = mkdtempSync(join(tmpdir(), 'chiso-guide-'));
    copyFileSync(here('../authoring/data/annex.csv'), join(cwd, 'annex.csv'));
    const [, changes = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    writeFileSync(join(cwd, 'changes.yaml'), changes);
    const said = new Map<string, string>();
    for (const line of lines) {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)]
        .map(([, quoted, bare]) => quoted ?? bare ?? '')
        .slice(1);
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd,
        encoding: 'utf8',
      });
      expect(status, `${line}\n${stderr}`).toBe(0);
      said.set(args[0] as string, `${stdout}${stderr}`);
      const units = join(cwd, 'units.csv');
      if (args.includes('units.csv') && args[0] === 'template')
        writeFileSync(units, `${readFileSync(units, 'utf8').trimEnd()}\n${filled.join('\n')}\n`);
    }
    expect(said.get('import')).toMatch(/6 chỉ số: hiểu 5 \(83%\)/);
    expect(said.get('score')).toMatch(/^H01 +Huyện Một +88 +115 /m);
    expect(said.get('rank')).toMatch(/^ +1 +H02 .* 115/m);
    expect(said.get('explain')).toContain('3/4 = 75% x 20 = 15');
    expect(said.get('diff')).toMatch(/^H01 +88 +89,25 +2 +2$/m);
  }, 300_000);
});

describe.each([
  ['README.vi.md', 'vi', ';'],
  ['README.md', 'en', ','],
] as const)('%s', (page, language, separator) => {
  it('leads from a spreadsheet to a ranking', () => {
    const text = readFileSync(here(`../../${page}`), 'utf8');
    const calls = [...text.matchAll(/^npx chiso (.*)$/gm)].map(([, words = '']) => words.split(' '));
    expect(calls.map(([name]) => name)).toEqual(['import', 'check', 'template', 'rank']);
    const cwd = mkdtempSync(join(tmpdir(), 'chiso-guide-'));
    // As a spreadsheet in that language saves it: the mark of UTF-8, its separator, rows that end with CR and LF.
    const rows: string[][] = parse(readFileSync(here('../authoring/data/annex.csv'), 'utf8'));
    writeFileSync(
      join(cwd, calls[0]?.[1] as string),
      `\ufeff${rows.map((row) => joined(row, separator)).join('\r\n')}\r\n`,
    );
    for (const args of calls) {
      const { status, stderr } = spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8' });
      expect(status, `${args.join(' ')}\n${stderr}`).toBe(0);
      if (args[0] !== 'template') continue;
      const table = join(cwd, args.at(args.indexOf('--out') + 1) as string);
      const cells = filled.map((row) => joined(row.split(','), separator));
      writeFileSync(table, `${readFileSync(table, 'utf8')}${cells.join('\r\n')}\r\n`);
    }
    const [, out = ''] = /--out (xep-hang|ranking)\.csv/.exec(text) ?? [];
    const ranked = readFileSync(join(cwd, `${out}.csv`), 'utf8').split('\r\n');
    expect(ranked.slice(1, 3).map((line) => line.split(separator).slice(0, 4))).toEqual([
      ['1', 'H02', 'Huyện Hai', '115'],
      ['2', 'H01', 'Huyện Một', '88'],
    ]);
    expect(ranked[0]).toContain(language === 'vi' ? 'Hạng' : 'Rank');
  }, 300_000);
});

function joined(cells: readonly string[], separator: string): string {
  return cells.map((cell) => (/["\n,;]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(separator);
}
