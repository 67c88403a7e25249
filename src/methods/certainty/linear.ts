/** A small linear programme with bounded variables, solved by the simplex method on a dense tableau. */

/**
 * Minimise costs x, subject to rows x = right sides and least <= x <= most, from a basis that is feasible: the columns of
 * the basic variables form the identity, and `values` holds what they are when every other variable is at its bound.
 */
export interface Programme {
  /** Row by row. */
  readonly tableau: Float64Array;
  readonly rows: number;
  readonly columns: number;
  /** Basic variable of each row, and its value. */
  readonly basis: Int32Array;
  readonly values: Float64Array;
  /** 1 where a variable outside the basis is at its most, 0 at its least. */
  readonly atMost: Uint8Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly costs: Float64Array;
}

const tolerance = 1e-9;

/**
 * Solves a programme in place.
 *
 * Its answer is used only to guess (weights to try, multipliers to prove a bound with), each guess being checked without
 * it; so a lost digit can cost time, never truth. Dantzig's rule, and so many steps at most: it may go in circles.
 *
 * @returns Reduced costs of all variables at the end.
 */
export function solve(programme: Programme): Float64Array {
  const { rows, columns, basis, costs } = programme;
  const reduced = costs.slice();
  for (let row = 0; row < rows; row += 1) {
    const cost = costs[basis[row]!]!;
    if (cost !== 0) addRow(programme.tableau, row * columns, reduced, 0, columns, -cost);
  }
  const basic = new Uint8Array(columns);
  for (const variable of basis) basic[variable] = 1;
  const most = 50 * (rows + 10);
  for (let step = 0; step < most; step += 1) {
    const entering = enter(programme, reduced, basic);
    if (entering < 0) break;
    move(programme, reduced, basic, entering);
  }
  return reduced;
}

/** The variables' values after {@link solve}. */
export function solution(programme: Programme): Float64Array {
  const { least, most, atMost, basis, values } = programme;
  const x = least.map((low, variable) => (atMost[variable] ? most[variable]! : low));
  basis.forEach((variable, row) => {
    x[variable] = values[row]!;
  });
  return x;
}

function enter(programme: Programme, reduced: Float64Array, basic: Uint8Array): number {
  const { least, most, atMost, columns } = programme;
  let entering = -1;
  let steepest = tolerance;
  for (let j = 0; j < columns; j += 1) {
    if (basic[j] || least[j] === most[j]) continue;
    const gain = atMost[j] ? reduced[j]! : -reduced[j]!;
    if (gain > steepest) {
      entering = j;
      steepest = gain;
    }
  }
  return entering;
}

function move(programme: Programme, reduced: Float64Array, basic: Uint8Array, entering: number): void {
  const { tableau, rows, columns, basis, values, least, most, atMost } = programme;
  const direction = atMost[entering] ? -1 : 1;
  let step = most[entering]! - least[entering]!;
  let leaving = -1;
  let pivotSize = 0;
  for (let row = 0; row < rows; row += 1) {
    const slope = direction * tableau[row * columns + entering]!;
    if (Math.abs(slope) <= tolerance) continue;
    const variable = basis[row]!;
    const room = slope > 0 ? values[row]! - least[variable]! : most[variable]! - values[row]!;
    const reach = Math.max(0, room) / Math.abs(slope);
    // Among rows that stop it at the same place, the largest pivot keeps the most digits.
    if (reach < step - 1e-12 || (reach <= step + 1e-12 && leaving >= 0 && Math.abs(slope) > pivotSize)) {
      step = Math.min(step, reach);
      leaving = row;
      pivotSize = Math.abs(slope);
    }
  }
  for (let row = 0; row < rows; row += 1) {
    values[row] = values[row]! - direction * step * tableau[row * columns + entering]!;
  }
  if (leaving < 0) {
    atMost[entering] = atMost[entering] ? 0 : 1;
    return;
  }
  const left = basis[leaving]!;
  const slope = direction * tableau[leaving * columns + entering]!;
  atMost[left] = slope > 0 ? 0 : 1;
  values[leaving] = (atMost[entering] ? most[entering]! : least[entering]!) + direction * step;
  basis[leaving] = entering;
  basic[left] = 0;
  basic[entering] = 1;
  pivot(tableau, rows, columns, leaving, entering);
  addRow(tableau, leaving * columns, reduced, 0, columns, -reduced[entering]!);
}

function pivot(tableau: Float64Array, rows: number, columns: number, at: number, entering: number): void {
  const start = at * columns;
  const scale = 1 / tableau[start + entering]!;
  for (let j = 0; j < columns; j += 1) tableau[start + j] = tableau[start + j]! * scale;
  for (let row = 0; row < rows; row += 1) {
    const factor = tableau[row * columns + entering]!;
    if (row !== at && factor !== 0) addRow(tableau, start, tableau, row * columns, columns, -factor);
  }
}

function addRow(
  from: Float64Array,
  fromAt: number,
  to: Float64Array,
  toAt: number,
  count: number,
  factor: number,
): void {
  for (let j = 0; j < count; j += 1) to[toAt + j] = to[toAt + j]! + factor * from[fromAt + j]!;
}
