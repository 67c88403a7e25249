/** The ranking under other methods. */
import type { Framework } from '../../framework/model.js';
import type { Unit } from '../../framework/unit.js';
import { fail, type Issue } from '../../messages/issue.js';
import { badVariant } from '../../messages/robustness.js';
import { type RankAgreement, rankAgreement } from '../agree/agreement.js';
import { checkOptions, demand, isRecord, type Rule } from '../arguments.js';
import { shown } from '../cells.js';
import { type Change, changeIndex } from '../composite/change.js';
import type { CompositeSpec } from '../composite/spec.js';
import { leadOf } from '../explain/leads.js';
import { scoredIndex } from '../explain/scored.js';
import { aCount } from '../rules.js';
import type { Table } from '../table.js';
import { modelOf } from '../uncertainty/model.js';
import { rankInto } from '../uncertainty/rank.js';
import { type Subject, subjectOf } from './subject.js';

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
  /** Warnings: `unknown-field` of the index, `group-left-out` of a framework. */
  readonly issues: readonly Issue[];
}

/** What a comparison can be told. */
export interface CompareOptions {
  /** How many of the units that moved furthest are explained for each variant; default 3. */
  readonly movers?: number;
}

/**
 * Would the ranking be different? Scores and ranks an index under other methods, each written as a small change of it.
 *
 * @param index - The index as it is; or a framework, to be scored officially and under other methods
 *   ({@link tableFromFramework}).
 * @param table - Raw values, or the units of the framework. A unit without a score under a variant has no rank there and is
 *   left out of the agreement.
 * @param variants - Names and changes; names must differ.
 * @param options - `movers`: how many of the units that moved furthest are explained for each variant (default 3).
 * @returns Scores, ranks, agreement and movers by variant; warnings of the index or the framework.
 * @throws ChisoError `bad-variant`, `unknown-code`, `unknown-option` (a change of something that is not there), `bad-option`,
 *   and those of the index, or of `scoreAll`.
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
  options?: CompareOptions,
): Comparison;
export function compare<C extends string, I extends string>(
  framework: Framework<C, I>,
  units: readonly Unit<NoInfer<C>, NoInfer<I>>[],
  variants: readonly Variant[],
  options?: CompareOptions,
): Comparison;
export function compare(
  given: CompositeSpec | Framework,
  data: Table | readonly Unit[],
  variants: readonly Variant[],
  options: CompareOptions = {},
): Comparison {
  return compareSubject(subjectOf(given, data), variants, options);
}

/** The same of what was read already. */
export function compareSubject(
  { index, table, issues }: Subject,
  variants: readonly Variant[],
  options: CompareOptions,
): Comparison {
  demand('variants', variants, variantList);
  checkOptions(options, { movers: aCount });
  variants.forEach(({ name }, at) => {
    if (variants.findIndex((other) => other.name === name) !== at) fail(badVariant, [at, 'name'], { name });
  });
  const changes = [{}, ...variants.map(({ change }) => change)];
  const model = modelOf(index, table, [{ name: 'variant', options: changes }]);
  const [base, ...results] = changes.map((_, at) => ranked(model([(at + 0.5) / changes.length])));
  const before = scoredIndex(index, table);
  return {
    issues,
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

const variantList: Rule = {
  holds: (list) =>
    Array.isArray(list) &&
    list.every(
      (variant) => isRecord(variant) && isRecord(variant['change']) && typeof variant['name'] === 'string',
    ),
  must: { en: 'a list of { name, change }', vi: 'danh sách { name, change }' },
};

function ranked(scores: Float64Array): RankedScores {
  const ranks = new Uint32Array(scores.length);
  rankInto(scores, ranks);
  return { scores: Array.from(scores, shown), ranks: Array.from(ranks, (rank) => (rank > 0 ? rank : null)) };
}
