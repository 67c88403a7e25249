import { type Issue, issue } from '../../messages/issue.js';
import { badComparison, badMatrix, repeatedIndicator, unconnected } from '../../messages/methods.js';
import { parseExact } from '../../numbers/exact.js';
import { toNumber } from '../../numbers/rational.js';
import { isList } from '../arguments.js';
import { someTexts } from '../rules.js';
import type { ComparisonMatrix } from './method.js';

/** Reads a matrix of comparisons as numbers, `NaN` where nobody made one; or says everything that is wrong with it. */
export function comparisons(
  codes: readonly string[],
  matrix: ComparisonMatrix,
): { readonly rows: readonly Float64Array[] } | { readonly issues: readonly Issue[] } {
  if (!someTexts.holds(codes) || !Array.isArray(matrix) || !matrix.every(Array.isArray)) {
    return {
      issues: [issue(badMatrix, ['matrix'], { expected: isList(codes) ? codes.length : 0, found: '0' })],
    };
  }
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) return { issues: [issue(repeatedIndicator, ['codes'], { code: twice })] };
  const size = codes.length;
  if (size === 0 || matrix.length !== size || matrix.some((row) => row.length !== size)) {
    const found = `${matrix.length} x ${[...new Set(matrix.map((row) => row.length))].join('/')}`;
    return { issues: [issue(badMatrix, ['matrix'], { expected: size, found })] };
  }
  const rows = matrix.map((row) => Float64Array.from(row, numberOf));
  const issues: Issue[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = row; column < size; column += 1) {
      const [value, opposite] = [rows[row]![column]!, rows[column]![row]!];
      const missing = matrix[row]![column] === null || matrix[column]![row] === null;
      const fits = missing
        ? row !== column && [value, opposite].every((one) => Number.isNaN(one) || (one > 0 && one < Infinity))
        : value > 0 && value < Infinity && Math.abs(value * opposite - 1) <= 1e-3;
      if (!fits) {
        const [one, other] = [matrix[row]![column], matrix[column]![row]];
        const params = { row: codes[row]!, column: codes[column]!, value: one, opposite: other };
        issues.push(issue(badComparison, ['matrix', row, column], params));
      } else if (missing) {
        // One side is enough.
        rows[row]![column] = Number.isNaN(value) ? 1 / opposite : value;
        rows[column]![row] = Number.isNaN(opposite) ? 1 / value : opposite;
      }
    }
  }
  if (issues.length > 0) return { issues };
  const lost = codes.filter((_, index) => !linked(rows).has(index));
  return lost.length > 0 ? { issues: [issue(unconnected, ['matrix'], { codes: lost })] } : { rows };
}

function numberOf(cell: number | string | null): number {
  const exact = parseExact(cell);
  return exact ? toNumber(exact) : Number.NaN;
}

/** Positions that a chain of comparisons links with the first. */
function linked(rows: readonly Float64Array[]): Set<number> {
  const found = new Set([0]);
  for (const row of found) {
    rows[row]!.forEach((value, column) => {
      if (!Number.isNaN(value)) found.add(column);
    });
  }
  return found;
}
