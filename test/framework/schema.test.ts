import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as frameworks from '../../frameworks/index.js';
import { frameworkJsonSchema } from '../../src/rules/schema/json-schema.js';
import { shapeIssues } from '../../src/validate/shape.js';
import { type Loose, single, sound } from '../validate/support.js';

const schema = frameworkJsonSchema();
const accepts = new Ajv2020({ strict: false, allErrors: false }).compile(schema);

/** Both validators on the same document: the schema by ajv, and our own. */
function agree(document: unknown): boolean {
  const theirs = accepts(document) === true;
  const ours = shapeIssues(document).length === 0;
  expect({ document, valid: ours }).toEqual({ document, valid: theirs });
  return ours;
}

const { examples } = JSON.parse(
  readFileSync(new URL('../data/rule-examples.json', import.meta.url), 'utf8'),
) as { examples: readonly { item: Loose }[] };
const documents: readonly unknown[] = [
  sound(),
  ...examples.map(({ item }) => single(item)),
  ...Object.values(frameworks).filter(
    (each) => typeof each === 'object' && each !== null && 'groups' in each,
  ),
];

describe('the JSON Schema and validateFramework agree on shape', () => {
  test('every document is accepted by both, also with $schema', () => {
    for (const document of documents) expect(agree(JSON.parse(JSON.stringify(document)))).toBe(true);
    expect(agree({ $schema: '../schema.json', ...sound() })).toBe(true);
  });

  test('changed in thousands of places, every document is judged alike', () => {
    const replacements: readonly unknown[] = [null, true, -1, 1.5, '', 'x', '1/2', [], {}, { x: 1 }];
    let [tried, refused, turn] = [0, 0, 0];
    for (const document of documents) {
      const text = JSON.stringify(document);
      const places = placesOf(JSON.parse(text));
      // A fixed stride through the places of each document.
      for (let index = 0; index < places.length; index += Math.max(1, Math.floor(places.length / 25))) {
        const path = places[index] as readonly (string | number)[];
        for (const change of ['remove', 'add', 'replace'] as const) {
          turn += 1;
          const copy = JSON.parse(text);
          mutate(copy, path, change, replacements[turn % replacements.length]);
          tried += 1;
          if (!agree(copy)) refused += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(2000);
    expect(refused).toBeGreaterThan(1000);
  });
});

test('every field of the JSON Schema has a title and a description in both languages', () => {
  const untold: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'properties') visit(value, path);
      else
        for (const [name, field] of Object.entries(value as Loose)) {
          const { title = '', description = '' } = field as Loose;
          if (!/\S · \S/.test(title) || !/\S\n\S/.test(description)) untold.push(`${path}/${name}`);
          visit(field, `${path}/${name}`);
        }
    }
  };
  visit(schema, '');
  expect(untold).toEqual([]);
});

type Path = readonly (string | number)[];

function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...placesOf(item, at)];
  });
}

function mutate(document: Loose, path: Path, change: 'remove' | 'add' | 'replace', value: unknown): void {
  const parent = path.slice(0, -1).reduce((at, key) => at[key], document);
  const key = path[path.length - 1] as string;
  if (change === 'replace') parent[key] = value;
  else if (change === 'remove' && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (change === 'remove') delete parent[key];
  else if (Array.isArray(parent)) parent.push(value);
  else parent.notThere = value;
}

test('the schema is plain data of draft 2020-12, titled in both languages', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema['title']).toBe('Framework · Bộ chỉ số');
  const properties = schema['properties'] as Record<string, { title?: string; description?: string }>;
  for (const [name, field] of Object.entries(properties)) {
    expect(`${name}: ${field.title}`).toMatch(/^.+: .+ · .+$/);
    expect(field.description?.split('\n')).toHaveLength(2);
  }
});

test('the schema accepts numbers as the library reads them', () => {
  const number = (max: unknown) => ({ ...sound(), scale: max });
  for (const text of [1, '1', '.5', '1.', '-1e-3', ' 1/2 ', '+4']) expect(agree(number(text))).toBe(true);
  for (const text of ['', '1,5', '1/2/3', '1.000,5', 'e5', '0x1', true])
    expect(agree(number(text))).toBe(false);
});
