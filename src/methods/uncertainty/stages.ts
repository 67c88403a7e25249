/** The steps from raw values to a common scale, each by itself, so that what comes after it can be run again alone. */
import type { Hierarchy } from '../composite/hierarchy.js';
import { preparedStage } from '../composite/prepare.js';
import type { CompositeSpec } from '../composite/spec.js';
import { normalizedColumns, treatedColumns } from '../composite/stages.js';
import type { Table } from '../table.js';

/** The indicators of a tree, in its order, denominated, imputed and screened. */
export function preparedTable(spec: CompositeSpec, hierarchy: Hierarchy, table: Table): Table {
  return preparedStage(spec, hierarchy, table).table;
}

/** The same treated. */
export function treatedTable(spec: CompositeSpec, hierarchy: Hierarchy, prepared: Table): Table {
  return { ...prepared, columns: treatedColumns(hierarchy, prepared.columns, spec.treat) };
}

/** The same normalised: more is better; what cannot be put on the scale is `NaN`. */
export function normalizedTable(spec: CompositeSpec, hierarchy: Hierarchy, treated: Table): Table {
  const columns = normalizedColumns(hierarchy, treated, spec.normalize);
  for (const column of columns) {
    for (let unit = 0; unit < column.length; unit += 1)
      if (!Number.isFinite(column[unit]!)) column[unit] = Number.NaN;
  }
  return { ...treated, columns };
}
