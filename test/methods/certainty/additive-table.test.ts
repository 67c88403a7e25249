import { describe, expect, it } from 'vitest';
import { additiveTable } from '../../../src/methods/certainty/additive-table.js';
import { composite } from '../../../src/methods/composite/composite.js';
import { asemIndex, asemTable } from '../uncertainty/asem.js';

const table = asemTable();
// One unit of COINr's example keeps gaps in a pillar; imputed they count like any other value.
const index = {
  ...asemIndex(),
  prepare: [{ step: 'denominate' }, { step: 'impute', with: 'mean' }],
} as const;
const codesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues.map(({ code }) => code);
  }
  return [];
};

describe('additiveTable', () => {
  it('law: at any cut through the tree the weighted sum is the score', () => {
    const { scores } = composite(table, index);
    for (const codes of [
      undefined,
      ['Conn', 'Sust'],
      ['Index'],
      ['Physical', 'ConEcFin', 'Political', 'Instit', 'P2P', 'Sust'],
    ]) {
      const sum = additiveTable(index, table, codes);
      expect(Object.values(sum.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      sum.table.units.forEach((_, unit) => {
        const found = sum.table.indicators.reduce(
          (total, code, at) => total + sum.weights[code]! * sum.table.columns[at]![unit]!,
          0,
        );
        expect(found).toBeCloseTo(scores[unit]!, 10);
      });
    }
  });

  it('refuses other means above the nodes, and nodes that are unknown, missing, nested or named twice', () => {
    expect(
      codesOf(() => additiveTable({ ...index, aggregate: 'geometric' }, table, ['Conn', 'Sust']))[0],
    ).toBe('not-additive');
    // Below the chosen nodes any mean will do.
    const inner = {
      ...index,
      normalize: { method: 'min-max', range: [1, 100] },
      levels: { 2: { aggregate: 'geometric' } },
    } as const;
    expect(additiveTable(inner, table, ['Conn', 'Sust']).weights).toEqual({ Conn: 0.5, Sust: 0.5 });
    expect(codesOf(() => additiveTable(index, table, ['Conn', 'Sust', '?']))).toEqual(['unknown-code']);
    expect(codesOf(() => additiveTable(index, table, ['Conn', 'Environ', 'Social']))).toContain(
      'not-additive',
    );
    expect(codesOf(() => additiveTable(index, table, ['Conn', 'Sust', 'Social']))).toEqual(['not-additive']);
    expect(codesOf(() => additiveTable(index, table, ['Conn', 'Sust', 'Sust']))).toEqual(['not-additive']);
  });
});
