/** Every rule found in a real decision gives its exact points. */
import { readFileSync } from 'node:fs';
import { scoreAll, validateFramework } from 'chiso';
import { describe, expect, test } from 'vitest';
import { type Loose, single } from '../scoring/support.js';

interface Case {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly exact: string | null;
  readonly peers?: readonly Readonly<Record<string, unknown>>[];
  readonly children?: readonly Readonly<Record<string, unknown>>[];
}

interface Example {
  readonly id: string;
  readonly item: { readonly max: number; readonly rule: Loose; readonly [key: string]: unknown };
  readonly cases: readonly Case[];
}

const { examples } = JSON.parse(readFileSync('test/data/rule-examples.json', 'utf8')) as {
  readonly examples: readonly Example[];
};

/** What kind of input can hold all the values that the cases give under a name. */
function kindOf(values: readonly unknown[], listed: readonly string[] = []): Loose {
  const given = values.filter((value) => value !== null && value !== 'NA');
  const [first] = given;
  if (typeof first === 'boolean') return { kind: 'boolean' };
  if (typeof first === 'object') return { kind: 'survey' };
  if (given.length > 0 && given.every((value) => /^\d{4}-\d\d-\d\d$/.test(String(value))))
    return { kind: 'date' };
  const numeric = given.every((value) => typeof value === 'number' || /^[\d./-]+$/.test(String(value)));
  return numeric ? { kind: 'number' } : { kind: 'choice', options: [...new Set([...listed, ...given])] };
}

/** Options that any choice inside the rule lists for an input. */
function optionsOf(rule: Loose, input: string): readonly string[] {
  if (typeof rule !== 'object' || rule === null) return [];
  if (rule.kind === 'choice' && rule.input === input) return Object.keys(rule.options);
  return Object.values(rule).flatMap((inner) => optionsOf(inner, input));
}

function inputsOf(rule: Loose, cases: readonly Case[]): Loose {
  const names = new Map<string, unknown[]>();
  const note = (values: Readonly<Record<string, unknown>>, prefix: string): void => {
    for (const [name, value] of Object.entries(values)) {
      names.set(prefix + name, [...(names.get(prefix + name) ?? []), value]);
    }
  };
  for (const { inputs, peers = [], children = [] } of cases) {
    note(inputs, '');
    for (const peer of peers) note(peer, '');
    for (const child of children) note(child, '>');
  }
  return Object.fromEntries(
    [...names].map(([name, values]) =>
      name.startsWith('>')
        ? [name.slice(1), { ...kindOf(values), of: 'children' }]
        : [name, kindOf(values, optionsOf(rule, name))],
    ),
  );
}

const stated = (values: Readonly<Record<string, unknown>>): Loose =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === 'NA' ? { notApplicable: 'không phát sinh' } : value,
    ]),
  );

/** The case's unit scored among its peers, with its sub-units. */
function pointsOf(document: Loose, { inputs, peers = [], children = [] }: Case): string | null {
  const unit = {
    id: 'case',
    inputs: { '1.1': stated(inputs) },
    children: children.map((values, index) => ({ id: `child ${index}`, values })),
  };
  // The list of peers already holds a unit with the same data as the case: it is the case itself.
  const others = peers.filter((peer) => JSON.stringify(peer) !== JSON.stringify(inputs));
  const units = [
    unit,
    ...others.map((peer, index) => ({ id: `peer ${index}`, inputs: { '1.1': stated(peer) } })),
  ];
  return scoreAll(document, units as Loose).scorecard('case').indicators['1.1']?.exact ?? null;
}

test('there are 31 examples with 77 cases', () => {
  expect(examples.length).toBe(31);
  expect(examples.flatMap(({ cases }) => cases).length).toBe(77);
});

describe.each(examples)('$id', ({ item, cases }) => {
  const document = single({ ...item, inputs: inputsOf(item.rule, cases) });

  test('is a valid framework', () => {
    const errors = (validateFramework(document).issues ?? []).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  test.each(cases)('$inputs earns $exact', (each) => {
    expect(pointsOf(document, each)).toBe(fractionText(each.exact));
  });
});

/** "7/2" as the library writes it: 3.5. Denominators here are 1, 2, 3, 4, 5 and 25. */
function fractionText(exact: string | null): string | null {
  if (exact === null) return null;
  const [top, bottom = '1'] = exact.split('/');
  return bottom === '3' ? exact : String(Number(top) / Number(bottom));
}
