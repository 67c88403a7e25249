import { badOption } from '../../messages/argument.js';
import { unknownCode } from '../../messages/document.js';
import { type Issue, issue } from '../../messages/issue.js';
import { absentData, needsPositive, unknownMethod } from '../../messages/methods.js';
import type { Text } from '../../messages/text.js';
import { least } from '../describe/range.js';
import { optionIssues } from '../keys.js';
import type { Weighing, WeighingOptions } from './method.js';
import { schemes } from './table.js';

/** Writes the choice of a scheme out in full. */
export function weighingOptions(how: Weighing): WeighingOptions {
  return typeof how === 'string' ? ({ method: how } as WeighingOptions) : how;
}

/** Problems of the choice of a scheme, whatever was given as one. */
export function weighingIssues(how: Weighing, path: Issue['path']): Issue[] {
  const options = weighingOptions(how) as unknown as Record<string, unknown> | null;
  const method = options?.['method'];
  if (options === null || typeof method !== 'string' || !Object.hasOwn(schemes, method)) {
    return [issue(unknownMethod, path, { method: method ?? how, known: Object.keys(schemes) })];
  }
  const strange = optionIssues(options, ['method', ...Object.keys(checks)], path);
  const wrong = Object.entries(checks).flatMap(([option, [holds, must]]) => {
    const value = options[option];
    if (value === undefined ? !needs[method]?.includes(option) : holds(value)) return [];
    return [issue(badOption, [...path, option], { option, value, must })];
  });
  return [...strange, ...wrong];
}

/** Problems of data with a scheme: gaps, and numbers it cannot take. */
export function weighingDataIssues(
  how: Weighing,
  codes: readonly string[],
  columns: readonly Float64Array[],
  path: Issue['path'],
): Issue[] {
  const options = weighingOptions(how);
  if (options.method === 'ahp') {
    return codes
      .filter((code) => !options.codes.includes(code))
      .map((code) => issue(unknownCode, [...path, 'codes'], { code, known: options.codes }));
  }
  const { needs: wanted } = schemes[options.method];
  if (wanted === 'nothing') return [];
  return columns.flatMap((column, index) => {
    const code = codes[index]!;
    const gaps = column.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
    if (gaps > 0) return [issue(absentData, [...path, code], { code, count: gaps })];
    const low = least(column);
    if (wanted === 'not-negative' && low < 0) {
      return [issue(needsPositive, [...path, code], { code, value: low, least: '0' })];
    }
    return wanted === 'positive' && low <= 0
      ? [issue(needsPositive, [...path, code], { code, value: low, least: 'above 0' })]
      : [];
  });
}

const oneOf =
  (...words: string[]) =>
  (value: unknown) =>
    words.includes(value as string);
const flag = { en: 'true or false', vi: 'true hoặc false' };
const record = { en: 'weights by code', vi: 'trọng số theo mã' };
const object = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const needs: Readonly<Record<string, readonly string[]>> = {
  budget: ['allocations'],
  ahp: ['codes', 'matrix'],
};

type Check = readonly [holds: (value: unknown) => boolean, must: Text];

const checks: Readonly<Record<string, Check>> = {
  weights: [object, record],
  relative: [(value) => typeof value === 'boolean', flag],
  directed: [(value) => typeof value === 'boolean', flag],
  correlation: [
    oneOf('pearson', 'spearman'),
    { en: '"pearson" or "spearman"', vi: '"pearson" hoặc "spearman"' },
  ],
  loadings: [
    oneOf('loadings', 'squared'),
    { en: '"loadings" or "squared"', vi: '"loadings" hoặc "squared"' },
  ],
  allocations: [
    (value) => Array.isArray(value) && value.every(object),
    { en: 'a list of points by code', vi: 'danh sách điểm theo mã' },
  ],
  codes: [Array.isArray, { en: 'a list of codes', vi: 'danh sách mã' }],
  matrix: [
    (value) => Array.isArray(value) && value.every(Array.isArray),
    { en: 'a list of rows', vi: 'danh sách các hàng' },
  ],
  random: [
    oneOf('saaty', 'saaty-2005', 'donegan-dodd', 'tummala-ling'),
    {
      en: '"saaty", "saaty-2005", "donegan-dodd" or "tummala-ling"',
      vi: '"saaty", "saaty-2005", "donegan-dodd" hoặc "tummala-ling"',
    },
  ],
};
