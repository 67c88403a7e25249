/** Units one by one, whether they come as objects or as columns. */
import { longestText } from '../framework/limits.js';
import { isPlainRecord } from '../framework/plain-record.js';
import type { Unit, UnitColumns } from '../framework/unit.js';
import { fail, type Issue, issue, refuse } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { duplicateUnit } from '../messages/units.js';
import { fromColumns } from './columns.js';
import type { Node, Plan } from './plan.js';
import { inputValue, own } from './slots.js';
import { hasStrangers } from './strangers.js';
import { type Given, givenBy, hasEvidence } from './unit.js';

export interface Rows {
  readonly ids: readonly string[];
  readonly name: (index: number) => string | undefined;
  readonly type: (index: number) => string | undefined;
  readonly group: (index: number) => string | undefined;
  readonly given: (index: number) => Given;
  /** `false` where the unit is not to be ranked. */
  readonly ranked: (index: number) => boolean;
  /** Whether the unit has data that no part of the framework reads. */
  readonly hasStrangers: (index: number) => boolean;
  readonly hasEvidence: (index: number, code: string) => boolean;
  /** Values of an input ('' for a code's only or own value), or of a fact (no node), by row. */
  readonly values: (
    node: Node | undefined,
    input: string,
  ) => ArrayLike<unknown> | ((index: number) => unknown);
  /** Where a problem with a unit belongs. */
  readonly path: (index: number) => Issue['path'];
}

/** Reads units as rows; refuses ids used twice, and columns that no part of the framework reads. */
export function rowsOf(plan: Plan, units: readonly Unit[] | UnitColumns): Rows {
  const rows = isColumns(units) ? fromColumns(plan, units) : fromObjects(plan, units);
  const { ids } = rows;
  // Two looks at all ids are cheaper than a list of what is wrong with each, and mostly nothing is.
  if (!ids.every(isId) || new Set(ids).size !== ids.length) refuse(idIssues(rows));
  return rows;
}

function idIssues({ ids, path }: Rows): readonly Issue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    if (!isId(id)) return [issue(problems.notAUnit, path(index), {})];
    return isNew ? [] : [issue(duplicateUnit, path(index), { id })];
  });
}

/** A text that names a unit: not blank, of bearable length. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && id.length <= longestText && id.trim() !== '';
}

function isColumns(units: readonly Unit[] | UnitColumns): units is UnitColumns {
  if (Array.isArray(units)) return false;
  const { ids, columns } = (units ?? {}) as Partial<UnitColumns>;
  return Array.isArray(ids) && typeof columns === 'object' && columns !== null
    ? true
    : fail(problems.notUnits, [], {});
}

function fromObjects(plan: Plan, units: readonly Unit[]): Rows {
  return {
    // `map` would leave the holes of a sparse list holes, over which every look at the ids would step.
    ids: Array.from(units, (unit) => unit?.id),
    name: (index) => units[index]?.name,
    type: (index) => units[index]?.type,
    group: (index) => units[index]?.group,
    given: (index) => givenBy(units[index] as Unit),
    ranked: (index) => units[index]?.ranked !== false,
    hasStrangers: (index) => hasStrangers(plan, units[index] as Unit),
    hasEvidence: (index, code) => hasEvidence(units[index] as Unit, code),
    values: (node, input) =>
      node ? valuesOf(units, node, input) : (index): unknown => own(units[index]?.facts, input),
    path: (index) => [index],
  };
}

/** The common shapes are read directly, everything else as the exact path reads it. */
function valuesOf(units: readonly Unit[], node: Node, input: string): (index: number) => unknown {
  const { code } = node;
  const [only = ''] = node.inputs;
  const name = input || only;
  const several = node.inputs.size > 1;
  return (index) => {
    const values = (units[index]?.inputs as Readonly<Record<string, unknown>> | undefined)?.[code];
    if (typeof values === 'object' && values !== null) {
      const value = (values as Readonly<Record<string, unknown>>)[name];
      const direct = value !== undefined && node.inputs.has(name) && isPlainRecord(values);
      return direct ? value : inputValue(node, input, values);
    }
    return several && values !== null && values !== undefined ? inputValue(node, input, values) : values;
  };
}
