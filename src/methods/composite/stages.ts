/** A composite index in stages, each of which can be run again alone: prepare, treat, normalise, weigh, aggregate. */

import { kernelOf } from '../aggregate/check.js';
import type { Kernel } from '../aggregate/kernel.js';
import type { Aggregating } from '../aggregate/method.js';
import { normalizeColumn } from '../normalize/column.js';
import type { Normalizing } from '../normalize/method.js';
import { treatColumn } from '../prepare/treat.js';
import type { Treatment } from '../prepare/treatment.js';
import type { Table } from '../table.js';
import type { Weighing } from '../weigh/method.js';
import type { Hierarchy } from './hierarchy.js';
import type { CompositeSpec } from './spec.js';

/** The methods of a group, after what the group, its level and the whole say. */
export interface GroupMethods {
  readonly weigh: Weighing;
  readonly aggregate: Aggregating;
  readonly available: number;
}

/** Methods of each group, in the order of the groups of the tree. */
export function groupMethods(spec: CompositeSpec, tree: Hierarchy): GroupMethods[] {
  return tree.members.map((_, group) => {
    const node = tree.nodes[tree.indicators + group]!;
    const level = spec.levels?.[String(tree.level[tree.indicators + group])];
    return {
      weigh: node.weigh ?? level?.weigh ?? spec.weigh ?? 'given',
      aggregate: node.aggregate ?? level?.aggregate ?? spec.aggregate,
      available: node.available ?? level?.available ?? spec.available ?? 1,
    };
  });
}

/** The columns of the indicators of a tree, treated; without checks, for running again. Unchanged ones are shared. */
export function treatedColumns(
  tree: Hierarchy,
  columns: readonly Float64Array[],
  treat: Treatment | 'none' | undefined,
): Float64Array[] {
  return columns.map((column, position) => {
    const how = tree.nodes[position]!.treat ?? treat ?? 'none';
    return how === 'none' ? column : treatColumn(column, how).values;
  });
}

/**
 * The columns of the indicators of a tree, normalised; without checks and reasons, for running again.
 *
 * @param table - The treated indicators, in the order of the tree.
 * @param out - Columns to write into, if there are any.
 */
export function normalizedColumns(
  tree: Hierarchy,
  table: Table,
  normalize: Normalizing,
  out: readonly Float64Array[] = table.columns.map((column) => new Float64Array(column.length)),
): readonly Float64Array[] {
  table.columns.forEach((column, position) => {
    const node = tree.nodes[position]!;
    normalizeColumn(table, node.code, column, node.normalize ?? normalize, node, out[position]!);
  });
  return out;
}

/** The groups of a tree, ready to be computed again and again from the same columns of indicators. */
export interface Run {
  /** By position in the tree: the columns of the indicators, as given, then one of each group, written by `run`. */
  readonly columns: readonly Float64Array[];
  /** Computes every group, from the lowest up; the last column is the index. */
  readonly run: (
    weights: Float64Array,
    kernels: readonly Kernel[],
    available: ArrayLike<number>,
  ) => Float64Array;
}

/**
 * Prepares the groups of a tree for aggregation: columns are allocated once, runs allocate nothing per cell.
 *
 * @param tree - The tree.
 * @param indicators - Normalised columns, in the order of the tree; read at every run.
 * @returns `run(weights, kernels, available)`: weight of every node by position (relative within a group), kernel and
 *   least availability of every group, in the order of the tree.
 */
export function prepareRun(tree: Hierarchy, indicators: readonly Float64Array[]): Run {
  const units = indicators[0]?.length ?? 0;
  const columns = [...indicators, ...tree.members.map(() => new Float64Array(units))];
  const members = tree.members.map((positions) => Array.from(positions, (position) => columns[position]!));
  const weightsOf = tree.members.map((positions) => new Float64Array(positions.length));
  return {
    columns,
    run(weights, kernels, available) {
      for (let group = 0; group < members.length; group += 1) {
        const positions = tree.members[group]!;
        const own = weightsOf[group]!;
        for (let member = 0; member < own.length; member += 1) own[member] = weights[positions[member]!]!;
        kernels[group]!(members[group]!, own, available[group]!, columns[tree.indicators + group]!);
      }
      return columns[columns.length - 1]!;
    },
  };
}

/** The kernel of each group by its method. */
export function groupKernels(methods: readonly GroupMethods[]): Kernel[] {
  return methods.map(({ aggregate }) => kernelOf(aggregate));
}
