/** The official framework as a composite index, to be re-run under other methods. */
import type { Framework, Group, Indicator } from '../../framework/model.js';
import type { Exact } from '../../framework/notation.js';
import type { Aggregate } from '../../framework/policy.js';
import type { Unit } from '../../framework/unit.js';
import { type Issue, issue } from '../../messages/issue.js';
import { groupLeftOut } from '../../messages/methods.js';
import { exact, parseExact } from '../../numbers/exact.js';
import { toNumber } from '../../numbers/rational.js';
import { type Scoreboard, scoreAll } from '../../scoring/score-all.js';
import type { AggregatingName } from '../aggregate/method.js';
import { demand, isRecord, type Rule } from '../arguments.js';
import { aRecord } from '../rules.js';
import type { Table } from '../table.js';
import { nodeMethod } from './normalization.js';
import type { CompositeNode, CompositeSpec } from './spec.js';

/** A unit of a framework, whatever its codes. */
export type FrameworkUnit = Unit<string, string>;

/** A framework as table and index. */
export interface FrameworkIndex {
  readonly table: Table;
  readonly spec: CompositeSpec;
  /** Warning: `group-left-out`, bonus, penalty, information and condition groups. */
  readonly issues: readonly Issue[];
}

/**
 * Turns a framework and its units into a table and the description of a composite index: "the official framework under
 * another weighting, normalisation or aggregation" is then the same description with one word changed.
 *
 * An indicator scored by a rule, or directly, becomes a column of its points, with the goalposts 0 and its maximum; one
 * that is normalised becomes a column of its raw values with its direction and goalposts. Maxima (or `weight` inside a
 * mean) are the weights, `sum` is the arithmetic mean of shares weighted by maxima, and the index runs from 0 to the
 * scale: as given, its scores are the official totals before rounding. Absent and not applicable are absent here.
 *
 * @param framework - A complete framework; groups whose members are not listed are indicators.
 * @param units - Its units, as for `scoreAll`.
 * @returns The table, the index and warnings.
 * @throws ChisoError those of `scoreAll`.
 *
 * @example
 * ```ts
 * import { defineFramework } from 'chiso';
 * import { composite, tableFromFramework } from 'chiso/methods';
 *
 * const framework = defineFramework({
 *   id: 'two', version: '1.0.0', status: 'complete', level: 'district', title: { vi: 'Hai nhóm' }, scale: 30,
 *   groups: [
 *     { code: '1', title: { vi: 'Nhận thức số' }, max: 10 },
 *     { code: '2', title: { vi: 'Thể chế số' }, max: 20 },
 *   ],
 * });
 * const units = [{ id: 'a', inputs: { '1': 4, '2': 10 } }, { id: 'b', inputs: { '1': 10, '2': 5 } }];
 * const { table, spec } = tableFromFramework(framework, units);
 * composite(table, spec).scores; // => Float64Array [14, 15]
 * composite(table, { ...spec, weigh: 'equal' }).scores; // => Float64Array [13.5, 18.75]
 * ```
 */
export function tableFromFramework<C extends string, I extends string>(
  framework: Framework<C, I>,
  units: readonly Unit<NoInfer<C>, NoInfer<I>>[],
): FrameworkIndex {
  const plain = framework as unknown as Framework;
  const given = units as unknown as readonly FrameworkUnit[];
  demand('framework', framework, aRecord);
  checkGroups(plain.groups, 0);
  const board = scoreAll(plain, given);
  const issues: Issue[] = [];
  const leaves: Leaf[] = [];
  const total = numberOf(plain.convertTo ?? plain.scale ?? 1);
  const nodes: CompositeNode[] = [{ code: plain.id, title: plain.title, ...aggregation(plain.aggregate) }];
  for (const group of plain.groups) {
    const role = group.role ?? 'score';
    if (role === 'score') addGroup(group, plain.id, plain.aggregate, nodes, leaves, total);
    else issues.push(issue(groupLeftOut, ['groups', group.code], { code: group.code, role }));
  }
  const table: Table = {
    units: given.map(({ id }) => id),
    indicators: leaves.map(({ code }) => code),
    columns: columnsOf(board, given, leaves),
  };
  const spec: CompositeSpec = {
    nodes,
    normalize: { method: 'goalposts', clamp: false, range: [0, total] },
    aggregate: 'arithmetic',
  };
  return { table, spec, issues };
}

