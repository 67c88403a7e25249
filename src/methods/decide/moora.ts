import type { Table } from '../table.js';
import { type Comparison, type Criteria, type DecideOptions, prepareComparison } from './criteria.js';
import { criteriaTable, type Decision, decide, referenceTable } from './decision.js';
import { vectorLength } from './normalisation.js';

/**
 * MOORA, ratio system: benefits minus costs.
 *
 * rₖ = xₖ / √Σxₖ² (0 in a criterion of zeros); score = Σ wₖ rₖ over the benefits − Σ wₖ rₖ over the costs, weights of
 * sum 1. A higher score is better; it may be negative. Tables of only benefits or only costs are fine. The unit of
 * measure changes nothing.
 *
 * Missing data: an error, or the unit is left out. Errors: those of {@link saw} without the normalisation's.
 *
 * @example
 * ```ts
 * import { moora, tableFromRows } from 'chiso/methods';
 *
 * moora(tableFromRows([[3, 4], [4, 3]]), { weights: [1, 1], directions: ['benefit', 'cost'] }).ranks; // => [2, 1]
 * ```
 *
 * Source: W. K. M. Brauers and E. K. Zavadskas, Control and Cybernetics 35 (2006) 445-469.
 */
export function moora(table: Table, criteria: Criteria, options: DecideOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  const columns = ratioColumns(comparison);
  const scores = ratioScores(comparison, columns);
  return decide('moora', comparison, scores, 'higher', options.show ? [ratioTable(comparison, columns)] : []);
}

/**
 * MOORA, reference point: the largest weighted distance from the best value that occurs in any criterion.
 *
 * With rₖ as in {@link moora}: score = max |wₖ (best rₖ − rₖ)|. **A lower score is better**; 0 is a unit that is best
 * in everything. Missing data and errors: as {@link moora}.
 *
 * @example
 * ```ts
 * import { mooraReferencePoint, tableFromRows } from 'chiso/methods';
 *
 * mooraReferencePoint(tableFromRows([[1], [2]]), { weights: [1] }).ranks; // => [2, 1]
 * ```
 *
 * Source: W. K. M. Brauers and E. K. Zavadskas, Control and Cybernetics 35 (2006) 445-469.
 */
export function mooraReferencePoint(table: Table, criteria: Criteria, options: DecideOptions = {}): Decision {
  const comparison = prepareComparison(table, criteria, options);
  const columns = ratioColumns(comparison);
  const best = bestRatios(comparison, columns);
  const scores = referenceScores(comparison, columns);
  const caption = {
    en: 'Reference point: the best weighted ratios',
    vi: 'Điểm tham chiếu: các tỷ số có trọng số tốt nhất',
  };
  const tables = options.show
    ? [ratioTable(comparison, columns), referenceTable('reference', caption, comparison, { best })]
    : [];
  return decide('moora-reference-point', comparison, scores, 'lower', tables);
}

/** Each criterion divided by the root of the sum of its squares, times its weight. */
export function ratioColumns({ criteria }: Comparison): Float64Array[] {
  return criteria.map((criterion) => {
    const length = vectorLength(criterion);
    const { column, weight } = criterion;
    return length === 0 ? new Float64Array(column.length) : column.map((x) => weight * (x / length));
  });
}

/** Benefits minus costs. */
export function ratioScores({ criteria, units }: Comparison, columns: readonly Float64Array[]): Float64Array {
  const scores = new Float64Array(units.length);
  columns.forEach((column, k) => {
    const sign = criteria[k]!.cost ? -1 : 1;
    for (let unit = 0; unit < scores.length; unit += 1) scores[unit]! += sign * column[unit]!;
  });
  return scores;
}

/** Largest distance from the best in any criterion. */
export function referenceScores(comparison: Comparison, columns: readonly Float64Array[]): Float64Array {
  const scores = new Float64Array(comparison.units.length);
  const best = bestRatios(comparison, columns);
  columns.forEach((column, k) => {
    for (let unit = 0; unit < scores.length; unit += 1) {
      const distance = Math.abs(best[k]! - column[unit]!);
      if (distance > scores[unit]!) scores[unit] = distance;
    }
  });
  return scores;
}

function bestRatios({ criteria }: Comparison, columns: readonly Float64Array[]): number[] {
  return columns.map((column, k) =>
    criteria[k]!.cost ? column.reduce((a, b) => Math.min(a, b)) : column.reduce((a, b) => Math.max(a, b)),
  );
}

function ratioTable(comparison: Comparison, columns: readonly Float64Array[]) {
  return criteriaTable(
    'weighted',
    { en: 'Weighted ratios', vi: 'Tỷ số đã nhân trọng số' },
    comparison,
    columns,
  );
}
