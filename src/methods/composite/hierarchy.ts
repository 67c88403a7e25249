/** The tree of a composite index as typed columns, in an order that can be computed from front to back. */

import { badOption } from '../../messages/argument.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import {
  badWeight,
  cyclicNodes,
  manyRoots,
  noNodes,
  repeatedNode,
  rootIsIndicator,
  unknownParent,
} from '../../messages/methods.js';
import type { CompositeNode } from './spec.js';

/** A compiled tree: every node has a position; indicators first, then groups, each after all its members. */
export interface Hierarchy {
  /** Codes by position: indicators in the order of the nodes, then groups from the lowest level up, the index last. */
  readonly codes: readonly string[];
  /** How many of the positions are indicators. */
  readonly indicators: number;
  /** Position of each node's group; -1 for the index. */
  readonly parent: Int32Array;
  /** 1 for an indicator, else one more than the highest level among its members. */
  readonly level: Int32Array;
  /** Positions of the members of each group, by position of the group less `indicators`. */
  readonly members: readonly Int32Array[];
  /** Weight of each node, as given. */
  readonly weights: Float64Array;
  /** The node at each position. */
  readonly nodes: readonly CompositeNode[];
}

/**
 * Compiles the nodes of a composite index.
 *
 * @param nodes - The tree, in any order.
 * @returns The tree by position.
 * @throws ChisoError with every problem at once: `no-nodes`, `repeated-node`, `unknown-parent`, `cyclic-nodes`,
 *   `many-roots`, `root-is-indicator`, `bad-weight`, `bad-option` (nodes that are none).
 *
 * @example
 * ```ts
 * import { hierarchyOf } from 'chiso/methods';
 *
 * const { codes, level } = hierarchyOf([{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }]);
 * codes; // => ['x', 'y', 'all']
 * level; // => Int32Array [1, 1, 2]
 * ```
 */
export function hierarchyOf(nodes: readonly CompositeNode[]): Hierarchy {
  const issues = problems(nodes);
  refuse(issues);

  const level = levels(nodes);
  const order = nodes.map((_, index) => index).sort((a, b) => level[a]! - level[b]! || a - b);
  const positions = new Map(order.map((index, position) => [nodes[index]!.code, position]));
  const ordered = order.map((index) => nodes[index]!);
  const indicators = order.findIndex((index) => level[index]! > 1);
  const parent = Int32Array.from(ordered, (node) =>
    node.parent === undefined ? -1 : positions.get(node.parent)!,
  );
  const members: number[][] = ordered.slice(indicators).map(() => []);
  // Members keep the order in which the document names them, whatever their level.
  for (const node of nodes) {
    if (node.parent !== undefined)
      members[positions.get(node.parent)! - indicators]!.push(positions.get(node.code)!);
  }
  return {
    codes: ordered.map((node) => node.code),
    indicators,
    parent,
    level: Int32Array.from(order, (index) => level[index]!),
    members: members.map((list) => Int32Array.from(list)),
    weights: Float64Array.from(ordered, (node) => node.weight ?? 1),
    nodes: ordered,
  };
}

function problems(nodes: readonly CompositeNode[]): Issue[] {
  const must = {
    en: 'a list of nodes, each with a code, and all but one with the code of their group as "parent"',
    vi: 'danh sách các nút, mỗi nút có mã, và trừ một nút đều có mã nhóm ở "parent"',
  };
  if (!Array.isArray(nodes)) return [issue(badOption, ['nodes'], { option: 'nodes', value: nodes, must })];
  const odd = nodes.findIndex(
    (node: Partial<CompositeNode> | null) =>
      typeof node?.code !== 'string' || !['string', 'undefined'].includes(typeof node.parent),
  );
  if (odd >= 0) return [issue(badOption, ['nodes', odd], { option: 'nodes', value: nodes[odd], must })];
  if (nodes.length === 0) return [issue(noNodes, ['nodes'], {})];
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  nodes.forEach((node, index) => {
    if (seen.has(node.code)) issues.push(issue(repeatedNode, ['nodes', index, 'code'], { code: node.code }));
    seen.set(node.code, index);
    const { weight } = node;
    if (weight !== undefined && !(Number.isFinite(weight) && weight >= 0)) {
      issues.push(issue(badWeight, ['nodes', index, 'weight'], { code: node.code, weight }));
    }
  });
  nodes.forEach((node, index) => {
    if (node.parent !== undefined && !seen.has(node.parent)) {
      issues.push(issue(unknownParent, ['nodes', index, 'parent'], { code: node.code, parent: node.parent }));
    }
  });
  if (issues.length > 0) return issues;

  const roots = nodes.filter((node) => node.parent === undefined).map((node) => node.code);
  if (roots.length > 1) return [issue(manyRoots, ['nodes'], { codes: roots })];
  const lost = unreachable(nodes);
  if (lost.length > 0) return [issue(cyclicNodes, ['nodes'], { codes: lost })];
  if (nodes.length === 1) return [issue(rootIsIndicator, ['nodes', 0], { code: nodes[0]!.code })];
  return [];
}

/** Codes of the nodes that do not lead up to the index: those in a circle, or below one. */
function unreachable(nodes: readonly CompositeNode[]): string[] {
  const below = childrenOf(nodes);
  const reached = new Set<string>();
  const stack = nodes.filter((node) => node.parent === undefined).map((node) => node.code);
  for (let code = stack.pop(); code !== undefined; code = stack.pop()) {
    reached.add(code);
    stack.push(...(below.get(code) ?? []).map((index) => nodes[index]!.code));
  }
  return nodes.map((node) => node.code).filter((code) => !reached.has(code));
}

function levels(nodes: readonly CompositeNode[]): Int32Array {
  const index = new Map(nodes.map((node, position) => [node.code, position]));
  const level = new Int32Array(nodes.length).fill(1);
  const below = childrenOf(nodes);
  const waiting = nodes.map((node) => below.get(node.code)?.length ?? 0);
  const ready = waiting.flatMap((count, position) => (count === 0 ? [position] : []));
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    const up = nodes[at]!.parent;
    if (up === undefined) continue;
    const parent = index.get(up)!;
    level[parent] = Math.max(level[parent]!, level[at]! + 1);
    waiting[parent]! -= 1;
    if (waiting[parent] === 0) ready.push(parent);
  }
  return level;
}

function childrenOf(nodes: readonly CompositeNode[]): Map<string, number[]> {
  const below = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    if (node.parent === undefined) return;
    const list = below.get(node.parent);
    if (list) list.push(index);
    else below.set(node.parent, [index]);
  });
  return below;
}
