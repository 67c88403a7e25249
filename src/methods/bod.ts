/**
 * Benefit of the doubt: every unit is weighed by the weights that suit it best. An entry point of its own,
 * `chiso/methods/bod`, because it needs a solver of linear programmes (`yalps`, an optional dependency).
 */

import { solve } from 'yalps';
import { badOption } from '../messages/argument.js';
import { unknownCode } from '../messages/document.js';
import { ChisoError, issue, refuse } from '../messages/issue.js';
import { absentData, needsPositive, noSolution } from '../messages/methods.js';
import { notFinite } from '../messages/plain.js';
import { shareIssues } from './aggregate/check.js';
import { checkOptions, isRecord } from './arguments.js';
import { infiniteCells } from './cells.js';
import { least } from './describe/range.js';
import type { Table } from './table.js';
import { checkShape } from './table-check.js';

/** Benefit-of-the-doubt scores. */
export interface BenefitOfTheDoubt {
  /** Above 0, at most 1 for the best; in the order of the units. */
  readonly scores: Float64Array;
  /** For each unit the weights it scores best with (not scaled to 1: they make the best unit score 1). */
  readonly weights: readonly Float64Array[];
  /** For each unit the share of each indicator in its score; they add up to 1. */
  readonly shares: readonly Float64Array[];
  /** The unit that kept each from a higher score: level with 1 under its weights; itself if it is the best. */
  readonly benchmarks: readonly (readonly string[])[];
}

/**
 * Benefit of the doubt (data envelopment analysis with one input of 1): for each unit the weights of zero or more that
 * make its weighted sum greatest, while no unit passes 1 under them. One linear programme a unit.
 *
 * @param table - Indicators on a common scale, more is better, of 0 or more; every cell.
 * @param limits - `share`: least and most share of each indicator in the unit's score (0 to 1), for all or by code;
 *   without limits a unit may put all weight on one indicator.
 * @returns Scores, weights, shares and benchmarks of every unit, to about 10⁻⁸. Where several weights are best, any of
 *   them; the score is unique.
 * @throws ChisoError `absent-data`, `needs-positive` (a negative value, or a unit with only zeros), `bad-option`,
 *   `no-solution` (limits that cannot be met), `unknown-code` (limits of an indicator that is not there), `not-finite`.
 *
 * @example
 * ```ts
 * import { tableFromRows } from 'chiso/methods';
 * import { benefitOfTheDoubt } from 'chiso/methods/bod';
 *
 * benefitOfTheDoubt(tableFromRows([[4, 1], [1, 4], [2, 2]])).scores; // => Float64Array [1, 1, 0.8]
 * ```
 *
 * Source: Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), Social Indicators Research 82; OECD/JRC Handbook (2008),
 * step 5.
 */
export function benefitOfTheDoubt(
  table: Table,
  limits: { readonly share?: ShareLimits | Readonly<Record<string, ShareLimits>> } = {},
): BenefitOfTheDoubt {
  checkShape(table);
  checkOptions(limits, { share: { holds: (share) => isRecord(share) || isPair(share), must: mustShares } });
  const bounds = table.indicators.map((code) => boundsOf(limits.share, code));
  check(table, bounds, isRecord(limits.share) ? Object.keys(limits.share) : []);
  const weights = table.units.map((_, unit) => bestWeights(table, bounds, unit));
  const under = (own: Float64Array, unit: number) =>
    own.reduce((sum, weight, index) => sum + weight * table.columns[index]![unit]!, 0);
  const scores = Float64Array.from(weights, (own, unit) => Math.min(1, under(own, unit)));
  return {
    scores,
    weights,
    shares: weights.map((own, unit) =>
      own.map((weight, index) => (weight * table.columns[index]![unit]!) / under(own, unit)),
    ),
    benchmarks: weights.map((own) => table.units.filter((_, unit) => under(own, unit) > 1 - 1e-7)),
  };
}

const isPair = (share: unknown) =>
  Array.isArray(share) && share.length === 2 && share.every((one) => typeof one === 'number');
