import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aras,
  codas,
  copras,
  type DecideNormalisation,
  type Decision,
  type Direction,
  edas,
  mabac,
  moora,
  mooraReferencePoint,
  saw,
  spotis,
  tableFromRows,
  topsis,
  vikor,
  waspas,
} from '../../../src/methods/index.js';

/** Each method once more, row by row and pair by pair, straight from the formulas of its paper. */
interface Problem {
  readonly x: readonly (readonly number[])[];
  /** Weights of sum 1. */
  readonly w: readonly number[];
  readonly cost: readonly boolean[];
}

const add = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const column = ({ x }: Problem, k: number) => x.map((row) => row[k]!);
const most = (values: readonly number[]) => Math.max(...values);
const least = (values: readonly number[]) => Math.min(...values);

const normalisations: Record<DecideNormalisation, (values: readonly number[], cost: boolean) => number[]> = {
  vector: (v, cost) => v.map((x) => (cost ? 1 - x / Math.hypot(...v) : x / Math.hypot(...v))),
  'min-max': (v, cost) =>
    v.map((x) => (most(v) === least(v) ? 0 : (cost ? most(v) - x : x - least(v)) / (most(v) - least(v)))),
  max: (v, cost) => v.map((x) => (cost ? 1 - x / most(v) : x / most(v))),
  linear: (v, cost) => v.map((x) => (cost ? least(v) / x : x / most(v))),
  sum: (v, cost) => v.map((x) => (cost ? 1 / x / add(v.map((y) => 1 / y)) : x / add([...v]))),
};

/** Units by normalised criteria. */
function normalised(problem: Problem, kind: DecideNormalisation): number[][] {
  const columns = problem.w.map((_, k) => normalisations[kind](column(problem, k), problem.cost[k]!));
  return problem.x.map((_, i) => columns.map((values) => values[i]!));
}

type Naive = (problem: Problem) => number[];

const sawBy =
  (kind: DecideNormalisation): Naive =>
  (problem) =>
    normalised(problem, kind).map((row) => add(row.map((r, k) => r * problem.w[k]!)));

const topsisBy =
  (kind: DecideNormalisation): Naive =>
  (problem) => {
    const v = normalised(problem, kind).map((row) => row.map((r, k) => r * problem.w[k]!));
    const distance = (row: readonly number[], end: (values: readonly number[]) => number) =>
      Math.hypot(...row.map((value, k) => value - end(v.map((other) => other[k]!))));
    return v.map((row) => {
      const [plus, minus] = [distance(row, most), distance(row, least)];
      return plus + minus === 0 ? 0.5 : minus / (plus + minus);
    });
  };

function vikorParts(problem: Problem) {
  const d = problem.x.map((row) =>
    row.map((value, k) => {
      const values = column(problem, k);
      const [best, worst] = problem.cost[k] ? [least(values), most(values)] : [most(values), least(values)];
      return best === worst ? 0 : (problem.w[k]! * (best - value)) / (best - worst);
    }),
  );
  return { S: d.map((row) => add(row)), R: d.map((row) => most(row)) };
}

const vikorBy =
  (v: number): Naive =>
  (problem) => {
    const { S, R } = vikorParts(problem);
    const share = (values: readonly number[], i: number) => {
      const range = most(values) - least(values);
      return range < 1e-14 ? 0 : (values[i]! - least(values)) / range;
    };
    return S.map((_, i) => v * share(S, i) + (1 - v) * share(R, i));
  };

const mooraNaive: Naive = (problem) =>
  problem.x.map((row) =>
    add(
      row.map(
        (value, k) =>
          ((problem.cost[k] ? -1 : 1) * problem.w[k]! * value) / Math.hypot(...column(problem, k)),
      ),
    ),
  );

const referenceNaive: Naive = (problem) =>
  problem.x.map((row) =>
    most(
      row.map((value, k) => {
        const ratios = column(problem, k).map((x) => (problem.w[k]! * x) / Math.hypot(...column(problem, k)));
        const best = problem.cost[k] ? least(ratios) : most(ratios);
        return Math.abs(best - (problem.w[k]! * value) / Math.hypot(...column(problem, k)));
      }),
    ),
  );

const waspasBy =
  (lambda: number): Naive =>
  (problem) =>
    normalised(problem, 'linear').map((row) => {
      const sum = add(row.map((r, k) => r * problem.w[k]!));
      const product = row.reduce((all, r, k) => all * r ** problem.w[k]!, 1);
      return lambda * sum + (1 - lambda) * product;
    });

const coprasNaive: Naive = (problem) => {
  const d = problem.x.map((row) => row.map((x, k) => (problem.w[k]! * x) / add(column(problem, k))));
  const plus = d.map((row) => add(row.filter((_, k) => !problem.cost[k])));
  const minus = d.map((row) => add(row.filter((_, k) => problem.cost[k])));
  // The paper's Q = S+ + min S- ΣS- / (S- Σ(min S- / S-)).
  const q = plus.map((s, i) =>
    problem.cost.some(Boolean)
      ? s + (least(minus) * add(minus)) / (minus[i]! * add(minus.map((m) => least(minus) / m)))
      : s,
  );
  return q.map((value) => value / most(q));
};

const arasNaive: Naive = (problem) => {
  const ideal = problem.w.map((_, k) => (problem.cost[k] ? least : most)(column(problem, k)));
  const rows = [ideal, ...problem.x].map((row) => row.map((x, k) => (problem.cost[k] ? 1 / x : x)));
  const s = rows.map((row) =>
    add(row.map((x, k) => (problem.w[k]! * x) / add(rows.map((other) => other[k]!)))),
  );
  return s.slice(1).map((value) => value / s[0]!);
};

