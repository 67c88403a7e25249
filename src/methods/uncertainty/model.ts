/** An index as a function of what is uncertain about it. */

import { unknownCode } from '../../messages/document.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import { type Change, changeIndex, changeIssues, checkChange } from '../composite/change.js';
import { checkComposite } from '../composite/check.js';
import { hierarchyOf } from '../composite/hierarchy.js';
import type { CompositeSpec } from '../composite/spec.js';
import type { Table } from '../table.js';
import { aspectsTouched } from './aspects.js';
import type { Factor } from './factor.js';
import { drawsOf } from './generator.js';
import { variedTable, variedWeights, weightsVary } from './noise.js';
import { normalizedTable, preparedTable, treatedTable } from './stages.js';
import { groupsAbove, type Tree, treeColumns, treeOf } from './tree.js';

/** Scores of all units for a point: one number from 0 up to 1 per factor, which picks its option or seeds its draws. */
export type Model = (point: ArrayLike<number>) => Float64Array;

/** Most tables, trees or weightings kept of each kind; beyond it they are computed again. */
const mostKept = 5000;

/**
 * Compiles an index and what is uncertain about it.
 *
 * A factor's number picks option `floor(number x options)`; for weights and data it seeds a generator of its own, so that
 * each factor is one number, however many it moves. Each step is run again only if a factor that touches it has taken
 * another option: treatments, normalisations, trees and groups met before are kept.
 *
 * @throws ChisoError with what is wrong with the index, the table, or any option.
 * @returns Scores in the order of the table's units, `NaN` for absent; the array may be one of those kept, so nobody
 *   writes to it.
 */
export function modelOf(spec: CompositeSpec, table: Table, factors: readonly Factor[]): Model {
  refuse(factors.flatMap((factor) => ('options' in factor ? factor.options.flatMap(changeIssues) : [])));
  const options = factors.flatMap((factor, at) =>
    'options' in factor ? [{ at, options: factor.options, touches: aspectsTouched(factor) }] : [],
  );
  const hierarchy = hierarchyOf(spec?.nodes);
  checkComposite(table, spec, hierarchy);
  refuse(factors.flatMap((factor, at) => codeIssues(factor, at, hierarchy.codes, table.indicators)));
  for (const factor of options) for (const change of factor.options) checkVariant(spec, table, change);
  const data = factors.flatMap((factor, at) => ('data' in factor ? [{ at, factor }] : []));
  const noise = factors.flatMap((factor, at) => ('weights' in factor ? [{ at, factor }] : []));
  const choice = new Int32Array(options.length);
  const keyOf = (aspect: Parameters<(typeof options)[0]['touches']['has']>[0]): string => {
    let key = '';
    options.forEach(({ touches }, of) => {
      if (touches.has(aspect)) key += `${choice[of]!},`;
    });
    return key;
  };
  const changed = (aspect: 'normalize' | 'methods'): CompositeSpec =>
    options.reduce(
      (base, { touches, options: list }, of) =>
        touches.has(aspect) ? changeIndex(base, list[choice[of]!]!) : base,
      spec,
    );
  const specs = keeper<{ spec: CompositeSpec; tree: Tree }>();
  const trees = keeper<Tree & { readonly changing: Uint8Array }>();
  const tables = keeper<Table>();
  const weightings = keeper<Float64Array>();
  const groups = keeper<(Float64Array | undefined)[]>();
  return (point) => {
    options.forEach(({ at, options: list }, of) => {
      choice[of] = Math.floor(point[at]! * list.length);
    });
    const scaleKey = keyOf('normalize');
    const methodsKey = keyOf('methods');
    const { spec: scaling, tree: scaled } = specs(scaleKey, () => {
      const variant = changed('normalize');
      return { spec: variant, tree: treeOf(variant) };
    });
    const scale = (raw: Table, keep: typeof tables): Table => {
      const prepared = () =>
        keep(`p${keyOf('prepare')}`, () => preparedTable(scaling, scaled.hierarchy, raw));
      const treated = () =>
        keep(`t${keyOf('treat')}`, () => treatedTable(scaling, scaled.hierarchy, prepared()));
      return keep(`n${scaleKey}`, () => normalizedTable(scaling, scaled.hierarchy, treated()));
    };
    const noisy = data.reduce(
      (current, { at, factor }) => variedTable(factor, current, seeded(point[at]!, at)),
      table,
    );
    const normalized = scale(noisy, data.length === 0 ? tables : (_, run) => run());
    const tree = trees(methodsKey, () => {
      const compiled = treeOf(changed('methods'));
      return {
        ...compiled,
        changing: changingGroups(
          compiled,
          options,
          noise.map(({ factor }) => factor),
        ),
      };
    });
    const weights = weightings(`${methodsKey}|${keyOf('weights')}`, () => {
      const own = tree.hierarchy.weights.slice();
      options.forEach(({ touches, options: list }, of) => {
        if (touches.has('weights')) overlay(own, tree.hierarchy.codes, list[choice[of]!]!);
      });
      return own;
    });
    const draws = noise.map(({ at }) => seeded(point[at]!, at));
    const vary = (group: number, own: () => Float64Array): Float64Array | undefined => {
      let varied: Float64Array | undefined;
      noise.forEach(({ factor }, of) => {
        const { members } = tree.groups[group]!;
        varied =
          variedWeights(factor, tree.hierarchy, group, members, varied ? () => varied! : own, draws[of]!) ??
          varied;
      });
      return varied;
    };
    const columns = treeColumns(tree, {
      columns: normalized.columns,
      weights,
      known: data.length === 0 ? groups(`${scaleKey}|${methodsKey}`, () => []) : undefined,
      changing: tree.changing,
      vary: noise.length > 0 ? vary : undefined,
    });
    return inOrder(columns[columns.length - 1]!, normalized, table);
  };
}

