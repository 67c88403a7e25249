/** Why one score is higher than another. */

import { beyondRange } from '../../messages/decide.js';
import { fail } from '../../messages/issue.js';
import { absentScore, differentTrees } from '../../messages/robustness.js';
import { unknownUnit } from '../../messages/scoring.js';
import { demand, isRecord, type Rule } from '../arguments.js';
import type { CompositeSpec } from '../composite/spec.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { meanOf, type Scored, scoredIndex, sharesOf } from './scored.js';

/** A unit as an index sees it. */
export interface Standing {
  readonly index: CompositeSpec;
  readonly table: Table;
  readonly unit: string;
}

/** One part of a difference of scores, in points of the index. */
export interface DifferencePart {
  readonly code: string;
  /**
   * `value`: the indicator is higher or lower. `weight`: the node counts more or less, because its weight changed or
   * because other members are absent. `method`: the group combines its members otherwise, or by a method that does not split.
   */
  readonly kind: 'value' | 'weight' | 'method';
  readonly part: number;
}

/** A difference of scores and its parts. */
export interface Difference {
  readonly score: number;
  readonly other: number;
  readonly difference: number;
  /** Largest first, by size; those that are zero are left out. They add up to `difference` but for rounding (1e-12). */
  readonly parts: readonly DifferencePart[];
}

/**
 * Why the score of a unit differs from another: of another unit, or of the same unit in another year or with other weights.
 * The parts add up, whatever the means.
 *
 * A mean of a function, `f(V) = sum of w f(x)` (arithmetic: f(x) = x; geometric: ln x; harmonic: 1/x; generalised: x^p),
 * splits without remainder: member j has `L (w' (f(x) - f(y)) + (w - v)(f' - F'))`, with x, w and y, v the values and weights
 * on the two sides, w', f' and F' their means over the two, and `L = (V - U) / (f(V) - f(U))`. For the geometric mean this is
 * the logarithmic mean (LMDI) decomposition. It is repeated from the index down to the indicators. A member absent on
 * one side has a `weight` part only.
 *
 * @param one - The unit, its index and table.
 * @param other - What it is compared with; its index must have the same groups and members.
 * @returns Both scores, their difference, and the parts by indicator and group.
 * @throws ChisoError `unknown-unit`, `absent-score`, `different-trees`, `beyond-range`, and those of the index.
 *
 * @example
 * ```ts
 * import { explainDifference, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[8, 2], [4, 3]], { units: ['a', 'b'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * explainDifference({ index, table, unit: 'a' }, { index, table, unit: 'b' }).parts;
 * // => [{ code: 'x', kind: 'value', part: 2 }, { code: 'y', kind: 'value', part: -0.5 }]
 * ```
 *
 * Source: B. W. Ang, LMDI (2004) for the geometric mean; the general form by the same product rule.
 */
export function explainDifference(one: Standing, other: Standing): Difference {
  const [a, b] = [side(one), side(other)];
  const trees = [a, b].map(({ scored }) => {
    const { codes, members } = scored.tree.hierarchy;
    return JSON.stringify([codes, members.map((list) => Array.from(list))]);
  });
  if (trees[0] !== trees[1]) fail(differentTrees, [], {});
  const root = a.scored.columns.length - 1;
  if (!Number.isFinite(valueAt(a, root) - valueAt(b, root))) fail(beyondRange, [], { names: [one.unit] });
  const parts: DifferencePart[] = [];
  split(a, b, root, 1, parts);
  if (!parts.every(({ part }) => Number.isFinite(part))) fail(beyondRange, [], { names: [one.unit] });
  const [score, against] = [valueAt(a, root), valueAt(b, root)];
  return {
    score,
    other: against,
    difference: score - against + 0,
    parts: parts.filter(({ part }) => part !== 0).sort((x, y) => Math.abs(y.part) - Math.abs(x.part)),
  };
}

/** What says which unit is meant. */
export const aStanding: Rule = {
  holds: (value) => isRecord(value) && typeof value['unit'] === 'string',
  must: { en: '{ index, table, unit }', vi: '{ index, table, unit }' },
};

interface Side {
  readonly scored: Scored;
  readonly unit: number;
}

function side(standing: Standing): Side {
  demand('standing', standing, aStanding);
  const { index, table, unit } = standing;
  checkShape(table);
  if (!table.units.includes(unit)) fail(unknownUnit, [], { id: unit });
  const scored = scoredIndex(index, table);
  const at = scored.units.indexOf(unit);
  if (!(at >= 0 && Number.isFinite(scored.columns[scored.columns.length - 1]![at]!)))
    fail(absentScore, [], { id: unit });
  return { scored, unit: at };
}

function valueAt({ scored, unit }: Side, position: number): number {
  return scored.columns[position]![unit]! + 0;
}

/** Adds the parts of a node: `rate` points of the index for each point of it. */
function split(a: Side, b: Side, position: number, rate: number, parts: DifferencePart[]): void {
  const { codes, indicators } = a.scored.tree.hierarchy;
  const [high, low] = [valueAt(a, position), valueAt(b, position)];
  const add = (kind: DifferencePart['kind'], at: number, part: number) =>
    parts.push({ code: codes[at]!, kind, part });
  if (position < indicators) {
    add('value', position, rate * (high - low));
    return;
  }
  const group = position - indicators;
  const how = a.scored.aggregates[group]!;
  const mean = JSON.stringify(how) === JSON.stringify(b.scored.aggregates[group]!) ? meanOf(how) : undefined;
  const step = mean ? mean.f(high) - mean.f(low) : Number.NaN;
  const ratio = mean && (high === low || step === 0) ? 1 / mean.slope(high) : (high - low) / step;
  // Another mean, one that is none of a function, or a power of zero that has no inverse.
  if (!mean || !Number.isFinite(ratio)) {
    add('method', position, rate * (high - low));
    return;
  }
  const { f } = mean;
  const middle = (f(high) + f(low)) / 2;
  const [mine, theirs] = [sharesOf(a.scored, group, a.unit), sharesOf(b.scored, group, b.unit)];
  a.scored.tree.groups[group]!.members.forEach((member, at) => {
    const [w, v] = [mine[at]!, theirs[at]!];
    if (w === 0 && v === 0) return;
    const x = w > 0 ? valueAt(a, member) : valueAt(b, member);
    const y = v > 0 ? valueAt(b, member) : x;
    const slope = x === y ? mean.slope(x) : (f(x) - f(y)) / (x - y);
    // At a zero that both have the slope may have no bound: what is the same adds nothing.
    const change = Number.isFinite(slope) ? slope : 0;
    if (w !== v) add('weight', member, rate * ratio * (w - v) * ((f(x) + f(y)) / 2 - middle));
    if (w > 0 && v > 0) split(a, b, member, rate * ratio * ((w + v) / 2) * change, parts);
  });
}
