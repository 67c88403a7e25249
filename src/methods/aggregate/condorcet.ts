/** Majorities between every two units, and the rankings that follow from them. */
import { type Issue, refuse } from '../../messages/issue.js';
import { checkOptions } from '../arguments.js';
import { anything } from '../rules.js';
import type { Table } from '../table.js';
import { checkTable } from '../table-check.js';
import { type MemberWeights, memberWeights } from './aggregate.js';
import { totalWeight } from './kernel.js';

/** What the pairwise majorities say. */
export interface Condorcet {
  /** Row over column: weight of the indicators in which the row's unit is above the column's. */
  readonly matrix: readonly Float64Array[];
  /** The unit that beats every other by majority; `null` where there is none. */
  readonly winner: string | null;
  /** Units from the best down by majority, level ones together; `null` where the majorities run in a circle. */
  readonly ranking: readonly (readonly string[])[] | null;
  /**
   * The orders of the units with the greatest sum of majorities behind them (Kemeny, Young, Levenglick) and that sum;
   * of several, the one that comes first in the order of the table. `null` for more than 16 units.
   */
  readonly kemeny: { readonly order: readonly string[]; readonly support: number } | null;
}

/**
 * Compares units two at a time by weighted majority (Condorcet), and finds the ranking most supported (Kemeny).
 *
 * An indicator speaks for the unit with the higher value; level or absent values speak for neither.
 *
 * @param table - The indicators, higher is better.
 * @param options - `weights`: default equal.
 * @returns The matrix of majorities, the winner and the rankings.
 * @throws ChisoError `weight-count`, `bad-weight`, `zero-weights`.
 *
 * @example
 * ```ts
 * import { condorcet, tableFromRows } from 'chiso/methods';
 *
 * const votes = tableFromRows([[3, 1, 1], [2, 3, 2], [1, 2, 3]], { units: ['a', 'b', 'c'] });
 * condorcet(votes).winner; // => 'b'
 * ```
 *
 * Source: OECD/JRC Handbook (2008), step 6; Young and Levenglick (1978), SIAM Journal on Applied Mathematics 35.
 */
export function condorcet(table: Table, options: { readonly weights?: MemberWeights } = {}): Condorcet {
  checkTable(table);
  checkOptions(options, { weights: anything });
  const issues: Issue[] = [];
  const weights = memberWeights(table, options.weights, issues);
  refuse(issues);
  const matrix = table.units.map((_, row) =>
    Float64Array.from(table.units, (_unit, column) => majority(table, weights, row, column)),
  );
  const slack = totalWeight(table.columns, weights, -1) * 1e-12;
  const beats = matrix.map((row, one) =>
    Array.from(row, (_, two) => matrix[one]![two]! - matrix[two]![one]! > slack),
  );
  const loses = (unit: number) => beats.filter((row) => row[unit]).length;
  const wins = (unit: number) => beats[unit]!.filter(Boolean).length;
  const best = table.units.findIndex((_, unit) => wins(unit) === table.units.length - 1);
  return {
    matrix,
    winner: best < 0 ? null : table.units[best]!,
    ranking: majorityRanking(table.units, beats, loses),
    kemeny: kemeny(table.units, matrix),
  };
}

function majority(table: Table, weights: Float64Array, row: number, column: number): number {
  let weight = 0;
  table.columns.forEach((values, member) => {
    if (values[row]! > values[column]!) weight += weights[member]!;
  });
  return weight;
}

/** Layers of units, each beating all below it and none in its own; none if the majorities are not such an order. */
function majorityRanking(
  units: readonly string[],
  beats: readonly (readonly boolean[])[],
  loses: (unit: number) => number,
): string[][] | null {
  const layers = new Map<number, number[]>();
  units.forEach((_, unit) => {
    layers.set(loses(unit), [...(layers.get(loses(unit)) ?? []), unit]);
  });
  const ordered = [...layers.entries()].sort(([a], [b]) => a - b).map(([, layer]) => layer);
  let above = 0;
  for (const layer of ordered) {
    // In a proper order a unit loses to exactly those in the layers above.
    if (layer.some((unit) => loses(unit) !== above || layer.some((other) => beats[unit]![other])))
      return null;
    above += layer.length;
  }
  return ordered.map((layer) => layer.map((unit) => units[unit]!));
}

/** The best order of every set of units is one of its members on top of the best order of the others. */
function kemeny(units: readonly string[], matrix: readonly Float64Array[]): Condorcet['kemeny'] {
  const count = units.length;
  if (count === 0 || count > 16) return null;
  const support = new Float64Array(1 << count);
  const top = new Int8Array(1 << count);
  for (let set = 1; set < 1 << count; set += 1) {
    let most = -1;
    for (let unit = 0; unit < count; unit += 1) {
      if (!(set & (1 << unit))) continue;
      let gained = support[set ^ (1 << unit)]!;
      for (let other = 0; other < count; other += 1) {
        if (other !== unit && set & (1 << other)) gained += matrix[unit]![other]!;
      }
      if (gained > most) {
        most = gained;
        top[set] = unit;
      }
    }
    support[set] = most;
  }
  const order: string[] = [];
  for (let set = (1 << count) - 1; set > 0; set ^= 1 << top[set]!) order.push(units[top[set]!]!);
  return { order, support: support[(1 << count) - 1]! };
}