/** Codes a factor names that are not there: a typing error would leave out what it means. */
function codeIssues(
  factor: Factor,
  at: number,
  codes: readonly string[],
  indicators: readonly string[],
): Issue[] {
  if ('options' in factor) return [];
  const [field, known] = 'data' in factor ? (['data', indicators] as const) : (['weights', codes] as const);
  const how: { readonly codes?: readonly string[]; readonly groups?: readonly string[] } =
    'data' in factor ? factor.data : factor.weights;
  return [...(how.codes ?? []), ...(how.groups ?? [])].flatMap((code) =>
    known.includes(code) ? [] : [issue(unknownCode, [at, field], { code, known })],
  );
}

/** Throws what is wrong with a variant before anything is run. */
function checkVariant(spec: CompositeSpec, table: Table, change: Change): void {
  checkChange(spec, change);
  // Other weights alone cannot be wrong in another way; there may be thousands of them.
  if (Object.keys(change).every((field) => field === 'weights')) return;
  const variant = changeIndex(spec, change);
  checkComposite(table, variant, hierarchyOf(variant.nodes));
}

/** Weights of the nodes a change names, by position; those it leaves out are not there. */
function overlay(weights: Float64Array, codes: readonly string[], change: Change): void {
  codes.forEach((code, position) => {
    const own = change.nodes && Object.hasOwn(change.nodes, code) ? change.nodes[code]!.weight : undefined;
    const weight = change.weights && Object.hasOwn(change.weights, code) ? change.weights[code] : own;
    if (weight !== undefined) weights[position] = weight;
  });
}

/** Groups whose weights, or those of a group below, are not the same in every run. */
function changingGroups(
  tree: Tree,
  options: readonly { readonly options: readonly Change[] }[],
  noise: Parameters<typeof weightsVary>[0],
): Uint8Array {
  const { weights, codes } = tree.hierarchy;
  const marked = new Uint8Array(codes.length);
  for (const { options: list } of options) {
    for (const change of list) {
      const own = weights.slice();
      overlay(own, codes, change);
      own.forEach((weight, position) => {
        if (weight !== weights[position]) marked[position] = 1;
      });
    }
  }
  weightsVary(noise, tree, marked);
  return groupsAbove(tree, marked);
}

/** Independent numbers for the factor at a position, from the 32 leading bits of its number. */
function seeded(number: number, position: number) {
  return drawsOf(0x5eed + position, Math.floor(number * 0x1_0000_0000));
}

/** Runs a function once per key and keeps what it gave. */
function keeper<T>(): (key: string, run: () => T) => T {
  const store = new Map<string, T>();
  return (key, run) => {
    const known = store.get(key);
    if (known !== undefined) return known;
    const fresh = run();
    if (store.size < mostKept) store.set(key, fresh);
    return fresh;
  };
}

/** The units that were screened out have no score. */
function inOrder(scores: Float64Array, prepared: Table, table: Table): Float64Array {
  if (prepared.units.length === table.units.length) return scores;
  const positions = new Map(prepared.units.map((unit, at) => [unit, at]));
  return Float64Array.from(table.units, (unit) => scores[positions.get(unit) ?? -1] ?? Number.NaN);
}
