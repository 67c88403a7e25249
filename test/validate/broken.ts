/** Documents broken the way people, programs and attackers break them, and data for whatever is still accepted. */
import { expect } from 'vitest';
import type { Framework, Group, Input } from '../../src/framework/model.js';
import type { Issue } from '../../src/messages/issue.js';
import type { Loose } from './support.js';

/** A stream of numbers from 0 to below 1 (mulberry32), the same for the same seed. */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Chance = () => number;

export function pick<T>(values: readonly T[], chance: Chance): T {
  return values[Math.floor(chance() * values.length)] as T;
}

/** What is put where something else belongs. */
const strange: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.1,
  1e308,
  -5e-324,
  2 ** 53,
  '',
  ' ',
  '1/2',
  '2/3',
  '-1/3',
  '1e399',
  '1e-399',
  '0e0',
  '99999999999999999999.5',
  '7,04',
  '__proto__',
  'constructor',
  'toString',
  'x',
  [],
  {},
  [[]],
  { vi: 'x' },
  { in: 'x' },
  { share: '4/3' },
  { share: '-1/2' },
  { score: '1' },
  { percentOf: '1' },
  { ratio: { num: 1, den: 0 } },
  { ratio: { num: 1, den: { in: 'a' }, zeroDen: 'na' } },
  { peer: { of: { in: 'a' }, stat: 'max' } },
  { ln: 0 },
  { kind: 'info' },
  { kind: 'manual' },
  { kind: 'fixed', give: { share: '1/3' } },
  { kind: 'clamp', rule: { kind: 'manual' }, min: '-1/3' },
  { kind: 'combine', how: 'mean', parts: [{ rule: { kind: 'manual' }, weight: 0 }] },
  'full',
  'zero',
  'drop',
  'rescale',
  'bonus',
  'penalty',
  'condition',
  'geometric',
  'harmonic',
  'weighted-mean',
  'percent',
  'share',
  'count',
  'survey',
  'date',
];

type Slot = readonly [holder: Loose, key: string];

/** Every place of a document. */
function places(value: Loose, found: Slot[] = []): Slot[] {
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    if (typeof value[key] === 'object' && value[key] !== null) places(value[key], found);
  }
  return found;
}

/** Changes one place of a document, in place. */
export function damage(document: Loose, chance: Chance): void {
  const all = places(document);
  if (all.length === 0) return;
  const [holder, key] = pick(all, chance);
  const [other, otherKey] = pick(all, chance);
  const value = holder[key];
  const copy = (what: unknown): unknown => (what === undefined ? null : JSON.parse(JSON.stringify(what)));
  const ways: readonly (() => void)[] = [
    () => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    },
    () => {
      holder[key] = copy(pick(strange, chance));
    },
    () => {
      [holder[key], other[otherKey]] = [copy(other[otherKey]), copy(value)];
    },
    () => {
      if (Array.isArray(holder)) holder.splice(Number(key), 0, copy(value));
      else holder[`${key}x`] = copy(value);
    },
    () => {
      if (typeof value === 'number')
        holder[key] = pick([value * 1e9, -value, value / 3, String(value)], chance);
      else if (typeof value === 'string')
        holder[key] = pick([`${value} `, value.slice(1), [value], 3], chance);
      else if (typeof value === 'boolean') holder[key] = !value;
      else holder[key] = Array.isArray(value) ? { ...value } : [value];
    },
    () => {
      holder[key] = copy(other[otherKey]);
    },
    () => {
      if (Array.isArray(value)) holder[key] = [...value].reverse();
      else if (typeof value === 'object' && value !== null) holder[key] = { ...value, extra: 1 };
    },
    // A change that most often leaves the document sound, so that its scoring is tried as well.
    () => {
      const policies: Loose = { na: ['full', 'zero', 'drop', 'rescale'], missing: ['absent', 'zero'] };
      const field = pick(['na', 'missing'], chance);
      const node = holder.code !== undefined || holder.groups ? holder : document;
      node[field] = pick(policies[field], chance);
    },
    () => {
      document.rounding = {
        stage: pick(['indicator', 'group', 'total'], chance),
        places: Math.floor(chance() * 4),
        mode: pick(['half-up', 'half-even', 'down', 'up'], chance),
      };
    },
    () => {
      const node = holder.code === undefined ? document : holder;
      node.aggregate = pick(['sum', 'weighted-mean', 'geometric', 'harmonic'], chance);
    },
    () => {
      document.convertTo = pick([1, 100, 1000, '1/3'], chance);
    },
  ];
  pick(ways, chance)();
}

