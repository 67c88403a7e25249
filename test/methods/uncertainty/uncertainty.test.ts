import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeIndex } from '../../../src/methods/composite/change.js';
import { composite } from '../../../src/methods/composite/composite.js';
import type { CompositeSpec } from '../../../src/methods/composite/spec.js';
import { tableFromRows } from '../../../src/methods/table.js';
import type { Factor } from '../../../src/methods/uncertainty/factor.js';
import { prepareUncertainty } from '../../../src/methods/uncertainty/job.js';
import { modelOf } from '../../../src/methods/uncertainty/model.js';
import { rankInto } from '../../../src/methods/uncertainty/rank.js';
import { sensitivity, sensitivitySlices } from '../../../src/methods/uncertainty/sensitivity.js';
import { uncertainty, uncertaintySlices } from '../../../src/methods/uncertainty/uncertainty.js';
import { asemFactors, asemIndex, asemTable } from './asem.js';

const table = asemTable();
const index = asemIndex();
const nodes = [
  { code: 'all' },
  { code: 'A', parent: 'all' },
  { code: 'x', parent: 'A' },
  { code: 'y', parent: 'A' },
  { code: 'z', parent: 'all' },
];
const spec: CompositeSpec = { nodes, normalize: 'none', aggregate: 'arithmetic', available: 0 };
const small = tableFromRows(
  [
    [9, 2, 5],
    [5, 5, 5],
    [4, 4, 9],
    [1, null, 3],
  ],
  { units: ['a', 'b', 'c', 'd'], indicators: ['x', 'y', 'z'] },
);
const codesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues.map(({ code }) => code);
  }
  return [];
};

/** Options of every kind: of each step, of structure, of weights, of methods by level and by node. */
const mixed: Factor[] = [
  { name: 'treat', options: [{}, { treat: 'none' }, { nodes: { Flights: { treat: { winsorise: 1 } } } }] },
  {
    name: 'scale',
    options: [
      { normalize: { method: 'min-max', range: [1, 100] } },
      { nodes: { LPI: { normalize: 'rank', direction: 'lower-is-better' } } },
    ],
  },
  {
    name: 'prepare',
    options: [
      {},
      {
        prepare: [
          { step: 'denominate' },
          { step: 'impute', with: 'median' },
          { step: 'screen', available: 0.95 },
        ],
      },
    ],
  },
  { name: 'tree', options: [{}, { leaveOut: ['Social', 'LPI'] }, { nodes: { Bord: { parent: 'P2P' } } }] },
  {
    name: 'weights',
    options: [{}, { weights: { Conn: 3, LPI: 0 } }, { nodes: { Physical: { weight: 2 } } }],
  },
  {
    name: 'methods',
    options: [
      {},
      { levels: { 3: { aggregate: { method: 'generalised', power: 0.5 } } } },
      { weigh: 'equal' },
      { nodes: { Conn: { weigh: { method: 'given', weights: { P2P: 5 } } } } },
    ],
  },
];

