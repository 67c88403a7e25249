/** YAML texts, and what is wrong with them as texts. */

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Issue } from '../index.js';
import { issue } from '../messages/issue.js';
import { aliasUnknown, keyNoText, keyTwice } from '../messages/syntax.js';
import { type Found, mostFound } from './json-source.js';
import { numberIssue } from './number-source.js';

export interface YamlSource {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Deeper than any document of people; the reader follows some thousand levels and then takes the program down. */
const deepest = 500;

/** A parsed text; nothing where it is nested too deeply. */
export function parseYaml(text: string): YamlSource | undefined {
  if (isDeep(text)) return undefined;
  const lines = new LineCounter();
  // Keys are compared below: the reader compares each with all others, and takes 4.1 and 4.10 for one.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  return { document, lines };
}

/** Told from brackets, and from where lines start, before anything is read. */
function isDeep(text: string): boolean {
  if (new RegExp(`^[ \\t?-]{${deepest}}`, 'm').test(text)) return true;
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/**
 * Looks through a text without syntax errors: keys given twice, doubtful numbers, repeated parts that are not there.
 * Numbers that are keys become the text that was written, so that the code 4.10 stays one.
 */
export function findInYaml({ document, lines }: YamlSource): {
  readonly found: readonly Found[];
  /** Repeated parts that are not there, and names that are no text: with them there is no value. */
  readonly fatal: readonly Found[];
} {
  const found: Found[] = [];
  const fatal: Found[] = [];
  const report = (problem: Issue | undefined, offset: number, to = found) => {
    if (problem && to.length < mostFound) to.push({ issue: problem, offset });
  };
  const marked = new Set<string>();
  visit(document, (at, node) => {
    if (isMap(node)) {
      const keys = new Map<string, number>();
      for (const { key } of node.items) {
        if (!isScalar(key)) {
          const [offset] = (isNode(key) && key.range) || [0];
          report(issue(keyNoText, [], {}), offset, fatal);
          continue;
        }
        if (typeof key.value === 'number') key.value = sourceOf(key);
        const name = String(key.value);
        const [offset] = key.range as [number, number, number];
        const first = keys.get(name);
        if (first === undefined) keys.set(name, offset);
        else report(issue(keyTwice, [], { key: name, line: lines.linePos(first).line }), offset);
      }
    }
    const [offset] = (isNode(node) && node.range) || [0];
    if (isAlias(node)) {
      if (!marked.has(node.source)) report(issue(aliasUnknown, [], { alias: node.source }), offset, fatal);
    } else if (isNode(node) && node.anchor) marked.add(node.anchor);
    if (isScalar(node) && at !== 'key' && typeof node.value === 'number')
      report(numberIssue(sourceOf(node)), offset);
  });
  return { found, fatal };
}

/** A scalar as it was written. */
export function sourceOf(scalar: Scalar): string {
  return scalar.source as string;
}
