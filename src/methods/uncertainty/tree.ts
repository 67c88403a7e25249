/** The groups of a composite index, ready to be computed thousands of times. */
import { kernelOf } from '../aggregate/check.js';
import type { Kernel } from '../aggregate/kernel.js';
import { type Hierarchy, hierarchyOf } from '../composite/hierarchy.js';
import type { CompositeSpec } from '../composite/spec.js';
import { groupMethods } from '../composite/stages.js';
import { weighingOptions } from '../weigh/check.js';
import { givenAmounts } from '../weigh/given.js';
import type { Weighing } from '../weigh/method.js';
import { weightsOf } from '../weigh/weigh.js';

/** A group of the tree. */
export interface TreeGroup {
  readonly members: Int32Array;
  readonly kernel: Kernel;
  /** Least share of its members that must be available. */
  readonly least: number;
  /** Weights of its members, from the nodes' own (by position) and the members' columns. */
  readonly weigh: (own: Float64Array, columns: readonly Float64Array[]) => Float64Array;
}

/** A compiled tree. */
export interface Tree {
  readonly hierarchy: Hierarchy;
  readonly groups: readonly TreeGroup[];
}

/** Compiles the tree of an index; throws as `hierarchyOf` does. */
export function treeOf(spec: CompositeSpec): Tree {
  const hierarchy = hierarchyOf(spec.nodes);
  const methods = groupMethods(spec, hierarchy);
  const groups = hierarchy.members.map((members, at): TreeGroup => {
    const { aggregate, available, weigh } = methods[at]!;
    return {
      members,
      kernel: kernelOf(aggregate),
      least: available,
      weigh: weigher(weigh, hierarchy, members),
    };
  });
  return { hierarchy, groups };
}

function weigher(weigh: Weighing, hierarchy: Hierarchy, members: Int32Array): TreeGroup['weigh'] {
  const how = weighingOptions(weigh);
  const codes = Array.from(members, (member) => hierarchy.codes[member]!);
  const given = (own: Float64Array) => Float64Array.from(members, (member) => own[member]!);
  // Amounts as they are, not shares of their sum: sums of whole points are exact.
  if (how.method === 'given') return how.weights ? (own) => givenAmounts(codes, given(own), how) : given;
  // Once normalised, higher is better in every column.
  const directions = codes.map(() => undefined);
  return (own, columns) => weightsOf(weigh, { codes, columns, directions, given: given(own) }).weights;
}

/** What the groups are computed from, this time. */
export interface TreeRun {
  /** Normalised columns of the indicators, by position. */
  readonly columns: readonly Float64Array[];
  /** Weights of all nodes, by position. */
  readonly weights: Float64Array;
  /** Groups met before, by what they were computed from; nothing for `undefined`. */
  readonly known: (Float64Array | undefined)[] | undefined;
  /** 1 for groups that may differ from run to run although `known` is the same. */
  readonly changing: Uint8Array;
  /** Other weights for a group than those given, by its position among the groups. */
  readonly vary?: ((group: number, weights: () => Float64Array) => Float64Array | undefined) | undefined;
}

/** Computes all groups of a tree, the index last; nobody may write to the columns. */
export function treeColumns(tree: Tree, run: TreeRun): readonly Float64Array[] {
  const { indicators } = tree.hierarchy;
  const { columns, known, changing } = run;
  const results: Float64Array[] = [];
  for (let at = 0; at < tree.groups.length; at += 1) {
    const group = tree.groups[at]!;
    const before = changing[at] ? undefined : known?.[at];
    if (before) {
      results.push(before);
      continue;
    }
    const members: Float64Array[] = [];
    for (const member of group.members) {
      members.push(member < indicators ? columns[member]! : results[member - indicators]!);
    }
    const weights = () => group.weigh(run.weights, members);
    const out = new Float64Array(columns[0]!.length);
    group.kernel(members, run.vary?.(at, weights) ?? weights(), group.least, out);
    for (let unit = 0; unit < out.length; unit += 1) {
      if (!Number.isFinite(out[unit]!)) out[unit] = Number.NaN;
    }
    if (known && !changing[at]) known[at] = out;
    results.push(out);
  }
  return results;
}

/** Marks the groups that have a marked member, or such a group below: 1 for nodes by position, then for groups. */
export function groupsAbove(tree: Tree, marked: Uint8Array): Uint8Array {
  const { indicators } = tree.hierarchy;
  const above = new Uint8Array(tree.groups.length);
  tree.groups.forEach(({ members }, at) => {
    if (members.some((member) => marked[member] || (member >= indicators && above[member - indicators])))
      above[at] = 1;
  });
  return above;
}