describe('modelOf', () => {
  it('law: whatever the options and their order, the scores of a full computation of the changed index', () => {
    const model = modelOf(index, table, mixed);
    const point = fc.tuple(...mixed.map(() => fc.double({ min: 0, max: 0.999, noNaN: true })));
    fc.assert(
      fc.property(point, (numbers) => {
        const changed = mixed.reduce((base, factor, at) => {
          const { options } = factor as Extract<Factor, { options: unknown }>;
          return changeIndex(base, options[Math.floor(numbers[at]! * options.length)]!);
        }, index);
        const full = composite(table, changed);
        const scores = model(numbers);
        table.units.forEach((unit, at) => {
          const expected = full.units.includes(unit) ? full.scores[full.units.indexOf(unit)]! : Number.NaN;
          if (Number.isNaN(expected)) expect(scores[at]).toBeNaN();
          else expect(Math.abs(scores[at]! / expected - 1)).toBeLessThan(1e-12);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('weighs by the data where the index does, of each variant anew', () => {
    const found = modelOf({ ...index, weigh: 'entropy', prepare: index.prepare! }, table, [
      {
        name: 'scale',
        options: [
          { normalize: { method: 'min-max', range: [1, 100] } },
          { normalize: { method: 'min-max', range: [1, 2] } },
        ],
      },
    ]);
    for (const at of [0, 1]) {
      const changed = changeIndex(
        { ...index, weigh: 'entropy' },
        { normalize: { method: 'min-max', range: [1, at ? 2 : 100] } },
      );
      const { scores } = composite(table, changed);
      Array.from(found([at / 2]), (score, unit) => expect(score).toBeCloseTo(scores[unit]!, 9));
    }
  });

  it('refuses an index, a table or an option that is wrong before anything is run', () => {
    expect(codesOf(() => modelOf({ ...spec, aggregate: 'nothing' as 'arithmetic' }, small, []))).toEqual([
      'unknown-method',
    ]);
    expect(codesOf(() => modelOf(spec, tableFromRows([[1]], { indicators: ['x'] }), []))).toEqual([
      'unknown-indicator',
      'unknown-indicator',
    ]);
    const options = [{ normalize: 'nothing' as 'rank' }];
    expect(codesOf(() => modelOf(spec, small, [{ name: 'f', options }]))).toEqual(['unknown-method']);
    expect(
      codesOf(() => modelOf(spec, small, [{ name: 'f', options: [{ weights: { nobody: 1 } }] }])),
    ).toEqual(['unknown-code']);
  });

  it('noise: weights and data move as far as the factor says, absent stays absent, and others stay', () => {
    const flat = changeIndex(spec, { leaveOut: ['A'] });
    const nothing = modelOf(spec, small, [
      { name: 'd', data: { size: 0 } },
      { name: 'w', weights: { spread: 0 } },
    ])([0.3, 0.6]);
    expect(nothing).toEqual(modelOf(spec, small, [])([]));
    const tenth = modelOf(flat, small, [{ name: 'd', data: { size: 0.1 } }]);
    const deviations = modelOf(flat, small, [
      { name: 'd', data: { size: 1, of: 'deviations', shape: 'normal' } },
    ]);
    const other = modelOf(flat, small, [{ name: 'd', data: { size: 9, codes: ['x'] } }]);
    // z: 5 5 9 3, mean 5.5, squares 0.25 0.25 12.25 6.25: standard deviation (n - 1) is sqrt(19 / 3).
    let squares = 0;
    for (let run = 0; run < 500; run += 1) {
      const u = (run + 0.5) / 500;
      Array.from(tenth([u]), (z, unit) =>
        expect(Math.abs(z / [5, 5, 9, 3][unit]! - 1)).toBeLessThanOrEqual(0.1),
      );
      deviations([u]).forEach((z, unit) => {
        squares += (z - [5, 5, 9, 3][unit]!) ** 2 / 2000;
      });
      expect(Array.from(other([u]))).toEqual([5, 5, 9, 3]);
    }
    expect(squares / (19 / 3)).toBeGreaterThan(0.85);
    expect(squares / (19 / 3)).toBeLessThan(1.15);
  });

  it('noise: weights of the nodes named only; normal ones never negative; any weights fill the simplex', () => {
    const unitOf = (factor: Factor) =>
      modelOf(
        { ...spec, nodes: nodes.slice(0, 4).filter(({ code }) => code !== 'z') },
        tableFromRows(
          [
            [1, 0],
            [0, 1],
          ],
          { indicators: ['x', 'y'] },
        ),
        [factor],
      );
    const spread = unitOf({ name: 'w', weights: { spread: 0.5, codes: ['x'] } });
    const normal = unitOf({ name: 'w', weights: { spread: 5, shape: 'normal' } });
    const any = unitOf({ name: 'w', weights: { anyWeights: true } });
    const elsewhere = unitOf({ name: 'w', weights: { anyWeights: true, groups: ['all'] } });
    const still = unitOf({ name: 'w', weights: { spread: 0.5, codes: ['all'] } });
    const seen: number[] = [];
    for (let run = 0; run < 2000; run += 1) {
      const u = [(run + 0.5) / 2000];
      const [x] = spread(u);
      // Weight of x from 0.5 to 1.5 against 1.
      expect(x!).toBeGreaterThanOrEqual(1 / 3);
      expect(x!).toBeLessThanOrEqual(0.6);
      const [n] = normal(u);
      expect(Number.isNaN(n!) || (n! >= 0 && n! <= 1)).toBe(true);
      seen.push(any(u)[0]!);
      expect(elsewhere(u)[0]).toBe(0.5);
      expect(still(u)[0]).toBe(0.5);
    }
    // Uniform from 0 to 1: a tenth in each tenth.
    for (let bin = 0; bin < 10; bin += 1) {
      const count = seen.filter((x) => Math.floor(x * 10) === bin).length;
      expect(Math.abs(count - 200)).toBeLessThan(5 * Math.sqrt(180));
    }
  });

  it('gives a unit that is screened out no score, in the variants that screen it', () => {
    const model = modelOf(spec, small, [
      { name: 'screen', options: [{}, { prepare: [{ step: 'screen', available: 0.9 }] }] },
      { name: 'noise', weights: { spread: 0.1, codes: ['x', 'z'] } },
      { name: 'named', options: [{}, { nodes: { x: { title: { vi: 'x' } }, y: { weight: 0 } } }] },
    ]);
    expect(model([0, 0.5, 0])[3]).not.toBeNaN();
    const screened = model([0.5, 0.5, 0]);
    expect(screened).toHaveLength(4);
    expect(screened[3]).toBeNaN();
    expect(screened.slice(0, 3)).toEqual(model([0, 0.5, 0]).slice(0, 3));
    // Without y the group A is x: (9 + 5)/2 for a if both weigh as they do.
    const [a] = modelOf(changeIndex(spec, { nodes: { y: { weight: 0 } } }), small, [])([]);
    expect(a).toBe(7);
    expect(model([0, 0.5, 0.5])[0]).toBeGreaterThan(6.7);
  });

  it('two factors on the same weights both count', () => {
    const twice = modelOf(spec, small, [
      { name: 'one', weights: { spread: 0.2, codes: ['x'] } },
      { name: 'two', weights: { spread: 0.2, codes: ['x', 'y'] } },
    ]);
    expect(twice([0.1, 0.9])).not.toEqual(twice([0.1, 0.2]));
    expect(twice([0.1, 0.9])).not.toEqual(twice([0.6, 0.9]));
  });
});

describe('uncertainty', () => {
  const factors: Factor[] = [
    { name: 'weights', weights: { spread: 0.25 } },
    { name: 'mean', options: [{}, { aggregate: 'geometric' }] },
    { name: 'data', data: { size: 0.3 } },
  ];

  it('is the same however the runs are divided, and repeats to the bit', () => {
    const whole = uncertainty(spec, small, factors, { runs: 250, seed: 7 });
    const job = prepareUncertainty(spec, small, factors, 7);
    const later = prepareUncertainty(spec, small, factors, 7);
    expect(job.summarize([later.run(200, 250), job.run(0, 1), later.run(1, 120), job.run(120, 200)])).toEqual(
      whole,
    );
    expect(uncertainty(spec, small, factors, { runs: 250, seed: 7, slice: 33 })).toEqual(whole);
    expect(uncertainty(spec, small, factors, { runs: 250, seed: 8 })).not.toEqual(whole);
    expect(whole).toMatchObject({ generator: 'sfc32', seed: 7, runs: 250 });
  });

  it('counts the nominal rank always where nothing is uncertain', () => {
    const { units, meanShift } = uncertainty(spec, small, [], { runs: 10 });
    expect(meanShift).toBe(0);
    expect(units[0]).toEqual({
      unit: 'a',
      nominal: 2,
      mean: 2,
      median: 2,
      low: 2,
      high: 2,
      best: 2,
      worst: 2,
      top: [0, 1, 1, 1],
      unranked: 0,
    });
  });

  it('law: probabilities rise to 1, percentiles keep their order, ranks lie between best and worst', () => {
    const { units } = uncertainty(index, table, asemFactors(), { runs: 300, seed: 1 });
    for (const unit of units) {
      expect(unit.top[unit.top.length - 1]).toBe(1);
      unit.top.forEach((share, k) => {
        expect(share).toBeGreaterThanOrEqual(unit.top[k - 1] ?? 0);
      });
      const order = [unit.best, unit.low, unit.median, unit.high, unit.worst] as number[];
      expect([...order].sort((a, b) => a - b)).toEqual(order);
    }
    expect(units.reduce((sum, { top }) => sum + top[0]!, 0)).toBeCloseTo(1, 9);
  });

  it('ranks the others where a unit has no score, and counts the runs it had none', () => {
    const strict: Factor[] = [{ name: 'gaps', options: [{}, { available: 1 }] }];
    const { units } = uncertainty(spec, small, strict, { runs: 400, seed: 2 });
    const d = units[3]!;
    expect(d.nominal).toBe(4);
    expect(d.unranked).toBeGreaterThan(150);
    expect(d.unranked).toBeLessThan(250);
    expect([d.best, d.worst]).toEqual([4, 4]);
    const never = uncertainty({ ...spec, available: 1 }, small, [], { runs: 5 }).units[3]!;
    expect(never).toEqual({
      unit: 'd',
      nominal: null,
      mean: null,
      median: null,
      low: null,
      high: null,
      best: null,
      worst: null,
      top: [],
      unranked: 5,
    });
    const nobody = uncertainty(
      { ...spec, available: 1 },
      tableFromRows([[1, null, 1]], { indicators: ['x', 'y', 'z'] }),
      [],
      { runs: 2 },
    );
    expect(nobody.meanShift).toBe(0);
  });

  it('reports progress, and stops with the reason when told to', () => {
    const control = new AbortController();
    const slices = uncertaintySlices(spec, small, factors, { runs: 250, slice: 100, signal: control.signal });
    expect(slices.next().value).toEqual({ done: 100, of: 250 });
    expect(slices.next().value).toEqual({ done: 200, of: 250 });
    control.abort(new Error('the page was left'));
    expect(() => slices.next()).toThrow('the page was left');
    const rest = [...uncertaintySlices(spec, small, factors, { runs: 250, slice: 100 })];
    expect(rest.map((progress) => (progress as { done: number }).done)).toEqual([100, 200, 250]);
  });

  it('refuses runs, seeds and factors that are none, all factors at once', () => {
    for (const how of [
      { runs: 0 },
      { runs: 1.5 },
      { runs: 10_000_001 },
      { slice: 0 },
      { seed: -1 },
      { seed: 2 ** 53 },
    ]) {
      expect(codesOf(() => uncertainty(spec, small, factors, how))).toEqual(['bad-sampling']);
    }
    const job = prepareUncertainty(spec, small, factors);
    for (const [from, to] of [
      [0, 0],
      [-1, 5],
      [0.5, 5],
      [0, Number.NaN],
      [0, 1e9],
    ] as const) {
      expect(codesOf(() => job.run(from, to))).toEqual(['bad-sampling']);
    }
    const wrong = [
      { name: 'a', options: [] },
      { name: 'a', weights: { spread: -1 } },
      { name: 'b', data: { size: Number.NaN } },
      { name: 'c' },
      { name: 'd', options: {} },
      { name: 'e', weights: { anyWeights: true } },
    ] as unknown as Factor[];
    expect(codesOf(() => uncertainty(spec, small, wrong))).toEqual([
      'bad-factor',
      'bad-factor',
      'bad-factor',
      'bad-factor',
      'bad-factor',
      'bad-factor',
    ]);
  });
});

describe('sensitivity', () => {
  it('samples where a factor is no list of options; a factor that does nothing has no share', () => {
    const found = sensitivity(
      spec,
      small,
      [
        { name: 'mean', options: [{}, { aggregate: 'geometric' }] },
        { name: 'idle', options: [{}, {}] },
        { name: 'data', data: { size: 0.3 } },
      ],
      { points: 512, units: 'all', seed: 3 },
    );
    expect([found.method, found.runs]).toEqual(['sampled', 512 * 5]);
    const idle = found.shift.factors[1]!;
    expect(idle.total).toBe(0);
    expect(idle.first).toBe(0);
    expect(Object.keys(found.units)).toEqual(['a', 'b', 'c', 'd']);
    const sum = found.units['a']!.factors.reduce((total, { first }) => total + first!, 0);
    expect(sum).toBeLessThan(1.1);
  });

  it('is exact by enumeration and agrees with sampling the same space within four standard errors', () => {
    const exact = sensitivity(index, table, asemFactors(), { units: ['VNM'] });
    const sampled = sensitivity(index, table, asemFactors(), {
      units: ['VNM'],
      exactUpTo: 0,
      points: 1024,
      seed: 5,
    });
    expect([exact.method, sampled.method, sampled.runs]).toEqual(['exact', 'sampled', 6144]);
    for (const of of [(s: typeof exact) => s.shift, (s: typeof exact) => s.units['VNM']!]) {
      of(exact).factors.forEach((factor, at) => {
        const near = of(sampled).factors[at]!;
        expect(Math.abs(near.first! - factor.first!)).toBeLessThan(4 * near.firstError! + 0.005);
        expect(Math.abs(near.total! - factor.total!)).toBeLessThan(4 * near.totalError! + 0.005);
        expect([factor.firstError, factor.totalError]).toEqual([0, 0]);
      });
    }
  });

  it('says nothing varies where nothing does, counts an unranked unit as last, reports progress', () => {
    const still = sensitivity(spec, small, [{ name: 'idle', options: [{}, {}] }], { units: ['a'] });
    expect(still.units['a']).toEqual({
      mean: 2,
      variance: 0,
      factors: [{ factor: 'idle', first: null, total: null, firstError: null, totalError: null }],
    });
    const gap = sensitivity({ ...spec, available: 1 }, small, [{ name: 'idle', options: [{}] }], {
      units: ['d'],
    });
    expect(gap.units['d']!.mean).toBe(4);
    const slices = [...sensitivitySlices(index, table, asemFactors())] as { done: number; of: number }[];
    expect(slices).toHaveLength(20);
    expect(slices[19]).toEqual({ done: 2000, of: 2000 });
  });

  it('refuses no factors and unknown units', () => {
    expect(codesOf(() => sensitivity(spec, small, []))).toEqual(['bad-sampling']);
    expect(
      codesOf(() => sensitivity(spec, small, [{ name: 'f', options: [{}] }], { units: ['nobody'] })),
    ).toEqual(['unknown-unit']);
  });
});

describe('rankInto', () => {
  it('law: one plus the number of units above; 0 without a score', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN)), { maxLength: 12 }),
        (list) => {
          const ranks = new Uint32Array(list.length);
          rankInto(Float64Array.from(list), ranks);
          list.forEach((score, unit) => {
            expect(ranks[unit]).toBe(
              Number.isNaN(score) ? 0 : 1 + list.filter((other) => other > score).length,
            );
          });
        },
      ),
    );
  });
});
