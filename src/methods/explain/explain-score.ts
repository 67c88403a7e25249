/** Why a score is what it is. */
import { beyondRange } from '../../messages/decide.js';
import { fail } from '../../messages/issue.js';
import { absentScore } from '../../messages/robustness.js';
import { demand } from '../arguments.js';
import { aStanding, type Standing } from './explain-difference.js';
import { meanOf, scoredIndex, sharesOf } from './scored.js';

/** What one node contributes. */
export interface ScorePart {
  readonly code: string;
  /** Normalised value of the unit. */
  readonly value: number;
  /** Share of its group's weight, 0 to 1; absent members give theirs to the others. */
  readonly weight: number;
  /** Points of the index it contributes; those of the indicators (and of groups that do not split) add up to the score. */
  readonly part: number;
  /**
   * Points the index would gain for each point of this node, at this place; `null` where that has no bound: a zero in a
   * generalised mean with a power between 0 and 1.
   */
  readonly marginal: number | null;
  /** The groups above it, the index first; empty for the index. */
  readonly within: readonly string[];
  /** Whether it is split further: the parts of its members add up to its own. */
  readonly splits: boolean;
}

/**
 * Why a score is what it is: what every group and indicator contributes to it, adding up exactly at each level.
 *
 * Every power mean grows in proportion to its members, so that by Euler's theorem it is the sum over its members of value x
 * slope: weight x value for the arithmetic mean, weight x score for the geometric (each member carries its weight, whatever
 * its value), weight x score^2 / value for the harmonic. Repeated from the index down. A group combined in another way
 * (Mazziotta-Pareto, Borda, Copeland, …) contributes as a whole.
 *
 * @param standing - The index, the table and the unit.
 * @returns One entry for the index, and for each group and indicator the unit has, from the index down.
 * @throws ChisoError `absent-score`, `beyond-range`, and those of the index.
 *
 * @example
 * ```ts
 * import { explainScore, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[8, 2]], { units: ['a'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all', weight: 3 }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * explainScore({ index, table, unit: 'a' }).map(({ code, part }) => [code, part]);
 * // => [['all', 6.5], ['x', 6], ['y', 0.5]]
 * ```
 */
export function explainScore(standing: Standing): readonly ScorePart[] {
  demand('standing', standing, aStanding);
  const { index, table, unit } = standing;
  const scored = scoredIndex(index, table);
  const { hierarchy, groups } = scored.tree;
  const at = scored.units.indexOf(unit);
  const root = scored.columns.length - 1;
  if (!(at >= 0 && Number.isFinite(scored.columns[root]![at]!))) fail(absentScore, [], { id: unit });
  const parts: ScorePart[] = [];
  const walk = (position: number, weight: number, marginal: number, within: readonly string[]): void => {
    const value = scored.columns[position]![at]! + 0;
    const code = hierarchy.codes[position]!;
    const group = position - hierarchy.indicators;
    const mean = group < 0 ? undefined : meanOf(scored.aggregates[group]!);
    const top = mean?.slope(value);
    const bounded = Number.isFinite(marginal);
    const splits = bounded && top !== undefined && Number.isFinite(top) && top !== 0;
    // Value x slope goes to zero with the value, even where the slope itself has no bound.
    const part = value === 0 ? 0 : value * marginal + 0;
    parts.push({ code, value, weight, part, marginal: bounded ? marginal + 0 : null, within, splits });
    if (!mean || !splits) return;
    const shares = sharesOf(scored, group, at);
    groups[group]!.members.forEach((member, place) => {
      const share = shares[place]!;
      if (share === 0) return;
      const slope = (share * mean.slope(scored.columns[member]![at]!)) / top;
      walk(member, share, marginal * slope, [...within, code]);
    });
  };
  walk(root, 1, 1, []);
  if (!parts.every(({ part }) => Number.isFinite(part))) fail(beyondRange, [], { names: [unit] });
  return parts;
}
