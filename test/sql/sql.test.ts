/** SQL gives the digits of the library, on DuckDB here and on PostgreSQL where CHISO_POSTGRES names a server. */
import { ChisoError, defineFramework, type Framework, scoreAll } from 'chiso';
import { type Dialect, sqlFromFramework } from 'chiso/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { duckdb, postgres } from './databases.js';
import { type Database, differ } from './differ.js';
import { draw } from './draw.js';

const server = process.env['CHISO_POSTGRES'];
const frameworks = 60;
const units = 30;

const open: Record<string, () => Promise<Database & { readonly end?: () => Promise<void> }>> = {
  duckdb,
  ...(server ? { postgres: () => postgres(server) } : {}),
};

describe.each(Object.keys(open))('%s', (name) => {
  let database: Database & { readonly end?: () => Promise<void> };
  beforeAll(async () => {
    database = await (open[name] as () => Promise<Database>)();
  });
  afterAll(() => database.end?.());

  test(`${frameworks} random frameworks over every policy: no total, class, rank or part differs`, async () => {
    const outcomes: Record<string, number> = {};
    const wrong: unknown[] = [];
    for (let seed = 1; seed <= frameworks; seed += 1) {
      const outcome = await differ(draw(seed, units), database, 'units');
      outcomes[outcome.kind] = (outcomes[outcome.kind] ?? 0) + 1;
      if (outcome.differences.length > 0) wrong.push({ seed, ...outcome.differences[0] });
    }
    expect(wrong).toEqual([]);
    // Most are written, and none of the drawn data are faulty.
    expect(outcomes['same']).toBeGreaterThan(frameworks * 0.9);
    expect(outcomes['faulty']).toBeUndefined();
  });

  test('rows whose data are in error have no total, name the fault, and leave nobody a rank', async () => {
    await database.load(
      'communes',
      { id: 'TEXT', '1.1.a': 'INTEGER', '1.1.b': 'INTEGER', '1.2': 'DECIMAL(9,3)' },
      [
        { id: 'good', '1.1.a': 1, '1.1.b': 4, '1.2': 50 },
        { id: 'negative', '1.1.a': -1, '1.1.b': 4, '1.2': 50 },
        { id: 'nothing to divide by', '1.1.a': 1, '1.1.b': 0, '1.2': 50 },
        { id: 'too fine', '1.1.a': 1, '1.1.b': 4, '1.2': '50.125' },
        { id: 'twice', '1.1.a': 1, '1.1.b': 4, '1.2': 50 },
        { id: 'twice', '1.1.a': 1, '1.1.b': 4, '1.2': 50 },
      ],
    );
    const { query, faults } = sqlFromFramework(two, { dialect: database.dialect, table: 'communes' });
    const rows = await database.rows(query);
    const byId = new Map(rows.map((row) => [row['id'], row]));
    // 1/4 of 20 = 5, 50% of 10 = 5.
    expect(Number(byId.get('good')?.['total'])).toBe(10);
    for (const id of ['negative', 'nothing to divide by', 'too fine', 'twice'])
      expect(byId.get(id)).toMatchObject({ total: null, faulty: true, rank: null });
    expect(byId.get('good')).toMatchObject({ faulty: false, rank: null });
    const found = (await database.rows(faults)).map((row) => `${row['id']}: ${row['faults']}`);
    expect(found.sort()).toEqual([
      'negative: out-of-range 1.1.a',
      'nothing to divide by: zero-denominator 1.1',
      'too fine: off-step 1.2',
      'twice: duplicate-unit id',
      'twice: duplicate-unit id',
    ]);
  });

  test('no text of a document leaves its quotes', async () => {
    const attacks = [
      "'; DROP TABLE victims; --",
      '"; DROP TABLE victims; --',
      "\\'; DROP TABLE victims; --",
      "a'||(SELECT 'x')||'b",
      '/* */ -- \n',
      '$$; DROP TABLE victims; $$',
    ];
    await database.load('victims', { id: 'TEXT' }, [{ id: 'alive' }]);
    for (const [index, attack] of attacks.entries()) {
      const framework = {
        id: 'x',
        version: '1.0.0',
        status: 'complete',
        level: 'x',
        title: { vi: attack },
        scale: 10,
        rounding: { stage: 'total', places: 2 },
        unitTypes: { [attack]: { title: { vi: 'x' }, scale: 10 } },
        classes: {
          of: 'total',
          bands: [{ code: attack, title: { vi: attack }, from: 5 }, { title: { vi: 'rest' } }],
        },
        ranking: { groups: [{ code: attack, unitTypes: [attack] }] },
        groups: [
          {
            code: attack,
            title: { vi: attack },
            max: 10,
            indicators: [
              {
                code: `${attack}1`,
                max: 10,
                inputs: { o: { kind: 'choice', options: [attack, 'no'] } },
                rule: { kind: 'choice', input: 'o', options: { [attack]: 10 }, else: 0 },
              },
            ],
          },
        ],
      } as unknown as Framework;
      const table = `hostile${index}`;
      await database.load(table, { id: 'TEXT', type: 'TEXT', o: 'TEXT' }, [
        { id: attack, type: attack, o: attack },
        { id: 'b', type: attack, o: 'no' },
      ]);
      const { query, faults } = sqlFromFramework(framework, {
        dialect: database.dialect,
        table,
        columns: { [`${attack}1`]: 'o' },
      });
      const rows = await database.rows(query);
      expect(
        rows.map((row) => [row['id'], Number(row['total']), row['class'], Number(row['rank'])]).sort(),
      ).toEqual(
        [
          [attack, 10, attack, 1],
          ['b', 0, 'rest', 2],
        ].sort(),
      );
      expect(await database.rows(faults)).toEqual([]);
    }
    expect(await database.rows('SELECT id FROM victims')).toEqual([{ id: 'alive' }]);
  });

  test('units are compared with the best of their group, working days are counted, surveys are shares', async () => {
    const framework = {
      id: 'x',
      version: '1.0.0',
      status: 'complete',
      level: 'x',
      title: { vi: 'x' },
      scale: 40,
      rounding: { stage: 'indicator', places: 2 },
      groups: [
        {
          code: '1',
          title: { vi: 'x' },
          max: 40,
          indicators: [
            {
              code: '1.1',
              max: 10,
              inputs: { kbps: { kind: 'count' } },
              normalize: { method: 'best', zeroBest: 'zero' },
            },
            {
              code: '1.2',
              max: 10,
              inputs: { sent: { kind: 'date' } },
              rule: {
                kind: 'clamp',
                min: 0,
                rule: {
                  kind: 'perUnit',
                  of: {
                    daysLate: {
                      submitted: 'sent',
                      due: '2026-12-10',
                      calendar: 'weekdays',
                      holidays: ['2026-12-14'],
                    },
                  },
                  base: 10,
                  points: -1,
                },
              },
            },
            {
              code: '1.3',
              max: 10,
              inputs: { q: { kind: 'survey', options: ['yes', 'no', 'unknown'] } },
              rule: { kind: 'linear', of: { share: { input: 'q', levels: ['yes'], exclude: ['unknown'] } } },
            },
            {
              code: '1.4',
              max: 10,
              inputs: { gap: { kind: 'count' } },
              rule: {
                kind: 'linear',
                outside: 'clamp',
                of: {
                  ratio: {
                    num: { in: 'gap' },
                    den: { peer: { of: { in: 'gap' }, stat: 'mean' } },
                    zeroDen: 'zero',
                  },
                },
              },
            },
          ],
        },
      ],
    } as unknown as Framework;
    const given: readonly (readonly [string, number, string, number, number, number, number])[] = [
      ['a', 800, '2026-12-09', 3, 1, 9, 4],
      ['b', 500, '2026-12-15', 1, 2, 0, 7],
      ['c', 300, '2026-12-21', 0, 0, 5, 0],
    ];
    await database.load(
      'peers',
      {
        id: 'TEXT',
        '1.1': 'INTEGER',
        '1.2': 'DATE',
        '1.3:yes': 'INTEGER',
        '1.3:no': 'INTEGER',
        '1.3:unknown': 'INTEGER',
        '1.4': 'INTEGER',
      },
      given.map(([id, kbps, sent, yes, no, unknown, gap]) => ({
        id,
        '1.1': kbps,
        '1.2': sent,
        '1.3:yes': yes,
        '1.3:no': no,
        '1.3:unknown': unknown,
        '1.4': gap,
      })),
    );
    const { query } = sqlFromFramework(framework, { dialect: database.dialect, table: 'peers' });
    const rows = await database.rows(query);
    const board = scoreAll(
      framework,
      given.map(([id, kbps, sent, yes, no, unknown, gap]) => ({
        id,
        inputs: { '1.1': kbps, '1.2': sent, '1.3': { q: { yes, no, unknown } }, '1.4': gap },
      })) as never,
    );
    for (const [id] of given) {
      const row = rows.find((each) => each['id'] === id);
      const card = board.scorecard(id);
      for (const code of ['1.1', '1.2', '1.3', '1.4'])
        expect([id, code, row?.[code] === null ? null : Number(row?.[code])]).toEqual([
          id,
          code,
          card.indicators[code]?.points,
        ]);
    }
    // 15 December 2026 is a Tuesday: of the 11th, 14th (a holiday) and 15th two count. 500 of 800 are 6.25 of 10.
    expect(rows.find((row) => row['id'] === 'b')).toMatchObject({ '1.1': '6.25', '1.2': '8.00' });
  });

  test('a table may say the ranking group of a unit, and that it takes no part', async () => {
    // A is in its type's group, B names another, C takes no part, D names a group that is not one.
    const framework = {
      id: 'x',
      version: '1.0.0',
      status: 'complete',
      level: 'x',
      title: { vi: 'x' },
      scale: 10,
      rounding: { stage: 'total', places: 1 },
      unitTypes: { xa: { title: { vi: 'x' }, scale: 10 }, phuong: { title: { vi: 'x' }, scale: 10 } },
      ranking: { ties: 'fractional', groups: [{ code: 'X', unitTypes: ['xa'] }, { code: 'P' }] },
      groups: [{ code: '1', title: { vi: 'x' }, max: 10 }],
    } as unknown as Framework;
    const table = (
      rows: readonly (readonly [string, string | null, string | null, boolean | null, number])[],
    ) =>
      database.load(
        'placed',
        { id: 'TEXT', type: 'TEXT', group: 'TEXT', ranked: 'BOOLEAN', '1': 'DECIMAL(9,1)' },
        rows.map(([id, type, group, ranked, points]) => ({ id, type, group, ranked, '1': points })),
      );
    const { query, faults } = sqlFromFramework(framework, {
      dialect: database.dialect,
      table: 'placed',
      places: 1,
      has: ['group', 'ranked'],
    });
    await table([
      ['a', 'xa', null, null, 7],
      ['b', 'xa', 'P', true, 3],
      ['c', 'xa', null, false, 9],
      ['d', 'phuong', 'P', true, 3],
      ['e', 'xa', 'X', true, 5],
    ]);
    const places = async () =>
      Object.fromEntries(
        (await database.rows(query)).map((row) => [
          row['id'],
          row['rank'] === null ? null : Number(row['rank']),
        ]),
      );
    // In X: a 7, e 5. In P: b and d are level, places 1 and 2 shared. c is listed without a place.
    expect(await places()).toEqual({ a: 1, e: 2, b: 1.5, d: 1.5, c: null });
    await table([
      ['a', 'xa', 'nowhere', null, 7],
      ['b', 'commune', null, null, 3],
      ['c', null, null, null, 3],
    ]);
    expect(await places()).toEqual({ a: null, b: null, c: null });
    expect((await database.rows(faults)).map((row) => `${row['id']}: ${row['faults']}`).sort()).toEqual([
      'a: unknown-ranking-group group',
      'b: unknown-unit-type type',
      'c: unknown-unit-type type',
    ]);
  });

  test('a mean of answers, each worth its score; too few answers are none', async () => {
    const framework = {
      id: 'x',
      version: '1.0.0',
      status: 'complete',
      level: 'x',
      title: { vi: 'x' },
      scale: 10,
      rounding: { stage: 'indicator', places: 2 },
      groups: [
        {
          code: '1',
          title: { vi: 'x' },
          max: 10,
          indicators: [
            {
              code: '1.1',
              max: 10,
              inputs: { q: { kind: 'survey', options: ['1', '2', '5'] } },
              rule: {
                kind: 'linear',
                of: { mean: { input: 'q', scores: { '2': 3 }, minAnswers: 2 } },
                knots: [
                  [1, 0],
                  [5, 10],
                ],
              },
            },
          ],
        },
      ],
    } as unknown as Framework;
    await database.load('asked', { id: 'TEXT', '1.1:1': 'INTEGER', '1.1:2': 'INTEGER', '1.1:5': 'INTEGER' }, [
      // (1 + 3 + 5 + 5) / 4 = 3.5, which is 2.5 of 4 on the way: 6.25.
      { id: 'a', '1.1:1': 1, '1.1:2': 1, '1.1:5': 2 },
      { id: 'b', '1.1:1': 1, '1.1:2': 0, '1.1:5': 0 },
      { id: 'c', '1.1:1': null, '1.1:2': null, '1.1:5': null },
    ]);
    const rows = await database.rows(
      sqlFromFramework(framework, { dialect: database.dialect, table: 'asked' }).query,
    );
    const totals = Object.fromEntries(
      rows.map((row) => [row['id'], row['total'] === null ? null : Number(row['total'])]),
    );
    expect(totals).toEqual({ a: 6.25, b: null, c: null });
  });
});

