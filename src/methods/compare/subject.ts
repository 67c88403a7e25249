/** What is compared: an index with its table, or the official framework with its units. */
import type { Framework } from '../../framework/model.js';
import type { Unit } from '../../framework/unit.js';
import type { Issue } from '../../messages/issue.js';
import { isRecord } from '../arguments.js';
import { documentIssues } from '../composite/check.js';
import { tableFromFramework } from '../composite/framework.js';
import { hierarchyOf } from '../composite/hierarchy.js';
import type { CompositeSpec } from '../composite/spec.js';
import type { Table } from '../table.js';

/** An index and its table, with the warnings of both. */
export interface Subject {
  readonly index: CompositeSpec;
  readonly table: Table;
  readonly issues: readonly Issue[];
}

/** Reads an index with its table, or makes them of a framework and its units. */
export function subjectOf(index: CompositeSpec | Framework, data: Table | readonly Unit[]): Subject {
  if (isFramework(index)) {
    const { spec, table, issues } = tableFromFramework(index, data as readonly Unit[]);
    return { index: spec, table, issues };
  }
  hierarchyOf(index?.nodes);
  return { index, table: data as Table, issues: documentIssues(index) };
}

function isFramework(index: CompositeSpec | Framework): index is Framework {
  return isRecord(index) && 'groups' in index && !('nodes' in index);
}
