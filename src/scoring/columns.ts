/** Units as columns: which input each column holds, and the units one by one. */
import type { Answers, Unit, UnitColumns, Value } from '../framework/unit.js';
import { unknownCode } from '../messages/document.js';
import { type Issue, issue, refuse } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { columnLength } from '../messages/units.js';
import type { Node, Plan } from './plan.js';
import type { Rows } from './rows.js';
import { inputNames, own } from './slots.js';

type Cells = Float64Array | readonly (Value | Answers)[];

/** Refuses columns that no part of the framework reads, that name the same data twice, or of the wrong length. */
export function fromColumns(plan: Plan, table: UnitColumns): Rows {
  const { ids, names, types, groups, columns } = table;
  const places = columnPlaces(plan);
  const found = columnIssues(plan, table, places);
  refuse(found);
  const byCode = new Map<string, Readonly<Record<string, Cells>>>();
  const facts = new Map<string, Cells>();
  for (const [key, cells] of Object.entries(columns)) {
    const { code, input } = places.get(key) as Place;
    if (code === undefined) facts.set(input, cells);
    else byCode.set(code, { ...byCode.get(code), [input]: cells });
  }
  const column = (key: string): Cells | undefined => own(columns, key) as Cells | undefined;
  return {
    ids,
    name: (index) => names?.[index],
    type: (index) => types?.[index],
    group: (index) => groups?.[index],
    given: (index) => ({
      unit: unitOf(table, index),
      value: (code) => valueAt(byCode.get(code), index),
      fact: (name) => cell(facts.get(name) ?? [], index),
    }),
    ranked: () => true,
    hasStrangers: () => false,
    hasEvidence: () => false,
    values: (node, input) => {
      if (!node) return column(input) ?? [];
      const name = input || inputNames(node)[0];
      return (name === undefined ? undefined : column(`${node.code}.${name}`)) ?? column(node.code) ?? [];
    },
    path: (index) => ['units', index],
  };
}

function unitOf({ ids, names, types, groups }: UnitColumns, index: number): Unit {
  const [name, type, group] = [names?.[index], types?.[index], groups?.[index]];
  return {
    id: ids[index] as string,
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type }),
    ...(group === undefined ? {} : { group }),
    inputs: {},
  };
}

/** A code's own value, or its values by input. */
function valueAt(cells: Readonly<Record<string, Cells>> | undefined, index: number): unknown {
  if (!cells) return undefined;
  const whole = own(cells, '') as Cells | undefined;
  if (whole) return cell(whole, index);
  return Object.fromEntries(Object.entries(cells).map(([input, each]) => [input, cell(each, index)]));
}

function cell(cells: Cells, index: number): Value | Answers {
  const value = cells[index] ?? null;
  return typeof value === 'number' && Number.isNaN(value) ? null : value;
}

interface Place {
  readonly code: string | undefined;
  readonly input: string;
  /** The same for two keys that name the same data. */
  readonly what: string;
  /** The key names a fact as well as a code. */
  readonly ambiguous: boolean;
}

/** The keys a column may have: a code with one input or none, `code.input`, or a fact. */
function columnPlaces({ nodes, framework }: Plan): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const place = (key: string, code: string | undefined, input: string, what: string): void => {
    places.set(key, { code, input, what, ambiguous: places.has(key) });
  };
  for (const name of Object.keys(framework.facts ?? {})) place(name, undefined, name, name);
  for (const node of nodes) {
    if (node.members.length > 0) continue;
    const names = inputNames(node);
    if (names.length <= 1) place(node.code, node.code, '', node.code);
    for (const input of names) {
      const key = `${node.code}.${input}`;
      place(key, node.code, input, names.length > 1 ? key : node.code);
    }
  }
  return places;
}

function columnIssues(
  { byCode }: Plan,
  { ids, columns, ...lists }: UnitColumns,
  places: ReadonlyMap<string, Place>,
): readonly Issue[] {
  const found: Issue[] = [];
  const hasLength = (path: Issue['path'], key: string, cells: unknown): void => {
    if (!Array.isArray(cells) && !(cells instanceof Float64Array))
      found.push(issue(problems.columnNotList, path, { column: key, value: cells }));
    else if (cells.length !== ids.length)
      found.push(issue(columnLength, path, { length: cells.length, ids: ids.length }));
  };
  for (const key of ['names', 'types', 'groups'] as const) {
    if (lists[key] !== undefined) hasLength([key], key, lists[key]);
  }
  const taken = new Map<string, string>();
  for (const [key, cells] of Object.entries(columns)) {
    const path = ['columns', key];
    const place = places.get(key);
    if (place) {
      const other = taken.get(place.what);
      if (place.ambiguous) found.push(issue(problems.ambiguousColumn, path, { column: key }));
      if (other) found.push(issue(problems.columnTwice, path, { column: key, other }));
      taken.set(place.what, key);
    } else found.push(unknownColumn(key, byCode.get(key)));
    hasLength(path, key, cells);
  }
  return found;
}

function unknownColumn(key: string, node: Node | undefined): Issue {
  const inputs = node && node.members.length === 0 ? inputNames(node) : [];
  return inputs.length > 1
    ? issue(problems.columnOfSeveral, ['columns', key], { code: key, inputs })
    : issue(unknownCode, ['columns', key], { code: key });
}
