/** What is wrong with criteria, and which units can be compared by them. */
import {
  absentValue,
  criteriaCount,
  infiniteValue,
  leftOut,
  noCriteria,
  noWeightAtAll,
  unknownDirection,
  unusableWeight,
} from '../../messages/decide.js';
import { ChisoError, type Issue, issue } from '../../messages/issue.js';
import { isList } from '../arguments.js';
import type { Table } from '../table.js';
import type { Direction } from './criteria.js';

/** Throws if there is an error among the problems. */
export function stop(problems: readonly Issue[]): void {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
  if (first) throw new ChisoError([first, ...others]);
}

/** Problems of the weights and directions of criteria. */
export function weightIssues(
  indicators: readonly string[],
  weights: ArrayLike<number>,
  directions: readonly Direction[],
): Issue[] {
  const expected = indicators.length;
  const issues: Issue[] = [];
  if (expected === 0) issues.push(issue(noCriteria, ['indicators'], {}));
  const sizeOf = (given: unknown) => (isList(given) ? given.length : 0);
  for (const [what, given] of Object.entries({ weights, directions })) {
    const found = sizeOf(given);
    if (found !== expected) issues.push(issue(criteriaCount, [what], { what, expected, found }));
  }
  indicators.slice(0, sizeOf(weights)).forEach((criterion, place) => {
    const weight: unknown = weights[place];
    if (typeof weight !== 'number' || !(weight >= 0 && weight < Infinity)) {
      issues.push(issue(unusableWeight, ['weights', place], { criterion, weight }));
    }
  });
  indicators.slice(0, sizeOf(directions)).forEach((criterion, place) => {
    const direction = directions[place];
    if (direction !== 'benefit' && direction !== 'cost') {
      issues.push(issue(unknownDirection, ['directions', place], { criterion, direction }));
    }
  });
  if (issues.length > 0) return issues;
  const total = sumOf(weights);
  if (total === 0) issues.push(issue(noWeightAtAll, ['weights'], {}));
  if (total === Infinity)
    issues.push(issue(unusableWeight, ['weights'], { criterion: indicators[0]!, weight: total }));
  return issues;
}

/** Positions of the units with a number for each of these criteria, and what is wrong with the others. */
export function completeUnits(
  table: Table,
  places: readonly number[],
  missing: 'error' | 'leave-out',
): { kept: Uint32Array; problems: Issue[] } {
  const problems: Issue[] = [];
  const absentIn = new Int32Array(table.units.length).fill(-1);
  let incomplete = 0;
  for (const place of places) {
    const column = table.columns[place]!;
    let absent = 0;
    let first = -1;
    for (let unit = 0; unit < column.length; unit += 1) {
      const value = column[unit]!;
      if (value - value === 0) continue;
      if (Number.isNaN(value)) {
        absent += 1;
        if (first < 0) first = unit;
        if (absentIn[unit]! < 0) {
          absentIn[unit] = place;
          incomplete += 1;
        }
      } else {
        const names = { unit: table.units[unit]!, criterion: table.indicators[place]! };
        problems.push(issue(infiniteValue, ['columns', place, unit], names));
        break;
      }
    }
    if (absent > 0 && missing === 'error') {
      const names = { unit: table.units[first]!, criterion: table.indicators[place]!, more: absent - 1 };
      problems.push(issue(absentValue, ['columns', place, first], names));
    }
  }
  const kept = new Uint32Array(table.units.length - incomplete);
  let count = 0;
  absentIn.forEach((place, unit) => {
    if (place < 0) {
      kept[count] = unit;
      count += 1;
    } else if (missing === 'leave-out') {
      const names = { unit: table.units[unit]!, criterion: table.indicators[place]! };
      problems.push(issue(leftOut, ['columns', place, unit], names));
    }
  });
  return { kept, problems };
}

/** Sum of the weights. */
export function sumOf(weights: ArrayLike<number>): number {
  let total = 0;
  for (let place = 0; place < weights.length; place += 1) total += weights[place]!;
  return total;
}
