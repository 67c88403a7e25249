/** The catalogue and the pages in docs/ are what the presets say; `vitest run test/frameworks -u` writes them anew. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.js';
import { presets } from './lint/presets.js';
import { page } from './page.js';

test('docs/catalogue.md tells every framework', async () => {
  await expect(catalogue(presets)).toMatchFileSnapshot('../../docs/catalogue.md');
});

test.each(presets)('docs/frameworks/$framework.id.md tells the framework', async (preset) => {
  await expect(page(preset)).toMatchFileSnapshot(`../../docs/frameworks/${preset.framework.id}.md`);
});

test('there is no page of a framework that is gone', () => {
  const pages = readdirSync('docs/frameworks').map((name) => name.replace(/\.md$/, ''));
  const ids = presets.map(({ framework }) => framework.id);
  expect(pages.filter((page) => !ids.includes(page))).toEqual([]);
});
