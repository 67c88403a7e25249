/** Which method gives published scores. */
import { ChisoError, fail, type Issue } from '../../messages/issue.js';
import { nothingPublished } from '../../messages/robustness.js';
import type { Aggregating } from '../aggregate/method.js';
import { checkOptions, demand, isRecord, type Rule } from '../arguments.js';
import type { Change } from '../composite/change.js';
import type { CompositeSpec } from '../composite/spec.js';
import type { Normalizing } from '../normalize/method.js';
import { aCount } from '../rules.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { modelOf } from '../uncertainty/model.js';
import type { Weighing } from '../weigh/method.js';
import { placesOf, simplestFit } from './fit.js';
import { bestFirst, type MethodMatch, matchOf } from './match.js';

/** What is tried: every combination of the lists. By default what the index has, then what is common. */
export interface Search {
  readonly normalize?: readonly Normalizing[];
  readonly weigh?: readonly Weighing[];
  readonly aggregate?: readonly Aggregating[];
  /** Other things to try, as changes of the index; default none. */
  readonly changes?: readonly { readonly name: string; readonly change: Change }[];
  /** Decimal places the scores were printed with; default the most any of them has. */
  readonly places?: number;
  /** How many matches are told (default 5). */
  readonly matches?: number;
}

/** What a search found. */
export interface MethodSearch {
  /** Half a unit of the last printed digit. */
  readonly tolerance: number;
  readonly tried: number;
  /** Best first. */
  readonly matches: readonly MethodMatch[];
  /** Combinations that cannot be computed on these data, and why. */
  readonly refused: readonly {
    readonly normalize: Normalizing;
    readonly weigh: Weighing;
    readonly aggregate: Aggregating;
    readonly issues: readonly Issue[];
  }[];
}

/**
 * Searches normalisation x weighting x aggregation for the method that gives published scores, and tells how far off each
 * unit is: a check of a published index by somebody who has its data.
 *
 * Scores are compared as they are, then times a factor, then times a factor plus a constant (many indices are published on
 * another scale than they are computed on); the simplest of the three that reproduces every printed digit is told, else the
 * simplest that is at most twice as far off as the last. Best is: reproduces all; then the least root mean squared residual, anything below half the last printed digit counting
 * alike; then the simplest fit; then the order tried. Several methods may reproduce the same scores; all are told. What the index says of single nodes stays as it is.
 *
 * @param index - The index with the tree, directions, goalposts and weights that are known.
 * @param table - Raw values.
 * @param published - Scores by unit, at least three; units of the table without one are computed, not compared.
 * @param search - What is tried.
 * @returns The best matches with residuals by unit, and what could not be computed.
 * @throws ChisoError `nothing-published`, `bad-option`, and those of the index.
 *
 * @example
 * ```ts
 * import { findMethod, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[1, 40], [3, 10], [2, 30], [4, 20]], { units: ['a', 'b', 'c', 'd'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * const [best] = findMethod(index, table, { a: 50, b: 33.3, c: 50, d: 66.7 }).matches;
 * [best!.normalize, best!.aggregate, best!.reproduces, Math.round(best!.fit.scale)]; // => ['min-max', 'arithmetic', true, 100]
 * ```
 */