/** Whoever did not validate the framework may have anything there. */
function checkGroups(groups: readonly Group[], depth: number): void {
  demand('groups', groups, depth < deepest ? someRecords : { ...someRecords, holds: () => false });
  for (const group of groups) {
    demand('indicators', group.indicators ?? [], someRecords);
    if (group.groups !== undefined) checkGroups(group.groups, depth + 1);
  }
}

/** Deeper than any framework, so that groups that contain themselves come to an end. */
const deepest = 50;

const someRecords: Rule = {
  holds: (list) =>
    Array.isArray(list) && list.every((one) => isRecord(one) && typeof one['code'] === 'string'),
  must: { en: 'a list of groups or indicators with codes', vi: 'danh sách nhóm hoặc chỉ số có mã' },
};

/** An indicator of the index: its maximum if it is scored, its input if it is measured. */
type Leaf =
  | { readonly code: string; readonly max: number; readonly input?: undefined }
  | { readonly code: string; readonly input: string | null };

function addGroup(
  group: Group,
  parent: string,
  how: Aggregate | undefined,
  nodes: CompositeNode[],
  leaves: Leaf[],
  total: number,
): void {
  const inner = [...(group.indicators ?? []), ...(group.groups ?? [])];
  const common = { code: group.code, title: group.title, parent, weight: weightOf(group, how) };
  if (group.direct || inner.length === 0) {
    addLeaf(common, numberOf(group.max), nodes, leaves);
    return;
  }
  nodes.push({ ...common, ...aggregation(group.aggregate) });
  for (const indicator of group.indicators ?? []) addIndicator(indicator, group, nodes, leaves, total);
  for (const nested of group.groups ?? [])
    addGroup(nested, group.code, group.aggregate, nodes, leaves, total);
}

function addIndicator(
  indicator: Indicator,
  group: Group,
  nodes: CompositeNode[],
  leaves: Leaf[],
  total: number,
): void {
  if (indicator.rule?.kind === 'info') return;
  const { code, title, normalize } = indicator;
  const weight = weightOf(indicator, group.aggregate);
  const common = { code, ...(title && { title }), parent: group.code, weight };
  if (!normalize) {
    addLeaf(common, numberOf(indicator.max), nodes, leaves);
    return;
  }
  nodes.push({ ...common, ...nodeMethod(normalize, numberOf(indicator.max), total) });
  leaves.push({ code, input: Object.keys(indicator.inputs ?? {})[0] ?? null });
}

function addLeaf(common: CompositeNode, max: number, nodes: CompositeNode[], leaves: Leaf[]): void {
  nodes.push({ ...common, goalposts: [0, max] });
  leaves.push({ code: common.code, max });
}

/** In a sum the maxima are the weights, whatever else is written; a mean may have its own. */
function weightOf(node: Indicator | Group, how: Aggregate | undefined): number {
  return numberOf((how ?? 'sum') === 'sum' ? node.max : (node.weight ?? node.max));
}

function aggregation(how: Aggregate | undefined): { readonly aggregate?: AggregatingName } {
  return how === 'geometric' || how === 'harmonic' ? { aggregate: how } : {};
}

function columnsOf(
  board: Scoreboard,
  units: readonly FrameworkUnit[],
  leaves: readonly Leaf[],
): Float64Array[] {
  const columns = leaves.map(() => new Float64Array(units.length));
  units.forEach((unit, at) => {
    const card = board.scorecard(unit.id);
    leaves.forEach((leaf, position) => {
      const part = card.indicators[leaf.code] ?? card.groups[leaf.code];
      const scored = leaf.input === undefined ? (part?.share ?? Number.NaN) * leaf.max : rawValue(unit, leaf);
      columns[position]![at] = scored;
    });
  });
  return columns;
}

function rawValue(
  unit: FrameworkUnit,
  leaf: { readonly code: string; readonly input: string | null },
): number {
  const value: unknown = Object.hasOwn(unit.inputs, leaf.code) ? unit.inputs[leaf.code] : null;
  const inner =
    typeof value === 'object' && value !== null && leaf.input !== null
      ? (value as Readonly<Record<string, unknown>>)[leaf.input]
      : value;
  const found = parseExact(inner);
  return found ? toNumber(found) : Number.NaN;
}

function numberOf(value: Exact | null): number {
  // A framework with unknown maxima is refused by `scoreAll`, with the list of them.
  return value === null ? 0 : toNumber(exact(value));
}
