import { distinct } from '../describe/sorted.js';
import type { Table } from '../table.js';
import { type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { criteriaTable, type Decision, decide, figuresTable, forAll } from './decision.js';
import { preferencesOver, preferencesUnder } from './flow.js';
import { type Preference, preferencesOf } from './preference.js';

/** What PROMETHEE II can be told. */
export interface PrometheeOptions extends DecideOptions {
  /** One for all criteria, or one per indicator of the table; default `usual`. */
  readonly preferences?: Preference | readonly Preference[];
}

/** Result of PROMETHEE II: the scores are the net flows. */
export interface PrometheeDecision extends Decision {
  /** How strongly a unit is preferred to the others, 0 to 1. */
  readonly positive: readonly (number | null)[];
  /** How strongly the others are preferred to it, 0 to 1. */
  readonly negative: readonly (number | null)[];
}

/**
 * PROMETHEE II: how strongly a unit is preferred to the others, less how strongly they are preferred to it.
 *
 * φ⁺ = Σ over the other units and the criteria of wₖ Pₖ / (n − 1), weights of sum 1; φ⁻ the same the other way round;
 * score φ = φ⁺ − φ⁻, −1 to 1, higher is better; the net flows of all units add up to 0. No table of all pairs: the
 * values of each criterion are sorted and summed from the ends, O(n log n), except for `gaussian`
 * ({@link Preference}), which compares the pairs of distinct values, a criterion at a time. Thresholds are in the
 * unit of measure of their criterion.
 *
 * Missing data: an error, or the unit is left out. Errors: those of {@link saw} without the normalisation's,
 * `criteria-count`, `unknown-choice` and `unusable-threshold` for the preferences.
 *
 * @example
 * ```ts
 * import { promethee, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7], [6, 9, 5, 4]]);
 * const preferences = { kind: 'linear', q: 1, p: 2 } as const;
 * promethee(table, { weights: [0.4, 0.3, 0.1, 0.2] }, { preferences }).ranks; // => [5, 6, 4, 2, 1, 3]
 * ```
 *
 * Source: J. P. Brans, P. Vincke and B. Mareschal, European Journal of Operational Research 24 (1986) 228-238.
 */
export function promethee(
  table: Table,
  criteria: Criteria,
  options: PrometheeOptions = {},
): PrometheeDecision {
  const comparison = prepareComparison(table, criteria, options);
  const { preferences: given = { kind: 'usual' } } = options;
  const preferences = preferencesOf(given, comparison.criteria, table.indicators.length);
  const size = comparison.units.length;
  const positive = new Float64Array(size);
  const negative = new Float64Array(size);
  const net: Float64Array[] = [];
  comparison.criteria.forEach(({ column, weight, cost }, k) => {
    const sorted = distinct(column);
    const over = preferencesOver(sorted, preferences[k]!);
    const under = preferencesUnder(sorted, preferences[k]!);
    const [good, bad] = cost ? [under, over] : [over, under];
    const share = weight / (size - 1);
    for (let unit = 0; unit < size; unit += 1) {
      const position = sorted.positions[unit]!;
      positive[unit]! += share * good[position]!;
      negative[unit]! += share * bad[position]!;
    }
    if (options.show) {
      net.push(
        Float64Array.from(sorted.positions, (position) => (good[position]! - bad[position]!) / (size - 1)),
      );
    }
  });
  const scores = positive.map((flow, unit) => flow - negative[unit]!);
  const caption = {
    en: 'Net flow of each criterion, before weighting',
    vi: 'Dòng ròng theo từng tiêu chí, trước khi nhân trọng số',
  };
  const flows = { en: 'Positive, negative and net flows', vi: 'Dòng dương, dòng âm và dòng ròng' };
  const tables = options.show
    ? [
        criteriaTable('criterion-flows', caption, comparison, net),
        figuresTable('flows', flows, comparison, { positive, negative, net: scores }),
      ]
    : [];
  return {
    ...decide('promethee-ii', comparison, scores, 'higher', tables),
    positive: forAll(comparison, positive),
    negative: forAll(comparison, negative),
  };
}