export function findMethod(
  index: CompositeSpec,
  table: Table,
  published: Readonly<Record<string, number>>,
  search: Search = {},
): MethodSearch {
  checkShape(table);
  checkSearch(published, search);
  const column = Float64Array.from(table.units, (id) => {
    const value = Object.hasOwn(published, id) ? published[id]! : Number.NaN;
    return Number.isFinite(value) ? value : Number.NaN;
  });
  const known = column.filter((value) => !Number.isNaN(value));
  if (known.length < 3) fail(nothingPublished, [], { count: known.length });
  const places = search.places ?? known.reduce((most, value) => Math.max(most, placesOf(value)), 0);
  const tolerance = 0.5 * 10 ** -places * (1 + 1e-9);
  const lists = {
    normalize: search.normalize ?? withOwn(index.normalize, normalizations),
    weigh: search.weigh ?? withOwn(index.weigh ?? 'given', weighings),
    aggregate: search.aggregate ?? withOwn(index.aggregate, aggregations),
    changes: search.changes ?? [{ name: null, change: {} }],
  };
  const model = modelOf(index, table, [
    { name: 'normalize', options: lists.normalize.map((normalize) => ({ normalize })) },
    { name: 'weigh', options: lists.weigh.map((weigh) => ({ weigh })) },
    { name: 'aggregate', options: lists.aggregate.map((aggregate) => ({ aggregate })) },
    { name: 'change', options: lists.changes.map(({ change }) => change) },
  ]);
  const matches: MethodMatch[] = [];
  const refused: MethodSearch['refused'][number][] = [];
  let tried = 0;
  lists.normalize.forEach((normalize, a) => {
    lists.weigh.forEach((weigh, b) => {
      lists.aggregate.forEach((aggregate, c) => {
        lists.changes.forEach(({ name }, d) => {
          tried += 1;
          const sizes = [lists.normalize, lists.weigh, lists.aggregate, lists.changes].map(
            ({ length }) => length,
          );
          const point = [a, b, c, d].map((option, at) => (option + 0.5) / sizes[at]!);
          const method = { normalize, weigh, aggregate };
          const scores = attempt(() => model(point));
          if (!(scores instanceof Float64Array)) refused.push({ ...method, issues: scores });
          else {
            const fit = simplestFit(scores, column, tolerance);
            if (fit)
              matches.push(matchOf({ ...method, change: name }, table, column, scores, fit, tolerance));
          }
        });
      });
    });
  });
  matches.sort(bestFirst(tolerance));
  return { tolerance, tried, matches: matches.slice(0, search.matches ?? 5), refused };
}

function checkSearch(published: unknown, search: Search): void {
  demand('published', published, {
    holds: () =>
      isRecord(published) &&
      Object.values(published).every(
        (score) => score === null || (typeof score === 'number' && Math.abs(score) !== Infinity),
      ),
    must: {
      en: 'scores by unit, finite, null where there is none',
      vi: 'điểm hữu hạn theo đơn vị, null nếu không có',
    },
  });
  const methods: Rule = {
    holds: (list) => Array.isArray(list) && list.length > 0,
    must: { en: 'a list of at least one method', vi: 'danh sách ít nhất một phương pháp' },
  };
  const changes: Rule = {
    holds: (list) =>
      methods.holds(list) && (list as unknown[]).every((one) => isRecord(one) && isRecord(one['change'])),
    must: { en: 'a list of { name, change }', vi: 'danh sách { name, change }' },
  };
  const rules = {
    normalize: methods,
    weigh: methods,
    aggregate: methods,
    changes,
    places: aCount,
    matches: aCount,
  };
  checkOptions(search, rules);
}

const normalizations: readonly Normalizing[] = [
  'none',
  'min-max',
  'z-score',
  'distance-to-best',
  'fraction-of-best',
  'fraction-of-mean',
  'rank',
  'percentile-rank',
  'borda',
  { method: 'min-max', range: [1, 100] },
];
const weighings: readonly Weighing[] = [
  'given',
  'equal',
  'entropy',
  'standard-deviation',
  'critic',
  'merec',
  'gini',
  'pca',
];
const aggregations: readonly Aggregating[] = ['arithmetic', 'geometric', 'harmonic', 'mazziotta-pareto'];

/** What the index has now is tried first, and only once. */
function withOwn<T>(own: T, others: readonly T[]): readonly T[] {
  return [own, ...others.filter((other) => JSON.stringify(other) !== JSON.stringify(own))];
}

function attempt(run: () => Float64Array): Float64Array | readonly Issue[] {
  try {
    return run();
  } catch (error) {
    if (error instanceof ChisoError) return error.issues;
    throw error;
  }
}
