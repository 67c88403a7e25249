/** Documents in JSON and YAML, and the line and column of every place in them. */
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Issue } from '../index.js';
import { fileSyntax } from '../messages/cli.js';
import { issue } from '../messages/issue.js';
import { readText } from './io.js';
import { InputProblem, type Problem } from './problem.js';

export interface Document {
  readonly value: unknown;
  /** The problem with its place in the file. */
  readonly place: (found: Issue) => Problem;
}

/** Reads a document; JSON is read as such, so that a large file is read fast. */
export function readDocument(file: string): Document {
  const text = readText(file).replace(/^\ufeff/, '');
  const json = readJson(text);
  if (json) return { value: json.value, place: (found) => placeIn(text, file, found) };
  if (/\.json$/i.test(file)) throw syntax(file, text);
  const document = parse(text);
  const [first] = document?.errors ?? [];
  if (!document || first) throw syntax(file, text);
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), place: (found) => placeIn(text, file, found) };
  } catch (error) {
    throw new InputProblem([
      { issue: issue(fileSyntax, [], { file, reason: (error as Error).message }), file },
    ]);
  }
}

function readJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function parse(text: string) {
  const lines = new LineCounter();
  try {
    return Object.assign(parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true }), {
      lines,
    });
  } catch {
    // Nesting deeper than the reader can follow.
    return undefined;
  }
}

function syntax(file: string, text: string): InputProblem {
  const document = text.length > longest ? undefined : parse(text);
  const [first] = document?.errors ?? [];
  const { line = 1, col = 1 } = first && document ? document.lines.linePos(first.pos[0]) : {};
  const reason = first?.message ?? jsonReason(text);
  return new InputProblem([{ issue: issue(fileSyntax, [], { file, reason }), file, line, column: col }]);
}

function jsonReason(text: string): string {
  try {
    JSON.parse(text);
    return 'it is nested too deeply.';
  } catch (error) {
    return (error as Error).message.slice(0, 200);
  }
}

/** Places are looked up in texts up to this length; in longer ones the path must do. */
const longest = 5e6;

function placeIn(text: string, file: string, found: Issue): Problem {
  const document = text.length > longest ? undefined : parse(text);
  if (!document) return { issue: found, file };
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of found.path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String(isNode(item.key) ? item.key.toJSON() : item.key) === String(key),
      );
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node) || !node.range) break;
      offset = node.range[0];
    } else break;
  }
  const { line, col } = document.lines.linePos(offset);
  return { issue: found, file, line, column: col };
}
