/** The engines the tests run. */

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
