/** Every code example of the pages and of the doc comments is type-checked and run, and its stated results compared. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, blocksOf } from './docs/blocks.js';
import { run } from './docs/run.js';
import { typeErrors } from './docs/types.js';

const pages = filesIn('.', false).concat(filesIn('docs'), filesIn('frameworks'));
const sources = filesIn('src').concat(filesIn('frameworks'));
const files = [
  ...pages.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md' && !file.startsWith('docs/api/')),
  ...sources.filter((file) => file.endsWith('.ts')),
];
const code = files
  .flatMap((file) => blocksOf(file))
  .filter(({ info }) => /^(ts|tsx|js|jsx|mts|mjs|typescript|javascript)\b/.test(info));
const errors = typeErrors(code);

describe('example at', () => {
  for (const block of code) {
    test(block.name, async () => {
      expect(['ts', 'ts setup'], `${block.name}: a block that no test runs`).toContain(block.info);
      const problems = errors.get(block.name) ?? [];
      if (problems.length > 0) throw new Error(problems.join('\n'));
      const results = await run(block);
      if (block.info === 'ts' && results === 0)
        throw new Error(`${block.name}: the example states no result`);
    });
  }
});

describe('an example', () => {
  const example = (...lines: string[]) =>
    blocksOf('page.md', ['```ts', ...lines, '```'].join('\n'))[0] as Block;

  test('fails at its line', async () => {
    await expect(run(example('const a = 1;', 'a + 1; // => 3'))).rejects.toThrow(
      'page.md:3: expected 2 to deeply equal 3',
    );
  });
  test('fails if it throws', async () => {
    await expect(run(example("throw new Error('no');"))).rejects.toThrow('page.md:2: no');
  });
  test('fails if it does not throw, or throws something else', async () => {
    await expect(run(example('1; // throws absent'))).rejects.toThrow('page.md:2: expected undefined');
    await expect(run(example('JSON.parse("{"); // throws absent'))).rejects.toThrow(
      'page.md:2: expected SyntaxError',
    );
  });
  test('fails if a result belongs to nothing', async () => {
    await expect(run(example('if (true) {', '  1; // => 1', '}'))).rejects.toThrow(
      '1 results are stated, 0 of them',
    );
  });
  test('fails the type check', () => {
    expect([...typeErrors([example('const a: string = 1;')]).values()]).toEqual([
      ["page.md:2: Type 'number' is not assignable to type 'string'."],
    ]);
  });
  test('fails if the value it states is not there', async () => {
    await expect(run(example('undefined; // => Math [1]'))).rejects.toThrow(
      'page.md:2: Math [1] is undefined',
    );
  });
  test('may state a typed array', async () => {
    expect(await run(example('new Float64Array(2); // => Float64Array(2) [0, 0]'))).toBe(1);
    await expect(run(example('[0, 0]; // => Float64Array(2) [0, 0]'))).rejects.toThrow('page.md:2: expected');
  });
  test('may state a result on several lines', async () => {
    expect(
      await run(example('const a = [1, 2];', '// => [', '//   1,', '//   2,', '// ]', 'a[0]; // => 1')),
    ).toBe(2);
  });
});

function filesIn(folder: string, recursive = true): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive, encoding: 'utf8' });
  return names.map((name) => (folder === '.' ? name : `${folder}/${name.replaceAll('\\', '/')}`));
}
