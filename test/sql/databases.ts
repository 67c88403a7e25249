/** The engines the tests run. */

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import type { Database, Row } from './differ.js';

export async function duckdb(): Promise<Database> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  return {
    dialect: 'duckdb',
    load: async (name, columns, rows) => {
      for (const statement of tableOf(name, columns, rows)) await connection.run(statement);
    },
    rows: async (sql) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson() as unknown as readonly Row[],
  };
}

/** A PostgreSQL server, by its address. */
export async function postgres(
  connectionString: string,
): Promise<Database & { readonly end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return {
    dialect: 'postgres',
    load: async (name, columns, rows) => {
      for (const statement of tableOf(name, columns, rows)) await client.query(statement);
    },
    rows: async (sql) => (await client.query(sql)).rows as readonly Row[],
    end: () => client.end(),
  };
}

/** Spark in a process of its own, by a Python that has pyspark. */
export async function spark(python: string): Promise<Database & { readonly end: () => Promise<void> }> {
  const child = spawn(python, ['test/sql/spark.py'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (sql: string): Promise<readonly Row[]> => {
    child.stdin.write(`${JSON.stringify(sql)}\n`);
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error('Spark ended');
      if (!String(value).startsWith('{')) continue;
      const answer = JSON.parse(value) as { rows?: readonly Row[]; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.rows ?? [];
    }
  };
  return {
    dialect: 'spark',
    load: async (name, columns, rows) => {
      const keys = Object.keys(columns);
      const typed = keys.map(
        (key, at) =>
          `CAST(c${at} AS ${sparkTypes[columns[key] as string] ?? columns[key]}) AS \`${key.replaceAll('`', '``')}\``,
      );
      const values = rows.map((row) => `(${keys.map((key) => sparkCell(row[key])).join(', ')})`);
      await ask(
        `CREATE OR REPLACE TEMP VIEW \`${name}\` AS SELECT ${typed.join(', ')} FROM VALUES ${values.join(', ')} AS t(${keys.map((_key, at) => `c${at}`).join(', ')})`,
      );
    },
    rows: ask,
    end: async () => {
      child.kill();
    },
  };
}

const sparkTypes: Readonly<Record<string, string>> = { TEXT: 'STRING', INTEGER: 'INT' };

function sparkCell(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value !== 'string') return String(value);
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

export function tableOf(
  name: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly Row[],
  quote = '"',
): readonly string[] {
  const keys = Object.keys(columns);
  const quoted = (key: string): string => quote + key + quote;
  const cell = (value: unknown): string =>
    value === null || value === undefined
      ? 'NULL'
      : typeof value === 'string'
        ? `'${value.replaceAll("'", "''")}'`
        : String(value);
  return [
    `DROP TABLE IF EXISTS ${quoted(name)}`,
    `CREATE TABLE ${quoted(name)} (${keys.map((key) => `${quoted(key)} ${columns[key]}`).join(', ')})`,
    `INSERT INTO ${quoted(name)} VALUES ${rows.map((row) => `(${keys.map((key) => cell(row[key])).join(', ')})`).join(', ')}`,
  ];
}
