/** Failures of other libraries that must not happen here, each found by running the library. */
import { describe, expect, it } from 'vitest';
import { copras, decisionMethods, moora, promethee, topsis, waspas } from '../../../src/methods/index.js';
import { tableFromRows } from '../../../src/methods/table.js';

describe('defects found elsewhere', () => {
  it('COPRAS lowers a unit for higher costs (pymcdm 1.4.0 adds them)', () => {
    const at = (cost: number) =>
      copras(
        tableFromRows([
          [cost, 5],
          [10, 5],
          [12, 6],
        ]),
        { weights: [1, 1], directions: ['cost', 'benefit'] },
      ).scores;
    expect(at(20)[0]!).toBeLessThan(at(11)[0]!);
    expect(at(11)[0]!).toBeLessThan(at(5)[0]!);
    // Shares 1/2 of (20, 10, 10)/40 = .25, .125, .125; benefits .15625, .15625, .1875;
    // Q = benefit + .5 / (cost · (4 + 8 + 8)) = .25625, .35625, .3875; over .3875.
    const table = tableFromRows([
      [20, 5],
      [10, 5],
      [10, 6],
    ]);
    const { scores } = copras(table, { weights: [1, 1], directions: ['cost', 'benefit'] });
    [0.25625, 0.35625, 0.3875].forEach((q, unit) => {
      expect(scores[unit]).toBeCloseTo(q / 0.3875, 14);
    });
  });

  it('COPRAS and MOORA take tables of only benefits (pymcdm refuses them)', () => {
    const table = tableFromRows([
      [1, 3],
      [3, 1],
      [3, 3],
    ]);
    expect(copras(table, { weights: [1, 1] }).ranks).toEqual([2, 2, 1]);
    expect(moora(table, { weights: [1, 1] }).ranks).toEqual([2, 2, 1]);
  });

  it('PROMETHEE II gives the same result when asked again (pymcdm fails at the second call)', () => {
    const table = tableFromRows([
      [1, 3],
      [3, 1],
      [3, 3],
    ]);
    const ask = () => promethee(table, { weights: [1, 1] }, { preferences: { kind: 'linear', q: 0, p: 2 } });
    expect(ask()).toEqual(ask());
  });

  it('ranks identical rows alike (scikit-criteria ranks them 2 and 1 by 6e-17)', () => {
    const rows = [
      [0.1, 0.7, 3],
      [0.3, 0.2, 1],
      [0.1, 0.7, 3],
      [0.3, 0.3, 1],
      [0.2, 0.7, 1],
    ];
    const criteria = { weights: [0.1, 0.2, 0.7], directions: ['benefit', 'cost', 'benefit'] as const };
    for (const method of [moora, waspas]) {
      const { scores, ranks } = method(tableFromRows(rows), criteria);
      expect(scores[0]).toBe(scores[2]);
      expect(ranks[0]).toBe(ranks[2]);
    }
  });

  it('gives scores and ranks beside a constant criterion (pyrepo-mcda gives NaN and ranks 0)', () => {
    const rows = [
      [1, 5],
      [2, 5],
      [3, 5],
    ];
    const decision = topsis(tableFromRows(rows), { weights: [1, 1] }, { normalisation: 'min-max' });
    expect(decision.scores).toEqual([0, 0.5, 1]);
    expect(decision.ranks).toEqual([3, 2, 1]);
    expect(decision.issues.map(({ code, message }) => [code, message.en])).toEqual([
      ['constant-criterion', 'All units have 5 for "2", so it does not tell them apart.'],
    ]);
  });

  it('names the empty cell instead of making every score NaN (pymcdm) or failing elsewhere (scikit-criteria)', () => {
    const table = tableFromRows([
      [1, 5],
      [Number.NaN, 6],
      [3, 7],
    ]);
    expect(() => topsis(table, { weights: [1, 1] })).toThrow('Unit "2" has no number for "1".');
    expect(topsis(table, { weights: [1, 1] }, { missing: 'leave-out' }).ranks).toEqual([2, null, 1]);
  });

  it('never changes the table it reads', () => {
    const table = tableFromRows([
      [1, 5, 2],
      [4, 6, 1],
      [3, 7, 5],
    ]);
    const before = table.columns.map((column) => [...column]);
    const needed = {
      bounds: [
        [0, 9],
        [0, 9],
        [0, 9],
      ],
      thresholds: [
        { q: 0, p: 1 },
        { q: 0, p: 1 },
        { q: 0, p: 1 },
      ],
    };
    for (const { decide } of Object.values(decisionMethods())) {
      decide(table, { weights: [1, 2, 3], directions: ['cost', 'benefit', 'cost'] }, {
        ...needed,
        show: true,
      } as never);
    }
    expect(table.columns.map((column) => [...column])).toEqual(before);
  });
});
