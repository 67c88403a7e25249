import { describe, expect, it } from 'vitest';
import { ChisoError, type Issue } from '../../../src/messages/issue.js';
import {
  type Criteria,
  codas,
  copras,
  type DecideOptions,
  decisionMethods,
  edas,
  electre,
  fullMultiplicative,
  moora,
  type Preference,
  promethee,
  saw,
  spotis,
  topsis,
  vikor,
  waspas,
} from '../../../src/methods/index.js';
import { tableFromRows } from '../../../src/methods/table.js';

function issuesOf(action: () => unknown): readonly Issue[] {
  try {
    action();
  } catch (error) {
    if (error instanceof ChisoError) return error.issues;
    throw error;
  }
  return [];
}

const codesOf = (action: () => unknown) => issuesOf(action).map(({ code }) => code);
const table = tableFromRows(
  [
    [1, 2],
    [3, 4],
    [5, 3],
  ],
  { units: ['a', 'b', 'c'], indicators: ['x', 'y'] },
);
const equal: Criteria = { weights: [1, 1] };
const costs: Criteria = { weights: [1, 1], directions: ['cost', 'cost'] };
const methods = Object.entries(decisionMethods());
const needed = {
  bounds: [
    [0, 9],
    [0, 9],
  ],
  thresholds: [
    { q: 0, p: 1 },
    { q: 0, p: 1 },
  ],
};

describe.each(methods)('%s', (_, { decide, title, better }) => {
  const tryOut = (criteria: Criteria, rows = table, options: DecideOptions = {}) =>
    codesOf(() => decide(rows, criteria, { ...needed, ...options } as never));

  it('has a title in both languages and says which end is good', () => {
    expect(title.en).not.toBe('');
    expect(title.vi).not.toBe('');
    expect(decide(table, equal, needed as never).better).toBe(better);
  });

  it('refuses weights that are negative, no numbers, infinite, all zero, too few or too many', () => {
    expect(tryOut({ weights: [-1, 1] })).toEqual(['unusable-weight']);
    expect(tryOut({ weights: [Number.NaN, -1] })).toEqual(['unusable-weight', 'unusable-weight']);
    expect(tryOut({ weights: [Infinity, 1] })).toEqual(['unusable-weight']);
    expect(tryOut({ weights: [1e308, 1e308] })).toEqual(['unusable-weight']);
    expect(tryOut({ weights: ['1', 1] as never })).toEqual(['unusable-weight']);
    expect(tryOut({ weights: [0, 0] })).toEqual(['no-weight-at-all']);
    expect(tryOut({ weights: [1] })).toEqual(['criteria-count']);
    expect(tryOut({ weights: [1, 1, 1] })).toEqual(['criteria-count']);
  });

  it('refuses directions it does not know, and too few of them', () => {
    expect(tryOut({ ...equal, directions: ['benefit', 'min' as never] })).toEqual(['unknown-direction']);
    expect(tryOut({ ...equal, directions: ['benefit'] })).toEqual(['criteria-count']);
  });

  it('refuses fewer than two units, no criterion, absent and infinite numbers, and unknown policies', () => {
    expect(tryOut(equal, tableFromRows([[1, 2]]))).toEqual(['too-few-units']);
    expect(tryOut({ weights: [] }, tableFromRows([[], []]))).toEqual(['no-criteria']);
    expect(tryOut(equal, tableFromRows([], { indicators: ['x', 'y'] }))).toEqual(['too-few-units']);
    expect(
      tryOut(
        equal,
        tableFromRows([
          [1, null],
          [2, null],
          [1, 1],
        ]),
      ),
    ).toEqual(['absent-value', 'too-few-units']);
    const infinite = { ...table, columns: [Float64Array.of(1, Infinity, -Infinity), table.columns[1]!] };
    expect(tryOut(equal, infinite)).toEqual(['infinite-value']);
    expect(tryOut(equal, table, { missing: 'zero' as never })).toEqual(['unknown-choice']);
    expect(
      tryOut(
        equal,
        tableFromRows([
          [null, 1],
          [1, 1],
        ]),
        { missing: 'leave-out' },
      ),
    ).toEqual(['too-few-units']);
  });
});

