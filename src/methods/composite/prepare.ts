/** The steps before treatment, on the indicators of a tree. */
import type { Issue } from '../../messages/issue.js';
import { columnNamed } from '../cells.js';
import { denominate } from '../prepare/denominate.js';
import { impute } from '../prepare/impute.js';
import type { CellChange, Denominators, ImputeStep, Preparation } from '../prepare/method.js';
import { type Availability, screen, unitsOf } from '../prepare/screen.js';
import type { Table } from '../table.js';
import type { Hierarchy } from './hierarchy.js';
import type { CompositeSpec } from './spec.js';

/** A prepared table: the indicators of the tree, in its order. */
export interface PreparedStage {
  readonly table: Table;
  readonly changes: readonly CellChange[];
  /** Data of every unit at each screening. */
  readonly screened: readonly Availability[];
  readonly issues: readonly Issue[];
}

/**
 * Denominates, imputes and screens in the order of the index, then keeps the indicators of the tree only.
 *
 * Columns to divide by may stand in the table beside the indicators: they are never imputed, and do not count as data
 * when units are screened.
 */
export function preparedStage(spec: CompositeSpec, tree: Hierarchy, table: Table): PreparedStage {
  const changes: CellChange[] = [];
  const screened: Availability[] = [];
  const issues: Issue[] = [];
  const steps: {
    readonly [S in Preparation['step']]: (all: Table, step: Extract<Preparation, { step: S }>) => Table;
  } = {
    denominate(all, step) {
      const done = denominate(all, step.by ?? declaredDenominators(tree));
      issues.push(...done.issues);
      return done.table;
    },
    impute(all, step) {
      const done = impute(indicatorsOf(tree, all), { ...step, ...imputation(tree, step) });
      changes.push(...done.changes);
      return {
        ...all,
        columns: all.columns.map((column, at) => ofCode(done.table, all.indicators[at]!) ?? column),
      };
    },
    screen(all, step) {
      const { units } = screen(indicatorsOf(tree, all), step);
      screened.push(...units);
      return unitsOf(
        all,
        units.flatMap(({ kept }, position) => (kept ? [position] : [])),
      );
    },
  };
  const whole = (spec.prepare ?? []).reduce((all, step) => {
    const take = steps[step.step] as (all: Table, step: Preparation) => Table;
    return take(all, step);
  }, table);
  return { table: indicatorsOf(tree, whole), changes, screened, issues };
}

/** The columns of the indicators of a tree, in its order. */
export function indicatorsOf(tree: Hierarchy, table: Table): Table {
  const indicators = tree.codes.slice(0, tree.indicators);
  return { ...table, indicators, columns: indicators.map((code) => columnNamed(table, code)) };
}

function ofCode(table: Table, code: string): Float64Array | undefined {
  return table.columns[table.indicators.indexOf(code)];
}

function declaredDenominators(tree: Hierarchy): Denominators {
  return Object.fromEntries(
    tree.nodes.flatMap(({ code, denominator }) => (denominator === undefined ? [] : [[code, denominator]])),
  );
}

function imputation(tree: Hierarchy, step: ImputeStep) {
  const nodes = tree.nodes.slice(0, tree.indicators);
  const indicators = Object.fromEntries(nodes.map((node) => [node.code, node]));
  return step.level === undefined ? { indicators } : { indicators, groups: groupsAt(tree, step.level) };
}

/** Codes of the indicators below each group of a level, or below the index where a branch has none of that level. */
function groupsAt(tree: Hierarchy, level: number): string[][] {
  const groups = new Map<number, string[]>();
  for (let at = 0; at < tree.indicators; at += 1) {
    let up = tree.parent[at]!;
    while (tree.parent[up]! >= 0 && tree.level[up]! < level) up = tree.parent[up]!;
    groups.set(up, [...(groups.get(up) ?? []), tree.codes[at]!]);
  }
  return [...groups.values()];
}
