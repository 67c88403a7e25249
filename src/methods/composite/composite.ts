/** Computes a composite index, and keeps what every step did. */
import { type Issue, issue } from '../../messages/issue.js';
import { cellsLost } from '../../messages/methods.js';
import type { Absence } from '../absence.js';
import { aggregateAbsences } from '../aggregate/aggregate.js';
import { kernelOf } from '../aggregate/check.js';
import { type Normalized, normalize } from '../normalize/normalize.js';
import { type Treated, treat } from '../prepare/treat.js';
import type { Table } from '../table.js';
import { weighingOptions } from '../weigh/check.js';
import { givenAmounts } from '../weigh/given.js';
import { type WeighedMembers, weightsOf } from '../weigh/weigh.js';
import { checkComposite, documentIssues } from './check.js';
import { type Hierarchy, hierarchyOf } from './hierarchy.js';
import { type PreparedStage, preparedStage } from './prepare.js';
import type { CompositeSpec } from './spec.js';
import { groupMethods } from './stages.js';

/** An index after every step. */
export interface Composite {
  /** Units that stayed after screening. */
  readonly units: readonly string[];
  /** The tree, by position. */
  readonly tree: Hierarchy;
  /** Indicators after denomination, imputation and screening, with every cell filled. */
  readonly prepared: PreparedStage;
  /** Indicators after the treatment of outliers, with every cell changed. */
  readonly treated: Treated;
  /** Indicators on their common scale, more is better, with every absence and its reason. */
  readonly normalized: Normalized;
  /** Indicators on their common scale, then every group from the lowest level up, the index last. */
  readonly aggregated: Table;
  /** Why groups have no number. */
  readonly absences: readonly Absence[];
  /** Weight of each node within its group, by code; those of a group add up to 1. The index has 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** Scores of the index, in the order of `units`, `NaN` for absent. */
  readonly scores: Float64Array;
  /** All warnings; `unknown-field` where a field of the document means nothing. */
  readonly issues: readonly Issue[];
}

/**
 * Computes a composite index: prepare, treat outliers, normalise, weigh and aggregate, level by level.
 *
 * The document says everything: the same document and table give the same numbers, in any order of rows. Where a unit
 * lacks more members of a group than `available` allows (by default any), it has no score there, with a reason; what
 * cannot be computed (a geometric mean with a zero) is absent with a reason and a warning, never `NaN` in silence.
 *
 * @param table - The raw values; may hold further columns, such as denominators.
 * @param spec - The index: its tree and methods.
 * @returns The table after every step, for every node, with changes, absences, weights and warnings.
 * @throws ChisoError with every problem found: those of the tree (`unknown-parent`, …), of the methods (`unknown-method`,
 *   `bad-option`, `unknown-option`, `missing-goalposts`, …), of the table (`unknown-indicator`, `not-finite`), of weights
 *   (`zero-weights`, and those of {@link weigh}).
 *
 * @example
 * ```ts
 * import { composite, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[1, 40], [2, 10], [3, 20]], { indicators: ['speed', 'price'] });
 * const nodes = [
 *   { code: 'index' },
 *   { code: 'speed', parent: 'index', weight: 3 },
 *   { code: 'price', parent: 'index', direction: 'lower-is-better' },
 * ] as const;
 * composite(table, { nodes, normalize: 'min-max', aggregate: 'arithmetic' }).scores;
 * // => Float64Array [0, 0.625, 0.9166666666666666]
 * ```
 *
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008); the steps are those of COINr.
 */
export function composite(table: Table, spec: CompositeSpec): Composite {
  const tree = hierarchyOf(spec?.nodes);
  checkComposite(table, spec, tree);
  const own = Object.fromEntries(tree.nodes.slice(0, tree.indicators).map((node) => [node.code, node]));
  const prepared = preparedStage(spec, tree, table);
  const treatments = Object.fromEntries(Object.entries(own).map(([code, node]) => [code, node.treat]));
  const treated = treat(prepared.table, spec.treat ?? 'none', treatments);
  const normalized = normalize(treated.table, spec.normalize, own);

  const columns = [...normalized.table.columns];
  const weights = new Float64Array(tree.codes.length).fill(1);
  const absences: Absence[] = [];
  const issues: Issue[] = [...documentIssues(spec), ...prepared.issues, ...normalized.issues];
  groupMethods(spec, tree).forEach((methods, group) => {
    const code = tree.codes[tree.indicators + group]!;
    const members = membersOf(tree, group, columns);
    const found = weightsOf(methods.weigh, members, [code, 'weigh']);
    issues.push(...found.issues);
    tree.members[group]!.forEach((position, member) => {
      weights[position] = found.weights[member]!;
    });
    // Given weights go in as they are, not as shares: points are whole numbers, whose sums are exact.
    const how = weighingOptions(methods.weigh);
    const used = how.method === 'given' ? givenAmounts(members.codes, members.given, how) : found.weights;
    const column = new Float64Array(prepared.table.units.length);
    kernelOf(methods.aggregate)(members.columns, used, methods.available, column);
    const units = prepared.table.units;
    absences.push(
      ...aggregateAbsences(units, code, methods.aggregate, members.columns, used, methods.available, column),
    );
    columns.push(column);
  });
  issues.push(...lostIssues(tree, absences));
  return {
    units: prepared.table.units,
    tree,
    prepared,
    treated,
    normalized,
    aggregated: { ...prepared.table, indicators: tree.codes, columns },
    absences,
    weights: Object.fromEntries(tree.codes.map((code, position) => [code, weights[position]!])),
    scores: columns[columns.length - 1]!,
    issues,
  };
}

function membersOf(tree: Hierarchy, group: number, columns: readonly Float64Array[]): WeighedMembers {
  const positions = Array.from(tree.members[group]!);
  return {
    codes: positions.map((position) => tree.codes[position]!),
    columns: positions.map((position) => columns[position]!),
    // Normalised members are turned round already.
    directions: positions.map(() => undefined),
    given: Float64Array.from(positions, (position) => tree.weights[position]!),
  };
}

const why = {
  en: 'this mean cannot take their members',
  vi: 'phép trung bình này không tính được với các thành phần của đơn vị',
};

function lostIssues(tree: Hierarchy, absences: readonly Absence[]): Issue[] {
  return tree.codes.slice(tree.indicators).flatMap((code) => {
    const count = absences.filter(
      (absence) => absence.code === code && absence.reason !== 'too-few-available',
    ).length;
    return count > 0 ? [issue(cellsLost, [code], { code, count, why })] : [];
  });
}
