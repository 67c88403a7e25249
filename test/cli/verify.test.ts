import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chiso, file, folder } from './world.js';

const two = file(
  'sealed-two.yaml',
  `id: sealed
version: 1.0.0
status: complete
level: district
title: { vi: Một nhóm }
scale: 20
groups:
  - code: "1"
    title: { vi: Nhận thức số }
    max: 20
    indicators:
      - code: "1.1"
        title: { vi: Họp }
        max: 20
        inputs: { a: { kind: count, title: { vi: Chủ trì } }, b: { kind: count, title: { vi: Tổng số } } }
        rule: { kind: linear, of: { ratio: { num: { in: a }, den: { in: b }, zeroDen: zero } } }
`,
);
const units = file('sealed-units.csv', 'id,1.1.a,1.1.b\nH01,3,4\nH02,1,4\n');

test('a ranking that was sealed is verified; one that was changed is not', () => {
  const out = join(folder, 'sealed.json');
  expect(chiso('rank', two, units, '--locale', 'en', '--seal', '--out', out)).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  const good = chiso('verify', out);
  expect(good).toMatchObject({ code: 0, err: '' });
  expect(good.out).toMatch(
    /^Đúng: số liệu này theo bộ chỉ số này cho đúng kết quả này\.\nNiêm phong: [0-9a-f]{64}\n$/,
  );
  expect(chiso('verify', out, '--lang', 'en').out).toContain('Verified:');
  const text = readFileSync(out, 'utf8');
  const changed = chiso(
    'verify',
    file('changed.json', text.replace('"a": 3', '"a": 4').replace('"a": "3"', '"a": "4"')),
  );
  expect(changed.code).toBe(1);
  expect(changed.err).toContain('Số liệu của các đơn vị không còn đúng như khi niêm phong.');
  expect(changed.err).toContain('[seal-broken]');
});

test('what is not sealed is no crash, and a sealed ranking is no table', () => {
  expect(chiso('verify', file('no.json', '{"a": 1}'))).toMatchObject({ code: 1, out: '' });
  const csv = chiso('rank', two, units, '--locale', 'en', '--seal', '--csv');
  expect([csv.code, csv.err.includes('JSON')]).toEqual([2, true]);
});
