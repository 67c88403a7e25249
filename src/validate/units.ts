import type { Framework } from '../framework/model.js';
import type { Unit, UnitColumns } from '../framework/unit.js';
import { answering, demandList, demandRecord } from '../messages/argument.js';
import { ChisoError, type Issue, issue, type Result } from '../messages/issue.js';
import { unknownLocale } from '../messages/numbers.js';
import { moreIssues, moreWarnings } from '../messages/plain.js';
import * as problems from '../messages/units.js';
import type { Locale } from '../numbers/format.js';
import { isLocale } from '../numbers/parse-number.js';
import { readColumns, rowsOf } from './columns.js';
import { guarded } from './fields.js';
import { tellPercents } from './percents.js';
import { mostIssues } from './plain.js';
import { enough, type Report } from './report.js';
import { type Named, tellRoster } from './roster.js';
import { readUnit } from './unit.js';
import { type UnitPlan, unitPlanOf } from './unit-plan.js';

/** How the data are written. */
export interface UnitOptions {
  /** Language in which numbers in text are written; without it text must be in machine notation ("12.5", "1/2"). */
  readonly locale?: Locale;
  /**
   * What numbers of inputs in percent are: 95 for 95% (`as-written`), or 0.95 for 95% (`shares`, multiplied by 100).
   * Without it they are taken as written, with a warning where all of an input lie from 0 to 1.
   */
  readonly percents?: 'as-written' | 'shares';
  /** Ids or names of the units there should be: those that are missing, and those that are not among them, are named. */
  readonly expected?: readonly string[];
}

/**
 * Checks the data of units against a framework, and lists all problems at once.
 *
 * Unknown types, codes and inputs; values of the wrong kind, out of range or off step; a part larger than its whole; a
 * value and "not applicable" together. Absent stays absent: a key that is not there is not added, "" and "—" become
 * `null`. Numbers in text are read in the language given, and returned in machine notation.
 *
 * @param framework - A valid framework.
 * @param value - Anything: a list of units, or {@link UnitColumns}.
 * @param options - The language of the numbers.
 * @returns The units, as copies, with warnings if any; or all errors and warnings.
 *
 * @example
 * ```ts
 * import { validateUnits } from 'chiso';
 * import { unidentifiedDistrictAwareness } from 'chiso/frameworks/unidentified-district-awareness';
 *
 * const units = [{ id: 'a', inputs: { '1.2': { a: '3', b: '4' }, '1.5': 2 } }];
 * validateUnits(unidentifiedDistrictAwareness, units, { locale: 'vi' }).issues?.[0]?.code; // => 'unknown-code'
 * ```
 */
export function validateUnits(
  framework: Framework,
  value: unknown,
  options: UnitOptions = {},
): Result<readonly Unit[]> {
  return answering(() => {
    return read(framework, options, (plan, to) =>
      isList(value) ? readRows(plan, value, to) : readTable(plan, value, to),
    );
  });
}

/**
 * Checks a table of units and returns it as columns, so that very many units never become objects.
 *
 * @param framework - A valid framework.
 * @param value - Anything: {@link UnitColumns}, one list per input (`'1.2'`, `'1.2.a'`) or fact, in the order of `ids`.
 * @param options - The language of the numbers.
 * @returns The columns, read like the values of {@link validateUnits}, with warnings if any; or all errors and warnings,
 * each with its column and row in the path.
 *
 * @example
 * ```ts
 * import { scoreAll, validateColumns } from 'chiso';
 * import { unidentifiedDistrictAwareness } from 'chiso/frameworks/unidentified-district-awareness';
 *
 * const table = { ids: ['x', 'y'], columns: { '1.2.a': ['3', '4'], '1.2.b': ['4', '4'] } };
 * const { value } = validateColumns(unidentifiedDistrictAwareness, table, { locale: 'vi' });
 * value?.columns['1.2.a']; // => ['3', '4']
 * value && scoreAll(unidentifiedDistrictAwareness, value).totals; // => [15, 20]
 * ```
 */
export function validateColumns(
  framework: Framework,
  value: unknown,
  options: UnitOptions = {},
): Result<UnitColumns> {
  return answering(() => {
    return read(framework, options, (plan, to) => readColumns(plan, value, to));
  });
}

