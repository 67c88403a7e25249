import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Criteria,
  type DecideOptions,
  type Decision,
  type Direction,
  decisionMethods,
} from '../../../src/methods/index.js';
import { type Table, tableFromRows } from '../../../src/methods/table.js';

type Options = DecideOptions & Record<string, unknown>;
type Decide = (table: Table, criteria: Criteria, options?: Options) => Decision;

interface Problem {
  readonly rows: number[][];
  readonly weights: number[];
  readonly directions: Direction[];
}

const bounds = (width: number) => Array.from({ length: width }, () => [0, 1000] as const);
const thresholds = (width: number) => Array.from({ length: width }, () => ({ q: 1, p: 5, v: 50 }));

/** Every method with the options it needs for a number of criteria. */
function methodsFor(width: number): [string, Decide][] {
  const methods = decisionMethods();
  const withOptions: Record<string, Options> = {
    spotis: { bounds: bounds(width) },
    electre: { thresholds: thresholds(width) },
  };
  const named = Object.entries(methods).map(([name, { decide }]): [string, Decide] => [
    name,
    (table, criteria, options) => decide(table, criteria, { ...withOptions[name], ...options } as never),
  ]);
  const promethee = methods.promethee.decide;
  const kinds = [
    { kind: 'u-shape', q: 2 },
    { kind: 'v-shape', p: 3 },
    { kind: 'level', q: 1, p: 4 },
    { kind: 'linear', q: 1, p: 4 },
    { kind: 'gaussian', s: 3 },
  ] as const;
  const shapes = kinds.map((preferences): [string, Decide] => [
    `promethee ${preferences.kind}`,
    (table, criteria, options) => promethee(table, criteria, { ...options, preferences } as never),
  ]);
  const topsis = (['min-max', 'max', 'linear', 'sum'] as const).map((normalisation): [string, Decide] => [
    `topsis ${normalisation}`,
    (table, criteria, options) =>
      methods.topsis.decide(table, criteria, { ...options, normalisation } as never),
  ]);
  return [...named, ...shapes, ...topsis];
}

const names = methodsFor(1).map(([name]) => name);
const methodNamed = (name: string, width: number) => methodsFor(width).find(([own]) => own === name)![1];

/** Whole numbers of few values, so that ties and constant criteria occur often. */
const problems = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 5 }))
  .chain(([height, width]) =>
    fc.record<Problem>({
      rows: fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: width, maxLength: width }),
      directions: fc.array(fc.constantFrom<Direction>('benefit', 'cost'), {
        minLength: width,
        maxLength: width,
      }),
    }),
  );

function run(name: string, { rows, weights, directions }: Problem, options?: Options): Decision {
  return methodNamed(name, weights.length)(tableFromRows(rows), { weights, directions }, options);
}

function expectClose(found: readonly (number | null)[], wanted: readonly (number | null)[], digits = 1e-9) {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((value, unit) => {
    const scale = Math.max(1, Math.abs(value!));
    expect(Math.abs(found[unit]! - value!) / scale, `${found[unit]} for ${value}`).toBeLessThan(digits);
  });
}

const shuffledBy = <T>(list: readonly T[], order: readonly number[]): T[] =>
  order.map((place) => list[place]!);
const orders = (length: number) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });

