/** The example portal from a framework to the next year, on PostgreSQL where CHISO_POSTGRES names a server, else on PGlite. */
import { PGlite } from '@electric-sql/pglite';
import { unidentifiedDistrictAwareness as framework } from 'chiso/frameworks/unidentified-district-awareness';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portal, type Store, schema } from '../../docs/examples/portal/portal.js';
import type { Loose } from '../scoring/support.js';

const server = process.env['CHISO_POSTGRES'];
let store: Store;
let end: () => Promise<void>;

beforeAll(async () => {
  if (server) {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    // A schema of its own, for this connection alone.
    await client.query('DROP SCHEMA IF EXISTS chiso_portal CASCADE');
    await client.query('CREATE SCHEMA chiso_portal');
    await client.query('SET search_path TO chiso_portal');
    [store, end] = [client, () => client.end()];
  } else {
    const lite = await PGlite.create();
    [store, end] = [lite, () => lite.close()];
  }
  for (const table of schema) await store.query(table);
});
afterAll(() => end());

test('a portal, from the form to a published and sealed ranking, and to the next year', async () => {
  const app = portal(store);
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Loose }> => {
    const response = await app.request(path, {
      method,
      headers: { 'accept-language': 'vi', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('<') ? text : JSON.parse(text) };
  };
  const fill = (period: string, unit: string, stage: string, inputs: Loose, name = unit) =>
    ask('PUT', `/rounds/${period}/units/${unit}/${stage}`, { name, inputs });
  const handIn = (period: string, unit: string, stage: string) =>
    ask('POST', `/rounds/${period}/units/${unit}/${stage}`);

  // The framework.
  expect((await ask('PUT', '/rounds/2024', { ...framework, scale: 'many' })).status).toBe(422);
  expect((await ask('PUT', '/rounds/2024', framework)).status).toBe(201);
  const form = (await ask('GET', '/rounds/2024/form')).body;
  expect(form.map(({ code }: Loose) => code)).toEqual(['1.1', '1.2', '1.3']);
  expect(form[0].inputs.meetings.title.vi).toBe('Số cuộc họp trong năm');

  // A wrong input: the rest has points. 3 meetings are 15; 3/4 of 20 is 15.
  const wrong = await fill('2024', 'a', 'self-assessed', {
    '1.1': '3',
    '1.2': { a: '3', b: '4' },
    '1.3': { a: 'ba', b: '4' },
  });
  expect(wrong.body.card).toMatchObject({ total: 30, percent: null, stage: 'self-assessed', period: '2024' });
  expect(wrong.body.issues.map(({ code, path }: Loose) => `${code} ${path.join('/')}`)).toEqual([
    'number-unreadable inputs/1.3/a',
  ]);
  expect((await handIn('2024', 'a', 'self-assessed')).status).toBe(422);

  // A partial score, then the whole: 1/4 of 20 is 5.
  const good = { '1.1': '3', '1.2': { a: '3', b: '4' }, '1.3': { a: '1', b: '4' } };
  expect((await fill('2024', 'a', 'self-assessed', { ...good, '1.3': null })).body.card.coverage).toEqual({
    scored: 2,
    of: 3,
  });
  expect((await fill('2024', 'a', 'self-assessed', good)).body).toMatchObject({
    issues: [],
    card: { total: 35 },
  });
  expect((await handIn('2024', 'a', 'self-assessed')).body.card.total).toBe(35);
  expect((await fill('2024', 'a', 'self-assessed', good)).status).toBe(409);
  const rows = (await ask('GET', '/rounds/2024/units/a/self-assessed/explanation')).body;
  expect(rows.find(({ code }: Loose) => code === '1.2').text).toBe('3/4 = 75% x 20 = 15');

  // Appraisal takes a meeting away (10 in place of 15); that is final.
  const appraised = { ...good, '1.1': '2' };
  for (const stage of ['appraised', 'final']) {
    await fill('2024', 'a', stage, appraised, 'Huyện A');
    expect((await handIn('2024', 'a', stage)).status).toBe(200);
  }
  const differences = (await ask('GET', '/rounds/2024/units/a/differences/self-assessed/appraised')).body;
  expect(differences.map(({ code, difference }: Loose) => [code, difference])).toEqual([
    ['', -5],
    ['1', -5],
    ['1.1', -5],
    ['1.2', 0],
    ['1.3', 0],
  ]);
  await fill(
    '2024',
    'b',
    'final',
    { '1.1': '4', '1.2': { a: '4', b: '4' }, '1.3': { a: '2', b: '4' } },
    '<Huyện B>',
  );
  await handIn('2024', 'b', 'final');

  // Published, sealed, verified: a 10 + 15 + 5 = 30, b 20 + 20 + 10 = 50.
  const sealed = await ask('POST', '/rounds/2024/publication');
  expect(sealed.status).toBe(201);
  expect((await ask('POST', '/rounds/2024/publication')).status).toBe(409);
  const { result } = (await ask('GET', '/rounds/2024/publication')).body;
  expect(result.entries.map(({ unit, rank, value }: Loose) => [unit, rank, value])).toEqual([
    ['b', 1, 50],
    ['a', 2, 30],
  ]);
  expect((await ask('GET', '/rounds/2024/verification')).body).toEqual({ good: true, issues: [] });
  const page = (await ask('GET', '/rounds/2024')).body;
  expect(page).toContain('<tr><td>1<td>&#60;Huyện B&#62;<td>50');
  expect(page).toContain(sealed.body.all);

  // The next year: a and b have become ab. (2 + 4) / 2 = 3 meetings: 15; 7/8 of 20: 17.5; 3/8 of 20: 7.5; together 40.
  await ask('PUT', '/rounds/2025', framework);
  await fill('2025', 'ab', 'final', { '1.1': '4', '1.2': { a: '4', b: '4' }, '1.3': { a: '2', b: '4' } });
  await handIn('2025', 'ab', 'final');
  await ask('POST', '/rounds/2025/publication');
  const rules = {
    inputs: {
      '1.1': 'mean',
      '1.1.meetings': 'mean',
      '1.2.a': 'sum',
      '1.2.b': 'sum',
      '1.3.a': 'sum',
      '1.3.b': 'sum',
    },
  };
  const merges = [{ id: 'ab', of: ['a', 'b'] }];
  expect((await ask('POST', '/rounds/2025/changes-since/2024', { merges })).status).toBe(422);
  const changes = (await ask('POST', '/rounds/2025/changes-since/2024', { merges, rules })).body;
  expect([changes.joined, changes.left]).toEqual([[], []]);
  expect(changes.units[0]).toMatchObject({
    unit: 'ab',
    rankChange: 0,
    total: { before: 40, after: 50, exact: '10' },
  });

  // Someone changes a number in the database.
  await store.query(
    `UPDATE round SET published = jsonb_set(published, '{result,entries,0,value}', '51') WHERE period = '2024'`,
  );
  const broken = (await ask('GET', '/rounds/2024/verification')).body;
  expect([broken.good, broken.issues[0].code]).toEqual([false, 'seal-broken']);
  expect((await ask('GET', '/rounds/2030')).status).toBe(404);
});
