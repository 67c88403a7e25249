/** What each node of a composite index weighs in the whole. */
import { ChisoError, issue } from '../../messages/issue.js';
import { zeroWeights } from '../../messages/methods.js';
import { sum } from '../describe/sum.js';
import { hierarchyOf } from './hierarchy.js';
import type { CompositeNode } from './spec.js';

/**
 * Effective weights: each node's share of its group, times the effective weight of the group; the index has 1.
 *
 * What an indicator counts in an index of arithmetic means without gaps. With other means it is the elasticity
 * (geometric) or no more than a guide.
 *
 * @param nodes - The tree; the weights of the nodes (default 1).
 * @returns Code to effective weight, indicators first.
 * @throws ChisoError those of the tree, and `zero-weights`.
 *
 * @example
 * ```ts
 * import { effectiveWeights } from 'chiso/methods';
 *
 * effectiveWeights([{ code: 'index' }, { code: 'a', parent: 'index', weight: 3 }, { code: 'b', parent: 'index' }]);
 * // => { a: 0.75, b: 0.25, index: 1 }
 * ```
 */
export function effectiveWeights(nodes: readonly CompositeNode[]): Record<string, number> {
  const tree = hierarchyOf(nodes);
  const effective = new Float64Array(tree.codes.length);
  effective[effective.length - 1] = 1;
  // Groups stand after their members: from the index down, every group is done before them.
  for (let group = tree.members.length - 1; group >= 0; group -= 1) {
    const members = tree.members[group]!;
    const code = tree.codes[tree.indicators + group]!;
    const total = sum(Float64Array.from(members, (member) => tree.weights[member]!));
    if (total === 0) throw new ChisoError([issue(zeroWeights, [code], { group: code })]);
    for (const member of members) {
      effective[member] = (tree.weights[member]! / total) * effective[tree.indicators + group]!;
    }
  }
  return Object.fromEntries(tree.codes.map((code, position) => [code, effective[position]!]));
}
