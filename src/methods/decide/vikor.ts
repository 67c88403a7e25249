import { optionOutOfRange } from '../../messages/decide.js';
import { fail } from '../../messages/issue.js';
import type { Table } from '../table.js';
import { type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import {
  type Decision,
  decide,
  figuresTable,
  forAll,
  referenceTable,
  type WorkingTable,
} from './decision.js';
import { competitionRanks } from './standing.js';

/** What VIKOR can be told. */
export interface VikorOptions extends DecideOptions {
  /** Weight of the majority (S) against the worst complaint (R), 0 to 1; default 0.5. */
  readonly v?: number;
}

/** Result of VIKOR: the scores are Q. */
export interface VikorDecision extends Decision {
  /** Weighted sum of the shortfalls: the utility of the group. */
  readonly groupUtility: readonly (number | null)[];
  /** Largest weighted shortfall: the regret of the worst complaint. */
  readonly regret: readonly (number | null)[];
  /** The compromise. */
  readonly compromise: {
    /** The best unit leads the next by at least 1 / (n − 1). */
    readonly acceptableAdvantage: boolean;
    /** The best unit is also best by S or by R. */
    readonly acceptableStability: boolean;
    /** Ids of the units that are the compromise, best first. */
    readonly units: readonly string[];
  };
}

/**
 * VIKOR: the compromise between the good of most criteria and the worst complaint.
 *
 * dₖ = (best − xₖ) / (best − worst) over the values that occur; S = Σ wₖ dₖ, R = max wₖ dₖ,
 * Q = v (S − min S) / (max S − min S) + (1 − v)(R − min R) / (max R − min R). **A lower Q is better**, 0 to 1. A
 * constant criterion and a part of Q that is the same for all count as 0. The unit of measure changes nothing.
 *
 * The compromise is the best unit alone if it leads by at least 1 / (n − 1) and is also best by S or R; the first two
 * if only the second fails; else all whose Q is less than 1 / (n − 1) from the best.
 *
 * Missing data: an error, or the unit is left out. Errors: those of {@link saw} without the normalisation's, and
 * `option-out-of-range` for v.
 *
 * @example
 * ```ts
 * import { tableFromRows, vikor } from 'chiso/methods';
 *
 * const mountains = tableFromRows([[1, 3000], [2, 3750], [5, 4500]], { units: ['A', 'B', 'C'] });
 * const decision = vikor(mountains, { weights: [0.5, 0.5], directions: ['cost', 'benefit'] });
 * decision.scores; // => [1, 0, 1]
 * decision.compromise.units; // => ['B']
 * ```
 *
 * Source: S. Opricovic and G.-H. Tzeng, European Journal of Operational Research 156 (2004) 445-455.
 */
export function vikor(table: Table, criteria: Criteria, options: VikorOptions = {}): VikorDecision {
  const comparison = prepareComparison(table, criteria, options);
  const { v = 0.5 } = options;
  if (!(typeof v === 'number' && v >= 0 && v <= 1))
    fail(optionOutOfRange, ['v'], { option: 'v', value: v, range: '0 ≤ v ≤ 1' });
  const size = comparison.units.length;
  const sums = new Float64Array(size);
  const regrets = new Float64Array(size);
  for (const { column, weight, cost, least, greatest } of comparison.criteria) {
    const range = greatest - least;
    if (range === 0) continue;
    for (let unit = 0; unit < size; unit += 1) {
      const shortfall = weight * ((cost ? column[unit]! - least : greatest - column[unit]!) / range);
      sums[unit]! += shortfall;
      if (shortfall > regrets[unit]!) regrets[unit] = shortfall;
    }
  }
  const s = relative(sums);
  const r = relative(regrets);
  const scores = s.map((part, unit) => v * part + (1 - v) * r[unit]!);
  const tables: WorkingTable[] = [];
  if (options.show) {
    const best = comparison.criteria.map(({ cost, least, greatest }) => (cost ? least : greatest));
    const worst = comparison.criteria.map(({ cost, least, greatest }) => (cost ? greatest : least));
    tables.push(
      referenceTable(
        'ends',
        { en: 'Best and worst values', vi: 'Giá trị tốt nhất và xấu nhất' },
        comparison,
        { best, worst },
      ),
      figuresTable(
        'measures',
        {
          en: 'Group utility S, regret R and their compromise Q',
          vi: 'Lợi ích nhóm S, mức tiếc nuối R và thỏa hiệp Q',
        },
        comparison,
        { S: sums, R: regrets, Q: scores },
      ),
    );
  }
  return {
    ...decide('vikor', comparison, scores, 'lower', tables),
    groupUtility: forAll(comparison, sums),
    regret: forAll(comparison, regrets),
    compromise: compromise(comparison.units, scores, sums, regrets),
  };
}

/** Measured from the least to the greatest; 0 where all are the same but for rounding. */
function relative(figures: Float64Array): Float64Array {
  const least = figures.reduce((a, b) => Math.min(a, b));
  const range = figures.reduce((a, b) => Math.max(a, b)) - least;
  return range <= 1e-14
    ? new Float64Array(figures.length)
    : figures.map((figure) => (figure - least) / range);
}

function compromise(
  units: readonly string[],
  q: Float64Array,
  s: Float64Array,
  r: Float64Array,
): VikorDecision['compromise'] {
  const ranks = competitionRanks(q, 'lower', 1);
  const order = Array.from(units.keys()).sort((a, b) => ranks[a]! - ranks[b]!);
  const [best, second] = order as [number, number];
  const enough = 1 / (units.length - 1);
  const near = (unit: number) => q[unit]! - q[best]! < enough - 1e-12;
  const acceptableAdvantage = !near(second);
  const acceptableStability = [s, r].some((figures) => competitionRanks(figures, 'lower', 1)[best] === 1);
  const chosen = acceptableAdvantage ? order.slice(0, acceptableStability ? 1 : 2) : order.filter(near);
  return { acceptableAdvantage, acceptableStability, units: chosen.map((unit) => units[unit]!) };
}