const mustShares = {
  en: '[least, most], or such pairs by code',
  vi: '[nhỏ nhất, lớn nhất], hoặc các cặp như vậy theo mã',
};

/** Least and most share of an indicator in a unit's score. */
export type ShareLimits = readonly [least: number, most: number];

function boundsOf(
  share: ShareLimits | Readonly<Record<string, ShareLimits>> | undefined,
  code: string,
): ShareLimits {
  if (share === undefined) return [0, 1];
  if (Array.isArray(share)) return share as unknown as ShareLimits;
  return Object.hasOwn(share, code) ? (share as Readonly<Record<string, ShareLimits>>)[code]! : [0, 1];
}

function bestWeights(table: Table, bounds: readonly ShareLimits[], unit: number): Float64Array {
  const own = table.columns.map((column) => column[unit]!);
  const constraints = new Map<string, { max: number } | { min: number }>();
  for (const id of table.units) constraints.set(`unit ${id}`, { max: 1 });
  const limited = bounds.flatMap(([low, high], index) => [
    ...(low > 0 ? [{ name: `low ${index}`, index, share: low, side: { min: 0 } }] : []),
    ...(high < 1 ? [{ name: `high ${index}`, index, share: high, side: { max: 0 } }] : []),
  ]);
  for (const { name, side } of limited) constraints.set(name, side);
  const variables = new Map(
    own.map((value, index) => {
      const entries: [string, number][] = [['score', value]];
      table.units.forEach((id, other) => {
        entries.push([`unit ${id}`, table.columns[index]![other]!]);
      });
      // Share of the limited indicator in the score: w·y - share·Σ w·y on the right side of zero.
      for (const limit of limited)
        entries.push([limit.name, (limit.index === index ? value : 0) - limit.share * value]);
      return [String(index), new Map(entries)] as const;
    }),
  );
  const { status, variables: found } = solve(
    { direction: 'maximize', objective: 'score', constraints, variables },
    {
      precision: 1e-11,
      maxPivots: Number.POSITIVE_INFINITY,
      checkCycles: true,
    },
  );
  const weights = new Float64Array(own.length);
  for (const [index, weight] of found) weights[Number(index)] = weight;
  const score = own.reduce((sum, value, index) => sum + value * weights[index]!, 0);
  if (status !== 'optimal' || !(score > 0)) {
    const id = table.units[unit]!;
    throw new ChisoError([
      issue(noSolution, [id], { unit: id, status: status === 'optimal' ? 'infeasible' : status }),
    ]);
  }
  return weights;
}

function check(table: Table, bounds: readonly ShareLimits[], named: readonly string[]): void {
  const issues = named.flatMap((code) =>
    table.indicators.includes(code)
      ? []
      : [issue(unknownCode, ['share', code], { code, known: table.indicators })],
  );
  const must = { en: 'two numbers from 0 to 1, rising', vi: 'hai số từ 0 đến 1, tăng dần' };
  bounds.forEach((share, index) => {
    const code = table.indicators[index]!;
    if (!isPair(share)) {
      issues.push(issue(badOption, ['share', code], { option: 'share', value: share, must }));
      return;
    }
    const [low, high] = share;
    issues.push(...shareIssues('least', low, ['share', code]), ...shareIssues('most', high, ['share', code]));
    if (low > high) issues.push(issue(badOption, ['share', code], { option: 'share', value: share, must }));
  });
  table.columns.forEach((column, index) => {
    const code = table.indicators[index]!;
    const gaps = column.filter((value) => Number.isNaN(value)).length;
    if (gaps > 0) issues.push(issue(absentData, [code], { code, count: gaps }));
    else if (least(column) < 0)
      issues.push(issue(needsPositive, [code], { code, value: least(column), least: '0' }));
  });
  table.units.forEach((id, unit) => {
    if (table.columns.every((column) => column[unit] === 0)) {
      issues.push(issue(needsPositive, [id], { code: id, value: 0, least: 'above 0' }));
    }
  });
  for (const { code, unit, value } of infiniteCells(table)) {
    issues.push(issue(notFinite, [code, unit], { value }));
  }
  refuse(issues);
}
