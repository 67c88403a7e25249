/** A composite index computed for all units, with every number on the way. */

import { aggregatingOptions } from '../aggregate/check.js';
import type { AggregatingOptions } from '../aggregate/method.js';
import { checkComposite } from '../composite/check.js';
import { hierarchyOf } from '../composite/hierarchy.js';
import type { CompositeSpec } from '../composite/spec.js';
import { groupMethods } from '../composite/stages.js';
import type { Table } from '../table.js';
import { normalizedTable, preparedTable, treatedTable } from '../uncertainty/stages.js';
import { type Tree, treeColumns, treeOf } from '../uncertainty/tree.js';

/** All numbers of an index. */
export interface Scored {
  readonly tree: Tree;
  /** Units that were not screened out. */
  readonly units: readonly string[];
  /** Normalised indicators, then groups, by position in the tree; `NaN` for absent. */
  readonly columns: readonly Float64Array[];
  /** Weights of the members of each group, relative to each other. */
  readonly weights: readonly Float64Array[];
  readonly aggregates: readonly AggregatingOptions[];
}

/** Computes an index step by step; throws what is wrong with it. */
export function scoredIndex(spec: CompositeSpec, table: Table): Scored {
  checkComposite(table, spec, hierarchyOf(spec?.nodes));
  const tree = treeOf(spec);
  const { hierarchy } = tree;
  const prepared = preparedTable(spec, hierarchy, table);
  const { columns: indicators } = normalizedTable(spec, hierarchy, treatedTable(spec, hierarchy, prepared));
  const own = hierarchy.weights;
  const groups = treeColumns(tree, {
    columns: indicators,
    weights: own,
    known: undefined,
    changing: new Uint8Array(tree.groups.length),
  });
  const columns = [...indicators, ...groups];
  return {
    tree,
    units: prepared.units,
    columns,
    weights: tree.groups.map(({ members, weigh }) =>
      weigh(
        own,
        Array.from(members, (member) => columns[member]!),
      ),
    ),
    aggregates: groupMethods(spec, hierarchy).map(({ aggregate }) => aggregatingOptions(aggregate)),
  };
}

/** Weights of the members a unit has, adding up to 1; 0 for those it has not. */
export function sharesOf(scored: Scored, group: number, unit: number): Float64Array {
  const { members } = scored.tree.groups[group]!;
  const weights = scored.weights[group]!;
  const own = weights.map((weight, at) => (Number.isNaN(scored.columns[members[at]!]![unit]!) ? 0 : weight));
  const sum = own.reduce((total, weight) => total + weight, 0);
  return own.map((weight) => weight / sum);
}

/** The function whose mean an aggregation takes, and its slope; none for an aggregation that is not such a mean. */
export function meanOf(
  aggregate: AggregatingOptions,
): { readonly f: (x: number) => number; readonly slope: (x: number) => number } | undefined {
  const power = powerOf(aggregate);
  if (power === undefined) return undefined;
  if (power === 0) return { f: Math.log, slope: (x) => 1 / x };
  return { f: (x) => x ** power, slope: (x) => power * x ** (power - 1) };
}

function powerOf(aggregate: AggregatingOptions): number | undefined {
  if (aggregate.method === 'generalised') return aggregate.power;
  const powers: Readonly<Record<string, number>> = { arithmetic: 1, geometric: 0, harmonic: -1 };
  return powers[aggregate.method];
}
