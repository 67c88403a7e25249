/** What a caller gives, read once where it comes in: numbers, options, whatever is there instead of them. */

import { badOption } from '../messages/argument.js';
import { fail, type Issue, issue, refuse } from '../messages/issue.js';
import { raggedTable } from '../messages/methods.js';
import type { Text } from '../messages/text.js';
import { infinite } from './cells.js';
import { optionIssues } from './keys.js';
import { cellNumber } from './table-check.js';

/** Numbers as a caller may give them: a typed column, or a list in which `null` (or nothing) is absent. */
export type Numbers = ArrayLike<number | null | undefined>;

/** What a value must be. */
export interface Rule {
  readonly holds: (value: unknown) => boolean;
  readonly must: Text;
}

/** An object with fields: no list, no column. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A list or a typed column. */
export function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** Throws unless a value is what it must be. */
export function demand(option: string, value: unknown, { holds, must }: Rule): void {
  if (!holds(value)) fail(badOption, [option], { option, value, must });
}

/** Problems of options: they are an object, each known one that is there is what it must be, and no other is there. */
export function optionsIssues(
  options: unknown,
  rules: Readonly<Record<string, Rule>>,
  path: Issue['path'] = [],
): Issue[] {
  if (!isRecord(options)) {
    const must = { en: 'an object with the options', vi: 'một đối tượng chứa các tùy chọn' };
    return [issue(badOption, path, { option: 'options', value: options, must })];
  }
  const wrong = Object.entries(rules).flatMap(([option, { holds, must }]) => {
    const value = options[option];
    return value === undefined || holds(value)
      ? []
      : [issue(badOption, [...path, option], { option, value, must })];
  });
  return [...optionIssues(options, Object.keys(rules), path), ...wrong];
}

/** Throws what is wrong with options. */
export function checkOptions(options: unknown, rules: Readonly<Record<string, Rule>>): void {
  refuse(optionsIssues(options, rules));
}

/** Numbers as a column, `NaN` for absent; a column without infinite numbers is taken as it is. */
export function columnFrom(values: Numbers, path: Issue['path'] = ['values']): Float64Array {
  if (!isList(values)) {
    const must = { en: 'a list of numbers', vi: 'danh sách số' };
    fail(badOption, path, { option: path.join('.'), value: values, must });
  }
  if (values instanceof Float64Array && infinite(values).length === 0) return values;
  const issues: Issue[] = [];
  const column = Float64Array.from({ length: values.length }, (_, at) =>
    cellNumber(values[at], [...path, at], issues),
  );
  refuse(issues.slice(0, 10));
  return column;
}

/** Columns of the same length. */
export function columnsFrom(lists: readonly Numbers[], paths: readonly Issue['path'][]): Float64Array[] {
  const columns = lists.map((values, at) => columnFrom(values, paths[at]!));
  const expected = columns[0]?.length ?? 0;
  const other = columns.findIndex(({ length }) => length !== expected);
  if (other >= 0) fail(raggedTable, paths[other]!, { expected, found: columns[other]!.length });
  return columns;
}