describe('what a message says', () => {
  it('names the unit, the criterion and how many others, in both languages', () => {
    const holes = tableFromRows(
      [
        [1, null],
        [2, null],
        [1, 1],
        [2, 2],
      ],
      { units: ['a', 'b', 'c', 'd'], indicators: ['x', 'y'] },
    );
    const [found] = issuesOf(() => topsis(holes, equal));
    expect(found!.message.en).toBe('Unit "a" has no number for "y" (and 1 more units).');
    expect(found!.message.vi).toBe('Đơn vị "a" không có số liệu cho "y" (và 1 đơn vị khác).');
    expect(found!.path).toEqual(['columns', 1, 0]);
    const { issues } = topsis(holes, equal, { missing: 'leave-out' });
    expect(issues.map(({ message }) => message.vi)).toEqual([
      'Đơn vị "a" không được xếp hạng: không có số liệu cho "y".',
      'Đơn vị "b" không được xếp hạng: không có số liệu cho "y".',
    ]);
  });

  it('has a sentence and a hint in both languages for every kind', async () => {
    const kinds = Object.values(await import('../../../src/messages/decide.js'));
    const params = new Proxy(
      {},
      {
        get: (_, key) =>
          key === 'choices' || key === 'names' ? ['p', 'q'] : key === 'zeroAllowed' ? false : 1.5,
      },
    );
    for (const kind of kinds) {
      for (const language of ['en', 'vi'] as const) {
        const sentences = (kind[language] as (given: unknown) => readonly string[])(params);
        for (const sentence of sentences) expect(sentence, kind.code).toMatch(/^.+[.]$/u);
        expect(sentences.join(''), kind.code).toBe(sentences.join('').normalize('NFC'));
      }
    }
    expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
  });
});

describe('numbers a method cannot take', () => {
  const zeroCost = tableFromRows([
    [0, 2],
    [3, 4],
  ]);
  const negative = tableFromRows([
    [-1, 2],
    [3, 4],
    [-5, 1],
  ]);
  const allZero = tableFromRows([
    [0, 2],
    [0, 4],
  ]);

  it('refuses zero and negative numbers where the method divides by them', () => {
    const byOne = { weights: [1, 1], directions: ['cost', 'benefit'] } as const;
    for (const name of ['saw', 'waspas', 'aras', 'codas', 'fullMultiplicative', 'multimoora'] as const) {
      expect(
        codesOf(() => decisionMethods()[name].decide(zeroCost, byOne, {})),
        name,
      ).toEqual(['criterion-not-positive']);
      expect(
        codesOf(() => decisionMethods()[name].decide(negative, equal, {})),
        name,
      ).toEqual(['criterion-not-positive']);
      expect(
        codesOf(() => decisionMethods()[name].decide(allZero, equal, {})),
        name,
      ).toEqual(['all-zero']);
    }
    const [found] = issuesOf(() => copras(negative, equal));
    expect(found!.message.en).toContain('unit "1" has -1 (and 1 more units)');
    expect(codesOf(() => copras(zeroCost, costs))).toEqual([]);
    expect(
      codesOf(() =>
        copras(
          tableFromRows([
            [0, 0],
            [3, 4],
          ]),
          costs,
        ),
      ),
    ).toEqual(['no-cost-at-all']);
  });

  it('takes zero and negative numbers where nothing is divided by them', () => {
    for (const name of ['topsis', 'vikor', 'promethee', 'moora', 'mabac', 'copeland'] as const) {
      expect(decisionMethods()[name].decide(negative, equal, {}).ranks, name).toEqual([2, 1, 3]);
      expect(decisionMethods()[name].decide(allZero, equal, {}).ranks, name).toEqual([2, 1]);
    }
    expect(
      waspas(
        tableFromRows([
          [0, 2],
          [3, 4],
        ]),
        equal,
      ).scores[0],
    ).toBe(0.125); // 1/2 (1/2 · 1/2) + 1/2 · 0
  });

  it('EDAS refuses an average of zero or less', () => {
    expect(codesOf(() => edas(negative, equal))).toEqual(['average-not-positive']);
    expect(codesOf(() => edas(tableFromRows([[-1], [1]]), { weights: [1] }))).toEqual([
      'average-not-positive',
    ]);
  });

  it('refuses numbers beyond the range of a score, and scales lengths that merely have large squares', () => {
    const huge = tableFromRows([
      [1e200, 1],
      [2e200, 2],
    ]);
    expect(topsis(huge, equal).ranks).toEqual([2, 1]);
    expect(topsis(huge, equal).scores).toEqual([0, 1]);
    expect(moora(tableFromRows([[3e-200], [4e-200]]), { weights: [1] }).scores[1]).toBeCloseTo(0.8, 15);
    expect(codesOf(() => vikor(tableFromRows([[-1.7e308], [1.7e308]]), { weights: [1] }))).toEqual([
      'beyond-range',
    ]);
    const many = tableFromRows([[1e-9], [1]].map(([x]) => Array.from({ length: 40 }, () => x!)));
    const weights = Array.from({ length: 40 }, () => 1);
    const flat = { weights, directions: weights.map(() => 'cost' as const) };
    expect(codesOf(() => fullMultiplicative(many, flat))).toEqual(['beyond-range']);
  });
});

