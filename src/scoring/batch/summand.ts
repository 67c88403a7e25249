/** Which parts of a framework can be added up as columns. */
import type { Node, Plan } from '../plan.js';
import { limitOf } from './sum.js';

/** Whether the totals of a framework can be sums of columns at all. */
export function isAddition({ framework, nodes, top, layouts }: Plan): boolean {
  const capped = framework.bonus?.startsWith('capped') === true;
  const limited = !capped || [...layouts.values()].every(({ scale }) => limitOf(scale) !== undefined);
  return nodes.every(adds) && limited && (framework.aggregate ?? 'sum') === 'sum' && top.length > 0;
}

function adds({ members, aggregate, cap, rounding, role }: Node): boolean {
  if (members.length === 0) return role !== 'penalty';
  return aggregate === 'sum' && rounding.length <= 1 && (!cap || limitOf(cap) !== undefined);
}

/** Whether the points of a part can be: it is neither deducted nor only shown, and all it holds is added up. */
export function isSummand(node: Node): boolean {
  for (let each: Node | undefined = node; each; each = each.parent)
    if (each.role !== 'score' && each.role !== 'bonus') return false;
  return addsWithin(node);
}

function addsWithin(node: Node): boolean {
  return adds(node) && node.members.every(addsWithin);
}
