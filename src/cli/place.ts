/** The line and column of every place in a document. */
import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Issue } from '../index.js';
import { issue } from '../messages/issue.js';
import { numberForText } from '../messages/syntax.js';
import type { Problem } from './problem.js';
import { parseYaml, sourceOf } from './yaml-source.js';

/** Line and column, both from 1, of an offset. */
export function lineColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Places are looked up in texts up to this length; in longer ones the path must do. */
const longest = 5e6;

/** Puts problems of a document where they are in its text (JSON is YAML too), which is read anew at the first one. */
export function placeIn(text: string, file: string): (found: Issue) => Problem {
  let source: ReturnType<typeof parseYaml>;
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (found) => {
    if (text.length > longest) return { issue: found, file };
    source ??= parseYaml(text);
    if (!source) return { issue: found, file };
    const { node, offset } = nodeAt(source.document.contents, found.path, pairs);
    const { line, col } = source.lines.linePos(offset);
    return { issue: asWritten(found, node), file, line, column: col };
  };
}

function nodeAt(
  root: unknown,
  path: Issue['path'],
  pairs: Map<YAMLMap, ReadonlyMap<string, Pair>>,
): { readonly node: unknown; readonly offset: number } {
  let node = root;
  let offset = 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const known = pairs.get(node) ?? byKey(node);
      pairs.set(node, known);
      const pair = known.get(String(key));
      if (isScalar(pair?.key) && pair.key.range) offset = pair.key.range[0];
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(key)];
      if (isNode(next) && next.range) offset = next.range[0];
    }
    if (next === undefined || next === null) return { node: undefined, offset };
    node = next;
  }
  return { node, offset };
}

/** The members of a map by key; numbers as they are written. */
function byKey({ items }: YAMLMap): ReadonlyMap<string, Pair> {
  return new Map(
    items.flatMap((pair) => {
      const { key } = pair;
      if (!isScalar(key)) return [];
      return [[typeof key.value === 'number' ? sourceOf(key) : String(key.value), pair] as const];
    }),
  );
}

/** Where a code stands, and in lists of codes. */
const texts = [
  'code',
  'id',
  'version',
  'members',
  'tieBreakers',
  'remove',
  'to',
  'before',
  'after',
  'options',
];

/** A code without quotation marks is a number to the reader: then that is what is wrong. */
function asWritten(found: Issue, node: unknown): Issue {
  const field = [...found.path].reverse().find((key) => typeof key === 'string');
  if (!isScalar(node) || typeof node.value !== 'number' || !texts.includes(String(field))) return found;
  if (found.code !== 'wrong-type' && !found.code.startsWith('change-unknown')) return found;
  return issue(numberForText, found.path, { text: sourceOf(node), value: String(node.value) });
}
