/** Rows with points but without a number: what they are to the row above them, as the sums tell. */
import { type Issue, issue } from '../../messages/issue.js';
import { rowPointsLeftOut } from '../../messages/table.js';
import { add, compare, greatest, type Rational, zero } from '../../numbers/rational.js';
import type { AnnexRow, RowCells } from './annex-rows.js';
import type { OutlineEntry } from './outline.js';
import { pointsOf } from './points.js';

/**
 * What rows below another one are: its indicators (their points add up), its options (levels of which the most is its own
 * maximum), or unclear.
 */
export function belongAs(
  declared: Rational | null | undefined,
  points: readonly Rational[],
): 'members' | 'options' | undefined {
  const [first] = points;
  if (declared === undefined || !first) return undefined;
  if (declared === null) return 'members';
  const sum = points.reduce<Rational>((total, each) => add(total, each), zero);
  if (points.length > 1 && compare(sum, declared) === 0) return 'members';
  const most = points.reduce<Rational>((top, each) => greatest(top, each), first);
  // Levels go down, or up: as many points for two of them would be no levels.
  const ways = points.slice(1).map((each, at) => compare(each, points[at] as Rational));
  const levels = ways.every((way) => way !== 0 && way === ways[0]);
  return levels && compare(most, declared) === 0 ? 'options' : undefined;
}

/** A row of the outline with its unnumbered rows settled: in its text, or among its members. */
export function settle(entry: OutlineEntry, issues: Issue[]): OutlineEntry {
  const { line, code, members } = entry;
  if (line.unnumbered.length === 0) return entry;
  const points = line.unnumbered.flatMap(({ max }) => pointsOf(max) ?? []);
  const single = line.unnumbered.length === 1 && line.unnumbered[0]?.text !== '';
  const as = single && line.text === '' ? 'members' : belongAs(pointsOf(line.max), points);
  if (as === 'options' && members.length === 0) {
    const text = [line.text, ...line.unnumbered.map(optionText)].filter((words) => words !== '').join('\n');
    return { line: { ...line, text, unnumbered: [] }, code, members };
  }
  if (as === 'members') {
    const own = line.unnumbered.map((each, at): OutlineEntry => {
      const numbering = { style: 'letter', text: String(members.length + at + 1), parts: [] } as const;
      const below: AnnexRow = { ...each, numbering, unnumbered: [], continued: [] };
      return { line: below, code: `${code}.${numbering.text}`, members: [] };
    });
    return { line: { ...line, unnumbered: [] }, code, members: [...members, ...own] };
  }
  for (const { row, title, max } of line.unnumbered)
    issues.push(issue(rowPointsLeftOut, [row - 1], { row, words: title.slice(0, 120), points: max }));
  return { line: { ...line, unnumbered: [] }, code, members };
}

/** Lettered rows that are the options of the row above them ("a. Từ 80%: 10", "b. Dưới 80%: 5"). */
export function areOptions({ line, members }: OutlineEntry): boolean {
  const declared = pointsOf(line.max);
  if (!declared || members.length < 2) return false;
  const plainRows = members.every(
    ({ line: { numbering, text, title }, members: inner }) =>
      numbering.style === 'letter' && text === '' && title !== '' && inner.length === 0,
  );
  const points = members.map((member) => pointsOf(member.line.max));
  return (
    plainRows &&
    points.every((each) => each !== null && each !== undefined) &&
    belongAs(declared, points as Rational[]) === 'options'
  );
}

/** "Từ 80% trở lên: 10 điểm"; a title that says its points already stays as it is. */
export function optionText({ title, max }: RowCells): string {
  const said = /:\s{0,5}[\d.,]+\s{0,5}(?:điểm|đ)?[.;]?$/iu.test(title.slice(-40));
  return said ? title : `${title.replace(/[\s:;,.]+$/, '')}: ${max.replace(/\s*(điểm|đ)$/iu, '')} điểm`;
}
