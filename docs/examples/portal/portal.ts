/**
 * A portal in one file: districts fill in a form, the province appraises, decides and publishes a sealed ranking.
 *
 * It holds no scoring and no validation of its own: every number and every problem comes from chiso. Answers are kept as they
 * were given, and are computed from anew; what is published is kept with its framework, data and seal.
 */
import {
  ChisoError,
  comparePeriods,
  explain,
  type Framework,
  type Merge,
  type MergeRules,
  mergeUnits,
  parseUnits,
  type Ranking,
  rank,
  type Sealed,
  type Stage,
  score,
  scoreAll,
  scoreDraft,
  seal,
  stageDifferences,
  type Unit,
  validateFramework,
  verifySeal,
} from 'chiso';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** A PostgreSQL client: `pg`'s, or PGlite's. */
export interface Store {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Inputs and seals are stored, not only totals. jsonb orders keys its own way; seals do not mind. */
export const schema = [
  'CREATE TABLE IF NOT EXISTS round (period text PRIMARY KEY, framework jsonb NOT NULL, published jsonb)',
  `CREATE TABLE IF NOT EXISTS answer (
     period text REFERENCES round, unit text, stage text CHECK (stage IN ('self-assessed', 'appraised', 'final')),
     data jsonb NOT NULL, locked boolean NOT NULL DEFAULT false, PRIMARY KEY (period, unit, stage))`,
];

interface Round {
  readonly framework: Framework;
  readonly published: Sealed<Ranking> | null;
}

interface Answer {
  readonly data: Unit;
  readonly locked: boolean;
}

/** The portal over a store. */
export function portal(store: Store): Hono {
  const app = new Hono();
  const rows = async <T>(sql: string, ...values: unknown[]): Promise<T[]> =>
    (await store.query(sql, values)).rows as T[];
  const round = async (period: string): Promise<Round> => {
    const [found] = await rows<Round>('SELECT framework, published FROM round WHERE period = $1', period);
    return found ?? missing();
  };
  const answer = async (period: string, unit: string, stage: string): Promise<Answer | undefined> => {
    const sql = 'SELECT data, locked FROM answer WHERE period = $1 AND unit = $2 AND stage = $3';
    return (await rows<Answer>(sql, period, unit, stage))[0];
  };
  const save = (period: string, unit: string, stage: string, data: unknown, locked: boolean) =>
    rows(
      `INSERT INTO answer VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (period, unit, stage) DO UPDATE SET data = excluded.data, locked = excluded.locked`,
      period,
      unit,
      stage,
      JSON.stringify(data),
      locked,
    );

  // A framework of very many groups takes seconds to check: bodies stay small.
  app.use(bodyLimit({ maxSize: 1_000_000 }));
  app.onError((error, context) => {
    if (error instanceof ChisoError) return context.json({ issues: error.issues }, 422);
    if (error instanceof Missing) return context.json({ error: 'not found' }, 404);
    throw error;
  });

  app.put('/rounds/:period', async (context) => {
    const { value, issues = [] } = validateFramework(await context.req.json());
    if (!value) return context.json({ issues }, 422);
    await rows('INSERT INTO round VALUES ($1, $2)', context.req.param('period'), JSON.stringify(value));
    return context.json({ issues }, 201);
  });

  app.get('/rounds/:period/form', async (context) => {
    const { framework } = await round(context.req.param('period'));
    const indicators = framework.groups.flatMap((group) => group.indicators ?? []);
    return context.json(
      indicators.map(({ code, title, max, text, inputs }) => ({ code, title, max, text, inputs })),
    );
  });

  /** While the form is filled in: what is good has points, what is wrong is named, everything is kept. */
  app.put('/rounds/:period/units/:unit/:stage', async (context) => {
    const { period, unit, stage } = context.req.param();
    const { framework } = await round(period);
    if ((await answer(period, unit, stage))?.locked) return context.json({ error: 'locked' }, 409);
    const given = { ...(await context.req.json()), id: unit, period };
    const draft = scoreDraft(framework, given, { locale: localeOf(context), stage: stage as Stage });
    await save(period, unit, stage, given, false);
    return context.json(draft);
  });

  /** Handing in: the answers are checked as a whole, kept in machine notation, and locked. */
  app.post('/rounds/:period/units/:unit/:stage', async (context) => {
    const { period, unit, stage } = context.req.param();
    const { framework } = await round(period);
    const draft = (await answer(period, unit, stage)) ?? missing();
    if (draft.locked) return context.json({ error: 'locked' }, 409);
    const [data] = parseUnits(framework, [draft.data], { locale: localeOf(context) });
    const card = score(framework, data as Unit, { stage: stage as Stage });
    await save(period, unit, stage, data, true);
    return context.json({ card });
  });

  app.get('/rounds/:period/units/:unit/:stage/explanation', async (context) => {
    const { period, unit, stage } = context.req.param();
    const { framework } = await round(period);
    const { data } = (await answer(period, unit, stage)) ?? missing();
    return context.json(explain({ framework, unit: data, stage: stage as Stage }, localeOf(context)));
  });

  app.get('/rounds/:period/units/:unit/differences/:earlier/:later', async (context) => {
    const { period, unit, earlier, later } = context.req.param();
    const { framework } = await round(period);
    const cards = [earlier, later].map(async (stage) => {
      const { data } = (await answer(period, unit, stage)) ?? missing();
      return score(framework, data, { stage: stage as Stage });
    });
    const [first, second] = await Promise.all(cards);
    return context.json(first && second ? stageDifferences(first, second) : []);
  });

  app.post('/rounds/:period/publication', async (context) => {
    const period = context.req.param('period');
    const { framework, published } = await round(period);
    if (published) return context.json({ error: 'published' }, 409);
    const sql = "SELECT data FROM answer WHERE period = $1 AND stage = 'final' AND locked ORDER BY unit";
    const units = (await rows<Answer>(sql, period)).map(({ data }) => data);
    const options = { stage: 'final' } as const;
    const sealed = seal({ framework, units, options, result: rank(scoreAll(framework, units, options)) });
    await rows('UPDATE round SET published = $2 WHERE period = $1', period, JSON.stringify(sealed));
    return context.json(sealed.seal, 201);
  });

  app.get('/rounds/:period/publication', async (context) =>
    context.json((await round(context.req.param('period'))).published ?? missing()),
  );

  app.get('/rounds/:period/verification', async (context) => {
    const { issues = [] } = verifySeal((await round(context.req.param('period'))).published);
    return context.json({ good: issues.every(({ severity }) => severity === 'warning'), issues });
  });

  /** Year over year; units that were joined in between are merged by the rules that are given. */
  app.post('/rounds/:period/changes-since/:earlier', async (context) => {
    const { period, earlier } = context.req.param();
    const { merges = [], rules = {} } = (await context.req.json()) as {
      merges?: Merge[];
      rules?: MergeRules;
    };
    const [before, after] = await Promise.all(
      [earlier, period].map(async (each) => (await round(each)).published ?? missing()),
    );
    if (!before || !after) return missing();
    const joined = new Set(merges.flatMap(({ of }) => of));
    const units = [
      ...before.units.filter(({ id }) => !joined.has(id)),
      ...mergeUnits(before.units, merges, rules),
    ];
    return context.json(
      comparePeriods(scoreAll(before.framework, units), scoreAll(after.framework, after.units)),
    );
  });

  app.get('/rounds/:period', async (context) => {
    const { framework, published } = await round(context.req.param('period'));
    const { result, seal: printed } = published ?? missing();
    const lines = result.entries.map(({ rank: place, name, unit, value }) => {
      const points = value === null ? '' : value.toLocaleString('vi');
      return `<tr><td>${place ?? ''}<td>${escaped(name ?? unit)}<td>${points}`;
    });
    return context.html(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Xếp hạng</title>
<h1>${escaped(framework.title.vi)}</h1>
<table><tr><th>Hạng<th>Đơn vị<th>Điểm${lines.join('')}</table>
<p>Niêm phong: <code>${printed.all}</code></p></html>`);
  });

  return app;
}

/** Numbers are read, and sentences written, the reader's way. */
function localeOf(context: Context): 'vi' | 'en' {
  return context.req.header('accept-language')?.startsWith('en') ? 'en' : 'vi';
}

class Missing extends Error {}

function missing(): never {
  throw new Missing();
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
