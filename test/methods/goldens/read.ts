import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { CompositeNode } from '../../../src/methods/composite/spec.js';
import type { Table } from '../../../src/methods/table.js';

/** Rows of a CSV file as records of texts. */
export function readRecords(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const [head = [], ...rows] = text.trim().split(/\r?\n/).map(cells);
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])));
}

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
}

function cells(line: string): string[] {
  return Array.from(
    line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g),
    (match) => match[1] ?? match[2] ?? '',
  );
}

const number = (text: string | undefined): number =>
  text === '' || text === undefined || text === 'NA' ? Number.NaN : Number(text);

/** A step of the example as a table: all columns but the id of the unit. */
export function readTable(file: string): Table {
  const records = readRecords(file);
  const indicators = Object.keys(records[0]!).filter((name) => name !== 'uCode');
  return {
    units: records.map((record) => record['uCode']!),
    indicators,
    columns: indicators.map((code) => Float64Array.from(records, (record) => number(record[code]))),
  };
}

/** The raw data: indicators, denominators, and the group labels of the units. */
export function readRaw(): Table {
  const records = readRecords('in_iData.csv');
  const meta = readRecords('in_iMeta.csv');
  const wanted = [
    ...meta.filter(({ Type }) => Type === 'Indicator').map(({ iCode }) => iCode!),
    ...['Area', 'Energy', 'GDP', 'Population'],
  ];
  return {
    units: records.map((record) => record['uCode']!),
    indicators: wanted,
    columns: wanted.map((code) => Float64Array.from(records, (record) => number(record[code]))),
    labels: { EurAsia_group: records.map((record) => record['EurAsia_group']!) },
  };
}

/** The tree of the example. */
export function readNodes(file = 'in_iMeta.csv'): (CompositeNode & { level: number })[] {
  return readRecords(file)
    .filter(({ Type }) => Type === 'Indicator' || Type === 'Aggregate')
    .map((row) => ({
      code: row['iCode']!,
      level: Number(row['Level']),
      ...(row['Parent'] ? { parent: row['Parent'] } : {}),
      weight: Number(row['Weight']),
      direction: row['Direction'] === '-1' ? ('lower-is-better' as const) : ('higher-is-better' as const),
      ...(row['Denominator'] ? { denominator: row['Denominator'] } : {}),
      ...(row['goalpost_lower']
        ? { goalposts: [Number(row['goalpost_lower']), Number(row['goalpost_upper'])] as const }
        : {}),
    }));
}

/** The columns of a table by code, in its order or that of `units`. */
export function column(table: Table, code: string, units: readonly string[] = table.units): Float64Array {
  const values = table.columns[table.indicators.indexOf(code)]!;
  return Float64Array.from(units, (unit) => values[table.units.indexOf(unit)]!);
}

/** Every cell of the golden table is within 1e-12, relative, of the found one, and absent where it is absent. */
export function expectTable(found: Table, golden: Table, codes = golden.indicators, tolerance = 1e-12): void {
  let worst = 0;
  for (const code of codes) {
    const expected = column(golden, code);
    const actual = column(found, code, golden.units);
    expected.forEach((value, unit) => {
      const place = `${golden.units[unit]} ${code}: ${actual[unit]} for ${value}`;
      expect(Number.isNaN(actual[unit]!), place).toBe(Number.isNaN(value));
      if (Number.isNaN(value)) return;
      const gap = Math.abs(actual[unit]! - value) / Math.max(Math.abs(value), 1e-300);
      if (value !== 0 || actual[unit] !== 0)
        worst = Math.max(worst, value === 0 ? Math.abs(actual[unit]!) : gap);
      if (gap > tolerance && Math.abs(actual[unit]! - value) > 1e-15) expect.fail(place);
    });
  }
  expect(worst).toBeLessThan(1e-9);
}
