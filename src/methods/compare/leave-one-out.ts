/** Which indicators a ranking hangs on. */
import type { Framework } from '../../framework/model.js';
import type { Unit } from '../../framework/unit.js';
import { demand } from '../arguments.js';
import { hierarchyOf } from '../composite/hierarchy.js';
import type { CompositeSpec } from '../composite/spec.js';
import { someTexts } from '../rules.js';
import type { Table } from '../table.js';
import { type CompareOptions, type Comparison, compareSubject } from './compare.js';
import { subjectOf } from './subject.js';

/**
 * The ranking without each indicator, or each group, in turn: which of them it hangs on.
 *
 * @param index - The index as it is, or a framework.
 * @param table - Raw values, or the units of the framework.
 * @param codes - Indicators and groups to leave out, one at a time; default all but the index itself.
 * @param options - As of {@link compare}.
 * @returns A comparison with one variant per code.
 * @throws ChisoError `unknown-code`, and those of the index.
 *
 * @example
 * ```ts
 * import { leaveOneOut, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[9, 2], [5, 5], [4, 4]], { units: ['a', 'b', 'c'], indicators: ['x', 'y'] });
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }, { code: 'y', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * leaveOneOut(index, table).variants.map(({ name, ranks }) => [name, ranks]);
 * // => [['x', [3, 1, 2]], ['y', [1, 2, 3]]]
 * ```
 */
export function leaveOneOut(
  index: CompositeSpec,
  table: Table,
  codes?: readonly string[],
  options?: CompareOptions,
): Comparison;
export function leaveOneOut<C extends string, I extends string>(
  framework: Framework<C, I>,
  units: readonly Unit<NoInfer<C>, NoInfer<I>>[],
  codes?: readonly string[],
  options?: CompareOptions,
): Comparison;
export function leaveOneOut(
  given: CompositeSpec | Framework,
  data: Table | readonly Unit[],
  chosen?: readonly string[],
  options: CompareOptions = {},
): Comparison {
  const subject = subjectOf(given, data);
  const codes = chosen === undefined ? membersOf(subject.index) : chosen;
  demand('codes', codes, someTexts);
  const variants = codes.map((code) => ({ name: code, change: { leaveOut: [code] } }));
  return compareSubject(subject, variants, options);
}

/** All nodes but the index itself. */
function membersOf(index: CompositeSpec): string[] {
  const { codes, parent } = hierarchyOf(index.nodes);
  return codes.filter((_, position) => parent[position]! >= 0);
}
