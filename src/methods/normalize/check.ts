import { badOption } from '../../messages/argument.js';
import { type Issue, issue } from '../../messages/issue.js';
import { unknownMethod } from '../../messages/methods.js';
import type { Text } from '../../messages/text.js';
import { optionIssues } from '../keys.js';
import type { IndicatorScale, Normalizing, NormalizingOptions } from './method.js';
import { normalizers } from './table.js';

const number = { en: 'a number', vi: 'một số' };
const pair = { en: 'two different numbers', vi: 'hai số khác nhau' };
const above = { en: 'a number above 0', vi: 'một số lớn hơn 0' };
const ties = { en: '"low", "mean" or "high"', vi: '"low", "mean" hoặc "high"' };
const log = { en: '"natural" or "decimal"', vi: '"natural" hoặc "decimal"' };
const text = { en: 'the id of a unit', vi: 'mã của một đơn vị' };
const by = { en: '"value" or "percentile"', vi: '"value" hoặc "percentile"' };
const edges = {
  en: 'a list of [edge, score], edges rising',
  vi: 'danh sách [ngưỡng, điểm], ngưỡng tăng dần',
};
const lower = {
  en: '"least-over-value" or "value-over-least"',
  vi: '"least-over-value" hoặc "value-over-least"',
};

/** Writes the choice of a normalisation out in full. */
export function normalizingOptions(how: Normalizing): NormalizingOptions {
  return typeof how === 'string' ? { method: how } : how;
}

/** Problems of the choice of a normalisation, whatever was given as one. */
export function normalizingIssues(how: Normalizing, path: Issue['path']): Issue[] {
  const options = normalizingOptions(how) as unknown as Record<string, unknown> | null;
  const method = options?.['method'];
  if (options === null || typeof method !== 'string' || !Object.hasOwn(normalizers, method)) {
    return [issue(unknownMethod, path, { method: method ?? how, known: Object.keys(normalizers) })];
  }
  const strange = optionIssues(options, ['method', ...Object.keys(checks)], path);
  const wrong = Object.entries(checks).flatMap(([option, [holds, must]]) => {
    const value = options[option];
    const needed = needs[method]?.includes(option) ?? false;
    if (value === undefined ? !needed : holds(value)) return [];
    return [issue(badOption, [...path, option], { option, value, must })];
  });
  return [...strange, ...wrong];
}

const finite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const oneOf =
  (...words: string[]) =>
  (value: unknown) =>
    words.includes(value as string);
const twoNumbers = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && value.every(finite) && value[0] !== value[1];
const steps = (value: unknown) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((step) => Array.isArray(step) && step.length === 2 && step.every(finite)) &&
  value.every((step, index) => index === 0 || step[0] > value[index - 1][0]);

const needs: Readonly<Record<string, readonly string[]>> = {
  categorical: ['by', 'steps', 'below'],
  'distance-to-reference': ['reference'],
};

/** In the wrong order they would turn the scale round, or be put in order by a guess. */
const rising = (value: unknown): boolean =>
  twoNumbers(value) && (value as readonly [number, number])[0] < (value as readonly [number, number])[1];
const ordered = { en: 'two numbers, the lower one first', vi: 'hai số, số nhỏ đứng trước' };

type Check = readonly [holds: (value: unknown) => boolean, must: Text];

const checks: Readonly<Record<string, Check>> = {
  log: [oneOf('natural', 'decimal'), log],
  range: [twoNumbers, pair],
  goalposts: [rising, ordered],
  mean: [finite, number],
  deviation: [(value) => finite(value) && value > 0, above],
  target: [finite, number],
  times: [(value) => finite(value) && value > 0, above],
  reference: [(value) => finite(value) || typeof value === 'string', text],
  lower: [oneOf('least-over-value', 'value-over-least'), lower],
  ties: [oneOf('low', 'mean', 'high'), ties],
  by: [oneOf('value', 'percentile'), by],
  steps: [steps, edges],
  below: [finite, number],
  clamp: [(value) => typeof value === 'boolean', { en: 'true or false', vi: 'true hoặc false' }],
};

const directions: readonly unknown[] = [undefined, 'higher-is-better', 'lower-is-better'];
const mustDirection = {
  en: '"higher-is-better" or "lower-is-better"',
  vi: '"higher-is-better" hoặc "lower-is-better"',
};

/** Problems of what is said of one indicator. */
export function indicatorIssues(code: string, own: IndicatorScale): Issue[] {
  const issues = own.normalize === undefined ? [] : normalizingIssues(own.normalize, [code, 'normalize']);
  // Goalposts and targets of the indicator are held to the same rules as those of the options.
  const { goalposts, target, direction } = own;
  const facts = { method: 'none', goalposts, target } as unknown as Normalizing;
  issues.push(...normalizingIssues(facts, [code]));
  if (!directions.includes(direction)) {
    issues.push(
      issue(badOption, [code, 'direction'], { option: 'direction', value: direction, must: mustDirection }),
    );
  }
  return issues;
}
