/** The layers of the library are rules of biome.json; here each of them meets files that keep it and files that break it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'chiso-layering-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files that keep to their layer pass', () => {
  const files = {
    'src/messages/a.ts': ["import './b.js';"],
    'src/numbers/a.ts': ["import './b.js';"],
    'src/numbers/decimal.ts': ["import 'decimal.js';"],
    'src/framework/a.ts': ["import '../messages/a.js';", "import '../numbers/a.js';"],
    'src/framework/zod.ts': ["import 'zod/mini';"],
    'src/rules/a.ts': ["import '../framework/a.js';", "import '../framework/zod.js';"],
    'src/rules/kinds/a.ts': ["import '../a.js';", "import '../expressions/a.js';"],
    'src/rules/schema/a.ts': ["import '../kinds/a.js';", "import '../../framework/zod.js';"],
    'src/validate/a.ts': ["import '../rules/a.js';", "import '../rules/kinds/a.js';"],
    'src/scoring/a.ts': ["import '../rules/a.js';", "import '../numbers/a.js';"],
    'src/ranking/a.ts': ["import '../validate/a.js';", "import '../scoring/a.js';"],
    'src/sql/a.ts': ["import '../rules/a.js';", "import '../scoring/a.js';"],
    'src/methods/index.ts': ["import './weigh/a.js';", "import '../ranking/a.js';"],
    'src/methods/weigh/a.ts': [
      "import '../table.js';",
      "import '../../scoring/a.js';",
      "import '../best/a.js';",
    ],
    'src/authoring/a.ts': ["import '../validate/a.js';", "import '../ranking/a.js';"],
    'src/index.ts': ["import './scoring/a.js';", "import './methods/index.js';"],
    'src/cli.ts': ["import 'node:fs';", "import './index.js';", 'console.log(process.argv);'],
    'src/cli/a.ts': ["import 'node:fs';", "import '../../frameworks/index.js';"],
    'frameworks/national/a.ts': ["import '../../src/framework/model.js';"],
    'frameworks/index.ts': ["import './national/a.js';"],
  };
  expect(lint('kept', files)).toEqual([]);
});

test('every line that breaks a layer fails', () => {
  const files = {
    'src/messages/a.ts': ["import '../numbers/a.js';", "import '../framework/a.js';"],
    'src/numbers/a.ts': ["import '../messages/a.js';", "import '../framework/a.js';", "import 'decimal.js';"],
    'src/numbers/decimal.ts': ["import './a.js';", "import 'zod/mini';"],
    'src/framework/a.ts': ["import '../rules/a.js';", "import 'zod/mini';", "import 'decimal.js';"],
    'src/framework/zod.ts': ["import 'zod';", "import './a.js';"],
    'src/rules/a.ts': ["import '../scoring/a.js';", "import '../validate/a.js';", "import 'decimal.js';"],
    'src/rules/expressions/a.ts': ["import '../kinds/a.js';", "import '../../scoring/a.js';"],
    'src/rules/kinds/a.ts': ["import '../schema/a.js';", "import '../../validate/a.js';"],
    'src/validate/a.ts': ["import '../scoring/a.js';", "import '../ranking/a.js';", "import 'zod/mini';"],
    'src/scoring/a.ts': ["import '../validate/a.js';", "import '../framework/zod.js';"],
    'src/scoring/b.ts': ["export type { A } from '../ranking/a.js';"],
    'src/ranking/a.ts': ["import '../methods/index.js';", "import '../authoring/a.js';"],
    'src/sql/a.ts': ["import '../index.js';", "import '../ranking/a.js';", "import '../framework/zod.js';"],
    'src/methods/index.ts': ["import '../index.js';", "import '../authoring/a.js';", "import 'decimal.js';"],
    'src/methods/weigh/a.ts': [
      "import '../../cli/a.js';",
      "import '../../index.js';",
      "import '../../cli.js';",
    ],
    'src/methods/b.ts': ["import '../../frameworks/index.js';"],
    'src/authoring/a.ts': ["import '../index.js';", "import '../methods/index.js';"],
    'src/index.ts': ["import './cli.js';", "import '../frameworks/index.js';", "import 'zod/mini';"],
    'src/cli.ts': ["import 'zod/mini';", "import 'decimal.js';"],
    'src/elsewhere/a.ts': ["import '../framework/a.js';"],
    'frameworks/national/a.ts': ["import '../../src/index.js';", "import './b.js';"],
    'frameworks/a.ts': ["import '../src/index.js';"],
    'frameworks/index.ts': ["import '../src/index.js';"],
  };
  const everyLine = Object.entries(files).flatMap(([file, lines]) =>
    lines.map((_, at) => `${file}:${at + 1}`),
  );
  const found = lint('broken', files).filter((finding) => finding.endsWith('noRestrictedImports'));
  expect(found.sort()).toEqual(everyLine.map((line) => `${line} noRestrictedImports`).sort());
});

test('the library touches neither Node nor the console, and imports in no circle', () => {
  const files = {
    'src/scoring/a.ts': ["import 'node:fs';", "console.log('a');", 'process.exit(1);'],
    'src/scoring/b.ts': ["import './c.js';"],
    'src/scoring/c.ts': ["import './b.js';"],
    'frameworks/national/a.ts': ["import 'fs';"],
  };
  expect(lint('impure', files)).toEqual(
    expect.arrayContaining([
      'src/scoring/a.ts:1 noNodejsModules',
      'src/scoring/a.ts:2 noConsole',
      'src/scoring/a.ts:3 noRestrictedGlobals',
      'src/scoring/b.ts:1 noImportCycles',
      'src/scoring/c.ts:1 noImportCycles',
      'frameworks/national/a.ts:1 noNodejsModules',
    ]),
  );
});

/** What biome finds in files laid out like the project, as `file:line rule`. */
function lint(name: string, files: Record<string, string[]>): string[] {
  const root = join(folder, name);
  for (const [file, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${lines.join('\n')}\n`);
  }
  copyFileSync('biome.json', join(root, 'biome.json'));
  writeFileSync(join(root, '.gitignore'), 'node_modules/\n');
  const { stdout, stderr, status } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--reporter=github', '--max-diagnostics=none', 'src', 'frameworks'],
    { cwd: root, encoding: 'utf8' },
  );
  const finding = /title=lint\/\w+\/(\w+),file=(.+?),line=(\d+)/g;
  const found = [...stdout.matchAll(finding)].map(([, rule, file, line]) => {
    return `${file?.slice(file.indexOf(`/${name}/`) + name.length + 2)}:${line} ${rule}`;
  });
  if (status !== 0 && found.length === 0) throw new Error(stderr);
  return found;
}
