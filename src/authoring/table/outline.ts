/** Lines put under one another by their numbers. */
import { type Issue, issue } from '../../messages/issue.js';
import { rowCodeBackwards, rowCodeTwice, rowOrphan } from '../../messages/table.js';
import type { Line } from './lines.js';
import { depthOf } from './numbering.js';

/** A line with those below it. */
export interface Entry {
  readonly line: Line;
  /** Unique in the table: the number itself, or with that of its part where numbers start anew in each. */
  readonly code: string;
  readonly members: Entry[];
}

export interface Outline {
  readonly entries: readonly Entry[];
  readonly issues: readonly Issue[];
}

export function outlineOf(lines: readonly Line[]): Outline {
  const restarts = numbersRestart(lines);
  const headed = lines.some(({ numbering }) => numbering.parts.length === 1);
  const entries: Entry[] = [];
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  let open: Entry[] = [];
  let previous = '';
  for (const line of lines) {
    const depth = depthOf(line.numbering);
    open = open.filter((entry) => depthOf(entry.line.numbering) < depth && isAbove(entry, line));
    const parent = open[open.length - 1];
    const code = codeOf(line, open, restarts);
    const first = seen.get(code);
    if (first !== undefined) {
      issues.push(
        issue(rowCodeTwice, [line.row - 1], {
          row: line.row,
          code,
          first,
          meant: droppedZero(code, previous, seen),
        }),
      );
      continue;
    }
    seen.set(code, line.row);
    if (isBackwards(code, previous))
      issues.push(issue(rowCodeBackwards, [line.row - 1], { row: line.row, code, previous }));
    previous = code;
    const entry: Entry = { line, code, members: [] };
    if (!parent && line.numbering.parts.length > 1 && headed) {
      issues.push(issue(rowOrphan, [line.row - 1], { row: line.row, code }));
    }
    (parent ? parent.members : entries).push(entry);
    open.push(entry);
  }
  return { entries, issues };
}

/** "4.22.1" belongs under "4.22" and "4", not under "4.21"; any digits belong under parts. */
function isAbove(entry: Entry, { numbering }: Line): boolean {
  const above = entry.line.numbering;
  if (above.style !== 'digits' || numbering.style !== 'digits') return true;
  return above.parts.every((part, index) => numbering.parts[index] === part);
}

/** Whether plain numbers start again in each part ("I. 1, 2; II. 1, 2"). */
function numbersRestart(lines: readonly Line[]): boolean {
  const inParts = lines.some(({ numbering }) => numbering.style === 'part' || numbering.style === 'roman');
  const ones = lines.filter(({ numbering }) => numbering.style === 'digits' && numbering.text === '1');
  return inParts && ones.length > 1;
}

function codeOf({ numbering }: Line, open: readonly Entry[], restarts: boolean): string {
  const parent = open[open.length - 1];
  if (numbering.style === 'letter' && parent) return `${parent.code}.${numbering.text}`;
  if (numbering.style === 'roman' && parent) return `${parent.code}.${numbering.text}`;
  const part =
    restarts && numbering.style === 'digits'
      ? open.filter(({ line }) => line.numbering.style !== 'digits').pop()
      : undefined;
  return part ? `${part.code}.${numbering.text}` : numbering.text;
}

/** "4.1" after "4.9": beside each other, and smaller than the one before. */
function isBackwards(code: string, previous: string): boolean {
  const [parts, before] = [code.split('.'), previous.split('.')];
  const [last, other] = [parts.pop(), before.pop()].map(Number);
  return parts.join('.') === before.join('.') && parts.length > 0 && Number(last) < Number(other);
}

/** A second "4.1" right after "4.9" is "4.10" without its zero. */
function droppedZero(code: string, previous: string, seen: ReadonlyMap<string, number>): string | undefined {
  const meant = `${code}0`;
  const before = previous.split('.').slice(0, -1).join('.');
  return previous.endsWith('9') && before === code.split('.').slice(0, -1).join('.') && !seen.has(meant)
    ? meant
    : undefined;
}
