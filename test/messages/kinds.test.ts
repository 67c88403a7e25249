import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IssueKind } from '../../src/messages/kind.js';

const folder = new URL('../../src/messages/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

const isKind = (value: unknown): value is IssueKind =>
  typeof value === 'object' && value !== null && 'code' in value && 'severity' in value;

const kinds = (
  await Promise.all(
    files.map(async (file) => {
      const exported = (await import(new URL(file, folder).href)) as Record<string, unknown>;
      return Object.entries(exported).flatMap(([name, kind]) => (isKind(kind) ? [{ file, name, kind }] : []));
    }),
  )
).flat();

test('every code is that of one kind, declared once', () => {
  const byCode = new Map<string, typeof kinds>();
  for (const each of kinds) byCode.set(each.kind.code, [...(byCode.get(each.kind.code) ?? []), each]);
  const shared = [...byCode.values()].filter((same) => same.length > 1);
  expect(
    shared.map((same) => same.map(({ file, name, kind }) => `${kind.code}: ${name} in ${file}`)),
  ).toEqual([]);
  expect(kinds.length).toBeGreaterThan(300);
});

test('codes are words with hyphens, and every language has its sentences', () => {
  for (const { kind } of kinds) {
    expect(kind.code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(Object.keys(kind).sort()).toEqual(['code', 'en', 'severity', 'vi']);
  }
});

test('kinds are declared in src/messages alone, by `error` or `warning`', () => {
  const root = new URL('../../src/', import.meta.url);
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(new URL(file, root), 'utf8') }));
  const declared = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/ = (?:error|warning)(?:<[\s\S]*?>)?\(\s*'/g)].map(() => file),
  );
  expect(declared.filter((file) => !file.startsWith('messages/'))).toEqual([]);
  expect(declared).toHaveLength(kinds.length);
  // Nobody makes an issue, or a kind, by hand.
  const byHand = sources.filter(
    ({ file, text }) => /\bcode: '[a-z-]+',\s+severity:/.test(text) && file !== 'messages/kind.ts',
  );
  expect(byHand.map(({ file }) => file)).toEqual([]);
});
