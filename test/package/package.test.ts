/** Packs the library, installs it in an empty folder, and uses it there as people will. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import * as library from 'chiso';
import * as authoring from 'chiso/authoring';
import * as frameworks from 'chiso/frameworks';
import * as methods from 'chiso/methods';
import * as sql from 'chiso/sql';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sources } from '../entries.js';

const folder = mkdtempSync(join(tmpdir(), 'chiso-package-'));
const presets = readdirSync('frameworks', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path !== 'index.ts')
  .map((path) => basename(path, '.ts'));
let packed: string[] = [];
let unpackedSize = Number.NaN;

beforeAll(async () => {
  await run('npm', ['run', 'build'], '.');
  const pack = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.');
  const [tarball] = JSON.parse(pack) as [
    { filename: string; files: { path: string }[]; unpackedSize: number },
  ];
  packed = tarball.files.map(({ path }) => path);
  unpackedSize = tarball.unpackedSize;
  cpSync('test/package/consumer', folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "consumer", "version": "1.0.0", "private": true, "type": "module" }',
  );
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball.filename}`]);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the tarball holds the build and the guides, every module once, in four megabytes', () => {
  const chunk = /^dist\/chunk-\w+\.js$/;
  const data = /^dist\/(schema\.json|frameworks\/([\w-]+\/)?[\w-]+\.(js|d\.ts|json))$/;
  const declaration = /^dist\/src\/.+\.d\.ts$/;
  const guide = /^(docs\/(frameworks\/)?[\w.-]+|frameworks\/README|[A-Z]+(\.vi)?)\.md$/;
  const others = packed.filter((path) => ![chunk, data, declaration, guide].some((kind) => kind.test(path)));
  const code = [...sources, 'src/cli.ts', 'src/numbers/decimal.ts'].map((path) =>
    path.replace(/^(.+)\.ts$/, 'dist/$1.js'),
  );
  expect(others.filter((path) => !/^dist\/main-\w+\.js$/.test(path)).sort()).toEqual(
    ['LICENSE', 'package.json', ...code].sort(),
  );
  expect(unpackedSize).toBeLessThan(4_000_000);
  // A code that one message has, and no other text.
  const built = packed.filter((path) => path.startsWith('dist/') && path.endsWith('.js'));
  const holders = built.filter((path) => readFileSync(path, 'utf8').includes('"logarithm-of-non-positive"'));
  expect(holders).toHaveLength(1);
});

test('the package names its libraries, so that a bill of materials lists them', async () => {
  const sbom = await run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']);
  const { components } = JSON.parse(sbom) as { components: { name: string }[] };
  expect(components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['csv-parse', 'decimal.js', 'yaml', 'zod']),
  );
});

test('every file that the package imports is in it, and every library is declared', async () => {
  const about = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const declared = Object.keys({ ...about['dependencies'], ...about['peerDependencies'] });
  const built = packed.filter((path) => /^dist\/[^/]+\.js$|^dist\/src\/.+\.js$/.test(path));
  const imported = built.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?:.*? from )?"([^".][^"]*)";$/gm)].map(
      ([, name = '']) => name,
    ),
  );
  const libraries = new Set(
    imported
      .filter((name) => !/^(node:|chiso(\/|$))|^(crypto|fs|path|util|module)$/.test(name))
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
  );
  expect([...libraries].sort()).toEqual(declared.sort());
});

describe.each([
  ['chiso', library],
  ['chiso/methods', methods],
  ['chiso/authoring', authoring],
  ['chiso/sql', sql],
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

test('tests in Jest can require it as the README says', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, config = ''] = /`jest\.config\.json`\n\n```json\n([^`]+)```/.exec(readme) ?? [];
  expect(Object.keys(JSON.parse(config))).toEqual(['transform', 'transformIgnorePatterns']);
  const plugin = '@babel/plugin-transform-modules-commonjs';
  const installed = createRequire(import.meta.url).resolve(plugin);
  writeFileSync(join(folder, 'jest.config.json'), config.replace(plugin, installed));
  await run('node', [resolve('node_modules/jest/bin/jest.js'), '--testMatch', '**/jest.test.cjs']);
});

/** Other engines, as `CHISO_NODES=/a/node:/b/node npm test`; the gate brings them. */
const engines = (process.env['CHISO_NODES'] ?? '').split(':').filter((path) => path !== '');
test.skipIf(engines.length === 0)('other versions of Node give the same digits', async () => {
  const here = await run('node', ['digits.mjs']);
  expect(here.length).toBeGreaterThan(100_000);
  const others = await Promise.all(engines.map((path) => run(path, ['digits.mjs'])));
  expect(others.map((digits) => digits === here)).toEqual(engines.map(() => true));
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
