import { test } from 'vitest';
import Ajv2020 from 'ajv/dist/2020.js';
import * as frameworks from '../../frameworks/index.js';
import { frameworkJsonSchema } from '../../src/rules/json-schema.js';
import { validateUnits } from '../../src/validate/units.js';
import { parseNumber } from '../../src/numbers/parse-number.js';
test('schema', () => {
  const s = frameworkJsonSchema();
  console.log(JSON.stringify(s).length, Object.keys((s as any).$defs), JSON.stringify(s).slice(0, 600));
  const ajv = new (Ajv2020 as any)({ strict: false }); const v = ajv.compile(s);
  for (const [n, f] of Object.entries(frameworks)) if (f && 'groups' in (f as any) && !v(f)) console.log(n, v.errors);
});
test('units', { timeout: 60000 }, () => {
  const f = { id: 'x', version: '1.0.0', status: 'complete', title: { vi: 'x' }, level: 'd', scale: 1000, groups: [{ code: '1', title: { vi: 'g' }, max: 1000, indicators: Array.from({ length: 100 }, (_, i) => ({ code: `1.${i + 1}`, max: 10, inputs: { a: { kind: 'count' }, b: { kind: 'count' } }, rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } } } })) }] } as any;
  const N = 10000;
  const units = Array.from({ length: N }, (_, u) => ({ id: `u${u}`, inputs: Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`1.${i + 1}`, { a: (u + i) % 50, b: 50 }])) }));
  for (let k = 0; k < 3; k++) { const t = performance.now(); const r = validateUnits(f, units); console.log('rows µs/unit', (performance.now() - t) * 1000 / N, r.issues?.length); }
  const columns = Object.fromEntries(Array.from({ length: 100 }, (_, i) => ['a', 'b'].map((n) => [`1.${i + 1}.${n}`, Float64Array.from({ length: N }, (_, u) => n === 'a' ? (u + i) % 50 : 50)])).flat() as any);
  const t = performance.now(); const r = validateUnits(f, { ids: units.map((u) => u.id), columns }); console.log('cols', (performance.now() - t) * 1000 / N, r.issues);
  const show = (v: unknown, o?: any) => { const r = validateUnits(f, v, o); console.log(JSON.stringify(r.value), (r.issues ?? []).map((i: any) => `${i.severity[0]} ${i.code} ${i.path.join('.')}: ${i.message} | ${i.hint}`).join('\n   ')); };
  show([{ id: 'a', inputs: { '1.1': { a: '1.000', b: '1.234' } } }], { locale: 'vi' });
  show([{ id: 'a', inputs: { '1.1': { a: '7,04', b: '—' }, '1.2': 3, '1.x': 2, '1': 3 } }, { id: 'a', typ: 3, inputs: { '1.1': { a: 5, b: 3 }, '1.2': { notApplicable: 'x', a: 3 }, '1.3': { notApplicable: 'x' } } }, 4, null]);
  show({ ids: ['a', 'a'], columns: { '1.1.a': [1, -1], '1.1.b': [0, 'x'], zz: [], '1.2.a': [1] } });
});
test('numbers', () => { for (const t of ['1.000', '15.763', '1.234.567,8', '7,04', '75%', '75,0 %', '½', '1/2', '−5', '—', '–', '-', '', '  ', '1.5', '0.850', '1,000.5', '12.34', '1.00', '1 000', '1\u00a0000,5', 'x', '1,2,3', '+5', '1.0000', '1/0', '3,5/4', '½%', '1e5', '-1.000', '10.000.00']) console.log(JSON.stringify(t), JSON.stringify(parseNumber(t, 'vi')), JSON.stringify(parseNumber(t, 'en'))); });
