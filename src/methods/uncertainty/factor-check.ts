/** What is wrong with the things said to be uncertain. */
import { fail, type Issue, issue, refuse } from '../../messages/issue.js';
import { badFactor, badSampling } from '../../messages/robustness.js';
import { isRecord } from '../arguments.js';
import { someTexts } from '../rules.js';
import type { Factor } from './factor.js';

/** Refuses factors that are none, all of them at once. */
export function checkFactors(factors: readonly Factor[]): void {
  if (!Array.isArray(factors)) fail(badSampling, ['factors'], { what: 'factors', value: factors });
  const odd = factors.findIndex((factor) => typeof factor?.name !== 'string');
  if (odd >= 0) fail(badFactor, [odd], { name: String(odd + 1) });
  const issues: Issue[] = [];
  factors.forEach((factor, at) => {
    const { name } = factor;
    if (!isFactor(factor)) issues.push(issue(badFactor, [at], { name }));
    if (factors.findIndex((other) => other.name === name) !== at)
      issues.push(issue(badFactor, [at, 'name'], { name }));
  });
  refuse(issues);
}

/** Whether a factor says what varies, and how far. */
function isFactor(factor: Factor): boolean {
  if ('options' in factor)
    return Array.isArray(factor.options) && factor.options.length > 0 && factor.options.every(isRecord);
  const codes = (list: unknown) => list === undefined || someTexts.holds(list);
  if ('weights' in factor) {
    const { weights } = factor;
    if (!isRecord(weights)) return false;
    if ('anyWeights' in weights) return weights.anyWeights === true && codes(weights.groups);
    return isSize(weights.spread) && isShape(weights.shape) && codes(weights.codes);
  }
  if (!('data' in factor && isRecord(factor.data))) return false;
  const { size, of, shape, codes: chosen } = factor.data;
  return isSize(size) && isShape(shape) && codes(chosen) && [undefined, 'share', 'deviations'].includes(of);
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;
}

function isShape(value: unknown): boolean {
  return value === undefined || value === 'uniform' || value === 'normal';
}
