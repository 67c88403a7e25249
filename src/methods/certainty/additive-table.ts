/** An index as a plain weighted sum, where it is one. */

import { unknownCode } from '../../messages/document.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import { notAdditive } from '../../messages/robustness.js';
import { demand } from '../arguments.js';
import type { CompositeSpec } from '../composite/spec.js';
import { type Scored, scoredIndex } from '../explain/scored.js';
import { someTexts } from '../rules.js';
import type { Table } from '../table.js';
import type { CodeWeights } from './box.js';

/**
 * Writes an additive index as one weighted sum of normalised values: what {@link rankBounds} and {@link smallestSwap} take.
 *
 * The weight of a node is its share of its group's weight times that of every group above; they add up to 1, and the sum of
 * weight x value is the score of every unit with all values.
 *
 * @param index - An index in which every group above the chosen nodes takes the arithmetic mean.
 * @param table - Raw values.
 * @param codes - Indicators or groups that cover the index once, each of them or one above it: the nodes whose weights are
 *   in question. Default all indicators.
 * @returns The normalised values of the nodes (`NaN` where absent; units screened out are not there) and their weights.
 * @throws ChisoError `unknown-code`, `not-additive` (a group with another mean; a node counted twice or not at all), and
 *   those of the index.
 *
 * @example
 * ```ts
 * import { additiveTable, tableFromRows } from 'chiso/methods';
 *
 * const raw = tableFromRows([[1, 4], [3, 2]], { units: ['a', 'b'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all', weight: 3 }, { code: 'y', parent: 'all' }];
 * const { table, weights } = additiveTable({ nodes, normalize: 'min-max', aggregate: 'arithmetic' }, raw);
 * weights; // => { x: 0.75, y: 0.25 }
 * table.columns[1]; // => Float64Array [1, 0]
 * ```
 */
export function additiveTable(
  index: CompositeSpec,
  table: Table,
  codes?: readonly string[],
): { readonly table: Table; readonly weights: CodeWeights } {
  const scored = scoredIndex(index, table);
  const { hierarchy } = scored.tree;
  if (codes !== undefined) demand('codes', codes, someTexts);
  const chosen = codes ?? hierarchy.codes.slice(0, hierarchy.indicators);
  const positions = chosen.map((code) => hierarchy.codes.indexOf(code));
  const shares = new Map<number, number>();
  const issues: Issue[] = chosen.flatMap((code, at) =>
    positions[at]! < 0 ? [issue(unknownCode, [at], { code })] : [],
  );
  walk(scored, scored.columns.length - 1, 1, new Set(positions), shares, issues);
  for (const [at, position] of positions.entries()) {
    if (position >= 0 && (!shares.has(position) || positions.indexOf(position) !== at)) {
      issues.push(issue(notAdditive, [at], { code: chosen[at]! }));
    }
  }
  refuse(issues);
  return {
    table: {
      units: scored.units,
      indicators: chosen,
      columns: positions.map((position) => scored.columns[position]!),
    },
    weights: Object.fromEntries(chosen.map((code, at) => [code, shares.get(positions[at]!)!])),
  };
}

/** Shares the weight of a node among the chosen nodes below it. */
function walk(
  scored: Scored,
  position: number,
  share: number,
  chosen: ReadonlySet<number>,
  shares: Map<number, number>,
  issues: Issue[],
): void {
  if (chosen.has(position)) {
    shares.set(position, share);
    return;
  }
  const { hierarchy, groups } = scored.tree;
  const group = position - hierarchy.indicators;
  if (group < 0 || scored.aggregates[group]!.method !== 'arithmetic') {
    issues.push(issue(notAdditive, [], { code: hierarchy.codes[position]! }));
    return;
  }
  const weights = scored.weights[group]!;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  groups[group]!.members.forEach((member, at) => {
    walk(scored, member, (share * weights[at]!) / sum, chosen, shares, issues);
  });
}
