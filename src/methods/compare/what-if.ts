/** The ranking under other weights, while somebody moves a slider. */
import { demand } from '../arguments.js';
import { checkChange } from '../composite/change.js';
import { checkComposite } from '../composite/check.js';
import { hierarchyOf } from '../composite/hierarchy.js';
import type { CompositeSpec } from '../composite/spec.js';
import { aRecord } from '../rules.js';
import type { Table } from '../table.js';
import { rankInto } from '../uncertainty/rank.js';
import { normalizedTable, preparedTable, treatedTable } from '../uncertainty/stages.js';
import { groupsAbove, treeColumns, treeOf } from '../uncertainty/tree.js';

/** A ranking under other weights. */
export interface WhatIf {
  /** In the order of `units`; `NaN` for absent. */
  readonly scores: Float64Array;
  /** 1 is best; 0 without a score. */
  readonly ranks: Uint32Array;
}

/**
 * Prepares an index so that other weights show at once: everything up to the groups is computed here, and each call then
 * computes only the groups that hold a node whose weight is new, and those above them.
 *
 * @param index - The index as it is.
 * @param table - Raw values.
 * @returns The units that were not screened out, and a function from weights by code (those of nodes not named stay) to
 *   scores and ranks. It throws ChisoError `unknown-code`, `bad-weight`.
 * @throws ChisoError with what is wrong with the index or the table.
 *
 * @example
 * ```ts
 * import { prepareWhatIf, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[9, 2], [5, 5]], { units: ['a', 'b'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const { whatIf } = prepareWhatIf({ nodes, normalize: 'none', aggregate: 'arithmetic' }, table);
 * Array.from(whatIf({}).ranks); // => [1, 2]
 * Array.from(whatIf({ y: 2 }).ranks); // => [2, 1]
 * ```
 */
export function prepareWhatIf(
  index: CompositeSpec,
  table: Table,
): {
  readonly units: readonly string[];
  /** Scores and ranks under other weights. */
  readonly whatIf: (weights: Readonly<Record<string, number>>) => WhatIf;
} {
  checkComposite(table, index, hierarchyOf(index?.nodes));
  const tree = treeOf(index);
  const { hierarchy } = tree;
  const prepared = preparedTable(index, hierarchy, table);
  const { columns } = normalizedTable(index, hierarchy, treatedTable(index, hierarchy, prepared));
  const known: (Float64Array | undefined)[] = [];
  const nothing = new Uint8Array(tree.groups.length);
  treeColumns(tree, { columns, weights: hierarchy.weights, known, changing: nothing });
  const positions = new Map(hierarchy.codes.map((code, position) => [code, position]));
  return {
    units: prepared.units,
    whatIf: (named) => {
      demand('weights', named, aRecord);
      checkChange(index, { weights: named });
      const weights = hierarchy.weights.slice();
      const marked = new Uint8Array(weights.length);
      for (const [code, weight] of Object.entries(named)) {
        const position = positions.get(code)!;
        weights[position] = weight;
        marked[position] = 1;
      }
      const groups = treeColumns(tree, { columns, weights, known, changing: groupsAbove(tree, marked) });
      const scores = groups[groups.length - 1]!.slice();
      const ranks = new Uint32Array(scores.length);
      rankInto(scores, ranks);
      return { scores, ranks };
    },
  };
}
