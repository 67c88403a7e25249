/** The ranking under other methods. */
import { fail } from '../../messages/issue.js';
import { badVariant } from '../../messages/robustness.js';
import { type RankAgreement, rankAgreement } from '../agree/agreement.js';
import { shown } from '../cells.js';
import type { CompositeSpec } from '../composite/spec.js';
import { leadOf } from '../explain/leads.js';
import { scoredIndex } from '../explain/scored.js';
import type { Table } from '../table.js';
import { modelOf } from '../uncertainty/model.js';
import { rankInto } from '../uncertainty/rank.js';
import { type Change, changeIndex } from './change.js';

/** Another way to make the index. */
export interface Variant {
  readonly name: string;
  readonly change: Change;
}

/** Scores and ranks in the order of the units; `null` for a unit without a score. */
export interface RankedScores {
  readonly scores: readonly (number | null)[];
  /** 1 is best; equal units share the better rank. */
  readonly ranks: readonly (number | null)[];
}

/** A unit that moved far, and what moved it. */
export interface Mover {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Places gained (above zero) or lost. */
  readonly shift: number;
  /**
   * By member of the index, largest change first: what it adds to the unit's lead over the average unit, in standard
   * deviations of the scores, before and under the variant. Empty where an index does not split.
   */
  readonly because: readonly {
    readonly code: string;
    readonly before: number;
    readonly after: number;
    readonly change: number;
  }[];
}

/** One variant beside the index as it is. */
export interface VariantResult extends RankedScores {
  readonly name: string;
  /** Spearman, Kendall tau-b, weighted Spearman, WS, shifts: the index as it is as reference. */
  readonly agreement: RankAgreement;
  /** Units that moved, furthest first. */
  readonly movers: readonly Mover[];
}

/** An index and its variants. */
export interface Comparison {
  readonly units: readonly string[];
  readonly base: RankedScores;
  readonly variants: readonly VariantResult[];
}

/**
 * Would the ranking be different? Scores and ranks an index under other methods, each written as a small change of it.
 *
 * @param index - The index as it is.
 * @param table - Raw values. A unit without a score under a variant has no rank there and is left out of the agreement.
 * @param variants - Names and changes; names must differ.
 * @param options - `movers`: how many of the units that moved furthest are explained for each variant (default 3).
 * @returns Scores, ranks, agreement and movers by variant.
 * @throws ChisoError `bad-variant`, `unknown-code`, and those of the index.
 *
 * @example
 * ```ts
 * import { compare, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[9, 2], [5, 5], [4, 4]], { units: ['a', 'b', 'c'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * const { base, variants } = compare(index, table, [{ name: 'geometric', change: { aggregate: 'geometric' } }]);
 * base.ranks; // => [1, 2, 3]
 * variants[0]!.ranks; // => [2, 1, 3]
 * variants[0]!.agreement.spearman; // => 0.5
 * ```
 */
export function compare(
  index: CompositeSpec,
  table: Table,
  variants: readonly Variant[],
  options: { readonly movers?: number } = {},
): Comparison {
  variants.forEach(({ name }, at) => {
    if (variants.findIndex((other) => other.name === name) !== at) fail(badVariant, [at, 'name'], { name });
  });
  const changes = [{}, ...variants.map(({ change }) => change)];
  const model = modelOf(index, table, [{ name: 'variant', options: changes }]);
  const [base, ...results] = changes.map((_, at) => ranked(model([(at + 0.5) / changes.length])));
  const before = scoredIndex(index, table);
  return {
    units: table.units,
    base: base!,
    variants: variants.map(({ name, change }, at) => {
      const result = results[at]!;
      const agreement = rankAgreement(base!.ranks, result.ranks);
      const places = agreement.shifts.flatMap((shift, unit) =>
        shift === null || shift === 0 ? [] : [{ unit, shift }],
      );
      const furthest = places
        .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift))
        .slice(0, options.movers ?? 3);
      const after = furthest.length > 0 ? scoredIndex(changeIndex(index, change), table) : before;
      const movers = furthest.map(({ unit, shift }): Mover => {
        const id = table.units[unit]!;
        const leads = [before, after].map((scored) => leadOf(scored, scored.units.indexOf(id))?.members);
        const codes = leads[0] && leads[1] ? Object.keys({ ...leads[0], ...leads[1] }) : [];
        const because = codes.map((code) => {
          const [from, to] = leads.map((members) => members?.[code] ?? 0) as [number, number];
          return { code, before: from, after: to, change: to - from + 0 };
        });
        return {
          unit: id,
          from: base!.ranks[unit]!,
          to: result.ranks[unit]!,
          shift,
          because: because.sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
        };
      });
      return { name, ...result, agreement, movers };
    }),
  };
}

/**
 * The ranking without each indicator, or each group, in turn: which of them it hangs on.
 *
 * @param index - The index as it is.
 * @param table - Raw values.
 * @param codes - Indicators and groups to leave out, one at a time; default all but the index itself.
 * @param options - As of {@link compare}.
 * @returns A comparison with one variant per code.
 * @throws ChisoError `unknown-code`, and those of the index.
 *
 * @example
 * ```ts
 * import { leaveOneOut, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[9, 2], [5, 5], [4, 4]], { units: ['a', 'b', 'c'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * leaveOneOut(index, table).variants.map(({ name, ranks }) => [name, ranks]);
 * // => [['x', [3, 1, 2]], ['y', [1, 2, 3]]]
 * ```
 */
export function leaveOneOut(
  index: CompositeSpec,
  table: Table,
  codes: readonly string[] = index.nodes.flatMap(({ code, parent }) => (parent === undefined ? [] : [code])),
  options: { readonly movers?: number } = {},
): Comparison {
  const variants = codes.map((code) => ({ name: code, change: { leaveOut: [code] } }));
  return compare(index, table, variants, options);
}

function ranked(scores: Float64Array): RankedScores {
  const ranks = new Uint32Array(scores.length);
  rankInto(scores, ranks);
  return { scores: Array.from(scores, shown), ranks: Array.from(ranks, (rank) => (rank > 0 ? rank : null)) };
}
