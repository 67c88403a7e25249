/** Groups and indicators from the outline of an annex. */
import type { Group, Indicator, Input } from '../../framework/model.js';
import type { Role } from '../../framework/policy.js';
import { type Issue, issue } from '../../messages/issue.js';
import {
  groupCapped,
  groupOfBoth,
  rowContinued,
  rowMaxFromSum,
  rowMaxUnreadable,
  rowPointsOff,
  rowSumDiffers,
  rowWithoutMax,
  rowWithoutTitle,
} from '../../messages/table.js';
import { parseExact, toText } from '../../numbers/exact.js';
import { add, compare, negate, type Rational, zero } from '../../numbers/rational.js';
import { readRuleText } from '../rule-text/read-rule-text.js';
import { exactOf, type RuleReading } from '../rule-text/reading.js';
import { isOfBoth, roleOf } from './around.js';
import type { OutlineEntry } from './outline.js';
import { pointsOf } from './points.js';
import { readPointsOff } from './points-off.js';
import { countedInputs } from './typed-inputs.js';
import { areOptions, optionText, settle } from './unnumbered.js';

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

export interface BuiltGroups {
  readonly groups: readonly Group[];
  readonly readings: readonly RowReading[];
  readonly issues: readonly Issue[];
}

/** What is gathered on the way. */
interface Report {
  readonly readings: RowReading[];
  readonly issues: Issue[];
  /** Groups of bonus and of points off that stand inside others. */
  readonly moved: Group[];
}

export function buildGroups(entries: readonly OutlineEntry[]): BuiltGroups {
  const report: Report = { readings: [], issues: [], moved: [] };
  const groups = entries.flatMap((entry) => {
    const group = groupOf(entry, undefined, report);
    // A heading over groups of bonus and of points off holds nothing once they stand by themselves.
    return isHeadingOfMoved(entry, group) ? [] : [group];
  });
  return { groups: [...groups, ...report.moved], readings: report.readings, issues: report.issues };
}

function isHeadingOfMoved(entry: OutlineEntry, { groups = [], indicators = [] }: Group): boolean {
  return entry.members.length > 0 && groups.length + indicators.length === 0;
}

function groupOf(given: OutlineEntry, outer: Role | undefined, report: Report): Group {
  const entry = settle(given, report.issues);
  const { line, code } = entry;
  const role = outer ?? roleOfGroup(entry);
  const title = { vi: titleOf(entry, undefined, report.issues) };
  const ruled = isLeaf(entry);
  const moved = report.moved.length;
  const inner: Group[] = [];
  const leaves: Indicator[] = [];
  for (const member of ruled ? [] : entry.members) {
    const settled = settle(member, report.issues);
    const own = outer ?? role ?? roleOfGroup(settled);
    if (role === undefined && own !== undefined && !isLeaf(settled))
      report.moved.push(groupOf(settled, own, report));
    else if (isLeaf(settled)) leaves.push(indicatorOf(settled, role, entry, report));
    else inner.push(groupOf(settled, role, report));
  }
  // A rule belongs to an indicator: a group without members but with a rule holds one of its own.
  const alone = ruled && (line.text !== '' || entry.members.length > 0);
  if (alone) leaves.push(indicatorOf({ ...entry, code: `${code}.1` }, role, undefined, report));
  if (isOfBoth(line.title) && role === undefined && moved === report.moved.length)
    report.issues.push(issue(groupOfBoth, [line.row - 1], { row: line.row, code }));
  const members = [...inner, ...leaves];
  const max = groupMaxOf(entry, role, members, report, moved < report.moved.length);
  return {
    code,
    title,
    max: max.value,
    ...(role && outer !== role && { role }),
    ...(max.cap !== undefined && { cap: max.cap }),
    ...(max.from && { provenance: { max: { confidence: 'derived', how: 'sum of its members' } } }),
    ...(!ruled && line.text !== '' && { note: line.text }),
    ...(inner.length > 0 && { groups: inner }),
    ...(leaves.length > 0 && { indicators: leaves }),
  };
}

/** Bonus and points off: by the title, by maxima below zero, or by those of all members. */
function roleOfGroup({ line, members }: OutlineEntry): 'bonus' | 'penalty' | undefined {
  const said = roleOf(line.title);
  if (said) return said;
  const below = ({ line: { max } }: OutlineEntry) => isBelowZero(pointsOf(max));
  if (isBelowZero(pointsOf(line.max))) return 'penalty';
  return members.length > 0 && members.every(below) ? 'penalty' : undefined;
}

function isBelowZero(points: Rational | null | undefined): boolean {
  return !!points && compare(points, zero) < 0;
}

/** Without members; with rows of words only ("a) số hồ sơ đúng hạn") that go on with its rule; or with its options. */
function isLeaf(entry: OutlineEntry): boolean {
  const words = entry.members.every(
    ({ line, members }) =>
      line.numbering.style === 'letter' && line.max === '' && line.text === '' && members.length === 0,
  );
  return words || areOptions(entry);
}

