import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateFramework } from '../../src/validate/framework.js';
import { validateUnits } from '../../src/validate/units.js';
import { type Loose, single, sound } from './support.js';

const { examples } = JSON.parse(
  readFileSync(new URL('../data/rule-examples.json', import.meta.url), 'utf8'),
) as {
  readonly examples: readonly { readonly item: Loose }[];
};
const documents = [sound(), ...examples.map(({ item }) => single(item))].map((each) => JSON.stringify(each));

/** Values that people and attackers put where something else belongs. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    5e-324,
    '',
    '1/2',
    '-1e400',
    '7,04',
    '__proto__',
    'constructor',
    'valueOf',
    [],
    {},
    [[]],
  ),
  fc.constantFrom<unknown>(
    { in: 'x' },
    { share: 2 },
    { share: '1/0' },
    { score: '1' },
    { ratio: { num: 1, den: 0 } },
    { kind: 'info' },
    { kind: 'manual', step: 0 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

function replaced(text: string, steps: readonly number[], value: unknown): unknown {
  const copy = JSON.parse(text);
  let at: Loose = copy;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % keys.length];
    if (key === undefined) break;
    const inner = at[key];
    if (index === steps.length - 1 || typeof inner !== 'object' || inner === null) {
      at[key] = value;
      break;
    }
    at = inner;
  }
  return copy;
}

test('no change of a document makes validation throw, hang or leave a hole in a message', () => {
  const document = fc.constantFrom(...documents);
  const steps = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(document, steps, strange, steps, strange, (text, first, one, second, two) => {
      const changed = replaced(JSON.stringify(replaced(text, first, one)), second, two);
      const { value, issues = [] } = validateFramework(changed);
      expect(value === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
      for (const { message, hint } of issues) {
        for (const said of [message.en, hint.en, message.vi, hint.vi])
          expect(said).not.toMatch(/undefined|\[object|^$/);
      }
    }),
    { numRuns: 3000, seed: 405 },
  );
}, 300_000);

test('no data of a unit make validation throw', () => {
  const framework = sound();
  const key = fc.constantFrom('1.1', '1.2', '1.3', '2', '1', 'x', '__proto__');
  const values = fc.oneof(
    strange,
    fc.dictionary(fc.constantFrom('a', 'b', 'meetings', 'chair', 'share', 'notApplicable'), strange),
  );
  const units = fc.array(
    fc.record(
      {
        id: fc.oneof(fc.constant('a'), strange),
        inputs: fc.dictionary(key, values),
        facts: strange,
        children: strange,
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(units, fc.constantFrom(undefined, 'vi' as const, 'en' as const), (given, locale) => {
      const before = JSON.stringify(given);
      const { value, issues = [] } = validateUnits(framework, given, locale ? { locale } : {});
      expect(value === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
      expect(JSON.stringify(given)).toBe(before);
    }),
    { numRuns: 2000 },
  );
}, 300_000);