describe.each(names)('%s', (name) => {
  it('gives every unit a finite score and a rank, never -0, twice the same', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const decision = run(name, problem, { show: true });
        expect(run(name, problem, { show: true })).toEqual(decision);
        for (const score of decision.scores) {
          expect(Number.isFinite(score)).toBe(true);
          expect(Object.is(score, -0)).toBe(false);
        }
        for (const { values, rows, columns, caption } of decision.tables) {
          expect(values.length).toBe(rows.length);
          for (const line of values) {
            expect(line.length).toBe(columns.length);
            expect(line.every((value) => Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
          }
          expect(caption.vi).not.toBe(caption.en);
        }
        expect(Math.min(...decision.ranks.map(Number))).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it('moves with its rows and does not see the order of the criteria', () => {
    fc.assert(
      fc.property(
        problems.chain((problem) =>
          fc.tuple(fc.constant(problem), orders(problem.rows.length), orders(problem.weights.length)),
        ),
        ([problem, rowOrder, columnOrder]) => {
          const before = run(name, problem);
          const rows = run(name, { ...problem, rows: shuffledBy(problem.rows, rowOrder) });
          expectClose(rows.scores, shuffledBy(before.scores, rowOrder));
          expect(rows.ranks).toEqual(shuffledBy(before.ranks, rowOrder));
          const columns = run(name, {
            rows: problem.rows.map((row) => shuffledBy(row, columnOrder)),
            weights: shuffledBy(problem.weights, columnOrder),
            directions: shuffledBy(problem.directions, columnOrder),
          });
          expectClose(columns.scores, before.scores);
          expect(columns.ranks).toEqual(before.ranks);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ties identical units exactly', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, pick) => {
        const copied = pick % problem.rows.length;
        const { scores, ranks } = run(name, { ...problem, rows: [...problem.rows, problem.rows[copied]!] });
        expect(scores.at(-1)).toBe(scores[copied]);
        expect(ranks.at(-1)).toBe(ranks[copied]);
      }),
      { numRuns: 60 },
    );
  });

  it('never ranks a unit below one it is better than in everything', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, pick) => {
        const row = problem.rows[pick % problem.rows.length]!;
        const worse = row.map((value, k) => (problem.directions[k] === 'cost' ? value + 7 : value / 8));
        const { ranks } = run(name, { ...problem, rows: [...problem.rows, worse] });
        expect(ranks.at(-1)!).toBeGreaterThanOrEqual(ranks[pick % problem.rows.length]!);
      }),
      { numRuns: 60 },
    );
  });

  it('does not see the scale of the weights', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const scaled = run(name, { ...problem, weights: problem.weights.map((weight) => weight / 7) });
        const before = run(name, problem);
        expectClose(scaled.scores, before.scores);
        expect(scaled.ranks).toEqual(before.ranks);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out units with absent numbers and ranks the others as if they were not there', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, pick) => {
        const place = pick % (problem.rows.length + 1);
        const hole = problem.weights.map((_, k) => (k === 0 ? null : 5)) as number[];
        const rows = [...problem.rows.slice(0, place), hole, ...problem.rows.slice(place)];
        const decision = run(name, { ...problem, rows }, { missing: 'leave-out' });
        const without = run(name, problem);
        expect(decision.scores[place]).toBeNull();
        expect(decision.ranks[place]).toBeNull();
        expect(decision.scores.filter((_, unit) => unit !== place)).toEqual(without.scores);
        expect(decision.issues.map(({ code }) => code)).toContain('left-out');
        expect(() => run(name, { ...problem, rows })).toThrow(/absent-value/);
      }),
      { numRuns: 30 },
    );
  });

  it('ties everything where all units are alike, and says that no criterion tells them apart', () => {
    const { ranks, scores, issues } = run(name, {
      rows: [
        [3, 4],
        [3, 4],
        [3, 4],
      ],
      weights: [1, 2],
      directions: ['benefit', 'cost'],
    });
    expect(ranks).toEqual([1, 1, 1]);
    expect(new Set(scores).size).toBe(1);
    expect(issues.map(({ code }) => code)).toEqual(['constant-criterion', 'constant-criterion']);
  });

  it('takes tables of only benefits and of only costs', () => {
    const rows = [
      [1, 2],
      [7, 9],
    ];
    expect(run(name, { rows, weights: [1, 1], directions: ['benefit', 'benefit'] }).ranks).toEqual([2, 1]);
    expect(run(name, { rows, weights: [1, 1], directions: ['cost', 'cost'] }).ranks).toEqual([1, 2]);
  });
});

// A criterion of weight zero keeps its veto in ELECTRE III.
describe.each(names.filter((name) => name !== 'electre'))('%s', (name) => {
  it('does not see a criterion of weight zero, whatever its values', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(null, -5, 0, 1e9), (problem, value) => {
        const more = {
          rows: problem.rows.map((row, unit) => [...row, unit === 0 ? (value as number) : 3]),
          weights: [...problem.weights, 0],
          directions: [...problem.directions, 'cost' as const],
        };
        expect(run(name, more).scores).toEqual(run(name, problem).scores);
      }),
      { numRuns: 40 },
    );
  });
});

// Thresholds and bounds are in the unit of measure.
describe.each(names.filter((name) => !/electre|spotis|promethee ./.test(name)))('%s', (name) => {
  it('does not see the unit of measure', () => {
    fc.assert(
      fc.property(problems, fc.double({ min: 0.001, max: 1000, noNaN: true }), (problem, factor) => {
        const before = run(name, problem);
        const scaled = run(name, {
          ...problem,
          rows: problem.rows.map(([first, ...row]) => [first! * factor, ...row]),
        });
        if (name === 'fullMultiplicative') expect(scaled.ranks).toEqual(before.ranks);
        else expectClose(scaled.scores, before.scores);
        expect(scaled.ranks).toEqual(before.ranks);
      }),
      { numRuns: 40 },
    );
  });
});
