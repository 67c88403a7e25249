/** Holds the SQL of a framework against the library, unit by unit. */
import { ChisoError, type Framework, rank, scoreAll } from 'chiso';
import { type Dialect, sqlFromFramework } from 'chiso/sql';
import type { Drawn } from './draw.js';

export type Row = Readonly<Record<string, unknown>>;

/** An engine that can hold one table and answer queries. */
export interface Database {
  readonly dialect: Dialect;
  readonly load: (
    name: string,
    columns: Readonly<Record<string, string>>,
    rows: readonly Row[],
  ) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
}

export interface Difference {
  readonly unit: string;
  readonly what: string;
  readonly library: unknown;
  readonly sql: unknown;
}

export interface Outcome {
  readonly kind: 'same' | 'refused' | 'faulty' | 'unusable';
  readonly differences: readonly Difference[];
  readonly undecided: number;
  readonly why?: string;
}

export async function differ(drawn: Drawn, database: Database, table: string): Promise<Outcome> {
  const { framework, columns, notApplicable, types } = drawn;
  const evidence = [...evidenced(framework)];
  const sql = attempt(() =>
    sqlFromFramework(framework, { dialect: database.dialect, table, notApplicable, most: 100000 }),
  );
  if ('error' in sql) return { kind: 'refused', differences: [], undecided: 0, why: sql.error };
  const rows = columns.ids.map((id, index): Row => {
    const row: Record<string, unknown> = { id, type: columns.types?.[index] ?? null };
    for (const [key, cells] of Object.entries(columns.columns)) {
      const cell = cells[index] as unknown;
      const isNa = typeof cell === 'object' && cell !== null;
      row[key] = isNa ? null : cell;
      if (notApplicable.includes(key)) row[`${key}#na`] = isNa;
    }
    for (const code of evidence) row[`${code}#evidence`] = false;
    return row;
  });
  const ddl = {
    id: 'TEXT',
    type: 'TEXT',
    ...types,
    ...Object.fromEntries(notApplicable.map((key) => [`${key}#na`, 'BOOLEAN'])),
    ...Object.fromEntries(evidence.map((code) => [`${code}#evidence`, 'BOOLEAN'])),
  };
  await database.load(table, ddl, rows);
  const found = await database.rows(sql.value.query);
  const faults = await database.rows(sql.value.faults);
  const library = attempt(() => {
    const board = scoreAll(framework, columns);
    return { board, ranks: new Map(rank(board).entries.map((entry) => [entry.unit, entry.rank])) };
  });
  if ('error' in library) {
    const differences =
      faults.length > 0 ? [] : [{ unit: '', what: 'faults', library: library.error, sql: 'none' }];
    return { kind: 'faulty', differences, undecided: 0 };
  }
  const differences: Difference[] = [];
  const { board, ranks } = library.value;
  let undecided = 0;
  const doubts = found.some((row) => row['undecided'] === true);
  if (found.length !== columns.ids.length)
    differences.push({ unit: '', what: 'rows', library: columns.ids.length, sql: found.length });
  for (const row of found) {
    const unit = String(row['id']);
    const check = (what: string, expected: unknown, got: unknown): void => {
      if (expected !== got) differences.push({ unit, what, library: expected, sql: got });
    };
    check('faulty', false, row['faulty']);
    if (row['undecided'] === true) {
      undecided += 1;
      continue;
    }
    const card = board.scorecard(unit);
    check('total', card.total, number(row['total']));
    // A card has a share where its unit is complete and has a maximum.
    if (card.max > 0 && card.points !== null) check('complete', card.share !== null, row['complete']);
    check('class', card.class?.code ?? null, row['class']);
    if (!doubts) check('rank', ranks.get(unit) ?? null, number(row['rank']));
    for (const part of [...Object.values(card.groups), ...Object.values(card.indicators)]) {
      if (part && part.role !== 'info' && part.role !== 'condition' && !sql.value.omitted.includes(part.code))
        check(part.code, part.points, number(row[part.code]));
    }
  }
  for (const fault of faults)
    differences.push({ unit: String(fault['id']), what: 'fault', library: 'none', sql: fault['faults'] });
  return { kind: 'same', differences, undecided };
}

function number(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function attempt<T>(work: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof ChisoError)
      return { error: `${error.issues.map((each) => each.code).join(', ')}: ${error.message.slice(0, 300)}` };
    throw error;
  }
}

/** Codes whose evidence matters: by their own policy, or to a condition. */
function evidenced(framework: Framework): ReadonlySet<string> {
  const own = framework.groups.flatMap(({ indicators }) =>
    (indicators ?? []).flatMap(({ code, evidence }) => (evidence ? [code] : [])),
  );
  const asked = [...JSON.stringify(framework).matchAll(/"evidence":"([^"]*)"/g)].map(
    ([, code]) => code as string,
  );
  return new Set([...own, ...asked]);
}
