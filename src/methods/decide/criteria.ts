/** What a choice between units is made by, checked and laid out for the methods. */
import { constantCriterion, tooFewUnits, unknownChoice } from '../../messages/decide.js';
import { type Issue, issue } from '../../messages/issue.js';
import { checkOptions, isRecord, type Rule } from '../arguments.js';
import { aFlag, anything } from '../rules.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { completeUnits, stop, sumOf, weightIssues } from './check.js';

/** `benefit`: more is better; `cost`: less is better. */
export type Direction = 'benefit' | 'cost';

/** Weights and directions of the criteria, in the order of the table's indicators. */
export interface Criteria {
  /** Zero or more, not all zero; only their proportions count. A criterion of weight zero is left out altogether. */
  readonly weights: ArrayLike<number>;
  /**
   * `true`: the weights are used as they are, not brought to the sum 1. Ranks hardly change; it reproduces papers whose
   * printed weights add up to 0.999.
   */
  readonly asGiven?: boolean;
  /** Default: all `benefit`. */
  readonly directions?: readonly Direction[];
}

/** What every method can be told; the options of other methods may stand beside them, and are not looked at. */
export interface DecideOptions {
  /** `true`: return the working tables too (default false: they are not even built). */
  readonly show?: boolean;
  /**
   * A unit without a number for a weighted criterion is an error (`error`, default), or is not ranked and the others
   * are compared without it (`leave-out`). No number is ever made up.
   */
  readonly missing?: 'error' | 'leave-out';
}

/** One criterion that counts, with the figures of its column that normalisations need. */
export interface Criterion {
  readonly code: string;
  /** Position among the indicators of the table. */
  readonly place: number;
  readonly column: Float64Array;
  /** Share of the sum of the weights (or the weight as given). */
  readonly weight: number;
  readonly cost: boolean;
  readonly least: number;
  readonly greatest: number;
  readonly sum: number;
}

/** The units and criteria that are compared. */
export interface Comparison {
  /** All units of the table. */
  readonly all: readonly string[];
  /** The units compared. */
  readonly units: readonly string[];
  /** Positions of the units compared among all. */
  readonly places: Uint32Array;
  readonly criteria: readonly Criterion[];
  readonly warnings: readonly Issue[];
}

/**
 * Options of all methods: a program that lets people choose may give the same ones to each, but none that nobody knows.
 * Those without a rule here are looked at by the method they belong to.
 */
const decideRules: Readonly<Record<string, Rule>> = {
  show: aFlag,
  missing: anything,
  normalisation: anything,
  v: anything,
  lambda: anything,
  tau: anything,
  preferences: anything,
  bounds: anything,
  ideal: anything,
  thresholds: anything,
  distillation: anything,
};

/** Checks a table and its criteria, and lays out what counts; `zeroWeights` keeps criteria of weight zero too. */
export function prepareComparison(
  table: Table,
  criteria: Criteria,
  options: DecideOptions = {},
  zeroWeights = false,
): Comparison {
  checkShape(table);
  checkOptions(options, decideRules);
  if (isRecord(criteria)) checkOptions(criteria, { weights: anything, directions: anything, asGiven: aFlag });
  const { indicators, units } = table;
  const { weights = [], directions = indicators.map(() => 'benefit' as const) } = criteria ?? {};
  const issues = weightIssues(indicators, weights, directions);
  if (options.missing !== undefined && options.missing !== 'error' && options.missing !== 'leave-out') {
    const choices = ['error', 'leave-out'];
    issues.push(issue(unknownChoice, ['missing'], { option: 'missing', value: options.missing, choices }));
  }
  stop(issues);
  const places = indicators.map((_, place) => place).filter((place) => zeroWeights || weights[place]! > 0);
  const { kept, problems } = completeUnits(table, places, options.missing ?? 'error');
  if (kept.length < 2) problems.push(issue(tooFewUnits, [], { found: kept.length, least: 2 }));
  stop(problems);
  const total = criteria.asGiven ? 1 : sumOf(weights);
  const layout = places.map((place): Criterion => {
    const full = table.columns[place]!;
    const column = kept.length === units.length ? full : Float64Array.from(kept, (unit) => full[unit]!);
    const share = weights[place]! / total;
    return {
      code: indicators[place]!,
      place,
      column,
      weight: share,
      cost: directions[place] === 'cost',
      ...figures(column),
    };
  });
  const constant = layout.filter(({ least, greatest }) => least === greatest);
  return {
    all: units,
    units: kept.length === units.length ? units : Array.from(kept, (unit) => units[unit]!),
    places: kept,
    criteria: layout,
    warnings: [
      ...problems,
      ...constant.map(({ code, least, place }) =>
        issue(constantCriterion, ['columns', place], { criterion: code, value: least + 0 }),
      ),
    ],
  };
}

function figures(column: Float64Array): { least: number; greatest: number; sum: number } {
  let least = column[0]!;
  let greatest = least;
  let sum = 0;
  for (let unit = 0; unit < column.length; unit += 1) {
    const value = column[unit]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
    sum += value;
  }
  return { least, greatest, sum };
}
