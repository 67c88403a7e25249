/** What JSON itself lets pass without a word: names given twice, and numbers that are not what they look like. */
import type { Issue } from '../index.js';
import { issue } from '../messages/issue.js';
import { keyTwice } from '../messages/syntax.js';
import { numberIssue } from './number-source.js';

/** A problem and where in the text it is. */
export interface Found {
  readonly issue: Issue;
  readonly offset: number;
}

/** Looks through a text that is valid JSON; the same keys in one object, and doubtful numbers. */
export function findInJson(text: string, lineAt: (offset: number) => number): readonly Found[] {
  const found: Found[] = [];
  /** Keys of the objects that are open, with their offsets; nothing for a list. */
  const open: (Map<string, number> | undefined)[] = [];
  let at = 0;
  while (at < text.length && found.length < mostFound) {
    const character = text[at] as string;
    if (character === '{') open.push(new Map());
    else if (character === '[') open.push(undefined);
    else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      const keys = open[open.length - 1];
      if (keys && isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string;
        const first = keys.get(key);
        if (first !== undefined)
          found.push({ issue: issue(keyTwice, [], { key, line: lineAt(first) }), offset: at });
        else keys.set(key, at);
      }
      at = end;
      continue;
    } else if (/[-\d]/.test(character)) {
      const end = endOfNumber(text, at);
      const problem = numberIssue(text.slice(at, end));
      if (problem) found.push({ issue: problem, offset: at });
      at = end;
      continue;
    }
    at += 1;
  }
  return found;
}

export const mostFound = 1000;

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && /[\d.eE+-]/.test(text[at] as string)) at += 1;
  return at;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text[at] as string)) at += 1;
  return text[at] === ':';
}
