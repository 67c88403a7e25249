/**
 * A document whose shape is partly wrong, made whole enough that the rest can still be checked: all problems at once,
 * not one run after the other. What is wrong is left out; what must be there is put as "not known".
 */

import type { Framework, Group, Indicator } from '../framework/model.js';
import { isRecord } from '../framework/plain-record.js';
import type { Issue } from '../messages/issue.js';

type Path = Issue['path'];
type Record_ = Readonly<Record<string, unknown>>;

/** Problems by the key under which they lie. */
interface Tree {
  /** The value itself is wrong. */
  wrong: boolean;
  /** Its own among all. */
  readonly number: number;
  readonly under: Map<string | number, Tree>;
}

/** The repaired document, or nothing where there is hardly a document left. */
export function repair(value: unknown, issues: readonly Issue[]): Framework | undefined {
  let number = 0;
  const leaf = (): Tree => ({ wrong: false, number: ++number, under: new Map() });
  const tree = leaf();
  for (const { path } of issues) mark(tree, path, leaf);
  if (tree.wrong || !isRecord(value)) return undefined;
  const groups = tree.under.get('groups');
  if (groups?.wrong || !Array.isArray(value['groups'])) return undefined;
  return {
    id: 'unreadable',
    version: '0.0.0',
    status: 'partial',
    title: unreadable,
    level: 'unreadable',
    scale: null,
    ...kept(value, tree, ['groups']),
    groups: list(value['groups'], groups, group),
  } as Framework;
}

const unreadable = { vi: '?' };

function mark(tree: Tree, path: Path, leaf: () => Tree): void {
  let at = tree;
  for (const key of path) {
    const next: Tree = at.under.get(key) ?? leaf();
    at.under.set(key, next);
    at = next;
  }
  at.wrong = true;
}

/** The fields nothing is wrong with, less some. */
function kept(value: Record_, tree: Tree | undefined, less: readonly string[]): Record_ {
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !less.includes(key) && !tree?.under.has(key)),
  );
}

function list<T>(
  values: readonly unknown[],
  tree: Tree | undefined,
  one: (value: unknown, tree: Tree | undefined) => T,
): T[] {
  return values.map((value, index) => one(value, tree?.under.get(index)));
}

/** A code that nothing refers to and that no other part has. */
function nameless(tree: Tree | undefined): string {
  return `\u0000${tree?.number ?? 0}`;
}

function group(value: unknown, tree: Tree | undefined): Group {
  const whole: Group = { code: nameless(tree), title: unreadable, max: null };
  if (tree?.wrong || !isRecord(value)) return whole;
  const inner = (key: string, one: (value: unknown, tree: Tree | undefined) => unknown): Record_ => {
    const members = value[key];
    const under = tree?.under.get(key);
    return Array.isArray(members) && !under?.wrong ? { [key]: list(members, under, one) } : {};
  };
  const fields = kept(value, tree, ['groups', 'indicators']);
  return { ...whole, ...fields, ...inner('groups', group), ...inner('indicators', indicator) };
}

function indicator(value: unknown, tree: Tree | undefined): Indicator {
  const whole: Indicator = { code: nameless(tree), max: null };
  if (tree?.wrong || !isRecord(value)) return whole;
  const fields = kept(value, tree, []);
  // Without its rule nothing can be said about its inputs, and the other way round.
  const loose = tree?.under.has('rule') || tree?.under.has('inputs');
  return { ...whole, ...(loose ? kept(fields, tree, ['rule', 'inputs', 'normalize', 'target']) : fields) };
}
