/** The steps from raw values to a common scale, each kept so that what comes after it can be run again by itself. */
import type { Hierarchy } from '../composite/hierarchy.js';
import type { CompositeSpec } from '../composite/spec.js';
import { normalizedColumns, treatedColumns } from '../composite/stages.js';
import { denominate } from '../prepare/denominate.js';
import { impute } from '../prepare/impute.js';
import { screen } from '../prepare/screen.js';
import { columnOf, type Table } from '../table.js';

/** Denominates, imputes and screens, in the order of the index. */
export function preparedTable(spec: CompositeSpec, hierarchy: Hierarchy, table: Table): Table {
  const nodes = hierarchy.nodes.slice(0, hierarchy.indicators);
  return (spec.prepare ?? []).reduce((current, step) => {
    if (step.step === 'denominate') {
      const declared = nodes.flatMap(({ code, denominator }) => (denominator ? [[code, denominator]] : []));
      return denominate(current, step.by ?? Object.fromEntries(declared)).table;
    }
    if (step.step === 'screen') return screen(current, step).table;
    const indicators = Object.fromEntries(nodes.map((node) => [node.code, node]));
    const groups = step.level === undefined ? undefined : groupsAt(hierarchy, step.level);
    return impute(current, { ...step, indicators, ...(groups && { groups }) }).table;
  }, table);
}

function groupsAt(hierarchy: Hierarchy, level: number): string[][] {
  const groups = new Map<number, string[]>();
  for (let at = 0; at < hierarchy.indicators; at += 1) {
    let up = hierarchy.parent[at]!;
    while (up >= 0 && hierarchy.level[up]! < level) up = hierarchy.parent[up]!;
    groups.set(up, [...(groups.get(up) ?? []), hierarchy.codes[at]!]);
  }
  return [...groups.values()];
}

/** The indicators of a tree, in its order, treated. */
export function treatedTable(spec: CompositeSpec, hierarchy: Hierarchy, table: Table): Table {
  const indicators = hierarchy.codes.slice(0, hierarchy.indicators);
  const columns = indicators.map((code) => columnOf(table, code));
  return { units: table.units, indicators, columns: treatedColumns(hierarchy, columns, spec.treat) };
}

/** The same normalised: more is better; what cannot be put on the scale is `NaN`. */
export function normalizedTable(spec: CompositeSpec, hierarchy: Hierarchy, treated: Table): Table {
  const columns = normalizedColumns(hierarchy, treated, spec.normalize);
  for (const column of columns) {
    for (let unit = 0; unit < column.length; unit += 1) if (!Number.isFinite(column[unit]!)) column[unit] = Number.NaN;
  }
  return { ...treated, columns };
}
