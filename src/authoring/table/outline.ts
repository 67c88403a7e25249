/** Rows put under one another by their numbers. */
import { type Issue, issue } from '../../messages/issue.js';
import { rowCodeBackwards, rowCodeTwice, rowOrphan } from '../../messages/table.js';
import { add, compare, type Rational, zero } from '../../numbers/rational.js';
import type { AnnexRow } from './annex-rows.js';
import { depthOf, type Letters } from './numbering.js';
import { pointsOf } from './points.js';

/** A row with those below it. */
export interface OutlineEntry {
  readonly line: AnnexRow;
  /** Unique in the table: the number itself, or with that of its part where numbers start anew in each. */
  readonly code: string;
  readonly members: OutlineEntry[];
}

export interface TableOutline {
  readonly entries: readonly OutlineEntry[];
  readonly issues: readonly Issue[];
}

/** A row among others, before it has a code. */
interface Branch {
  readonly line: AnnexRow;
  readonly above: readonly Branch[];
  readonly members: Branch[];
}

/**
 * The outline of a table. Lettered rows stand below all others ("1, a, b") or above plain numbers ("I, a, 1, 2, b, 3"):
 * where both are possible, the sums of the points tell.
 */
export function outlineOf(rows: readonly AnnexRow[]): TableOutline {
  const below = branchesOf(rows, 'below');
  const open = rows.some(({ numbering }, at) => {
    const next = rows[at + 1]?.numbering;
    return numbering.style === 'letter' && next?.style === 'digits' && next.parts.length === 1;
  });
  if (!open) return coded(below);
  const above = branchesOf(rows, 'above');
  return coded(wrongSums(above) < wrongSums(below) ? above : below);
}

function branchesOf(rows: readonly AnnexRow[], letters: Letters): readonly Branch[] {
  const all: Branch[] = [];
  let open: Branch[] = [];
  for (const line of rows) {
    const depth = depthOf(line.numbering, letters);
    open = open.filter((each) => depthOf(each.line.numbering, letters) < depth && isAbove(each.line, line));
    const branch: Branch = { line, above: open, members: [] };
    open[open.length - 1]?.members.push(branch);
    all.push(branch);
    open = [...open, branch];
  }
  return all;
}

/** How many rows declare other points than their members add up to. */
function wrongSums(branches: readonly Branch[]): number {
  return branches.filter(({ line, members }) => {
    const declared = pointsOf(line.max);
    if (!declared || members.length === 0) return false;
    const maxima = members.map((member) => pointsOf(member.line.max));
    const sum = maxima.reduce<Rational>((total, max) => (max ? add(total, max) : total), zero);
    return compare(declared, sum) !== 0;
  }).length;
}

/** "4.22.1" belongs under "4.22" and "4", not under "4.21"; any digits belong under parts. */
function isAbove({ numbering: above }: AnnexRow, { numbering }: AnnexRow): boolean {
  if (above.style !== 'digits' || numbering.style !== 'digits') return true;
  return above.parts.every((part, index) => numbering.parts[index] === part);
}

function coded(branches: readonly Branch[]): TableOutline {
  const restarts = numbersRestart(branches);
  const headed = branches.some(({ line }) => line.numbering.parts.length === 1);
  const entries: OutlineEntry[] = [];
  const issues: Issue[] = [];
  const made = new Map<Branch, OutlineEntry>();
  const seen = new Map<string, number>();
  let previous = '';
  for (const branch of branches) {
    const { line, above } = branch;
    const { row, numbering } = line;
    const parents = above.flatMap((each) => made.get(each) ?? []);
    const parent = parents[parents.length - 1];
    const code = codeOf(line, parents, restarts);
    const first = seen.get(code);
    if (first !== undefined) {
      const meant = droppedZero(code, previous, seen);
      issues.push(issue(rowCodeTwice, [row - 1], { row, code, first, meant }));
      continue;
    }
    seen.set(code, row);
    if (isBackwards(code, previous)) issues.push(issue(rowCodeBackwards, [row - 1], { row, code, previous }));
    previous = code;
    if (!parent && numbering.parts.length > 1 && headed)
      issues.push(issue(rowOrphan, [row - 1], { row, code }));
    const entry: OutlineEntry = { line, code, members: [] };
    made.set(branch, entry);
    (parent ? parent.members : entries).push(entry);
  }
  return { entries, issues };
}

/** Whether numbers start again in each part ("I. 1, 2; II. 1, 2"): the same number under two of them. */
function numbersRestart(branches: readonly Branch[]): boolean {
  const parts = new Map<string, AnnexRow | undefined>();
  return branches.some(({ line, above }) => {
    if (line.numbering.style !== 'digits') return false;
    const part = above.findLast((each) => each.line.numbering.style !== 'digits')?.line;
    const { text } = line.numbering;
    if (part && parts.has(text) && parts.get(text) !== part) return true;
    parts.set(text, part);
    return false;
  });
}

function codeOf({ numbering }: AnnexRow, parents: readonly OutlineEntry[], restarts: boolean): string {
  const parent = parents[parents.length - 1];
  if (numbering.style === 'letter' && parent) return `${parent.code}.${numbering.text}`;
  if (numbering.style === 'roman' && parent) return `${parent.code}.${numbering.text}`;
  const part =
    restarts && numbering.style === 'digits'
      ? parents.findLast(({ line }) => line.numbering.style !== 'digits')
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
