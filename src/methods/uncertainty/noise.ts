/** Draws that turn numbers known roughly into numbers that could be the true ones. */

import type { Hierarchy } from '../composite/hierarchy.js';
import { deviation } from '../describe/moments.js';
import type { Table } from '../table.js';
import type { DataFactor, Shape, WeightsFactor } from './factor.js';
import type { Draw } from './generator.js';
import { naturalLog, normalQuantile } from './normal.js';
import type { Tree } from './tree.js';

/** A draw around zero: between -size and size, or with that standard deviation. */
function off(shape: Shape | undefined, size: number, draw: Draw): number {
  const u = draw();
  if (shape !== 'normal') return size * (2 * u - 1);
  // Zero, whose quantile is minus infinity, gives way to half a step of the generator.
  return size * normalQuantile(Math.max(u, 2 ** -54));
}

/** Marks the nodes, by position, whose weights any of the factors draws. */
export function weightsVary(factors: readonly WeightsFactor[], tree: Tree, marked: Uint8Array): void {
  const { codes, indicators } = tree.hierarchy;
  for (const { weights: how } of factors) {
    tree.groups.forEach(({ members }, group) => {
      for (const member of members) {
        const chosen = 'anyWeights' in how ? how.groups : how.codes;
        const code = codes['anyWeights' in how ? indicators + group : member]!;
        if (!chosen || chosen.includes(code)) marked[member] = 1;
      }
    });
  }
}

/** Weights of one group, drawn; nothing if the factor leaves them alone. Draws as many numbers whatever the values. */
export function variedWeights(
  factor: WeightsFactor,
  hierarchy: Hierarchy,
  group: number,
  members: Int32Array,
  weights: () => Float64Array,
  draw: Draw,
): Float64Array | undefined {
  const how = factor.weights;
  const { codes } = hierarchy;
  if ('anyWeights' in how) {
    if (how.groups && !how.groups.includes(codes[hierarchy.indicators + group]!)) return undefined;
    // Exponential draws, once divided by their sum, are uniform on the simplex; 1 - u is never zero.
    return weights().map((weight) => (weight > 0 ? -naturalLog(1 - draw()) : 0));
  }
  const { spread, shape } = how;
  const moved = members.some((member) => !how.codes || how.codes.includes(codes[member]!));
  if (!moved) return undefined;
  return weights().map((weight, at) => {
    if (how.codes && !how.codes.includes(codes[members[at]!]!)) return weight;
    return weight * Math.max(0, 1 + off(shape, spread, draw));
  });
}

/** A table with every number moved as the factor says; absent stays absent. */
export function variedTable(factor: DataFactor, table: Table, draw: Draw): Table {
  const { size, of, shape, codes } = factor.data;
  const columns = table.columns.map((column, position) => {
    if (codes && !codes.includes(table.indicators[position]!)) return column;
    const unit = of === 'deviations' ? deviation(column) : undefined;
    return column.map((value) => value + off(shape, size * (unit ?? value), draw));
  });
  return { ...table, columns };
}
