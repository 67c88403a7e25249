/** Which weights are allowed. */

import { beyondRange } from '../../messages/decide.js';
import { unknownCode } from '../../messages/document.js';
import { fail, type Issue, issue, refuse } from '../../messages/issue.js';
import { badWeight } from '../../messages/methods.js';
import { badBounds, pointsForShares } from '../../messages/robustness.js';
import { isRecord, optionsIssues, type Rule } from '../arguments.js';
import { greatest } from '../describe/range.js';
import { aCount } from '../rules.js';
import type { Table } from '../table.js';
import type { WeightBox } from './knapsack.js';

/** Weights by code, relative to one another: points, percentages or parts of one. */
export type CodeWeights = Readonly<Record<string, number>>;

/**
 * How far weights may move; their sum stays. Bounds are in the unit of the weights. A code without a bound of its own
 * may move `within` that part of its weight either way (`0.2`: from 80% to 120%), and freely from 0 to the whole sum
 * where `within` is not given.
 */
export interface WeightFreedom {
  readonly within?: number;
  readonly least?: CodeWeights;
  readonly most?: CodeWeights;
}

/** Reads weights and their freedom as columns, in the order of the codes. */
export function weightBox(
  codes: readonly string[],
  weights: CodeWeights,
  freedom: WeightFreedom,
): { readonly nominal: Float64Array; readonly box: WeightBox } {
  const issues = boxIssues(weights, freedom);
  refuse(issues);
  const nominal = Float64Array.from(codes, (code) => {
    const given: unknown = Object.hasOwn(weights, code) ? weights[code] : undefined;
    const weight = typeof given === 'number' ? given : Number.NaN;
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      issues.push(issue(badWeight, ['weights', code], { code, weight: given ?? null }));
    }
    return weight;
  });
  const known = new Set(codes);
  for (const [name, given] of [
    ['weights', weights],
    ['least', freedom.least],
    ['most', freedom.most],
  ] as const) {
    for (const code of Object.keys(given ?? {})) {
      if (!known.has(code)) issues.push(issue(unknownCode, [name, code], { code }));
    }
  }
  const sum = nominal.reduce((total, weight) => total + weight, 0);
  if (issues.length === 0 && !(sum > 0 && sum < Infinity)) {
    issues.push(issue(badWeight, ['weights'], { code: codes.join(', '), weight: sum }));
  }
  const { within } = freedom;
  const bound = (given: CodeWeights | undefined, code: string, else_: number): number =>
    given && Object.hasOwn(given, code) ? given[code]! : else_;
  const least = Float64Array.from(codes, (code, j) =>
    bound(freedom.least, code, within === undefined ? 0 : Math.max(0, nominal[j]! * (1 - within))),
  );
  const most = Float64Array.from(codes, (code, j) =>
    bound(freedom.most, code, within === undefined ? sum : Math.min(sum, nominal[j]! * (1 + within))),
  );
  if (issues.length === 0) {
    codes.forEach((code, j) => {
      const [low, weight, high] = [least[j]!, nominal[j]!, most[j]!];
      if (!(low >= 0 && low <= weight && weight <= high)) {
        issues.push(issue(badBounds, ['weights', code], { code, least: low, weight, most: high }));
      }
    });
  }
  refuse(issues);
  return { nominal, box: { least, most, sum } };
}

function boxIssues(weights: unknown, freedom: WeightFreedom): Issue[] {
  if (!isRecord(weights)) return [issue(badWeight, ['weights'], { code: '*', weight: weights })];
  // Which numbers they may be is said with the weights.
  const number: Rule = {
    holds: (value) => typeof value === 'number',
    must: { en: 'a number', vi: 'một số' },
  };
  const bounds: Rule = {
    holds: (given) => isRecord(given) && Object.values(given).every((bound) => typeof bound === 'number'),
    must: { en: 'numbers by code', vi: 'các số theo mã' },
  };
  return optionsIssues(freedom, { within: number, least: bounds, most: bounds, nodes: aCount });
}

/** Refuses numbers so large that a score could be beyond all numbers. */
export function refuseHuge({ units, columns }: Table, sum: number): void {
  const most = Number.MAX_VALUE / 8 / Math.max(1, columns.length) / Math.max(1, sum);
  for (const column of columns) {
    const unit = column.findIndex((value) => Math.abs(value) > most);
    if (unit >= 0) fail(beyondRange, ['table'], { names: [units[unit]!] });
  }
}

/**
 * Refuses a table of points. They have their weight in them already, and give themselves away: nothing passes its weight,
 * and full marks are weights, different ones. Shares end at 1, where nothing can be told.
 */
export function refusePoints({ indicators, columns }: Table, weights: Float64Array): void {
  const most = columns.map((column) => greatest(column));
  if (most.some((value, j) => value > weights[j]!)) return;
  const full = [...weights.keys()].filter((j) => weights[j]! > 1 && most[j] === weights[j]);
  // One or two may meet by chance.
  if (full.length < 3 || new Set(full.map((j) => weights[j])).size < 2) return;
  fail(pointsForShares, ['table'], { codes: full.map((j) => indicators[j]!) });
}
