/** Tunes weights until every member has the influence it is meant to have. */
import { unknownCode } from '../../messages/document.js';
import { fail, type Issue, issue, refuse } from '../../messages/issue.js';
import { badWeight, noInfluence, notBalanced } from '../../messages/methods.js';
import { checkOptions } from '../arguments.js';
import { type CorrelationMethod, correlation } from '../describe/correlation.js';
import { aNumber, aRecord, oneOf } from '../rules.js';
import type { Table } from '../table.js';
import { composite } from './composite.js';
import type { CompositeSpec } from './spec.js';
import { groupKernels, groupMethods, prepareRun } from './stages.js';

/** Weights tuned to influence. */
export interface Balanced {
  /** By code of the nodes tuned; they add up to 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** Correlation of each with the index under these weights, and under the given ones. */
  readonly influence: Readonly<Record<string, number>>;
  readonly before: Readonly<Record<string, number>>;
  /** Warning `not-balanced` if the influence asked for cannot be reached. */
  readonly issues: readonly Issue[];
}

/**
 * Tunes the weights of one level until the correlations of its nodes with the index are equal, or in the proportions
 * asked for: what a weight says is then what it does.
 *
 * Each step raises a weight by how far its influence is short of its share, as long as that brings the gaps down, to
 * below 10⁻¹⁰. All other methods and weights stay. Indicators that run against the index cannot be balanced by any
 * weight: then the best weights found come with the warning `not-balanced`.
 *
 * @param table - The raw values.
 * @param spec - The index.
 * @param how - `level`: whose nodes (1 the indicators, 2 their groups, …); `importance`: proportions by code, default
 *   equal; `correlation`: default `pearson`.
 * @returns The weights, the influence of each node, and what it was.
 * @throws ChisoError `unknown-code` (no such level, or importance of another code), `bad-weight`, `no-influence` (a node
 *   without variation or numbers), and those of {@link composite}.
 *
 * @example
 * ```ts
 * import { balanceWeights, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[1, 5], [2, 1], [3, 2], [5, 4]], { indicators: ['x', 'y'] });
 * const nodes = [{ code: 'index' }, { code: 'x', parent: 'index', weight: 9 }, { code: 'y', parent: 'index' }];
 * const { influence } = balanceWeights(table, { nodes, normalize: 'z-score', aggregate: 'arithmetic' }, { level: 1 });
 * Math.abs(influence.x - influence.y) < 1e-9; // => true
 * ```
 *
 * Source: Becker, Saisana, Paruolo and Vandecasteele (2017), Ecological Indicators 80; COINr, `get_opt_weights`, which
 * stops far earlier.
 */
export function balanceWeights(
  table: Table,
  spec: CompositeSpec,
  how: {
    readonly level: number;
    readonly importance?: Readonly<Record<string, number>>;
    readonly correlation?: CorrelationMethod;
  },
): Balanced {
  checkOptions(how, {
    level: aNumber,
    importance: aRecord,
    correlation: oneOf('pearson', 'spearman', 'kendall'),
  });
  const { tree, normalized, weights: shares } = composite(table, spec);
  const tuned = tree.codes.flatMap((_, at) =>
    tree.level[at] === how.level && tree.parent[at]! >= 0 ? [at] : [],
  );
  const codes = tuned.map((at) => tree.codes[at]!);
  const wanted = importances(codes, how);
  const methods = groupMethods(spec, tree);
  const available = methods.map((method) => method.available);
  const { run, columns } = prepareRun(tree, normalized.table.columns);
  const kernels = groupKernels(methods);
  const together = correlation(how.correlation ?? 'pearson');
  const weights = Float64Array.from(tree.codes, (code) => shares[code]!);
  const influences = () => {
    const index = run(weights, kernels, available);
    return tuned.map((at) => together(columns[at]!, index));
  };
  const before = influences();
  const without = codes.filter((_, index) => Number.isNaN(before[index]!));
  if (without.length > 0) fail(noInfluence, [], { codes: without });
  let found = before;
  let gap = gapOf(found, wanted);
  let power = 1;
  for (let step = 0; step < 5_000 && gap > 1e-10 && power > 1e-9; step += 1) {
    const kept = tuned.map((at) => weights[at]!);
    const total = found.reduce((sum, one) => sum + one, 0);
    tuned.forEach((at, index) => {
      weights[at]! *= Math.exp(power * tuned.length * (wanted[index]! - found[index]! / total));
    });
    scale(weights, tuned);
    const tried = influences();
    const left = gapOf(tried, wanted);
    if (left < gap) {
      [found, gap, power] = [tried, left, power * 1.5];
    } else {
      tuned.forEach((at, index) => {
        weights[at] = kept[index]!;
      });
      power /= 2;
    }
  }
  const record = (values: ArrayLike<number>) =>
    Object.fromEntries(codes.map((code, index) => [code, values[index]!]));
  return {
    weights: record(tuned.map((at) => weights[at]!)),
    influence: record(found),
    before: record(before),
    issues: gap > 1e-8 ? [issue(notBalanced, [], { gap })] : [],
  };
}

/** Root of the summed squares of the gaps between shares of influence and what was asked for. */
function gapOf(found: readonly number[], wanted: Float64Array): number {
  const total = found.reduce((sum, one) => sum + one, 0);
  return Math.hypot(...found.map((one, index) => one / total - wanted[index]!));
}

function scale(weights: Float64Array, tuned: readonly number[]): void {
  const total = tuned.reduce((sum, at) => sum + weights[at]!, 0);
  for (const at of tuned) weights[at]! /= total;
}

function importances(
  codes: readonly string[],
  how: { readonly level: number; readonly importance?: Readonly<Record<string, number>> },
): Float64Array {
  const { importance = {} } = how;
  const issues: Issue[] = [];
  if (codes.length === 0)
    issues.push(issue(unknownCode, ['level'], { code: `level ${how.level}`, known: [] }));
  for (const [code, weight] of Object.entries(importance)) {
    if (!codes.includes(code)) issues.push(issue(unknownCode, ['importance', code], { code, known: codes }));
    else if (!(typeof weight === 'number' && weight > 0 && weight < Infinity))
      issues.push(issue(badWeight, ['importance', code], { code, weight }));
  }
  refuse(issues);
  const parts = Float64Array.from(codes, (code) => (Object.hasOwn(importance, code) ? importance[code]! : 1));
  const total = parts.reduce((sum, one) => sum + one, 0);
  return parts.map((part) => part / total);
}
