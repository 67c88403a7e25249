/** CONTRIBUTING says how a rule kind is added; here one is added so, and nothing of the library is blind to it. */
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

const replaced = (text: string, from: string | RegExp, to: string): string => {
  expect(text).toMatch(from);
  return text.replace(from, to);
};

/** `half` gives half the maximum to everyone. */
const declared = {
  'src/framework/notation.ts': `${replaced(read('src/framework/notation.ts'), '  | Info;', '  | Info\n  | Half;')}
/** Half the maximum, times a number. */
export interface Half {
  readonly kind: 'half';
  readonly times: Exact;
}
`,
};

const kindFile = `
import type { WordsOf } from '../field-words.js';
import type { Half } from '../../framework/notation.js';
import { notation } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import { exact } from '../../numbers/exact.js';
import { mul, rational } from '../../numbers/rational.js';
import { between } from '../expressions/range.js';
import { known } from '../figure.js';
import type { Say } from '../say.js';
import type { Earned, Evaluate } from '../scope.js';
import { type Change, changed } from './parts.js';
import type { Checked, Place } from './place.js';
import { pointsOf } from './points.js';

const half = rational(1n, 2n);

export function evaluate(rule: Half): Evaluate {
  const part = mul(half, exact(rule.times));
  return (_data, max) => ({ kind: 'half', points: known(mul(part, max)), max });
}

export function schema() {
  return z.strictObject({ kind: z.literal('half'), times: notation().exact });
}

export const words: WordsOf<Half> = { times: ['Times', 'How often half.', 'Số lần', 'Bao nhiêu lần một nửa.'] };

export function explain(earned: Earned, say: Say): string {
  return \`half = \${pointsOf(earned, say)}\`;
}

export function check(_rule: Half, place: Place): Checked {
  return { points: between(rational(0n), place.max), issues: [] };
}

export function visit(_rule: Half): void {}

export function change(rule: Half, to: Change): Half {
  return changed(rule, ['times'], to);
}
`;

/** The file, and a line in each table, as CONTRIBUTING lists them. */
const tables = [
  'src/rules/kinds.ts',
  'src/scoring/batch/rule-points.ts',
  'src/validate/pairs.ts',
  'src/sql/kinds.ts',
] as const;

function added(): Record<string, string> {
  const kinds = read('src/rules/kinds.ts').replace(
    /^ {2}info: info\.(\w+),$/gm,
    (line, what) => `${line}\n  half: half.${what},`,
  );
  return {
    ...declared,
    'src/rules/kinds/half.ts': kindFile,
    'src/rules/kinds.ts': replaced(
      kinds,
      'import * as info',
      "import * as half from './kinds/half.js';\nimport * as info",
    ),
    'src/scoring/batch/rule-points.ts': replaced(
      read(tables[1]),
      '  info: slow,',
      '  info: slow,\n  half: slow,',
    ),
    'src/validate/pairs.ts': replaced(read(tables[2]), '  info: none,', '  info: none,\n  half: none,'),
    'src/sql/kinds.ts': replaced(
      read(tables[3]),
      '  info: () => missing,',
      '  info: () => missing,\n  half: () => missing,',
    ),
  };
}

test('a kind that is declared and nothing else does not compile, and the compiler names every table', () => {
  const errors = compile(declared);
  expect([...new Set(errors.map(({ file }) => file))].sort()).toEqual([...tables].sort());
  const inKinds = errors.filter(({ file }) => file === 'src/rules/kinds.ts');
  const lines = read('src/rules/kinds.ts').match(/^ {2}info: /gm) ?? [];
  expect(inKinds).toHaveLength(lines.length);
});

test('with its file and its lines it compiles, and everything knows it', async () => {
  const files = added();
  expect(compile(files)).toEqual([]);
  const { validateFramework, score, scoreAll, explain, frameworkJsonSchema, scaleRule } = await load(files);
  const document = {
    id: 'half',
    version: '1.0.0',
    status: 'complete',
    level: 'district',
    scale: 10,
    title: { vi: 'Nửa', en: 'Half' },
    groups: [
      {
        code: '1',
        title: { vi: 'Nửa' },
        max: 10,
        indicators: [
          { code: '1.1', title: { vi: 'Nửa' }, max: 6, rule: { kind: 'half', times: 1 } },
          {
            code: '1.2',
            title: { vi: 'Nửa' },
            max: 4,
            rule: { kind: 'clamp', rule: { kind: 'half', times: 2 }, max: 3 },
          },
        ],
      },
    ],
  };
  const { value, issues } = validateFramework(document);
  expect(issues).toBeUndefined();
  // 6/2 = 3; 2 × 4/2 = 4, at most 3.
  const card = score(value, { id: 'a', inputs: {} });
  expect([card.indicators['1.1'].points, card.indicators['1.2'].points, card.total]).toEqual([3, 3, 6]);
  expect(scoreAll(value, [{ id: 'a', inputs: {} }]).totals).toEqual([6]);
  expect(explain(card, 'en').map(({ text }: { text: string }) => text)).toContain('half = 3');
  const { rule } = value.groups[0].indicators[1];
  const twice = { kind: 'clamp', rule: { kind: 'half', times: 4 }, max: 6 };
  expect(scaleRule(rule, (points: number) => 2 * points)).toEqual(twice);
  const schema = JSON.stringify(frameworkJsonSchema());
  expect(schema).toContain('"const":"half"');
  expect(schema).toContain('Bao nhiêu lần một nửa.');
  // A field it does not have is refused like that of any kind.
  const wrong = structuredClone(document);
  Object.assign(wrong.groups[0]?.indicators[0]?.rule as object, { extra: 1 });
  expect(validateFramework(wrong).issues?.[0].code).toBe('unknown-key');
});

test('CONTRIBUTING names these files, and no file that is not there', () => {
  const text = read('CONTRIBUTING.md');
  for (const file of ['src/framework/notation.ts', 'src/rules/kinds/', ...tables])
    expect(text).toContain(file);
  const paths = [...text.matchAll(/`((?:src|test|docs|frameworks)\/[\w./-]+)`/g)].map(
    ([, path]) => path as string,
  );
  expect(paths.length).toBeGreaterThan(12);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

/** Type errors of the library with some files written otherwise. */
function compile(files: Record<string, string>): readonly { readonly file: string; readonly text: string }[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const host = ts.createCompilerHost(options);
  const own = new Map(Object.entries(files).map(([file, text]) => [resolve(file), text]));
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => own.get(resolve(file)) ?? readFile.call(host, file);
  host.fileExists = (file) => own.has(resolve(file)) || fileExists.call(host, file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = own.get(resolve(file));
    return text === undefined
      ? getSourceFile.call(host, file, version, ...rest)
      : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram(['src/index.ts', 'src/sql/index.ts'], { ...options, noEmit: true }, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    file: file ? relative('.', file.fileName) : '',
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

// biome-ignore lint/suspicious/noExplicitAny: a library with a kind that the types here do not know
async function load(files: Record<string, string>): Promise<any> {
  const own = new Map(Object.entries(files).map(([file, text]) => [resolve(file), text]));
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export * from './src/index.js'; export { frameworkJsonSchema } from './src/rules/schema/json-schema.js'; export { scaleRule } from './src/authoring/scale-rule.js';",
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [
      {
        name: 'added',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) => {
            const file = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
            return own.has(file) ? { path: file } : undefined;
          });
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = own.get(path);
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`);
}