const edasNaive: Naive = (problem) => {
  const average = problem.w.map((_, k) => add(column(problem, k)) / problem.x.length);
  const side = (sign: 1 | -1) =>
    problem.x.map((row) =>
      add(
        row.map((x, k) => {
          const above = (sign * (problem.cost[k] ? -1 : 1) * (x - average[k]!)) / average[k]!;
          return problem.w[k]! * Math.max(0, above);
        }),
      ),
    );
  const [sp, sn] = [side(1), side(-1)];
  return sp.map((p, i) => (p / (most(sp) || 1) + 1 - sn[i]! / (most(sn) || 1)) / 2);
};

const codasBy =
  (tau: number): Naive =>
  (problem) => {
    const r = normalised(problem, 'linear').map((row) => row.map((x, k) => x * problem.w[k]!));
    const away = r.map((row) => row.map((x, k) => x - least(r.map((other) => other[k]!))));
    const e = away.map((row) => Math.hypot(...row));
    const t = away.map((row) => add(row));
    return e.map((mine, i) =>
      add(e.map((theirs, j) => mine - theirs + (Math.abs(mine - theirs) >= tau ? t[i]! - t[j]! : 0))),
    );
  };

const mabacNaive: Naive = (problem) => {
  const v = normalised(problem, 'min-max').map((row) => row.map((x, k) => problem.w[k]! * (x + 1)));
  const border = problem.w.map((_, k) => v.reduce((product, row) => product * row[k]!, 1) ** (1 / v.length));
  return v.map((row) => add(row.map((x, k) => x - border[k]!)));
};

const bounds = [-5, 60] as const;
const spotisNaive: Naive = (problem) =>
  problem.x.map((row) =>
    add(
      row.map(
        (x, k) => (problem.w[k]! * Math.abs(x - bounds[problem.cost[k] ? 0 : 1])) / (bounds[1] - bounds[0]),
      ),
    ),
  );

type Decide = (
  table: ReturnType<typeof tableFromRows>,
  criteria: { weights: readonly number[]; directions: readonly Direction[] },
  width: number,
) => Decision;

const kinds: DecideNormalisation[] = ['vector', 'min-max', 'max', 'linear', 'sum'];
const methods: [string, Decide, Naive][] = [
  ...kinds.map((normalisation): [string, Decide, Naive] => [
    `SAW, ${normalisation}`,
    (table, criteria) => saw(table, criteria, { normalisation }),
    sawBy(normalisation),
  ]),
  ...kinds.map((normalisation): [string, Decide, Naive] => [
    `TOPSIS, ${normalisation}`,
    (table, criteria) => topsis(table, criteria, { normalisation }),
    topsisBy(normalisation),
  ]),
  ['VIKOR', (table, criteria) => vikor(table, criteria), vikorBy(0.5)],
  ['VIKOR, v = 0.8', (table, criteria) => vikor(table, criteria, { v: 0.8 }), vikorBy(0.8)],
  ['MOORA', (table, criteria) => moora(table, criteria), mooraNaive],
  ['reference point', (table, criteria) => mooraReferencePoint(table, criteria), referenceNaive],
  ['WASPAS', (table, criteria) => waspas(table, criteria), waspasBy(0.5)],
  ['WASPAS, λ = 0.1', (table, criteria) => waspas(table, criteria, { lambda: 0.1 }), waspasBy(0.1)],
  ['COPRAS', (table, criteria) => copras(table, criteria), coprasNaive],
  ['ARAS', (table, criteria) => aras(table, criteria), arasNaive],
  ['EDAS', (table, criteria) => edas(table, criteria), edasNaive],
  // No two distances of these problems differ by a number this long.
  ['CODAS', (table, criteria) => codas(table, criteria, { tau: 0.0217193 }), codasBy(0.0217193)],
  ['MABAC', (table, criteria) => mabac(table, criteria), mabacNaive],
  [
    'SPOTIS',
    (table, criteria, width) =>
      spotis(table, criteria, { bounds: Array.from({ length: width }, () => bounds) }),
    spotisNaive,
  ],
];

const problems = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 }))
  .chain(([height, width]) =>
    fc.record({
      rows: fc.array(
        fc.array(
          fc.integer({ min: 1, max: 400 }).map((value) => value / 8),
          { minLength: width, maxLength: width },
        ),
        { minLength: height, maxLength: height },
      ),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: width, maxLength: width }),
      cost: fc.array(fc.boolean(), { minLength: width, maxLength: width }),
    }),
  );

describe('decision methods, written a second time from their papers', () => {
  it.each(methods)('%s', (_, decide, naive) => {
    fc.assert(
      fc.property(problems, ({ rows, weights, cost }) => {
        const directions = cost.map((one): Direction => (one ? 'cost' : 'benefit'));
        const found = decide(tableFromRows(rows), { weights, directions }, weights.length);
        const w = weights.map((weight) => weight / add(weights));
        naive({ x: rows, w, cost }).forEach((score, unit) => {
          expect(Math.abs(found.scores[unit]! - score)).toBeLessThan(1e-11 * Math.max(1, Math.abs(score)));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('the measures of VIKOR behind Q', () => {
    fc.assert(
      fc.property(problems, ({ rows, weights, cost }) => {
        const directions = cost.map((one): Direction => (one ? 'cost' : 'benefit'));
        const found = vikor(tableFromRows(rows), { weights, directions });
        const { S, R } = vikorParts({ x: rows, w: weights.map((weight) => weight / add(weights)), cost });
        S.forEach((value, unit) => {
          expect(found.groupUtility[unit]).toBeCloseTo(value, 12);
          expect(found.regret[unit]).toBeCloseTo(R[unit]!, 12);
        });
      }),
    );
  });
});