/** Whether an issue can be shown to someone: its words are there, and its place is in the document. */
export function expectWellFormed(found: Issue, document: unknown): void {
  expect(found.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(['error', 'warning']).toContain(found.severity);
  for (const said of [found.message.en, found.hint.en, found.message.vi, found.hint.vi]) {
    expect(said.trim()).not.toBe('');
    expect(said).not.toMatch(/undefined|\[object/);
    expect(said.length).toBeLessThan(2000);
    expect(said).toBe(said.normalize('NFC'));
  }
  let at: Loose = document;
  for (const key of found.path.slice(0, -1)) {
    expect(typeof at === 'object' && at !== null && Object.hasOwn(at, key), `${found.path.join('/')}`).toBe(
      true,
    );
    at = at[key];
  }
  if (found.path.length > 0) expect(typeof at === 'object' && at !== null, found.path.join('/')).toBe(true);
}

/** Fails on NaN, an infinite number or -0 anywhere inside, with its place. */
export function expectPlainNumbers(value: unknown, path = ''): void {
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    throw new Error(`${Object.is(value, -0) ? '-0' : String(value)} at ${path}`);
  if (typeof value === 'string' && /NaN|Infinity|^-0(\.0*)?$/.test(value))
    throw new Error(`"${value}" at ${path}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) expectPlainNumbers(inner, `${path}/${key}`);
}

const right: Readonly<Record<Input['kind'], (input: Input, chance: Chance) => unknown>> = {
  number: ({ min, max }, chance) => pick([min ?? -3, max ?? 7, '12.5', '1/3', 0, 1], chance),
  count: (_, chance) => pick([0, 1, 2, 3, 7, 50, '12', 1_000_000], chance),
  percent: (_, chance) => pick([0, 100, 50, '33.3', '200/3', 99.99], chance),
  share: (_, chance) => pick([0, 1, 0.5, '1/3', 0.9999], chance),
  boolean: (_, chance) => chance() < 0.5,
  choice: ({ options = ['x'] }, chance) => pick(options, chance),
  date: (_, chance) => pick(['2024-02-29', '2025-12-31', '1999-01-01', '2200-06-15'], chance),
  survey: ({ options = ['1', '2', '3'] }, chance) =>
    Object.fromEntries(options.map((option) => [option, Math.floor(chance() * 9)])),
};

const wrong: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  1e308,
  5e-324,
  '7,04',
  '1.000',
  '75%',
  '',
  '—',
  'abc',
  '1e400',
  '9'.repeat(300),
  [],
  {},
  [1],
  { notApplicable: 'không có' },
  { notApplicable: '' },
  { share: '1/3' },
  { share: 2 },
  { notApplicable: 'x', share: 1 },
  { a: 1, b: 0 },
  { a: 3, b: 2 },
  { x: 1 },
  -1,
  2 ** 60,
  true,
  'true',
  new Date(0),
  1n,
];

/** Data of a unit: mostly right, sometimes not there, sometimes wrong (not at all if `wrongAt` is 0). */
export function unitOf(framework: Framework, id: string, chance: Chance, wrongAt: number): Loose {
  const one = (input: Input): unknown => {
    const luck = chance();
    if (luck < wrongAt) return pick(wrong, chance);
    if (luck < 0.2) return pick([null, undefined, '—'], chance);
    return right[input.kind](input, chance);
  };
  const points = (max: unknown): unknown => {
    if (chance() < wrongAt) return pick(wrong, chance);
    if (chance() < 0.15) return pick([null, { notApplicable: 'không phát sinh' }], chance);
    return pick([0, max === null ? 1 : max, { share: '1/3' }, { share: 0.7 }, { share: 1 }], chance);
  };
  const inputs: Loose = {};
  const children: Loose = {};
  const visit = (group: Group): void => {
    const members = [...(group.groups ?? []), ...(group.indicators ?? [])];
    if (members.length === 0 || group.direct) inputs[group.code] = points(group.max);
    else {
      group.groups?.forEach(visit);
      for (const { code, max, inputs: declared, rule } of group.indicators ?? []) {
        const entries = Object.entries(declared ?? {}) as [string, Input][];
        const own = entries.filter(([, input]) => input.of !== 'children');
        for (const [name, input] of entries) if (input.of === 'children') children[name] = input;
        if (own.length > 0 && chance() < 0.05) inputs[code] = { notApplicable: 'không có' };
        else if (own.length > 0)
          inputs[code] = Object.fromEntries(own.map(([name, input]) => [name, one(input)]));
        else if (!rule || rule.kind === 'manual') inputs[code] = points(max);
      }
    }
  };
  framework.groups.forEach(visit);
  const facts = Object.entries(framework.facts ?? {}) as [string, Input][];
  for (const [name, input] of facts) if (input.of === 'children') children[name] = input;
  const types = Object.keys(framework.unitTypes ?? {});
  const own = facts.filter(([, input]) => input.of !== 'children');
  return {
    id,
    ...(types.length > 0 ? { type: pick(types, chance) } : {}),
    ...(own.length > 0 ? { facts: Object.fromEntries(own.map(([name, input]) => [name, one(input)])) } : {}),
    inputs,
    ...(Object.keys(children).length > 0
      ? {
          children: [0, 1].map((index) => ({
            id: `${id}-${index}`,
            values: Object.fromEntries(
              Object.entries(children).map(([name, input]) => [name, one(input as Input)]),
            ),
          })),
        }
      : {}),
  };
}
