import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { build } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import * as frameworks from './frameworks/index.js';
import { frameworkJsonSchema } from './src/rules/schema/json-schema.js';

const unbundled: Options = { format: 'esm', target: 'es2022', bundle: false, clean: true, silent: true };

export default defineConfig([
  {
    ...unbundled,
    // One file out per file in, so that `sideEffects: false` lets bundlers drop whole modules.
    // The declarations come from `tsc -p tsconfig.build.json`: same layout, and no shared chunks.
    entry: ['src/**/*.ts', 'frameworks/**/*.ts'],
    outDir: 'dist',
    async onSuccess() {
      await bundleZod();
      await bundleForNode();
      await bundleCommand();
      await writeSubpaths();
    },
  },
  {
    ...unbundled,
    // Programs that import the built package by its name (benchmarks also single modules of it); never published.
    entry: ['docs/examples/*.ts', 'bench/*.ts'],
    bundle: true,
    external: [/^chiso/],
    outDir: '.tmp/programs',
  },
]);

/** Puts the few functions of zod that the schemas use in place of `zod`, so that it need not be installed and loaded. */
async function bundleZod() {
  await build({
    entryPoints: ['src/framework/zod.ts'],
    outfile: 'dist/src/framework/zod.js',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    banner: { js: await zodLicense() },
  });
}

/**
 * The same modules in three files for Node, which reads two hundred small ones three times as slowly. The entry points
 * share what they have in common, so that an error of `chiso/methods` is a `ChisoError` of `chiso`.
 */
async function bundleForNode() {
  await build({
    entryPoints: ['src/index.ts', 'src/methods/index.ts', 'src/methods/bod.ts', 'src/sql/index.ts'],
    outdir: 'dist/node',
    bundle: true,
    splitting: true,
    external: ['yalps'],
    format: 'esm',
    target: 'node20',
    banner: { js: await zodLicense() },
  });
}

async function zodLicense() {
  return `/*! zod (https://zod.dev)\n\n${await readFile('node_modules/zod/LICENSE', 'utf8')}*/`;
}

/** Puts the CSV and YAML libraries into the command, so that whoever installs the package need not have them. */
async function bundleCommand() {
  const texts = ['zod', 'yaml', 'csv-parse'].map(
    async (name) => `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, 'utf8')}`,
  );
  const licenses = (await Promise.all(texts)).join('\n\n').replace(/\*\//g, '* /');
  await build({
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/src/cli.js',
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['decimal.js'],
    // The YAML library is CommonJS and asks for Node's own modules.
    banner: {
      js: `/*! ${licenses} */\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
  });
}

/** Adds what is not TypeScript: `chiso/frameworks/<id>` as module and as JSON, and the JSON Schema. */
async function writeSubpaths() {
  for (const path of await readdir('frameworks', { recursive: true })) {
    if (!path.endsWith('.ts') || path === 'index.ts') continue;
    const id = basename(path, '.ts');
    const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const value = Object.entries(frameworks).find(([exported]) => exported === name)?.[1];
    if (value === undefined) throw new Error(`frameworks/index.ts does not export ${name} of ${path}`);
    const document = 'groups' in value ? { $schema: '../schema.json', ...value } : value;
    await writeFile(`dist/frameworks/${id}.json`, json(document));
    if (dirname(path) === '.') continue;
    const reexport = `export * from './${dirname(path)}/${id}.js';\n`;
    await writeFile(`dist/frameworks/${id}.js`, reexport);
    await writeFile(`dist/frameworks/${id}.d.ts`, reexport);
  }
  await writeFile('dist/schema.json', json(frameworkJsonSchema()));
}

function json(value: unknown) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
