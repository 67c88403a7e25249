import { provinces } from 'chiso/frameworks';
import { expect, test } from 'vitest';
import { read } from '../published/read.js';

test('there were 63 provinces and are 34, each with its own id and code', () => {
  for (const [list, count] of [
    [provinces.before, 63],
    [provinces.now, 34],
  ] as const) {
    expect(list).toHaveLength(count);
    expect(new Set(list.map(({ id }) => id)).size).toBe(count);
    expect(new Set(list.map(({ code }) => code)).size).toBe(count);
    expect(list.every(({ code }) => /^\d\d$/.test(code))).toBe(true);
  }
});

test('every former province became part of exactly one', () => {
  const parts = provinces.now.flatMap(({ of }) => of);
  expect([...parts].sort()).toEqual(provinces.before.map(({ id }) => id).sort());
});

test('the merger is the one of Nghị quyết 202/2025/QH15', () => {
  const before = new Map(
    provinces.before.map(({ id, name }) => [id, name === 'Thừa Thiên Huế' ? 'Huế' : name]),
  );
  const map = provinces.now.flatMap(({ name, of }) => of.map((id) => `${name} < ${before.get(id)}`));
  expect(map.sort()).toEqual(
    read('merger-2025')
      .map((row) => `${row['now']} < ${row['before']}`)
      .sort(),
  );
});

test('a merged province keeps the code of one of its parts', () => {
  const codes = new Map(provinces.before.map(({ id, code }) => [id, code]));
  for (const { name, code, of } of provinces.now)
    expect(
      of.map((id) => codes.get(id)),
      name,
    ).toContain(code);
});
