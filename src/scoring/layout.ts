/** The maxima of a framework for one type of unit: what applies to it, and what each part can earn. */

import type { Exact } from '../framework/notation.js';
import * as unusable from '../messages/unusable.js';
import { exact, toText } from '../numbers/exact.js';
import { add, compare, type Rational, zero } from '../numbers/rational.js';
import type { Draft, Node } from './plan.js';

export interface Layout {
  readonly type: string;
  /** By node: whether it exists for the type. */
  readonly applies: readonly boolean[];
  /** By node: its maximum; zero where it does not apply or is not scored. */
  readonly max: readonly Rational[];
  /** Most points of a unit, without bonus. */
  readonly scale: Rational;
}

/** Adds the maxima up and refuses sums that contradict what the document declares. */
export function layout(draft: Draft, type: string): Layout {
  const { framework, nodes, top } = draft;
  const applies: boolean[] = [];
  const max: Rational[] = [];
  for (const node of nodes) {
    const inherited = node.parent ? (applies[node.parent.index] as boolean) : true;
    applies[node.index] = inherited && (node.source.appliesTo?.includes(type) ?? true);
  }
  for (const node of [...nodes].reverse())
    max[node.index] = applies[node.index] ? maximum(node, type, applies, max) : zero;
  const declared = exact((framework.unitTypes?.[type]?.scale ?? framework.scale) as Exact);
  const sum = sumOf(top, max);
  if ((framework.aggregate ?? 'sum') === 'sum' && compare(sum, declared) !== 0) {
    return unusable.scaleSum(type, toText(sum), toText(declared));
  }
  return { type, applies, max, scale: declared };
}

function maximum(node: Node, type: string, applies: readonly boolean[], max: readonly Rational[]): Rational {
  const { source, members } = node;
  // Only what is not scored may have no maximum here.
  const own = source.maxFor && Object.hasOwn(source.maxFor, type) ? source.maxFor[type] : undefined;
  const declared = exact(own ?? source.max ?? 0);
  if (members.length === 0 || node.aggregate !== 'sum') return declared;
  const sum = sumOf(members, max);
  const forEveryType = own !== undefined || members.every(({ index }) => applies[index]);
  if (node.role !== 'condition' && forEveryType && compare(sum, declared) !== 0) {
    return unusable.memberSum(node.code, toText(sum), toText(declared));
  }
  return node.role === 'score' ? sum : declared;
}

function sumOf(members: readonly Node[], max: readonly Rational[]): Rational {
  return members
    .filter(({ role }) => role === 'score')
    .reduce((sum, { index }) => add(sum, max[index] as Rational), zero);
}
