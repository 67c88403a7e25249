import { badOption } from '../../messages/argument.js';
import { type Issue, issue } from '../../messages/issue.js';
import { isRecord } from '../arguments.js';
import { optionIssues } from '../keys.js';
import { aFlag } from '../rules.js';

/**
 * Outliers by the rule of COINr and the COIN Tool: an indicator passes if its skewness or its kurtosis is within
 * limits; else its extreme points are brought in one after the other; else it is transformed.
 */
export interface Treatment {
  /** Passes if the absolute skewness is below this; default 2. */
  readonly skewness?: number;
  /** Passes if the kurtosis (excess, as spreadsheets give it) is below this; default 3.5. */
  readonly kurtosis?: number;
  /**
   * Stop bringing points in once this many are; default 5, 0 for none, `Infinity` without a limit. Points level with each other come in together,
   * so that the last step may pass it.
   */
  readonly winsorise?: number;
  /**
   * Bring in points up to the limit even if the indicator passes; default false. (COINr's `winsorise` does the same; its
   * `Treat` calls it only for an indicator that fails at first.)
   */
  readonly force?: boolean;
  /**
   * If that is not enough: `log` (default) ln(x - least + 1% of the range); `log-one` ln(x - least + 1); `box-cox`
   * (yᵗ - 1) / t with y = x - least + 1 and t = `lambda`; `none`.
   */
  readonly transform?: 'log' | 'log-one' | 'box-cox' | 'none';
  /** For `box-cox`; 0 is the logarithm. */
  readonly lambda?: number;
  /** Default false: the transformation starts from the original values, not from those brought in. */
  readonly combine?: boolean;
}

/** Problems of a treatment, whatever was given as one. */
export function treatmentIssues(how: Treatment | 'none' | undefined, path: Issue['path']): Issue[] {
  if (how === undefined || how === 'none') return [];
  if (!isRecord(how)) {
    const must = { en: '"none" or an object of limits', vi: '"none" hoặc một đối tượng các giới hạn' };
    return [issue(badOption, path, { option: 'treat', value: how, must })];
  }
  const above = { en: 'a number of 0 or more', vi: 'một số không âm' };
  const known = {
    en: '"log", "log-one", "box-cox" or "none"',
    vi: '"log", "log-one", "box-cox" hoặc "none"',
  };
  const number = { en: 'a number', vi: 'một số' };
  const notNegative = (value: unknown) => typeof value === 'number' && value >= 0;
  const checks = [
    ['skewness', notNegative, above],
    ['kurtosis', (value: unknown) => typeof value === 'number' && !Number.isNaN(value), number],
    ['winsorise', notNegative, above],
    ['transform', (value: unknown) => ['log', 'log-one', 'box-cox', 'none'].includes(value as string), known],
    ['force', aFlag.holds, aFlag.must],
    ['combine', aFlag.holds, aFlag.must],
    ['lambda', (value: unknown) => Number.isFinite(value), number],
  ] as const;
  const options = checks.map(([option]) => option);
  const strange = optionIssues(how, options, path);
  const wrong = checks.flatMap(([option, holds, must]) => {
    const value = how[option];
    return value === undefined || holds(value)
      ? []
      : [issue(badOption, [...path, option], { option, value, must })];
  });
  return [...strange, ...wrong];
}
