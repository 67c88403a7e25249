/** How far each unit is above each other one. */
import { type Issue, refuse } from '../../messages/issue.js';
import { checkOptions } from '../arguments.js';
import { anything } from '../rules.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import { type MemberWeights, memberWeights } from './aggregate.js';
import { wholeProportions } from './proportions.js';

/** Units compared two at a time. */
export interface OutrankingMatrix {
  /** Row over column, 0 to 1: share of the weight in which the row's unit is above, level counting half; 0 on the diagonal. */
  readonly matrix: readonly Float64Array[];
  /** Pairs in which one unit is above the other in every indicator that both have. */
  readonly dominant: number;
  /** The same as a share of all pairs; `null` with fewer than two units. */
  readonly dominantShare: number | null;
}

/**
 * The outranking (impact) matrix: for every two units the share of the weight in which one is above the other.
 *
 * Shares are of the indicators both units have, so that opposite cells add up to 1; two units without a common indicator
 * get one half each. Its row sums are the aggregation `outranking`; the signs of its cells less one half, `copeland`.
 *
 * @param table - The indicators, higher is better.
 * @param options - `weights`: default equal.
 * @returns The matrix, in the order of the units, and how many pairs no weights can turn round.
 * @throws ChisoError `weight-count`, `bad-weight`, `zero-weights`, `unknown-code`, `not-finite`.
 *
 * @example
 * ```ts
 * import { outrankingMatrix, tableFromRows } from 'chiso/methods';
 *
 * const { matrix, dominant } = outrankingMatrix(tableFromRows([[3, 1], [2, 1], [1, 0]]), { weights: [3, 1] });
 * matrix[0]; // => Float64Array [0, 0.875, 1]
 * dominant; // => 2
 * ```
 *
 * Source: OECD/JRC Handbook (2008), table 35; COINr, `outrankMatrix`, which gives the weight of missing numbers to the
 * later row.
 */
export function outrankingMatrix(
  table: Table,
  options: { readonly weights?: MemberWeights } = {},
): OutrankingMatrix {
  checkTable(table);
  checkOptions(options, { weights: anything });
  const issues: Issue[] = [];
  const weights = memberWeights(table, options.weights, issues);
  refuse(issues);
  const { weights: parts } = wholeProportions(weights);
  const count = table.units.length;
  const matrix = table.units.map(() => new Float64Array(count));
  let dominant = 0;
  for (let row = 0; row < count; row += 1) {
    for (let column = row + 1; column < count; column += 1) {
      const share = shareAbove(table.columns, parts, row, column);
      matrix[row]![column] = share;
      matrix[column]![row] = 1 - share;
      if (share === 0 || share === 1) dominant += 1;
    }
  }
  return { matrix, dominant, dominantShare: count > 1 ? dominant / ((count * (count - 1)) / 2) : null };
}

function shareAbove(
  columns: readonly Float64Array[],
  parts: Float64Array,
  row: number,
  column: number,
): number {
  let above = 0;
  let compared = 0;
  columns.forEach((values, member) => {
    const [one, other] = [values[row]!, values[column]!];
    if (Number.isNaN(one) || Number.isNaN(other)) return;
    compared += parts[member]!;
    if (one > other) above += parts[member]!;
    else if (one === other) above += parts[member]! / 2;
  });
  return compared > 0 ? above / compared : 1 / 2;
}