const two = defineFramework({
  id: 'two',
  version: '1.0.0',
  status: 'complete',
  level: 'commune',
  title: { vi: 'x' },
  scale: 30,
  rounding: { stage: 'indicator', places: 2 },
  groups: [
    {
      code: '1',
      title: { vi: 'x' },
      max: 30,
      indicators: [
        {
          code: '1.1',
          max: 20,
          inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
          rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' } } } },
        },
        {
          code: '1.2',
          max: 10,
          inputs: { p: { kind: 'percent', step: '0.01' } },
          rule: {
            kind: 'linear',
            of: { in: 'p' },
            knots: [
              [0, 0],
              [100, 10],
            ],
          },
        },
      ],
    },
  ],
});

describe('refused, with the reason', () => {
  const changed = (rule: object, inputs: object, more: object = {}): Framework =>
    ({
      id: 'x',
      version: '1.0.0',
      status: 'complete',
      level: 'x',
      title: { vi: 'x' },
      scale: 10,
      rounding: { stage: 'total', places: 2 },
      groups: [
        { code: '1', title: { vi: 'x' }, max: 10, indicators: [{ code: '1.1', max: 10, inputs, rule }] },
      ],
      ...more,
    }) as unknown as Framework;
  const number = { x: { kind: 'number' } };
  const linear = (of: object) => ({
    kind: 'linear',
    of,
    knots: [
      [0, 0],
      [10, 10],
    ],
  });
  const geometric = (aggregate: string) => ({
    groups: [1, 2].map((code) => ({ code: String(code), title: { vi: 'x' }, max: 5 })),
    aggregate,
  });

  test.each<[string, Framework, object, string]>([
    ['a logarithm', changed(linear({ ln: { in: 'x' } }), { x: { kind: 'count' } }), {}, 'logarithm'],
    ['a geometric mean', changed({}, {}, geometric('geometric')), { places: 2 }, 'geometric'],
    ['a harmonic mean', changed({}, {}, geometric('harmonic')), { places: 2 }, 'harmonic'],
    ['a number without places', changed(linear({ in: 'x' }), number), {}, 'decimal places'],
    [
      'a product beyond the type',
      changed(linear({ mul: [{ in: 'x' }, { in: 'x' }, { in: 'x' }, { in: 'x' }, { in: 'x' }] }), {
        x: { kind: 'count' },
      }),
      {},
      'bits',
    ],
    [
      'a figure over sub-units',
      changed(linear({ children: { value: 'c', how: 'mean', missing: 'skip' } }), {
        c: { kind: 'count', of: 'children' },
      }),
      {},
      'sub-units',
    ],
    [
      'units compared by a quotient',
      changed(
        linear({
          peer: { of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } }, stat: 'max' },
        }),
        { a: { kind: 'count' }, b: { kind: 'count' } },
      ),
      {},
      'by a quotient',
    ],
    [
      'a survey without levels',
      changed(linear({ share: { input: 'q', levels: ['a'] } }), { q: { kind: 'survey' } }),
      {},
      'levels',
    ],
    [
      'a step that is no decimal',
      changed(linear({ in: 'x' }), { x: { kind: 'number', min: 0, max: 9, step: '1/3' } }),
      { places: 2 },
      'decimal places',
    ],
    ['a total that nothing rounds', { ...two, rounding: [] }, {}, 'nothing rounds'],
    [
      'the name of a column used twice',
      changed(
        linear({ in: 'x' }),
        { x: { kind: 'count' } },
        { groups: [{ code: 'total', title: { vi: 'x' }, max: 10 }] },
      ),
      { places: 2 },
      'two columns',
    ],
    [
      'a text with a zero character',
      changed(
        { kind: 'choice', input: 'o', options: { 'a\0': 1 }, else: 0 },
        { o: { kind: 'choice', options: ['a\0', 'b'] } },
      ),
      {},
      'character',
    ],
  ])('%s', (_what, framework, options, reason) => {
    const refused = (dialect: Dialect) => {
      try {
        sqlFromFramework(framework, { dialect, ...options });
      } catch (error) {
        if (error instanceof ChisoError) return error.issues[0];
        throw error;
      }
      return undefined;
    };
    for (const dialect of ['duckdb'] as const) {
      expect(refused(dialect)?.code).toBe('not-in-sql');
      expect(refused(dialect)?.message.en).toContain(reason);
    }
  });

  test('a name that PostgreSQL would cut', () => {
    const code = 'x'.repeat(64);
    const framework = { ...two, groups: [{ code, title: { vi: 'x' }, max: 30 }] } as unknown as Framework;
    expect(() => sqlFromFramework(framework, { dialect: 'postgres', places: 2 })).toThrow('63 bytes');
  });
});
