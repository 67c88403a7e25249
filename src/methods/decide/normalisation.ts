/** Ways to make criteria comparable, as the methods of deciding use them. */
import { allZero, notPositive, unknownChoice } from '../../messages/decide.js';
import { type Issue, issue } from '../../messages/issue.js';
import { stop } from './check.js';
import type { Comparison, Criterion } from './criteria.js';

/**
 * How a criterion becomes comparable; the libraries differ in what they do with costs, so each way is named.
 *
 * - `vector`: x / √Σx²; a cost is 1 minus that (the distance between two units is the same as without the 1 minus).
 * - `min-max`: (x − min) / (max − min); a cost (max − x) / (max − min); 0 for a constant criterion.
 * - `max`: x / max; a cost is 1 minus that.
 * - `linear`: x / max; a cost min / x (all numbers above zero).
 * - `sum`: x / Σx; a cost (1/x) / Σ(1/x) (all numbers above zero).
 */
export type DecideNormalisation = 'vector' | 'min-max' | 'max' | 'linear' | 'sum';

const names: readonly DecideNormalisation[] = ['vector', 'min-max', 'max', 'linear', 'sum'];

/** Throws unless each criterion can be normalised this way; `method` is named in the message. */
export function checkNormalisation(comparison: Comparison, kind: DecideNormalisation, method: string): void {
  if (!names.includes(kind)) {
    const path = ['normalisation'];
    stop([issue(unknownChoice, path, { option: 'normalisation', value: kind, choices: names })]);
  }
  if (kind === 'vector' || kind === 'min-max') return;
  const reciprocal = kind !== 'max';
  stop(
    comparison.criteria.flatMap((criterion) =>
      signIssues(comparison, criterion, method, !(reciprocal && criterion.cost)),
    ),
  );
}

/** Throws unless every number is above zero, or zero where that is allowed. */
export function checkPositive(
  comparison: Comparison,
  method: string,
  zeroAllowed: (criterion: Criterion) => boolean,
): void {
  stop(
    comparison.criteria.flatMap((criterion) =>
      signIssues(comparison, criterion, method, zeroAllowed(criterion)),
    ),
  );
}

function signIssues(
  comparison: Comparison,
  criterion: Criterion,
  method: string,
  zeroAllowed: boolean,
): Issue[] {
  const { code, column, place, least, greatest } = criterion;
  if (least > 0 || (zeroAllowed && least === 0 && greatest > 0)) return [];
  if (zeroAllowed && least === 0) return [issue(allZero, ['columns', place], { criterion: code, method })];
  const wrong = (value: number) => (zeroAllowed ? value < 0 : value <= 0);
  const first = column.findIndex(wrong);
  const more = column.filter(wrong).length - 1;
  const unit = comparison.units[first]!;
  const value = column[first]! + 0;
  return [
    issue(notPositive, ['columns', place, comparison.places[first]!], {
      unit,
      criterion: code,
      value,
      method,
      more,
      zeroAllowed,
    }),
  ];
}

/** The straight line x → factor · x + offset of a normalisation, where it is one. */
export function straightLine(
  criterion: Criterion,
  kind: DecideNormalisation,
): { readonly factor: number; readonly offset: number } | undefined {
  const { cost, least, greatest, sum } = criterion;
  if (kind === 'min-max') {
    const range = greatest - least;
    if (range === 0) return { factor: 0, offset: 0 };
    return cost
      ? { factor: -1 / range, offset: greatest / range }
      : { factor: 1 / range, offset: -least / range };
  }
  if (cost && (kind === 'linear' || kind === 'sum')) return undefined;
  const divisor = kind === 'vector' ? vectorLength(criterion) : kind === 'sum' ? sum : greatest;
  if (divisor === 0) return { factor: 0, offset: 0 };
  return cost ? { factor: -1 / divisor, offset: 1 } : { factor: 1 / divisor, offset: 0 };
}

/** The criterion made comparable: more is better in every column. */
export function normaliseCriterion(criterion: Criterion, kind: DecideNormalisation): Float64Array {
  const { column, cost, least, greatest } = criterion;
  if (kind === 'min-max') {
    const range = greatest - least;
    if (range === 0) return new Float64Array(column.length);
    // Differences first: the ends become exactly 0 and 1.
    return cost ? column.map((x) => (greatest - x) / range) : column.map((x) => (x - least) / range);
  }
  if (cost && kind === 'linear') return column.map((x) => least / x);
  if (cost && kind === 'sum') {
    const total = column.reduce((sum, x) => sum + 1 / x, 0);
    return column.map((x) => 1 / x / total);
  }
  const divisor = kind === 'vector' ? vectorLength(criterion) : kind === 'sum' ? criterion.sum : greatest;
  if (divisor === 0) return new Float64Array(column.length);
  return cost ? column.map((x) => 1 - x / divisor) : column.map((x) => x / divisor);
}

/** √Σx², also where the squares are beyond the range of numbers. */
export function vectorLength({
  column,
  least,
  greatest,
}: Pick<Criterion, 'column' | 'least' | 'greatest'>): number {
  const largest = Math.max(Math.abs(least), Math.abs(greatest));
  if (largest === 0) return 0;
  const inRange = largest < 1e140 && largest > 1e-140;
  return inRange ? Math.sqrt(squares(column)) : largest * Math.sqrt(squares(column.map((x) => x / largest)));
}

function squares(column: Float64Array): number {
  let sum = 0;
  for (let unit = 0; unit < column.length; unit += 1) sum += column[unit]! * column[unit]!;
  return sum;
}
