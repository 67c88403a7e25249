/** The ASEM example of COINr 1.1.14 (MIT): 51 units, 49 indicators, four levels; and the choices its uncertainty analysis varies. */
import { readFileSync } from 'node:fs';
import type { CompositeNode, CompositeSpec } from '../../../src/methods/composite/spec.js';
import { type Table, tableFromRecords } from '../../../src/methods/table.js';
import type { OptionsFactor } from '../../../src/methods/uncertainty/factor.js';

export function golden(name: string): string {
  return readFileSync(new URL(`../goldens/${name}`, import.meta.url), 'utf8');
}

/** Rows of a CSV file as R writes it, by column name; an empty cell and NA are null. */
export function csv(name: string): Record<string, string | null>[] {
  const [head = '', ...lines] = golden(name).trim().split('\n');
  const cells = (line: string) =>
    [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(?:,|$)/g)].map(([, plain = '', quoted]) => {
      const text = (quoted ?? plain).replaceAll('""', '"');
      return text === '' || text === 'NA' ? null : text;
    });
  const names = cells(head);
  return lines.map((line) =>
    Object.fromEntries(
      cells(line)
        .slice(0, names.length)
        .map((cell, at) => [names[at] ?? '', cell]),
    ),
  );
}

export function asemTable(): Table {
  const meta = csv('in_iMeta.csv');
  const kinds = ['Indicator', 'Denominator'];
  const indicators = meta.filter(({ Type }) => kinds.includes(Type ?? '')).map(({ iCode }) => iCode!);
  const records = csv('in_iData.csv').map((row) => ({
    ...row,
    ...Object.fromEntries(indicators.map((code) => [code, row[code] == null ? null : Number(row[code])])),
  }));
  return tableFromRecords(records, { unit: 'uCode', indicators, labels: ['EurAsia_group'] });
}

export function asemIndex(): CompositeSpec {
  const nodes = csv('in_iMeta.csv')
    .filter(({ Type }) => Type === 'Indicator' || Type === 'Aggregate')
    .map(
      (row): CompositeNode => ({
        code: row['iCode']!,
        weight: Number(row['Weight']),
        ...(row['Parent'] && { parent: row['Parent'] }),
        ...(row['Direction'] === '-1' && { direction: 'lower-is-better' }),
        ...(row['Denominator'] && { denominator: row['Denominator'] }),
      }),
    );
  return {
    nodes,
    prepare: [
      { step: 'denominate' },
      { step: 'impute', with: 'mean', label: 'EurAsia_group' },
      { step: 'screen', available: 0.9 },
    ],
    treat: { winsorise: 5 },
    normalize: { method: 'min-max', range: [0, 100] },
    aggregate: 'arithmetic',
    available: 0,
  };
}

/** COINr's noisy weight sets (seed 42), each a record of weights by code, in their order. */
export function noisyWeights(): Record<string, number>[] {
  const { iCode, weights } = JSON.parse(golden('sa_noisy_weights_seed42.json')) as {
    iCode: string[];
    weights: number[][];
  };
  return weights.map((set) => Object.fromEntries(iCode.map((code, at) => [code, set[at]!])));
}

/** Winmax 1 to 5; min-max 1 to 100 or z-scores around 10 with deviation 2; 100 weight sets; arithmetic or geometric. */
export function asemFactors(): OptionsFactor[] {
  return [
    { name: 'Winmax', options: [1, 2, 3, 4, 5].map((winsorise) => ({ treat: { winsorise } })) },
    {
      name: 'Normalisation',
      options: [
        { normalize: { method: 'min-max', range: [1, 100] } },
        { normalize: { method: 'z-score', mean: 10, deviation: 2 } },
      ],
    },
    { name: 'Weights', options: noisyWeights().map((weights) => ({ weights })) },
    { name: 'Aggregation', options: [{ aggregate: 'arithmetic' }, { aggregate: 'geometric' }] },
  ];
}
