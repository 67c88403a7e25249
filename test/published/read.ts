import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** Rows of a table in test/published/data, by the names in its first line. Quoted cells may hold commas. */
export function read(name: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(`test/published/data/${name}.csv`, 'utf8').trimEnd().split('\n');
  const names = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    if (values.length !== names.length) throw new Error(`${name}.csv: ${line}`);
    return Object.fromEntries(names.map((each, index) => [each, values[index] as string]));
  });
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

/** A figure of a row that must be there. */
export function figure(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined || value === '') throw new Error(`no ${name} in ${JSON.stringify(row)}`);
  return value;
}
