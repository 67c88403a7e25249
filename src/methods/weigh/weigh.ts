/** Finds weights of the indicators of a table. */

import type { Direction } from '../../framework/model.js';
import { badOption } from '../../messages/argument.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import { constantIndicator } from '../../messages/methods.js';
import { notFinite } from '../../messages/plain.js';
import { demand, isRecord, type Rule } from '../arguments.js';
import { infiniteCells } from '../cells.js';
import { fieldIssues } from '../keys.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { ahp } from './ahp.js';
import { weighingDataIssues, weighingIssues, weighingOptions } from './check.js';
import type { WeighInput, Weighing, WeighingOptions } from './method.js';
import { schemes } from './table.js';

/** Weights of indicators. */
export interface Weights {
  /** By code; they add up to 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** The same in the order of the table. */
  readonly list: Float64Array;
  /**
   * Warnings: `constant-indicator` (weight 0), `inconsistent-comparisons`; `unknown-field`, facts of an indicator the table
   * does not have.
   */
  readonly issues: readonly Issue[];
}

/**
 * Finds weights of the indicators of a table, by what people say (given, equal, budget allocation, AHP) or by what the
 * data say (entropy, standard deviation, CRITIC, MEREC, Gini, PCA).
 *
 * @param table - The indicators. Schemes from data look at the columns as they are, so normalise first where the
 *   scheme's doc says that scale matters; all but `pca` (which leaves out units with gaps) need every cell.
 * @param how - The scheme: a name, or a name with options.
 * @param indicators - By code: `direction` (for `critic` and `merec`) and `weight` (for `given`, default 1).
 * @returns Weights of zero or more that add up to 1.
 * @throws ChisoError `unknown-method`, `unknown-option`, `bad-option`, `absent-data`, `needs-positive`, `nothing-to-weigh`,
 *   `bad-weight`, `unknown-code`, `mixed-loadings`, `no-first-component`, `zero-mean`, `not-finite`, and those of {@link ahp}.
 *
 * @example
 * ```ts
 * import { tableFromRows, weigh } from 'chiso/methods';
 *
 * const table = tableFromRows([[1, 10], [2, 10], [3, 10]], { indicators: ['x', 'y'] });
 * weigh(table, 'equal').weights; // => { x: 0.5, y: 0.5 }
 * weigh(table, 'entropy').weights; // => { x: 1, y: 0 }
 * ```
 *
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5; variants in each scheme's file.
 */
export function weigh(
  table: Table,
  how: Weighing,
  indicators: Readonly<
    Record<
      string,
      { readonly direction?: Direction | undefined; readonly weight?: number | undefined } | undefined
    >
  > = {},
): Weights {
  checkShape(table);
  demand('indicators', indicators, facts);
  const own = (code: string) => (Object.hasOwn(indicators, code) ? indicators[code] : undefined);
  const list = weightsOf(how, {
    codes: table.indicators,
    columns: table.columns,
    directions: table.indicators.map((code) => own(code)?.direction),
    given: Float64Array.from(table.indicators, (code) => numberOr(own(code)?.weight, 1)),
    infinite: infiniteCells(table).map((cell) =>
      issue(notFinite, [cell.code, cell.unit], { value: cell.value }),
    ),
  });
  const entries = table.indicators.map((code, index) => [code, list.weights[index]!] as const);
  const strangers = fieldIssues(indicators, table.indicators, ['indicators']);
  return {
    weights: Object.fromEntries(entries),
    list: list.weights,
    issues: [...strangers, ...list.issues],
  };
}

const facts: Rule = {
  holds: (value) =>
    isRecord(value) &&
    Object.values(value).every(
      (own) =>
        own === undefined ||
        (isRecord(own) &&
          [undefined, 'higher-is-better', 'lower-is-better'].includes(
            own['direction'] as string | undefined,
          )),
    ),
  must: {
    en: '{ direction, weight } by code, the direction "higher-is-better" or "lower-is-better"',
    vi: '{ direction, weight } theo mã, direction là "higher-is-better" hoặc "lower-is-better"',
  },
};

/** A weight, a default where there is none, and no number where it is something else. */
function numberOr(weight: unknown, otherwise: number): number {
  return typeof weight === 'number' ? weight : weight === undefined ? otherwise : Number.NaN;
}

/** What {@link weightsOf} looks at. */
export interface WeighedMembers extends Omit<WeighInput<unknown>, 'options'> {
  /** Problems already seen. */
  readonly infinite?: readonly Issue[];
}

/** Weights of members by a scheme, with all its checks. */
export function weightsOf(
  how: Weighing,
  members: WeighedMembers,
  path: Issue['path'] = [],
): { readonly weights: Float64Array; readonly issues: readonly Issue[] } {
  const chosen = weighingIssues(how, path);
  const issues = [
    ...chosen,
    ...(members.infinite ?? []),
    ...(chosen.length > 0 ? [] : weighingDataIssues(how, members.codes, members.columns, path)),
  ];
  if (members.codes.length === 0) {
    const must = { en: 'at least one indicator', vi: 'ít nhất một chỉ số' };
    issues.push(issue(badOption, path, { option: 'indicators', value: 0, must }));
  }
  refuse(issues);
  const options = weighingOptions(how);
  const scheme = schemes[options.method] as { weights: (input: WeighInput<WeighingOptions>) => Float64Array };
  const weights = scheme.weights({ ...members, options });
  return { weights, issues: warnings(options, members, weights) };
}

function warnings(
  options: WeighingOptions,
  members: WeighedMembers,
  weights: Float64Array,
): readonly Issue[] {
  if (options.method === 'ahp') return ahp(options.codes, options.matrix, options.random).issues;
  if (options.method === 'given' || options.method === 'budget') return [];
  return members.codes.flatMap((code, index) =>
    weights[index] === 0 ? [issue(constantIndicator, [code], { code })] : [],
  );
}