describe('options out of range', () => {
  it('v, lambda and tau', () => {
    for (const value of [-0.1, 1.1, Number.NaN, '0.5' as never]) {
      // A text is never read as a number.
      expect(codesOf(() => vikor(table, equal, { v: value }))).toEqual(['option-out-of-range']);
      expect(codesOf(() => waspas(table, equal, { lambda: value }))).toEqual(['option-out-of-range']);
    }
    expect(codesOf(() => codas(table, equal, { tau: -1 }))).toEqual(['option-out-of-range']);
    expect(codesOf(() => codas(table, equal, { tau: Infinity }))).toEqual(['option-out-of-range']);
    expect(codesOf(() => saw(table, equal, { normalisation: 'none' as never }))).toEqual(['unknown-choice']);
  });

  it('preferences', () => {
    const tryOut = (...preferences: unknown[]) =>
      codesOf(() =>
        promethee(table, equal, { preferences: preferences as unknown as readonly Preference[] }),
      );
    expect(tryOut({ kind: 'usual' })).toEqual(['criteria-count']);
    expect(tryOut({ kind: 'Usual' }, null)).toEqual(['unknown-choice', 'unknown-choice']);
    expect(tryOut({ kind: 'u-shape' }, { kind: 'u-shape', q: -1 })).toEqual([
      'unusable-threshold',
      'unusable-threshold',
    ]);
    expect(tryOut({ kind: 'v-shape' }, { kind: 'v-shape', p: 0 })).toEqual([
      'unusable-threshold',
      'unusable-threshold',
    ]);
    expect(tryOut({ kind: 'linear', q: 2, p: 1 }, { kind: 'level', q: 0, p: Infinity })).toEqual([
      'unusable-threshold',
      'unusable-threshold',
    ]);
    expect(tryOut({ kind: 'gaussian', s: 0 }, { kind: 'gaussian' })).toEqual([
      'unusable-threshold',
      'unusable-threshold',
    ]);
  });

  it('bounds of SPOTIS', () => {
    const tryOut = (bounds: unknown, ideal?: readonly number[]) =>
      codesOf(() => spotis(table, equal, { bounds: bounds as never, ...(ideal && { ideal }) }));
    expect(tryOut(undefined)).toEqual(['criteria-count']);
    expect(tryOut([[0, 9]])).toEqual(['criteria-count']);
    expect(
      tryOut([
        [0, 9],
        [9, 0],
      ]),
    ).toEqual(['unusable-bounds']);
    expect(
      tryOut([
        [3, 3],
        [0, Number.NaN],
      ]),
    ).toEqual(['unusable-bounds', 'unusable-bounds']);
    expect(
      tryOut(
        [
          [0, 9],
          [0, 9],
        ],
        [10, 3],
      ),
    ).toEqual(['unusable-bounds']);
    expect(
      tryOut(
        [
          [0, 9],
          [0, 9],
        ],
        [1],
      ),
    ).toEqual(['criteria-count']);
    expect(
      tryOut([
        [2, 4],
        [0, 9],
      ]),
    ).toEqual(['outside-bounds']);
    // |1 − 5| / 9 and |2 − 3| / 9, halves
    expect(
      spotis(table, equal, {
        bounds: [
          [0, 9],
          [0, 9],
        ],
        ideal: [5, 3],
      }).scores[0],
    ).toBeCloseTo(5 / 18, 15);
  });

  it('thresholds, distillation and size of ELECTRE III', () => {
    const tryOut = (thresholds: unknown, more = {}) =>
      codesOf(() => electre(table, equal, { thresholds: thresholds as never, ...more }));
    const good = { q: 0, p: 1 };
    expect(tryOut(undefined)).toEqual(['criteria-count']);
    expect(tryOut([good])).toEqual(['criteria-count']);
    expect(tryOut([good, undefined])).toEqual(['unusable-threshold']);
    expect(
      tryOut([
        { q: -1, p: 1 },
        { q: 2, p: 1 },
      ]),
    ).toEqual(['unusable-threshold', 'unusable-threshold']);
    expect(tryOut([{ q: 0, p: 1, v: 0.5 }, good])).toEqual(['unusable-threshold']);
    expect(tryOut([good, good], { distillation: { alpha: -1, beta: 0.3 } })).toEqual(['option-out-of-range']);
    expect(tryOut([good, good], { distillation: { alpha: 1, beta: 0.3 } })).toEqual(['option-out-of-range']);
    const crowd = tableFromRows(Array.from({ length: 1001 }, (_, unit) => [unit, 1]));
    expect(codesOf(() => electre(crowd, equal, { thresholds: [good, good] }))).toEqual(['too-many-units']);
  });
});
