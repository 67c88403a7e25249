/** Packs the library, installs it in an empty folder, and uses it there as people will. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import * as library from 'chiso';
import * as frameworks from 'chiso/frameworks';
import * as methods from 'chiso/methods';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'chiso-package-'));
const presets = readdirSync('frameworks', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path !== 'index.ts')
  .map((path) => basename(path, '.ts'));
let packed: string[] = [];

beforeAll(async () => {
  await run('npm', ['run', 'build'], '.');
  const pack = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.');
  const [{ filename, files }] = JSON.parse(pack) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
  cpSync('test/package/consumer', folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the tarball holds the build and nothing else', () => {
  const others = packed.filter((path) => !/^dist\/(src|node|frameworks)\/.+\.(js|d\.ts|json)$/.test(path));
  expect(others.sort()).toEqual(['LICENSE', 'README.md', 'README.vi.md', 'dist/schema.json', 'package.json']);
});

describe.each([
  ['chiso', library],
  ['chiso/methods', methods],
  ['chiso/frameworks', frameworks],
])('%s', (name, source) => {
  test.each([
    ['imported', 'module', `await import('${name}')`],
    ['required', 'commonjs', `require('${name}')`],
  ])('can be %s, with every name', async (_, type, module) => {
    const names = await evaluate(type, `Object.keys(${module}).filter((name) => name !== 'module.exports')`);
    expect(names).toEqual(Object.keys(source).sort());
  });
});

test('an error of chiso/methods is a ChisoError of chiso', async () => {
  const thrown = `(() => { try { require('chiso/methods').composite() } catch (error) { return error } })()`;
  expect(await evaluate('commonjs', `${thrown} instanceof require('chiso').ChisoError`)).toBe(true);
});

test('every preset is a module and a JSON file of its own', async () => {
  const load = (path: string) =>
    `${JSON.stringify(presets)}.map((id) => require('chiso/frameworks/' + id${path}))`;
  const modules = (await evaluate('commonjs', load(''))) as Record<string, object>[];
  expect(Object.assign({}, ...modules)).toEqual(JSON.parse(JSON.stringify(frameworks)));
  const documents = modules.flatMap((module) => {
    return Object.values(module).map((value) => {
      return 'groups' in value ? { $schema: '../schema.json', ...value } : value;
    });
  });
  expect(await evaluate('commonjs', load(" + '.json'"))).toEqual(documents);
  const imported = `(await import('chiso/frameworks/${presets[0]}.json', { with: { type: 'json' } })).default`;
  expect(await evaluate('module', imported)).toEqual(documents[0]);
});

test('the JSON Schema is a JSON file', async () => {
  expect(await evaluate('commonjs', "require('chiso/schema.json')")).toHaveProperty('$schema');
});

describe.each(['typescript', 'typescript-5.9'])('%s', (compiler) => {
  test.each(['nodenext', 'preserve'])(
    'compiles a program that uses the library (module: %s)',
    async (module) => {
      const outDir = `${compiler}-${module}`;
      await run('node', [
        resolve('node_modules', compiler, 'bin/tsc'),
        '--module',
        module,
        '--outDir',
        outDir,
      ]);
      if (module === 'preserve') return;
      await run('node', [`${outDir}/consumer.js`]);
      await run('node', [`${outDir}/consumer.cjs`]);
    },
  );
});

describe('in a browser bundle', () => {
  test('everything works without Node', async () => {
    const code = await bundle(
      "export * as library from 'chiso'; export * as methods from 'chiso/methods'; export * as frameworks from 'chiso/frameworks';",
    );
    const everything = 'Object.values(chiso).map((module) => Object.keys(module).sort())';
    expect(JSON.parse(runInNewContext(`${code}; JSON.stringify(${everything})`, {}))).toEqual(
      [frameworks, library, methods].map((module) => Object.keys(module).sort()),
    );
  });
  test('an unused preset costs nothing', async () => {
    const used = "import { defineFramework } from 'chiso'; export { defineFramework };";
    const unused = presets.map((id, at) => `import * as unused${at} from 'chiso/frameworks/${id}';`).join('');
    expect(await bundle(used + unused)).toBe(await bundle(used));
    const names = Object.keys(frameworks).join();
    expect(await bundle(`${used} import { ${names} } from 'chiso/frameworks';`)).toBe(await bundle(used));
  });
  test('a used preset brings no other, and no library code', async () => {
    for (const [name, preset] of Object.entries(frameworks)) {
      const code = await bundle(`export { ${name} } from 'chiso/frameworks';`);
      expect(code.length, name).toBeLessThan(JSON.stringify(preset).length + 1500);
    }
  });
});

/** The value of an expression, computed by Node in the consumer's folder. */
async function evaluate(type: string, expression: string): Promise<unknown> {
  return JSON.parse(
    await run('node', [`--input-type=${type}`, '-e', `console.log(JSON.stringify(${expression}))`]),
  );
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'chiso',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

async function run(program: string, args: string[], cwd = folder): Promise<string> {
  // Without the settings that npm gives to the scripts it runs.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  try {
    return (await promisify(execFile)(program, args, { cwd, env, maxBuffer: 64 << 20 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
}