/**
 * Reads the data of units, or throws everything that is wrong with them.
 *
 * @param framework - A valid framework.
 * @param value - Anything, like {@link validateUnits}.
 * @param options - The language of the numbers.
 * @returns The units, as copies.
 * @throws {@link ChisoError} with all issues of {@link validateUnits}, if one of them is an error.
 *
 * @example
 * ```ts
 * import { parseUnits } from 'chiso';
 * import { unidentifiedDistrictAwareness } from 'chiso/frameworks/unidentified-district-awareness';
 *
 * const units = [{ id: 'x', inputs: { '1.2': { a: '3', b: '—' } } }];
 * parseUnits(unidentifiedDistrictAwareness, units, { locale: 'vi' })[0]?.inputs; // => { '1.2': { a: '3', b: null } }
 * ```
 */
export function parseUnits(framework: Framework, value: unknown, options: UnitOptions = {}): readonly Unit[] {
  return answering(() => {
    const result = validateUnits(framework, value, options);
    if (result.value === undefined) throw new ChisoError(result.issues);
    return result.value;
  });
}

function read<T extends readonly Unit[] | UnitColumns>(
  framework: Framework,
  options: UnitOptions,
  data: (plan: UnitPlan, to: Report) => T | undefined,
): Result<T> {
  demandRecord('options', options);
  const { locale, percents, expected } = options;
  if (locale !== undefined && !isLocale(locale)) return { issues: [issue(unknownLocale, [], { locale })] };
  if (percents !== undefined && percents !== 'as-written' && percents !== 'shares')
    return {
      issues: [
        issue(problems.unknownOption, ['percents'], {
          option: String(percents),
          near: undefined,
          options: ['as-written', 'shares'],
        }),
      ],
    };
  if (expected !== undefined) demandList('expected', expected);
  const plan = unitPlanOf(framework);
  const issues: Issue[] = [];
  const value = collect(issues, (report) => {
    const to: Report = { locale, percents, report, seen: new Map() };
    const read = guarded(() => data(plan, to), to, []);
    tellPercents(to);
    if (read) tellRoster(namesOf(read), expected, to);
    return read;
  });
  return resultOf(value, issues);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function namesOf(read: readonly Unit[] | UnitColumns): readonly Named[] {
  if (isList(read)) return read as readonly Unit[];
  const { ids, names } = read as UnitColumns;
  return ids.map((id, index) => ({ id, name: names?.[index] }));
}

function readTable(plan: UnitPlan, value: unknown, to: Report): readonly Unit[] | undefined {
  const columns = readColumns(plan, value, to);
  return columns && rowsOf(plan, columns);
}

function readRows(plan: UnitPlan, rows: readonly unknown[], to: Report): readonly Unit[] {
  const seen = new Set<string>();
  const units: Unit[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const unit = readUnit(plan, rows[index], to, [index]);
    if (!unit) continue;
    if (seen.has(unit.id)) to.report(issue(problems.duplicateUnit, [index, 'id'], { id: unit.id }));
    seen.add(unit.id);
    units.push(unit);
  }
  return units;
}

/** Stops at too many errors; of too many warnings the rest is left out, because warnings refuse nothing. */
function collect<T>(issues: Issue[], data: (report: Report['report']) => T): T | undefined {
  let [errors, warnings] = [0, 0];
  try {
    return data((found) => {
      if (found.severity === 'error') {
        errors += 1;
        issues.push(found);
        if (errors >= mostIssues) throw enough;
      } else {
        warnings += 1;
        if (warnings <= mostIssues) issues.push(found);
        else if (warnings === mostIssues + 1) issues.push(issue(moreWarnings, [], { limit: mostIssues }));
      }
    });
  } catch {
    // Whatever the data themselves throw has become an issue before it comes here.
    issues.push(issue(moreIssues, [], { limit: mostIssues }));
    return undefined;
  }
}

function resultOf<T>(value: T | undefined, issues: readonly Issue[]): Result<T> {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const found = [...errors, ...issues.filter(({ severity }) => severity === 'warning')];
  if (errors.length > 0 || value === undefined)
    return { issues: found as unknown as readonly [Issue, ...Issue[]] };
  return found.length > 0 ? { value, issues: found } : { value };
}
