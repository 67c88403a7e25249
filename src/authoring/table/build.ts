/** Groups and indicators from the outline of an annex. */
import type { Group, Indicator } from '../../framework/model.js';
import { type Issue, issue } from '../../messages/issue.js';
import {
  rowMaxFromSum,
  rowMaxUnreadable,
  rowSumDiffers,
  rowWithoutMax,
  rowWithoutTitle,
} from '../../messages/table.js';
import { parseExact, toText } from '../../numbers/exact.js';
import { add, compare, type Rational, zero } from '../../numbers/rational.js';
import { readRuleText } from '../rule-text/read-rule-text.js';
import { exactOf, type RuleReading } from '../rule-text/reading.js';
import type { Entry } from './outline.js';
import { pointsOf } from './points.js';

/** An indicator's row in the report. */
export interface RowReading {
  /** As the file counts it, from 1. */
  readonly row: number;
  readonly code: string;
  /** `no-text`: the row has no rule text. */
  readonly understood: RuleReading['understood'] | 'no-text';
  readonly family?: string;
  readonly notes: readonly Issue[];
}

export interface Built {
  readonly groups: readonly Group[];
  readonly readings: readonly RowReading[];
  readonly issues: readonly Issue[];
}

export function buildGroups(entries: readonly Entry[]): Built {
  const readings: RowReading[] = [];
  const issues: Issue[] = [];
  const groups = entries.map((entry) => groupOf(entry, readings, issues));
  return { groups, readings, issues };
}

function groupOf(entry: Entry, readings: RowReading[], issues: Issue[]): Group {
  const { line, code } = entry;
  const title = { vi: titleOf(entry, issues) };
  const words = isLeaf(entry);
  const inner = words
    ? []
    : entry.members.filter((member) => !isLeaf(member)).map((member) => groupOf(member, readings, issues));
  const leaves = words
    ? []
    : entry.members.filter(isLeaf).map((member) => indicatorOf(member, readings, issues));
  // A rule belongs to an indicator: a group without members but with a rule holds one of its own.
  const ruled = words && (line.text !== '' || entry.members.length > 0);
  const own = ruled ? [indicatorOf({ ...entry, code: `${code}.1` }, readings, issues)] : [];
  const max = maxOf(entry, [...inner, ...leaves], issues);
  return {
    code,
    title,
    max: max.value,
    ...(max.from && { provenance: { max: { confidence: 'derived', how: 'sum of its members' } } }),
    ...(!words && line.text !== '' && { note: line.text }),
    ...(inner.length > 0 && { groups: inner }),
    ...(leaves.length + own.length > 0 && { indicators: [...leaves, ...own] }),
  };
}

/** Without members, or with rows of words only ("a) số hồ sơ đúng hạn") that go on with its rule. */
function isLeaf({ members }: Entry): boolean {
  return members.every(
    ({ line }) => line.numbering.style === 'letter' && line.max === '' && line.text === '',
  );
}

function indicatorOf(entry: Entry, readings: RowReading[], issues: Issue[]): Indicator {
  const { line, code, members } = entry;
  const max = maxOf(entry, [], issues);
  const text = [line.text, ...members.map(({ line: below }) => `${below.numbering.text}: ${below.title}`)]
    .filter((words) => words !== '')
    .join('\n');
  const reading = readRuleText(text, max.value);
  const said = text === '' ? 'no-text' : reading.understood;
  readings.push({
    row: line.row,
    code,
    understood: said,
    ...(reading.family !== undefined && { family: reading.family }),
    notes: reading.notes.map((note) => ({ ...note, path: [line.row - 1] })),
  });
  return {
    code,
    title: { vi: titleOf(entry, issues) },
    max: max.value,
    ...(Object.keys(reading.inputs).length > 0 && { inputs: reading.inputs }),
    rule: reading.rule,
    ...(text !== '' && { text }),
    ...(line.evidence !== '' && { evidence: { required: 'flag', text: line.evidence } }),
    ...(line.dataSource !== '' && { dataSource: line.dataSource }),
    ...(line.verifiedBy !== '' && { verifiedBy: line.verifiedBy }),
  };
}

function titleOf({ line, code }: Entry, issues: Issue[]): string {
  if (line.title !== '') return line.title.replace(/\s*\n\s*/g, ' ');
  issues.push(issue(rowWithoutTitle, [line.row - 1], { row: line.row, code }));
  return code;
}

/** The declared maximum, checked against the members; their sum where none is declared. */
function maxOf(
  { line, code }: Entry,
  members: readonly (Group | Indicator)[],
  issues: Issue[],
): { value: Group['max']; from?: true } {
  const at = [line.row - 1];
  const declared = pointsOf(line.max);
  if (declared === undefined) issues.push(issue(rowMaxUnreadable, at, { row: line.row, max: line.max }));
  const sum = sumOf(members);
  if (declared) {
    if (sum && compare(declared, sum) !== 0) {
      issues.push(
        issue(rowSumDiffers, at, { row: line.row, code, declared: shown(declared), sum: shown(sum) }),
      );
    }
    return { value: exactOf(declared) };
  }
  if (sum && declared === null) {
    issues.push(issue(rowMaxFromSum, at, { row: line.row, code, sum: shown(sum) }));
    return { value: exactOf(sum), from: true };
  }
  if (declared === null) issues.push(issue(rowWithoutMax, at, { row: line.row, code }));
  return { value: null };
}

/** The sum of maxima that are all known; nothing without members. */
export function sumOf(members: readonly { readonly max: Group['max'] }[]): Rational | undefined {
  if (members.length === 0) return undefined;
  const maxima = members.map(({ max }) => (max === null ? undefined : parseExact(max)));
  return maxima.every((max) => max !== undefined)
    ? maxima.reduce<Rational>((total, max) => add(total, max), zero)
    : undefined;
}

export function shown(value: Rational): string {
  return toText(value).replace('.', ',');
}
