import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import * as frameworks from './frameworks/index.js';
import { frameworkJsonSchema } from './src/rules/schema/json-schema.js';
import { sources } from './test/entries.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const common: Options = { format: 'esm', target: 'es2022', silent: true, clean: true };

export default defineConfig([
  {
    ...common,
    // The command and the entry points share what they have in common, so that every module is there once. decimal.js is
    // imported by a file of its own, which bundlers leave out where nothing takes a logarithm.
    entry: Object.fromEntries(
      [...sources, 'src/cli.ts', 'src/numbers/decimal.ts'].map((path) => [path.replace(/\.ts$/, ''), path]),
    ),
    outDir: 'dist',
    splitting: true,
    define: { CHISO_VERSION: JSON.stringify(version) },
    external: [/^chiso/],
    esbuildPlugins: [{ name: 'pure', setup: pureConstants }],
    onSuccess: writeData,
  },
  {
    ...common,
    // Programs that import the built package by its name; never published.
    entry: ['docs/examples/*.ts', 'test/bench/*.ts'],
    splitting: false,
    external: [/^chiso/],
    outDir: '.tmp/programs',
  },
]);

type Setup = NonNullable<Options['esbuildPlugins']>[number]['setup'];

/** Lets bundlers drop the constants (messages, schemas) that a program does not use: what makes a constant only makes it. */
function pureConstants(build: Parameters<Setup>[0]) {
  build.onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
    const calls = new Set<number>();
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.add(node.getStart(file));
      node.forEachChild(visit);
    };
    file.statements.filter(ts.isVariableStatement).forEach(visit);
    let contents = text;
    for (const at of [...calls].sort((a, b) => b - a))
      contents = `${contents.slice(0, at)}/* @__PURE__ */ ${contents.slice(at)}`;
    return { contents, loader: 'ts' };
  });
}

/** Writes what is data: each framework as module and as JSON, an index of the modules, and the JSON Schema. */
async function writeData() {
  await mkdir('dist/frameworks', { recursive: true });
  const index: string[] = [];
  for (const [name, value] of Object.entries(frameworks)) {
    const framework = 'groups' in value ? value : undefined;
    const file = `dist/frameworks/${framework?.id ?? name}`;
    await writeFile(`${file}.js`, `export const ${name} = ${json(value)}`);
    await writeFile(`${file}.json`, json(framework ? { $schema: '../schema.json', ...framework } : value));
    if (framework) await writeFile(`${file}.d.ts`, `export { ${name} } from './index.js';\n`);
    index.push(`export { ${name} } from './${framework?.id ?? name}.js';\n`);
  }
  await writeFile('dist/frameworks/index.js', index.join(''));
  await writeFile('dist/schema.json', json(frameworkJsonSchema()));
}

function json(value: unknown) {
  return `${JSON.stringify(value, null, 1)}\n`;
}