function indicatorOf(
  entry: OutlineEntry,
  role: Role | undefined,
  parent: OutlineEntry | undefined,
  report: Report,
): Indicator {
  const { line, code, members } = entry;
  const { row } = line;
  const declared = pointsOf(line.max);
  if (declared === undefined) report.issues.push(issue(rowMaxUnreadable, [row - 1], { row, max: line.max }));
  if (declared === null) report.issues.push(issue(rowWithoutMax, [row - 1], { row, code }));
  const most = declared ? (isBelowZero(declared) ? negate(declared) : declared) : undefined;
  // Points off inside an ordinary group: the row can take away and not give.
  const off = role === 'penalty' ? 'deduction' : isBelowZero(declared) ? 'negative' : undefined;
  if (off === 'negative')
    report.issues.push(issue(rowPointsOff, [row - 1], { row, code, points: most ? shown(most) : '' }));
  const options = areOptions(entry);
  const below = members.map(({ line: each }) =>
    options ? optionText(each) : `${each.numbering.text}: ${each.title}`,
  );
  const text = [line.text, ...below].filter((words) => words !== '').join('\n');
  const read = off ? readPointsOff(text, most, off) : readRuleText(text, most ? exactOf(most) : null);
  const reading =
    off === 'negative' && read.rule.kind === 'manual' && most
      ? { ...read, rule: { ...read.rule, min: exactOf(negate(most)), max: 0 } }
      : read;
  const said = text === '' ? 'no-text' : reading.understood;
  const inputs: Readonly<Record<string, Input>> = countedInputs(reading.inputs);
  report.readings.push({
    row,
    code,
    understood: said,
    ...(reading.family !== undefined && { family: reading.family }),
    notes: reading.notes.map((note) => ({ ...note, path: [row - 1] })),
  });
  // Rows that were put together and are understood are no doubt; else it may be because they were.
  const joined = line.continued[0];
  if (joined !== undefined && said !== 'full')
    report.issues.push(issue(rowContinued, [joined - 1], { row: joined, code, rows: line.continued.length }));
  return {
    code,
    title: { vi: titleOf(entry, parent, report.issues) },
    max: off === 'negative' ? 0 : most ? exactOf(most) : null,
    ...(off === 'negative' && { mayBeNegative: true }),
    ...(Object.keys(inputs).length > 0 && { inputs }),
    rule: reading.rule,
    ...(text !== '' && { text }),
    ...(line.evidence !== '' && { evidence: { required: 'flag', text: line.evidence } }),
    ...(line.dataSource !== '' && { dataSource: line.dataSource }),
    ...(line.verifiedBy !== '' && { verifiedBy: line.verifiedBy }),
  };
}

/** Its own title; else that of the row above with its number, as in "a, b, c" under one criterion. */
function titleOf({ line, code }: OutlineEntry, parent: OutlineEntry | undefined, issues: Issue[]): string {
  if (line.title !== '') return oneLine(line.title);
  if (parent && parent.line.title !== '') return `${oneLine(parent.line.title)} (${line.numbering.text})`;
  issues.push(issue(rowWithoutTitle, [line.row - 1], { row: line.row, code }));
  return code;
}

function oneLine(text: string): string {
  return text.split(/\s+/).join(' ');
}

/** The declared maximum of a group, checked against the members; their sum where none is declared. */
function groupMaxOf(
  { line, code }: OutlineEntry,
  role: Role | undefined,
  members: readonly (Group | Indicator)[],
  { issues }: Report,
  someMoved: boolean,
): { value: Group['max']; from?: true; cap?: Group['max'] & {} } {
  const { row } = line;
  const at = [row - 1];
  const written = pointsOf(line.max);
  if (written === undefined) issues.push(issue(rowMaxUnreadable, at, { row, max: line.max }));
  const declared = written && (isBelowZero(written) ? negate(written) : written);
  const sum = sumOf(members);
  if (declared) {
    if (!sum || compare(declared, sum) === 0) return { value: exactOf(declared) };
    const both = { row, code, declared: shown(declared), sum: shown(sum) };
    if (role && compare(declared, sum) < 0) {
      // "Điểm cộng (tối đa 10)" over more than ten points: no more than ten of them count.
      issues.push(issue(groupCapped, at, both));
      return { value: exactOf(sum), cap: exactOf(declared) };
    }
    issues.push(issue(rowSumDiffers, at, both));
    return { value: exactOf(declared) };
  }
  if (sum && declared === null && (members.length > 0 || someMoved)) {
    issues.push(issue(rowMaxFromSum, at, { row, code, sum: shown(sum) }));
    return { value: exactOf(sum), from: true };
  }
  if (declared === null && !someMoved) issues.push(issue(rowWithoutMax, at, { row, code }));
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
