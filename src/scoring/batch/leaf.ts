/** Points of an indicator: by the fast form of its rule, and exactly, unit by unit, what that leaves open. */
import type { Indicator } from '../../framework/model.js';
import type { Digits } from '../../framework/policy.js';
import { type Rational, toNumber, zero } from '../../numbers/rational.js';
import type { Node } from '../plan.js';
import { hasErrors } from '../unit.js';
import {
  type Block,
  type Column,
  isAtLeast,
  isAtMost,
  mark,
  open,
  type Points,
  safe,
  state,
} from './block.js';
import type { Place } from './place.js';
import { rulePoints } from './rule-points.js';
import { lowOf } from './two-doubles.js';

/** Where the parts of a framework are compiled to. */
export type Workshop = Omit<Place, 'node' | 'digits'>;

/** The points of a group or indicator that is scored itself. */
export function leafPoints(node: Node, shop: Workshop): Points {
  const [digits, ...more] = node.rounding;
  const { layout } = shop;
  const place: Place = { ...shop, node, digits };
  const { evidence, mayExceed, mayBeNegative } = node.source as Indicator;
  const plain = more.length === 0 && !node.cap;
  const max = layout.max[node.index] as Rational;
  const points = plain ? rulePoints(node.rule, max, place) : undefined;
  // Points beyond the maximum or below zero are an error that the exact path tells.
  const allowed =
    points && (mayExceed || isAtMost(points.range, max)) && (mayBeNegative || isAtLeast(points.range, zero));
  const { kernel, error, range } = allowed ? points : allHard(digits);
  return {
    error: error + 2 ** -50 * toNumber(max),
    range,
    kernel: (block, out) => {
      const scale = kernel(block, out);
      if (node.readsNothing) leaveNotApplicable(node, block, out);
      if (evidence?.required === 'zero') takeUnproved(node, block, out);
      for (let at = 0; !out.clean && at < block.rows.length; at += 1) {
        if (out.states[at] === state.hard) scoreExactly(node, block, at, scale, out);
      }
      return scale;
    },
  };
}

/** A rule that reads no data does not see that they are declared not applicable. */
function leaveNotApplicable(node: Node, { rows, table }: Block, out: Column): void {
  const [first = '', ...others] = node.inputs;
  const columns = [first, ...others].map((name) => table.values(node, name));
  const value = (cells: (typeof columns)[number], row: number): unknown =>
    typeof cells === 'function' ? cells(row) : cells[row];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    if (columns.some((cells) => typeof value(cells, row) === 'object' && value(cells, row) !== null))
      mark(out, at, state.hard);
  }
}

/** Points without the evidence that is asked for are none. */
function takeUnproved({ code }: Node, { rows, table }: Block, out: Column): void {
  // The numbers may be those of the column itself.
  if (out.values !== out.buffer) {
    out.buffer.set(out.values.subarray(0, rows.length));
    out.values = out.buffer;
  }
  for (let at = 0; at < rows.length; at += 1) {
    const isKnown = out.clean || out.states[at] === state.known;
    if (!isKnown || table.hasEvidence(rows[at] as number, code)) continue;
    out.values[at] = 0;
    out.two.low[at] = 0;
  }
}

/** What the fast form cannot do is scored with fractions, this indicator of this unit alone. */
function scoreExactly(
  node: Node,
  block: Block,
  at: number,
  scale: number,
  { values, two, states }: Column,
): void {
  const data = block.scoring(at);
  const { points, status } = data.scored(node);
  // An error or a policy concerns the whole unit.
  if (hasErrors(data)) return;
  if (status === 'missing' || status === 'unscored') states[at] = state.absent;
  if (status !== 'scored' || !points) return;
  const scaled = points.n * BigInt(scale);
  if (scale !== 0 && scaled % points.d !== 0n) return;
  values[at] = scale === 0 ? toNumber(points) : Number(scaled / points.d);
  if (scale === 0) two.low[at] = lowOf(points, values[at] as number);
  if (Math.abs(values[at] as number) < safe) states[at] = state.known;
}

/** For rules without a fast form. */
function allHard(digits: Digits | undefined): Points {
  return {
    error: 0,
    range: [undefined, undefined],
    kernel: ({ rows }, out) => {
      open(out, rows.length);
      out.clean = false;
      out.states.fill(state.hard, 0, rows.length);
      return digits ? 10 ** digits.places : 0;
    },
  };
}
