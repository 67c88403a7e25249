/** Groups as columns: what their members make together. */
import type { Node } from '../plan.js';
import { type Block, type Column, mark, open, type Points, state } from './block.js';
import type { Workshop } from './leaf.js';
import { pointsOf } from './rounding.js';
import type { Level } from './scratch.js';
import { settled } from './settle.js';
import { addTo, atMost, clear, limitOf } from './sum.js';

/** Members as summands: those of groups that neither limit nor round their sum stand for themselves. */
export function summands(nodes: readonly Node[], shop: Workshop): readonly Points[] {
  return nodes
    .filter(({ role, index }) => role === 'score' && shop.layout.applies[index])
    .flatMap((node): readonly Points[] => {
      if (node.members.length === 0) return [settled(node, shop)];
      if (!node.cap && node.rounding.length === 0) return summands(node.members, shop);
      return groupPoints(node, shop);
    });
}

/** The sum of a group, limited and rounded as it declares; none if it has no members for the unit type. */
export function groupPoints(node: Node, shop: Workshop): readonly Points[] {
  if (node.members.length === 0) return [settled(node, shop)];
  const [digits] = node.rounding;
  const precise = shop.precise && !digits;
  const level = shop.scratch.level(shop.depth);
  const members = summands(node.members, { ...shop, precise, depth: shop.depth + 1 });
  if (members.length === 0) return [];
  const error = members.reduce((so, each) => so + each.error, 0) + 2 ** -40;
  const cap = node.cap && limitOf(node.cap);
  const points: Points = {
    error: digits ? 0 : error,
    range: [undefined, undefined],
    kernel: (block, out) => {
      const { length } = block.rows;
      clear(level.sum, length, precise);
      addUp(members, block, level, out);
      if (cap) atMost(level.sum, cap, length);
      return pointsOf(level.sum, out, length, digits, error);
    },
  };
  return [points];
}

/** Adds members up; the sum is absent where none of them has points. */
export function addUp(
  members: readonly Points[],
  block: Block,
  { sum, part, known }: Level,
  out: Column,
): void {
  const { length } = block.rows;
  open(out, length);
  known.fill(0, 0, length);
  let everywhere = false;
  for (const { kernel } of members) {
    addTo(sum, part, kernel(block, part), length);
    if (part.clean) everywhere = true;
    else noteStates(part, known, out, length);
  }
  if (everywhere) return;
  for (let place = 0; place < length; place += 1) if (known[place] === 0) mark(out, place, state.absent);
}

function noteStates({ states }: Column, known: Uint8Array, out: Column, length: number): void {
  for (let place = 0; place < length; place += 1) {
    if (states[place] === state.known) known[place] = 1;
    else if (states[place] === state.hard) mark(out, place, state.hard);
  }
}
