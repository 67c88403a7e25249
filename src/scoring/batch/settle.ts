/** What the framework's policies make of indicators that are absent or do not apply. */
import { type Rational, toNumber } from '../../numbers/rational.js';
import type { Node } from '../plan.js';
import { type Column, type Points, state } from './block.js';
import { leafPoints, type Workshop } from './leaf.js';

/** The points of a leaf after its policies: known, absent or hard; what is not known adds zero. */
export function settled(node: Node, shop: Workshop): Points {
  const points = leafPoints(node, shop);
  const max = toNumber(shop.layout.max[node.index] as Rational);
  const { incomplete } = shop.scratch;
  return {
    ...points,
    kernel: (block, out) => {
      const scale = points.kernel(block, out);
      if (!out.clean) settle(node, out, max * (scale || 1), block.rows.length, incomplete);
      return scale;
    },
  };
}

function settle(
  { missing, na }: Node,
  { values, two, states }: Column,
  full: number,
  length: number,
  incomplete: Uint8Array,
): void {
  for (let place = 0; place < length; place += 1) {
    const is = states[place];
    if (is === state.known) continue;
    values[place] = 0;
    two.low[place] = 0;
    if (is === state.absent && missing === 'absent') incomplete[place] = 1;
    else if (is === state.absent || (is === state.notApplicable && na === 'zero'))
      states[place] = state.known;
    else if (is === state.notApplicable && na === 'full' && Number.isInteger(full)) {
      states[place] = state.known;
      values[place] = full;
    } else states[place] = state.hard;
  }
}
