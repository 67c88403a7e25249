/** Variants of a composite index, written as what is different. */

import { badOption } from '../../messages/argument.js';
import { unknownCode } from '../../messages/document.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import { badWeight } from '../../messages/methods.js';
import { isRecord, type Rule } from '../arguments.js';
import { optionIssues } from '../keys.js';
import { aRecord, someTexts } from '../rules.js';
import { nodeFields, specFields } from './check.js';
import { hierarchyOf } from './hierarchy.js';
import type { CompositeNode, CompositeSpec } from './spec.js';

/** What a variant does differently; what it does not name stays. */
export interface Change extends Partial<Omit<CompositeSpec, 'nodes'>> {
  /** Fields of nodes to set, by code: `{ nodes: { '1.2': { weight: 2 } } }`. */
  readonly nodes?: Readonly<Record<string, Partial<Omit<CompositeNode, 'code'>>>>;
  /** Weights of nodes, by code: short for `nodes: { …: { weight } }`. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Indicators and groups to leave out, with all that is below them, and groups that are left empty. */
  readonly leaveOut?: readonly string[];
}

/**
 * A composite index with a change made to it: the original is not touched.
 *
 * @param spec - The index.
 * @param change - What is different. Methods of the whole replace those of the whole only; groups, levels and indicators
 *   that say otherwise keep their own.
 * @returns A new index.
 * @throws ChisoError `unknown-code`, `bad-weight`, one issue for every code and weight; `bad-option` (a change that is
 *   none), and those of the tree.
 *
 * @example
 * ```ts
 * import { changeIndex } from 'chiso/methods';
 *
 * const index = { nodes: [{ code: 'all' }, { code: 'x', parent: 'all' }], normalize: 'min-max', aggregate: 'arithmetic' } as const;
 * changeIndex(index, { aggregate: 'geometric' }).aggregate; // => 'geometric'
 * ```
 */
export function changeIndex(spec: CompositeSpec, change: Change): CompositeSpec {
  hierarchyOf(spec?.nodes);
  checkChange(spec, change);
  const { nodes: fields = {}, weights = {}, leaveOut = [], ...methods } = change;
  const nodes = without(spec.nodes, leaveOut).map((node) => ({
    ...node,
    ...(Object.hasOwn(fields, node.code) && fields[node.code]),
    ...(Object.hasOwn(weights, node.code) && { weight: weights[node.code]! }),
  }));
  return { ...spec, ...methods, nodes };
}

/** Throws if a change is none, names a code the index does not have, or a weight that is none. */
export function checkChange(spec: CompositeSpec, change: Change): void {
  refuse(changeIssues(change));
  const codes = new Set(spec.nodes.map((node) => node.code));
  const named = [
    ...Object.keys(change.nodes ?? {}).map((code) => ['nodes', code] as const),
    ...Object.keys(change.weights ?? {}).map((code) => ['weights', code] as const),
    ...(change.leaveOut ?? []).map((code) => ['leaveOut', code] as const),
  ];
  const weights = [
    ...Object.entries(change.weights ?? {}).map(([code, value]) => ['weights', code, value] as const),
    ...Object.entries(change.nodes ?? {}).map(([code, { weight = 0 }]) => ['nodes', code, weight] as const),
  ];
  const issues = [
    ...named.flatMap(([field, code]) =>
      codes.has(code) ? [] : [issue(unknownCode, [field, code], { code })],
    ),
    ...weights.flatMap(([field, code, value]) =>
      Number.isFinite(value) && value >= 0 ? [] : [issue(badWeight, [field, code], { code, weight: value })],
    ),
  ];
  refuse(issues);
}

const aChange: Rule = {
  holds: isRecord,
  must: { en: 'an object with what is different', vi: 'một đối tượng ghi những điểm khác' },
};

/** What is wrong with the form of a change; its methods are looked at with the index it makes. */
export function changeIssues(change: Change): Issue[] {
  const wrong = (field: string, value: unknown, { holds, must }: Rule, path: Issue['path']) =>
    holds(value) ? [] : [issue(badOption, path, { option: field, value, must })];
  const none = wrong('change', change, aChange, []);
  if (none.length > 0) return none;
  const { nodes = {}, weights = {}, leaveOut = [] } = change;
  return [
    ...optionIssues(change, ['weights', 'leaveOut', ...specFields], []),
    ...wrong('nodes', nodes, aRecord, ['nodes']),
    ...Object.entries(isRecord(nodes) ? nodes : {}).flatMap(([code, node]) =>
      isRecord(node)
        ? optionIssues(node, nodeFields, ['nodes', code])
        : wrong('nodes', node, aChange, ['nodes', code]),
    ),
    ...wrong('weights', weights, aRecord, ['weights']),
    ...wrong('leaveOut', leaveOut, someTexts, ['leaveOut']),
  ];
}

function without(nodes: readonly CompositeNode[], codes: readonly string[]): readonly CompositeNode[] {
  const gone = new Set(codes);
  const groups = new Set(nodes.map((node) => node.parent));
  for (let before = -1; gone.size !== before; ) {
    before = gone.size;
    const filled = new Set(nodes.filter((node) => !gone.has(node.code)).map((node) => node.parent));
    for (const { code, parent } of nodes) {
      if ((parent !== undefined && gone.has(parent)) || (groups.has(code) && !filled.has(code)))
        gone.add(code);
    }
  }
  return gone.size === 0 ? nodes : nodes.filter((node) => !gone.has(node.code));
}
