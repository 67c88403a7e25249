import { badOption } from '../../messages/argument.js';
import { type Issue, issue } from '../../messages/issue.js';
import { unknownMethod } from '../../messages/methods.js';
import { optionIssues } from '../keys.js';
import type { Kernel } from './kernel.js';
import type { Aggregating, AggregatingOptions } from './method.js';
import { aggregators } from './table.js';

/** Problems of the choice of an aggregation, whatever was given as one. */
export function aggregatingIssues(how: Aggregating, path: Issue['path']): Issue[] {
  const options = aggregatingOptions(how) as unknown as Record<string, unknown> | null;
  const method = options?.['method'];
  if (options === null || typeof method !== 'string' || !Object.hasOwn(aggregators, method)) {
    return [issue(unknownMethod, path, { method: method ?? how, known: Object.keys(aggregators) })];
  }
  const issues: Issue[] = optionIssues(options, ['method', 'power', 'penalty'], path);
  const { power, penalty } = options;
  if (method === 'generalised' && !(typeof power === 'number' && Number.isFinite(power))) {
    const must = { en: 'a number', vi: 'một số' };
    issues.push(issue(badOption, [...path, 'power'], { option: 'power', value: power, must }));
  }
  if (penalty !== undefined && penalty !== 'minus' && penalty !== 'plus') {
    const must = { en: '"minus" or "plus"', vi: '"minus" hoặc "plus"' };
    issues.push(issue(badOption, [...path, 'penalty'], { option: 'penalty', value: penalty, must }));
  }
  return issues;
}

/** Problems of a share between 0 and 1, such as the least availability. */
export function shareIssues(option: string, value: unknown, path: Issue['path']): Issue[] {
  if (value === undefined || (typeof value === 'number' && value >= 0 && value <= 1)) return [];
  const must = { en: 'a number from 0 to 1', vi: 'một số từ 0 đến 1' };
  return [issue(badOption, [...path, option], { option, value, must })];
}

/** Writes the choice of an aggregation out in full. */
export function aggregatingOptions(how: Aggregating): AggregatingOptions {
  return typeof how === 'string' ? { method: how } : how;
}

/** The kernel of an aggregation that has been checked. */
export function kernelOf(how: Aggregating): Kernel {
  const options = aggregatingOptions(how);
  return (aggregators[options.method] as (options: AggregatingOptions) => Kernel)(options);
}
